"""`guanjia bootstrap` and `guanjia demo-estate`: how a platform begins whose services run already.

Both work on the databases alone. What they say is published by the services concerned, which must
run therefore.
"""

from pathlib import Path
from typing import Annotated

import typer

from chassis.service import Service
from guanjia.access.secret_folder import SecretFolder, read_secret
from guanjia.demo.loading import load_beside
from guanjia.greeting import tell_sign_ins
from guanjia.services import build_all, stores
from guanjia.settings import PlatformSettings
from guanjia.terminal import HERE, DataDir, do, out, reach
from identity.bootstrap.commands import bootstrap
from identity.estates.collection import REGISTER


def add_to(app: typer.Typer) -> None:
    """Both commands."""
    app.command(name="bootstrap")(begin)
    app.command(name="demo-estate")(load_demo_estate)


def begin(
    secrets: Annotated[
        Path,
        typer.Option(
            envvar="GUANJIA_SECRETS", help="The folder with the password for them: `secrets`."
        ),
    ],
    sign_in: Annotated[str, typer.Option(help="Who may open estates and register staff.")] = (
        "admin"
    ),
    data_dir: DataDir = HERE,
) -> None:
    """The company, its first signing key and its first administrator. What is there stays."""
    file = SecretFolder(secrets).administrator_password_file

    async def work() -> bool:
        password = read_secret(file)
        async with stores(_services(data_dir, "identity")) as [identity]:
            is_first = not await identity.store.database[REGISTER.name].count_documents({})
            await bootstrap(identity, admin_sign_in=sign_in, admin_password=password)
        return is_first

    if do(work):
        out.print(
            f"平台管理员 / platform administrator: {sign_in}，密码见 password in {file}",
            highlight=False,
            soft_wrap=True,
        )


def load_demo_estate(
    address: Annotated[
        str, typer.Option(envvar="ADDRESS", help="Where the platform answers.")
    ] = "http://127.0.0.1:8080",
    data_dir: DataDir = HERE,
) -> None:
    """Put the demo estate into a platform that has no estate of anybody's own."""

    async def work() -> None:
        async with stores(_services(data_dir, "identity", "archives")) as [identity, archives]:
            roster = PlatformSettings().demo_roster
            tell_sign_ins(out, await load_beside(identity, archives, address, out, roster))

    do(work)


def _services(data_dir: Path, *names: str) -> list[Service]:
    built = {service.name: service for service in build_all(reach(data_dir))}
    return [built[name] for name in names]
