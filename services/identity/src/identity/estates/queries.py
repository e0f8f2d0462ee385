"""Estates as they are shown: each caller is told of their own, and of no other."""

from datetime import datetime
from typing import Self

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.calendars import WorkingCalendar
from contracts.permissions import Permission
from contracts.refusals import Missing, NotAllowed
from contracts.words import COMPANY, EstateId
from identity.estates.model import Estate


class EstateView(BaseModel):
    """An estate without its keys."""

    id: EstateId
    name: str
    zone: str
    opened_at: datetime
    closed_at: datetime | None
    calendar: WorkingCalendar

    @classmethod
    def of(cls, estate: Estate) -> Self:
        """The view of an estate."""
        return cls(
            id=estate.id,
            name=estate.name,
            zone=estate.calendar.zone,
            opened_at=estate.opened_at,
            closed_at=estate.closed_at,
            calendar=estate.calendar,
        )


async def this_estate(reader: Reader) -> EstateView:
    """The estate the caller's token is bound to."""
    return EstateView.of(await reader.load(Estate, _of_caller(reader)))


async def every_estate(
    reader: Reader, *, cursor: str | None
) -> tuple[list[EstateView], str | None]:
    """All estates but the company itself, and the next cursor. Raises NotAllowed outside it."""
    if reader.caller is None or reader.caller.estate != COMPANY:
        raise NotAllowed(permission=Permission.OPEN_ESTATES.value)
    estates, following = await reader.page(Estate, sort=["opened_at"], cursor=cursor, limit=200)
    return [EstateView.of(estate) for estate in estates if estate.id != COMPANY], following


def _of_caller(reader: Reader) -> EstateId:
    if reader.caller is None:
        raise Missing(kind="Estate", id="-")
    return reader.caller.estate
