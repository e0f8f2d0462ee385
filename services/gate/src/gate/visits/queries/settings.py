"""What tablets are to know of the estate's rules for visits."""

from typing import Any

from chassis.reader import Reader
from contracts.gate import VisitClass
from gate.visits.collection import AdmissionPolicy


async def admission_rules(reader: Reader) -> dict[str, Any]:
    """What tablets are to know of the estate's rules for visits."""
    admission = await reader.policy(AdmissionPolicy) or AdmissionPolicy()
    return {
        "standing_allowed": admission.standing_permissions,
        "host_is_asked": sorted({*admission.host_is_asked, VisitClass.GUEST}),
        "asked_for": {str(each): list(asked) for each, asked in admission.asked_for.items()},
        "leave_by_hours": {str(each): hours for each, hours in admission.leave_by_hours.items()},
        "overnight_at": f"{admission.overnight_from:%H:%M}",
        "polite_phrases": [phrase.model_dump(mode="json") for phrase in admission.refusal_phrases],
    }
