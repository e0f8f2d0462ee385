"""Every event survives sealing, JSON and opening; the envelope is CloudEvents as others read it."""

import json

import pytest
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent
from hypothesis import given, settings
from hypothesis import strategies as st

from chassis.saying import owner_of
from chassis.sealing import SealBroken, open_fields, personal_paths
from contracts.dispatch.orders import WorkOrderOpened
from contracts.event import Envelope, Event
from tests.contract.examples import ESTATE, MORNING, estate_keys, example, published
from tests.contract.known import EVENTS
from tests.contract.strategies import models

KEYS = estate_keys()
EXTENSIONS = {
    "estateid",
    "actorid",
    "correlationid",
    "causationid",
    "traceparent",
    "aggregateversion",
}
TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
ANY_EVENT = {name: models(kind) for name, kind in EVENTS.items()}


def opened(kind: type[Event], envelope: Envelope) -> Event:
    """The event of an envelope, as the hearing side reads it."""
    owner = owner_of(envelope.source, envelope.subject)
    return kind.model_validate(open_fields(kind, envelope.data, KEYS, owner))


@pytest.mark.parametrize("name", EVENTS)
@settings(max_examples=25)
@given(data=st.data())
def test_every_event_survives_sealing_json_and_opening(name: str, data: st.DataObject) -> None:
    event = data.draw(ANY_EVENT[name])

    assert opened(EVENTS[name], published(event, KEYS)) == event


@pytest.mark.parametrize("name", [name for name, kind in EVENTS.items() if personal_paths(kind)])
def test_what_is_sealed_opens_for_its_own_aggregate_only(name: str) -> None:
    envelope = published(example(EVENTS[name]), KEYS)

    with pytest.raises(SealBroken):
        opened(EVENTS[name], envelope.model_copy(update={"subject": "another"}))
    with pytest.raises(SealBroken):
        opened(EVENTS[name], envelope.model_copy(update={"source": "guanjia/another"}))


@pytest.mark.parametrize("name", EVENTS)
def test_the_official_sdk_reads_an_envelope_with_all_its_attributes(name: str) -> None:
    envelope = published(
        example(EVENTS[name]), KEYS, causation="cause-1", headers={"traceparent": TRACEPARENT}
    )

    event = JSONFormat().read(CloudEvent, envelope.to_wire())

    attributes = event.get_attributes()
    assert event.get_specversion() == "1.0"
    assert event.get_type() == name
    assert event.get_source() == f"guanjia/{EVENTS[name].service()}"
    assert event.get_subject() == example(EVENTS[name]).aggregate_id
    assert event.get_time() == MORNING
    assert event.get_datacontenttype() == "application/json"
    assert event.get_data() == envelope.data
    assert attributes.keys() - {*CloudEvent.__annotations__} >= EXTENSIONS
    assert attributes["estateid"] == ESTATE
    assert attributes["aggregateversion"] == 3
    assert attributes["causationid"] == "cause-1"
    assert attributes["traceparent"] == TRACEPARENT


def test_an_attribute_without_a_value_is_absent_and_not_null() -> None:
    event = example(WorkOrderOpened).model_copy(update={"contact_id": None, "unit_id": None})
    wire = published(event, KEYS).to_wire()

    attributes = json.loads(wire)
    data = attributes.pop("data")

    assert not attributes.keys() & {"causationid", "traceparent"}
    assert None not in attributes.values()
    assert data["contact_id"] is None, "an event's own fields may well be null"
    assert opened(WorkOrderOpened, Envelope.parse(wire)) == event
