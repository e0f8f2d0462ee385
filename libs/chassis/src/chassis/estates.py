"""Every service keeps a card of each estate: zone, calendar, wrapped keys. Fed by identity's
events.
"""

import time
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from chassis.sealing import EstateKeyUnknown, Keyring
from chassis.store.bound import BoundStore
from chassis.store.collection import Collection
from contracts.calendars import WorkingCalendar
from contracts.identity import EstateOpened, EstateStated, WrappedKey
from contracts.refusals import NotYet
from contracts.words import EstateId

_REMEMBERED_SECONDS = 30.0


class EstateUnknown(NotYet):
    """Identity's event about the estate has not arrived here yet."""

    zh = "小区资料尚未同步到本服务，请几秒后重试。"
    en = "This estate has not reached this service yet; try again in a few seconds."


class EstateCard(BaseModel):
    """What a service knows of an estate. Frozen, so that readers may share one."""

    model_config = ConfigDict(frozen=True)

    id: EstateId
    name: str
    zone: str
    calendar: WorkingCalendar
    keys: tuple[WrappedKey, ...]
    closed: bool = False

    def days(self, first: date | None, last: date | None) -> dict[str, datetime]:
        """A filter of moments: from the first of some days of the estate to the last, both whole;
        empty where neither is named.
        """
        zone, bounds = ZoneInfo(self.zone), dict[str, datetime]()
        # Beyond the first and the last day there are is nothing to leave out.
        if first is not None and first > date.min:
            bounds["$gte"] = datetime(first.year, first.month, first.day, tzinfo=zone)
        if last is not None and last < date.max:
            next_day = last + timedelta(days=1)
            bounds["$lt"] = datetime(next_day.year, next_day.month, next_day.day, tzinfo=zone)
        return bounds


ESTATES = Collection(EstateCard, "estates")


def estate_row(event: EstateOpened | EstateStated) -> EstateCard:
    """The card of an opened or restated estate."""
    return EstateCard(
        id=event.estate_id,
        name=event.name,
        zone=event.zone,
        calendar=event.calendar,
        keys=event.keys,
        closed=isinstance(event, EstateStated) and event.closed,
    )


class EstateDoor:
    """Makes an estate's keys available before its documents are read; remembers for
    half a minute.
    """

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self._opened: dict[EstateId, float] = {}

    async def open(self, store: BoundStore) -> None:
        """Learn the keys of the store's estate. An estate not known yet is left so: who needs a key
        will say it.
        """
        estate = store.estate
        if time.monotonic() - self._opened.get(estate, -_REMEMBERED_SECONDS) < _REMEMBERED_SECONDS:
            return
        found = await store.get(EstateCard, estate)
        if found is not None:
            self._keyring.learn(estate, found[0].keys)
            self._opened[estate] = time.monotonic()

    def must_be_open(self, estate: EstateId) -> None:
        """Raises EstateKeyUnknown."""
        self._keyring.for_estate(estate)


__all__ = ["ESTATES", "EstateCard", "EstateDoor", "EstateKeyUnknown", "EstateUnknown", "estate_row"]
