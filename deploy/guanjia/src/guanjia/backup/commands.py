"""`guanjia backup` and `guanjia restore`."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from chassis.performing import utc_now
from chassis.sealing import FileMasterKey
from chassis.servers import Servers
from chassis.service import Service
from guanjia.backup.archive import ArchiveReader, reading
from guanjia.backup.keeping import name_at
from guanjia.backup.restoring import PlaceInUse, check, master_key_of, restore, write_key
from guanjia.backup.taking import Taken, take_backup
from guanjia.data_folder import DataFolder
from guanjia.services import Surroundings, build_all
from guanjia.terminal import HERE, DataDir, do, names_servers, out, reach


def add_to(app: typer.Typer) -> None:
    """Both commands."""
    app.command(name="backup")(back_up)
    app.command(name="restore")(restore_backup)


def back_up(
    target: Annotated[
        Path | None, typer.Argument(help="A file, or a folder for a file named by the time.")
    ] = None,
    with_key: Annotated[
        bool, typer.Option("--with-key", help="Put the master key in: whoever has it reads all.")
    ] = False,
    data_dir: DataDir = HERE,
) -> None:
    """Back up the running platform: databases, files and events under way, while work goes on."""
    folder = DataFolder(data_dir)
    place = target or folder.backups
    path = place / name_at(utc_now()) if target is None or place.is_dir() else place
    if path.exists():
        raise typer.BadParameter(f"已存在 / exists already: {path}")
    demo = None if names_servers() else folder.demo_state()
    services = build_all(reach(data_dir))
    taken = do(lambda: take_backup(services, path, with_key=with_key, demo=demo))
    _tell_taken(taken, services[0].settings.master_key_file)


def _tell_taken(taken: Taken, key_file: Path) -> None:
    manifest = taken.manifest
    rows = sum(part.rows for part in manifest.parts)
    for line in (
        f"备份完成 / backed up: {taken.path}",
        f"{taken.size / 1e6:.1f} MB，{rows} 行 rows，{manifest.seconds} s，时刻 as of"
        f" {manifest.taken_at:%Y-%m-%d %H:%M:%S} UTC；已核对 / read back and checked",
    ):
        out.print(line, highlight=False, soft_wrap=True)
    if manifest.with_key:
        out.print(
            "备份内含主密钥：得到此文件者可读全部个人信息，请妥善保管。\n"
            "The master key is in it: whoever has this file reads all personal data.",
            style="yellow",
        )
    else:
        keys = ", ".join(manifest.master_keys)
        out.print(
            f"主密钥不在备份内，请另存：{key_file}（指纹 {keys}）。没有它，个人信息无法读取。\n"
            f"The master key is not in it: keep {key_file} elsewhere as well (fingerprint {keys})."
            " Without it personal data cannot be read.",
            highlight=False,
            soft_wrap=True,
        )


def restore_backup(
    archive: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="A backup file.")],
    data_dir: Annotated[
        Path | None, typer.Option("--data-dir", help="A new folder for the restored platform.")
    ] = None,
    master_key: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="The master key file of the backup."),
    ] = None,
) -> None:
    """Put a backup into a new data folder, or into the empty servers the environment names."""
    if data_dir is None and not names_servers():
        raise typer.BadParameter(
            "请用 --data-dir 指明新的目录，或设置 GUANJIA_MONGO_URL 与 GUANJIA_NATS_URL。"
            " / Name a new folder with --data-dir, or set GUANJIA_MONGO_URL and GUANJIA_NATS_URL."
        )

    async def work() -> bool:
        with reading(archive) as opened:
            if data_dir is not None:
                return await _into_folder(opened, DataFolder(data_dir), master_key)
            services = build_all()
            master_key_of(opened, services[0].settings.master_key_file)
            return await _restore_and_check(opened, services)

    same = do(work)
    if data_dir is not None:
        out.print(f"启动 / start it: DATA_DIR={data_dir} make run", highlight=False)
    if not same:
        raise typer.Exit(1)


async def _restore_and_check(archive: ArchiveReader, services: Sequence[Service]) -> bool:
    """Whether every read model is as its owner would state it."""
    restored = await restore(archive, services)
    at = f"{restored.manifest.taken_at:%Y-%m-%d %H:%M:%S} UTC"
    out.print(
        f"已恢复 / restored: {restored.rows} 行 rows，"
        f"{restored.events} 条在途事件 events under way\n"
        f"此后的办理不在其中 / nothing done after {at} is in it",
        highlight=False,
        soft_wrap=True,
    )
    compared, differences = await check(services, restored.under_way)
    if not differences:
        out.print(
            f"与源数据核对 {compared} 行，一致 / {compared} rows of read models compared with"
            " their owners: the same",
            highlight=False,
            soft_wrap=True,
        )
        return True
    out.print(
        f"与源数据核对 {compared} 行，下列有出入，启动后请执行 guanjia rebuild：\n"
        f"{compared} rows of read models compared with their owners. These are not the same;"
        " rebuild them once it runs (guanjia rebuild):",
        style="yellow",
        highlight=False,
        soft_wrap=True,
    )
    for difference in differences:
        out.print(f"  {difference}", highlight=False, soft_wrap=True)
    return False


async def _into_folder(archive: ArchiveReader, folder: DataFolder, given_key: Path | None) -> bool:
    key = await asyncio.to_thread(master_key_of, archive, given_key)
    if not folder.is_unused():
        raise PlaceInUse(str(folder.path))
    with folder.taken("restore"), folder.restored_into():
        write_key(folder.master_key_file, key)
        FileMasterKey(folder.master_key_file)
        async with Servers(folder.path) as servers:
            surroundings = Surroundings(
                mongo_url=servers.mongo_url,
                nats_url=servers.nats_url,
                master_key_file=folder.master_key_file,
                address="http://127.0.0.1:1",
            )
            same = await _restore_and_check(archive, build_all(surroundings))
        if archive.manifest.demo is not None:
            folder.demo_file.write_text(archive.manifest.demo)
    return same
