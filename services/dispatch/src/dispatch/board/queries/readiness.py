"""What a round waits for beside the quote: the checklist, and what must be cut (W34)."""

from collections.abc import Mapping
from datetime import datetime

from pydantic import BaseModel

from contracts.orders import CONSENT_TEXTS, UTILITY_TEXTS
from dispatch.directory.model import Person
from dispatch.rounds.model import Round, ShutOff
from dispatch.words.model import Named, named


class ShutOffView(BaseModel):
    """What must be cut; `allowed_by` is who of the household said yes, empty while nobody has."""

    utility: Named
    at: datetime
    note: str
    allowed_by: str
    allowed_how: Named | None
    allowed_at: datetime | None


class PointView(BaseModel):
    """A point of the checklist; `done_at` None: it is open."""

    code: str
    zh: str
    en: str
    obligatory: bool
    done_at: datetime | None
    note: str
    left_open: bool
    """The work was finished without it, for the round's `left_open_reason`."""


def checklist_view(round_: Round) -> list[PointView]:
    """Every point the order began with, in its order."""
    ticked = round_.ticked
    left = round_.left_open.codes if round_.left_open else ()
    return [
        PointView(
            **point.model_dump(),
            done_at=ticked[point.code].at if point.code in ticked else None,
            note=ticked[point.code].note if point.code in ticked else "",
            left_open=point.code in left,
        )
        for point in round_.points
    ]


def shut_off_view(each: ShutOff, people: Mapping[str, Person]) -> ShutOffView:
    """What must be cut, and who said yes; `people` are of the household."""
    allowed = each.allowed
    person = people.get(allowed.person_id) if allowed else None
    return ShutOffView(
        utility=named(each.utility.value, UTILITY_TEXTS[each.utility]),
        at=each.at,
        note=each.note,
        allowed_by=person.name if person else "",
        allowed_how=named(allowed.how.value, CONSENT_TEXTS[allowed.how]) if allowed else None,
        allowed_at=allowed.at if allowed else None,
    )
