"""The record of reassignments, and where everybody is now."""

from chassis.store.collection import Collection, Index
from dispatch.reassignments.model import Posting, Reassignment

REASSIGNMENTS = Collection(Reassignment, "reassignments", indexes=[Index("-at", "_id")])
POSTINGS = Collection(Posting, "postings", indexes=[Index("until")])
