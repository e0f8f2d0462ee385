"""The drill: a backup amid work, restored elsewhere, and the work goes on there to its end."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from chassis.bus.overhearing import overhearing
from chassis.testing import eventually
from guanjia.backup.restoring import check
from guanjia.demo.estate import ESTATE
from guanjia.demo.money import the_money
from guanjia.demo.person import Person
from guanjia.demo.story import OPINIONS, Case, the_call, the_follow_up, what_is_remembered
from guanjia.demo.telling import Story
from guanjia.demo.work import Crew, the_work, the_work_again
from guanjia.services import build_all
from tests.e2e.operating.operated import Operated, operate, operated_in

pytestmark = pytest.mark.timeout(420)

CONTACTS = "/api/reception/contacts"
ORDERS = "/api/dispatch/orders"
CALL: dict[str, Any] = {"outcome": "repair", "place": "南门花坛旁", "caller_name": "路人"}


@asynccontextmanager
async def calls_coming_in(desk: Person) -> AsyncIterator[Callable[[], int]]:
    """Within, calls are logged without pause; gives how many have been answered."""
    logged = 0

    async def log(line: int) -> None:
        nonlocal logged
        while True:
            answer = await desk.do(CONTACTS, matter=f"路灯不亮 {line}", **CALL)
            logged += answer.status_code == 201

    tasks = [asyncio.create_task(log(line)) for line in range(2)]
    try:
        yield lambda: logged
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def contacts(desk: Person) -> dict[str, str]:
    """Id → number of every contact of the estate."""
    found: dict[str, str] = {}
    cursor: str | None = None
    while True:
        query = {"cursor": cursor} if cursor else {}
        page = (await desk.see(CONTACTS, limit=100, **query)).json()
        found |= {item["id"]: item["number"] for item in page["items"]}
        cursor = page["next"]
        if cursor is None:
            return found


async def half_of_it(story: Story, platform: Operated) -> Case:
    """A repair up to its rework: the owner was not satisfied."""
    desk = Person("陈", platform.client)
    crew = Crew(Person("钱", platform.client), Person("赵", platform.client))
    async with overhearing(platform.addresses.nats_url, story.hear, estate=ESTATE):
        case = await the_call(story, desk)
        await the_work(story, crew, case.contact_id, case.person_id)
        await the_follow_up(story, desk, case.contact_id, OPINIONS[0])
    return case


async def the_other_half(story: Story, platform: Operated, case: Case) -> None:
    """The rework, the money, the owner satisfied: the case is settled."""
    desk = Person("陈", platform.client)
    crew = Crew(Person("钱", platform.client), Person("赵", platform.client))
    for person, name in ((desk, "desk"), (crew.dispatcher, "dispatcher")):
        assert (await person.sign_in(name)).status_code == 200
    assert (await crew.technician.sign_in("technician")).status_code == 200
    async with overhearing(platform.addresses.nats_url, story.hear, estate=ESTATE):
        await the_work_again(story, crew, case.contact_id, case.person_id)
        await the_money(story, desk, crew.technician, case.contact_id)
        await the_follow_up(story, desk, case.contact_id)
        await what_is_remembered(story, desk, case)


async def test_a_platform_restored_from_a_backup_taken_amid_work_goes_on(
    operated: Operated, tmp_path: Path
) -> None:
    story = Story(Console(file=StringIO()))
    case = await half_of_it(story, operated)
    desk = Person("陈", operated.client)
    assert (await desk.sign_in("desk")).status_code == 200
    async with calls_coming_in(desk) as logged:
        await eventually(lambda: _more_than(logged, 10), within_seconds=60)
        before = await contacts(desk)
        code, printed = await operated.operate("backup", tmp_path / "drill.tar")
        assert code == 0, printed
        after = logged()
        await eventually(lambda: _more_than(logged, after + 5), within_seconds=60)
    at_the_end = await contacts(desk)
    assert "master.key" in printed, "it says where the key is"

    place = tmp_path / "elsewhere" / "data"
    key = operated.data / "master.key"
    code, printed = await operate(
        operated.data,
        *("restore", tmp_path / "drill.tar", "--data-dir", place, "--master-key", key),
    )
    assert code == 0, printed
    assert "一致" in printed

    async with operated_in(place.parent) as restored:
        desk, dispatcher = Person("陈", restored.client), Person("钱", restored.client)
        assert (await desk.sign_in("desk")).status_code == 200
        assert (await dispatcher.sign_in("dispatcher")).status_code == 200
        kept = await contacts(desk)
        assert set(before) <= set(kept) < set(at_the_end)
        assert all(at_the_end[id_] == number for id_, number in kept.items())
        await eventually(lambda: _each_has_its_order(dispatcher, kept), within_seconds=60)

        words = ("rebuild", "reception", "--from", "archives", "--estate", ESTATE)
        code, printed = await restored.operate(*words)
        assert code == 0, printed
        compared, differences = await check(build_all(restored.surroundings), ())
        assert compared > 50, "there was something to compare"
        assert differences == []

        await the_other_half(Story(Console(file=StringIO())), restored, case)
        settled = (await desk.see(f"{CONTACTS}/{case.contact_id}")).json()
        assert settled["closed_at"] is not None

        new = await desk.do(CONTACTS, matter="恢复之后", **CALL)
        assert new.status_code == 201, new.text
        number = new.json()["number"]
        assert number not in kept.values()
        assert int(number[-4:]) == max(int(each[-4:]) for each in kept.values()) + 1


async def _more_than(logged: Callable[[], int], wanted: int) -> bool:
    return logged() > wanted


async def _each_has_its_order(dispatcher: Person, kept: dict[str, str]) -> bool:
    for contact_id in kept:
        seen = await dispatcher.see(f"{ORDERS}/{contact_id}")
        assert seen.status_code == 200, contact_id
    return True
