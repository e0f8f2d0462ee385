"""Dead letters: found by what they are, tried again by the way of every event, let go on record."""

from collections.abc import AsyncIterator

import pytest

from chassis.bus.replaying import Replayer
from chassis.bus.settling import Ending
from chassis.store.parked import DeadLetter, Wanted
from chassis.testing import Surroundings, TestSigner, eventually
from tests.integration.chassis.echo import Echo
from tests.integration.chassis.stage import E1, E2, Stage, origin, staged

HEARS = "echo-hears-jotter"


@pytest.fixture
async def stages(surroundings: Surroundings, signer: TestSigner) -> AsyncIterator[list[Stage]]:
    async with staged(surroundings, signer, with_echo=True) as stages:
        yield stages


async def buried(jot: Stage, ech: Stage, **more: str) -> DeadLetter:
    """A note whose cause never came, as it lies when waiting has been given up."""
    await jot.write("note", author="orphan", **more)  # type: ignore[arg-type]  # names of fields

    async def waiting() -> bool:
        return await ech.count("waiting") == 1

    await eventually(waiting)
    row = await ech.document("waiting")
    parked = ech.running.store.parked
    await parked.done(row["_id"])
    event_id = row["_id"].partition(":")[2]
    await parked.bury(
        HEARS, event_id, bytes(row["raw"]), "NotYet: no cause", estate=E1, type="guanjia.x.v1"
    )
    [letter] = await parked.dead_letters()
    return letter


def replayer(ech: Stage) -> Replayer:
    service = ech.running.service
    return Replayer(service.name, service.hears, ech.running.performer)


async def cause_comes(jot: Stage, ech: Stage) -> None:
    """What the reaction waits for."""
    note = await jot.document("notes")
    id_ = note["_id"].rpartition(":")[2]

    async def add(work: object) -> None:
        work.add(Echo(id=f"cause-{id_}"))  # type: ignore[attr-defined]  # it is a Work

    await ech.running.performer.perform(add, estate=E1, origin=origin())


async def test_a_letter_that_fails_again_stays_with_the_new_reason(stages: list[Stage]) -> None:
    jot, ech = stages
    letter = await buried(jot, ech)
    await ech.running.store.parked.bury(
        letter.durable, letter.event_id, letter.raw, "an old reason"
    )

    settlement = await replayer(ech).replay(letter, by="operator@here")

    assert settlement.ending is Ending.WAIT
    [kept] = await ech.running.store.parked.dead_letters()
    assert "no cause" in kept.reason
    assert kept.replays == 1
    [note] = [note async for note in ech.running.store.parked.notes()]
    assert (note.act, note.by, note.letter) == ("failed again", "operator@here", letter.id)


async def test_a_letter_whose_cause_has_come_takes_effect_once_and_is_gone(
    stages: list[Stage],
) -> None:
    jot, ech = stages
    letter = await buried(jot, ech)
    await cause_comes(jot, ech)

    first = await replayer(ech).replay(letter, by="operator@here")
    again = await replayer(ech).replay(letter, by="operator@here")

    assert (first.ending, again.ending) == (Ending.DONE, Ending.DONE)
    assert await ech.count("dead_letters") == 0
    assert (await ech.document("echoes", {"author": {"$ne": ""}}))["times"] == 1
    assert (await ech.document("tallies"))["count"] == 1
    acts = [note.act async for note in ech.running.store.parked.notes()]
    assert acts == ["replayed", "replayed"]


async def test_a_letter_of_a_durable_that_is_no_more_stays(stages: list[Stage]) -> None:
    jot, ech = stages
    letter = await buried(jot, ech)
    other = DeadLetter(letter.id, "echo-hears-nobody", letter.raw, letter.reason, letter.at)

    settlement = await replayer(ech).replay(other, by="operator@here")

    assert settlement.ending is Ending.DEAD
    assert await ech.count("dead_letters") == 1


async def test_a_dropped_letter_is_gone_and_who_and_why_is_on_record(stages: list[Stage]) -> None:
    jot, ech = stages
    letter = await buried(jot, ech)

    assert await replayer(ech).drop(letter, by="operator@here", reason="booked by hand")
    assert not await replayer(ech).drop(letter, by="operator@here", reason="booked by hand")

    assert await ech.count("dead_letters") == 0
    first, *_ = [note async for note in ech.running.store.parked.notes()]
    assert (first.act, first.by, first.reason) == ("dropped", "operator@here", "booked by hand")


async def test_letters_are_found_by_estate_type_and_reason(stages: list[Stage]) -> None:
    _, ech = stages
    parked = ech.running.store.parked
    await parked.bury(HEARS, "1", b"{}", "Invalid: poison", estate=E1, type="guanjia.jotter.a.v1")
    await parked.bury(HEARS, "2", b"{}", "RuntimeError: x", estate=E2, type="guanjia.jotter.b.v1")
    await parked.bury(HEARS, "3", b"?", "malformed: (json)")

    async def found(**wanted: str) -> set[str]:
        return {letter.event_id for letter in await parked.dead_letters(Wanted(**wanted))}

    assert await found() == {"1", "2", "3"}
    assert await found(estate=E1) == {"1"}
    assert await found(type="jotter.b") == {"2"}
    assert await found(reason="POISON") == {"1"}
    assert await found(reason="(json") == {"3"}
    assert await found(estate=E2, reason="poison") == set()
