"""Loads of one moment on a real MongoDB: one read, whatever they are of."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from pymongo.errors import PyMongoError

from chassis.settings import ServiceSettings
from chassis.store.driver import Client, Database
from chassis.store.loader import READS_AT_ONCE, Loader
from chassis.testing import Surroundings
from tests.round_trips import commands_to_mongodb, watch_mongodb

SHELVES = ("books", "maps", "letters")


@pytest.fixture
async def library(surroundings: Surroundings) -> AsyncIterator[Database]:
    """Three collections with three rows each."""
    watch_mongodb()
    client = Client(surroundings.settings(ServiceSettings).mongo_url, serverSelectionTimeoutMS=500)
    database = client["library"]
    for shelf in SHELVES:
        await database[shelf].insert_many([{"_id": f"{shelf}-{n}", "n": n} for n in range(3)])
    yield database
    await client.drop_database("library")
    await client.close()


async def test_what_is_asked_for_at_one_moment_is_one_read_over_all_collections(
    library: Database,
) -> None:
    loader = Loader(library)

    with commands_to_mongodb() as asked:
        *found, nothing, several = await asyncio.gather(
            *(loader.get(shelf, f"{shelf}-1") for shelf in SHELVES),
            loader.get("maps", "books-1"),
            loader.get_many("maps", ["maps-0", "maps-1", "maps-9"]),
        )

    assert found == [{"_id": f"{shelf}-1", "n": 1} for shelf in SHELVES]
    assert nothing is None
    assert several == {f"maps-{n}": {"_id": f"maps-{n}", "n": n} for n in range(2)}
    assert len(asked) == 1


async def test_while_reads_are_under_way_the_next_gather(library: Database) -> None:
    loader = Loader(library)

    async def later(turns: int) -> object:
        for _ in range(turns):
            await asyncio.sleep(0)
        return await loader.get("books", f"books-{turns % 3}")

    with commands_to_mongodb() as asked:
        found = await asyncio.gather(*(later(turns) for turns in range(60)))

    assert found == [{"_id": f"books-{turns % 3}", "n": turns % 3} for turns in range(60)]
    assert READS_AT_ONCE <= len(asked) < 60


async def test_who_waited_for_a_read_that_failed_is_told_and_the_next_is_read(
    library: Database,
) -> None:
    loader = Loader(library)
    books = [loader.get(shelf, "x") for shelf in ("$books", "maps")]

    told = await asyncio.gather(*books, return_exceptions=True)

    assert all(isinstance(each, PyMongoError) for each in told)
    assert await loader.get("books", "books-0") == {"_id": "books-0", "n": 0}
