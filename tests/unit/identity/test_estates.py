"""An estate's calendar, keys and end."""

from datetime import UTC, date, datetime, time

import pytest
from pydantic import BaseModel, ValidationError

from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.identity import WrappedKey
from contracts.words import EstateId
from identity.estates.events import estate_opened, estate_stated
from identity.estates.model import Estate, EstateIsClosed, EstateSlug

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)
DAYS, NIGHTS = weekly(Span(time(8), time(18))), weekly(Span(time(20), time(23)), days=7)


def an_estate() -> Estate:
    return Estate(
        id=EstateId("cuihu"),
        name="翠湖花园",
        calendar=WorkingCalendar(zone="Asia/Shanghai", week=DAYS),
        keys=(WrappedKey(key_id="k1", wrapped="m1.a.b"),),
        opened_at=NOW,
    )


def test_new_hours_keep_the_holidays_and_new_holidays_the_hours() -> None:
    estate = an_estate()

    estate.take_official_days(
        frozenset({date(2026, 10, 1)}), frozenset({date(2026, 10, 10)}), through=2026
    )
    estate.work_these_hours(NIGHTS, ())

    assert estate.calendar.week == NIGHTS
    assert estate.calendar.holidays == {date(2026, 10, 1)}
    assert estate.calendar.makeup_days == {date(2026, 10, 10)}
    assert estate.calendar.published_through == 2026
    assert estate.calendar.zone == "Asia/Shanghai"


def test_hours_that_cannot_be_worked_change_nothing() -> None:
    estate = an_estate()

    with pytest.raises(ValidationError):
        estate.work_these_hours(weekly(Span(time(18), time(8))), ())

    assert estate.calendar.week == DAYS


def test_the_newest_key_stands_first() -> None:
    estate = an_estate()

    estate.add_key(WrappedKey(key_id="k2", wrapped="m1.a.c"))
    estate.rewrap_keys(lambda key: WrappedKey(key_id=key.key_id, wrapped=f"{key.wrapped}!"))

    assert [(key.key_id, key.wrapped) for key in estate.keys] == [
        ("k2", "m1.a.c!"),
        ("k1", "m1.a.b!"),
    ]


def test_a_closed_estate_is_kept_as_it_was_and_says_so() -> None:
    estate = an_estate()

    estate.close(NOW)

    assert estate_stated(estate).closed
    with pytest.raises(EstateIsClosed):
        estate.close(NOW)
    with pytest.raises(EstateIsClosed):
        estate.work_these_hours(NIGHTS, ())
    with pytest.raises(EstateIsClosed):
        estate.take_official_days(frozenset(), frozenset(), through=0)


def test_both_events_carry_all_a_service_needs() -> None:
    estate = an_estate()

    opened, stated = estate_opened(estate), estate_stated(estate)

    assert opened.model_dump() == stated.model_dump(exclude={"closed"})
    assert (opened.zone, opened.keys, opened.aggregate_id) == (
        "Asia/Shanghai",
        estate.keys,
        "cuihu",
    )


class Named(BaseModel):
    id: EstateSlug


@pytest.mark.parametrize("id_", ["cuihu", "lan-ting", "e12", "company"])
def test_an_estates_id_is_a_slug(id_: str) -> None:
    assert Named(id=id_).id == id_


@pytest.mark.parametrize(
    "id_", ["", "a", "A1", "a.b", "a b", "a:b", "*", ">", "-ab", "ab-", "翠湖"]
)
def test_what_would_break_a_subject_or_a_path_is_no_id(id_: str) -> None:
    with pytest.raises(ValidationError):
        Named(id=id_)
