"""What a killed mongod remembers wrongly must mislead nobody."""

from pathlib import Path

from pymongo import AsyncMongoClient

from chassis.servers import MongoServer
from chassis.servers.ways import find_mongod
from chassis.store.driver import Client
from chassis.store.outbox import Outbox


async def test_how_many_events_wait_is_true_also_after_mongod_was_killed(tmp_path: Path) -> None:
    """The collection's own count is not: 0 there, where rows wait, kept them from being swept."""
    server = MongoServer(find_mongod(), tmp_path)
    await server.start()
    try:
        async with AsyncMongoClient[dict[str, object]](server.url) as plain:
            rows = plain["jotter"]["outbox"]
            await rows.insert_many([{"_id": f"old {n}"} for n in range(6)])
            await plain.admin.command("fsync")
            await rows.delete_many({})
            async with plain.start_session() as session:
                # Begun and not committed: as the server keeps its count, these are not in it.
                await session.start_transaction()
                await rows.insert_many([{"_id": f"new {n}"} for n in range(3)], session=session)
                await session.commit_transaction()
        await server.child.kill()
        await server.start()
        client = Client(server.url)

        counted = await Outbox(client["jotter"]).count()
        own = await client["jotter"]["outbox"].estimated_document_count()

        await client.close()
        assert counted == 3
        assert own != 3, "the trap is gone: the collection's own count will do"
    finally:
        await server.child.kill()
