"""Lines of a quote priced by the estate's tariff, or typed in; to the fen (F06, W33)."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from contracts.words import Fen
from dispatch.tariffs.collection import ServiceTariff
from dispatch.tariffs.model import (
    HIGHEST_PRICE_FEN,
    AskedLine,
    LineUnclear,
    NotInTariff,
    TariffUnset,
    amount_of,
    priced,
    total_of,
    yuan,
)
from dispatch.warranties.collection import WarrantyPolicy

SAMPLES = ServiceTariff.from_preset("samples").items or ()
HUNDREDTHS = st.integers(1, 9_999_999)
PRICES = st.integers(0, HIGHEST_PRICE_FEN)


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
def test_a_line_by_tariff_takes_label_measure_and_price_from_the_item() -> None:
    [found] = priced([AskedLine(code="S16", quantity=Decimal("1.5"))], SAMPLES)

    line = found.line
    assert (line.code, line.label, line.measure) == ("S16", "管道更换", "米")
    assert (line.quantity_hundredths, line.price_fen, line.amount_fen) == (150, 4500, 6750)
    assert found.warranty_item == "plumbing"


@pytest.mark.rule("W33")
def test_material_needs_no_tariff_and_an_item_does() -> None:
    assert priced([typed_in("2", 800)], None)[0].line.amount_fen == 1600

    with pytest.raises(TariffUnset) as refused:
        priced([AskedLine(code="S01", quantity=Decimal(1))], None)
    assert "管理处经理" in refused.value.message("zh")
    assert "service_tariff" in refused.value.message("en")


def test_an_item_that_is_not_in_the_tariff_is_named() -> None:
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
        {},
    ],
)
def test_a_line_is_by_tariff_or_typed_in_and_not_both(line: dict[str, object]) -> None:
    asked = AskedLine.model_validate({"quantity": "1"} | line)

    with pytest.raises(LineUnclear):
        priced([asked], SAMPLES)


@pytest.mark.parametrize("quantity", ["0", "-1", "1.005", "100000", "many", "NaN"])
def test_a_quantity_has_two_places_at_most_and_is_above_nothing(quantity: str) -> None:
    with pytest.raises(ValidationError):
        AskedLine.model_validate({"quantity": quantity, "label": "x", "price_fen": 1})


def test_a_typed_label_shows_in_no_repr() -> None:
    assert "三角阀" not in repr(priced([typed_in("1", 5)], None))


def test_the_samples_are_marked_as_such_and_name_known_warranties() -> None:
    preset = ServiceTariff.presets["samples"]
    terms = WarrantyPolicy.from_preset("national_minimum").terms or ()

    assert "示例" in preset.zh
    assert "sample" in preset.en
    assert len(SAMPLES) == len({item.code for item in SAMPLES})
    assert {item.warranty_item for item in SAMPLES} - {None} <= {term.code for term in terms}
    assert any(item.free for item in SAMPLES)


@pytest.mark.parametrize(
    "items",
    [
        [{"code": "A", "zh": "甲", "en": "a", "price_fen": 1}] * 2,
        [{"code": "A", "zh": "甲", "en": "a", "price_fen": 1, "free": True}],
        [{"code": "A B", "zh": "甲", "en": "a", "price_fen": 1}],
        [{"code": "A", "zh": "甲", "en": "a", "price_fen": -1}],
        [{"code": "A", "zh": "甲", "en": "a", "price_fen": 1.5}],
    ],
)
def test_a_tariff_that_cannot_be_meant_is_refused(items: list[dict[str, object]]) -> None:
    with pytest.raises(ValidationError):
        ServiceTariff.model_validate({"items": items})


@pytest.mark.parametrize(("fen", "text"), [(0, "0.00"), (5, "0.05"), (1250, "12.50")])
def test_yuan_are_written_with_two_places(fen: int, text: str) -> None:
    assert yuan(fen) == text
