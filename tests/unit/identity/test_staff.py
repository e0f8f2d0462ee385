"""What may be granted to whom, and what somebody may do where."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from contracts.permissions import Permission
from contracts.refusals import Missing, Refusal
from contracts.words import COMPANY, EstateId, StaffId
from identity.roles.model import ADMINISTRATOR, ROLES
from identity.staff.events import staff_stated
from identity.staff.model import (
    BuildingsDiffer,
    BuildingsMissing,
    Grant,
    RoleNotHere,
    SignInName,
    Staff,
    StaffInactive,
    TechnicianMustNotCollect,
)

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)
CUIHU, LANTING = EstateId("cuihu"), EstateId("lanting")


def somebody(*grants: Grant) -> Staff:
    return Staff(
        id=StaffId("s-1"),
        sign_in="lin",
        name="林芳",
        password_hash="$argon2id$",
        grants=grants,
        registered_at=NOW,
    )


def a_grant(role: str = "P06", estate: EstateId = CUIHU, *areas: str) -> Grant:
    return Grant(role=role, estate=estate, areas=areas)


@pytest.mark.rule("P07")
def test_a_caretaker_acts_in_named_buildings() -> None:
    staff = somebody()

    with pytest.raises(BuildingsMissing):
        staff.grant(a_grant("P07"))
    staff.grant(a_grant("P07", CUIHU, "1号楼"))

    assert staff.areas_in(CUIHU) == ("1号楼",)
    with pytest.raises(BuildingsMissing):
        staff.move_to((), CUIHU)
    staff.move_to(("2号楼", "3号楼"), CUIHU)
    assert staff.areas_in(CUIHU) == ("2号楼", "3号楼")


@pytest.mark.rule("P12", "A07")
@pytest.mark.parametrize("money", ["P06", "P08", "P14"])
def test_a_technician_is_given_no_role_that_collects_and_a_collector_no_technicians(
    money: str,
) -> None:
    for first, second in (("P12", money), (money, "P12")):
        staff = somebody(a_grant(first))
        with pytest.raises(TechnicianMustNotCollect):
            staff.grant(a_grant(second))
        assert staff.roles_in(CUIHU) == (first,)


@pytest.mark.rule("A07")
def test_in_another_estate_a_technician_may_have_another_role() -> None:
    staff = somebody(a_grant("P12", CUIHU))

    staff.grant(a_grant("P08", LANTING))

    assert Permission.COLLECT_FEES not in staff.permissions_in(CUIHU)
    assert Permission.COLLECT_FEES in staff.permissions_in(LANTING)


def test_all_roles_in_one_estate_are_for_the_same_buildings() -> None:
    staff = somebody(a_grant("P07", CUIHU, "1号楼", "2号楼"))

    with pytest.raises(BuildingsDiffer) as error:
        staff.grant(a_grant("P09"))
    staff.grant(a_grant("P09", CUIHU, "2号楼", "1号楼"))

    assert "1号楼、2号楼" in error.value.message("zh")
    staff.grant(a_grant("P09", LANTING))
    assert staff.areas_in(LANTING) == ()


def test_the_same_role_again_takes_the_new_buildings() -> None:
    staff = somebody(a_grant("P06"))

    staff.grant(a_grant("P06", CUIHU, "5号楼"))

    assert staff.grants == (a_grant("P06", CUIHU, "5号楼"),)


def test_the_administrators_role_is_the_companys_and_all_others_are_estates() -> None:
    for wrong in (a_grant(ADMINISTRATOR, CUIHU), a_grant("P01", COMPANY)):
        with pytest.raises(RoleNotHere):
            somebody().grant(wrong)
    staff = somebody()
    staff.grant(a_grant(ADMINISTRATOR, COMPANY))
    assert Permission.OPEN_ESTATES in staff.permissions_in(COMPANY)
    assert staff.permissions_in(CUIHU) == frozenset()


def test_a_role_taken_back_is_gone_there_alone() -> None:
    staff = somebody(a_grant("P06", CUIHU), a_grant("P06", LANTING))

    staff.withdraw("P06", CUIHU)

    assert staff.estates == (LANTING,)
    with pytest.raises(Missing):
        staff.withdraw("P06", CUIHU)


def test_who_left_may_nothing_and_is_changed_no_more() -> None:
    staff = somebody(a_grant("P06"))

    staff.deactivate(NOW)

    assert staff.estates == ()
    assert staff.permissions_in(CUIHU) == frozenset()
    assert not staff.keeps_session_of(NOW + timedelta(days=1))
    with pytest.raises(StaffInactive):
        staff.grant(a_grant("P05"))
    with pytest.raises(StaffInactive):
        staff.move_to(("1号楼",), CUIHU)
    with pytest.raises(StaffInactive):
        staff.take_password("other", NOW)


def test_a_new_password_ends_the_sessions_begun_before() -> None:
    staff = somebody()

    staff.take_password("other", NOW)

    assert not staff.keeps_session_of(NOW)
    assert staff.keeps_session_of(NOW + timedelta(milliseconds=1))


def test_an_estate_is_told_its_own_side_of_a_person_only() -> None:
    staff = somebody(a_grant("P07", CUIHU, "1号楼"), a_grant("P05", LANTING))

    here, there = staff_stated(staff, CUIHU), staff_stated(staff, LANTING)
    staff.withdraw("P07", CUIHU)

    assert (here.roles, here.areas, here.active) == (("P07",), ("1号楼",), True)
    assert (there.roles, there.areas, there.active) == (("P05",), (), True)
    gone = staff_stated(staff, CUIHU)
    assert (gone.roles, gone.areas, gone.active) == ((), (), False)
    assert "林芳" not in repr(here)


def test_neither_name_nor_password_is_shown_by_repr() -> None:
    assert "林芳" not in repr(somebody())
    assert "argon2id" not in repr(somebody())


class Named(BaseModel):
    sign_in: SignInName


@pytest.mark.parametrize("name", ["13800000000", "林芳", "a", "a b", "a:b", "a" * 33, "$ne", ""])
def test_a_sign_in_name_is_no_phone_number_and_harmless(name: str) -> None:
    with pytest.raises(ValidationError):
        Named(sign_in=name)


def test_a_sign_in_name_is_kept_in_lower_case() -> None:
    assert Named(sign_in="Lin.Fang").sign_in == "lin.fang"


GRANTS = st.builds(
    Grant,
    role=st.sampled_from(sorted(ROLES)),
    estate=st.sampled_from([CUIHU, LANTING, COMPANY]),
    areas=st.lists(st.sampled_from(["1号楼", "2号楼"]), unique=True).map(tuple),
)


@pytest.mark.rule("A07", "P07")
@given(st.lists(GRANTS, max_size=12))
def test_whatever_is_granted_in_whatever_order_the_rules_hold(grants: list[Grant]) -> None:
    staff = somebody()
    for grant in grants:
        before = staff.grants
        try:
            staff.grant(grant)
        except Refusal:
            assert staff.grants == before

    for estate in staff.estates:
        roles = staff.roles_in(estate)
        areas = {frozenset(grant.areas) for grant in staff.grants_in(estate)}
        assert len(areas) == 1
        assert len(set(roles)) == len(roles)
        assert (ADMINISTRATOR in roles) == (estate == COMPANY)
        if "P07" in roles:
            assert staff.areas_in(estate)
        if "P12" in roles:
            assert Permission.COLLECT_FEES not in staff.permissions_in(estate)
