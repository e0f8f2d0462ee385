"""Registering plate readers and taking them out of use."""

from collections.abc import Callable

from pydantic import BaseModel, Field

from chassis.webhooks import new_secret
from chassis.work import Command, Work
from contracts.words import PersonalText
from gate.passages.model import Direction
from gate.readers.model import Barrier, BarrierHostNotListed, PlateReader, host_of

HostAllowed = Callable[[str], bool]
"""Whether the operator has listed a barrier's host and port."""


class BarrierBeside(Command):
    """The barrier's controller: where the command to open is posted."""

    url: PersonalText = Field(min_length=8, max_length=300)


class RegisterReader(Command):
    """A reader at a gate, the direction it watches, and the barrier it opens, if any."""

    name: PersonalText = Field(min_length=1, max_length=60)
    gate: str = Field(min_length=1, max_length=40)
    direction: Direction
    barrier: BarrierBeside | None = None


class Registered(BaseModel):
    """What is set up in the reader, told this once: where it posts, and its secret. The barrier's
    controller has a secret of its own, to check our command with.
    """

    id: str
    path: str
    secret: str
    barrier_secret: str | None


class TakeAwayReader(Command):
    """Nothing but that it is out of use."""


async def register_reader(
    command: RegisterReader, work: Work, host_allowed: HostAllowed
) -> Registered:
    """Raises BarrierAddressWrong, BarrierHostNotListed."""
    barrier = None
    if command.barrier is not None:
        host = host_of(command.barrier.url)
        if not host_allowed(host):
            raise BarrierHostNotListed(host=host)
        barrier = Barrier(url=command.barrier.url, secret=new_secret())
    reader = PlateReader(
        id=work.new_id(),
        name=command.name,
        gate=command.gate,
        direction=command.direction,
        secret=new_secret(),
        barrier=barrier,
        registered_at=work.now,
        registered_by=work.actor,
    )
    work.add(reader)
    return Registered(
        id=reader.id,
        path=f"/plate-readings/{work.estate}/{reader.id}",
        secret=reader.secret,
        barrier_secret=barrier.secret if barrier else None,
    )


async def take_reader_away(reader_id: str, work: Work) -> PlateReader:
    """Raises Missing, ReaderTakenAway."""
    reader = await work.load(PlateReader, reader_id)
    reader.take_away(work.now)
    return reader
