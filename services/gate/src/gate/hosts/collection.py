"""Where it is kept whose phone a guard was shown."""

from chassis.store.collection import Collection, Index
from gate.hosts.model import PhoneShown

PHONES_SHOWN = Collection(
    PhoneShown, "phones_shown", indexes=[Index("person_id", "-at"), Index("-at")]
)
