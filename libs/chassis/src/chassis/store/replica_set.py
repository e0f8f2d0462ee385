"""Makes a mongod started for us a replica set of one: without one MongoDB has no transactions."""

import asyncio
from typing import Any

from pymongo import AsyncMongoClient
from pymongo.errors import OperationFailure, PyMongoError

REPLICA_SET = "guanjia"

_NOT_YET_INITIALIZED = 94
_POLL_SECONDS = 0.02
_PATIENCE_MILLISECONDS = 2000


async def make_writable_primary(address: str, *, within_seconds: float) -> None:
    """Returns when the mongod at `address` (host:port) takes writes as a replica set of one.

    Initiates the set when the data folder is new, and corrects its own address when it has moved
    to another port. Raises TimeoutError.
    """
    async with asyncio.timeout(within_seconds):
        while True:
            try:
                await _settle_membership(address)
                break
            except PyMongoError:
                await asyncio.sleep(_POLL_SECONDS)
        # A new client: one that saw the server before the set began believes it has no sessions.
        async with _client(address) as client:
            while not await _is_writable(client):
                await asyncio.sleep(_POLL_SECONDS)


def url_of(address: str) -> str:
    """How services reach the set."""
    return f"mongodb://{address}/?replicaSet={REPLICA_SET}"


async def _settle_membership(address: str) -> None:
    async with _client(address) as client:
        try:
            answer = await client.admin.command("replSetGetConfig")
        except OperationFailure as error:
            if error.code != _NOT_YET_INITIALIZED:
                raise
            await client.admin.command(
                "replSetInitiate", {"_id": REPLICA_SET, "members": [{"_id": 0, "host": address}]}
            )
            return
        config = answer["config"]
        if config["members"][0]["host"] != address:
            config["members"] = [{**config["members"][0], "host": address}]
            config["version"] += 1
            await client.admin.command("replSetReconfig", config, force=True)


async def _is_writable(client: AsyncMongoClient[dict[str, Any]]) -> bool:
    try:
        return bool((await client.admin.command("hello")).get("isWritablePrimary"))
    except PyMongoError:
        return False


def _client(address: str) -> AsyncMongoClient[dict[str, Any]]:
    return AsyncMongoClient(
        f"mongodb://{address}/?directConnection=true",
        serverSelectionTimeoutMS=_PATIENCE_MILLISECONDS,
    )
