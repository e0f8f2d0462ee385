"""The map of identity (身份): what it keeps, hears and says, and how it bears repeats."""

from collections.abc import Sequence

import identity.keys.routes
import identity.staff.routes
from chassis.estates import ESTATES, estate_row
from chassis.hearing import Heard, Projection
from chassis.sealing import FileMasterKey
from chassis.service import Service
from contracts.event import Event
from contracts.identity import EstateOpened, EstateStated, StaffStated, TabletStated
from identity.attempts.collection import ATTEMPTS
from identity.estates.collection import REGISTER
from identity.estates.routes import estate_routes
from identity.keys.collection import SIGNING_KEYS
from identity.sessions.collection import SESSIONS
from identity.sessions.commands import SessionTimes
from identity.sessions.routes import session_routes
from identity.settings import IdentitySettings
from identity.staff.collection import STAFF

# Its own events, like every service: the keys of an estate are learned in one way only.
HEARS: Sequence[Heard] = [
    Projection(EstateOpened, ESTATES, estate_row),
    Projection(EstateStated, ESTATES, estate_row),
]
SAYS: Sequence[type[Event]] = [EstateOpened, EstateStated, StaffStated, TabletStated]


def build(settings: IdentitySettings | None = None) -> Service:
    """The service with these settings, or with those of the environment. Opens no connection."""
    settings = settings or IdentitySettings()
    master_key_file = settings.master_key_file
    return Service(
        name="identity",
        title="身份",
        settings=settings,
        collections=[REGISTER, STAFF, SESSIONS, ATTEMPTS, SIGNING_KEYS],
        hears=HEARS,
        says=SAYS,
        routes=[
            session_routes(
                SessionTimes(
                    idle=settings.session_idle,
                    length=settings.session_length,
                    grace=settings.refresh_grace,
                ),
                secure_cookies=settings.secure_cookies,
                public_path=settings.public_path,
            ),
            identity.staff.routes.own,
            identity.staff.routes.routes,
            estate_routes(lambda: FileMasterKey(master_key_file)),
            identity.keys.routes.routes,
        ],
    )
