"""An estate as the company keeps it: name, working calendar, wrapped data keys, open or closed."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, StringConstraints

from contracts.calendars import Hours, Week, WorkingCalendar
from contracts.identity import WrappedKey
from contracts.refusals import Refused
from contracts.words import EstateId

EstateSlug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{1,30}[a-z0-9]$")]
"""An estate's id as chosen: it stands in subjects, tokens and file names."""

CHINA_ZONES = frozenset({"Asia/Shanghai", "Asia/Urumqi"})
"""Where mainland China's official holidays hold."""


class EstateExists(Refused):
    """An estate of this id is there already."""

    zh = "编号为 {estate} 的小区已存在，未重复开设。请换一个编号。"
    en = "There is an estate {estate} already. Choose another id."


class EstateIsClosed(Refused):
    """A closed estate is kept as it was."""

    zh = "小区 {estate} 已关闭，不能再更改。"
    en = "The estate {estate} is closed and is kept as it was."


class EstateName(BaseModel):
    """An estate as it is chosen from a list."""

    id: EstateId
    name: str


class Estate(BaseModel):
    """One estate. `keys` are newest first: the first seals, all open."""

    id: EstateId
    name: str
    calendar: WorkingCalendar
    keys: tuple[WrappedKey, ...]
    opened_at: datetime
    closed_at: datetime | None = None

    def work_these_hours(self, week: Week, makeup_hours: Hours) -> None:
        """Change the weekly hours; holidays stay. Raises EstateIsClosed."""
        self.must_be_open()
        changed = self.calendar.model_dump() | {"week": week, "makeup_hours": makeup_hours}
        self.calendar = WorkingCalendar.model_validate(changed)

    def take_official_days(
        self, holidays: frozenset[date], makeup_days: frozenset[date], *, through: int
    ) -> None:
        """Holidays and make-up working days (调休) as published by now. Raises EstateIsClosed."""
        self.must_be_open()
        changed = self.calendar.model_dump() | {
            "holidays": holidays,
            "makeup_days": makeup_days,
            "published_through": through,
        }
        self.calendar = WorkingCalendar.model_validate(changed)

    def rename(self, name: str) -> None:
        """What people call it; its id stays. Raises EstateIsClosed."""
        self.must_be_open()
        self.name = name

    def add_key(self, key: WrappedKey) -> None:
        """Seal with a new key from here on; the older ones still open what they sealed."""
        self.keys = (key, *self.keys)

    def rewrap_keys(self, rewrapped: Callable[[WrappedKey], WrappedKey]) -> None:
        """The same keys under another master key."""
        self.keys = tuple(map(rewrapped, self.keys))

    def close(self, at: datetime) -> None:
        """Nobody gets a token for it any more; what it holds stays."""
        self.must_be_open()
        self.closed_at = at

    def must_be_open(self) -> None:
        """Raises EstateIsClosed."""
        if self.closed_at is not None:
            raise EstateIsClosed(estate=self.id)
