"""Who is told what of complaints: who handles one, who decides, whose clock runs out (E23).

No place is named: of a hidden client (E13) nothing leads to the home.
"""

from collections.abc import Callable, Mapping
from typing import Any

from contracts.complaints import COMPLAINT_CLOCK_TEXTS, LEVEL_TEXTS
from contracts.event import Event
from contracts.reception.complaints import (
    ComplaintClockWarned,
    ComplaintEscalated,
    ComplaintEvent,
    ComplaintGroupGrew,
    ComplaintReferred,
)
from notifications.audiences.model import (
    MANAGER,
    SUPERVISOR,
    Audience,
    Holders,
    OneColleague,
    Telling,
    Urgency,
)
from notifications.texts.model import Value, Word

ComplaintTeller = Callable[[Any, Value], list[Telling]]
"""From an event and where it is: whom it makes us tell what."""


def _referred(event: ComplaintReferred, _: Value) -> list[Telling]:
    """F11: whoever got it to handle."""
    return [_telling(_responsible(event), "complaint_referred", event)]


def _escalated(event: ComplaintEscalated, _: Value) -> list[Telling]:
    """W03, A14: who decides at that level; the manager while the estate has named nobody."""
    level = Word(*LEVEL_TEXTS[event.level])
    to = Holders(event.decider_role or MANAGER)
    return [_telling(to, "complaint_escalated", event, level=level)]


def _grew(event: ComplaintGroupGrew, _: Value) -> list[Telling]:
    """E14: the manager."""
    return [
        _telling(Holders(MANAGER), "complaint_group", event, households=str(event.households)),
    ]


def _warned(event: ComplaintClockWarned, _: Value) -> list[Telling]:
    """Whoever owns the step at 80 %, the supervisor at 100 %, the manager at 150 % (E23)."""
    to: Audience = Holders(SUPERVISOR if event.percent < 150 else MANAGER)
    if event.percent < 100:
        to = _responsible(event)
    values: dict[str, Value] = {
        "clock": Word(*COMPLAINT_CLOCK_TEXTS[event.clock]),
        "percent": str(event.percent),
        "deadline": event.deadline,
    }
    return [_telling(to, "complaint_clock", event, **values)]


def _responsible(event: ComplaintEvent) -> Audience:
    return OneColleague(event.responsible_id, instead=SUPERVISOR)


def _telling(to: Audience, template: str, event: ComplaintEvent, **values: Value) -> Telling:
    return Telling(to, template, {"complaint": str(event.number), **values}, Urgency.CIVIL)


COMPLAINT_TELLERS: Mapping[type[Event], ComplaintTeller] = {
    ComplaintReferred: _referred,
    ComplaintEscalated: _escalated,
    ComplaintGroupGrew: _grew,
    ComplaintClockWarned: _warned,
}
"""Event → who is told what of it."""
