"""Who had an order from when to when, and what they were doing: read out of its history.

A stretch begins and ends with an act; one that goes on has no end. Somebody who helps (E19) has
stretches of their own beside whoever is responsible.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict

from contracts.orders import OrderState
from contracts.words import StaffId
from dispatch.acts.model.steps import Step
from dispatch.acts.model.table import Act
from dispatch.rounds.model import Assistant


class Doing(StrEnum):
    """What somebody does with an order meanwhile."""

    COMING = "coming"
    ON_SITE = "on_site"
    PAUSED = "paused"
    HELPING = "helping"


_S = OrderState
_DOING: Mapping[OrderState, Doing] = MappingProxyType(
    {
        **dict.fromkeys((_S.DISPATCHED, _S.ACCEPTED, _S.ON_THE_WAY), Doing.COMING),
        **dict.fromkeys(
            (_S.ON_SITE, _S.QUOTED, _S.CONSENTED, _S.DECLINED, _S.WORKING), Doing.ON_SITE
        ),
        _S.PAUSED: Doing.PAUSED,
    }
)
"""State → what its technician is doing; in all others nobody is."""


class Stretch(BaseModel):
    """Somebody did something from then on; `until` None: they still do."""

    model_config = ConfigDict(frozen=True)

    staff_id: StaffId
    doing: Doing
    since: datetime
    until: datetime | None = None

    def meets(self, begins: datetime, ends: datetime) -> bool:
        """Whether any of it lies between two moments."""
        return self.since < ends and (self.until is None or self.until > begins)


def stretches_of(history: Sequence[Step], assistants: Iterable[Assistant] = ()) -> list[Stretch]:
    """What each did with one order, oldest first; acts that change nothing cut nothing."""
    stretches: list[Stretch] = []
    technician: StaffId | None = None
    for step in history:
        if step.act is Act.ASSIGN:
            technician = step.technician_id
        doing = _DOING.get(step.state)
        going_on = stretches[-1] if stretches and stretches[-1].until is None else None
        if going_on and (going_on.staff_id, going_on.doing) == (technician, doing):
            continue
        if going_on:
            stretches[-1] = going_on.model_copy(update={"until": step.at})
        if technician is not None and doing is not None:
            stretches.append(Stretch(staff_id=technician, doing=doing, since=step.at))
    helped = [
        Stretch(staff_id=each.staff_id, doing=Doing.HELPING, since=each.since, until=each.until)
        for each in assistants
    ]
    return sorted([*stretches, *helped], key=lambda each: each.since)
