"""One MongoDB user per service, at home in its own database and nowhere else; and the operator, who
makes them (ADR 0014).
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pymongo import AsyncMongoClient
from pymongo.errors import OperationFailure
from pymongo.uri_parser import parse_uri

from chassis.logins import OPERATOR
from chassis.store.replica_set import REPLICA_SET

SERVICE_ACTIONS = (
    "collStats",
    "dbStats",
    "find",
    "insert",
    "listCollections",
    "listIndexes",
    "remove",
    "update",
)
"""What a running service does in its database. Indexes are the setup step's."""

_ALREADY_INITIALIZED = 23
_AUTHENTICATION_FAILED = 18
_UNAUTHORIZED = 13
_POLL_SECONDS = 0.05
_PATIENCE_MILLISECONDS = 5_000

_Admin = AsyncMongoClient[dict[str, Any]]


@dataclass(frozen=True)
class DatabaseUser:
    """A user with a database of its own; its role bears its name."""

    name: str
    database: str
    password: str = field(repr=False)


class FirstContactRefused(Exception):
    """A mongod knows users already, and the operator's password is not among theirs; or it is asked
    from another machine, to which it makes nobody known.
    """

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address

    def __str__(self) -> str:
        return (
            f"{self.address} 已有用户但操作员密码不符，或不是在其本机上访问。"
            "请使用首次启动时生成的密码文件，并在 mongod 所在的网络空间（127.0.0.1）中执行。\n"
            f"{self.address} has users already and the operator's password is another one, or it is"
            " asked from elsewhere. Use the password file of the first start, and run this where"
            " the mongod is at 127.0.0.1."
        )


async def make_first_user(
    address: str, url: str, password: str, *, within_seconds: float = 60
) -> list[str]:
    """Make the new mongod at `address` (host:port, on this machine) the replica set `url` names the
    members of, and the operator known to it; returns what was changed.

    MongoDB allows this without a login once, from its own machine. Raises FirstContactRefused,
    TimeoutError.
    """
    async with asyncio.timeout(within_seconds):
        if await _knows(address, OPERATOR, password):
            return []
        changes = []
        async with _direct(address) as client:
            if await _initiate(client, address, url):
                changes.append(f"replica set {REPLICA_SET} initiated")
        async with _direct(address) as client:
            while not (await client.admin.command("hello")).get("isWritablePrimary"):
                await asyncio.sleep(_POLL_SECONDS)
            try:
                await client.admin.command("createUser", OPERATOR, pwd=password, roles=["root"])
            except OperationFailure as error:
                raise FirstContactRefused(address) from error
        return [*changes, f"MongoDB user {OPERATOR} created"]


async def set_up_users(url: str, users: Sequence[DatabaseUser]) -> list[str]:
    """Let each user in, to its own database alone; returns what was changed.

    `url` carries the operator's login. A password that is not the one in the file any more is
    replaced: connections made with the old one go on, new ones need the new one.
    """
    changes = []
    async with AsyncMongoClient[dict[str, Any]](
        url, serverSelectionTimeoutMS=_PATIENCE_MILLISECONDS, appname="guanjia-setup"
    ) as client:
        for user in users:
            changes += await _set_up_role(client, user)
            changes += await _set_up_user(client, url, user)
    return changes


def privileges_in(database: str) -> list[dict[str, Any]]:
    """What a service's role allows, as MongoDB writes it down."""
    resource = {"db": database, "collection": ""}
    return [{"resource": resource, "actions": list(SERVICE_ACTIONS)}]


async def _set_up_role(client: _Admin, user: DatabaseUser) -> list[str]:
    wanted = privileges_in(user.database)
    answer = await client.admin.command("rolesInfo", user.name, showPrivileges=True)
    found = answer["roles"]
    if not found:
        await client.admin.command("createRole", user.name, privileges=wanted, roles=[])
        return [f"MongoDB role {user.name} created"]
    current = [
        {"resource": each["resource"], "actions": sorted(each["actions"])}
        for each in found[0]["privileges"]
    ]
    if current == wanted and not found[0]["roles"]:
        return []
    await client.admin.command("updateRole", user.name, privileges=wanted, roles=[])
    return [f"MongoDB role {user.name} updated"]


async def _set_up_user(client: _Admin, url: str, user: DatabaseUser) -> list[str]:
    roles = [{"role": user.name, "db": "admin"}]
    found = (await client.admin.command("usersInfo", user.name))["users"]
    if not found:
        await client.admin.command("createUser", user.name, pwd=user.password, roles=roles)
        return [f"MongoDB user {user.name} created"]
    if found[0]["roles"] == roles and await _lets_in(url, user):
        return []
    await client.admin.command("updateUser", user.name, pwd=user.password, roles=roles)
    return [f"MongoDB user {user.name} updated"]


async def _lets_in(url: str, user: DatabaseUser) -> bool:
    async with AsyncMongoClient[dict[str, Any]](
        url,
        username=user.name,
        password=user.password,
        serverSelectionTimeoutMS=_PATIENCE_MILLISECONDS,
    ) as client:
        return await _answers(client)


async def _knows(address: str, user: str, password: str) -> bool:
    async with AsyncMongoClient[dict[str, Any]](
        f"mongodb://{address}/?directConnection=true",
        username=user,
        password=password,
        serverSelectionTimeoutMS=_PATIENCE_MILLISECONDS,
    ) as client:
        return await _answers(client)


async def _answers(client: _Admin) -> bool:
    try:
        await client.admin.command("connectionStatus")
    except OperationFailure as error:
        if error.code not in (_AUTHENTICATION_FAILED, _UNAUTHORIZED):
            raise
        return False
    return True


async def _initiate(client: _Admin, address: str, url: str) -> bool:
    """Whether it was a new one."""
    members = [
        {"_id": number, "host": f"{host}:{port}"}
        for number, (host, port) in enumerate(parse_uri(url)["nodelist"])
    ]
    try:
        await client.admin.command("replSetInitiate", {"_id": REPLICA_SET, "members": members})
    except OperationFailure as error:
        if error.code == _ALREADY_INITIALIZED:
            return False
        if error.code == _UNAUTHORIZED:
            raise FirstContactRefused(address) from error
        raise
    return True


def _direct(address: str) -> _Admin:
    return AsyncMongoClient(
        f"mongodb://{address}/?directConnection=true",
        serverSelectionTimeoutMS=_PATIENCE_MILLISECONDS,
    )
