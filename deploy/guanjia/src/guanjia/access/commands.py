"""`guanjia secrets` and `guanjia nats-config`."""

from pathlib import Path
from typing import Annotated

import typer

from chassis.logins import OPERATOR
from guanjia.access.nats_configuration import NatsPlace, all_rights, render
from guanjia.access.secret_folder import SecretFolder, read_secret
from guanjia.services import NAMES, build_all
from guanjia.terminal import do, tell

Secrets = Annotated[
    Path, typer.Option(envvar="GUANJIA_SECRETS", help="The folder `guanjia secrets` fills.")
]


def add_to(app: typer.Typer) -> None:
    """The commands."""
    app.command(name="secrets")(make_secrets)
    app.command(name="nats-config")(write_nats_configuration)


def make_secrets(
    folder: Annotated[
        Path, typer.Argument(envvar="GUANJIA_SECRETS", help="Where they are to lie.")
    ],
) -> None:
    """Make the passwords and keys that are not there yet; those that are stay."""

    async def make() -> list[str]:
        return [f"{file} made" for file in SecretFolder(folder).make()]

    tell(do(make))


def write_nats_configuration(
    secrets: Secrets,
    file: Annotated[
        Path | None, typer.Argument(help="The file; nats/nats-server.conf in the folder if none.")
    ] = None,
    host: Annotated[str, typer.Option(help="Where NATS listens.")] = "0.0.0.0",  # noqa: S104 - in a container of its own
    port: Annotated[int, typer.Option(help="For services.")] = 4222,
    monitor_port: Annotated[int, typer.Option(help="For health and the doctor; 0: none.")] = 8222,
    store_dir: Annotated[str, typer.Option(help="Where NATS keeps streams.")] = "/data",
) -> None:
    """Write the NATS server's configuration: a user per service, with what its map needs."""

    async def write() -> list[str]:
        folder = SecretFolder(secrets)
        target = file or folder.nats_configuration_file
        users = (OPERATOR, *NAMES)
        passwords = {user: read_secret(folder.nats_password_file(user)) for user in users}
        before = target.read_text() if target.exists() else ""
        place = NatsPlace(host, port, monitor_port, store_dir)
        after = render(all_rights(build_all()), passwords, place, before)
        if after == before:
            return []
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(after)
        return [f"{target} written"]

    tell(do(write))
