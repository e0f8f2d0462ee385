"""A pass from its issue to its end, and plates however they are written."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.archives import Tie
from contracts.refusals import Refusal
from contracts.words import Actor, ActorKind, PersonId, Relation, UnitId
from gate.directory.model import Person, masked_name, plate_as_read, same_plate
from gate.known.model import plate_warnings
from gate.passes.model import (
    PASS_KIND_TEXTS,
    STANDING_TEXTS,
    Parking,
    ParkingRules,
    Pass,
    PassEndsBeforeItBegins,
    PassIsForNobody,
    PassIsOverAlready,
    PassKind,
    PassOfAnotherSite,
    PassOfSomebodyElse,
    PassRevokedAlready,
    PlateIsForParkingCards,
    SitesAreForWorkers,
    Standing,
    WorkerPassTooLong,
    named,
    pass_number,
)

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)
CLERK = Actor(kind=ActorKind.STAFF, id="clerk")
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def a_pass(**fields: Any) -> Pass:
    """A worker permit of today and tomorrow, or what the fields make of it."""
    usual: dict[str, Any] = {
        "id": "1",
        "kind": PassKind.WORKER_PERMIT,
        "number": "SG-1",
        "holder": "张三",
        "company": "装修公司",
        "valid_from": TODAY,
        "valid_until": TODAY + timedelta(days=1),
        "issued_by": CLERK,
        "issued_at": NOW,
    }
    return Pass(**usual | fields)


@given(since=DAYS, length=st.integers(0, 400), day=DAYS)
def test_a_pass_is_valid_on_its_days_and_on_no_other(since: date, length: int, day: date) -> None:
    until = since + timedelta(days=length)
    standing = a_pass(valid_from=since, valid_until=until).standing(day)

    assert (standing is Standing.VALID) == (since <= day <= until)
    assert (standing is Standing.NOT_YET) == (day < since)
    assert (standing is Standing.EXPIRED) == (until < day)


@given(day=DAYS)
def test_a_revoked_pass_is_worth_nothing_on_any_day(day: date) -> None:
    revoked = a_pass()
    revoked.revoke(at=NOW, by=CLERK, reason="遗失")

    assert revoked.standing(day) is Standing.REVOKED


def test_the_first_revocation_stands() -> None:
    revoked = a_pass()
    revoked.revoke(at=NOW, by=CLERK, reason="遗失")

    with pytest.raises(PassRevokedAlready):
        revoked.revoke(at=NOW + timedelta(days=1), by=CLERK, reason="误作废")

    assert revoked.revoked is not None
    assert revoked.revoked.reason == "遗失"


@pytest.mark.rule("T31", "F37")
@pytest.mark.parametrize(("days", "fits"), [(1, True), (3, True), (4, False), (30, False)])
def test_a_temporary_worker_pass_lasts_three_days_at_most(days: int, fits: bool) -> None:
    worker = a_pass(kind=PassKind.WORKER_PASS, valid_until=TODAY + timedelta(days=days - 1))

    if fits:
        worker.must_be_fit_to_issue(TODAY)
    else:
        with pytest.raises(WorkerPassTooLong) as refused:
            worker.must_be_fit_to_issue(TODAY)
        assert refused.value.data == {"days": days, "days_limit": 3}


@pytest.mark.rule("F38", "F40")
@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"valid_until": TODAY - timedelta(days=1)}, PassEndsBeforeItBegins),
        (
            {"valid_from": TODAY - timedelta(days=9), "valid_until": TODAY - timedelta(days=1)},
            PassIsOverAlready,
        ),
        ({"company": ""}, PassIsForNobody),
        ({"plate": "沪A12345"}, PlateIsForParkingCards),
        ({"kind": PassKind.PARKING_CARD}, PlateIsForParkingCards),
        (
            {"kind": PassKind.PARKING_CARD, "plate": "沪A12345", "site_id": "s1"},
            SitesAreForWorkers,
        ),
    ],
)
def test_a_pass_that_makes_no_sense_is_not_issued(
    fields: dict[str, Any], refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        a_pass(**fields).must_be_fit_to_issue(TODAY)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"company": "", "unit_id": UnitId("u")},
        {"kind": PassKind.PARKING_CARD, "plate": "沪A12345"},
        {"valid_from": TODAY + timedelta(days=7), "valid_until": TODAY + timedelta(days=7)},
    ],
)
def test_a_pass_that_makes_sense_is_issued(fields: dict[str, Any]) -> None:
    a_pass(**fields).must_be_fit_to_issue(TODAY)


def test_every_word_for_the_guard_is_there_in_both_languages() -> None:
    assert set(STANDING_TEXTS) == set(Standing)
    assert set(PASS_KIND_TEXTS) == set(PassKind)
    for kind in [*Standing, *PassKind]:
        assert named(kind).zh != named(kind).en != ""


def test_the_name_of_a_holder_is_in_no_log() -> None:
    assert "张三" not in repr(a_pass())


@pytest.mark.parametrize("typed", ["sg-1", "ＳＧ－１", " SG - 1 "])
def test_a_number_is_the_same_however_it_is_typed(typed: str) -> None:
    assert pass_number(typed) == "SG-1"


SPELLINGS: list[Callable[[str], str]] = [
    str.lower,
    lambda plate: "".join(chr(ord(c) + 0xFEE0) if c.isascii() else c for c in plate),
    lambda plate: f" {plate[:2]}·{plate[2:]} ",
    lambda plate: " ".join(plate),
    lambda plate: plate.replace("1", "I").replace("0", "O"),
]


@pytest.mark.parametrize("spelled", SPELLINGS)
@pytest.mark.parametrize("plate", ["沪A10345", "粤BD12340", "京A1203警", "使100234"])
def test_a_plate_is_the_same_however_it_is_written(
    plate: str, spelled: Callable[[str], str]
) -> None:
    assert same_plate(spelled(plate), plate)


@given(st.text(max_size=12), st.text(max_size=12))
def test_plates_are_the_same_both_ways_and_nothing_is_no_plate(one: str, other: str) -> None:
    assert same_plate(one, other) == same_plate(other, one)
    assert same_plate(one, one) == (plate_as_read(one) != "")


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("沪A12345", []),
        ("沪AD12345", []),
        ("沪a·12345", []),
        ("沪A1O345", ["letter_i_or_o"]),
        ("沪A1234", ["length"]),
        ("I", ["letter_i_or_o", "length"]),
        ("", ["length"]),
    ],
)
def test_a_doubtful_plate_is_warned_of(typed: str, codes: list[str]) -> None:
    assert [warning.code for warning in plate_warnings(typed)] == codes


@pytest.mark.rule("E07")
@pytest.mark.parametrize(("name", "masked"), [("张三丰", "张**"), ("A", "A"), ("", "")])
def test_a_guard_sees_of_a_name_enough_to_ask(name: str, masked: str) -> None:
    assert masked_name(name) == masked


@pytest.mark.rule("E06")
@pytest.mark.parametrize(
    ("since", "until", "lives_here"),
    [
        (None, None, True),
        (TODAY, TODAY, True),
        (None, TODAY - timedelta(days=1), False),
        (TODAY + timedelta(days=1), None, False),
    ],
)
def test_who_has_moved_out_or_not_in_yet_does_not_live_here(
    since: date | None, until: date | None, lives_here: bool
) -> None:
    tie = Tie(unit_id=UnitId("u"), relation=Relation.TENANT, since=since, until=until)
    person = Person(id=PersonId("p"), name="张三", ties=(tie,))

    assert person.ties_on(TODAY) == ([tie] if lives_here else [])


@pytest.mark.rule("E16")
@given(left=st.integers(-70, 70), warn=st.integers(0, 60), grace=st.integers(0, 60))
def test_a_parking_card_is_warned_of_then_graced_then_a_visitors(
    left: int, warn: int, grace: int
) -> None:
    rules = ParkingRules(warn_days=warn, grace_days=grace)
    until = TODAY + timedelta(days=left)

    parking = rules.parking(until, TODAY)

    assert (parking is Parking.AS_VISITOR) == (left < -grace)
    assert (parking is Parking.IN_GRACE) == (-grace <= left < 0)
    assert (parking is Parking.EXPIRES_SOON) == (0 <= left < warn)
    said = rules.said(until, TODAY)
    assert said.code == parking.value
    assert "{" not in said.zh + said.en


@pytest.mark.rule("W21", "F38")
@pytest.mark.parametrize(
    ("name", "site", "refusal"),
    [
        ("张 三", "s1", None),
        ("", None, None),
        ("张三", None, None),
        ("李四", "s1", PassOfSomebodyElse),
        ("张三", "s2", PassOfAnotherSite),
    ],
)
def test_a_workers_pass_counts_for_its_holder_at_its_site(
    name: str, site: str | None, refusal: type[Refusal] | None
) -> None:
    shown = a_pass(site_id="s1")

    if refusal is None:
        shown.must_be_shown_by(name, site)
    else:
        with pytest.raises(refusal):
            shown.must_be_shown_by(name, site)
