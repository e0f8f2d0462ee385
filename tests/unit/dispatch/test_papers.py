"""Paper out and back (E04, F35), what an order costs, and how often a source may ask."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.web.sources import Allowance
from contracts.refusals import TooOften
from contracts.words import Fen, OrderId, StaffId
from dispatch.attachments.model import MOST_FILES, TooManyFiles, must_have_room
from dispatch.costs.model import (
    MOST_ROWS,
    CostSheet,
    OwnersPartCosts,
    RowUnknown,
    SheetFull,
    Supplier,
    UsedPart,
    Worked,
    sheet_id,
)
from dispatch.paper_slips.model import (
    Back,
    PaperSlip,
    SlipStandsOtherwise,
    SlipTimeWrong,
    slip_id,
)
from tests.unit.dispatch.builders import DISPATCHER, MONDAY

ORDER = OrderId("order-1")
LATER = MONDAY + timedelta(hours=5)


def a_slip() -> PaperSlip:
    return PaperSlip(
        id=slip_id(ORDER, 1),
        order_id=ORDER,
        number="WX-20261123-0001",
        place=1,
        round=1,
        building="8",
        where="8-2-0101",
        out_at=MONDAY,
        out_on=MONDAY.date(),
        out_by=DISPATCHER,
    )


def back(**more: Any) -> Back:
    defaults: dict[str, Any] = {"at": LATER, "by": DISPATCHER}
    return Back(**(defaults | more))


@pytest.mark.rule("F35", "N12", "E04")
def test_a_paper_that_went_out_comes_back_once_or_is_written_off_and_a_mistake_is_undone() -> None:
    slip = a_slip()
    for wrong in (MONDAY - timedelta(minutes=1), LATER + timedelta(minutes=1)):
        with pytest.raises(SlipTimeWrong):
            slip.take_back(back(at=wrong), LATER.date(), LATER)
    with pytest.raises(SlipStandsOtherwise):
        slip.is_still_out()

    slip.take_back(back(lost=True, note="淋湿"), LATER.date(), LATER)
    assert not slip.still_out
    with pytest.raises(SlipStandsOtherwise):
        slip.take_back(back(), LATER.date(), LATER)
    slip.is_still_out()
    slip.take_back(back(), LATER.date(), LATER)

    assert slip.back is not None
    assert not slip.back.lost


def a_part(id_: str, fen: int, hundredths: int, by: Supplier = Supplier.STORE) -> UsedPart:
    return UsedPart(
        id=id_,
        at=MONDAY,
        by=DISPATCHER,
        name="阀芯",
        quantity_hundredths=hundredths,
        unit_cost_fen=Fen(fen),
        supplied_by=by,
    )


def worked(id_: str, minutes: int) -> Worked:
    return Worked(id=id_, at=MONDAY, by=DISPATCHER, staff_id=StaffId("wang"), minutes=minutes)


@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 10**5)), max_size=8),
    st.lists(st.integers(1, 600), max_size=4),
    st.sets(st.integers(0, 11)),
)
def test_a_sheet_sums_what_stands_and_forgets_nothing(
    parts: list[tuple[int, int]], minutes: list[int], struck: set[int]
) -> None:
    sheet = CostSheet(id=sheet_id(ORDER), order_id=ORDER)
    rows = [a_part(f"p{place}", *each) for place, each in enumerate(parts)]
    hours = [worked(f"w{place}", each) for place, each in enumerate(minutes)]

    sheet.write(rows, hours, "WX-1")
    ids = [each.id for each in (*rows, *hours)]
    gone = {id_ for place, id_ in enumerate(ids) if place in struck}
    for id_ in gone:
        sheet.strike(id_, "重复登记")

    assert sheet.parts_fen == sum(
        (fen * hundredths + 50) // 100
        for row, (fen, hundredths) in zip(rows, parts, strict=True)
        if row.id not in gone
    )
    assert sheet.minutes == sum(each.minutes for each in hours if each.id not in gone)
    assert [each.id for each in (*sheet.parts, *sheet.labour)] == ids


@pytest.mark.rule("W33")
def test_what_the_owner_brings_costs_nothing_and_a_sheet_is_bounded() -> None:
    sheet = CostSheet(id=sheet_id(ORDER), order_id=ORDER)
    with pytest.raises(OwnersPartCosts):
        sheet.write([a_part("a", 1, 100, Supplier.OWNER)], [], "WX-1")
    sheet.write([a_part("a", 0, 100, Supplier.OWNER)], [], "WX-1")
    with pytest.raises(RowUnknown):
        sheet.strike("b", "没有")
    with pytest.raises(SheetFull):
        sheet.write([], [worked(str(each), 1) for each in range(MOST_ROWS)], "WX-1")
    with pytest.raises(TooManyFiles):
        must_have_room("WX-1", MOST_FILES, 1)


def test_a_source_may_ask_so_often_a_minute_and_one_does_not_use_up_anothers() -> None:
    now = [0.0]
    allowance = Allowance(3, clock=lambda: now[0], most=2)
    for _ in range(3):
        allowance.take("a")

    with pytest.raises(TooOften) as refused:
        allowance.take("a")
    assert refused.value.again_in_seconds == 20
    allowance.take("b")
    now[0] = 20
    allowance.take("a")
    with pytest.raises(TooOften):
        allowance.take("a")
    # Two newer sources push it out of what is remembered.
    allowance.take("b")
    allowance.take("c")
    allowance.take("a")
