"""What the developer still has to repair is not charged to the household (E05)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.orders import Payer
from dispatch.warranties.collection import WarrantyPolicy
from dispatch.warranties.model import (
    UnderWarranty,
    covers,
    last_day,
    must_not_charge_what_is_covered,
)

TERMS = WarrantyPolicy.from_preset("national_minimum").terms or ()
DELIVERED = date(2024, 11, 23)


@pytest.mark.rule("E05")
@pytest.mark.parametrize(
    ("delivered_on", "months", "through"),
    [
        (date(2024, 11, 23), 24, date(2026, 11, 23)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 12, 31), 60, date(2028, 12, 31)),
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
    ],
)
def test_a_period_ends_on_the_corresponding_day_or_the_months_last(
    delivered_on: date, months: int, through: date
) -> None:
    assert last_day(delivered_on, months) == through


@pytest.mark.rule("E05")
@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 600))
def test_a_longer_period_never_ends_sooner(delivered_on: date, months: int) -> None:
    assert delivered_on < last_day(delivered_on, months) <= last_day(delivered_on, months + 1)


@pytest.mark.rule("E05")
def test_the_last_day_is_covered_and_the_next_is_not() -> None:
    on = {cover.term.code: cover for cover in covers(TERMS, DELIVERED, date(2026, 11, 23))}
    after = {cover.term.code: cover for cover in covers(TERMS, DELIVERED, date(2026, 11, 24))}

    assert on["plumbing"].covered
    assert not after["plumbing"].covered
    assert after["waterproofing"].covered


@pytest.mark.rule("E05")
def test_a_covered_item_is_refused_for_the_owner_and_the_refusal_says_what_to_do() -> None:
    found = covers(TERMS, DELIVERED, date(2026, 11, 1))

    with pytest.raises(UnderWarranty) as refused:
        must_not_charge_what_is_covered(["plumbing", None], found, payer=Payer.OWNER, reason="")

    assert "2026-11-23" in refused.value.message("zh")
    assert "开发商" in refused.value.message("zh")
    assert "not_covered_reason" in refused.value.message("en")


@pytest.mark.rule("E05")
@pytest.mark.parametrize(
    ("payer", "reason"),
    [(Payer.DEVELOPER, ""), (Payer.COMPANY, ""), (Payer.OWNER, "业主自行改装")],
)
def test_another_payer_or_a_reason_lets_it_through(payer: Payer, reason: str) -> None:
    found = covers(TERMS, DELIVERED, date(2026, 11, 1))

    must_not_charge_what_is_covered(["plumbing"], found, payer=payer, reason=reason)
    must_not_charge_what_is_covered(["unheard of", None], found, payer=Payer.OWNER, reason="")


@pytest.mark.rule("E05")
def test_without_a_delivery_day_nothing_is_known_to_be_covered() -> None:
    assert covers(TERMS, None, date(2026, 11, 1)) == []


def test_the_preset_names_its_source() -> None:
    assert "房屋建筑工程质量保修办法" in WarrantyPolicy.presets["national_minimum"].source
