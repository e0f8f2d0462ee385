"""Goods leave with a signature, the right to give it, a stamp and a count (A11), and never twice
without a difference.
"""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.words import Actor, ActorKind, PersonId, SeriesNumber, UnitId
from gate.codes.model import code_of
from gate.slips.model.leaving import beyond, objections
from gate.slips.model.refusals import (
    NotAwaitingTheOwner,
    SignerSaidNo,
    SlipDecidedAlready,
)
from gate.slips.model.signing import (
    AgreedHow,
    Signer,
    SignerCapacity,
)
from gate.slips.model.slip import (
    SLIP_STATUS_TEXTS,
    CallAnswer,
    CountedLine,
    Decision,
    GateCall,
    OwnersWord,
    Release,
    Slip,
    SlipLine,
    SlipStatus,
    Stamp,
    Withdrawal,
)

NOW = datetime(2026, 11, 22, 2, tzinfo=UTC)
TODAY = date(2026, 11, 22)
SHANGHAI = ZoneInfo("Asia/Shanghai")
CLERK = Actor(kind=ActorKind.STAFF, id="clerk")
GUARD = Actor(kind=ActorKind.STAFF, id="guard")
HOME = UnitId("u1")


def an_application(*quantities: int, **fields: Any) -> Slip:
    """A slip for so many of each thing, good for four hours."""
    usual: dict[str, Any] = {
        "id": "s1",
        "number": SeriesNumber("FX-20261122-0001"),
        "code": code_of("goods slip", "s1"),
        "unit_id": HOME,
        "unit_label": "8-2-0101",
        "building": "8",
        "lines": [SlipLine(name=f"物品{n}", quantity=each) for n, each in enumerate(quantities)],
        "signer": Signer(name="张三", capacity=SignerCapacity.OWNER, person_id=PersonId("p1")),
        "leaves_from": NOW,
        "leaves_until": NOW + timedelta(hours=4),
        "applied_at": NOW,
        "applied_by": CLERK,
    }
    return Slip(**usual | fields)


def a_slip(*quantities: int, in_parts: bool = False, **fields: Any) -> Slip:
    """The same, stamped."""
    slip = an_application(*quantities, **fields)
    slip.approve(Decision(at=NOW, by=CLERK, stamp=Stamp.OFFICE), in_parts=in_parts)
    return slip


def a_release(*counts: int, id_: str = "r1", minute: int = 10, **fields: Any) -> Release:
    """So many of each line, by the south gate."""
    usual: dict[str, Any] = {
        "id": id_,
        "at": NOW + timedelta(minutes=minute),
        "told_at": NOW + timedelta(minutes=minute),
        "by": GUARD,
        "gate": "south",
        "lines": [CountedLine(line=n, counted=each) for n, each in enumerate(counts, 1)],
        "signature_seen": True,
    }
    return Release(**usual | fields)


def codes(slip: Slip, release: Release) -> list[str]:
    """What speaks against it, by name."""
    return [type(each).__name__ for each in objections(slip, release, SHANGHAI)]


@pytest.mark.rule("W25", "A11", "F42")
def test_what_is_stamped_signed_and_counted_leaves_and_burns() -> None:
    slip, release = a_slip(2, 1), a_release(2, 1)

    assert codes(slip, release) == []
    slip.take(release)

    assert (slip.status, slip.left) == (SlipStatus.RELEASED, [0, 0])


@pytest.mark.rule("A11", "W25", "E10")
@pytest.mark.parametrize(
    ("slip", "release", "objection"),
    [
        (an_application(1), a_release(1), "SlipNotStamped"),
        (a_slip(2), a_release(1), "CountDiffers"),
        (a_slip(2), a_release(3), "CountDiffers"),
        (a_slip(1, 1), a_release(1), "CountDiffers"),
        (a_slip(2, in_parts=True), a_release(3), "CountDiffers"),
        (a_slip(2), a_release(0), "NothingCounted"),
        (a_slip(1), a_release(1, 1), "LineUnknown"),
        (a_slip(1), a_release(1, minute=-10), "SlipNotStamped"),
        (a_slip(1, leaves_from=NOW + timedelta(hours=1)), a_release(1), "SlipNotInItsTime"),
        (a_slip(1), a_release(1, minute=243), "SlipNotInItsTime"),
        (a_slip(1), a_release(1, plate="沪A12345"), "RearDoorsUnchecked"),
        (a_slip(1), a_release(1, plate="沪A12345", rear_doors_checked=False), "RearDoorsUnchecked"),
        (
            a_slip(1, plates=("沪B67890",)),
            a_release(1, plate="沪A12345", rear_doors_checked=True),
            "PlateNotOnSlip",
        ),
        (a_slip(1), a_release(1, signature_seen=False), "SignatureNotSeen"),
    ],
)
def test_goods_do_not_leave_otherwise(slip: Slip, release: Release, objection: str) -> None:
    assert codes(slip, release) == [objection]


@pytest.mark.parametrize(
    ("slip", "release"),
    [
        (a_slip(2, in_parts=True), a_release(1)),
        (a_slip(2, trips=2), a_release(1)),
        (a_slip(1), a_release(1, minute=-1)),
        (a_slip(1), a_release(1, minute=241)),
        (
            a_slip(1, plates=("沪A·1O345",)),
            a_release(1, plate="沪a10345", rear_doors_checked=True),
        ),
    ],
)
def test_goods_leave_in_parts_with_clocks_a_little_apart_and_plates_as_read(
    slip: Slip, release: Release
) -> None:
    assert codes(slip, release) == []


@pytest.mark.rule("E09", "A11")
@pytest.mark.parametrize("stamp", [Stamp.OFFICE, Stamp.NIGHT_DUTY])
def test_nobody_stamps_what_its_owner_did_not_want_to_leave(stamp: Stamp) -> None:
    slips = [
        an_application(1, unannounced=True, call=GateCall(answer=answer, at=NOW))
        for answer in CallAnswer
    ]
    decision = Decision(at=NOW, by=CLERK, stamp=stamp)

    for slip in slips:
        if slip.call and slip.call.answer is CallAnswer.NO:
            with pytest.raises(SignerSaidNo):
                slip.approve(decision, in_parts=False)
        else:
            slip.approve(decision, in_parts=False)

    assert [slip.is_stamped for slip in slips] == [True, False, True]


def test_what_was_withdrawn_after_the_goods_had_left_was_good_when_they_left() -> None:
    slip = a_slip(1)
    slip.withdraw(Withdrawal(at=NOW + timedelta(minutes=20), by=CLERK, reason="改期"))

    assert codes(slip, a_release(1, minute=10)) == []
    assert codes(slip, a_release(1, minute=30)) == ["SlipWithdrawn"]
    slip.take(a_release(1, minute=10))
    assert slip.status is SlipStatus.RELEASED


def test_two_gates_that_let_the_same_goods_go_are_both_named_in_one_difference() -> None:
    slip = a_slip(2, 1)
    slip.take(a_release(2, 1, gate="north"))

    (found,) = objections(slip, a_release(2, 1, id_="r2"), SHANGHAI)

    assert type(found).__name__ == "SlipReleasedAlready"
    assert "north" in found.message("zh")
    assert "south" in found.message("zh")
    assert found.data["beyond"] == [{"line": 1, "quantity": 2}, {"line": 2, "quantity": 1}]


@pytest.mark.rule("E10")
def test_a_move_in_four_trips_burns_with_the_last_thing_or_the_last_trip() -> None:
    slip = a_slip(6, trips=4)
    for trip in (1, 2, 3):
        assert codes(slip, a_release(1, id_=f"t{trip}", minute=trip)) == []
        slip.take(a_release(1, id_=f"t{trip}", minute=trip))
    assert (slip.status, slip.left) == (SlipStatus.PARTLY_RELEASED, [3])

    slip.take(a_release(1, id_="t4"))

    assert slip.status is SlipStatus.RELEASED
    assert codes(slip, a_release(1, id_="t5", minute=30)) == ["TripsUsedUp"]


@st.composite
def tellings(draw: st.DrawFn) -> tuple[Slip, list[Release], list[Release]]:
    """A slip, and what two tablets tell of it: in two orders, each keeping its own, some twice."""
    quantities = draw(st.lists(st.integers(1, 6), min_size=1, max_size=3))
    slip = a_slip(*quantities, in_parts=draw(st.booleans()), trips=draw(st.integers(1, 3)))
    made = [
        a_release(
            *draw(st.lists(st.integers(0, 6), min_size=1, max_size=3)),
            id_=f"{gate}{n}",
            minute=draw(st.integers(0, 200)),
            gate=gate,
        )
        for gate in ("south", "north")
        for n in range(draw(st.integers(0, 3)))
    ]
    again = draw(st.lists(st.sampled_from(made), max_size=2)) if made else []
    return slip, draw(st.permutations(made + again)), draw(st.permutations(made + again))


def told(slip: Slip, releases: list[Release]) -> tuple[Slip, list[int], int]:
    """The slip in the end, how many of each line the differences say are too many, how many
    releases had one.
    """
    slip, over, differing = slip.model_copy(deep=True), [0] * len(slip.lines), 0
    for release in releases:
        if any(each.id == release.id for each in slip.releases):
            continue
        differing += bool(codes(slip, release))
        for line, more in beyond(slip, release).items():
            over[line - 1] += more
        slip.take(release)
    return slip, over, differing


@pytest.mark.rule("A11")
@given(tellings())
def test_any_interleaving_of_two_gates_ends_in_the_same_slip(
    story: tuple[Slip, list[Release], list[Release]],
) -> None:
    slip, one, other = story
    (first, over, _), (second, over_too, _) = told(slip, one), told(slip, other)

    assert first == second
    assert over == over_too


@pytest.mark.rule("A11")
@given(tellings())
def test_no_quantity_leaves_twice_without_a_difference(
    story: tuple[Slip, list[Release], list[Release]],
) -> None:
    slip, releases, _ = story
    ended, over, differing = told(slip, releases)

    excess = [
        max(0, gone - line.quantity) for gone, line in zip(ended.gone, ended.lines, strict=True)
    ]
    assert over == excess
    assert bool(differing) >= any(excess)
    assert [line.quantity for line in ended.lines] == [
        left + min(gone, line.quantity)
        for left, gone, line in zip(ended.left, ended.gone, ended.lines, strict=True)
    ]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_gates_that_both_let_everything_go_exactly_one_differs(
    order: tuple[int, ...],
) -> None:
    releases = [a_release(3, id_="s", gate="south"), a_release(3, id_="n", gate="north", minute=9)]

    _, over, differing = told(a_slip(3), [releases[place] for place in order])

    assert (over, differing) == ([3], 1)


def test_only_what_waits_is_decided_and_what_is_over_stays_over() -> None:
    slip = a_slip(1)

    with pytest.raises(SlipDecidedAlready):
        slip.reject(Decision(at=NOW, by=CLERK, stamp=None, note="签字不符"))
    statuses = []
    for hours in (1, 4):
        slip.expire(NOW + timedelta(hours=hours))
        statuses.append(slip.status)
    assert statuses == [SlipStatus.APPROVED, SlipStatus.EXPIRED]
    with pytest.raises(SlipDecidedAlready):
        slip.withdraw(Withdrawal(at=NOW, by=CLERK, reason="改期"))


@pytest.mark.rule("E09")
def test_the_owner_is_asked_once_about_a_stamp_of_the_night_and_about_no_other() -> None:
    word = OwnersWord(
        confirmed=True, person_id=PersonId("p1"), how=AgreedHow.PHONE, at=NOW, by=CLERK
    )
    slip = a_slip(1)
    with pytest.raises(NotAwaitingTheOwner):
        slip.hear_owner(word)

    slip.confirm_by = NOW + timedelta(days=1)
    slip.hear_owner(word)

    with pytest.raises(NotAwaitingTheOwner):
        slip.hear_owner(word)


def test_goods_names_and_plates_are_in_no_log() -> None:
    shown = repr(a_slip(1, plates=("沪A12345",), note="贵重"))

    assert not any(word in shown for word in ("物品0", "沪A12345", "贵重", "张三"))


def test_every_status_has_words_in_both_languages() -> None:
    assert set(SLIP_STATUS_TEXTS) == set(SlipStatus)
    assert all(zh != en for zh, en in SLIP_STATUS_TEXTS.values())
