"""What a platform tells about a case once its story is over, in words that are the same on every
platform: without times, ids and traces, which differ from one telling to the next.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from guanjia.demo.person import Person
from guanjia.demo.story import Case
from notifications.digest.model import Digest
from tests.e2e.inside import Inside

STAFF = ("manager", "supervisor", "desk", "dispatcher", "technician", "caretaker", "finance")
"""Those who had a part in it, or were told."""
_HOW_LONG_IT_TOOK = {"remaining_seconds", "ran_seconds", "paused_seconds"}
_PASSING = ("post", "work_order_posted")
"""A round was posted before its order was done again or closed, or after: then the order never
stood as posted. That it was posted stands in the round, and in what fees says.
"""
_DIFFERENT = (
    (re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)|\d+月\d+日 \d\d:\d\d"), "<time>"),
    (re.compile(r"\d{4}-\d\d-\d\d|(?<=-)20\d{6}(?=-)"), "<day>"),
    (re.compile(r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{32}\b"), "<id>"),
)


async def end_state(platform: Inside, case: Case) -> dict[str, Any]:
    """Question → answer. What has no order of its own (timelines, deliveries) is counted."""
    people = {name: Person(name, platform.client) for name in STAFF}
    for name, person in people.items():
        assert (await person.sign_in(name)).is_success, name
    names = {person.id: name for name, person in people.items()}
    names |= {case.contact_id: "the case", case.person_id: "the caller", case.unit_id: "the unit"}

    async def asked(path: str, of: str = "manager", **query: Any) -> Any:
        answer = await people[of].see(f"/api/{path}", **query)
        assert answer.is_success, answer.text
        return _in_common_words(answer.json(), names)

    async def counted(path: str, **query: Any) -> Counter[str]:
        return _counted((await asked(path, **query))["items"])

    order = await asked(f"dispatch/orders/{case.contact_id}")
    contact = await asked(f"reception/contacts/{case.contact_id}")
    timeline = contact.pop("timeline")
    deliveries = (await asked("notifications/deliveries", limit=200))["items"]
    digests = await platform.insight.read("notifications", Digest)
    return {
        "order": order | {"history": None},
        "steps": [each for each in order["history"] if each["act"]["code"] not in _PASSING],
        "contact": contact,
        "timeline": _counted([each for each in timeline if each["kind"] not in _PASSING]),
        "follow-ups": await counted("reception/follow-ups", order_id=case.contact_id, wanted="all"),
        "notices": await counted("reception/notices", order_id=case.contact_id),
        "charges": await counted("fees/charges", order_id=case.contact_id, state="settled"),
        "payments": await counted("fees/payments"),
        "sheet": await counted("fees/sheets"),
        "entries": await counted("fees/ledger/entries"),
        "balance": await asked("fees/ledger/balance"),
        "receipts": await asked("fees/books"),
        "history of the unit": await counted(f"archives/units/{case.unit_id}/history", limit=200),
        # Not in which state: whether it is night decides whether they wait.
        "told outside": Counter(
            (each["event"], each["recipient_id"], each["channel"]["code"], each["text"])
            for each in deliveries
        ),
        "told inside": {
            name: Counter(
                (each["template"], each["text"])
                for each in (await asked("notifications/inbox", of=name, limit=200))["items"]
            )
            for name in people
        },
        "told with the day's digest": Counter(
            (names[digest.staff_id], _same_words(line.text, names))
            for digest in digests
            for line in digest.lines
        ),
    }


def _counted(items: Sequence[Any]) -> Counter[str]:
    return Counter(repr(item) for item in items)


def _in_common_words(told: Any, names: Mapping[str, str]) -> Any:
    if isinstance(told, dict):
        return {
            key: _in_common_words(value, names)
            for key, value in told.items()
            if key not in _HOW_LONG_IT_TOOK
        }
    if isinstance(told, list):
        return [_in_common_words(each, names) for each in told]
    return _same_words(told, names) if isinstance(told, str) else told


def _same_words(text: str, names: Mapping[str, str]) -> str:
    for id_, name in names.items():
        text = text.replace(id_, name)
    for pattern, words in _DIFFERENT:
        text = pattern.sub(words, text)
    return text
