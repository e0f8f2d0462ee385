"""Where staff are kept: with the company, found by sign-in name and by estate."""

from chassis.store.collection import Collection, Index
from identity.staff.model import Staff

STAFF = Collection(
    Staff, "staff", indexes=[Index("sign_in", unique=True), Index("grants.estate", "registered_at")]
)
