"""A contact as people look for it: its number or its order's, a room, a name, a phone, a phrase."""

import re
from collections.abc import Sequence
from typing import Any

from chassis.reader import Reader
from chassis.sealing import query_tokens, text_query_tokens
from reception.callers.model import Unit, room_query
from reception.cases.model.case import Case
from reception.contacts.collection import number_token

_NUMBER = re.compile(r"(?:JD|TS|WX)-\d{8}-\d+")
_RUNNING = re.compile(r"\d{4,}")
_MOST_UNITS = 100
_NOTHING: dict[str, Any] = {"_id": {"$in": []}}


async def typed(text: str, reader: Reader) -> list[dict[str, Any]]:
    """Conditions for what was typed, all words of it; none where nothing was. An index or search
    tokens answer each.
    """
    words = text.split()
    digits = " ".join(word for word in words if any(each.isdigit() for each in word))
    others = [word for word in words if not any(each.isdigit() for each in word)]
    conditions = []
    if digits:
        conditions.append({"$or": await _number_room_or_phone(digits, reader) or [_NOTHING]})
    for word in others:
        ways = _holding([query_tokens(word), *text_query_tokens(word)], reader)
        conditions.append({"$or": ways or [_NOTHING]})
    return conditions


async def _number_room_or_phone(text: str, reader: Reader) -> list[dict[str, Any]]:
    if _NUMBER.fullmatch(number := text.upper()):
        cases = await reader.select(Case, {"order.number": number}, limit=_MOST_UNITS)
        ids = [f"{reader.estate}:{case.contact_id}" for case in cases if case.contact_id]
        return [{"number": number}, *([{"_id": {"$in": ids}}] if ids else [])]
    ways = _holding([query_tokens(text)] if text.isdigit() else [], reader)
    if _RUNNING.fullmatch(text):
        ways += _holding([[number_token(text)]], reader)
    if room := room_query(text):
        spelled = {"spellings": {"$in": [room.joined, room.run_together]}}
        units = await reader.select(Unit, spelled, limit=_MOST_UNITS)
        ways += [{"unit_id": {"$in": [unit.id for unit in units]}}] if units else []
    return ways


def _holding(ways: Sequence[Sequence[str]], reader: Reader) -> list[dict[str, Any]]:
    return [{"tokens": {"$all": reader.hashed(tokens)}} for tokens in ways if tokens]
