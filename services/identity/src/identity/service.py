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
from identity.callers.commands import Cookies
from identity.devices.collection import DEVICES
from identity.devices.routes import device_routes
from identity.estates.collection import REGISTER
from identity.estates.routes import estate_routes
from identity.keys.collection import SIGNING_KEYS
from identity.passwords.commands import Checks
from identity.pins.collection import PINS
from identity.pins.commands import Pins
from identity.pins.routes import pin_routes, unlock_routes
from identity.proofs.commands import Proofs
from identity.sessions.collection import SESSIONS
from identity.sessions.commands import Sessions, SessionTimes
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
    cookies = Cookies(
        secure=settings.secure_cookies,
        public_path=settings.public_path,
        session_seconds=int(settings.session_length.total_seconds()),
        device_seconds=int(settings.registration_length.total_seconds()),
    )
    checks = Checks()
    proofs = Proofs(checks)
    sessions = Sessions(
        SessionTimes(
            idle=settings.session_idle,
            length=settings.session_length,
            grace=settings.refresh_grace,
        ),
        proofs,
    )
    pins = Pins(proofs, checks, shift_length=settings.shift_length)
    return Service(
        name="identity",
        title="身份",
        settings=settings,
        collections=[REGISTER, STAFF, SESSIONS, ATTEMPTS, SIGNING_KEYS, DEVICES, PINS],
        hears=HEARS,
        says=SAYS,
        routes=[
            session_routes(sessions, cookies),
            unlock_routes(pins, cookies),
            device_routes(cookies, settings.registration_length),
            pin_routes(pins),
            identity.staff.routes.own,
            identity.staff.routes.routes,
            estate_routes(lambda: FileMasterKey(master_key_file)),
            identity.keys.routes.routes,
        ],
    )
