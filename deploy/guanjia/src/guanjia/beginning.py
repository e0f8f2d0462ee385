"""`guanjia bootstrap` and `guanjia demo-estate`: how a platform begins whose services run already.

Both work on the databases alone. What they say is published by the services concerned, which must
run therefore.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated

import typer

from chassis.running import Running
from guanjia.access.secret_folder import SecretFolder, read_secret
from guanjia.demo.loading import load_beside
from guanjia.greeting import tell_sign_ins
from guanjia.services import build_all
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
        async with _stores(data_dir, "identity") as [identity]:
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
        async with _stores(data_dir, "identity", "archives") as [identity, archives]:
            roster = PlatformSettings().demo_roster
            tell_sign_ins(out, await load_beside(identity, archives, address, out, roster))

    do(work)


@asynccontextmanager
async def _stores(data_dir: Path, *names: str) -> AsyncIterator[list[Running]]:
    """Services with their stores alone started: the bus is left to those that run."""
    services = {service.name: service for service in build_all(reach(data_dir))}
    running = [Running(services[name]) for name in names]
    for each in running:
        each.store.start()
    try:
        yield running
    finally:
        for each in running:
            await each.store.stop()
