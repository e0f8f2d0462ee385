"""Bad days: a server is away, slow or full. Who asked is told so, and their key tells the rest."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import uuid4

import httpx
import pytest

from chassis.running import Running
from chassis.settings import ServiceSettings
from chassis.testing import Surroundings, TestSigner, eventually
from tests.integration.chassis import jotter
from tests.integration.chassis.calls import AWAY, Person, problem
from tests.integration.chassis.mongo_faults import failing
from tests.integration.chassis.stage import Stage, staged

pytestmark = pytest.mark.usefixtures("spans")


async def test_while_mongodb_is_away_a_command_is_busy_and_its_key_does_it_once_later(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        person, key = Person(stage), str(uuid4())
        stage.running.store.committer._patience_seconds = 0.3
        async with failing(stage.running, *AWAY, closeConnection=True):
            answer = await person.write("once", key=key)
            read = await person.get(f"/notes/{uuid4()}")

        assert (_busy(answer), _busy(read)) == ("StoreAway", "Busy")

        again = await person.write("once", key=key)
        assert again.status_code == 201
        assert await stage.count("notes") == 1


async def test_a_service_starts_while_mongodb_is_away_and_says_so(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    nobody = "mongodb://127.0.0.1:9/?replicaSet=guanjia&serverSelectionTimeoutMS=200"
    running = Running(jotter.build(surroundings.settings(ServiceSettings, mongo_url=nobody)))
    running.keys.learn(signer.jwks)
    async with running:
        answer = await Person(Stage(running, signer)).write("while it is away")
        state = await running.readiness()

    assert _busy(answer) == "StoreAway"
    assert not state["ready"]
    assert state["parts"]["store"] == "MongoDB does not answer"


async def test_mongodb_lost_between_read_and_commit_leaves_nothing_and_the_key_does_it(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        person, key = Person(stage), str(uuid4())
        stage.running.store.committer._patience_seconds = 0.3
        async with failing(stage.running, "insert", "update", closeConnection=True):
            answer = await person.write("once", key=key)

        assert _busy(answer) == "StoreAway"
        assert await stage.count("notes") == 0

        again = await person.write("once", key=key)
        assert again.status_code == 201
        assert "idempotent-replayed" not in again.headers


async def test_a_commit_whose_answer_is_lost_for_good_was_done_and_its_key_tells(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        person, key = Person(stage), str(uuid4())
        stage.running.store.committer._patience_seconds = 0
        lost = {"code": 64, "errmsg": "waiting for replication timed out"}
        async with failing(stage.running, "commitTransaction", writeConcernError=lost):
            answer = await person.write("once", key=key)

        assert _busy(answer) == "StoreAway"

        again = await person.write("once", key=key)
        assert again.status_code == 201
        assert again.headers["Idempotent-Replayed"] == "true"
        assert await stage.count("notes") == 1


async def test_a_command_that_takes_too_long_while_committing_is_done_whole_and_its_key_tells(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, command_seconds_limit=0.4) as [stage]:
        person, key = Person(stage), str(uuid4())
        await person.written("first")
        slow = {"blockConnection": True, "blockTimeMS": 1_500}
        async with failing(stage.running, "commitTransaction", times=1, **slow):
            answer = await person.write("slow", key=key)

        assert _busy(answer) == "Busy"

        async def told() -> bool:
            again = await person.write("slow", key=key)
            return "idempotent-replayed" in again.headers

        await eventually(told)
        assert await stage.count("notes", {"text": "slow"}) == 1
        assert await stage.count("keys") == 2


async def test_a_command_that_takes_too_long_before_its_commit_is_not_done_at_all(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, command_seconds_limit=0.4) as [stage]:
        person, key = Person(stage), str(uuid4())
        note_id = await person.written("first")
        path, body = f"/notes/{note_id}/change", {"text": "changed"}
        slow = {"blockConnection": True, "blockTimeMS": 1_500}
        async with failing(stage.running, "find", "aggregate", **slow):
            answer = await person.post(path, body, key=key)

        assert _busy(answer) == "Busy"
        assert await stage.count("keys", {"_id": {"$regex": key}}) == 0
        assert await stage.count("notes", {"changes": 0}) == 1

        async def done() -> httpx.Response:
            again = await person.post(path, body, key=key)
            assert again.status_code == 200, again.text
            return again

        assert "idempotent-replayed" not in (await eventually(done)).headers


async def test_a_caller_who_hangs_up_leaves_all_or_nothing(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        person, keys = Person(stage), [str(uuid4()) for _ in range(20)]
        asked = [asyncio.create_task(person.write(f"note {key}", key=key)) for key in keys]
        while not stage.running.store.committer.waiting:
            await asyncio.sleep(0)
        for task in asked[::2]:
            task.cancel()
        await asyncio.gather(*asked, return_exceptions=True)

        again = [await person.write(f"note {key}", key=key) for key in keys]

        assert {answer.status_code for answer in again} == {201}
        assert all(answer.headers.get("Idempotent-Replayed") for answer in again[1::2])
        assert await stage.count("notes") == await stage.count("keys") == 20


async def test_above_its_outbox_limit_a_service_refuses_commands_before_doing_anything(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, outbox_rows_limit=3) as [stage]:
        person, key = Person(stage), str(uuid4())
        relay = stage.running.bus.relay
        connection, jetstream = relay._connection, relay._jetstream
        relay._jetstream = None
        note_id = await person.written("first")
        await person.written("second")
        await eventually(lambda: _backlog(stage, 4))

        answer = await person.write("one too many", key=key)

        assert _busy(answer) == "OutboxFull"
        assert answer.json()["data"] == {"rows": 4}
        assert await stage.count("notes") == await stage.count("keys") == 2
        assert (await person.get(f"/notes/{note_id}")).status_code == 200, "reading goes on"

        assert connection is not None
        assert jetstream is not None
        relay.connected(connection, jetstream)

        async def taken() -> bool:
            return (await person.write("one too many", key=key)).status_code == 201

        await eventually(taken)


async def test_a_nearly_full_disk_refuses_commands(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, disk_share_limit=0.0) as [stage]:

        async def refused() -> bool:
            return _busy(await Person(stage).write()) == "OutboxFull"

        await eventually(refused)


async def test_a_key_of_identitys_that_cannot_be_asked_for_is_busy_and_no_refusal(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, jwks_url="http://127.0.0.1:9/") as [stage]:
        stranger = Person(Stage(stage.running, TestSigner("new-key")))

        assert _busy(await stranger.get(f"/notes/{uuid4()}")) == "Busy"
        problem(await Person(stage).get(f"/notes/{uuid4()}"), 404, "Missing")


async def test_a_key_identity_does_not_have_is_no_sign_in_and_it_is_not_asked_again_at_once(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with (
        key_set(signer.jwks) as (url, asked),
        staged(surroundings, signer, jwks_url=url) as [stage],
    ):
        for name in ("forged-1", "forged-2", "forged-1"):
            forger = Person(Stage(stage.running, TestSigner(name)))
            problem(await forger.get(f"/notes/{uuid4()}"), 401, "NotSignedIn")

        assert len(asked) == 1
        problem(await Person(stage).get(f"/notes/{uuid4()}"), 404, "Missing")


async def test_a_new_key_of_identitys_is_fetched_when_a_token_names_it(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    fresh = TestSigner("fresh-key")
    async with (
        key_set(fresh.jwks) as (url, asked),
        staged(surroundings, signer, jwks_url=url) as [stage],
    ):
        person = Person(Stage(stage.running, fresh))

        answers = await asyncio.gather(*(person.get(f"/notes/{uuid4()}") for _ in range(5)))

        assert {answer.status_code for answer in answers} == {404}
        assert len(asked) == 1


@pytest.mark.parametrize("answered", ["not JSON", "[]", "{}", '{"keys": [{"kty": "?"}]}'])
async def test_an_identity_that_answers_nonsense_counts_as_away(
    surroundings: Surroundings, signer: TestSigner, answered: str
) -> None:
    async with (
        key_set(answered) as (url, asked),
        staged(surroundings, signer, jwks_url=url) as [stage],
    ):
        stranger = Person(Stage(stage.running, TestSigner("new-key")))

        answers = await asyncio.gather(*(stranger.get(f"/notes/{uuid4()}") for _ in range(5)))

        assert {_busy(answer) for answer in answers} == {"Busy"}
        assert len(asked) == 1, "nobody waits for it in vain one after another"


@asynccontextmanager
async def key_set(answered: object) -> AsyncIterator[tuple[str, list[str]]]:
    """Identity's key set served over HTTP: its address, and the request lines as they come."""
    asked: list[str] = []
    body = answered if isinstance(answered, str) else json.dumps(answered)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        asked.append(head.decode().partition("\r\n")[0])
        length = f"content-length: {len(body)}\r\nconnection: close\r\n\r\n"
        writer.write(f"HTTP/1.1 200 OK\r\n{length}{body}".encode())
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}/jwks.json", asked


def _busy(answer: httpx.Response) -> str:
    """The code of an answer that must say: not now, repeat it."""
    assert answer.status_code == 503, answer.text
    assert int(answer.headers["Retry-After"]) > 0
    code: str = answer.json()["code"]
    problem(answer, 503, code)
    return code


async def _backlog(stage: Stage, rows: int) -> bool:
    return stage.running.bus.relay.backlog == rows
