"""Estates as the company keeps them. What services know of one is its card (chassis.estates)."""

from chassis.store.collection import Collection
from identity.estates.model import Estate

REGISTER = Collection(Estate, "estate_register")
