"""The map of notifications (通知): what it keeps, what it hears and says, how it bears repeats."""

from collections.abc import Sequence

from chassis.estates import ESTATES, estate_row
from chassis.hearing import Heard, Projection, Switch
from chassis.service import Service
from contracts.archives import DirectoryRestated, PersonStated, UnitStated
from contracts.event import Event
from contracts.identity import EstateOpened, EstateStated
from notifications.directory.collection import PEOPLE, UNITS
from notifications.directory.reactions import person_row, unit_row
from notifications.settings import NotificationsSettings

HEARS: Sequence[Heard] = [
    Projection(EstateOpened, ESTATES, estate_row),
    Projection(EstateStated, ESTATES, estate_row),
    Projection(UnitStated, UNITS, unit_row),
    Projection(PersonStated, PEOPLE, person_row),
    Switch(DirectoryRestated),
]
SAYS: Sequence[type[Event]] = []


def build(settings: NotificationsSettings | None = None) -> Service:
    """The service with these settings, or with those of the environment. Opens no connection."""
    return Service(
        name="notifications",
        title="通知",
        settings=settings or NotificationsSettings(),
        collections=[UNITS, PEOPLE],
        hears=HEARS,
        says=SAYS,
    )
