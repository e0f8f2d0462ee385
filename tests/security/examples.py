"""What the generator of requests cannot know from a schema. A new route that needs something here
fails the matrix with a message that names the line to add.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any


@dataclass(frozen=True)
class Kept:
    """Where something lies that requests name: a service's collection, which of its rows, and the
    field it is named by (empty: its id).
    """

    service: str
    collection: str
    where: Mapping[str, Any] = field(default_factory=dict)
    by: str = ""


_STAFF = Kept("identity", "staff", {"sign_in": "newcomer"})

KEPT: dict[str, Kept] = {
    "unit_id": Kept("archives", "units"),
    "person_id": Kept("archives", "people"),
    "contact_id": Kept("reception", "contacts"),
    "case_id": Kept("reception", "cases"),
    "follow_up_id": Kept("reception", "follow_ups"),
    "notice_id": Kept("reception", "notices"),
    "order_id": Kept("dispatch", "orders"),
    "file_id": Kept("dispatch", "files"),
    "pass_id": Kept("gate", "passes"),
    "act_id": Kept("gate", "acts", {"outcome": "rejected"}),
    "code": Kept("gate", "slips", by="code"),
    "courtesy_id": Kept("gate", "courtesies"),
    "discrepancy_id": Kept("gate", "discrepancies"),
    "entry_id": Kept("gate", "watch"),
    "expected_id": Kept("gate", "expected"),
    "hand_over_id": Kept("gate", "hand_overs"),
    "number": Kept("gate", "cards"),
    "site_id": Kept("gate", "sites"),
    "slip_id": Kept("gate", "slips"),
    "visit_id": Kept("gate", "visits"),
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
"""Name of a parameter or field → where such an id is found. Ids of estates the siege tells."""

NAMES = {"name": "order_assigned"}
"""Parameters of paths that name what every estate has; kinds of settings the service tells."""

_LATER = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
_TODAY = datetime.now(UTC).date().isoformat()

REQUESTS: dict[str, dict[str, Any]] = {
    "identity POST /estates": {"id": "another-estate"},
    "identity POST /estates/{estate_id}/calendar": {"week": [[["08:30:00", "18:00:00"]]] * 7},
    "identity POST /staff": {"sign_in": "somebody.new", "password": "correct horse battery"},
    "identity POST /staff/{staff_id}/grant": {"role": "P16"},
    "identity POST /staff/{staff_id}/withdraw-grant": {"role": "P16"},
    "identity POST /staff/{staff_id}/reset-password": {"password": "correct horse battery"},
    "identity POST /sessions/change-password": {"new": "correct horse battery"},
}
"""Route → what its body must hold beside what the schema asks for."""

QUERIES: dict[str, dict[str, str]] = {
    "gate GET /known": {"plate": "粤Z9XQ71"},
}
"""Route → what its query must hold beside what is required."""

DATES = {"date-time": _LATER, "date": _TODAY}

ESTATE_WIDE: dict[str, str] = {
    "fees /books": "receipts are the estate's stock, in no building",
    "notifications /preferences": "for who manages notices, which no role with buildings does",
    "notifications /inbox": "one's own alone, whatever one's buildings",
}
"""Routes that belong to no building → why somebody with buildings of their own may use them."""
