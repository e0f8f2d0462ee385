"""`guanjia demo`: the whole story of a repair (W06), from the call to the receipt, step by step.

The owner is dissatisfied twice, so it goes twice round the rework loop (T19).
"""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx
from rich.console import Console

from chassis.bus.overhearing import overhearing
from chassis.performing import utc_now
from guanjia.demo.estate import ESTATE, ZONE
from guanjia.demo.money import the_money
from guanjia.demo.person import Person, client_of
from guanjia.demo.telling import Story
from guanjia.demo.work import Crew, the_work, the_work_again

CALLER = "hlx"
"""What the desk types: the initials of 黄丽霞, who owns two flats."""
MATTER = "厨房水龙头关不严，一直滴水"
ASKED_AGO = timedelta(minutes=2)
"""How long before the desk enters it the call came; clocks run from the call."""
OPINIONS = ("还是滴水，没有修好", "不滴了，可是手柄松动")
"""What the owner says at the follow-ups before she is satisfied."""


class Case:
    """What the later chapters need of the call."""

    def __init__(self, contact_id: str, person_id: str, unit_id: str) -> None:
        self.contact_id = contact_id
        self.person_id = person_id
        self.unit_id = unit_id


async def play(address: str, nats_url: str, console: Console) -> None:
    """The whole story. Raises StoryBroken; httpx.TransportError when nothing answers there."""
    story = Story(console)
    async with (
        overhearing(nats_url, story.hear, estate=ESTATE),
        client_of(address) as client,
    ):
        await all_chapters(story, client)


async def all_chapters(story: Story, client: httpx.AsyncClient) -> Case:
    """One chapter after another. Raises StoryBroken."""
    desk = Person("前台 陈静", client)
    crew = Crew(Person("调度 钱国强", client), Person("技师 赵大勇", client))
    case = await the_call(story, desk)
    await the_work(story, crew, case.contact_id, case.person_id)
    for opinion in OPINIONS:
        await the_follow_up(story, desk, case.contact_id, opinion)
        await the_work_again(story, crew, case.contact_id, case.person_id)
    await the_money(story, desk, crew.technician, case.contact_id)
    await the_follow_up(story, desk, case.contact_id)
    await what_is_remembered(story, desk, case)
    return case


async def the_call(story: Story, desk: Person) -> Case:
    """The desk finds the caller, asks which flat it is about (E15) and logs the call (F03, F07)."""
    await story.step(desk.name, "登录 / signs in", await desk.sign_in("desk"))
    # Just after the first start the directory is still on its way to reception.
    await story.until("住户名录 / the directory", lambda: _owner_of_two(desk))
    await story.step(
        desk.name,
        f"查找来电人“{CALLER}” / looks up the caller",
        await desk.see("/api/reception/callers", q=CALLER),
    )
    caller = await _owner_of_two(desk)
    call = {
        "channel": "call",
        "outcome": "repair",
        "matter": MATTER,
        "requested_at": (utc_now() - ASKED_AGO).isoformat(),
        "person_id": caller["person_id"],
    }
    await story.step(
        desk.name,
        f"{caller['name']} 有 {len(caller['units'])} 套房，须先问清是哪一套 / must ask which unit",
        await desk.do("/api/reception/contacts", **call),
        status=409,
    )
    unit = caller["units"][0]
    contact = await story.step(
        desk.name,
        f"登记来电 {unit['label']}：{MATTER} / logs the call",
        await desk.do("/api/reception/contacts", **call, unit_id=unit["unit_id"]),
        causes=["contact_logged", "repair_requested", "work_order_opened"],
    )
    return Case(contact["id"], caller["person_id"], unit["unit_id"])


async def the_follow_up(story: Story, desk: Person, order_id: str, opinion: str = "") -> None:
    """The desk calls back: with an opinion the owner is not satisfied, and a written rectification
    notice sends the order back (F16, T19); without one she is, and the case is settled.
    """
    follow_ups = "/api/reception/follow-ups"
    due = await story.until(
        "回访任务 / the follow-up", lambda: _first(desk, follow_ups, order_id=order_id)
    )
    limit = day(due["due_at"]) if due["due_at"] else "未设定"
    asks = f"回访 {due['order_number']}（第 {due['round']} 次维修，{limit} 前） / follows up: "
    if opinion:
        await story.step(
            desk.name,
            f"{asks}不满意 not satisfied",
            await desk.do(f"{follow_ups}/{due['id']}/result", satisfied=False, opinion=opinion),
            causes=["follow_up_done", "rectification_notice_issued", "work_order_reopened"],
            tell=f"“{opinion}” → 书面整改通知，返工 / written notice, to be done again",
        )
        return
    await story.step(
        desk.name,
        f"{asks}满意 satisfied",
        await desk.do(f"{follow_ups}/{due['id']}/result", satisfied=True),
        causes=["follow_up_done", "repair_satisfied", "work_order_closed"],
    )


async def what_is_remembered(story: Story, desk: Person, case: Case) -> None:
    """The case's timeline across services, the unit's history, and what people were told."""
    path = f"/api/reception/contacts/{case.contact_id}"

    async def settled() -> bool:
        seen = await desk.see(path)
        return seen.is_success and bool(seen.json()["closed_at"])

    await story.until("个案了结 / the case settled", settled)
    seen = await desk.see(path)
    lines = [f"{hour(each['at'])} {each['zh']} {each['who']}" for each in seen.json()["timeline"]]
    await story.step(
        desk.name, "查看全过程 / sees the whole case", seen, tell="\n      ".join(lines)
    )
    history = await desk.see(f"/api/archives/units/{case.unit_id}/history")
    await story.step(
        desk.name,
        f"房屋履历 {len(history.json()['items'])} 条 / the unit's history",
        history,
    )
    told = await desk.see("/api/notifications/deliveries", order_id=case.contact_id)
    texts = [
        f"[{each['state']['zh']}] {each['channel']['zh']}：{each['title']}"
        for each in told.json()["items"]
    ]
    await story.step(
        desk.name,
        "查看发出的通知 / sees what people were told",
        told,
        tell="\n      ".join(texts[:6]),
    )


async def _owner_of_two(desk: Person) -> dict[str, Any]:
    """The caller as the desk's search finds them; empty while it does not."""
    seen = await desk.see("/api/reception/callers", q=CALLER)
    items: list[dict[str, Any]] = seen.json()["items"] if seen.is_success else []
    return next((card for card in items if len(card["units"]) > 1), {})


async def _first(person: Person, path: str, **query: str) -> dict[str, str] | None:
    seen = await person.see(path, **query)
    items = seen.json()["items"] if seen.is_success else []
    return items[0] if items else None


def hour(moment: str) -> str:
    """The estate's time of day."""
    return f"{datetime.fromisoformat(moment).astimezone(ZoneInfo(ZONE)):%H:%M:%S}"


def day(moment: str) -> str:
    """The estate's day and time of day."""
    return f"{datetime.fromisoformat(moment).astimezone(ZoneInfo(ZONE)):%m-%d %H:%M}"
