"""The bytes of files in the store: sealed, bound to their file, swept where a crash left them."""

import asyncio
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from chassis.files import StoredFile
from chassis.files.sweeping import ABANDONED_AFTER, sweep_uploads
from chassis.performing import Performer
from chassis.testing import Surroundings, TestSigner
from contracts.words import EstateId
from tests.integration.chassis.calls import Person, problem
from tests.integration.chassis.stage import E1, E2, Stage, staged
from tests.integration.chassis.test_files import CANARY, PDF, put
from tests.programs import start


@pytest.mark.rule("J7")
async def test_the_store_holds_no_clear_byte_of_a_file(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        await put(Person(stage), PDF * 40_000)
        database = stage.running.store.database
        held = 0

        for name in await database.list_collection_names():
            async for document in database[name].find():
                held += 1
                assert CANARY not in repr(document).encode(), name
                assert CANARY not in bytes(document.get("data", b"")), name

        assert held > 5


@pytest.mark.parametrize(
    "harm", ["a bit turned", "a chunk lost", "another file's bytes", "the bytes lost"]
)
async def test_bytes_that_were_tampered_with_are_never_given_out(
    jot: Stage, person: Person, harm: str
) -> None:
    file_id, other = await put(person), await put(person)
    database = jot.running.store.database
    mine, theirs = [
        await jot.document("files", {"_id": f"{person.estate}:{id_}"}) for id_ in (file_id, other)
    ]
    chunk = await jot.document("file_bytes.chunks", {"files_id": mine["bytes_id"]})
    match harm:
        case "a bit turned":
            turned = bytes(chunk["data"][:-1]) + bytes([chunk["data"][-1] ^ 1])
            await database["file_bytes.chunks"].update_one(
                {"_id": chunk["_id"]}, {"$set": {"data": turned}}
            )
        case "a chunk lost":
            await database["file_bytes.chunks"].delete_one({"_id": chunk["_id"]})
        case "another file's bytes":
            await database["files"].update_one(
                {"_id": mine["_id"]},
                {"$set": {"bytes_id": theirs["bytes_id"]}, "$inc": {"version": 1}},
            )
        case _:
            await database["file_bytes.files"].delete_one({"_id": mine["bytes_id"]})

    problem(await person.get(f"/files/{file_id}"), 500, "Unexpected")


def later(running_performer: Performer, wait: timedelta) -> Performer:
    """The same at a later time of day."""
    return replace(running_performer, clock=lambda: running_performer.clock() + wait)


async def test_killed_between_bytes_and_record_the_bytes_are_swept_and_a_repeat_succeeds(
    surroundings: Surroundings, signer: TestSigner, tmp_path: Path
) -> None:
    async with staged(surroundings, signer) as [stage]:
        key, kept = str(uuid4()), await put(Person(stage))
        sent = tmp_path / "sent.pdf"
        sent.write_bytes(PDF)
        doomed = await start(
            "tests.integration.chassis.uploader",
            key,
            environment=surroundings.environment() | {"GUANJIA_FAILPOINT": "after-file-bytes"},
            given=sent,
            output=Path(os.devnull),
        )
        async with asyncio.timeout(30):
            assert await doomed.wait() == -9
        assert await stage.count("file_bytes.files") == 2
        assert await stage.count("files") == 1

        performer = stage.running.performer
        too_early = await sweep_uploads(later(performer, ABANDONED_AFTER / 2))
        in_time = await sweep_uploads(later(performer, ABANDONED_AFTER * 2))

        assert (too_early, in_time) == (0, 1)
        assert await stage.count("file_bytes.files") == 1
        assert await stage.count("file_bytes.chunks") == 1
        assert await stage.count("file_uploads") == 0
        assert (await Person(stage).get(f"/files/{kept}")).content == PDF
        problem(await Person(stage).get(f"/files/{key}"), 404, "Missing")
        await put(Person(stage), key=key)
        assert (await Person(stage).get(f"/files/{key}")).content == PDF


async def test_an_upload_broken_off_in_its_chunks_is_swept_too(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        store, performer = stage.running.store, stage.running.performer
        await put(Person(stage))
        await store.database["file_uploads"].insert_one(
            {"_id": "half", "estate": E1, "file_id": str(uuid4()), "at": performer.clock()}
        )
        await store.database["file_bytes.chunks"].insert_one(
            {"files_id": "half", "n": 0, "data": b""}
        )

        await sweep_uploads(later(performer, ABANDONED_AFTER * 2))

        assert await stage.count("file_bytes.chunks", {"files_id": "half"}) == 0
        assert await stage.count("file_bytes.chunks") == 1


async def test_a_reader_bound_to_an_estate_finds_its_files_alone(
    jot: Stage, person: Person, estate: EstateId
) -> None:
    file_id = await put(person)
    store = jot.running.store

    assert await store.bound(estate).get(StoredFile, file_id) is not None
    assert await store.bound(E2).get(StoredFile, file_id) is None
