"""The map of archives (档案): what it keeps, what it hears and how, what it says."""

from collections.abc import Sequence

from archives.directory import routes as directory
from archives.directory.collection import PEOPLE, UNITS
from archives.directory.events import directory_restated, person_stated, unit_stated
from archives.roster import routes as roster
from archives.settings import ArchivesSettings
from chassis.estates import ESTATES, estate_row
from chassis.hearing import Heard, Projection
from chassis.restating import Restatable, restating
from chassis.service import Service
from contracts.archives import DirectoryRestated, PersonStated, UnitStated
from contracts.event import Event
from contracts.identity import EstateOpened, EstateStated

HEARS: Sequence[Heard] = [
    Projection(EstateOpened, ESTATES, estate_row),
    Projection(EstateStated, ESTATES, estate_row),
]
SAYS: Sequence[type[Event]] = [UnitStated, PersonStated, DirectoryRestated]


def build(settings: ArchivesSettings | None = None) -> Service:
    """The service with these settings, or with those of the environment. Opens no connection."""
    return Service(
        name="archives",
        title="档案",
        settings=settings or ArchivesSettings(),
        collections=[UNITS, PEOPLE],
        hears=HEARS,
        says=SAYS,
        routes=[directory.routes, roster.routes],
        due=[
            restating(
                [
                    Restatable(UNITS, UnitStated, unit_stated),
                    Restatable(PEOPLE, PersonStated, person_stated),
                ],
                directory_restated,
            )
        ],
        larger_bodies={roster.UPLOAD_PATH: roster.UPLOAD_BYTES},
    )
