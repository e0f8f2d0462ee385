"""Who of a household may consent, on a day, up to an amount (A08, E06)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.archives import Tie
from contracts.words import Fen, PersonId, Relation, UnitId
from dispatch.consents.collection import ConsentPolicy
from dispatch.consents.model import (
    ConsentRights,
    MayNotConsent,
    NotOfTheUnit,
    must_be_allowed,
    must_be_of_unit,
)
from dispatch.directory.model import Person
from tests.unit.dispatch.builders import HOME

DAY = date(2026, 11, 23)
TENANT_UP_TO_200 = ConsentRights(tenant=Fen(20_000))
RELATIONS = st.frozensets(st.sampled_from(Relation), min_size=1)


def somebody(
    relation: Relation = Relation.TENANT, since: date | None = None, until: date | None = None
) -> Person:
    tie = Tie(unit_id=HOME, relation=relation, since=since, until=until)
    return Person(id=PersonId("p"), name="周芷若", ties=(tie,))


@pytest.mark.rule("A08")
def test_without_settings_the_owner_alone_may() -> None:
    unset = ConsentRights()

    must_be_allowed([Relation.OWNER], Fen(10**9), unset)
    for other in set(Relation) - {Relation.OWNER}:
        with pytest.raises(MayNotConsent):
            must_be_allowed([other], Fen(1), unset)


@pytest.mark.rule("E06")
def test_a_tenant_may_up_to_the_amount_and_the_refusal_says_who_may_above_it() -> None:
    must_be_allowed([Relation.TENANT], Fen(20_000), TENANT_UP_TO_200)

    with pytest.raises(MayNotConsent) as refused:
        must_be_allowed([Relation.TENANT], Fen(20_001), TENANT_UP_TO_200)

    assert refused.value.data["may"] == ["owner"]
    assert "租户不能同意金额 200.01 元" in refused.value.message("zh")
    assert "Who may: the owner." in refused.value.message("en")


@pytest.mark.rule("E06")
def test_the_refusal_names_limits_of_those_who_may() -> None:
    with pytest.raises(MayNotConsent) as refused:
        must_be_allowed([Relation.FAMILY], Fen(100), TENANT_UP_TO_200)

    assert "业主、租户（200.00 元以内）" in refused.value.message("zh")
    assert "the owner, the tenant (up to ¥200.00)" in refused.value.message("en")


@pytest.mark.rule("E06")
@given(RELATIONS, RELATIONS, st.integers(0, 50_000))
def test_more_relations_or_a_smaller_sum_never_take_a_right_away(
    few: frozenset[Relation], more: frozenset[Relation], fen: int
) -> None:
    rights = ConsentRights(tenant=Fen(20_000), family=Fen(500))

    if rights.allows(few, Fen(fen)):
        assert rights.allows(few | more, Fen(fen))
        assert rights.allows(few, Fen(fen // 2))


@pytest.mark.rule("E06")
def test_to_what_costs_the_household_nothing_anybody_of_the_unit_may_consent() -> None:
    for relation in Relation:
        must_be_allowed([relation], Fen(0), ConsentRights())

    assert not ConsentRights().allows([], Fen(0))


@pytest.mark.rule("E06")
@pytest.mark.parametrize(
    ("since", "until", "valid"),
    [
        (None, None, True),
        (DAY, DAY, True),
        (date(2026, 11, 24), None, False),
        (None, date(2026, 11, 22), False),
    ],
)
def test_a_tie_counts_from_its_first_to_its_last_day(
    since: date | None, until: date | None, *, valid: bool
) -> None:
    tenant = somebody(since=since, until=until)

    if valid:
        assert must_be_of_unit(tenant, HOME, "8-2-0101", DAY) == {Relation.TENANT}
    else:
        with pytest.raises(NotOfTheUnit, match="8-2-0101"):
            must_be_of_unit(tenant, HOME, "8-2-0101", DAY)


@pytest.mark.rule("E06")
def test_a_stranger_and_somebody_of_another_unit_cannot_speak_for_it() -> None:
    for person in (None, somebody()):
        with pytest.raises(NotOfTheUnit):
            must_be_of_unit(person, UnitId("elsewhere"), "3-1-0202", DAY)


def test_presets_say_where_they_come_from_and_are_settings() -> None:
    tenants = ConsentPolicy.from_preset("tenant_small_repairs")

    assert tenants.allows([Relation.TENANT], Fen(20_000))
    assert not tenants.allows([Relation.TENANT], Fen(20_001))
    assert all(preset.source for preset in ConsentPolicy.presets.values())
