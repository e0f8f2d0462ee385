"""Seeing a phone number in full is an act: it needs a right and a reason, and leaves a trace."""

import logging
from collections.abc import Iterable

from chassis.reader import Reader
from contracts.permissions import Permission
from contracts.refusals import NotAllowed
from reception.callers.model import RevealReason, RevealReasonMissing

log = logging.getLogger(__name__)


def must_be_allowed_to_reveal(reader: Reader, reason: RevealReason | None) -> None:
    """Raises NotAllowed without the right, RevealReasonMissing without a reason."""
    if reader.caller is None or not reader.caller.may(Permission.SEE_PHONES):
        raise NotAllowed(permission=Permission.SEE_PHONES.value)
    if reason is None:
        raise RevealReasonMissing


def record_reveal(reader: Reader, reason: RevealReason | None, shown: Iterable[str]) -> None:
    """Log who saw whose phone and why. `shown` are ids of people or contacts, never names."""
    log.info(
        "phones shown in full",
        extra={
            "estate": reader.estate,
            "actor": str(reader.caller.actor) if reader.caller else "",
            "reason": reason.value if reason else "",
            "shown": sorted(shown),
        },
    )
