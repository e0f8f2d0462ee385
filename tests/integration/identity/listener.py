"""A tiny service that keeps what identity says about staff, as dispatch does."""

from pydantic import BaseModel

from chassis.estates import ESTATES, estate_row
from chassis.hearing import Projection
from chassis.service import Service
from chassis.settings import ServiceSettings
from chassis.store.collection import Collection
from contracts.identity import EstateOpened, EstateStated, StaffStated
from contracts.words import PersonalText


class Worker(BaseModel):
    """Somebody of staff, in one estate."""

    id: str
    name: PersonalText
    roles: tuple[str, ...]
    areas: tuple[str, ...]
    active: bool


WORKERS = Collection(Worker, "workers")


def worker_row(event: StaffStated) -> Worker:
    """The row of one member of staff."""
    return Worker(
        id=event.staff_id,
        name=event.name,
        roles=event.roles,
        areas=event.areas,
        active=event.active,
    )


def build(settings: ServiceSettings) -> Service:
    """The listener."""
    return Service(
        name="listener",
        title="听众",
        settings=settings,
        collections=[WORKERS],
        hears=[
            Projection(EstateOpened, ESTATES, estate_row),
            Projection(EstateStated, ESTATES, estate_row),
            Projection(StaffStated, WORKERS, worker_row),
        ],
    )
