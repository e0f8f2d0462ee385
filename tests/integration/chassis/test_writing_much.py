"""What an import rests on: a worker silent while it writes, read models filled at once."""

import asyncio
from itertools import permutations

from chassis.store.projections import Row
from chassis.testing import Surroundings, TestSigner, eventually
from tests.integration.chassis import echo
from tests.integration.chassis.stage import E1, Stage, staged


async def test_a_silent_worker_is_heard_afterwards_and_holds_nobody_up(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True, workers=2) as [jot, other, ech]:
        async with jot.running.bus.relay.silent(until_rows=1_000):
            await asyncio.gather(*(jot.write(f"note {n}") for n in range(20)))
            await eventually(lambda: _swept(other, 40), what="the other worker has looked twice")

            await other.write("somebody else's")

            await eventually(lambda: _has(ech, "echoes", 1), what="the other's is heard")
            assert await jot.count("outbox") == 40
        await eventually(lambda: _has(ech, "echoes", 21), what="all are heard")
        await eventually(lambda: _has(jot, "outbox", 0))


async def test_a_silent_worker_speaks_when_more_waits_than_it_may_leave(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with (
        staged(surroundings, signer, with_echo=True) as [jot, ech],
        jot.running.bus.relay.silent(until_rows=5),
    ):
        await asyncio.gather(*(jot.write(f"note {n}") for n in range(10)))

        await eventually(lambda: _has(ech, "echoes", 10), what="all are heard")


async def test_workers_that_meet_at_a_new_row_leave_the_newest_version(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        await jot.write("so that the echo knows the estate's key")
        await eventually(lambda: _has(ech, "echoes", 1))
        projections = ech.running.store.projections
        orders = list(permutations((1, 2, 3)))

        for order in orders:
            await asyncio.gather(
                *(
                    projections.apply(
                        [_row(f"{order}-{n}".replace(" ", ""), version) for n in range(20)]
                    )
                    for version in order
                )
            )

        rows = (
            await ech.running.store.database["note_rows"]
            .find({"text": {"$regex": "version"}})
            .to_list(None)
        )
        assert len(rows) == 20 * len(orders)
        assert {(row["version"], row["text"]) for row in rows} == {(3, "$version 3")}


def _row(id_: str, version: int) -> Row:
    note = echo.NoteRow(id=id_, text=f"$version {version}", author="王五")
    return Row(echo.ROWS, E1, id_, version, note, "NoteStated", "")


async def _has(stage: Stage, collection: str, count: int) -> bool:
    have = await stage.count(collection)
    assert have == count, f"{collection}: {have}"
    return True


async def _swept(worker: Stage, backlog: int) -> bool:
    """The worker has looked at the outbox since so much waits there."""
    assert worker.running.bus.relay.backlog == backlog
    return True
