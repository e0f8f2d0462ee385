"""An incident over buildings: one for everybody, each household called once (E08)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.reception.incidents import IncidentKind
from contracts.words import Actor, ActorKind, ContactId, SeriesNumber, UnitId
from reception.incidents.model.calls import CallList, Household, Told
from reception.incidents.model.incident import Incident, Linked, Statement, Turn
from reception.incidents.model.refusals import (
    IncidentIsOpen,
    IncidentIsOver,
    NothingRestated,
    NotLinked,
    NotOnTheCallList,
    RestoredBeforeBegun,
    RestoreTimePast,
)

AT = datetime(2026, 11, 23, 0, 30, tzinfo=UTC)
ZHAO = Actor(kind=ActorKind.STAFF, id="zhao")
UNITS = [UnitId(f"u{n}") for n in range(4)]


def saying(at: datetime = AT, **more: Any) -> Statement:
    return Statement(tell_callers="抢修中", at=at, by=ZHAO, **more)


def an_incident() -> Incident:
    return Incident(
        id="i1",
        number=SeriesNumber("SJ-20261123-0001"),
        kind=IncidentKind.WATER,
        matter="全楼停水",
        buildings=("8", "9"),
        began_at=AT,
        declared_at=AT,
        declared_by=ZHAO,
        statements=(saying(),),
    )


def turn(*, restored: bool, at: datetime = AT) -> Turn:
    return Turn(restored=restored, at=at, entered_at=at, by=ZHAO)


def a_list() -> CallList:
    return CallList(
        id="i1-0",
        incident_id="i1",
        building="8",
        households=tuple(Household(unit_id=each, label=each) for each in UNITS),
    )


TOLD = Told(at=AT, by=ZHAO)


@pytest.mark.rule("E08")
@given(calls=st.lists(st.tuples(st.integers(0, 9), st.sampled_from([*UNITS, None])), max_size=12))
@settings(max_examples=40, deadline=None)
def test_each_call_counts_once_and_each_household_once_however_often_it_calls(
    calls: list[tuple[int, UnitId | None]],
) -> None:
    incident, first = an_incident(), dict[int, UnitId | None]()

    for number, unit in calls:
        new = incident.link(
            Linked(contact_id=ContactId(f"c{number}"), unit_id=unit, at=AT, by=ZHAO)
        )
        assert new == (number not in first)
        first.setdefault(number, unit)

    assert len(incident.contacts) == len(first)
    without = sum(unit is None for unit in first.values())
    assert incident.callers == len({unit for unit in first.values() if unit}) + without


@pytest.mark.rule("E08")
def test_what_callers_were_told_is_history_and_what_is_past_is_no_promise() -> None:
    incident, soon = an_incident(), AT + timedelta(hours=2)

    with pytest.raises(NothingRestated):
        incident.restate(saying())
    with pytest.raises(RestoreTimePast):
        incident.restate(saying(restore_at=AT))
    incident.restate(saying(restore_at=soon, cause="主管爆裂"))
    assert not incident.overdue(soon)
    assert incident.overdue(soon + timedelta(minutes=1))
    with pytest.raises(RestoredBeforeBegun):
        incident.restore(turn(restored=True, at=AT - timedelta(hours=1)))
    with pytest.raises(IncidentIsOpen):
        incident.reopen(turn(restored=False))
    incident.restore(turn(restored=True, at=soon))
    with pytest.raises(IncidentIsOver):
        incident.restate(saying(restore_at=soon + timedelta(hours=1)))

    assert (incident.restored_at, incident.overdue(soon + timedelta(days=1))) == (soon, False)
    assert [each.cause for each in incident.statements] == ["", "主管爆裂"]
    incident.reopen(turn(restored=False, at=soon))
    assert (incident.open, incident.restored_at) == (True, None)
    with pytest.raises(NotLinked):
        incident.unlink(ContactId("c1"))


@pytest.mark.rule("E08")
def test_every_unit_is_called_once_and_whoever_was_told_is_told_when_it_is_over() -> None:
    calls = a_list()

    assert calls.tick(UNITS[0], TOLD, restored=False)
    assert not calls.tick(UNITS[0], Told(at=AT + timedelta(hours=1), by=ZHAO), restored=False)
    assert calls.tick(UNITS[1], TOLD, restored=False)
    assert calls.untick(UNITS[1], restored=False)
    assert not calls.untick(UNITS[1], restored=False)
    with pytest.raises(NotOnTheCallList):
        calls.tick(UnitId("u-elsewhere"), TOLD, restored=False)

    assert calls.households[0].told == TOLD
    assert [each.unit_id for each in calls.owed(restored=False)] == UNITS[1:]
    assert [each.unit_id for each in calls.owed(restored=True)] == UNITS[:1]
    calls.tick(UNITS[0], TOLD, restored=True)
    calls.tick(UNITS[2], TOLD, restored=True)
    assert calls.households[2].told == TOLD
    assert not list(calls.owed(restored=True))
    calls.call_again()
    assert [each.unit_id for each in calls.owed(restored=False)] == UNITS
