"""What is said about incidents."""

from datetime import datetime

from contracts.reception.incidents import (
    HouseholdTold,
    IncidentContactLinked,
    IncidentDeclared,
    IncidentId,
    IncidentReopened,
    IncidentRestated,
    IncidentRestored,
)
from contracts.words import ContactId, UnitId
from reception.incidents.model.calls import CallList
from reception.incidents.model.incident import Incident


def incident_declared(incident: Incident) -> IncidentDeclared:
    """It is known."""
    return IncidentDeclared(
        incident_id=IncidentId(incident.id),
        number=incident.number,
        kind=incident.kind,
        buildings=incident.buildings,
        restore_at=incident.says.restore_at,
        at=incident.declared_at,
    )


def incident_restated(incident: Incident) -> IncidentRestated:
    """Something else is said of it."""
    return IncidentRestated(
        incident_id=IncidentId(incident.id),
        buildings=incident.buildings,
        restore_at=incident.says.restore_at,
        at=incident.says.at,
    )


def incident_turned(incident: Incident) -> IncidentRestored | IncidentReopened:
    """It works again, or does not after all."""
    said = IncidentReopened if incident.open else IncidentRestored
    return said(
        incident_id=IncidentId(incident.id),
        buildings=incident.buildings,
        at=incident.turns[-1].at,
    )


def contact_linked(
    incident: Incident, contact_id: ContactId, at: datetime, *, linked: bool
) -> IncidentContactLinked:
    """A contact counts for it, or no longer."""
    return IncidentContactLinked(
        incident_id=IncidentId(incident.id), contact_id=contact_id, linked=linked, at=at
    )


def household_told(
    calls: CallList, unit_id: UnitId, at: datetime, *, restored: bool, told: bool
) -> HouseholdTold:
    """A tick was set or taken back."""
    return HouseholdTold(
        call_list_id=calls.id,
        incident_id=IncidentId(calls.incident_id),
        unit_id=unit_id,
        building=calls.building,
        restored=restored,
        told=told,
        at=at,
    )
