"""A backup holds one moment: every event whose cause is in it reaches everybody, no other does."""

import asyncio
import gzip
import io
import tarfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from chassis.bus.connecting import BusFailed
from chassis.bus.tails import streams_at
from chassis.bus.topology import durables
from chassis.running import Running
from chassis.sealing import FileMasterKey
from chassis.service import Service
from chassis.settings import ServiceSettings
from chassis.store.copying import snapshot
from chassis.store.group import COMMITS
from chassis.testing import Surroundings, SurroundingServers, TestSigner, eventually
from contracts.refusals import Refusal
from guanjia.backup.archive import ArchiveBroken, reading
from guanjia.backup.keeping import BackupKeeper, kept_in
from guanjia.backup.restoring import KeyNeeded, PlaceInUse, Restored, master_key_of, restore
from guanjia.backup.taking import Said, take_backup
from guanjia.data_folder import DataFolder
from guanjia.settings import PlatformSettings
from tests.integration.chassis import echo, jotter
from tests.integration.chassis.stage import E1, E2, Stage, staged

WRITERS = 12


def services_in(surroundings: Surroundings) -> list[Service]:
    settings = surroundings.settings(ServiceSettings)
    return [jotter.build(settings), echo.build(settings)]


async def restored_into(place: Surroundings, archive: Path) -> Restored:
    with reading(archive) as opened:
        return await restore(opened, services_in(place))


@asynccontextmanager
async def running_in(place: Surroundings, signer: TestSigner) -> AsyncIterator[list[Stage]]:
    """Jotter and echo as they find things there: nothing is set up and nothing planted."""
    running = [Running(service) for service in services_in(place)]
    for each in running:
        each.keys.learn(signer.jwks)
        await each.__aenter__()
    try:
        yield [Stage(each, signer) for each in running]
    finally:
        for each in reversed(running):
            await each.__aexit__()


@asynccontextmanager
async def writers(jot: Stage) -> AsyncIterator[Callable[[], int]]:
    """Within, notes are written without pause; gives how many have been answered."""
    answered = 0

    async def write(number: int) -> None:
        nonlocal answered
        while True:
            with suppress(Refusal):
                await jot.write(f"note {uuid4()}", estate=(E1, E2)[number % 2], author="王五")
                answered += 1

    tasks = [asyncio.create_task(write(number)) for number in range(WRITERS)]
    try:
        yield lambda: answered
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def ids(stage: Stage, collection: str) -> set[str]:
    rows = stage.running.store.database[collection].find({}, {"_id": 1})
    return {row["_id"] async for row in rows}


async def taken_in(jot: Stage, ech: Stage) -> bool:
    assert await jot.count("outbox") == 0
    assert await ids(ech, "echoes") >= await ids(jot, "notes")
    tallies = ech.running.store.database["tallies"].find({})
    assert sum([tally["count"] async for tally in tallies]) == await jot.count("notes")
    assert await ech.count("waiting") == 0
    return True


@pytest.mark.parametrize("hearer", ["keeps up", "is down"])
async def test_amid_traffic_no_event_is_lost_none_made_up_and_none_heard_twice(
    surroundings: Surroundings,
    servers: SurroundingServers,
    signer: TestSigner,
    tmp_path: Path,
    hearer: str,
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        async with writers(jot) as answered:
            await eventually(lambda: _reached(answered, 40))
            if hearer == "is down":
                await ech.running.bus.stop_hearing()
            already = answered()
            await eventually(lambda: _reached(answered, already + 40))
            taken = await take_backup(services_in(surroundings), tmp_path / "backup.tar")
            after = answered()
            await eventually(lambda: _reached(answered, after + 20))
        at_the_end = await jot.count("notes")

    place = servers.surroundings()
    restored = await restored_into(place, taken.path)

    async with running_in(place, signer) as [jot, ech]:
        notes = await ids(jot, "notes")
        await eventually(lambda: taken_in(jot, ech), within_seconds=50)
        assert already + 40 <= len(notes) < at_the_end
        assert await ids(ech, "echoes") == notes, "an echo of a note that was never written"
        assert await ech.count("echoes", {"times": {"$ne": 1}}) == 0
        assert await ech.count("note_rows") == len(notes)
        assert await ech.count("dead_letters") == 0
        if hearer == "is down":
            assert restored.events >= 60

        before = await _numbers(jot)
        for _ in range(5):
            await jot.write("after the restore")
        after_it = await _numbers(jot)
        assert len(after_it) == len(before) + 5
        assert len(set(after_it)) == len(after_it), "a number was given twice"


async def test_an_event_between_the_looks_counts_by_whether_its_cause_is_in_the_copy(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    """Said, published and gone from the outbox after the streams were looked at: the one before the
    moment of the databases belongs to the backup, the one after it does not.
    """
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        settings = jot.running.service.settings
        hearing = durables("echo", [heard.event for heard in ech.running.service.hears])
        async with streams_at(settings.nats_url) as streams:
            await _written_and_published(jot, "long before")
            looked = await streams.positions(["jotter", "echo"], hearing)
            mine = (await _written_and_published(jot, "before the moment"))["_id"]
            with snapshot(settings.mongo_url) as copy:
                commits = frozenset(copy.ids(jot.running.store.name, COMMITS))
                other = (await _written_and_published(jot, "after the moment"))["_id"]
                said = Said(looked.ends, frozenset(), commits)
                found = [event async for event in streams.tail(hearing, looked)]

    def about(note: str) -> list[bool]:
        id_ = note.rpartition(":")[2].encode()
        return [said.before_the_moment(event) for event in found if id_ in event.raw]

    assert about(mine) == [True, True]
    assert about(other) == [False, False]


async def test_what_was_read_is_one_moment_over_all_databases(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        await jot.write("first")
        await eventually(lambda: taken_in(jot, ech))
        with snapshot(surroundings.mongo_url) as copy:
            notes = list(copy.ids(jot.running.store.name, "notes"))
            await jot.write("second")
            await eventually(lambda: taken_in(jot, ech))
            echoes = list(copy.ids(ech.running.store.name, "echoes"))

    assert len(notes) == 1
    assert echoes == notes


async def test_a_place_with_something_in_it_is_left_alone(
    surroundings: Surroundings, signer: TestSigner, tmp_path: Path
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, _]:
        await jot.write("mine")
        taken = await take_backup(services_in(surroundings), tmp_path / "backup.tar")

        with pytest.raises(PlaceInUse):
            await restored_into(surroundings, taken.path)

        assert await jot.count("notes") == 1


@pytest.mark.rule("J7")
async def test_personal_data_is_sealed_in_it_and_the_key_is_only_in_it_when_asked(
    surroundings: Surroundings, signer: TestSigner, tmp_path: Path
) -> None:
    key = surroundings.master_key_file.read_bytes().strip()
    async with staged(surroundings, signer, with_echo=True) as [jot, _]:
        await jot.write("a note", author="王五秘密")
        services = services_in(surroundings)
        without = await take_backup(services, tmp_path / "without.tar")
        with_key = await take_backup(services, tmp_path / "with.tar", with_key=True)

    assert "王五".encode() not in unpacked(without.path)
    assert key not in unpacked(without.path)
    assert key in unpacked(with_key.path)
    assert without.path.stat().st_mode & 0o077 == 0
    with reading(with_key.path) as archive:
        assert master_key_of(archive, None).strip() == key
    other = tmp_path / "other.key"
    FileMasterKey.create(other)
    with reading(without.path) as archive:
        assert master_key_of(archive, surroundings.master_key_file).strip() == key
        for given in (None, other):
            with pytest.raises(KeyNeeded, match=archive.manifest.master_keys[0]):
                master_key_of(archive, given)


async def test_a_changed_or_cut_backup_is_refused_before_anything_is_written(
    surroundings: Surroundings, servers: SurroundingServers, signer: TestSigner, tmp_path: Path
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, _]:
        await jot.write("a note")
        taken = await take_backup(services_in(surroundings), tmp_path / "backup.tar")
    whole = taken.path.read_bytes()
    place = servers.surroundings()

    for name, content in {
        "cut": whole[: len(whole) // 2],
        "changed": with_other_notes(whole),
        "strange": b"not a backup",
    }.items():
        broken = tmp_path / f"{name}.tar"
        broken.write_bytes(content)
        with pytest.raises(ArchiveBroken):
            await restored_into(place, broken)

    assert (await restored_into(place, taken.path)).rows > 0


async def test_a_backup_that_fails_leaves_nothing_behind(
    surroundings: Surroundings, tmp_path: Path
) -> None:
    [service] = _away(surroundings)
    with pytest.raises(BusFailed):
        await take_backup([service], tmp_path / "backup.tar")

    assert list(tmp_path.iterdir()) == []


def unpacked(path: Path) -> bytes:
    """All that is inside, uncompressed."""
    with tarfile.open(path) as tar:
        files = [(member.name, tar.extractfile(member)) for member in tar.getmembers()]
        return b"".join(
            gzip.decompress(file.read()) if name.endswith(".gz") else file.read()
            for name, file in files
            if file is not None
        )


def with_other_notes(whole: bytes) -> bytes:
    """The same backup with one letter of a document changed; the part is well-formed."""
    changed = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(whole)) as source,
        tarfile.open(fileobj=changed, mode="w") as target,
    ):
        for member in source.getmembers():
            file = source.extractfile(member)
            assert file is not None
            content = file.read()
            if member.name == "jotter/notes.gz":
                content = gzip.compress(gzip.decompress(content).replace(b"a note", b"b note"))
            member.size = len(content)
            target.addfile(member, io.BytesIO(content))
    return changed.getvalue()


def _away(surroundings: Surroundings) -> Sequence[Service]:
    nowhere: dict[str, Any] = {
        "mongo_url": surroundings.mongo_url,
        "nats_url": "nats://127.0.0.1:1",
    }
    return [jotter.build(surroundings.settings(ServiceSettings, **nowhere))]


async def _reached(answered: Callable[[], int], wanted: int) -> bool:
    return answered() >= wanted


async def _numbers(jot: Stage) -> list[tuple[str, str]]:
    rows = jot.running.store.database["notes"].find({}, {"estate": 1, "number": 1})
    return [(row["estate"], row["number"]) async for row in rows]


async def _written_and_published(jot: Stage, text: str) -> dict[str, Any]:
    await jot.write(text)

    async def published() -> bool:
        return await jot.count("outbox") == 0

    await eventually(published)
    return await jot.document("notes", {"text": text})


async def test_the_keeper_makes_one_and_lets_the_oldest_go(
    surroundings: Surroundings, signer: TestSigner, tmp_path: Path
) -> None:
    folder = DataFolder(tmp_path)
    folder.backups.mkdir()
    old = [folder.backups / f"guanjia-2020010{day}T000000Z.tar" for day in (1, 2, 3)]
    for path in old:
        path.touch()
    async with staged(surroundings, signer, with_echo=True) as [jot, _]:
        await jot.write("kept")
        settings = PlatformSettings(backup_keep=2)

        taken = await BackupKeeper(services_in(surroundings), folder, settings).make()

    assert [each.path for each in kept_in(folder.backups)] == [taken.path, old[2]]
    with reading(taken.path) as archive:
        archive.verify()
        notes = archive.manifest.part("jotter/notes")
    assert notes is not None
    assert notes.rows == 1
