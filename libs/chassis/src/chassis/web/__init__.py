"""HTTP: routes that name the permission they need, idempotency keys, problem answers in two
languages.
"""

from chassis.web.admitting import PUBLIC, SIGNED_IN, Call
from chassis.web.routes import CommandAnswer, KeyHeader, Page, Routes, checked_key

__all__ = [
    "PUBLIC",
    "SIGNED_IN",
    "Call",
    "CommandAnswer",
    "KeyHeader",
    "Page",
    "Routes",
    "checked_key",
]
