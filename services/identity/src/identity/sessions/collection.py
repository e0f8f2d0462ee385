"""Sessions, with the company. Over ones stay as the log of who was signed in when."""

from chassis.store.collection import Collection, Index
from identity.sessions.model import Session

SESSIONS = Collection(Session, "sessions", indexes=[Index("staff_id", "-began_at")])
