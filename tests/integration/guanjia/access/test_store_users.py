"""MongoDB's users: made by the setup step, each at home in one database of a real mongod."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from bson import Binary
from pymongo import AsyncMongoClient
from pymongo.asynchronous.database import AsyncDatabase
from pymongo.errors import OperationFailure

from chassis.logins import OPERATOR
from chassis.settings import ServiceSettings
from chassis.store.users import FirstContactRefused, make_first_user
from guanjia.access.secret_folder import SecretFolder, SecretMissing
from guanjia.access.setting_up import set_up_access
from guanjia.services import NAMES
from tests.e2e.guarded import Guarded
from tests.integration.guanjia.access.conftest import as_operator

UNAUTHORIZED = 13
Database = AsyncDatabase[dict[str, Any]]


@pytest.fixture(scope="module")
async def known(store: Guarded) -> Guarded:
    """Everybody is known to it, and the setup step says what it did the first time only."""
    services = as_operator(store)
    changes = await set_up_access(services, store.secrets.path, store.mongod)
    assert len(changes) == 2 + 2 * len(NAMES)
    assert await set_up_access(services, store.secrets.path, store.mongod) == []
    return store


@asynccontextmanager
async def database_as(known: Guarded, user: str, database: str) -> AsyncIterator[Database]:
    url = known.settings(ServiceSettings, user).mongo_url
    async with AsyncMongoClient[dict[str, Any]](url) as client:
        yield client[database]


async def refused(attempt: Any) -> bool:
    try:
        await attempt
    except OperationFailure as error:
        return error.code == UNAUTHORIZED
    return False


async def test_a_service_reads_and_writes_its_own_database(known: Guarded) -> None:
    async with database_as(known, OPERATOR, "guanjia_dispatch") as made:
        await made.create_collection("slips")
    async with database_as(known, "dispatch", "guanjia_dispatch") as own:
        async with own.client.start_session() as session, await session.start_transaction():
            await own.slips.insert_one({"_id": 1}, session=session)
        await own.slips.update_one({"_id": 1}, {"$set": {"seen": True}})

        assert await own.slips.find_one({"_id": 1}) == {"_id": 1, "seen": True}
        assert (await own.command("dbStats"))["ok"] == 1
        await own.slips.delete_one({"_id": 1})


async def test_a_service_ends_its_own_session_as_after_an_unknown_commit(known: Guarded) -> None:
    async with (
        database_as(known, "dispatch", "guanjia_dispatch") as own,
        own.client.start_session() as session,
    ):
        identity: dict[str, Binary] = dict(session.session_id)

        assert (await own.client.admin.command({"killSessions": [identity]}))["ok"] == 1


@pytest.mark.parametrize("service", NAMES)
async def test_another_database_is_refused(known: Guarded, service: str) -> None:
    others = [*(name for name in NAMES if name != service)]
    for other in (*(f"guanjia_{name}" for name in others), "admin", "local", "config"):
        async with database_as(known, service, other) as foreign:
            assert await refused(foreign.slips.find_one({})), other
            assert await refused(foreign.slips.insert_one({})), other
            assert await refused(foreign.list_collection_names()), other


@pytest.mark.parametrize("service", NAMES)
async def test_a_service_cannot_change_what_the_setup_step_makes(
    known: Guarded, service: str
) -> None:
    async with database_as(known, service, f"guanjia_{service}") as own:
        assert await refused(own.outbox.create_index("body"))
        assert await refused(own.outbox.drop_index("body_1"))
        assert await refused(own.outbox.drop())
        assert await refused(own.client.drop_database(own.name))
        assert await refused(own.command("createUser", "mine", pwd="x", roles=[]))
        assert await refused(own.client.admin.command("usersInfo", OPERATOR))
        assert await refused(own.client.admin.command("replSetGetConfig"))


async def test_who_has_no_login_is_refused(known: Guarded) -> None:
    async with AsyncMongoClient[dict[str, Any]](
        f"mongodb://{known.mongod}/?directConnection=true"
    ) as client:
        assert await refused(client["guanjia_fees"].slips.find_one({}))


async def test_a_new_password_takes_the_place_of_the_old_one(known: Guarded) -> None:
    file = known.secrets.mongo_password_file("gate")
    before = known.settings(ServiceSettings, "gate").mongo_url
    file.unlink()
    known.secrets.make()

    changes = await set_up_access(as_operator(known), known.secrets.path, None)

    assert changes == ["MongoDB user guanjia_gate updated"]
    async with database_as(known, "gate", "guanjia_gate") as own:
        assert await own.slips.find_one({}) is None
    async with AsyncMongoClient[dict[str, Any]](before) as client:
        with pytest.raises(OperationFailure, match="Authentication failed"):
            await client["guanjia_gate"].slips.find_one({})


async def test_a_role_somebody_widened_is_narrowed_again(known: Guarded) -> None:
    async with database_as(known, OPERATOR, "admin") as admin:
        role = {"role": "readWriteAnyDatabase", "db": "admin"}
        await admin.command("grantRolesToRole", "guanjia_fees", roles=[role])

        changes = await set_up_access(as_operator(known), known.secrets.path, None)

        assert changes == ["MongoDB role guanjia_fees updated"]
        assert await set_up_access(as_operator(known), known.secrets.path, None) == []


async def test_the_first_user_is_made_once_and_never_for_another_password(known: Guarded) -> None:
    url = known.settings(ServiceSettings, OPERATOR).mongo_url

    with pytest.raises(FirstContactRefused, match="password"):
        await make_first_user(known.mongod, url, "another-password")


async def test_without_the_secrets_it_says_how_to_make_them(
    known: Guarded, tmp_path_factory: pytest.TempPathFactory
) -> None:
    empty = SecretFolder(tmp_path_factory.mktemp("empty"))

    with pytest.raises(SecretMissing, match="guanjia secrets"):
        await set_up_access(as_operator(known), empty.path, None)
    assert await set_up_access(as_operator(known), None, None) == []
