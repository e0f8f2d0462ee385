"""What can be done with an estate: work of the company, each change said in the estate itself."""

from datetime import datetime, time
from typing import Self

from pydantic import Field, model_validator

from chassis.sealing import MasterKey, new_wrapped_key, rewrapped_key
from chassis.work import Command, Work
from contracts.calendars import Hours, Span, Week, WorkingCalendar, weekly
from contracts.permissions import Permission
from contracts.refusals import Missing, NotAllowed
from contracts.words import COMPANY, EstateId
from identity.estates.chinese_holidays import official_days
from identity.estates.events import estate_opened, estate_stated
from identity.estates.model import CHINA_ZONES, Estate, EstateExists, EstateSlug

OFFICE_HOURS = weekly(Span(time(8, 30), time(12)), Span(time(13, 30), time(18)))
"""Monday to Friday; an estate that works otherwise says so when it is opened, or later."""


class ChangeCalendar(Command):
    """Weekly hours, Monday first, and those of a make-up day (none: as the first working day)."""

    week: Week
    makeup_hours: Hours = ()

    @model_validator(mode="after")
    def _must_make_a_calendar(self) -> Self:
        WorkingCalendar(zone="UTC", week=self.week, makeup_hours=self.makeup_hours)
        return self


class OpenEstate(Command):
    """A new estate; official holidays are added by themselves where the zone is China's."""

    id: EstateSlug
    name: str = Field(min_length=1, max_length=60)
    zone: str = "Asia/Shanghai"
    week: Week = OFFICE_HOURS
    makeup_hours: Hours = ()

    @model_validator(mode="after")
    def _must_make_a_calendar(self) -> Self:
        WorkingCalendar(zone=self.zone, week=self.week, makeup_hours=self.makeup_hours)
        return self


class RenameEstate(Command):
    """What people call it."""

    name: str = Field(min_length=1, max_length=60)


async def open_estate(command: OpenEstate, work: Work, *, master: MasterKey) -> Estate:
    """Open an estate with its own data key. Raises EstateExists, NotAllowed outside the company."""
    if work.caller is not None and work.caller.estate != COMPANY:
        raise NotAllowed(permission=Permission.OPEN_ESTATES.value)
    id_ = EstateId(command.id)
    if await work.find(Estate, id_) is not None:
        raise EstateExists(estate=id_)
    calendar = WorkingCalendar(
        zone=command.zone, week=command.week, makeup_hours=command.makeup_hours
    )
    estate = Estate(
        id=id_,
        name=command.name,
        calendar=calendar,
        keys=(new_wrapped_key(master, id_),),
        opened_at=work.now,
    )
    _take_official_days(estate, work.now)
    work.add(estate)
    work.say(estate_opened(estate), about=estate, estate=id_)
    return estate


async def change_calendar(estate_id: EstateId, command: ChangeCalendar, work: Work) -> Estate:
    """Change when an estate works; the official holidays published since are taken as well."""
    estate = await _theirs(estate_id, work)
    estate.work_these_hours(command.week, command.makeup_hours)
    _take_official_days(estate, work.now)
    _state(estate, work)
    return estate


async def rename_estate(estate_id: EstateId, command: RenameEstate, work: Work) -> Estate:
    """Call an estate otherwise from here on."""
    estate = await _theirs(estate_id, work)
    estate.rename(command.name)
    _state(estate, work)
    return estate


async def refresh_holidays(estate_id: EstateId, work: Work) -> Estate:
    """Take what was published since: a year's holidays are announced in the November before."""
    estate = await _theirs(estate_id, work)
    _take_official_days(estate, work.now)
    _state(estate, work)
    return estate


async def rotate_key(estate_id: EstateId, work: Work, *, master: MasterKey) -> Estate:
    """Seal with a fresh data key from here on. What is sealed already stays as it is, and opens.

    Streams keep ciphertext under the old key for as long as they keep events (chassis: 30 days).
    """
    estate = await _theirs(estate_id, work)
    estate.add_key(new_wrapped_key(master, estate.id))
    _state(estate, work)
    return estate


async def rewrap_keys(estate_id: EstateId, work: Work, *, master: MasterKey) -> Estate:
    """Wrap the same data keys under the newest master key, so that an old one can be given up."""
    estate = await _theirs(estate_id, work)
    estate.rewrap_keys(lambda key: rewrapped_key(master, estate.id, key))
    _state(estate, work)
    return estate


async def close_estate(estate_id: EstateId, work: Work) -> Estate:
    """Close an estate: no more tokens for it. Raises EstateIsClosed."""
    estate = await _theirs(estate_id, work)
    estate.close(work.now)
    _state(estate, work)
    return estate


async def restate_estate(estate_id: EstateId, work: Work) -> Estate:
    """Say an estate again as it is, for a service that was not there when it was said."""
    estate = await _theirs(estate_id, work)
    _state(estate, work)
    return estate


async def _theirs(estate_id: EstateId, work: Work) -> Estate:
    """An estate the caller may speak of: their own, or any for the company. Raises Missing."""
    caller = work.caller
    if caller is not None and caller.estate not in (COMPANY, estate_id):
        raise Missing(kind="Estate", id=estate_id)
    return await work.load(Estate, estate_id)


def _state(estate: Estate, work: Work) -> None:
    work.say(estate_stated(estate), about=estate, estate=estate.id)


def _take_official_days(estate: Estate, at: datetime) -> None:
    if estate.calendar.zone not in CHINA_ZONES:
        return
    this_year = estate.calendar.local_day(at).year
    holidays, makeup_days, through = official_days(range(this_year - 1, this_year + 2))
    estate.take_official_days(holidays, makeup_days, through=through)
