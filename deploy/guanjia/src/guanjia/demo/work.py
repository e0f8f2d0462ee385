"""The demo's chapters on site: quote, consent, work and signature, and all of it again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

from guanjia.demo.person import Person
from guanjia.demo.telling import Story

ORDERS = "/api/dispatch/orders"
QUOTE: dict[str, Any] = {
    "cause": "阀芯磨损，关闭不严",
    "kind": "other",
    "payer": "owner",
    "lines": [
        {"code": "S02", "quantity": "1"},
        {"label": "陶瓷阀芯（35 毫米）", "measure": "个", "quantity": "1", "price_fen": 2850},
    ],
    "not_covered_reason": "使用磨损，不属保修",
}
FOLLOWS_SIGNATURE = ("repair_posted", "follow_up_planned")
_TO_THE_DOOR = (
    ("accept", "接受 / accepts", "work_order_accepted"),
    ("set-out", "出发 / sets out", "technician_set_out"),
    ("arrive", "到场 / arrives", "technician_arrived"),
)


@dataclass(frozen=True)
class Crew:
    """Who does the work."""

    dispatcher: Person
    technician: Person


async def the_work(
    story: Story,
    crew: Crew,
    order_id: str,
    owner_id: str,
    *,
    quote: Mapping[str, Any] = QUOTE,
    causes: Sequence[str] = FOLLOWS_SIGNATURE,
) -> None:
    """Handed over within five minutes (T09), quoted, agreed to (A08), done, signed (A09).

    `causes` is what must follow from the signature, beside the charge slip.
    """
    order, technician = f"{ORDERS}/{order_id}", crew.technician
    dispatcher = crew.dispatcher
    await story.step(dispatcher.name, "登录 / signs in", await dispatcher.sign_in("dispatcher"))
    await story.step(technician.name, "登录 / signs in", await technician.sign_in("technician"))
    await _have_a_crew(story, crew)
    card = await story.until("任务单 / the order", lambda: _shown(dispatcher, order))
    await story.step(
        dispatcher.name,
        f"接单 {card['number']}（5 分钟内，T09） / takes it over",
        await dispatcher.do(f"{order}/hand-over"),
        causes=["work_order_handed_over"],
    )
    await _to_the_door(story, crew, order)
    quoted = await story.step(
        technician.name,
        "查明原因，按价目报价 / finds the cause and quotes by tariff",
        await technician.do(f"{order}/quote", **quote),
        causes=["work_order_quoted"],
    )
    await story.step(
        technician.name,
        "未经同意不能开工（A08） / may not start before consent",
        await technician.do(f"{order}/start"),
        status=409,
    )
    await story.step(
        technician.name,
        f"业主当面同意 {yuan(quoted['rounds'][-1]['quote']['total_fen'])} / the owner consents",
        await technician.do(f"{order}/consent", person_id=owner_id, how="on_site"),
        causes=["quote_accepted"],
    )
    await _do_and_sign(story, crew, order_id, owner_id, [*causes, "charge_slip_issued"])


async def the_work_again(story: Story, crew: Crew, order_id: str, owner_id: str) -> None:
    """Rework (T19): sent out again, done again, signed again; nothing more is charged."""
    order = f"{ORDERS}/{order_id}"

    async def reopened() -> bool:
        card = await _shown(crew.dispatcher, order)
        return card is not None and card["state"]["code"] == "handed_over"

    await story.until("返工单 / the order reopened", reopened)
    await _to_the_door(story, crew, order)
    await _do_and_sign(story, crew, order_id, owner_id, FOLLOWS_SIGNATURE)


async def _have_a_crew(story: Story, crew: Crew) -> None:
    """A second telling finds the crew of the first."""
    crews = "/api/dispatch/crews"
    if (await crew.dispatcher.see(crews)).json()["items"]:
        return
    await story.step(
        crew.dispatcher.name,
        "建立班组 / makes a crew",
        await crew.dispatcher.do(crews, name="维修一班", members=[crew.technician.id]),
        status=201,
        causes=["crew_changed"],
    )


async def _to_the_door(story: Story, crew: Crew, order: str) -> None:
    technician = crew.technician
    await story.step(
        crew.dispatcher.name,
        f"派给 {technician.name} / assigns",
        await crew.dispatcher.do(f"{order}/assign", technician_id=technician.id),
        causes=["work_order_assigned"],
    )
    for act, words, cause in _TO_THE_DOOR:
        await story.step(
            technician.name, words, await technician.do(f"{order}/{act}"), causes=[cause]
        )


async def _do_and_sign(
    story: Story, crew: Crew, order_id: str, owner_id: str, causes: Sequence[str]
) -> None:
    order, technician = f"{ORDERS}/{order_id}", crew.technician
    for act, words, cause in (
        ("start", "开工 / starts", "work_started"),
        ("finish", "完工 / finishes", "work_order_completed"),
    ):
        await story.step(
            technician.name, words, await technician.do(f"{order}/{act}"), causes=[cause]
        )
    drawn = await story.step(
        technician.name,
        "业主在屏上签字 / the owner signs on the screen",
        await technician.send("/api/dispatch/files", a_signature(), "image/png"),
    )
    await story.step(
        technician.name,
        "交单：汇总表入账，安排回访 / signed off: posted, a follow-up planned",
        await technician.do(f"{order}/sign", person_id=owner_id, file_id=drawn["id"]),
        causes=["work_order_signed_off", *causes],
    )


async def _shown(person: Person, path: str) -> dict[str, dict[str, str]] | None:
    seen = await person.see(path)
    return seen.json() if seen.is_success else None


def a_signature() -> bytes:
    """A few strokes, as a PNG."""
    image = Image.new("L", (360, 120), 255)
    draw = ImageDraw.Draw(image)
    for stroke in (
        [(30, 80), (70, 25), (90, 95), (130, 40)],
        [(150, 30), (155, 100), (200, 60), (230, 95)],
        [(250, 45), (330, 40)],
        [(290, 20), (280, 100)],
    ):
        draw.line(stroke, fill=0, width=4, joint="curve")
    content = BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


def yuan(fen: int) -> str:
    """¥43.50"""
    return f"¥{fen // 100}.{fen % 100:02}"
