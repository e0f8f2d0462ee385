"""The roles of requirements.md C are all there, and none may what the rule book denies it."""

import pytest

from contracts.permissions import MONEY, PERMISSION_TEXTS, Permission
from identity.roles.model import (
    ADMINISTRATOR,
    ANY_EMPLOYEE,
    CARETAKER,
    MANAGER,
    ROLES,
    TECHNICIAN,
    RoleUnknown,
    named_permissions,
    permissions_of,
    role,
)

RULE_BOOK = {
    "P01": "总经理",
    "P02": "主管副总",
    "P03": "管理处经理",
    "P04": "办公室主任",
    "P05": "客服主管",
    "P06": "客服专员",
    "P07": "楼管员",
    "P08": "收费员",
    "P09": "夜值",
    "P10": "内勤",
    "P11": "物管员",
    "P12": "维修",
    "P13": "工程部接单人员",
    "P14": "财务部",
    "P15": "正门保安",
    "P16": "当班班长",
    "P17": "销售部",
    "P18": "任何员工",
    "P19": "业主委员会",
    "P20": "投诉",
    "P21": "督导",
    "P22": "业主 / 施工单位负责人",
    "P23": "部门负责人",
    "P24": "服务中心接待人",
}


@pytest.mark.rule(
    "P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09", "P10", "P11", "P12",
    "P13", "P14", "P15", "P16", "P17", "P18", "P19", "P20", "P21", "P22", "P23", "P24",
)  # fmt: skip
def test_each_role_of_the_rule_book_exists_under_its_name() -> None:
    assert set(ROLES) - {ADMINISTRATOR} == set(RULE_BOOK)
    assert [id_ for id_, words in RULE_BOOK.items() if words not in ROLES[id_].zh] == []
    assert all(each.en for each in ROLES.values())


@pytest.mark.rule("P12", "A07")
def test_a_technician_has_no_right_to_money() -> None:
    assert not permissions_of([TECHNICIAN]) & MONEY


@pytest.mark.rule("P08", "P14", "P06", "A07")
def test_who_collects_is_the_desk_the_collector_and_finance_and_nobody_else() -> None:
    collect = {each.id for each in ROLES.values() if Permission.COLLECT_FEES in each.permissions}

    assert collect == {"P06", "P08", "P14"}


@pytest.mark.rule("P18")
def test_any_employee_may_take_any_request_whatever_else_they_do() -> None:
    first_asked = {Permission.LOG_CONTACTS, Permission.SEE_ESTATE}

    employees = [each.id for each in ROLES.values() if each.employee]
    assert all(first_asked <= permissions_of([id_]) for id_ in employees)
    assert len(employees) == len(ROLES) - 3


@pytest.mark.rule("P19", "P22")
def test_outsiders_have_no_employees_rights() -> None:
    for outsider in ("P19", "P22"):
        assert not ROLES[outsider].employee
        assert not permissions_of([outsider]) & {Permission.LOG_CONTACTS, Permission.SEE_DIRECTORY}


@pytest.mark.rule("P07")
def test_the_caretaker_alone_is_bound_to_named_buildings() -> None:
    assert [each.id for each in ROLES.values() if each.own_buildings] == [CARETAKER]


@pytest.mark.rule("P13", "P09", "P12")
def test_dispatching_is_for_dispatchers_and_whoever_stands_above_them() -> None:
    may_assign = {
        each.id for each in ROLES.values() if Permission.ASSIGN_ORDERS in each.permissions
    }

    assert may_assign == {MANAGER, "P09", "P13", "P23"}
    assert Permission.ASSIGN_ORDERS not in permissions_of([TECHNICIAN])


def test_an_estates_manager_manages_staff_but_gives_no_role_above_their_own() -> None:
    by_company = {each.id for each in ROLES.values() if each.by_company}

    assert Permission.MANAGE_STAFF in permissions_of([MANAGER])
    assert by_company == {"P01", "P02", MANAGER, "P21", ADMINISTRATOR}
    managing = {each.id for each in ROLES.values() if Permission.MANAGE_STAFF in each.permissions}
    assert managing <= by_company


def test_what_concerns_the_company_is_the_administrators_alone() -> None:
    company = {Permission.OPEN_ESTATES, Permission.RUN_PLATFORM}

    assert [each.id for each in ROLES.values() if each.permissions & company] == [ADMINISTRATOR]
    assert not ROLES[ADMINISTRATOR].permissions & {Permission.SEE_DIRECTORY, *MONEY}


def test_several_roles_give_the_rights_of_all_of_them() -> None:
    assert permissions_of(["P13", "P15"]) == (
        ROLES["P13"].permissions | ROLES["P15"].permissions | ROLES[ANY_EMPLOYEE].permissions
    )
    assert permissions_of([]) == frozenset()


def test_every_permission_is_somebodys_and_has_its_two_names() -> None:
    granted = frozenset[Permission]().union(*(each.permissions for each in ROLES.values()))

    assert granted == set(Permission)
    assert set(PERMISSION_TEXTS) == set(Permission)
    assert len({zh for zh, _ in PERMISSION_TEXTS.values()}) == len(Permission)


def test_a_permission_of_a_newer_version_is_shown_by_its_id() -> None:
    [named] = named_permissions(["patrols.of_a_newer_version"])

    assert (named.id, named.zh, named.en) == (
        "patrols.of_a_newer_version",
        "patrols.of_a_newer_version",
        "patrols.of_a_newer_version",
    )


def test_an_unknown_role_is_refused_with_those_there_are() -> None:
    with pytest.raises(RoleUnknown) as error:
        role("P99")

    assert "P12" in error.value.message("zh")
    assert ANY_EMPLOYEE in error.value.message("en")
