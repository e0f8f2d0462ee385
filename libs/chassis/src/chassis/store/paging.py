"""Pages of lists: where one ends is its last row's place in the list's order."""

import base64
import json
from collections.abc import Sequence
from datetime import datetime

from chassis.sought import Sought
from chassis.store.collection import sort_keys
from chassis.store.driver import Document
from chassis.store.parts import projection, value_at
from contracts.refusals import Invalid

LARGEST_PAGE = 500


class BadCursor(Invalid):
    """A page was asked for with a cursor this list did not give."""

    zh = "翻页标记无效。请从第一页重新查看。"
    en = "This page marker is not valid. Start again from the first page."


def found_by(query: Document, sought: Sought) -> tuple[Document, list[tuple[str, int]], int]:
    """Filter, sort and limit of a page within a query, and one row more if there is one.

    Raises BadCursor.
    """
    keys = sort_keys(sought.sort)
    if sought.cursor is not None:
        query = {"$and": [query, _after(keys, sought.cursor)]}
    return query, keys, min(sought.limit, LARGEST_PAGE) + 1


def page_stages(
    place: int, query: Document, sought: Sought, paths: Sequence[str]
) -> list[Document]:
    """Stages that leave what is shown of a page, and of which page it is. Raises BadCursor."""
    match, keys, most = found_by(query, sought)
    return [
        {"$match": match},
        {"$sort": dict(keys)},
        {"$limit": most},
        {"$project": projection([*paths, *(name for name, _ in keys)])},
        {"$replaceWith": {"of": {"$literal": place}, "row": "$$ROOT"}},
    ]


def cut(rows: Sequence[Document], sought: Sought) -> tuple[Sequence[Document], str | None]:
    """The rows of the page, and the cursor of the next; None at the end."""
    limit = min(sought.limit, LARGEST_PAGE)
    if len(rows) <= limit:
        return rows, None
    return rows[:limit], _cursor(sort_keys(sought.sort), rows[limit - 1])


def _cursor(keys: Sequence[tuple[str, int]], row: Document) -> str:
    values = [
        {"at": value.isoformat()} if isinstance(value := value_at(row, name), datetime) else value
        for name, _ in keys
    ]
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode()


def _after(keys: Sequence[tuple[str, int]], cursor: str) -> Document:
    try:
        values = json.loads(base64.urlsafe_b64decode(cursor))
        if not isinstance(values, list) or len(values) != len(keys):
            raise ValueError(cursor)
        values = [
            datetime.fromisoformat(value["at"]) if isinstance(value, dict) else value
            for value in values
        ]
        if not all(isinstance(value, str | int | float | datetime | None) for value in values):
            raise ValueError(cursor)
    except (ValueError, KeyError, TypeError):
        raise BadCursor from None
    alternatives = []
    for place, (name, direction) in enumerate(keys):
        step: Document = {keys[before][0]: values[before] for before in range(place)}
        step[name] = {"$gt" if direction == 1 else "$lt": values[place]}
        alternatives.append(step)
    return {"$or": alternatives}
