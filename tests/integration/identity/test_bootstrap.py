"""A company begins once, however often and by however many processes it is begun."""

import asyncio
import subprocess
import sys
from datetime import timedelta

import pytest

from chassis.sealing import FileMasterKey
from chassis.testing import Surroundings, SurroundingServers
from contracts.words import COMPANY
from identity.bootstrap.commands import NotBootstrapped, bootstrap
from tests.integration.identity.stage import ADMIN, PASSWORD, Stage, workers

PROCESS = f"""
import asyncio
from chassis.running import Running
from identity.bootstrap.commands import bootstrap
from identity.service import build

async def main():
    async with Running(build()) as running:
        await bootstrap(running, admin_sign_in="{ADMIN}", admin_password="{PASSWORD}")
        print("bootstrapped", flush=True)

asyncio.run(main())
"""


async def what_there_is(stage: Stage) -> dict[str, int]:
    """Collection → how many documents."""
    names = ("estate_register", "signing_keys", "staff", "estates", "outbox")
    return {name: len(await stage.stored(name, {})) for name in names}


ONE_OF_EACH = {"estate_register": 1, "signing_keys": 1, "staff": 1, "estates": 1, "outbox": 0}


async def test_a_second_start_changes_nothing(surroundings: Surroundings) -> None:
    async with workers(surroundings) as [stage]:
        await bootstrap(stage.running, admin_sign_in=ADMIN, admin_password=PASSWORD)
        keys = await stage.stored("signing_keys", {})

        await bootstrap(stage.running, admin_sign_in=ADMIN, admin_password="another password")

        assert await stage.stored("signing_keys", {}) == keys
        assert await what_there_is(stage) == ONE_OF_EACH
        assert (await stage.sign_in(ADMIN)).json()["estate"]["id"] == COMPANY


async def test_two_processes_at_once_begin_one_company_with_one_key(
    surroundings: Surroundings,
) -> None:
    async with workers(surroundings) as [stage]:
        processes = [
            await asyncio.create_subprocess_exec(
                sys.executable,
                "-c",
                PROCESS,
                env=surroundings.environment(),
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
            for _ in range(2)
        ]
        said = [await process.communicate() for process in processes]

        assert [out for out, _ in said] == [b"bootstrapped\n"] * 2, said
        assert await what_there_is(stage) == ONE_OF_EACH
        await stage.platform.learn_keys()
        admin = await stage.as_(ADMIN)
        assert (await admin.get("/me")).json()["sign_in"] == ADMIN


async def test_many_workers_at_once_begin_one_company_with_one_key(
    surroundings: Surroundings,
) -> None:
    async with workers(surroundings, 4) as stages:
        await asyncio.gather(
            *(
                bootstrap(stage.running, admin_sign_in=ADMIN, admin_password=PASSWORD)
                for stage in stages
            )
        )

        assert await what_there_is(stages[0]) == ONE_OF_EACH


async def test_without_a_bus_it_says_what_is_missing(servers: SurroundingServers) -> None:
    away = servers.surroundings()
    FileMasterKey.create(away.master_key_file)
    async with workers(away) as [stage]:
        await stage.running.bus.stop()

        with pytest.raises(NotBootstrapped) as error:
            await bootstrap(
                stage.running,
                admin_sign_in=ADMIN,
                admin_password=PASSWORD,
                patience=timedelta(seconds=0.3),
            )

        assert error.value.data["step"] == "first signing key"
        assert "NATS" in error.value.message("zh")
        assert "NATS" in error.value.message("en")
        assert (await stage.client().get("/jwks.json")).json() == {"keys": []}


async def test_before_it_nobody_can_sign_in_and_it_says_so(surroundings: Surroundings) -> None:
    async with workers(surroundings) as [stage]:
        answer = await stage.sign_in(ADMIN)

        assert answer.status_code in {401, 409, 503}
        assert answer.json()["detail"]
