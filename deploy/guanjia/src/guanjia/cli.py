"""The commands of the operator's program."""

import json
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Annotated

import typer

from chassis.running import Running
from chassis.settings import ServiceSettings
from contracts.words import EstateId
from guanjia import asyncapi, beginning, openapi, simulating
from guanjia import event_map as event_page
from guanjia.access import commands as access
from guanjia.access.setting_up import set_up_access
from guanjia.backup import commands as backups
from guanjia.data_folder import DataFolder
from guanjia.dead_letters import commands as dead_letters
from guanjia.demo.story import play
from guanjia.doctor import commands as doctor
from guanjia.rebuild import rebuild
from guanjia.roster import bring_in
from guanjia.run import address_of
from guanjia.run import run as run_platform
from guanjia.services import build_all
from guanjia.setting_up import apply_topology, set_up
from guanjia.terminal import HERE, DataDir, Host, Port, do, err, out, reach, tell

app = typer.Typer(
    name="guanjia",
    help="管家 Guanjia: runs, sets up and feeds the platform.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)

importing = typer.Typer(help="Bring in what an estate already has.", no_args_is_help=True)
app.add_typer(importing, name="import")
app.add_typer(dead_letters)
access.add_to(app)
backups.add_to(app)
beginning.add_to(app)
doctor.add_to(app)
simulating.add_to(app)


@app.command()
def run(host: Host = "127.0.0.1", port: Port = 8080, data_dir: DataDir = HERE) -> None:
    """Start everything in one process, with its own MongoDB and NATS. Ctrl-C stops it."""
    do(lambda: run_platform(host=host, port=port, folder=DataFolder(data_dir), console=out))


@app.command()
def setup(
    data_dir: DataDir = HERE,
    secrets: Annotated[
        Path | None,
        typer.Option(envvar="GUANJIA_SECRETS", help="Make MongoDB's users with these passwords."),
    ] = None,
    mongod: Annotated[
        str | None,
        typer.Option(
            envvar="GUANJIA_MONGOD",
            help="HOST:PORT of a mongod on this machine that is to become the replica set and to"
            " know the operator, if it does not yet.",
        ),
    ] = None,
) -> None:
    """Users, indexes, streams and durables of every service, where the environment or DATA_DIR
    says.
    """

    async def work() -> list[str]:
        services = build_all(reach(data_dir))
        changes = await set_up_access(services, secrets, mongod)
        return changes + await set_up(Running(service) for service in services)

    tell(do(work))


@app.command()
def topology(data_dir: DataDir = HERE) -> None:
    """Streams and durables only: made, or brought to what the services declare."""
    tell(do(lambda: apply_topology(build_all(reach(data_dir)))))


@importing.command(name="roster")
def import_roster(
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="An .xlsx or .csv file.")
    ],
    estate: Annotated[str, typer.Option(help="The estate's id.")],
    mapping: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="Which column is what, as TOML or JSON."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell; write nothing.")] = False,
    skip_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Write the good rows although some are bad.")
    ] = False,
    data_dir: DataDir = HERE,
) -> None:
    """Bring units and people of an estate in; the same file again changes nothing."""

    async def work() -> bool:
        archives = next(
            service for service in build_all(reach(data_dir)) if service.name == "archives"
        )
        return await bring_in(
            archives,
            file,
            EstateId(estate),
            out,
            mapping=mapping,
            dry_run=dry_run,
            skip_bad=skip_bad,
        )

    if not do(work):
        raise typer.Exit(1)


@app.command()
def demo(host: Host = "127.0.0.1", port: Port = 8080, data_dir: DataDir = HERE) -> None:
    """Play a repair from the call to the receipt, on the platform that runs on PORT."""

    async def tell() -> None:
        where = reach(data_dir)
        nats_url = where.nats_url if where else ServiceSettings().nats_url
        await play(address_of(host, port), nats_url, out)

    do(tell)


@app.command(name="rebuild")
def rebuild_read_models(
    service: Annotated[str, typer.Argument(help="Whose read models: reception, gate, …")],
    owner: Annotated[str, typer.Option("--from", help="The service that states again.")],
    estate: Annotated[str, typer.Option(help="The estate's id.")],
    data_dir: DataDir = HERE,
) -> None:
    """Build a service's read models of one estate anew, beside the live ones, then switch."""
    do(lambda: rebuild(build_all(reach(data_dir)), service, owner, EstateId(estate), out))


@app.command(name="event-map")
def event_map(
    file: Annotated[Path, typer.Argument(help="The page.")] = Path("docs/event-map.md"),
    check: Annotated[bool, typer.Option(help="Fail when it is not current.")] = False,
) -> None:
    """Write the page that says who says what and who hears it."""
    page = event_page.render(build_all())
    if not check:
        file.write_text(page)
    elif not file.exists() or file.read_text() != page:
        err.print(f"{file} is not current: make event-map")
        raise typer.Exit(1)


@app.command(name="asyncapi")
def events_document() -> None:
    """What services say to each other, as an AsyncAPI 3 document (JSON)."""
    typer.echo(json.dumps(asyncapi.document(build_all()), ensure_ascii=False, indent=2))


@app.command(name="openapi")
def http_documents(
    folder: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="Where to.")],
) -> None:
    """What each service's HTTP interface takes and answers, as OpenAPI: FOLDER/dispatch.json, …"""
    for name, document in openapi.documents().items():
        text = json.dumps(document, ensure_ascii=False, indent=2)
        (folder / f"{name}.json").write_text(text)


@app.command()
def version() -> None:
    """The version of this program."""
    out.print(version_of("guanjia"))
