"""Something found on a round (W29): recorded, its order opened, repaired, looked at again."""

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.dispatch.patrols import FindingState
from contracts.orders import OrderState
from contracts.words import Actor, Discreet, FileId, OrderId, PersonalText, SeriesNumber
from dispatch.orders.model.order import WorkOrder
from dispatch.patrols.model.refusals import NotRepairedYet

_DONE = frozenset({OrderState.DONE, OrderState.POSTED, OrderState.CLOSED})


class SecondLook(Discreet):
    """Somebody looked at it again, after the repair."""

    model_config = ConfigDict(frozen=True)

    satisfied: bool
    at: Instant
    by: Actor
    note: PersonalText = ""


class Finding(Discreet):
    """What was found where, by whom; and how its order ended."""

    id: str
    round_id: str
    point_id: str = ""
    place: PersonalText
    building: str = ""
    matter: PersonalText
    file_ids: tuple[FileId, ...] = ()
    found_at: Instant
    entered_at: Instant
    by: Actor
    order_id: OrderId
    order_number: SeriesNumber
    state: FindingState = FindingState.REPORTED
    ended_at: Instant | None = None
    looks: tuple[SecondLook, ...] = ()

    def follow(self, order: WorkOrder) -> bool:
        """Stand as its order does; whether the order has ended since. Told in any order and more
        than once.
        """
        before = self.state
        if order.open:
            self.state, self.ended_at = FindingState.REPORTED, None
        elif order.state in _DONE and order.round.sign_off is not None:
            if self.state is not FindingState.FOLLOWED_UP:
                self.state, self.ended_at = FindingState.REPAIRED, order.round.sign_off.at
        else:
            self.state, self.ended_at = FindingState.NOT_REPAIRED, order.history[-1].at
        ended = {FindingState.REPAIRED, FindingState.NOT_REPAIRED}
        return self.state is not before and self.state in ended

    def look_again(self, look: SecondLook) -> None:
        """Satisfied, it is over; not, its order is to be done anew. Raises NotRepairedYet."""
        if self.state is not FindingState.REPAIRED:
            raise NotRepairedYet(number=str(self.order_number))
        self.looks = (*self.looks, look)
        self.state = FindingState.FOLLOWED_UP if look.satisfied else FindingState.REPORTED
