"""Counting how long an act took."""

from zoneinfo import ZoneInfo

from chassis.work import Work
from contracts.words import DeviceId
from gate.telling.model import Told
from gate.timings.model import TimingTally, tally_id


async def count_times(
    told: Told, work: Work, *, flow: str, document_ms: int | None, handling_ms: int | None
) -> None:
    """In the change set of the act, so that each counts once."""
    day = told.at.astimezone(ZoneInfo((await work.estate_card()).zone)).date()
    device = DeviceId(told.device)
    id_ = tally_id(day, device, told.gate, flow)
    tally = await work.find(TimingTally, id_)
    if tally is None:
        tally = TimingTally(id=id_, day=day, gate=told.gate, device=device, flow=flow)
        work.add(tally)
    tally.count(document_ms=document_ms, handling_ms=handling_ms)
