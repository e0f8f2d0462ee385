"""How handling one event ended, and what follows for its delivery (style.md, Errors)."""

from dataclasses import dataclass
from enum import Enum, auto

from pydantic import ValidationError

from chassis.sealing import SealBroken
from chassis.store.changes import AlreadyTaken, TooLarge
from chassis.store.transactions import StoreError, is_away
from contracts.refusals import (
    Busy,
    Invalid,
    Missing,
    NotAllowed,
    NotSignedIn,
    NotYet,
    Refused,
    Stale,
)

SHORT_REDELIVERIES = 2
DELIVERY_LIMIT = 12
WAITING_LIMIT_TRIES = 125
WAITING_DELAY_LIMIT_SECONDS = 15.0
"""After a long absence of the bus causes come at once; what waits for them must not sleep on."""


class Ending(Enum):
    """DONE: acknowledge. WAIT: its cause is missing. LATER: try again with a growing delay. DEAD:
    never again.
    """

    DONE = auto()
    WAIT = auto()
    LATER = auto()
    DEAD = auto()


@dataclass(frozen=True, slots=True)
class Settlement:
    """An ending and why. `blameless`: the event has nothing to do with it, so that it is never a
    dead letter for it, however often it is tried.
    """

    ending: Ending
    reason: str = ""
    blameless: bool = False


APPLIED = Settlement(Ending.DONE)


def settlement_for(error: Exception) -> Settlement:
    """What an error in a reaction means for the event."""
    told = brief(error) if isinstance(error, ValidationError) else error
    reason = f"{type(error).__name__}: {told}"
    if isinstance(error, Missing | NotYet):
        return Settlement(Ending.WAIT, reason)
    if isinstance(error, Stale | Busy) or (isinstance(error, StoreError) and is_away(error)):
        # Otherwise an absence of MongoDB longer than all tries would bury what came meanwhile.
        return Settlement(Ending.LATER, reason, blameless=True)
    if isinstance(error, Invalid | NotAllowed | NotSignedIn | SealBroken | ValidationError):
        return Settlement(Ending.DEAD, reason)
    if isinstance(error, TooLarge | AlreadyTaken):
        # Not a rule's no but a reaction that cannot be carried out: somebody must look at it.
        return Settlement(Ending.DEAD, reason)
    if isinstance(error, Refused):
        return Settlement(Ending.DONE, reason)
    return Settlement(Ending.LATER, reason)


def brief(error: ValidationError) -> str:
    """Fields and reasons without the input: it may name people."""
    return "; ".join(
        f"{'.'.join(map(str, fault['loc']))}: {fault['type']}"
        for fault in error.errors(include_input=False, include_url=False)[:5]
    )


def delay_seconds(tries: int) -> float:
    """How long until the next try: 0.1 s, doubling, at most a minute."""
    return float(min(0.1 * 2 ** min(tries, 12), 60.0))


def worst(settlements: list[Settlement]) -> Settlement:
    """Of several reactions to one event: it is done only when all are."""
    order = [Ending.LATER, Ending.WAIT, Ending.DEAD, Ending.DONE]

    def badness(settlement: Settlement) -> tuple[int, bool]:
        return order.index(settlement.ending), not settlement.blameless

    return min(settlements, key=badness, default=APPLIED)
