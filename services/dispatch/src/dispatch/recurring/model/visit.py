"""One unit's visit of a period: it waits for the owner's yes, and then has its order (T34).

Where there is no owner to call, at a place, it has its order from the beginning.
"""

import uuid
from datetime import date, datetime, timedelta
from enum import StrEnum

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.dispatch.recurring import VisitState
from contracts.orders import OrderState
from contracts.words import Actor, Discreet, OrderId, PersonalText, SeriesNumber, UnitId
from dispatch.orders.model.order import WorkOrder
from dispatch.recurring.model.refusals import (
    AgreedAlready,
    NobodyToCall,
    NothingAgreed,
    TryAgainPast,
    VisitDone,
)

LONGEST_AHEAD = timedelta(days=366)
_SIGNED = frozenset({OrderState.DONE, OrderState.POSTED, OrderState.CLOSED})

TO_CALL = frozenset(
    {
        VisitState.WAITING,
        VisitState.NOT_REACHED,
        VisitState.NOT_AT_HOME,
        VisitState.FELL_THROUGH,
    }
)
"""Somebody has still to agree with the owner."""

NOT_DONE = frozenset(VisitState) - {VisitState.DONE}
"""What is left of a period."""


def visit_id(plan_id: str, on_rule: date, unit_id: str) -> str:
    """The same for the same unit and date of a plan; `unit_id` is empty for a place."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"visit/{plan_id}/{on_rule.isoformat()}/{unit_id}"))


class CallOutcome(StrEnum):
    """What came of a call or a visit that was not agreed or not possible."""

    NOT_REACHED = "not_reached"
    NOT_AT_HOME = "not_at_home"
    DECLINED = "declined"


class Try(Discreet):
    """Nobody answered, nobody was at home, or the owner does not want it; what next."""

    model_config = ConfigDict(frozen=True)

    outcome: CallOutcome
    at: Instant
    by: Actor
    reason: PersonalText = ""
    next_on: date | None = None


class PlannedVisit(Discreet):
    """A visit of a period."""

    id: str
    plan_id: str
    period_id: str
    day: date
    name: PersonalText
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""
    place: PersonalText = ""
    state: VisitState = VisitState.WAITING
    tries: tuple[Try, ...] = ()
    call_on: date
    """Index: from when on somebody should call."""
    order_id: OrderId | None = None
    order_number: SeriesNumber | None = None
    orders: int = 0
    """How many orders it has had: another one follows one that was cancelled."""
    agreed_at: Instant | None = None
    done_at: Instant | None = None

    @property
    def where(self) -> str:
        """The unit, or the place."""
        return self.unit_label or self.place

    @property
    def next_order_id(self) -> OrderId:
        """The id of the order it gets next: the same whoever opens it."""
        return OrderId(str(uuid.uuid5(uuid.UUID(self.id), f"order:{self.orders + 1}")))

    def open_by(self, order: WorkOrder) -> None:
        """Its order is open."""
        self.order_id, self.order_number = order.id, order.number
        self.orders += 1
        self.state = VisitState.AGREED

    def agree(self, at: datetime) -> None:
        """The owner agreed to a time, which stands in its order. Raises VisitDone, NobodyToCall."""
        self._must_be_callable()
        self.state, self.agreed_at = VisitState.AGREED, at

    def fail(
        self,
        outcome: CallOutcome,
        reason: str,
        *,
        by: Actor,
        at: datetime,
        today: date,
        next_on: date | None = None,
    ) -> None:
        """Nobody answered, nobody was at home, or the owner does not want it.

        Raises VisitDone, NobodyToCall, NothingAgreed, AgreedAlready, TryAgainPast.
        """
        self._must_be_callable()
        agreed = self.state is VisitState.AGREED
        if outcome is CallOutcome.NOT_AT_HOME and not agreed:
            raise NothingAgreed(where=self.where)
        if outcome is CallOutcome.NOT_REACHED and agreed:
            raise AgreedAlready(where=self.where)
        if next_on is not None and not today < next_on <= today + LONGEST_AHEAD:
            raise TryAgainPast(next_on=next_on.isoformat())
        self.tries = (
            *self.tries,
            Try(outcome=outcome, at=at, by=by, reason=reason, next_on=next_on),
        )
        self.state = VisitState(outcome.value)
        self.call_on = next_on or self.call_on
        self.agreed_at = None

    def follow(self, order: WorkOrder) -> None:
        """Stand as its order says: done when signed off, again to be arranged when it was ended
        without; told in any order and more than once.
        """
        if order.id != self.order_id:
            return
        signed = order.round.sign_off
        if order.open:
            # Signed once and reopened, or cancelled and taken up again.
            if self.state in (VisitState.DONE, VisitState.FELL_THROUGH):
                self.state, self.done_at = VisitState.AGREED, None
        elif signed is not None and order.state in _SIGNED:
            self.state, self.done_at = VisitState.DONE, signed.at
        elif self.state in (VisitState.AGREED, VisitState.DONE):
            self.state, self.done_at = VisitState.FELL_THROUGH, None

    def _must_be_callable(self) -> None:
        if self.state is VisitState.DONE:
            raise VisitDone(where=self.where)
        if self.unit_id is None:
            raise NobodyToCall
