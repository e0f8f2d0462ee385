"""How work orders are kept and found, and the limits an estate sets them."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from chassis.policies import Policy, Preset
from chassis.reader import Reader
from chassis.sealing import name_tokens, phone_tokens, text_tokens
from chassis.store.collection import Collection, Index
from dispatch.clocks.model import OrderLimits
from dispatch.orders.model.order import WorkOrder


def order_tokens(order: WorkOrder) -> Iterator[str]:
    """Whom to call, as people type them: a name, its spelling, a phone's tail; and the matter."""
    yield from name_tokens(order.slip.contact_name)
    yield from phone_tokens(order.slip.contact_phone)
    yield from text_tokens(order.slip.matter)


ORDERS = Collection(
    WorkOrder,
    "orders",
    indexes=[
        Index("state", "runs_out_at", "_id"),
        Index("technician_id", "state", "runs_out_at", "_id"),
        Index("number"),
        Index("slip.unit_label"),
        Index("rounds.sign_off.file_id"),
        Index("rounds.assistants.staff_id"),
        Index("changed_at", "_id"),
        Index("-slip.requested_at", "_id"),
        Index("rounds.finished_at"),
    ],
    tokens=order_tokens,
    due=lambda order: order.look_at,
)


def _limits(
    dispatched: str | None, on_site: str | None, done: str | None, basis: str
) -> dict[str, Any]:
    given = {"dispatched": dispatched, "on_site": on_site, "done": done}
    return {
        name: {"basis": basis, "duration": duration}
        for name, duration in given.items()
        if duration is not None
    }


def _preset(zh: str, en: str, source: str, *, p1_on_site: str, p2_done: str) -> Preset:
    return Preset(
        zh=zh,
        en=en,
        source=source,
        values={
            "p0": _limits("PT1M", "PT15M", "PT2H", "round_the_clock"),
            "p1": _limits("PT5M", p1_on_site, "PT24H", "round_the_clock"),
            "p2": _limits("PT30M", "PT4H", p2_done, "working_time"),
            "p3": _limits("PT2H", None, "PT72H", "working_time"),
        },
    )


class ClockPolicy(OrderLimits, Policy):
    """How long each step of an order may take, by class; what is not set shows 未设定."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "grade_1": _preset(
            "一级服务（参考值）",
            "grade 1 (reference values)",
            "levels.md, Work orders; P2 完工 24 小时摘自地方标准转载，仅作参考值",
            p1_on_site="PT30M",
            p2_done="PT24H",
        ),
        "premium": _preset(
            "高端服务（参考值）",
            "premium (reference values)",
            "levels.md, Work orders; P2 完工 24 小时摘自地方标准转载，仅作参考值",
            p1_on_site="PT15M",
            p2_done="PT24H",
        ),
        "grade_2": _preset(
            "二级服务（参考值）",
            "grade 2 (reference values)",
            "levels.md, Work orders; P1 到场 60 分钟、P2 完工 48 小时摘自地方标准转载，仅作参考值",
            p1_on_site="PT60M",
            p2_done="PT48H",
        ),
    }


async def limits_in_force(reader: Reader) -> OrderLimits | None:
    """The estate's limits now; None while nobody has set any (未设定)."""
    policy = await reader.policy(ClockPolicy)
    return OrderLimits.model_validate(policy.model_dump()) if policy else None
