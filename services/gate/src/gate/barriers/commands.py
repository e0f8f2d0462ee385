"""Having a barrier opened: by a plate reader's passage, or by a guard for whom they let through."""

from datetime import timedelta

from pydantic import Field

from chassis.work import Command, Work
from contracts.words import Actor
from gate.barriers.adapters import BarrierPort, OpenBarrier
from gate.barriers.model import BarrierAnswer, BarrierOpening, NoBarrier, NothingAllowsOpening
from gate.passages.model import Passage
from gate.readers.model import PlateReader
from gate.visits.model.visit import Visit

JUST_NOW = timedelta(minutes=5)


class OpenFor(Command):
    """The passage or the visit that was let through just now."""

    for_id: str = Field(min_length=1, max_length=64)


class BarrierMan:
    """Carries commands to barriers: claimed in one commit, recorded in another."""

    def __init__(self, port: BarrierPort) -> None:
        self._port = port

    async def claim(self, opening_id: str, work: Work) -> OpenBarrier | None:
        """Begin a try; None where none begins any more."""
        opening = await work.load(BarrierOpening, opening_id)
        reader = await work.load(PlateReader, opening.reader_id)
        if not opening.begin(work.now) or reader.barrier is None:
            return None
        return OpenBarrier(
            id=opening.id,
            barrier=reader.barrier,
            gate=opening.gate,
            direction=reader.direction.value,
        )

    async def do(self, call: OpenBarrier) -> BarrierAnswer:
        """Try once."""
        return await self._port.open(call)

    async def record(
        self,
        opening_id: str,
        call: OpenBarrier,  # noqa: ARG002 - an errand's record is given it
        answer: BarrierAnswer,
        work: Work,
    ) -> None:
        """Keep how the try ended."""
        opening = await work.load(BarrierOpening, opening_id)
        opening.end(answer, work.now)


async def open_for_guard(reader_id: str, command: OpenFor, work: Work) -> BarrierOpening:
    """A guard has the barrier beside a reader opened. Raises Missing, NoBarrier,
    NothingAllowsOpening.
    """
    reader = await work.load(PlateReader, reader_id)
    passage = await work.find(Passage, command.for_id)
    visit = await work.find(Visit, command.for_id)
    moments = [passage.at] if passage else []
    if visit is not None:
        moments += [each.at for each in (visit.entered, visit.left) if each]
    if not any(abs(work.now - at) <= JUST_NOW for at in moments):
        raise NothingAllowsOpening
    return ask_to_open(reader, command.for_id, work.actor, work)


def ask_to_open(reader: PlateReader, for_id: str, by: Actor, work: Work) -> BarrierOpening:
    """Have the barrier beside a reader opened now. Raises NoBarrier."""
    if reader.barrier is None or reader.taken_away_at is not None:
        raise NoBarrier
    opening = BarrierOpening(
        id=work.new_id(),
        reader_id=reader.id,
        gate=reader.gate,
        for_id=for_id,
        asked_at=work.now,
        asked_by=by,
        try_at=work.now,
    )
    work.add(opening)
    return opening
