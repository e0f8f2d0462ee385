"""The days it rained, as somebody recorded them: calls about leaks wait for one (T14)."""

from collections.abc import Iterable
from datetime import date, datetime

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant, WorkingCalendar
from contracts.words import Actor
from reception.followups.model.refusals import RainInFuture

THE_LOG = "rain"
"""The id of an estate's rain log: it has one."""

KEPT_DAYS = 500


class RainDay(BaseModel):
    """A day it rained, on these buildings or, if none are named, on the whole estate."""

    model_config = ConfigDict(frozen=True)

    day: date
    buildings: frozenset[str] = frozenset()
    until: Instant
    """Repairs signed off before this have stood in that rain."""
    recorded_at: Instant
    by: Actor
    looked_after: bool = False
    """Index: every call that waited for it has been made due."""

    def concerns(self, signed_off_at: datetime, building: str) -> bool:
        """Whether a repair has stood in that rain."""
        return signed_off_at < self.until and (not self.buildings or building in self.buildings)


class RainLog(BaseModel):
    """The rain of an estate, the last recorded last."""

    id: str = THE_LOG
    days: tuple[RainDay, ...] = ()
    look_at: Instant | None = None
    """Index: when to make the calls due that wait for it."""

    def record(
        self,
        day: date,
        buildings: Iterable[str],
        *,
        by: Actor,
        at: datetime,
        calendar: WorkingCalendar,
    ) -> RainDay:
        """It rained on a day. A repair signed off later that day than the rain was recorded has
        not stood in it. Raises RainInFuture.
        """
        today = calendar.local_day(at)
        if day > today:
            raise RainInFuture(day=day.isoformat())
        days_ago = (today - day).days
        rain = RainDay(
            day=day,
            buildings=frozenset(buildings),
            until=min(at, calendar.end_of_day(at, days_later=-days_ago)),
            recorded_at=at,
            by=by,
        )
        self.days = (*self.days, rain)[-KEPT_DAYS:]
        self.look_at = at
        return rain

    def since(self, signed_off_at: datetime, building: str) -> RainDay | None:
        """The first rain recorded that a repair has stood in."""
        return next((each for each in self.days if each.concerns(signed_off_at, building)), None)

    def next_to_look_after(self) -> RainDay | None:
        """The first rain whose waiting calls have not all been made due."""
        return next((each for each in self.days if not each.looked_after), None)

    def looked_after(self, rain: RainDay) -> None:
        """All calls that waited for it are due."""
        done = rain.model_copy(update={"looked_after": True})
        self.days = tuple(done if each == rain else each for each in self.days)
