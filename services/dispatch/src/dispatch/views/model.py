"""What the board or a list is narrowed to, as people choose it."""

from typing import Annotated

from pydantic import ConfigDict, StringConstraints

from contracts.orders import OrderKind
from contracts.urgency import UrgencyClass
from contracts.words import Discreet, PersonalText, StaffId

Typed = Annotated[PersonalText, StringConstraints(max_length=50, strip_whitespace=True)]


class Narrowing(Discreet):
    """What somebody wants to see of the orders; what is left out narrows nothing.

    `text`: a number, a room, whom to call by name, spelling, initials or the last four digits of
    the phone, or two and more characters of the matter, their spelling or initials. `rework`: those
    done for the second time and more (返工).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    urgency: UrgencyClass | None = None
    kind: OrderKind | None = None
    building: Annotated[str, StringConstraints(max_length=50)] = ""
    technician_id: StaffId | None = None
    overdue: bool = False
    rework: bool = False
    text: Typed = ""
