"""Attempts, with the company."""

from chassis.store.collection import Collection
from identity.attempts.model import Attempts

ATTEMPTS = Collection(Attempts, "sign_in_attempts")
