"""Entries of all units, one document each: a unit's history grows without any document growing."""

from archives.history.model.entries import Entry
from chassis.store.collection import Collection, Index

ENTRIES = Collection(Entry, "history", indexes=[Index("unit_id", "at", "place")])
