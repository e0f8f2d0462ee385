"""What an operator is shown of a dead letter: ids and reasons, nobody's name."""

import json
from datetime import UTC, datetime

import pytest

from chassis.store.parked import DeadLetter
from contracts.archives import PersonStated
from contracts.event import Envelope
from contracts.words import EstateId, EventId
from guanjia.dead_letters import shown

CANARY = "王五13912345678"
AT = datetime(2026, 11, 22, 6, tzinfo=UTC)


def a_letter(raw: bytes) -> DeadLetter:
    return DeadLetter("dispatch-hears-archives:e-1", "dispatch-hears-archives", raw, "why", AT)


def an_envelope(type_name: str, **data: object) -> bytes:
    return Envelope(
        id=EventId("e-1"),
        source="guanjia/archives",
        type=type_name,
        subject="p-1",
        time=AT,
        data=data,
        estateid=EstateId("cuihu"),
        actorid="staff:1",
        correlationid="c-1",
        aggregateversion=3,
    ).to_wire()


@pytest.mark.rule("J7")
def test_personal_fields_are_hidden_also_where_a_fault_left_them_unsealed() -> None:
    raw = an_envelope(
        PersonStated.type_name(), person_id="p-1", name=CANARY, phones=[CANARY], plates=["s1.k.x"]
    )

    told = shown(a_letter(raw))

    assert told["event"]["data"] == {
        "person_id": "p-1",
        "name": "…",
        "phones": ["…"],
        "plates": ["…"],
    }
    assert told["event"]["estateid"] == "cuihu"


@pytest.mark.rule("J7")
@pytest.mark.parametrize(
    "raw", [CANARY.encode(), json.dumps({"name": CANARY}).encode(), b"\xff\xfe", b""]
)
def test_of_what_is_no_event_only_the_size_is_told(raw: bytes) -> None:
    told = shown(a_letter(raw))

    assert told["unreadable_bytes"] == len(raw)
    assert CANARY not in json.dumps(told, ensure_ascii=False)


@pytest.mark.rule("J7")
def test_of_an_event_of_no_known_type_only_the_names_of_its_fields_are_told() -> None:
    told = shown(a_letter(an_envelope("guanjia.archives.person_stated.v9", name=CANARY, age=3)))

    assert told["event"]["data"] == ["age", "name"]
    assert CANARY not in json.dumps(told, ensure_ascii=False)
