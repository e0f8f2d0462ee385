"""A visitor's vehicle stays overnight while it is inside after the hour, and no longer."""

from datetime import UTC, datetime, timedelta

import pytest

from contracts.gate import VisitClass
from contracts.words import Fen, UnitId
from gate.overnight.model import FeeUnclear, OvernightStay, Stay, night_of, stay_id, stays
from gate.visits.events import vehicle_stays_overnight
from gate.visits.model.told import Crossing, Departure, Particulars, Vehicle
from gate.visits.model.visit import Visit
from tests.unit.gate.test_slips import CLERK, GUARD

TEN = datetime(2026, 11, 22, 14, tzinfo=UTC)
"""22:00 in Shanghai."""


def a_visit(entered: datetime, *, driven: bool = True) -> Visit:
    about = Particulars(
        visit_class=VisitClass.GUEST,
        name="孙",
        people=1,
        unit_id=UnitId("u1"),
        building="8",
        vehicle=Vehicle(plate="京B99999") if driven else None,
    )
    visit = Visit(id="v1")
    visit.enter(about, Crossing(at=entered, heard_at=entered, by=GUARD), stays_at_most=None)
    visit.looks_overnight(TEN)
    return visit


@pytest.mark.rule("E17")
def test_who_came_by_car_before_the_hour_and_is_inside_stays() -> None:
    early, late, on_foot = (
        a_visit(TEN - timedelta(hours=1)),
        a_visit(TEN + timedelta(hours=1)),
        a_visit(TEN - timedelta(hours=1), driven=False),
    )

    assert [stays(each, TEN) for each in (early, late, on_foot)] == [True, False, False]
    assert on_foot.overnight_at is None
    said = vehicle_stays_overnight(early, TEN)
    assert (said.visit_id, said.building, said.at) == ("v1", "8", TEN)


@pytest.mark.rule("E17")
def test_a_car_that_has_left_neither_stays_nor_is_looked_at_again() -> None:
    visit = a_visit(TEN - timedelta(hours=1))

    gone = Departure(at=TEN - timedelta(minutes=5), heard_at=TEN, by=GUARD, pledge_returned=True)
    visit.leave(gone, entry_told_within=timedelta(hours=12))

    assert not stays(visit, TEN)
    assert visit.overnight_at is None


@pytest.mark.rule("E17", "E18")
@pytest.mark.parametrize(
    ("stay", "fee", "clear"),
    [
        (Stay.APPROVED, None, True),
        (Stay.FEE, Fen(2000), True),
        (Stay.FEE, None, False),
        (Stay.APPROVED, Fen(2000), False),
    ],
)
def test_a_fee_has_an_amount_and_an_approval_none(stay: Stay, fee: Fen | None, clear: bool) -> None:
    night = night_of(TEN, "Asia/Shanghai")
    decided = OvernightStay(
        id=stay_id("v1", night),
        visit_id="v1",
        night=night,
        stay=stay,
        fee_fen=fee,
        by=CLERK,
        at=TEN,
    )

    if clear:
        decided.must_make_sense()
    else:
        with pytest.raises(FeeUnclear):
            decided.must_make_sense()


@pytest.mark.rule("J7")
def test_what_was_written_of_a_stay_is_forgotten_and_the_fee_stays() -> None:
    night = night_of(TEN, "Asia/Shanghai")
    decided = OvernightStay(
        id=stay_id("v1", night),
        visit_id="v1",
        night=night,
        stay=Stay.FEE,
        fee_fen=Fen(2000),
        note="孙先生的车",
        by=CLERK,
        at=TEN,
        erase_at=TEN,
    )
    assert "孙" not in repr(decided)

    decided.erase()

    assert (decided.note, decided.erase_at, decided.fee_fen) == ("", None, 2000)
