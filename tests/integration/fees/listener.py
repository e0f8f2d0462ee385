"""A tiny service that hears all that fees says, as archives and notifications do."""

from pydantic import BaseModel

from chassis.estates import ESTATES, estate_row
from chassis.hearing import Projection, Reaction
from chassis.service import Service
from chassis.settings import ServiceSettings
from chassis.store.collection import Collection
from chassis.testing import Surroundings
from chassis.work import Work
from contracts.event import Event
from contracts.identity import EstateOpened, EstateStated
from fees.service import SAYS


class Heard(BaseModel):
    """An event as it was heard, without what was sealed in it."""

    id: str
    name: str
    about: str
    where: str
    outstanding_fen: int | None


HEARD = Collection(Heard, "heard")


async def keep(event: Event, work: Work) -> None:
    """Keep what was heard."""
    heard = Heard(
        id=work.new_id(),
        name=event.event_name(),
        about=event.aggregate_id,
        where=f"{getattr(event, 'unit_id', '')} {getattr(event, 'building', '')}",
        outstanding_fen=getattr(event, "outstanding_fen", None),
    )
    work.add(heard)


def listener(surroundings: Surroundings) -> Service:
    """The listener."""
    return Service(
        name="listener",
        title="听众",
        settings=surroundings.settings(ServiceSettings),
        collections=[HEARD],
        hears=[
            Projection(EstateOpened, ESTATES, estate_row),
            Projection(EstateStated, ESTATES, estate_row),
            *(Reaction(event, keep, bears="each is kept once") for event in SAYS),
        ],
    )
