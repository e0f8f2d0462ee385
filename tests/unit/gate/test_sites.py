"""A site is live on its days; its head, and nobody else, signs for it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gate.sites.model import (
    SITE_STANDING_TEXTS,
    Site,
    SiteEndsBeforeItBegins,
    SiteIsNotLive,
    SiteIsNowhere,
    SiteIsOver,
    SiteStanding,
)
from tests.unit.gate.test_slips import CLERK

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 2, tzinfo=UTC)


def a_site(**fields: Any) -> Site:
    usual: dict[str, Any] = {
        "id": "s1",
        "place": "地下车库",
        "head_name": "李工",
        "head_phone": "13800000001",
        "begins_on": TODAY,
        "ends_on": TODAY + timedelta(days=9),
        "opened_by": CLERK,
        "opened_at": NOW,
    }
    return Site(**usual | fields)


@pytest.mark.rule("W21", "P22")
@given(first=st.integers(-9, 9), length=st.integers(0, 9), ended=st.none() | st.integers(-9, 9))
def test_a_site_is_live_on_its_days_until_it_is_ended_and_on_no_other(
    first: int, length: int, ended: int | None
) -> None:
    begins = TODAY + timedelta(days=first)
    ends = begins + timedelta(days=length)
    site = a_site(begins_on=begins, ends_on=ends)
    last = ends
    if ended is not None:
        last = min(ends, TODAY + timedelta(days=ended))
        site.end(at=NOW, on=TODAY + timedelta(days=ended), by=CLERK, reason="完工")

    assert (site.standing(TODAY) is SiteStanding.LIVE) == (begins <= TODAY <= last)
    if site.standing(TODAY) is SiteStanding.LIVE:
        site.must_be_live(TODAY, "地下车库")
    else:
        with pytest.raises(SiteIsNotLive):
            site.must_be_live(TODAY, "地下车库")


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"ends_on": TODAY - timedelta(days=1)}, SiteEndsBeforeItBegins),
        ({"place": ""}, SiteIsNowhere),
        ({"unit_id": "u1"}, SiteIsNowhere),
    ],
)
def test_a_site_that_makes_no_sense_is_none(fields: dict[str, Any], refusal: type) -> None:
    with pytest.raises(refusal):
        a_site(**fields).must_make_sense()


def test_what_is_ended_is_neither_extended_nor_ended_again() -> None:
    site = a_site()
    site.extend(TODAY + timedelta(days=20))
    site.end(at=NOW, on=TODAY, by=CLERK, reason="停工")

    with pytest.raises(SiteIsOver):
        site.extend(TODAY + timedelta(days=30))
    with pytest.raises(SiteIsOver):
        site.end(at=NOW, on=TODAY, by=CLERK, reason="再次")
    assert site.ends_on == TODAY + timedelta(days=20)


@pytest.mark.rule("P22")
@pytest.mark.parametrize(("name", "is_head"), [("李工", True), (" 李 工", True), ("王工", False)])
def test_a_head_is_known_by_name_however_it_is_spaced(name: str, is_head: bool) -> None:
    assert a_site().is_head(name) is is_head
    assert not a_site(head_name=" ").is_head("")
    assert set(SITE_STANDING_TEXTS) == set(SiteStanding)
