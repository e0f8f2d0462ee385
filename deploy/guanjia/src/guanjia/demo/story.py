"""`guanjia demo`: a call becomes a work order that a technician finishes, told step by step."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx
from rich.console import Console

from chassis.bus.overhearing import overhearing
from chassis.performing import utc_now
from contracts.event import Envelope
from guanjia.demo.estate import ESTATE, ZONE
from guanjia.demo.person import Person, client_of

CALLER = "hlx"
"""What the desk types: the initials of 黄丽霞, who owns two flats."""
MATTER = "厨房水龙头严重漏水，关不住"
ASKED_AGO = timedelta(minutes=2)
"""How long before the desk enters it the call came; clocks run from the call."""

HEARD_WITHIN_SECONDS = 15


class StoryBroken(Exception):
    """The platform answered otherwise than the story goes; says at which step and what."""

    def __init__(self, step: str, what: str) -> None:
        super().__init__(step, what)
        self.step = step
        self.what = what

    def __str__(self) -> str:
        return f"演示中断 / the demo stopped at: {self.step}\n{self.what}"


class Story:
    """Tells steps as they happen, with the events each causes in any service."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._heard: list[Envelope] = []
        self._steps = 0

    def hear(self, envelope: Envelope) -> None:
        """Something was said somewhere on the platform."""
        self._heard.append(envelope)

    async def step(
        self,
        who: str,
        what: str,
        answer: httpx.Response,
        *,
        causes: Sequence[str] = (),
        tell: str = "",
        status: int | None = None,
    ) -> Any:
        """Tell one step and return its answer; waits until what it causes has been said.

        Raises StoryBroken for another answer than a good one (or `status`), and for silence.
        """
        self._steps += 1
        if answer.status_code != status if status else not answer.is_success:
            raise StoryBroken(f"{self._steps}. {who} {what}", f"{answer.status_code} {answer.text}")
        trace = answer.headers.get("X-Trace-Id", "")
        said = await self._said(trace, causes, f"{self._steps}. {who} {what}")
        self._console.print(f"[bold]{self._steps:>2}. {who}[/bold]  {what}", highlight=False)
        if tell:
            self._console.print(f"      {tell}", highlight=False, markup=False)
        if said:
            events = "  →  ".join(said)
            self._console.print(f"      [cyan]{events}[/cyan]", highlight=False, soft_wrap=True)
        if trace:
            self._console.print(f"      [dim]trace {trace}[/dim]", highlight=False)
        return answer.json()

    async def _said(self, trace: str, causes: Sequence[str], step: str) -> list[str]:
        try:
            async with asyncio.timeout(HEARD_WITHIN_SECONDS):
                while True:
                    said = [
                        envelope.type.removeprefix("guanjia.")
                        for envelope in self._heard
                        if envelope.correlationid == trace
                    ]
                    if all(any(cause in name for name in said) for cause in causes):
                        return said
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise StoryBroken(step, f"not said within {HEARD_WITHIN_SECONDS} s: {causes}") from None


async def play(address: str, nats_url: str, console: Console) -> None:
    """The whole story. Raises StoryBroken; httpx.TransportError when nothing answers there."""
    story = Story(console)
    async with (
        overhearing(nats_url, story.hear, estate=ESTATE),
        client_of(address) as client,
    ):
        desk = Person("前台 陈静", client)
        contact_id = await the_call(story, desk)
        dispatcher = Person("调度 钱国强", client)
        technician = Person("技师 赵大勇", client)
        await the_work(story, dispatcher, technician, contact_id)
        await what_the_desk_sees(story, desk, contact_id)


async def the_call(story: Story, desk: Person) -> str:
    """The desk finds the caller, asks which flat it is about (E15) and logs the call (F03, F07).

    Returns the contact's id.
    """
    await story.step(desk.name, "登录 / signs in", await desk.sign_in("desk"))
    found = await story.step(
        desk.name,
        f"查找来电人“{CALLER}” / looks up the caller",
        await desk.see("/api/reception/callers", q=CALLER),
    )
    caller = next(card for card in found["items"] if len(card["units"]) > 1)
    call = {
        "channel": "call",
        "outcome": "repair",
        "matter": MATTER,
        "emergency": "leaking_tap",
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
    return str(contact["id"])


async def the_work(story: Story, dispatcher: Person, technician: Person, contact_id: str) -> None:
    """Handed over within five minutes (T09), assigned, accepted, on site, finished."""
    orders = "/api/dispatch/orders"
    order = f"{orders}/{contact_id}"
    await story.step(dispatcher.name, "登录 / signs in", await dispatcher.sign_in("dispatcher"))
    await story.step(technician.name, "登录 / signs in", await technician.sign_in("technician"))
    shown = await dispatcher.see(order)
    card = shown.json() if shown.is_success else {}
    await story.step(
        dispatcher.name,
        f"看到任务单 {card.get('number')}（{card.get('urgency')}） / sees the order",
        shown,
    )
    handed = await dispatcher.do(f"{order}/hand-over")
    await story.step(
        dispatcher.name,
        "接单（5 分钟内，T09） / takes it over",
        handed,
        causes=["work_order_handed_over"],
    )
    await story.step(
        dispatcher.name,
        f"派给 {technician.name} / assigns",
        await dispatcher.do(f"{order}/assign", technician_id=technician.id),
        causes=["work_order_assigned"],
    )
    for act, words, cause in (
        ("accept", "接受 / accepts", "work_order_accepted"),
        ("set-out", "出发 / sets out", "technician_set_out"),
        ("arrive", "到场 / arrives", "technician_arrived"),
        ("finish", "完工 / finishes", "work_order_completed"),
    ):
        await story.step(
            technician.name, words, await technician.do(f"{order}/{act}"), causes=[cause]
        )


async def what_the_desk_sees(story: Story, desk: Person, contact_id: str) -> None:
    """The case's timeline, once the last step has reached reception."""
    async with asyncio.timeout(HEARD_WITHIN_SECONDS):
        while True:
            seen = await desk.see(f"/api/reception/contacts/{contact_id}")
            if seen.is_success and seen.json()["closed_at"]:
                break
            await asyncio.sleep(0.05)
    lines = [
        f"{hour(entry['at'])} {entry['zh']} {entry['who']}" for entry in seen.json()["timeline"]
    ]
    await story.step(
        desk.name,
        "查看全过程 / sees the whole case",
        seen,
        tell="\n      ".join(lines),
    )


def hour(moment: str) -> str:
    """The estate's time of day."""
    return f"{datetime.fromisoformat(moment).astimezone(ZoneInfo(ZONE)):%H:%M:%S}"
