"""What is said of custody."""

from datetime import datetime
from typing import TypedDict

from contracts.custody import Warned
from contracts.dispatch.custody import (
    CustodyHandled,
    CustodyShort,
    CustodyTakenIn,
    CustodyWarned,
)
from contracts.words import OrderId, SeriesNumber, UnitId
from dispatch.custody.model.slip import OVER, CustodySlip


class _About(TypedDict):
    custody_id: str
    number: SeriesNumber
    order_id: OrderId
    unit_id: UnitId | None
    building: str
    at: datetime


def _about(slip: CustodySlip, at: datetime) -> _About:
    return _About(
        custody_id=slip.id,
        number=slip.number,
        order_id=slip.order_id,
        unit_id=slip.unit_id,
        building=slip.building,
        at=at,
    )


def custody_taken_in(slip: CustodySlip) -> CustodyTakenIn:
    """Counted in."""
    return CustodyTakenIn(
        **_about(slip, slip.handled[0].at),
        pieces=len(slip.pieces),
        damaged=sum(bool(piece.taken_in.damage) for piece in slip.pieces),
        due_at=slip.promised_at,
    )


def custody_handled(slip: CustodySlip) -> CustodyHandled:
    """The last thing that was done."""
    last = slip.handled[-1]
    return CustodyHandled(
        **_about(slip, last.at),
        what=last.what,
        tags=last.tags,
        counted=last.counted,
        other_counted=last.other_counted,
        left=sum(piece.place not in OVER for piece in slip.pieces),
    )


def custody_short(slip: CustodySlip) -> CustodyShort | None:
    """What was wrong with the last return; None where both counted the same and all is back."""
    last = slip.handled[-1]
    other = last.other_counted if last.other_counted is not None else last.counted
    if not last.missing and other == last.counted:
        return None
    return CustodyShort(
        **_about(slip, last.at),
        counted=last.counted,
        other_counted=other,
        missing=last.missing,
        vendor=slip.vendor,
    )


def custody_warned(slip: CustodySlip, what: Warned, at: datetime) -> CustodyWarned:
    """Its clock."""
    late = what is Warned.VENDOR_LATE and slip.vendor_due_at
    return CustodyWarned(**_about(slip, at), what=what, due_at=late or slip.promised_at)
