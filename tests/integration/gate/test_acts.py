"""Acts of tablets over real servers: each once, in order, whoever sends them and however often."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from chassis.running import Running
from chassis.testing import Surroundings, SurroundingServers, TestSigner, eventually
from chassis.work import Command, Work
from contracts.refusals import Refused
from contracts.words import DeviceId, EstateId
from gate.acts.commands.reading import KINDS
from gate.inside.model import EmergencyList
from gate.service import build
from gate.settings import GateSettings
from gate.telling.commands import ActKind
from gate.telling.model import Told
from tests.integration.chassis.stage import estate_card, plant_estate
from tests.integration.gate.tablets import Office, Post, office


@pytest.fixture(scope="module")
def shared(servers: SurroundingServers) -> Surroundings:
    return servers.surroundings()


@pytest.fixture(scope="module")
async def workers(shared: Surroundings, signer: TestSigner) -> AsyncIterator[list[Running]]:
    """The same service twice, on the same servers."""
    both = [Running(build(shared.settings(GateSettings))) for _ in range(2)]
    await both[0].set_up()
    async with AsyncExitStack() as stack:
        for worker in both:
            worker.keys.learn(signer.jwks)
            await stack.enter_async_context(worker)
        yield both


@pytest.fixture
async def estate(workers: list[Running], shared: Surroundings) -> EstateId:
    card = estate_card(shared, EstateId(f"e{uuid4().hex[:8]}"))
    await plant_estate(workers[0], card)
    return card.id


@pytest.fixture
async def post(workers: list[Running], signer: TestSigner, estate: EstateId) -> Post:
    tablet = Post(workers[0], signer, estate)
    await tablet.registered()
    return tablet


@pytest.fixture
def manager(workers: list[Running], signer: TestSigner, estate: EstateId) -> Office:
    return office(signer, workers[0], estate)


async def kept(post: Post, collection: str, **where: Any) -> list[dict[str, Any]]:
    """Raw documents of the estate."""
    database = post.running.store.database
    rows: list[dict[str, Any]] = (
        await database[collection].find({"estate": post.estate, **where}).to_list(None)
    )
    return rows


async def test_acts_are_done_once_however_they_are_sent(post: Post, workers: list[Running]) -> None:
    acts = [post.printed() for _ in range(40)]
    shuffled = random.Random(5).sample(acts, len(acts))

    first = await asyncio.gather(
        post.send(shuffled),
        post.send(shuffled, by=workers[1]),
        post.send(acts[:17], by=workers[1]),
        post.send(acts[9:30]),
    )
    last = await post.outcomes(acts, by=workers[1])

    assert {answer["outcome"] for answers in first for answer in answers} <= {"done", "waiting"}
    assert last == ["done"] * 40
    assert len(await kept(post, "emergency_lists")) == 40
    rows = sorted(await kept(post, "acts"), key=lambda row: row["sequence"])
    assert [row["sequence"] for row in rows] == list(range(1, 41))
    assert [row["at"] for row in rows] == sorted({row["at"] for row in rows})
    assert (await kept(post, "journals"))[0]["expects"] == 41
    assert await kept(post, "discrepancies") == []


async def test_beyond_a_gap_acts_wait_on_the_tablet(post: Post) -> None:
    first, lost, third, fourth = (post.printed() for _ in range(4))

    assert await post.outcomes([fourth, first, third]) == ["waiting", "done", "waiting"]
    assert len(await kept(post, "acts")) == 1
    assert await post.outcomes([third, fourth, lost]) == ["done", "done", "done"]


async def test_what_never_comes_is_passed_over_by_the_manager_and_taken_in_should_it_come(
    post: Post, manager: Office
) -> None:
    lost = [post.printed() for _ in range(2)]
    after = [post.printed() for _ in range(2)]
    assert await post.outcomes(after) == ["waiting", "waiting"]
    [journal] = (await manager.see("/journals"))["items"]
    assert (journal["expects"], journal["beyond"]) == (1, 3)

    path = f"/journals/{journal['journal']}/pass-over"
    passed = await manager.do(path, why="平板数据库损坏")

    assert (passed["expects"], passed["beyond"]) == (3, None)
    assert (await manager.send(path, why="再次")).json()["code"] == "NothingMissing"
    assert await post.outcomes(after) == ["done", "done"]
    [found] = (await manager.see("/discrepancies"))["items"]
    assert (found["code"], found["owner"], found["about"]) == (
        "ActsMissing",
        "P03",
        journal["journal"],
    )
    assert await post.outcomes(lost) == ["done", "done"]
    assert await post.outcomes([after[0] | {"id": str(uuid4())}]) == ["rejected"]


async def test_the_next_guard_sends_what_the_last_one_left(post: Post) -> None:
    left = post.printed()
    [first] = await post.send([left])
    post.guard = "guard-2"

    mine = post.printed()
    again, own = await post.send([left, mine])

    assert again == first
    assert own["outcome"] == "done"
    lists = await kept(post, "emergency_lists")
    assert {row["by"]["id"] for row in lists} == {"guard-1", "guard-2"}


async def test_another_act_under_the_same_id_is_kept_and_reported(
    post: Post, manager: Office
) -> None:
    act = post.printed(people=3)
    await post.send([act])
    other = post.printed(people=4) | {"id": act["id"]}
    measured_again = act | {"clock_offset_ms": 7}

    [answer] = await post.send([other])
    assert (answer["outcome"], answer["problem"]["code"]) == ("rejected", "ActIdReused")
    assert await post.outcomes([measured_again, other, post.printed()]) == [
        "done",
        "rejected",
        "done",
    ]
    [found] = (await manager.see("/discrepancies", settled=False))["items"]
    [held] = (await manager.see("/acts/kept"))["items"]
    assert (found["code"], found["owner"], found["act"]) == ("ActIdReused", "P03", held["id"])
    assert held["sent"]["data"]["people"] == 4


async def test_what_cannot_be_read_is_kept_as_sent_and_the_journal_goes_on(
    post: Post, manager: Office
) -> None:
    bad = [
        post.act("emergency.printed", {"people": "王小二"}),
        post.act("emergency.invented", {"who": "王小二"}),
        post.printed() | {"version": 9},
        post.printed() | {"at": "yesterday", "guard": "王小二", "kind": "王小二.王"},
        post.printed() | {"at": "9999-12-31T23:59:59Z"},
    ]
    codes = [
        "ActMalformed",
        "ActKindUnknown",
        "ActKindUnknown",
        "ActMalformed",
        "ActMalformed",
    ]

    answers = await post.send([*bad, post.printed()])

    assert [each["outcome"] for each in answers] == ["rejected"] * 5 + ["done"]
    assert [each["problem"]["code"] for each in answers[:5]] == codes
    assert await post.send(bad) == answers[:5]
    assert "王小二" not in str(answers)
    held = (await manager.see("/acts/kept"))["items"]
    assert [each["sent"]["data"] for each in held] == [act["data"] for act in bad]
    assert "王小二" not in str(await kept(post, "acts"))
    assert len((await manager.see("/discrepancies"))["items"]) == 5


async def test_what_we_fail_at_stops_nobody(
    post: Post, manager: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "test.broken", ActKind("test.broken", Lift, broken_lift))
    failing = post.act("test.broken", {"lift_id": str(uuid4()), "people": 2})

    assert await post.outcomes([failing, post.printed()]) == ["rejected", "done"]

    [held] = (await manager.see("/acts/kept"))["items"]
    assert held["differences"][0]["code"] == "ActFailed"
    monkeypatch.setitem(KINDS, "test.broken", LIFT)
    applied = await manager.do(f"/acts/kept/{held['id']}/apply")
    assert applied["decided"]["applied"]
    assert len(await kept(post, "emergency_lists")) == 2
    [settled] = (await manager.see("/discrepancies", settled=True))["items"]
    assert settled["settled"]["how"]["code"] == "corrected"


async def test_a_revoked_tablets_acts_are_set_apart_until_the_manager_decides(
    post: Post, manager: Office
) -> None:
    before = post.printed()
    await post.send([before])
    await post.registered(revoked=True, version=2)
    acts = [post.printed(people=n) for n in (5, 6)]

    assert await post.outcomes([before, *acts]) == ["done", "quarantined", "quarantined"]
    assert await post.outcomes(acts) == ["quarantined", "quarantined"]
    assert (await post.ask("emergency.printed", {})).json()["code"] == "TabletIsRevoked"
    assert len(await kept(post, "emergency_lists")) == 1
    first, second = (await manager.see("/acts/kept"))["items"]
    await manager.do(f"/acts/kept/{first['id']}/apply", why="已核实")
    await manager.do(f"/acts/kept/{second['id']}/dismiss", why="不实")

    lists = await kept(post, "emergency_lists", people=5)
    assert [row["by"]["id"] for row in lists] == ["guard-1"]
    assert (await manager.see("/acts/kept"))["items"] == []
    again = await manager.send(f"/acts/kept/{first['id']}/apply")
    assert (again.status_code, again.json()["code"]) == (409, "DecidedAlready")
    assert (await manager.see("/journals"))["items"][0]["revoked"]


async def test_a_clock_two_hours_wrong_is_put_right_and_shown(post: Post, manager: Office) -> None:
    post.clock = timedelta(hours=-2)
    behind = post.printed()
    post.clock, post.measured = timedelta(hours=2), False
    ahead = post.printed()
    post.clock, post.measured = timedelta(hours=-2), True

    began = datetime.now(UTC)
    assert await post.outcomes([behind, ahead, post.printed()]) == ["done"] * 3

    rows = sorted(await kept(post, "acts"), key=lambda row: row["sequence"])
    assert all(abs(row["at"] - began) < timedelta(seconds=20) for row in rows)
    assert all(row["at"] <= row["received_at"] for row in rows)
    assert [row["skewed"] for row in rows] == [True, False, True]
    [journal] = (await manager.see("/journals"))["items"]
    assert (journal["skewed"], journal["clock_offset_ms"]) == (True, 7_200_000)


async def test_an_ask_and_its_report_are_one_deed(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "test.lift", LIFT)
    deed = {"lift_id": str(uuid4()), "people": 3}

    asked = await post.ask("test.lift", deed)
    [answer] = await post.send([post.act("test.lift", deed)])

    assert (asked.status_code, asked.json()["result"]["people"]) == (200, 3)
    assert (answer["outcome"], answer["differences"]) == ("done", [])
    assert len(await kept(post, "emergency_lists")) == 1


async def test_what_an_ask_is_refused_a_report_does_with_a_difference(
    post: Post, manager: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "test.lift", LIFT)
    deed = {"lift_id": str(uuid4()), "people": 30}

    asked = await post.ask("test.lift", deed)
    assert (asked.status_code, asked.json()["code"]) == (409, "LiftIsFull")
    assert await kept(post, "emergency_lists") == []
    act = post.act("test.lift", deed, provisional=True)
    [answer] = await post.send([act])

    assert answer["outcome"] == "discrepancy"
    assert [each["code"] for each in answer["differences"]] == ["LiftIsFull"]
    assert answer["differences"][0]["about"] == deed["lift_id"]
    assert len(await kept(post, "emergency_lists", people=30)) == 1
    assert await post.send([act]) == [answer]
    [found] = (await manager.see("/discrepancies", settled=False))["items"]
    assert (found["owner"], found["guard"], found["gate"]) == ("P05", "guard-1", "north")
    path = f"/discrepancies/{found['id']}/settle"
    settled = await manager.do(path, how="explained", why="当班班长在场")
    assert settled["settled"]["how"]["zh"] == "已核实，情况属实"
    assert (await manager.send(path, how="explained", why="再次")).status_code == 409


async def test_only_some_kinds_are_asked_for_and_only_from_a_tablet(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "test.lift", LIFT)
    printed = {"list_id": str(uuid4()), "people": 1}

    refused = [
        await post.ask("emergency.printed", printed),
        await post.ask("test.lift", {"people": "many"}),
        await replace(post, device="").ask("test.lift", {}),
        await replace(post, device="").post("/acts", {"acts": [post.printed()]}),
    ]

    assert [(each.status_code, each.json()["code"]) for each in refused] == [
        (422, "MayNotBeAsked"),
        (422, "ActMalformed"),
        (409, "NotATablet"),
        (409, "NotATablet"),
    ]


async def test_a_journal_is_its_own_tablets(post: Post) -> None:
    await post.send([post.printed()])
    other = replace(post, device=str(uuid4()))
    strays = [other.printed() for _ in range(3)]

    answers = await other.send(strays)

    assert [each["outcome"] for each in answers] == ["rejected"] * 3
    assert {each["problem"]["code"] for each in answers} == {"JournalOfAnotherTablet"}
    assert await post.outcomes([post.printed(), post.printed()]) == ["done", "done"]


async def test_a_batch_is_taken_in_whole_be_it_in_portions(post: Post) -> None:
    """What there was no time for waits, and is sent again with the rest."""
    acts = [post.printed() for _ in range(100)]

    async def all_done() -> bool:
        return await post.outcomes(acts) == ["done"] * 100

    await eventually(all_done, what="the batch is taken in", within_seconds=30)


async def test_the_time_is_told(post: Post) -> None:
    told = datetime.fromisoformat((await post.get("/time")).json()["server_time"])

    assert abs(told - datetime.now(UTC)) < timedelta(seconds=5)


async def test_what_was_told_is_forgotten_after_the_estates_days(
    post: Post, manager: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "test.lift", LIFT)
    await post.send([post.act("test.lift", {"lift_id": str(uuid4()), "people": 30})])
    [found] = (await manager.see("/discrepancies"))["items"]
    await manager.do(f"/discrepancies/{found['id']}/settle", how="explained", why="无误")
    [act] = await kept(post, "acts")
    assert timedelta(days=29) < act["erase_at"] - act["received_at"] < timedelta(days=31)

    past = {"erase_at": act["received_at"], "due_at": act["received_at"]}
    aged = past | {"received_at": act["received_at"] - timedelta(days=31)}
    database = post.running.store.database
    await database["acts"].update_one({"_id": act["_id"]}, {"$set": aged, "$inc": {"version": 1}})
    # Not yet so old as its date says: kept longer by now.
    await database["discrepancies"].update_one(
        {"estate": post.estate}, {"$set": past, "$inc": {"version": 1}}
    )

    async def forgotten() -> bool:
        [row] = await kept(post, "acts")
        [difference] = await kept(post, "discrepancies")
        return bool(row["sent"] == "" and difference["due_at"] > datetime.now(UTC))

    await eventually(forgotten, what="the act is forgotten and the difference put off")
    [row] = await kept(post, "acts")
    assert (row["outcome"], row["differences"][0]["code"]) == ("discrepancy", "LiftIsFull")
    assert row["differences"][0]["zh"] == ""
    assert (await kept(post, "discrepancies"))[0]["settled"]["why"] != ""


class LiftIsFull(Refused):
    """More people than it carries."""

    zh = "超载"
    en = "too many"


class Lift(Command):
    """An act of a feature that only tests have: so many people take a lift."""

    lift_id: str
    people: int


async def take_lift(command: Lift, work: Work, told: Told) -> EmergencyList:
    """Refuses more than ten; stands in the collection of another feature."""
    known = await work.find(EmergencyList, command.lift_id)
    if known is not None:
        return known
    with told.tolerating(about=command.lift_id):
        if command.people > 10:
            raise LiftIsFull
    taken = EmergencyList(
        id=command.lift_id,
        at=told.at,
        by=told.by,
        gate=told.gate,
        device=DeviceId(told.device),
        people=command.people,
    )
    work.add(taken)
    return taken


async def broken_lift(command: Lift, work: Work, told: Told) -> EmergencyList:
    raise RuntimeError(f"a fault of ours with {command.people} in it")


LIFT = ActKind("test.lift", Lift, take_lift, may_be_asked=True, owner="P05")
