"""Services say and hear contracts, each says its own, and every subject has the agreed form."""

import re
from collections import Counter

import pytest

from chassis.service import Service
from contracts.event import Event
from contracts.words import EstateId
from guanjia.services import build_all
from tests.contract.known import EVENTS

SUBJECT = re.compile(
    r"evt\.(?P<service>[a-z]+)\.(?P<estate>[^.\s*>]+)\.(?P<event>[a-z_]+)\.v(?P<version>[1-9]\d*)"
)


@pytest.fixture(scope="module")
def services() -> list[Service]:
    return build_all()


def test_a_service_says_only_what_stands_in_its_own_contracts(
    services: list[Service],
) -> None:
    foreign = [
        f"{service.name} says {event.__module__}.{event.__name__}"
        for service in services
        for event in service.says
        if event.__module__.split(".")[:2] != ["contracts", service.name]
    ]
    assert foreign == []


def test_a_service_hears_contracts_and_nothing_else(services: list[Service]) -> None:
    heard = {heard.event for service in services for heard in service.hears}

    assert heard <= set(EVENTS.values())


@pytest.mark.parametrize("kind", EVENTS.values(), ids=EVENTS)
def test_a_subject_names_service_estate_event_and_version(kind: type[Event]) -> None:
    found = SUBJECT.fullmatch(kind.subject_for(EstateId("garden-2")))

    assert found is not None
    assert kind.__module__.split(".")[:2] == ["contracts", found["service"]]
    assert found["estate"] == "garden-2"
    assert kind.type_name() == "guanjia.{service}.{event}.v{version}".format(**found.groupdict())


def test_no_two_events_share_a_subject() -> None:
    subjects = Counter(kind.subject_for(EstateId("garden")) for kind in EVENTS.values())

    assert [subject for subject, count in subjects.items() if count > 1] == []


class SlipIssued(Event):
    """Made up."""

    about = "slip_id"

    slip_id: str


class SlipIssuedV2(Event):
    """The same after a break."""

    about = "slip_id"
    version = 2

    slip_id: str


def test_a_second_version_stands_beside_the_first() -> None:
    first, second = SlipIssued.type_name(), SlipIssuedV2.type_name()

    assert first.removesuffix(".v1") == second.removesuffix(".v2")
    assert Event.known[first] is SlipIssued
    assert Event.known[second] is SlipIssuedV2
