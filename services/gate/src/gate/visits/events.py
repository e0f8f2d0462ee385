"""What is said of visits: ids, class, where and when. No names."""

from datetime import datetime
from typing import Any

from contracts.gate import (
    DeliveryAdmitted,
    VehicleStaysOvernight,
    VisitorAdmitted,
    VisitorDeparted,
    VisitorRefused,
)
from contracts.words import UnitId
from gate.visits.model.told import Crossing, Departure, Particulars, TurnedAway, Vehicle
from gate.visits.model.visit import Visit


def visitor_admitted(visit: Visit, about: Particulars, entered: Crossing) -> VisitorAdmitted:
    """Somebody came in."""
    return VisitorAdmitted(
        **_where(visit, entered),
        visit_class=about.visit_class,
        people=about.people,
        host_id=about.host_id,
        expected_id=about.expected_id,
        with_vehicle=about.vehicle is not None,
        provisional=entered.provisional,
    )


def delivery_admitted(visit: Visit, vehicle: Vehicle, entered: Crossing) -> DeliveryAdmitted:
    """A delivery is on its way through the estate, for the patrol to follow (W24)."""
    return DeliveryAdmitted(**_where(visit, entered), vehicle=vehicle.kind.value)


def visitor_departed(visit: Visit, departure: Departure) -> VisitorDeparted:
    """Somebody went out; where they had been to is empty while their entry is not known."""
    return VisitorDeparted(**_where(visit, departure))


def visitor_refused(visit: Visit, about: Particulars, turned_away: TurnedAway) -> VisitorRefused:
    """Somebody was turned away."""
    return VisitorRefused(
        **_where(visit, turned_away),
        visit_class=about.visit_class,
        reason=turned_away.reason.value,
    )


def vehicle_stays_overnight(visit: Visit, at: datetime) -> VehicleStaysOvernight:
    """A visitor's vehicle is still inside at the estate's hour (E17)."""
    about = visit.about
    return VehicleStaysOvernight(
        visit_id=visit.id,
        at=at,
        host_id=about.host_id if about else None,
        unit_id=_known_unit(about),
        building=about.building if about else "",
    )


def _where(visit: Visit, crossing: Crossing) -> dict[str, Any]:
    about = visit.about
    return {
        "visit_id": visit.id,
        "at": crossing.at,
        "gate": crossing.gate,
        "unit_id": _known_unit(about),
        "building": about.building if about else "",
    }


def _known_unit(about: Particulars | None) -> UnitId | None:
    """The unit, unless the directory had none of that id: others would wait for it in vain."""
    return about.unit_id if about and about.unit_label else None
