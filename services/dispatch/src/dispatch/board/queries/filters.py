"""Which orders are wanted, as a filter MongoDB answers by an index: those open, or of a period."""

import re
from collections.abc import Hashable, Sequence
from datetime import date, timedelta
from typing import Any

from chassis.caller import Caller
from chassis.reader import Reader
from chassis.sealing import query_tokens, text_query_tokens
from chassis.sought import literally
from contracts.orders import OrderKind, OrderState
from contracts.words import StaffId
from dispatch.acts.model.table import OPEN_STATES
from dispatch.views.model import Narrowing

LIST_DAYS = 90
"""How far back a list of settled orders goes where no period is named."""
_NOT_ROOM = re.compile(r"[\W_]+")
_WHOLE_NUMBER = re.compile(r"[A-Z]{2}-\d{8}-\d+")


class BoardFilter(Narrowing):
    """What is wanted of the orders; no states mean all open ones, or all of the period.

    `since` and `through` are the estate's days of the request, both included.
    """

    states: Sequence[OrderState] = ()
    in_hands_of: StaffId | None = None
    since: date | None = None
    through: date | None = None

    @property
    def of_a_period(self) -> bool:
        """Whether settled orders are wanted too, so that only days bound what is read."""
        named = self.since is not None or self.through is not None
        return named or not OPEN_STATES.issuperset(self.states)

    @property
    def sort(self) -> list[str]:
        """The most pressing first; of a period, the newest request."""
        return ["-slip.requested_at"] if self.of_a_period else ["runs_out_at"]


async def where(wanted: BoardFilter, reader: Reader) -> dict[str, Any]:
    """The filter that leaves what is wanted of what the caller may see."""
    period = await _period(wanted, reader) if wanted.of_a_period else []
    return {"$and": [in_reach(reader.caller), *period, *_conditions(wanted, reader)]}


def in_reach(caller: Caller | None) -> dict[str, Any]:
    """The filter that leaves the orders the caller may see (P07)."""
    if caller is None or not caller.areas:
        return {}
    return {"$or": [{"slip.building": {"$in": sorted(caller.areas)}}, in_hands_of(caller.staff_id)]}


def reach_of(caller: Caller | None) -> Hashable:
    """What `in_reach` depends on: those of whom it is the same see the same orders."""
    return (caller.staff_id, caller.areas) if caller and caller.areas else None


def in_hands_of(staff_id: StaffId) -> dict[str, Any]:
    """The filter that leaves the orders somebody does or helps with (E19)."""
    helps = {"$elemMatch": {"staff_id": staff_id, "until": None}}
    return {"$or": [{"technician_id": staff_id}, {"rounds.assistants": helps}]}


async def _period(wanted: BoardFilter, reader: Reader) -> list[dict[str, Any]]:
    if _WHOLE_NUMBER.fullmatch(wanted.text.upper()):
        return []
    card = await reader.estate_card()
    since = wanted.since
    if since is None:
        last = wanted.through or card.calendar.local_day(reader.now)
        since = last - min(timedelta(days=LIST_DAYS), last - date.min)
    days = card.days(since, wanted.through)
    return [{"slip.requested_at": days}] if days else []


def _conditions(wanted: BoardFilter, reader: Reader) -> list[dict[str, Any]]:
    conditions: list[dict[str, Any]] = []
    states = wanted.states or (() if wanted.of_a_period else sorted(OPEN_STATES))
    if states:
        conditions.append({"state": {"$in": [state.value for state in states]}})
    if wanted.urgency:
        conditions.append({"urgency": wanted.urgency.value})
    if wanted.kind:
        # A repair is also what was opened before kinds were kept.
        repair = wanted.kind is OrderKind.REPAIR
        conditions.append({"slip.kind": {"$in": [wanted.kind.value, *([None] if repair else [])]}})
    if wanted.technician_id is not None:
        conditions.append({"technician_id": wanted.technician_id})
    if wanted.in_hands_of is not None:
        conditions.append(in_hands_of(wanted.in_hands_of))
    if wanted.overdue:
        # An order that was urged stands among those that have run out, and has not.
        past = {"$lte": reader.now}
        conditions.append({"runs_out_at": past, "deadline_at": {"$not": {"$gt": reader.now}}})
    if wanted.rework:
        conditions.append({"rounds.1": {"$exists": True}})
    if wanted.building:
        conditions.append({"slip.building": wanted.building})
    return [*conditions, *_typed(wanted.text, reader)]


def _typed(text: str, reader: Reader) -> list[dict[str, Any]]:
    """Words with digits are a number, a room or a phone; all others a person or a matter."""
    words = text.split()
    digits = " ".join(word for word in words if any(each.isdigit() for each in word))
    others = [word for word in words if not any(each.isdigit() for each in word)]
    conditions = []
    if digits:
        phone = [query_tokens(digits)] if digits.isdigit() else []
        conditions.append({"$or": [*_number_or_room(digits), *_holding(phone, reader)]})
    if others:
        conditions.append({"$or": _person_or_matter(others, reader)})
    return conditions


def _person_or_matter(words: Sequence[str], reader: Reader) -> list[dict[str, Any]]:
    """One name typed in several words, or each word of a name or of the matter."""
    ways = [_holding([query_tokens(word), *text_query_tokens(word)], reader) for word in words]
    # Too little to search by finds nobody, instead of everybody.
    ways = [each or [{"_id": {"$in": []}}] for each in ways]
    if len(ways) == 1:
        return ways[0]
    whole = _holding([query_tokens(" ".join(words))], reader)
    return [*whole, {"$and": [{"$or": each} for each in ways]}]


def _holding(ways: Sequence[Sequence[str]], reader: Reader) -> list[dict[str, Any]]:
    return [{"tokens": {"$all": reader.hashed(tokens)}} for tokens in ways if tokens]


def _number_or_room(text: str) -> list[dict[str, Any]]:
    """`WX-20261122-0007`, the end of it, or a room as people type it: `8-2-0101`, `82 0101`."""
    number = text.upper()
    if _WHOLE_NUMBER.fullmatch(number):
        return [{"number": number}]
    characters = [literally(each) for each in _NOT_ROOM.sub("", text)]
    room = "(^|-)" + "-?".join(characters) if characters else "$^"
    return [
        {"number": {"$regex": f"-{literally(number)}$"}},
        {"slip.unit_label": {"$regex": room, "$options": "i"}},
    ]
