"""Signing keys, with the company; there are never many."""

from chassis.store.collection import Collection
from identity.keys.model import SigningKey

SIGNING_KEYS = Collection(SigningKey, "signing_keys")
