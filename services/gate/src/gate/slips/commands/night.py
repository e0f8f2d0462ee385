"""Goods at night, while the office is closed: stamped by whoever is on duty, and confirmed by the
owner next day (E09).
"""

from datetime import datetime, time, timedelta

from pydantic import Field

from chassis.work import Command, Work
from contracts.words import PersonalText, PersonId
from gate.directory.model import Person
from gate.discrepancies.commands import raise_found
from gate.slips.commands.office import estate_day, load_slip, policy_in_force, stamp_slip
from gate.slips.model.refusals import NotTheLandlord, OwnerDeniesGoods
from gate.slips.model.signing import AgreedHow, must_own
from gate.slips.model.slip import Decision, OwnersWord, Slip, Stamp
from gate.telling.model import SUPERVISOR, Difference


class StampByNight(Command):
    """Why it is stamped in the office's place."""

    reason: PersonalText = Field(min_length=1, max_length=300)


class ConfirmSlip(Command):
    """What an owner of the unit says next day, and how."""

    confirmed: bool
    person_id: PersonId
    how: AgreedHow
    note: PersonalText = Field(default="", max_length=300)


async def stamp_by_night(slip_id: str, command: StampByNight, work: Work) -> Slip:
    """Stamp it with a reason; the owner is to be asked until the end of the next day. Raises
    Missing, SlipDecidedAlready.
    """
    slip = await load_slip(slip_id, work)
    today, zone = await estate_day(work)
    decision = Decision(at=work.now, by=work.actor, stamp=Stamp.NIGHT_DUTY, note=command.reason)
    stamp_slip(slip, decision, work, await policy_in_force(work))
    day_after_next = datetime.combine(today + timedelta(days=2), time(), zone)
    slip.confirm_by = day_after_next.astimezone(work.now.tzinfo)
    return slip


async def confirm_slip(slip_id: str, command: ConfirmSlip, work: Work) -> Slip:
    """A no is a difference for the supervisor. Raises Missing, NotTheLandlord,
    NotAwaitingTheOwner.
    """
    slip = await load_slip(slip_id, work)
    owner = await work.load(Person, command.person_id)
    today, _ = await estate_day(work)
    if slip.unit_id is None:
        raise NotTheLandlord(unit=slip.unit_label)
    must_own(owner, slip.unit_id, slip.unit_label, today)
    word = OwnersWord(**dict(command), at=work.now, by=work.actor)
    slip.hear_owner(word)
    if not word.confirmed:
        denied = Difference(OwnerDeniesGoods(number=str(slip.number)), about=slip.id)
        await raise_found([denied], work, at=slip.applied_at, owner=SUPERVISOR)
    return slip
