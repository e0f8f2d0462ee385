"""The write path against a real MongoDB: one command, one change set, one transaction with whoever
else is there.
"""

import asyncio
import json
from uuid import uuid4

import pytest
from pymongo.errors import AutoReconnect

from chassis.store.changes import AlreadyTaken, ChangeSet, KeyReused, StaleRead, StoreAway, Write
from chassis.testing import Surroundings, TestSigner, eventually
from chassis.work import Work
from contracts.refusals import Missing
from contracts.words import SeriesNumber
from tests.integration.chassis import jotter
from tests.integration.chassis.mongo_faults import failing
from tests.integration.chassis.stage import E1, E2, Stage, origin, staged


async def test_concurrent_commands_share_transactions(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        outcomes = await asyncio.gather(*(stage.write(f"note {n}") for n in range(64)))

        counts = stage.running.store.committer.counts
        assert len(outcomes) == 64
        assert counts.change_sets == 64
        assert counts.transactions <= 8
        assert await stage.count("notes") == 64


async def test_a_failing_command_fails_alone(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        await stage.write("unique-taken")

        texts = [f"note {n}" for n in range(20)] + ["unique-taken"]
        outcomes = await asyncio.gather(*map(stage.write, texts), return_exceptions=True)

        assert [type(outcome) for outcome in outcomes if isinstance(outcome, Exception)] == [
            AlreadyTaken
        ]
        assert await stage.count("notes") == 21


async def test_a_change_set_that_cannot_be_written_fails_alone_and_the_committer_lives(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        committer = stage.running.store.committer

        def broken() -> dict[str, object]:
            raise ZeroDivisionError

        bad = ChangeSet(
            E1,
            writes=[Write("notes", "e1:bad", None, broken)],
            numbers=[("e1:NT-x", SeriesNumber())],
        )
        good = [stage.write(f"note {n}") for n in range(10)]
        outcomes = await asyncio.gather(committer.commit(bad), *good, return_exceptions=True)

        assert isinstance(outcomes[0], ZeroDivisionError)
        assert not any(isinstance(outcome, BaseException) for outcome in outcomes[1:])
        assert committer.alive
        await stage.write("afterwards")


async def test_the_same_key_twice_has_one_effect_and_the_first_answer(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        key = str(uuid4())

        first = await stage.write("once", key=key)
        again = await stage.write("once", key=key)

        assert not first.repeated
        assert again.repeated
        assert again.answer == first.answer
        assert await stage.count("notes") == 1


async def test_the_same_key_many_times_at_once_has_one_effect(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, workers=2) as stages:
        key = str(uuid4())

        outcomes = await asyncio.gather(
            *(stages[n % 2].write("once", key=key) for n in range(20)),
            *(stages[n % 2].write(f"other {n}") for n in range(20)),
        )

        assert len({outcome.answer for outcome in outcomes[:20]}) == 1
        assert sum(not outcome.repeated for outcome in outcomes[:20]) == 1
        assert await stages[0].count("notes") == 21


async def test_a_key_used_for_another_body_is_refused(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        key = str(uuid4())
        await stage.write("once", key=key)

        with pytest.raises(KeyReused):
            await stage.running.performer.perform(
                lambda work: jotter.write_note(jotter.WriteNote(text="other"), work),
                estate=E1,
                origin=origin(key, body_hash="another"),
            )

        assert await stage.count("notes") == 1


async def test_a_repeat_gets_the_first_answer_even_where_the_command_would_refuse_by_now(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        await _add_shelf(stage)
        key = str(uuid4())
        first = await stage.write("on a shelf", key=key, shelf="s1")
        await _close_shelf(stage)

        again = await stage.write("on a shelf", key=key, shelf="s1")

        assert again.repeated
        assert again.answer == first.answer


async def test_refusals_are_not_stored(surroundings: Surroundings, signer: TestSigner) -> None:
    async with staged(surroundings, signer) as [stage]:
        key = str(uuid4())
        with pytest.raises(Missing):
            await stage.write("on a shelf", key=key, shelf="s1")
        await _add_shelf(stage)

        outcome = await stage.write("on a shelf", key=key, shelf="s1")

        assert not outcome.repeated


async def test_stale_commands_are_run_again_and_none_is_lost(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, workers=2) as stages:
        written = json.loads((await stages[0].write("first")).answer or b"")

        async def change(number: int) -> None:
            command = jotter.ChangeNote(text=f"change {number}")
            await stages[number % 2].running.performer.perform(
                lambda work: jotter.change_note(written["id"], command, work),
                estate=E1,
                origin=origin(),
            )

        for wave in range(4):
            await asyncio.gather(*(change(wave * 4 + n) for n in range(4)))

        document = await stages[0].document("notes")
        assert document["changes"] == 16
        assert document["version"] == 17


async def test_a_stale_member_is_told_so_and_disturbs_nobody(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        committer = stage.running.store.committer
        stale = ChangeSet(
            E1, writes=[Write("notes", "e1:gone", 3, lambda: {"_id": "e1:gone", "version": 4})]
        )
        outcomes = await asyncio.gather(
            committer.commit(stale),
            *(stage.write(f"note {n}") for n in range(10)),
            return_exceptions=True,
        )

        assert isinstance(outcomes[0], StaleRead)
        assert await stage.count("notes") == 10
        assert committer.counts.bisections == 0


async def test_a_caller_cancelled_while_queued_leaves_nothing_behind(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        tasks = [asyncio.create_task(stage.write(f"note {n}")) for n in range(30)]
        while not stage.running.store.committer.waiting:
            await asyncio.sleep(0)
        for task in tasks[::3]:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        await stage.write("afterwards")

        done = sum(not isinstance(result, BaseException) for result in results)
        notes = await stage.count("notes")
        numbers = await _numbers(stage)
        assert done >= 20
        # Cancelled in a group completes, cancelled in the queue never happens: whole either way.
        assert done + 1 <= notes <= 31
        assert len(numbers) == notes
        assert await stage.count("keys") == notes


@pytest.mark.rule("W06")
async def test_workers_drawing_from_one_series_neither_repeat_nor_skip_a_number(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, workers=2) as stages:
        await asyncio.gather(*(stages[n % 2].write(f"note {n}") for n in range(200)))

        numbers = await _numbers(stages[0])
        assert sorted(int(number[-4:]) for number in numbers) == list(range(1, 201))
        transactions = sum(stage.running.store.committer.counts.transactions for stage in stages)
        assert transactions < 60, "the group is retried whole, never one by one"


async def test_a_number_is_the_same_in_document_event_and_answer(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        stage.running.bus.relay._jetstream = None  # the row stays in the outbox, to be looked at
        outcome = await stage.write("numbered")

        document = await stage.document("notes")
        row = await stage.document("outbox", {"subject": {"$regex": "note_written"}})
        answer = json.loads(outcome.answer or b"")
        event = json.loads(row["body"])
        assert answer["number"] == document["number"] == event["data"]["number"]
        assert answer["number"].startswith("NT-")


async def test_a_refused_commit_draws_no_number(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        await stage.write("unique-x")
        with pytest.raises(AlreadyTaken):
            await stage.write("unique-x")
        await stage.write("next")

        assert sorted(int(number[-4:]) for number in await _numbers(stage)) == [1, 2]


async def test_a_decision_conflicts_with_who_changes_what_it_rests_on(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, workers=2) as [one, other]:
        await _add_shelf(one)
        closed = asyncio.Event()
        runs = 0

        async def write_while_it_closes(work: Work) -> jotter.Note:
            nonlocal runs
            runs += 1
            note = await jotter.write_note(jotter.WriteNote(text="late", shelf="s1"), work)
            if runs == 1:
                await _close_shelf(other)
                closed.set()
            return note

        with pytest.raises(jotter.ShelfClosed):
            await one.running.performer.perform(write_while_it_closes, estate=E1, origin=origin())

        assert closed.is_set()
        assert runs == 2
        assert await one.count("notes") == 0


async def test_reliers_and_a_writer_racing_always_leave_a_consistent_state(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, workers=2) as stages:
        await _add_shelf(stages[0])
        results = await asyncio.gather(
            *(stages[n % 2].write(f"note {n}", shelf="s1") for n in range(20)),
            _close_shelf(stages[1]),
            *(stages[n % 2].write(f"late {n}", shelf="s1") for n in range(20)),
            return_exceptions=True,
        )

        shelf = await stages[0].document("shelves")
        written = sum(not isinstance(result, Exception) for result in results) - 1
        refused = sum(isinstance(result, jotter.ShelfClosed) for result in results)
        assert shelf["open"] is False
        assert written + refused == 40
        assert await stages[0].count("notes") == written


async def test_a_commit_that_was_done_but_never_answered_is_settled_by_its_marker(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        lost = {"code": 64, "errmsg": "waiting for replication timed out"}
        async with failing(stage.running, "commitTransaction", writeConcernError=lost):
            outcome = await stage.write("once")

        assert not outcome.repeated
        assert stage.running.store.committer.counts.settled_by_marker == 1
        assert await stage.count("notes") == 1
        assert await stage.count("outbox") + stage.running.bus.relay.published >= 1


async def test_a_commit_that_never_arrived_is_settled_by_its_marker_and_run_again(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        # Each of our tries is two of the driver's.
        async with failing(stage.running, "commitTransaction", times=6, closeConnection=True):
            outcomes = await asyncio.gather(*(stage.write(f"note {n}") for n in range(10)))

        assert not any(outcome.repeated for outcome in outcomes)
        assert stage.running.store.committer.counts.settled_by_marker >= 1
        assert await stage.count("notes") == 10
        assert sorted(int(number[-4:]) for number in await _numbers(stage)) == list(range(1, 11))


async def test_while_a_commit_cannot_be_settled_nothing_is_run_again(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        committer = stage.running.store.committer
        committer._patience_seconds = 0.5
        keys = [str(uuid4()) for _ in range(8)]
        lost = {"code": 64, "errmsg": "waiting for replication timed out"}
        async with failing(stage.running, "commitTransaction", writeConcernError=lost):
            committer._settle = _unreachable  # type: ignore[method-assign]  # the marker cannot be asked
            outcomes = await asyncio.gather(
                *(stage.write(f"note {key}", key=key) for key in keys), return_exceptions=True
            )
        assert {type(outcome) for outcome in outcomes} == {StoreAway}
        assert committer.counts.bisections == 0

        again = await asyncio.gather(*(stage.write(f"note {key}", key=key) for key in keys))

        assert all(outcome.repeated for outcome in again)
        assert await stage.count("notes") == 8


async def _unreachable(session: object, marker: str) -> bool:
    raise AutoReconnect


async def test_while_the_store_is_away_a_command_is_busy_and_its_key_tells_later(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        stage.running.store.committer._patience_seconds = 0.3
        key = str(uuid4())
        away = ("find", "aggregate", "insert", "update", "commitTransaction")
        async with failing(stage.running, *away, closeConnection=True):
            with pytest.raises((StoreAway, AutoReconnect)):
                await stage.write("away", key=key)

        outcome = await stage.write("away", key=key)

        assert outcome.answer
        assert await stage.count("notes") == 1


async def test_write_conflicts_retry_the_whole_group(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        async with failing(
            stage.running,
            "insert",
            times=3,
            errorCode=112,
            errorLabels=["TransientTransactionError"],
        ):
            await asyncio.gather(*(stage.write(f"note {n}") for n in range(20)))

        counts = stage.running.store.committer.counts
        assert counts.retries == 3
        assert counts.bisections == 0
        assert await stage.count("notes") == 20


async def test_one_estate_never_sees_anothers_documents(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        written = json.loads((await stage.write("mine")).answer or b"")
        mine, theirs = stage.running.store.bound(E1), stage.running.store.bound(E2)
        await stage.running.performer.door.open(theirs)

        assert await mine.get(jotter.Note, written["id"]) is not None
        assert await theirs.get(jotter.Note, written["id"]) is None
        assert await theirs.get_many(jotter.Note, [written["id"]]) == {}
        assert await theirs.select(jotter.Note, {"estate": "e1"}) == []
        assert await theirs.select(jotter.Note, {"$or": [{"estate": "e1"}, {}]}) == []
        assert await theirs.count(jotter.Note) == 0


async def test_pages_hold_everything_once_whatever_is_added_meanwhile(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        await asyncio.gather(*(stage.write(f"note {n % 5}") for n in range(23)))
        bound = stage.running.store.bound(E1)

        seen, cursor = [], None
        while True:
            rows, cursor = await bound.page(jotter.Note, sort=["text"], limit=5, cursor=cursor)
            seen += [row.id for row in rows]
            if cursor is None:
                break
            await stage.write("added meanwhile")

        assert len(seen) == len(set(seen)) == 23


async def test_due_work_is_done_once_by_several_workers(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, workers=2) as stages:
        at = stages[0].running.performer.clock()
        await asyncio.gather(*(stages[n % 2].write(f"note {n}", remind_at=at) for n in range(10)))

        async def all_reminded() -> bool:
            return await stages[0].count("notes", {"reminded": 1}) == 10

        await eventually(all_reminded)
        assert await stages[0].count("notes", {"reminded": {"$gt": 1}}) == 0


async def _numbers(stage: Stage) -> list[str]:
    return [row["number"] async for row in stage.running.store.database["notes"].find()]


async def _add_shelf(stage: Stage) -> None:
    async def add(work: Work) -> None:
        work.add(jotter.Shelf(id="s1"))

    await stage.running.performer.perform(add, estate=E1, origin=origin(body_hash=None))


async def _close_shelf(stage: Stage) -> None:
    async def close(work: Work) -> None:
        (await work.load(jotter.Shelf, "s1")).open = False

    await stage.running.performer.perform(close, estate=E1, origin=origin(body_hash=None))


async def test_a_stamp_is_another_after_whatever_changes_what_it_stands_for(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        bound = stage.running.store.bound(E1)
        odd = {"text": "odd"}

        async def stamps() -> list[str]:
            return await bound.stamps([(jotter.Note, None), (jotter.Note, odd)])

        seen = [await stamps()]
        for text in ("even", "odd"):
            await stage.write(text)
            seen.append(await stamps())
        await stage.write("odd", estate=E2)
        assert await stamps() == seen[-1]

    whole, filtered = zip(*seen, strict=True)
    assert len(set(whole)) == 3
    assert filtered[0] == filtered[1] != filtered[2]
