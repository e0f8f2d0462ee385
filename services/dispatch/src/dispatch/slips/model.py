"""What is asked for, where, and whom to call (F07)."""

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.orders import OrderKind
from contracts.reception.contacts import RequestFile
from contracts.urgency import Emergency
from contracts.words import Discreet, PersonalText, UnitId


class Slip(Discreet):
    """What is asked for (F07): the matter, where, whom to call, and when they asked."""

    model_config = ConfigDict(frozen=True)

    matter: PersonalText
    requested_at: Instant
    kind: OrderKind = OrderKind.REPAIR
    emergency: Emergency | None = None
    complex_work: bool = False
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""
    place: PersonalText = ""
    contact_name: PersonalText = ""
    contact_phone: PersonalText = ""
    appointment_at: Instant | None = None
    files: tuple[RequestFile, ...] = ()
    """What came with the request; reception keeps it."""
    skill: str = ""
    """What whoever goes should be able to do; empty: nothing in particular."""
