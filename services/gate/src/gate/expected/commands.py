"""Expecting somebody, not expecting them any more, and their coming."""

from pydantic import Field

from chassis.work import Command, Work
from contracts.gate import MOST_VISITORS, VisitClass
from contracts.words import PersonalText, PersonId, UnitId
from gate.codes.model import code_of
from gate.directory.model import Unit
from gate.expected.events import expected_visit_made, expected_visit_withdrawn
from gate.expected.model import (
    ExpectedKind,
    ExpectedStanding,
    ExpectedVisit,
    Withdrawal,
    must_be_known,
)
from gate.passes.commands import must_reach
from gate.retention.commands import forget_at
from gate.telling.commands import NearInstant
from gate.telling.model import Told

_MOST_STANDING = 200
"""Standing permissions of one unit that are looked at."""


class ExpectVisit(Command):
    """Whom a host expects, where, and when: once, several times in a window, or always.

    `since` left out means from now on; `until` may be left out of a standing permission alone.
    """

    kind: ExpectedKind = ExpectedKind.ONCE
    visit_class: VisitClass = VisitClass.GUEST
    name: PersonalText = Field(min_length=1, max_length=100)
    people: int = Field(default=1, ge=1, le=MOST_VISITORS)
    company: PersonalText = Field(default="", max_length=100)
    plate: PersonalText = Field(default="", max_length=20)
    unit_id: UnitId | None = None
    place: PersonalText = Field(default="", max_length=200)
    host_id: PersonId | None = None
    since: NearInstant | None = None
    until: NearInstant | None = None
    note: PersonalText = Field(default="", max_length=300)


class WithdrawExpected(Command):
    """Why they are not expected any more."""

    reason: PersonalText = Field(default="", max_length=300)


async def expect_visit(command: ExpectVisit, work: Work) -> ExpectedVisit:
    """Raises ExpectedWindowImpossible, ExpectedNowhere, Missing for the unit, NotAllowed."""
    unit = await work.load(Unit, command.unit_id) if command.unit_id else None
    building = unit.building if unit else ""
    must_reach(building, work.caller)
    id_ = work.new_id()
    expected = ExpectedVisit(
        **dict(command) | {"since": command.since or work.now},
        id=id_,
        code=_code(id_, work),
        unit_label=unit.label if unit else "",
        building=building,
        made_by=work.actor,
        made_at=work.now,
        over_at=command.until,
    )
    expected.must_go_somewhere()
    expected.must_have_a_window(work.now)
    if expected.over_at is not None:
        expected.erase_at = await forget_at(expected.over_at, work)
    work.add(expected)
    work.say(expected_visit_made(expected))
    return expected


async def withdraw_expected(
    expected_id: str, command: WithdrawExpected, work: Work
) -> ExpectedVisit:
    """Raises Missing, ExpectedWithdrawnAlready, NotAllowed."""
    expected = await work.load(ExpectedVisit, expected_id)
    must_reach(expected.building, work.caller)
    expected.withdraw(Withdrawal(at=work.now, by=work.actor, reason=command.reason))
    expected.erase_at = await forget_at(expected.remembered_since, work)
    work.say(expected_visit_withdrawn(expected))
    return expected


async def come_as_expected(
    expected_id: str, unit_id: UnitId | None, visit_id: str, work: Work, told: Told
) -> None:
    """A visit comes by a permission.

    Refuses ExpectedUnknown, ExpectedForAnotherUnit, ExpectedWithdrawn, ExpectedUsedAlready,
    ExpectedAtOtherTime.
    """
    expected = await work.find(ExpectedVisit, expected_id)
    with told.tolerating(about=visit_id):
        must_be_known(expected)
    if expected is None:
        return
    with told.tolerating(about=expected.id):
        expected.must_be_for(unit_id)
        # Who asks is answered by now: a withdrawal counts at once, whatever a tablet's clock says.
        expected.must_let_in(visit_id, work.now if told.asked else told.at)
    expected.use(visit_id, told.at)


async def standing_permission_for(name: str, unit_id: UnitId, work: Work, told: Told) -> str | None:
    """The permission by which a guest may always come to a unit, if there is one in force (J6)."""
    where = {"unit_id": unit_id, "kind": ExpectedKind.STANDING.value}
    found = await work.select(ExpectedVisit, where, sort=["made_at"], limit=_MOST_STANDING)
    fitting = (
        each.id
        for each in found
        if each.is_for(name) and each.standing(told.at) is ExpectedStanding.VALID
    )
    return next(fitting, None)


def _code(id_: str, work: Work) -> str:
    """Made under the estate's key: who knows an id cannot tell its code."""
    return code_of("visit", work.hashed([f"expected:{id_}"])[0])
