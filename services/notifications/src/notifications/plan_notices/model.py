"""Who is told of a date that was missed: a patrol round nobody walked (F18), a period of recurring
work whose day passed (T34). Of rounds and periods that go as planned nobody is told.
"""

from collections.abc import Mapping

from contracts.dispatch.patrols import PatrolRoundChanged, RoundState
from contracts.dispatch.recurring import PeriodState, ServicePeriodChanged
from contracts.event import Event
from notifications.audiences.model import DISPATCHER, FOREMAN, Holders, Telling, Urgency
from notifications.gate_notices.model import GateTeller
from notifications.texts.model import Value


def _round(event: PatrolRoundChanged, _: Value) -> list[Telling]:
    """Whoever sends somebody after all, and whoever walks."""
    if event.state is not RoundState.MISSED:
        return []
    return [
        Telling(Holders(role), "round_missed", {}, Urgency.CIVIL) for role in (DISPATCHER, FOREMAN)
    ]


def _period(event: ServicePeriodChanged, _: Value) -> list[Telling]:
    """Whoever chooses whether it is made up for."""
    if event.state is not PeriodState.MISSED:
        return []
    values: dict[str, Value] = {"day": f"{event.day:%Y-%m-%d}"}
    return [Telling(Holders(DISPATCHER), "period_missed", values, Urgency.CIVIL)]


PLAN_TELLERS: Mapping[type[Event], GateTeller] = {
    PatrolRoundChanged: _round,
    ServicePeriodChanged: _period,
}
"""Event → who is told what of it."""
