"""Puts the demo estate into a platform that has no estate yet."""

from pathlib import Path

from rich.console import Console

from guanjia.demo.estate import ADMINISTRATOR, ESTATE, NAME, PASSWORD, STAFF
from guanjia.embedded import Embedded
from guanjia.greeting import SignIn
from identity.bootstrap.commands import Platform, bootstrap
from identity.estates.collection import REGISTER
from identity.estates.commands import OpenEstate
from identity.roles.model import ROLES
from identity.staff.commands import NewGrant, RegisterStaff

LOADING = "loading"
LOADED = "loaded"


async def load_demo(embedded: Embedded, folder: Path, console: Console) -> list[SignIn]:
    """The demo's sign-ins, none where the platform is somebody's own.

    Every step may be repeated, so a load that was interrupted is finished at the next start.
    """
    state = folder / "demo"
    found = state.read_text() if state.exists() else ""
    if not found and await has_estates(embedded):
        return []
    if found != LOADED:
        console.print(f"正在载入演示小区 {NAME} … / loading the demo estate …")
        state.write_text(LOADING)
        await load(embedded)
        state.write_text(LOADED)
    return sign_ins()


async def has_estates(embedded: Embedded) -> bool:
    """Whether anybody has opened an estate here."""
    identity = embedded.running["identity"]
    return await identity.store.database[REGISTER.name].count_documents({}) > 0


async def load(embedded: Embedded) -> None:
    """The company with its administrator, the estate, its staff."""
    identity = embedded.running["identity"]
    await bootstrap(identity, admin_sign_in=ADMINISTRATOR, admin_password=PASSWORD)
    platform = Platform(identity)
    await platform.open_estate(OpenEstate(id=ESTATE, name=NAME))
    for person in STAFF:
        grant = NewGrant(role=person.role, estate=ESTATE, areas=person.buildings)
        await platform.register_staff(
            RegisterStaff.model_validate(
                {
                    "sign_in": person.sign_in,
                    "name": person.name,
                    "password": PASSWORD,
                    "grants": [grant],
                }
            )
        )


def sign_ins() -> list[SignIn]:
    """Who one can be."""
    people = [
        SignIn(
            person.sign_in,
            PASSWORD,
            f"{ROLES[person.role].zh} {person.name}",
            ROLES[person.role].en,
        )
        for person in STAFF
    ]
    return [*people, SignIn(ADMINISTRATOR, PASSWORD, "平台管理员", "platform administrator")]
