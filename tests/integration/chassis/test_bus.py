"""From outbox to effect over a real NATS: delivered at least once, applied once, nothing blocks its
neighbours.
"""

import asyncio
import json
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import nats
import pytest
from nats.js.api import StreamConfig

from chassis.bus.bus import set_up_bus
from chassis.bus.settling import Ending, delay_seconds, settlement_for
from chassis.restating import ask_restatement, begin_rebuild
from chassis.running import Running
from chassis.settings import ServiceSettings
from chassis.testing import Surroundings, TestSigner, eventually
from contracts.refusals import Missing
from tests.integration.chassis import echo, jotter
from tests.integration.chassis.stage import (
    E1,
    E2,
    Stage,
    estate_card,
    origin,
    plant_estate,
    staged,
)
from tests.programs import Program, start


async def test_what_is_written_is_heard_once(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        await asyncio.gather(*(jot.write(f"note {n}", author="王五") for n in range(30)))

        await _heard(ech, 30)
        await eventually(lambda: _empty(jot, "outbox"))
        await eventually(lambda: _tally(ech, 30))


async def test_personal_fields_travel_and_rest_sealed(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        await jot.write("note", author="王五秘密")
        await _heard(ech, 1)

        raw = json.dumps(
            [
                *[row async for row in jot.running.store.database["notes"].find()],
                *[row async for row in ech.running.store.database["echoes"].find()],
                *[message.decode() for message in await _messages(surroundings, "EVT_JOTTER")],
            ],
            default=str,
            ensure_ascii=False,
        )
        opened = await ech.running.store.bound(E1).select(echo.Echo)
        assert "王五" not in raw
        assert [item.author for item in opened] == ["王五秘密"]


async def test_a_repeated_delivery_is_applied_once(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        await jot.write("note")
        await _heard(ech, 1)
        [raw] = [
            raw for raw in await _messages(surroundings, "EVT_JOTTER") if b"note_written" in raw
        ]

        await _publish(surroundings, "note_written", *[raw] * 5)
        await jot.write("after")

        await _heard(ech, 2)
        echoes = await ech.running.store.bound(E1).select(echo.Echo)
        assert [item.times for item in echoes] == [1, 1]
        await eventually(lambda: _tally(ech, 2))


async def test_an_event_before_its_cause_waits_and_holds_up_nobody(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        orphans = await asyncio.gather(
            *(jot.write(f"orphan {n}", author="orphan") for n in range(10))
        )
        await asyncio.gather(*(jot.write(f"note {n}", estate=E2) for n in range(20)))

        await _heard(ech, 20)
        await eventually(lambda: _is(ech, "waiting", 10))

        for orphan in orphans:
            note_id = json.loads(orphan.answer or b"")["id"]
            await _add_echo(ech, f"cause-{note_id}")

        await _heard(ech, 20 + 10 + 10)
        await eventually(lambda: _is(ech, "waiting", 0))


async def test_poison_becomes_a_dead_letter_and_a_refusal_does_not(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        await jot.write("bad", author="poison")
        await jot.write("no", author="declined")
        await _publish(surroundings, "note_written", b"not json", b'{"specversion": "1.0"}')
        await jot.write("good")

        await _heard(ech, 1)
        await eventually(lambda: _is(ech, "dead_letters", 3))
        letters = await ech.running.store.parked.dead_letters()
        assert sorted(letter.reason.partition(":")[0] for letter in letters) == [
            "Invalid",
            "malformed",
            "malformed",
        ]


async def test_a_version_nobody_knows_is_a_dead_letter(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        await jot.write("note")
        await _heard(ech, 1)
        [raw] = [
            raw for raw in await _messages(surroundings, "EVT_JOTTER") if b"note_written" in raw
        ]

        await _publish(surroundings, "note_written", raw.replace(b"written.v1", b"written.v9"))

        await eventually(lambda: _is(ech, "dead_letters", 1))
        [letter] = await ech.running.store.parked.dead_letters()
        assert "unknown type" in letter.reason


async def test_an_event_of_an_unknown_estate_waits_for_the_estate(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        card = estate_card(surroundings, "e3")  # type: ignore[arg-type]  # a literal id
        await plant_estate(jot.running, card)
        await jot.write("note", estate=card.id, author="王五")
        await eventually(lambda: _is(ech, "waiting", lambda n: n >= 1))

        await plant_estate(ech.running, card)

        await _heard(ech, 1)


async def test_a_crashing_reaction_is_tried_again_with_growing_delay(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    assert settlement_for(RuntimeError()).ending is Ending.LATER
    assert settlement_for(Missing(kind="x", id="y")).ending is Ending.WAIT
    assert [delay_seconds(n) for n in (0, 1, 2, 20)] == [0.1, 0.2, 0.4, 60.0]

    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        await jot.write("bad", author="crash")
        await jot.write("good")

        await _heard(ech, 1)
        await eventually(lambda: _tally(ech, 2))


async def test_a_projection_ends_at_the_newest_version_whatever_the_order(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        note_id = await _written(jot)
        for number in range(5):
            await _change(jot, note_id, f"change {number}")
        await eventually(lambda: _row_text(ech, note_id, "change 4"))

        raws = [raw for raw in await _messages(surroundings, "EVT_JOTTER") if b"note_stated" in raw]
        await _publish(surroundings, "note_stated", *reversed(raws), *raws[:3])
        await _change(jot, note_id, "last")

        await eventually(lambda: _row_text(ech, note_id, "last"))
        assert await ech.count("note_rows") == 1


async def test_a_gone_row_keeps_a_tombstone_that_older_events_do_not_raise(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        note_id = await _written(jot)
        raws = await _stated(surroundings, 1)
        await _change(jot, note_id, "")
        await eventually(lambda: _is(ech, "note_rows", 1, {"gone_at": {"$type": "date"}}))

        await _publish(surroundings, "note_stated", *raws)
        await jot.write("another")
        await eventually(lambda: _is(ech, "note_rows", 2))

        assert await ech.running.store.bound(E1).get(echo.NoteRow, note_id) is None


async def test_a_read_model_rebuilt_by_restating_equals_the_live_one(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        written = await asyncio.gather(
            *(jot.write(f"note {n}", author=f"作者{n}") for n in range(40))
        )
        note_ids = [json.loads(outcome.answer or b"")["id"] for outcome in written]
        await _change(jot, note_ids[0], "")
        await _change(jot, note_ids[1], "changed")
        await eventually(lambda: _row_text(ech, note_ids[1], "changed"))
        await eventually(lambda: _is(ech, "note_rows", 40))
        live = await _rows(ech)
        # Damage that only a rebuild can mend.
        rows = ech.running.store.database["note_rows"]
        await rows.update_one({"_id": {"$regex": note_ids[2]}}, {"$set": {"text": "damaged"}})
        await rows.delete_one({"_id": {"$regex": note_ids[3]}})

        restatement = str(uuid4())
        await begin_rebuild(ech.running.store, echo.HEARS, "jotter", E1, restatement)
        await ask_restatement(jot.running.performer, E1, restatement)
        await _change(jot, note_ids[4], "changed meanwhile")
        await jot.write("written meanwhile")

        async def switched() -> bool:
            generation = await ech.running.store.generations.current("note_rows", E1)
            return generation.live == 2 and generation.building is None

        await eventually(switched, within_seconds=20)
        await asyncio.sleep(0)
        ech.running.store.generations._remembered.clear()
        await eventually(lambda: _row_text(ech, note_ids[4], "changed meanwhile"))
        rebuilt = await _rows(ech)
        changed = live | {note_ids[4]: "changed meanwhile"}
        assert {id_: text for id_, text in rebuilt.items() if id_ in changed} == changed
        assert len(rebuilt) == len(live) + 1


@pytest.mark.parametrize(
    ("failpoint", "victim"),
    [
        ("after-commit:5", "jotter"),
        ("after-publish", "jotter"),
        ("after-delete", "jotter"),
        ("after-apply", "echo"),
        ("after-commit", "echo"),
    ],
)
async def test_killed_at_that_very_line_and_started_again_each_event_is_applied_once(
    surroundings: Surroundings, signer: TestSigner, failpoint: str, victim: str
) -> None:
    await _set_up_both(surroundings)
    async with AsyncExitStack() as stack:
        doomed = await stack.enter_async_context(_process(surroundings, victim, 10, failpoint))
        other = "echo" if victim == "jotter" else "jotter"
        await stack.enter_async_context(_process(surroundings, other, 10))
        async with asyncio.timeout(30):
            assert await doomed.wait() == -9
        await stack.enter_async_context(_process(surroundings, victim, 3))
        jots = Running(jotter.build(surroundings.settings(ServiceSettings))).store
        echoes = Running(echo.build(surroundings.settings(ServiceSettings))).store
        for store in (jots, echoes):
            store.start()
            stack.push_async_callback(store.stop)

        async def settled() -> bool:
            notes = await jots.database["notes"].count_documents({})
            outbox = await jots.database["outbox"].count_documents({})
            heard = [row async for row in echoes.database["echoes"].find()]
            assert (len(heard), outbox) == (notes, 0)
            assert notes >= 3
            assert {row["times"] for row in heard} == {1}
            tally = await echoes.database["tallies"].find_one() or {}
            return bool(tally.get("count") == notes)

        await eventually(settled, within_seconds=25)


async def test_commands_go_on_while_nats_is_away_and_are_heard_when_it_is_back(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        relay = jot.running.bus.relay
        connection, jetstream = relay._connection, relay._jetstream
        relay._jetstream = None
        await asyncio.gather(*(jot.write(f"note {n}") for n in range(20)))
        assert await jot.count("outbox") == 40
        assert await ech.count("echoes") == 0

        assert connection is not None
        assert jetstream is not None
        relay.connected(connection, jetstream)

        await _heard(ech, 20)


async def test_a_service_starts_while_nats_is_away_and_says_so(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    settings = surroundings.settings(ServiceSettings, nats_url="nats://127.0.0.1:9")
    running = Running(jotter.build(settings))
    running.store.start()
    await running.store.set_up()
    await running.store.stop()
    async with running:
        await plant_estate(running, estate_card(surroundings, E1))
        stage = Stage(running, signer)

        outcome = await stage.write("while it is away")

        state = await running.readiness()
        assert outcome.answer
        assert not state["ready"]
        assert state["parts"]["bus"]
        assert state["parts"]["store"] == ""


async def test_the_sweep_publishes_what_a_dead_writer_left(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        # As if the writer died between the commit and telling the relay.
        jot.running.store._on_committed.clear()
        await jot.write("left behind")

        await _heard(ech, 1)


async def test_topology_is_declared_once_and_then_left_alone(surroundings: Surroundings) -> None:
    settings = surroundings.settings(ServiceSettings)

    first = await set_up_bus("echo", settings, echo.HEARS)
    again = await set_up_bus("echo", settings, echo.HEARS)
    less = await set_up_bus("echo", settings, echo.HEARS[:1])

    assert first == [
        "stream EVT_ECHO created",
        "stream EVT_JOTTER created",
        "durable echo-hears-jotter created",
    ]
    assert again == []
    assert less == ["durable echo-hears-jotter updated"]


async def test_a_service_whose_topology_is_missing_says_what_to_run(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    running = Running(echo.build(surroundings.settings(ServiceSettings)))
    async with running:

        async def told() -> bool:
            return "guanjia setup" in running.bus.trouble

        await eventually(told)


async def test_a_full_stream_refuses_and_the_outbox_keeps_the_row(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [jot]:
        connection = await nats.connect(surroundings.nats_url)
        jetstream = connection.jetstream()
        config = (await jetstream.stream_info("EVT_JOTTER")).config
        config.max_msgs = 1
        await jetstream.update_stream(StreamConfig.from_response(config.as_dict()))

        await asyncio.gather(*(jot.write(f"note {n}") for n in range(3)))
        await eventually(lambda: _is(jot, "outbox", 5))
        config.max_msgs = -1
        await jetstream.update_stream(StreamConfig.from_response(config.as_dict()))

        await eventually(lambda: _empty(jot, "outbox"))
        await connection.close()


async def _set_up_both(surroundings: Surroundings) -> None:
    for build in (jotter.build, echo.build):
        running = Running(build(surroundings.settings(ServiceSettings)))
        await running.set_up()
        running.store.start()
        await plant_estate(running, await _card(surroundings))
        await running.store.stop()


_cards: dict[str, Any] = {}


async def _card(surroundings: Surroundings) -> Any:
    return _cards.setdefault(surroundings.database_prefix, estate_card(surroundings, E1))


@asynccontextmanager
async def _process(
    surroundings: Surroundings, name: str, notes: int, failpoint: str = ""
) -> AsyncIterator[Program]:
    process = await start(
        "tests.integration.chassis.worker",
        name,
        str(notes if name == "jotter" else 0),
        environment=surroundings.environment() | {"GUANJIA_FAILPOINT": failpoint},
        output=Path(os.devnull),
    )
    try:
        yield process
    finally:
        process.kill()
        await process.wait()


async def _heard(ech: Stage, count: int) -> None:
    await eventually(lambda: _is(ech, "echoes", count), what=f"{count} echoes")


async def _is(
    stage: Stage, collection: str, wanted: Any, query: dict[str, Any] | None = None
) -> bool:
    have = await stage.count(collection, query)
    assert wanted(have) if callable(wanted) else have == wanted, f"{collection}: {have}"
    return True


async def _tally(ech: Stage, count: int) -> bool:
    tally = await ech.running.store.database["tallies"].find_one()
    assert tally is not None
    assert tally["count"] == count
    return True


async def _empty(stage: Stage, collection: str) -> bool:
    return await stage.count(collection) == 0


async def _written(jot: Stage) -> str:
    return str(json.loads((await jot.write("first")).answer or b"")["id"])


async def _change(jot: Stage, note_id: str, text: str) -> None:
    command = jotter.ChangeNote(text=text)
    await jot.running.performer.perform(
        lambda work: jotter.change_note(note_id, command, work), estate=E1, origin=origin()
    )


async def _add_echo(ech: Stage, id_: str) -> None:
    async def add(work: Any) -> None:
        work.add(echo.Echo(id=id_, times=1))

    await ech.running.performer.perform(add, estate=E1, origin=origin(body_hash=None))


async def _row_text(ech: Stage, note_id: str, text: str) -> bool:
    ech.running.store.generations._remembered.clear()
    found = await ech.running.store.bound(E1).get(echo.NoteRow, note_id)
    assert found is not None
    assert found[0].text == text
    return True


async def _rows(ech: Stage) -> dict[str, str]:
    rows = await ech.running.store.bound(E1).select(echo.NoteRow, limit=500)
    return {row.id: row.text for row in rows}


async def _stated(surroundings: Surroundings, at_least: int) -> list[bytes]:
    async def found() -> list[bytes]:
        raws = await _messages(surroundings, "EVT_JOTTER")
        stated = [raw for raw in raws if b"note_stated" in raw]
        assert len(stated) >= at_least
        return stated

    return await eventually(found)


async def _messages(surroundings: Surroundings, stream: str) -> list[bytes]:
    connection = await nats.connect(surroundings.nats_url)
    try:
        jetstream = connection.jetstream()
        state = (await jetstream.stream_info(stream)).state
        found = []
        for sequence in range(state.first_seq, state.last_seq + 1):
            message = await jetstream.get_msg(stream, sequence)
            found.append(message.data or b"")
        return found
    finally:
        await connection.close()


async def _publish(surroundings: Surroundings, event: str, *raws: bytes) -> None:
    connection = await nats.connect(surroundings.nats_url)
    try:
        for raw in raws:
            await connection.jetstream().publish(f"evt.jotter.e1.{event}.v1", raw)
    finally:
        await connection.close()
