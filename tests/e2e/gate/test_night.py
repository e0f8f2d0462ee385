"""A night without the network, through the real page in a real browser: 200 acts, the page killed
twice, the clock two hours wrong, everything sent three times and shuffled. It ends as if the
network had been there.

What the screens are for is done by touch: a guest, a refusal, a rider, a car, a departure, a form
the page dies over. The other acts are given to the engine of the same page (engine.py), because a
touch takes a second and these are about what comes after it. Killing, the clock, the sealed rows,
the browser's own network and the server are real. The same acts are then told in order, and at
once, by a second gate with a clock that is right: what the service keeps of both is the same.
"""

import json
import re
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import NAMESPACE_OID, uuid5

import pytest
from playwright.async_api import expect

from chassis.testing import eventually
from gate.acts.commands.reading import KINDS
from guanjia.demo.person import client_of
from tests.e2e.chromium import needs_chromium
from tests.e2e.gate.documents import ID, came_of, kept_by_the_gate, only_in_one
from tests.e2e.gate.engine import REACHED, die, die_while_saving, save, waiting, written
from tests.e2e.gate.estate import Estate, a_slip, unit_of
from tests.e2e.gate.guard import GuardsTablet
from tests.e2e.gate.night import Night, Scene
from tests.e2e.gate.wire import Wire
from tests.e2e.tablet import Tablet

pytestmark = [
    pytest.mark.timeout(240),
    needs_chromium,
]
GUARD = "李铁军"
HOST, ROOM = "黄**", "2-1-1802"
OFFLINE_GATE, ONLINE_GATE = "夜岗", "对岗"
CARDS = {OFFLINE_GATE: "YG", ONLINE_GATE: "DG"}
"""Gate → what the numbers of its cards begin with."""
CANARY_NAME, CANARY_PLATE = "金丝雀", "湘A7K9Q3"
ACTS = 200
BY_TOUCH = 7
HAND_OVER = 1
TIMES_SENT = 3
SHOWN_FIRST = 10
"""Cards with the lowest numbers, which the screens hand out."""


@pytest.mark.rule("W18", "A10", "J6", "F36", "F39", "F41", "F42", "F17", "E02", "E03", "E09")
async def test_a_night_offline_ends_as_if_the_network_had_been_there(estate: Estate) -> None:
    """Nothing is lost, nothing counts twice, and no clock but the server's is believed. Meanwhile
    the guard sees how much waits, and the browser keeps no name that can be read.
    """
    chance = Random(20_261_122)
    await estate.do("manager", "gate/settings/pledge_policy", preset="pledge_until_exit")
    scene, other = [await a_scene(estate, gate) for gate in (OFFLINE_GATE, ONLINE_GATE)]
    night = Night(scene, chance, free=scene.cards[SHOWN_FIRST:])
    async with (
        kept_by_the_gate(estate.data) as keeping,
        GuardsTablet.unused(estate.browser, estate.address, hours_fast=2, script=REACHED) as tablet,
    ):
        await tablet.enrol(await estate.code_for("夜班", OFFLINE_GATE))
        await tablet.unlock(GUARD)
        await tablet.kept_here()
        await expect(tablet.page.get_by_text("时钟偏差 2 小时")).to_be_visible()
        await expect(tablet.page.locator(".who")).to_contain_text("在岗")
        await tablet.has_waiting(0)
        before = await keeping.documents()

        await tablet.network(there=False)
        await expect(tablet.page.get_by_text("离线 自")).to_be_visible(timeout=10_000)
        await by_touch(tablet)
        deeds = night.deeds(ACTS - BY_TOUCH - HAND_OVER)
        third = len(deeds) // 3
        await save(tablet, deeds[:third])
        made = await waiting(tablet)
        await die_while_saving(tablet, deeds[third])
        await tablet.open()
        await tablet.button(GUARD).click()
        await tablet.type_pin("000111")
        await expect(tablet.page.get_by_role("alert")).to_contain_text("还可试 4 次")
        await tablet.open()
        await tablet.unlock(GUARD)
        # What was being saved is there or is not: there is no half of it, and nothing else is gone.
        was_saved = await waiting(tablet) - made
        assert was_saved in (0, 1)
        await save(tablet, deeds[third + was_saved : 2 * third])
        await half_a_guest(tablet)
        await die(tablet)
        await tablet.open()
        await tablet.unlock(GUARD)
        await the_other_half(tablet)
        await save(tablet, deeds[2 * third :])
        await nothing_can_be_read(tablet)
        [begun] = [act for act in await written(tablet) if act["kind"] == "shift.begin"]
        await save(tablet, [night.hand_over(begun["data"]["shift_id"])])
        await tablet.has_waiting(ACTS)

        wire = Wire(tablet.context, estate.address, chance)
        await wire.stand_between()
        await tablet.network(there=True)
        await tablet.has_waiting(0, within_seconds=120)
        acts = await written(tablet)
        await wire.carry_all_again()
        assert tablet.faults == []
        after_night = await keeping.documents()

        assert [act["sequence"] for act in acts] == [*range(1, len(acts) + 1)]
        assert {act["kind"] for act in acts} == {*KINDS}
        outcomes = Counter(act["state"] for act in acts)
        assert outcomes.keys() == {"done", "discrepancy"}, outcomes
        assert sum(times >= TIMES_SENT for times in wire.times.values()) == ACTS
        await the_right_time(estate)

        names = names_of(scene, other, acts)
        async with online_tablet(estate, acts, names) as other_tablet:
            first, *others = acts
            await tell_online(other_tablet, [first], names)
            between = await keeping.documents()
            await tell_online(other_tablet, others, names)
        after_both = await keeping.documents()

    offline, online = came_of(before, after_night, names), came_of(between, after_both, names)
    assert sum(offline["acts"].values()) == ACTS
    assert only_in_one(offline, online) == {}


async def a_scene(estate: Estate, gate: str) -> Scene:
    """A gate of its own with cards in its box, and its own papers of the office."""
    unit_id = await unit_of(estate)
    [host] = (await (await estate.person("guard")).see("/api/gate/hosts", q="1802")).json()
    stock = {"gate": gate, "first": 1, "last": 60}
    for kind, letter in (("visitor", ""), ("vehicle", "C")):
        await estate.do(
            "manager", "gate/cards/stock", kind=kind, prefix=f"{CARDS[gate]}{letter}", **stock
        )
    soon = (datetime.now(UTC) + timedelta(hours=4)).isoformat()
    expected = await estate.do(
        "desk", "gate/expected", name="约客", unit_id=unit_id, visit_class="guest", until=soon
    )
    today = datetime.now(UTC).date()
    site = await estate.do(
        "desk",
        "gate/sites",
        unit_id=unit_id,
        head_name="负责人",
        head_phone="10000000000",
        begins_on=(today - timedelta(days=1)).isoformat(),
        ends_on=(today + timedelta(days=9)).isoformat(),
    )
    return Scene(
        unit_id=unit_id,
        host_id=host["person_id"],
        guard=(await estate.person("guard")).id,
        foreman=(await estate.person("foreman")).id,
        expected_id=expected["id"],
        slip_id=(await a_slip(estate, "立柜"))["id"],
        site_id=site["id"],
        cards=tuple(f"{CARDS[gate]}{number:03}" for number in range(1, 61)),
        vehicle_cards=tuple(f"{CARDS[gate]}C{number:03}" for number in range(1, 61)),
    )


async def by_touch(tablet: GuardsTablet) -> None:
    """A rider, a guest who goes again, one whom nobody may read of, a car, a tout."""
    await tablet.tap(tablet.tile("骑手/快递"))
    await tablet.rider(ROOM)
    await tablet.goes_home()
    await tablet.walk_in(room=ROOM, host=HOST, name="来客乙")
    await tablet.walk_in(room=ROOM, host=HOST, name=CANARY_NAME)
    await tablet.leaves("来客乙")
    await by_car(tablet, CANARY_PLATE, "来客丙")
    await tablet.tap(tablet.tile("访客"))
    await tablet.tap("推销")
    await tablet.tap("谢绝")
    await tablet.tap("记录并谢绝")
    await tablet.has_waiting(BY_TOUCH - 1)


async def by_car(tablet: GuardsTablet, plate: str, name: str) -> None:
    """A visitor's car, its plate typed on the pad, to the office; the driver leaves a licence."""
    await tablet.tap(tablet.tile("车辆"))
    for sign in plate:
        await tablet.tap(sign)
    await tablet.tap("登记进场")
    await tablet.tap(tablet.page.get_by_role("group", name="类别").get_by_text("其他"))
    await tablet.page.get_by_label("去哪里").fill("管理处")
    await tablet.page.get_by_label("姓名").fill(name)
    await tablet.tap("驾驶证")
    await tablet.tap(tablet.page.get_by_role("button", name="放行"))
    await expect(tablet.tile("访客")).to_be_visible()


async def half_a_guest(tablet: GuardsTablet) -> None:
    """Whom they want and their name are written down, and kept; nobody has been called."""
    await tablet.goes_home()
    await tablet.begins_guest(room=ROOM, host=HOST, name="来客丁")
    left = "async () => (await engine.drafts.left('visit'))?.name"

    async def kept() -> bool:
        return bool(await tablet.page.evaluate(left) == "来客丁")

    await eventually(kept)


async def the_other_half(tablet: GuardsTablet) -> None:
    """The form is there again, and the guest comes in."""
    await tablet.tap(tablet.tile("访客"))
    await expect(tablet.page.get_by_label("姓名")).to_have_value("来客丁")
    await tablet.calls_and_admits()


async def nothing_can_be_read(tablet: GuardsTablet) -> None:
    """On the screen everybody inside stands; in the browser's storage nobody's name."""
    await tablet.tap(tablet.tile("紧急名单"))
    await expect(tablet.page.get_by_role("row", name=CANARY_NAME)).to_be_visible()
    await expect(tablet.page.get_by_role("row", name="来客乙")).to_have_count(0)
    rows, kept = await tablet.kept()
    assert rows > ACTS
    assert [canary for canary in (CANARY_NAME, CANARY_PLATE, "来客丙") if canary in kept] == []


async def the_right_time(estate: Estate) -> None:
    """Of the entry, and of the call that allowed it (J6): the server's, not the tablet's."""
    [visit] = await estate.visits_of(CANARY_NAME)
    detail = await estate.see(f"gate/visits/{visit['id']}")
    for moment in (visit["entered_at"], detail["consent"]["at"]):
        off = datetime.now(UTC) - datetime.fromisoformat(moment)
        assert abs(off) < timedelta(minutes=5), moment


def names_of(scene: Scene, other: Scene, acts: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Every id and name of the first gate → that of the second. What both share keeps its own."""
    pairs = zip(vars(scene).values(), vars(other).values(), strict=True)
    names = {ours: theirs for ours, theirs in pairs if isinstance(ours, str)}
    names |= dict(zip(scene.cards, other.cards, strict=True))
    names |= dict(zip(scene.vehicle_cards, other.vehicle_cards, strict=True))
    made = {id_ for act in acts for id_ in re.findall(ID, json.dumps(act))}
    return {id_: str(uuid5(NAMESPACE_OID, id_)) for id_ in made} | names


@asynccontextmanager
async def online_tablet(
    estate: Estate, acts: Sequence[Mapping[str, Any]], names: dict[str, str]
) -> AsyncIterator[Tablet]:
    """Of the other gate, with a clock that is right. `names` learns which it is."""
    async with client_of(estate.address) as client:
        manager = await estate.person("manager")
        tablet = await Tablet.enrolled(client, manager, name="夜班", gate=ONLINE_GATE)
        await tablet.unlock(GUARD)
        names |= {
            OFFLINE_GATE: ONLINE_GATE,
            estate.tablets["夜班"]: tablet.device_id,
            acts[0]["journal"]: tablet.journal,
        }
        yield tablet


async def tell_online(
    tablet: Tablet, acts: Sequence[Mapping[str, Any]], names: Mapping[str, str]
) -> None:
    """The same acts, one by one as they happened; what a guard decided alone is asked first."""
    named = re.compile("|".join(map(re.escape, names)))
    for act in acts:
        told = json.loads(named.sub(lambda name: names[name[0]], json.dumps(dict(act))))
        off = timedelta(milliseconds=told["clock_offset_ms"])
        more = {name: told[name] for name in ("id", "document_ms", "phone_ms")}
        for name in ("at", "touched_at"):
            if told[name] is not None:
                more[name] = (datetime.fromisoformat(told[name]) + off).isoformat()
        if told["provisional"]:
            await tablet.ask(told["kind"], told["data"], at=more["at"])
        await tablet.tell(told["kind"], told["data"], **more)
