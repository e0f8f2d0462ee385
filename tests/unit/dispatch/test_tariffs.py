"""Lines of a quote priced by the catalogue, or typed in; to the fen (F06, W33)."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from contracts.orders import SuppliedBy
from contracts.words import Fen
from dispatch.catalogue.model.samples import sample_services
from dispatch.catalogue.model.terms import HIGHEST_PRICE_FEN, offers_of
from dispatch.tariffs.model import (
    AskedLine,
    FreeWithoutReason,
    LineUnclear,
    NotInTariff,
    OwnersMaterial,
    TariffUnset,
    amount_of,
    priced,
    total_of,
)
from dispatch.words.model import yuan
from tests.unit.dispatch.builders import MONDAY

SAMPLES = {
    offer.code: offer
    for code, terms in sample_services(MONDAY.date())
    for offer in offers_of(code, terms)
}
HUNDREDTHS = st.integers(1, 9_999_999)
PRICES = st.integers(1, HIGHEST_PRICE_FEN)


def typed_in(quantity: str, price_fen: int) -> AskedLine:
    return AskedLine(quantity=Decimal(quantity), label="三角阀", price_fen=Fen(price_fen))


@pytest.mark.rule("F06")
@given(HUNDREDTHS, PRICES)
def test_an_amount_is_quantity_times_price_rounded_half_up_to_the_fen(
    hundredths: int, price_fen: int
) -> None:
    exact = Decimal(hundredths) / 100 * price_fen

    assert amount_of(hundredths, price_fen) == int(exact.quantize(Decimal(1), ROUND_HALF_UP))


@pytest.mark.rule("F06", "W33")
@given(st.lists(st.tuples(HUNDREDTHS, PRICES), max_size=5))
def test_a_total_is_the_sum_of_its_lines(lines: list[tuple[int, int]]) -> None:
    asked = [typed_in(f"{hundredths / 100:.2f}", price) for hundredths, price in lines]

    found = [each.line for each in priced(asked, None)]

    assert total_of(found) == sum(amount_of(*line) for line in lines)
    assert [line.quantity_hundredths for line in found] == [line[0] for line in lines]


@pytest.mark.rule("F06")
def test_a_line_of_the_catalogue_takes_label_measure_and_price_from_the_item() -> None:
    [found] = priced([AskedLine(code="S16", quantity=Decimal("1.5"))], SAMPLES)

    line = found.line
    assert (line.code, line.label, line.measure) == ("S16", "管道更换", "米")
    assert (line.quantity_hundredths, line.price_fen, line.amount_fen) == (150, 4500, 6750)
    assert found.warranty_item == "plumbing"


@pytest.mark.rule("W33")
def test_material_needs_no_catalogue_and_a_service_does() -> None:
    assert priced([typed_in("2", 800)], None)[0].line.amount_fen == 1600

    with pytest.raises(TariffUnset) as refused:
        priced([AskedLine(code="S01", quantity=Decimal(1))], None)
    assert "管理处经理" in refused.value.message("zh")
    assert "manager approve" in refused.value.message("en")


def test_a_price_that_does_not_hold_is_named() -> None:
    with pytest.raises(NotInTariff, match="X99"):
        priced([AskedLine(code="X99", quantity=Decimal(1))], SAMPLES)


@pytest.mark.parametrize(
    "line",
    [
        {"code": "S01", "price_fen": 1},
        {"code": "S01", "label": "x"},
        {"label": "x"},
        {"price_fen": 1},
        {"code": "S01", "measure": "次"},
        {"code": "S01", "part": "labour"},
        {},
    ],
)
def test_a_line_is_of_the_catalogue_or_typed_in_and_not_both(line: dict[str, object]) -> None:
    asked = AskedLine.model_validate({"quantity": "1"} | line)

    with pytest.raises(LineUnclear):
        priced([asked], SAMPLES)


@pytest.mark.rule("W33")
def test_material_is_ours_and_paid_unless_the_owner_brings_it() -> None:
    asked = [
        AskedLine(code="S03/M", quantity=Decimal(1)),
        AskedLine(code="S03/M", quantity=Decimal(1), supplied_by=SuppliedBy.OWNER),
        AskedLine(label="自购龙头", quantity=Decimal(1), supplied_by=SuppliedBy.OWNER),
        AskedLine(code="S03", quantity=Decimal(1)),
    ]

    ours, owners, typed, labour = [each.line for each in priced(asked, SAMPLES)]

    assert (ours.part, ours.supplied_by, ours.amount_fen) == ("parts", "company", 4500)
    assert (owners.supplied_by, owners.amount_fen, typed.amount_fen) == ("owner", 0, 0)
    assert (labour.part, labour.supplied_by) == ("labour", None)
    with pytest.raises(OwnersMaterial):
        priced([asked[1].model_copy(update={"code": "S03"})], SAMPLES)
    with pytest.raises(OwnersMaterial):
        priced([asked[2].model_copy(update={"price_fen": 5})], SAMPLES)


@pytest.mark.rule("F06")
def test_what_costs_nothing_says_why() -> None:
    waived = AskedLine(code="S18", quantity=Decimal(1), free_reason="首次上门未修好")

    free, call_out = [
        each.line for each in priced([AskedLine(code="S01", quantity=Decimal(1)), waived], SAMPLES)
    ]

    assert (free.amount_fen, free.free_reason) == (0, "物业服务合同已含")
    assert (call_out.part, call_out.amount_fen) == ("call_out", 0)
    assert call_out.free_reason == "首次上门未修好"
    with pytest.raises(FreeWithoutReason):
        priced([typed_in("1", 0)], SAMPLES)


@pytest.mark.parametrize("quantity", ["0", "-1", "1.005", "100000", "many", "NaN"])
def test_a_quantity_has_two_places_at_most_and_is_above_nothing(quantity: str) -> None:
    with pytest.raises(ValidationError):
        AskedLine.model_validate({"quantity": quantity, "label": "x", "price_fen": 1})


def test_a_typed_label_shows_in_no_repr() -> None:
    assert "三角阀" not in repr(priced([typed_in("1", 5)], None))


@pytest.mark.parametrize(("fen", "text"), [(0, "0.00"), (5, "0.05"), (1250, "12.50")])
def test_yuan_are_written_with_two_places(fen: int, text: str) -> None:
    assert yuan(fen) == text
