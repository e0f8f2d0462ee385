"""Pausing: a reason, and a longest time by reason that all its pauses of a round share (levels.md).

The clocks stand still from the act's time until it is resumed, at the latest until that time is
used up; then they run again, whether or not anybody notices.
"""

from datetime import datetime, timedelta

from pydantic import BaseModel, ConfigDict, Field

from contracts.orders import PAUSE_REASON_TEXTS, OrderState, PauseReason
from contracts.refusals import Refused
from dispatch.acts.model.steps import PauseTerms, Report, Step
from dispatch.acts.model.table import Act
from dispatch.orders.model.order import WorkOrder

_ZERO = timedelta()
_LONGEST = timedelta(days=366)


class PauseUnset(Refused):
    """The estate has not said how long such a pause may last (未设定)."""

    zh = "本小区未设定“{reason_zh}”的最长暂停时间，不能暂停。请经理先在设置中填写。"
    en = "How long a pause for “{reason_en}” may last is not set. Have the manager set it first."


class PauseUsedUp(Refused):
    """All the time such a reason may take was taken."""

    zh = "任务单 {number} 因“{reason_zh}”暂停已满 {hours} 小时，不能再停。请继续办理或报主管。"
    en = "{number} was paused for “{reason_en}” for all its {hours} hours. Go on, or ask above."


class PauseCaps(BaseModel):
    """The longest time of each reason in one round; None is 未设定, and it cannot be paused so."""

    model_config = ConfigDict(frozen=True)

    waiting_for_parts: timedelta | None = Field(default=None, gt=_ZERO, le=_LONGEST)
    owner_postpones: timedelta | None = Field(default=None, gt=_ZERO, le=_LONGEST)
    nobody_home: timedelta | None = Field(default=None, gt=_ZERO, le=_LONGEST)
    outside_vendor: timedelta | None = Field(default=None, gt=_ZERO, le=_LONGEST)
    no_access: timedelta | None = Field(default=None, gt=_ZERO, le=_LONGEST)

    def of(self, reason: PauseReason) -> timedelta | None:
        """The longest time of one reason."""
        cap: timedelta | None = getattr(self, reason.value)
        return cap


def pause(
    order: WorkOrder, reason: PauseReason, note: str, report: Report, *, caps: PauseCaps
) -> Step:
    """The work stands still, and the clocks with it.

    Raises NotYourOrder, PauseUnset, PauseUsedUp.
    """
    order.must_be_by_technician(Act.PAUSE, report)
    zh, en = PAUSE_REASON_TEXTS[reason]
    cap = caps.of(reason)
    if cap is None:
        raise PauseUnset(reason=reason.value, reason_zh=zh, reason_en=en)
    left = cap - _taken(order, reason)
    if left <= _ZERO:
        raise PauseUsedUp(
            number=str(order.number),
            reason=reason.value,
            reason_zh=zh,
            reason_en=en,
            hours=f"{cap / timedelta(hours=1):g}",
        )
    return order.take(
        Act.PAUSE, report, note, order.technician_id, pause=PauseTerms(reason=reason, cap=left)
    )


def resume(order: WorkOrder, note: str, report: Report) -> Step:
    """It goes on from where it stood. Raises NotYourOrder."""
    order.must_be_by_technician(Act.RESUME, report)
    return _go_on(order, note, report)


def run_out(order: WorkOrder, report: Report) -> bool:
    """Go on by itself once the pause has lasted as long as it may; whether it did.

    The step bears the time at which the clocks began to run again, however late that is noticed.
    """
    ends = order.resumes_at
    if ends is None or ends > report.now:
        return False
    _go_on(order, "", report.model_copy(update={"at": ends, "heard": True}))
    return True


def ran_out(order: WorkOrder) -> bool:
    """Whether its last pause lasted as long as it might."""
    last = order.pauses[-1]
    return last.until is not None and last.until >= last.since + last.cap


def state_before_pause(order: WorkOrder) -> OrderState | None:
    """Where a paused order goes on; None unless it is paused."""
    return _before(order) if order.state is OrderState.PAUSED else None


def _go_on(order: WorkOrder, note: str, report: Report) -> Step:
    return order.take(Act.RESUME, report, note, order.technician_id, state=_before(order))


def _before(order: WorkOrder) -> OrderState:
    """Where it stood when it was paused."""
    paused = OrderState.PAUSED
    return next(step.state for step in reversed(order.history) if step.state is not paused)


def _taken(order: WorkOrder, reason: PauseReason) -> timedelta:
    spent = [each.ends - each.since for each in order.pauses if each.reason == reason.value]
    return sum(spent, _ZERO)


def pause_ends(order: WorkOrder) -> datetime:
    """When a paused order's clocks run again at the latest."""
    ends = order.resumes_at
    if ends is None:
        raise ValueError(f"not paused: {order.id}")
    return ends
