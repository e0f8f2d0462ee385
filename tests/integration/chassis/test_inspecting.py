"""What an operator is told of servers and topology is what there is; looking changes nothing."""

from datetime import timedelta

import nats
import pytest
from nats.js.api import ConsumerConfig, StreamConfig

from chassis.bus.connecting import BusFailed
from chassis.bus.inspecting import StreamFacts, inspecting_bus
from chassis.bus.topology import durables
from chassis.due import fallen_due
from chassis.store.inspecting import DatabaseFacts, inspecting
from chassis.testing import Surroundings, TestSigner, eventually
from tests.integration.chassis.stage import Stage, now, staged


async def streams_of(hearer: Stage) -> StreamFacts:
    service = hearer.running.service
    mine = durables(service.name, [heard.event for heard in service.hears])
    settings = service.settings
    async with inspecting_bus(settings.nats_url) as bus:
        return await bus.stream(
            service.name,
            mine,
            [],
            stream_bytes=settings.stream_bytes,
            replicas=settings.stream_replicas,
            ack_wait_seconds=settings.ack_wait_seconds,
        )


async def database_of(stage: Stage) -> DatabaseFacts:
    service = stage.running.service
    async with inspecting(service.settings.mongo_url) as mongo:
        return await mongo.database(service.database, service.all_collections)


async def test_after_the_setup_step_all_is_as_declared(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        for stage in (jot, ech):
            facts = await database_of(stage)
            assert (facts.missing, facts.different, facts.extra) == ([], [], [])
        streams = await streams_of(ech)
        async with inspecting(surroundings.mongo_url) as mongo:
            server = await mongo.server(jot.running.store.name)

    assert (streams.missing, streams.different, streams.extra) == ([], [], [])
    assert [lag.durable for lag in streams.lags] == ["echo-hears-jotter"]
    assert streams.clock_apart is not None
    assert streams.clock_apart.total_seconds() < 5
    assert server.writable
    assert server.replica_set
    assert server.clock_apart.total_seconds() < 5
    assert 0 < server.disk_share_used < 1


async def test_what_falls_due_is_looked_for_by_its_index_alone(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [jot]:
        await jot.write("call back", remind_at=now() + timedelta(days=1))
        await jot.write("nothing to do")

        asked = {"find": "notes", "filter": fallen_due(now())}
        told = await jot.running.store.database.command("explain", asked)

        assert told["executionStats"]["totalDocsExamined"] == 0
        assert "IXSCAN" in str(told["queryPlanner"]["winningPlan"])


async def test_indexes_that_are_missing_different_or_somebody_elses_are_named(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [jot]:
        notes = jot.running.store.database["notes"]
        await notes.drop_index("tokens")
        await notes.drop_index("due")
        await notes.create_index([("due_at", 1)], name="due")
        await notes.create_index([("text", 1)], name="by_hand")

        facts = await database_of(jot)

    assert facts.missing == ["notes.tokens"]
    assert facts.different == ["notes.due"]
    assert facts.extra == ["notes.by_hand"]


async def test_streams_and_durables_that_are_missing_different_or_behind_are_named(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        await ech.running.bus.stop_hearing()
        for _ in range(3):
            await jot.write("unheard")

        async def published() -> bool:
            return await jot.count("outbox") == 0

        await eventually(published)
        behind = await streams_of(ech)

        connection = await nats.connect(surroundings.nats_url)
        jetstream = connection.jetstream()
        await jetstream.add_consumer("EVT_ECHO", ConsumerConfig(durable_name="old-hears-echo"))
        await jetstream.update_stream(
            StreamConfig(name="EVT_ECHO", subjects=["evt.echo.>"], max_bytes=10**8)
        )
        await jetstream.delete_consumer("EVT_JOTTER", "echo-hears-jotter")
        await connection.close()
        changed = await streams_of(ech)

    assert [lag.pending + lag.unsettled for lag in behind.lags] == [6]
    assert changed.missing == ["echo-hears-jotter"]
    assert changed.extra == ["old-hears-echo"]
    assert "EVT_ECHO.max_bytes" in changed.different


async def test_what_waits_and_since_when(surroundings: Surroundings, signer: TestSigner) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        await jot.write("note", author="orphan")

        async def waits() -> bool:
            return (await database_of(ech)).waiting == 1

        await eventually(waits)
        facts = await database_of(ech)

    assert facts.waiting_since is not None
    assert facts.dead_letters == 0
    assert facts.outbox_since is None


async def test_a_bus_that_is_away_is_told_at_once() -> None:
    with pytest.raises(BusFailed):
        async with inspecting_bus("nats://127.0.0.1:1"):
            pass
