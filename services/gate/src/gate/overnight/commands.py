"""Deciding about a vehicle that stays overnight."""

from pydantic import Field

from chassis.work import Command, Work
from contracts.words import Fen, PersonalText
from gate.overnight.model import (
    STAY_TEXTS,
    NotOvernight,
    OvernightStay,
    Stay,
    StayDecided,
    night_of,
    stay_id,
    stays,
)
from gate.retention.commands import forget_at
from gate.visits.commands.staying import overnight_since
from gate.visits.model.visit import Visit


class DecideStay(Command):
    """It may stay, or may for a fee in fen."""

    stay: Stay
    fee_fen: Fen | None = Field(default=None, ge=1, le=1_000_000)
    note: PersonalText = Field(default="", max_length=200)


async def decide_stay(visit_id: str, command: DecideStay, work: Work) -> OvernightStay:
    """Raises Missing, NotOvernight, FeeUnclear, StayDecided."""
    visit = await work.load(Visit, visit_id)
    since = await overnight_since(work)
    if not stays(visit, since):
        raise NotOvernight
    night = night_of(since, (await work.estate_card()).zone)
    known = await work.find(OvernightStay, stay_id(visit_id, night))
    if known is not None:
        zh, en = STAY_TEXTS[known.stay]
        raise StayDecided(stay_zh=zh, stay_en=en)
    decided = OvernightStay(
        **dict(command),
        id=stay_id(visit_id, night),
        visit_id=visit_id,
        night=night,
        by=work.actor,
        at=work.now,
        erase_at=await forget_at(work.now, work),
    )
    decided.must_make_sense()
    work.add(decided)
    return decided
