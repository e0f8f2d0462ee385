"""What the generator of requests cannot know from a schema. A new route that needs something here
fails the matrix with a message that names the line to add.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from gate.codes.model import code_of


@dataclass(frozen=True)
class Kept:
    """Where something lies that requests name: a service's collection, which of its rows, the field
    or path it is named by (empty: its id), and what nothing is named by (empty: a fresh UUID).
    """

    service: str
    collection: str
    where: Mapping[str, Any] = field(default_factory=dict)
    by: str = ""
    nobodys: str = ""


NO_CODE = code_of("paper", "nobody's")
_STAMPED = {"unannounced": False}
_ON_LEAVE = {"leaves.0": {"$exists": True}}
_STAFF = Kept("identity", "staff", {"sign_in": "newcomer"})

_WITH_FILES = {"files.0": {"$exists": True}}
_FILE_OF_REQUEST = "reception GET /contacts/{contact_id}/files/{file_id}"

KEPT: dict[str, Kept] = {
    f"{_FILE_OF_REQUEST}#contact_id": Kept("reception", "contacts", _WITH_FILES),
    f"{_FILE_OF_REQUEST}#file_id": Kept("reception", "contacts", _WITH_FILES, by="files.0.file_id"),
    "reception POST /contacts#file_ids": Kept("reception", "files"),
    "reception POST /intake#file_ids": Kept("reception", "files"),
    "unit_id": Kept("archives", "units"),
    "person_id": Kept("archives", "people"),
    "contact_id": Kept("reception", "contacts"),
    "case_id": Kept("reception", "cases"),
    "follow_up_id": Kept("reception", "follow_ups"),
    "notice_id": Kept("reception", "notices"),
    "referral_id": Kept("reception", "referrals"),
    "reception POST /messages/{contact_id}/read#contact_id": Kept("reception", "messages"),
    "incident_id": Kept("reception", "incidents"),
    "task_id": Kept("reception", "desk_tasks"),
    "desk_hand_over_id": Kept("reception", "desk_hand_overs"),
    "complaint_id": Kept("reception", "complaints"),
    "lead_id": Kept("reception", "complaints"),
    "survey_id": Kept("reception", "surveys"),
    "ballot_id": Kept("reception", "survey_ballots"),
    "survey_finding_id": Kept("reception", "survey_findings"),
    "major_id": Kept("reception", "major_events"),
    "meeting_id": Kept("reception", "meetings"),
    "care_id": Kept("reception", "care", {"active": True}),
    "order_id": Kept("dispatch", "orders"),
    "crew_id": Kept("dispatch", "crews"),
    "dispatch POST /rosters/leave/withdraw#staff_id": Kept("dispatch", "rosters", _ON_LEAVE),
    "leave_id": Kept("dispatch", "rosters", _ON_LEAVE, by="leaves.0.id"),
    "reassignment_id": Kept("dispatch", "reassignments"),
    "other_id": Kept("dispatch", "orders"),
    "order_ids": Kept("dispatch", "orders"),
    "custody_id": Kept("dispatch", "custodies"),
    "file_id": Kept("dispatch", "files"),
    "service_code": Kept("dispatch", "catalogues", by="services.0.code", nobodys="X-77"),
    "plan_id": Kept("dispatch", "service_plans"),
    "period_id": Kept("dispatch", "service_periods"),
    "planned_id": Kept("dispatch", "planned_visits"),
    "file_ids": Kept("dispatch", "files"),
    "vendor_id": Kept("dispatch", "vendors"),
    "sub_order_id": Kept("dispatch", "sub_orders"),
    "dispatch POST /paper-slips/{slip_id}/write-off#slip_id": Kept("dispatch", "paper_slips"),
    "dispatch POST /paper-slips/{slip_id}/undo#slip_id": Kept("dispatch", "paper_slips"),
    "route_id": Kept("dispatch", "patrol_routes", {"walked": True}),
    "patrol_plan_id": Kept("dispatch", "patrol_plans"),
    "round_id": Kept("dispatch", "patrol_rounds"),
    "finding_id": Kept("dispatch", "patrol_findings"),
    "pass_id": Kept("gate", "passes"),
    "act_id": Kept("gate", "acts", {"outcome": "rejected"}),
    "courtesy_id": Kept("gate", "courtesies"),
    "discrepancy_id": Kept("gate", "discrepancies"),
    "entry_id": Kept("gate", "watch"),
    "expected_id": Kept("gate", "expected"),
    "hand_over_id": Kept("gate", "hand_overs"),
    "journal_id": Kept("gate", "journals"),
    "opening_id": Kept("gate", "barrier_openings"),
    "reader_id": Kept("gate", "plate_readers"),
    "reading_id": Kept("gate", "plate_readings"),
    "site_id": Kept("gate", "sites"),
    "slip_id": Kept("gate", "slips", _STAMPED),
    "visit_id": Kept("gate", "visits", {"about.building": {"$gt": ""}}),
    "gate GET /cards/{number}#number": Kept("gate", "cards", nobodys="K-77"),
    "gate GET /expected/by-code#code": Kept("gate", "expected", by="code", nobodys=NO_CODE),
    "gate GET /slips/by-code/{code}#code": Kept(
        "gate", "slips", _STAMPED, by="code", nobodys=NO_CODE
    ),
    "gate GET /files/{file_id}#file_id": Kept("gate", "files"),
    "gate HEAD /files/{file_id}#file_id": Kept("gate", "files"),
    "reception GET /files/{file_id}#file_id": Kept("reception", "files"),
    "reception HEAD /files/{file_id}#file_id": Kept("reception", "files"),
    "charge_id": Kept("fees", "charges"),
    "payment_id": Kept("fees", "payments"),
    "book_id": Kept("fees", "books"),
    "delivery_id": Kept("notifications", "deliveries"),
    "message_id": Kept("notifications", "inbox_messages"),
    "staff_id": _STAFF,
    "device_id": Kept("identity", "devices"),
    "technician_id": _STAFF,
    "holder_id": _STAFF,
    "with_staff_id": _STAFF,
    "collector_id": _STAFF,
    "collector": _STAFF,
    "holder": _STAFF,
}
"""Name of a parameter or field → where such an id is found; with the route before it and a # where
others call something else so. Ids of estates the siege tells.
"""

NAMES = {"name": "order_assigned"}
"""Parameters of paths that name what every estate has; kinds of settings the service tells."""

_LATER = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
_TODAY = datetime.now(UTC).date().isoformat()

_A_VISIT = str(uuid4())

_TERMS = {
    "kind": "paid",
    "zh": "通下水",
    "en": "clearing a drain",
    "lines": [{"measure": "次", "price_fen": 100}],
    "valid_from": _TODAY,
}

REQUESTS: dict[str, dict[str, Any]] = {
    "identity POST /estates": {"id": "another-estate"},
    "identity POST /estates/{estate_id}/calendar": {"week": [[["08:30:00", "18:00:00"]]] * 7},
    "identity POST /staff": {"sign_in": "somebody.new", "password": "correct horse battery"},
    "identity POST /staff/{staff_id}/grant": {"role": "P16"},
    "identity POST /staff/{staff_id}/withdraw-grant": {"role": "P16"},
    "identity POST /staff/{staff_id}/reset-password": {"password": "correct horse battery"},
    "identity POST /sessions/change-password": {"new": "correct horse battery"},
    "reception POST /surveys/{survey_id}/headings": {
        "picked": [{"sheet_id": "x", "question": "q9"}],
    },
    "dispatch POST /services": {"terms": _TERMS},
    "dispatch POST /services/{service_code}/propose": {"terms": _TERMS},
    "dispatch POST /rosters/weeks": {"week": [[]] * 7},
    "dispatch POST /services/approve": {"waiting": [{"code": "S01", "version": 1}]},
    "dispatch POST /recurring/plans": {
        "scope": {"place": "水泵房"},
        "rule": {"every": 1, "step": "months", "first_day": _TODAY},
    },
    "dispatch POST /orders/{order_id}/costs": {"parts": [{"name": "x", "quantity": "1"}]},
    "dispatch POST /paper-slips/take-back": {"number": "WX-20260101-0001"},
    "dispatch POST /patrols/routes": {"points": [{"name": "水泵房"}]},
    "dispatch POST /patrols/routes/{route_id}/change": {"points": [{"name": "水泵房"}]},
    "dispatch POST /patrols/plans": {"times": ["09:00"]},
    "dispatch POST /patrols/plans/{patrol_plan_id}/change": {"times": ["09:00"]},
    # Its id is made by the caller, and an exit may be told before its entry.
    "gate POST /visits": {"visit_id": _A_VISIT},
    "gate POST /visits/depart": {"visit_id": _A_VISIT},
    "gate POST /acts": {
        "acts": [{"id": str(uuid4()), "journal": str(uuid4()), "sequence": 1}],
    },
}
"""Route → what its body must hold beside what the schema asks for."""

QUERIES: dict[str, dict[str, str]] = {
    "dispatch GET /reports/repairs": {"month": _TODAY[:7]},
    "dispatch GET /reports/performance": {"month": _TODAY[:7]},
    "dispatch GET /reports/month.xlsx": {"month": _TODAY[:7]},
    "gate GET /known": {"plate": "粤Z9XQ71"},
    "reception GET /incidents/{incident_id}/calls": {"building": "99"},
    "gate GET /hosts": {"q": "龘靐齉"},
}
"""Route → what its query must hold beside what is required."""

DATES = {"date-time": _LATER, "date": _TODAY}

_AT_THE_GATE = "for guards and the office, no role of which has buildings"
ESTATE_WIDE: dict[str, str] = {
    **dict.fromkeys(
        (
            "gate /acts",
            "gate /barriers",
            "gate /cards",
            "gate /discrepancies",
            "gate /hand-overs",
            "gate /journals",
            "gate /overnight",
            "gate /plate-readers",
            "gate /plate-readings",
            "gate /watch",
        ),
        _AT_THE_GATE,
    ),
    "dispatch /services": "a price list is of the whole estate",
    "dispatch /skills": "what somebody can do is theirs wherever they work",
    "dispatch /tariff": "a price list is of the whole estate",
    "dispatch /views": "ways to look; what is seen is of one's buildings all the same",
    "dispatch /vendors": "a register of the estate's, in no building",
    "fees /books": "receipts are the estate's stock, in no building",
    "notifications /preferences": "for who manages notices, which no role with buildings does",
    "reception /colleagues": "who works here is known to everybody of the desk",
    "reception /desk-hand-overs": "the desk is one, in no building; none who has them keeps it",
    "reception /desk-tasks": "the desk's, in no building",
    "reception /duty-log": "a log of the whole estate's days",
    "reception /emergency-plans": "what to do in an emergency, for every employee",
    "reception /meetings": "of departments, in no building; a case's area counts where one decides",
    "reception /published-surveys": "the committee reads what was published for the whole estate",
    "reception /survey-findings": "what a survey of the whole estate found",
    "reception /surveys": "of the whole estate; its units and sheets are those of one's buildings",
    "reception /messages": "one's own alone, whatever one's buildings",
    "notifications /inbox": "one's own alone, whatever one's buildings",
}
"""Routes that belong to no building → why somebody with buildings of their own may use them."""

PUBLIC_BY: dict[str, str] = {
    "identity POST /sessions": "a name and a password, attempts counted",
    "identity POST /sessions/refresh": "the refresh token",
    "identity POST /sessions/sign-out": "the refresh token",
    "identity GET /jwks.json": "nothing: public keys",
    "identity POST /devices/enrol": "a code of eight digits, attempts counted",
    "identity GET /devices/self": "the tablet's credential",
    "identity POST /devices/unlock": "the tablet's credential and a PIN, attempts counted",
    "identity POST /devices/unlock-with-password": "the credential and a password, counted",
    "identity POST /devices/give-up": "the tablet's credential",
    "gate POST /plate-readings/{estate}/{reader_id}": "a signature under the reader's secret",
    "reception GET /survey-link": "a link's 256 bits",
    "reception POST /survey-link/answer": "a link's 256 bits",
    "dispatch GET /vendor-link": "a link's 256 bits",
    "dispatch POST /vendor-link/answer": "a link's 256 bits",
    "dispatch POST /vendor-link/photos": "a link's 256 bits",
}
"""Route that needs no sign-in → what proves who asks; a new one is looked at before it is here."""
