"""Logging a passage, told by a tablet or seen by a plate reader."""

from collections.abc import Iterator, Sequence
from uuid import NAMESPACE_OID, uuid5
from zoneinfo import ZoneInfo

from pydantic import Field

from chassis.policies import PolicyHistory
from chassis.work import Wanted, Work
from contracts.words import DeviceId, PersonalText, UnitId
from gate.passages.collection import PassagePolicy
from gate.passages.model import Direction, HourCount, Passage, PassageKind, Source
from gate.retention.commands import RETENTION_RULES, forget_at
from gate.telling.commands import ActData, ActKind, MadeId
from gate.telling.model import Told


class LogPassage(ActData):
    """Who or what passes, which way; where to for riders, the plate for vehicles."""

    passage_id: MadeId
    what: PassageKind
    direction: Direction
    unit_id: UnitId | None = Field(default=None, max_length=64)
    place: PersonalText = Field(default="", max_length=60)
    plate: PersonalText = Field(default="", max_length=20)
    driver: PersonalText = Field(default="", max_length=60)
    companions: int | None = Field(default=None, ge=0, le=60)
    source: Source = Source.HAND
    card_number: PersonalText = Field(default="", max_length=40)


async def log_passage(command: LogPassage, work: Work, told: Told) -> Passage:
    """Log it and count it, once however often it is told. When asked, raises what is missing."""
    known = await work.find(Passage, command.passage_id)
    if known is not None:
        return known
    passage = Passage(
        **command.model_dump(exclude={"passage_id"}),
        id=command.passage_id,
        at=told.at,
        told_at=work.now,
        by=told.by,
        gate=told.gate,
        device=DeviceId(told.device) if told.device else None,
        erase_at=await forget_at(told.at, work),
    )
    policy = await work.policy(PassagePolicy) or PassagePolicy()
    for objection in passage.objections(
        driver_asked=policy.driver_asked, staff_card_asked=policy.staff_card_asked
    ):
        with told.tolerating(passage.id):
            raise objection
    work.add(passage)
    await _count(passage, work)
    return passage


def _read_of_passage(command: LogPassage) -> Iterator[Wanted]:
    yield Passage, command.passage_id
    yield PolicyHistory, PassagePolicy.kind()
    yield RETENTION_RULES


async def _count(passage: Passage, work: Work) -> None:
    zone = ZoneInfo((await work.estate_card()).zone)
    at = passage.at.astimezone(zone)
    # A day's name, an hour and a gate say which; the id may not hold whatever a gate is called.
    id_ = str(uuid5(NAMESPACE_OID, f"{at:%Y-%m-%d %H} {passage.gate}"))
    count = await work.find(HourCount, id_)
    if count is None:
        count = HourCount(id=id_, day=at.date(), hour=at.hour, gate=passage.gate)
        work.add(count)
    count.add(passage)


ACTS: Sequence[ActKind] = [
    ActKind(
        "passage.log",
        LogPassage,
        log_passage,
        reads=_read_of_passage,
        flow=lambda each: f"passage.log.{each.what.value}",
    )
]
