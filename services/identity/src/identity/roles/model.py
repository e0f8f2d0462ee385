"""Role → permissions: the roles of requirements.md C by their IDs, and the platform's own.

Here stands what the rule book gives each role as far as there are permissions for it yet; the rest
grows with the features. P18 (any employee) is what everybody has who works for the company.
"""

from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict

from contracts.permissions import PERMISSION_TEXTS, Permission
from contracts.refusals import Invalid
from identity.rights.model import (
    ABOVE_THE_DESK,
    ABOVE_THE_GATE,
    COMPLAINTS,
    DESK,
    DISPATCH,
    GATE,
    LEAD,
    LOOK,
    NIGHT,
    ON_DUTY,
    PATROL,
    PLAN_WORK,
    VISITS_AND_SLIPS,
)

ADMINISTRATOR = "administrator"
MANAGER = "P03"
CARETAKER = "P07"
TECHNICIAN = "P12"
ANY_EMPLOYEE = "P18"


class RoleUnknown(Invalid):
    """There is no role of this id."""

    zh = "没有编号为 {role} 的岗位。可选：{known}"
    en = "There is no role {role}. Known: {known}"


class Role(BaseModel):
    """A role and its rights.

    `by_company`: given by the company alone, not by the estate's manager. `own_buildings`: a grant
    must name them.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    zh: str
    en: str
    permissions: frozenset[Permission]
    employee: bool = True
    by_company: bool = False
    own_buildings: bool = False


_P = Permission
_NONE: frozenset[Permission] = frozenset()


def _role(
    id_: str,
    zh: str,
    en: str,
    permissions: Iterable[Permission],
    *,
    employee: bool = True,
    by_company: bool = False,
    own_buildings: bool = False,
) -> Role:
    return Role(
        id=id_,
        zh=zh,
        en=en,
        permissions=frozenset(permissions),
        employee=employee,
        by_company=by_company,
        own_buildings=own_buildings,
    )


_ALL = (
    _role("P01", "总经理", "general manager", LEAD, by_company=True),
    _role("P02", "主管副总 / 物业部经理", "deputy in charge", LEAD, by_company=True),
    _role(
        MANAGER,
        "管理处经理",
        "estate manager",
        LEAD
        | COMPLAINTS
        | VISITS_AND_SLIPS
        | ABOVE_THE_GATE
        | ABOVE_THE_DESK
        | PLAN_WORK
        | {
            _P.MANAGE_STAFF,
            _P.MANAGE_SETTINGS,
            _P.MANAGE_CALENDAR,
            _P.MANAGE_DEVICES,
            _P.WATCH_PEOPLE,
            _P.IMPORT_ROSTER,
            _P.ASSIGN_ORDERS,
            _P.CANCEL_ORDERS,
            _P.FORCE_ORDERS,
            _P.MANAGE_CREWS,
            _P.REASSIGN_STAFF,
            _P.MANAGE_VENDORS,
            _P.APPROVE_UNSIGNED,
            _P.INSPECT_ORDERS,
            _P.SETTLE_CUSTODY,
            _P.ASSIGN_FOLLOW_UPS,
            _P.RUN_SURVEYS,
            _P.ENTER_SURVEYS,
            _P.RESOLVE_DISPUTES,
            _P.MANAGE_NOTICES,
        },
        by_company=True,
    ),
    _role(
        "P04",
        "办公室主任",
        "head of office",
        LOOK
        | COMPLAINTS
        | {
            _P.DECIDE_COMPLAINTS,
            _P.SEE_PHONES,
            _P.SEE_ORDER_REPORTS,
            _P.HOLD_MEETINGS,
            _P.RUN_SURVEYS,
        },
    ),
    _role(
        "P05",
        "客服主管",
        "customer-service supervisor",
        DESK
        | VISITS_AND_SLIPS
        | ABOVE_THE_GATE
        | ABOVE_THE_DESK
        | PLAN_WORK
        | {
            _P.IMPORT_ROSTER,
            _P.CANCEL_ORDERS,
            _P.FORCE_ORDERS,
            _P.MANAGE_CREWS,
            _P.MANAGE_VENDORS,
            _P.APPROVE_UNSIGNED,
            _P.INSPECT_ORDERS,
            _P.DRAFT_SERVICES,
            _P.SETTLE_CUSTODY,
            _P.ASSIGN_FOLLOW_UPS,
            _P.DECIDE_COMPLAINTS,
            _P.RUN_SURVEYS,
            _P.SEE_FEES,
            _P.RESOLVE_DISPUTES,
            _P.COUNT_CASH,
            _P.MANAGE_PASSES,
            _P.WATCH_PEOPLE,
            _P.SEE_TIMINGS,
            _P.MANAGE_DEVICES,
            _P.MANAGE_NOTICES,
        },
    ),
    _role(
        "P06",
        "客服专员（前台）/ 物业助理",
        "front desk",
        DESK
        | ON_DUTY
        | VISITS_AND_SLIPS
        | {_P.CANCEL_ORDERS, _P.SEE_FEES, _P.COLLECT_FEES, _P.MANAGE_PASSES},
    ),
    _role(
        CARETAKER,
        "楼管员",
        "building caretaker",
        DESK | PATROL | {_P.INSPECT_ORDERS, _P.SEE_FEES},
        own_buildings=True,
    ),
    _role(
        "P08",
        "收费员",
        "fee collector",
        {_P.SEE_DIRECTORY, _P.SEE_ORDERS, _P.SEE_FEES, _P.COLLECT_FEES, _P.MANAGE_RECEIPTS},
    ),
    # At night nobody else could let the repair of a dangerous place begin (E01), or stamp a slip
    # that was forgotten (E09).
    _role(
        "P09",
        "夜值",
        "night duty",
        DESK | ON_DUTY | DISPATCH | VISITS_AND_SLIPS | PATROL | NIGHT,
    ),
    _role("P10", "内勤", "office clerk", _NONE),
    _role("P11", "物管员", "property officer", DESK | ON_DUTY | PATROL),
    # Not a right to money, whatever else they are given: A07.
    _role(
        TECHNICIAN,
        "维修（服务）人员",
        "technician",
        PATROL
        | {
            _P.SEE_ORDERS,
            _P.WORK_ON_ORDERS,
            _P.RECORD_CONSENT,
            _P.NOTE_ORDERS,
            _P.KEEP_CUSTODY,
        },
    ),
    _role(
        "P13",
        "工程部接单人员",
        "dispatcher",
        DISPATCH
        | PLAN_WORK
        | {
            _P.CANCEL_ORDERS,
            _P.RECORD_CONSENT,
            _P.SEE_DIRECTORY,
            _P.SEE_PHONES,
            _P.DRAFT_SERVICES,
            _P.KEEP_CUSTODY,
            _P.MANAGE_CREWS,
            _P.MANAGE_VENDORS,
        },
    ),
    _role(
        "P14",
        "财务部",
        "finance",
        {
            _P.SEE_ORDERS,
            _P.SEE_FEES,
            _P.COLLECT_FEES,
            _P.VOID_PAYMENTS,
            _P.MANAGE_RECEIPTS,
            _P.COUNT_CASH,
        },
    ),
    _role("P15", "正门保安 / 值班员", "gate guard", GATE),
    _role("P16", "当班班长 / 巡查", "foreman on patrol", GATE | ABOVE_THE_GATE | PATROL),
    _role("P17", "销售部 / 售楼部", "sales", _NONE),
    _role(
        ANY_EMPLOYEE,
        "任何员工（首问）",
        "any employee",
        {_P.SEE_ESTATE, _P.SEE_NOTICES, _P.LOG_CONTACTS, _P.REPORT_EVENTS},
    ),
    _role(
        "P19",
        "业主委员会",
        "owners' committee",
        {_P.SEE_ESTATE, _P.READ_PUBLISHED_SURVEYS},
        employee=False,
    ),
    _role("P20", "投诉受理处（管理处、办公室、客服部）", "complaint desk", DESK),
    _role(
        "P21",
        "物业部经理（督导）",
        "training and inspection",
        LOOK | {_P.SEE_COMPLAINTS},
        by_company=True,
    ),
    _role("P22", "业主 / 施工单位负责人", "owner, contractor's head", _NONE, employee=False),
    _role(
        "P23",
        "部门负责人 / 部调度室",
        "head of department",
        LOOK
        | PLAN_WORK
        | {
            _P.SEE_COMPLAINTS,
            _P.HANDLE_COMPLAINTS,
            _P.ASSIGN_ORDERS,
            _P.CANCEL_ORDERS,
            _P.NOTE_ORDERS,
            _P.DRAFT_SERVICES,
            _P.MANAGE_CREWS,
            _P.HOLD_MEETINGS,
        },
    ),
    _role("P24", "服务中心接待人", "service-centre host", DESK | ON_DUTY),
    # Not of the rule book: the platform team, in the company and in no estate.
    _role(
        ADMINISTRATOR,
        "平台管理员",
        "platform administrator",
        {_P.OPEN_ESTATES, _P.MANAGE_STAFF, _P.MANAGE_CALENDAR, _P.RUN_PLATFORM, _P.SEE_ESTATE},
        employee=False,
        by_company=True,
    ),
)

ROLES: dict[str, Role] = {role.id: role for role in _ALL}
"""Role id → role, in the order of the rule book; last the platform's own."""


def role(id_: str) -> Role:
    """Raises RoleUnknown."""
    try:
        return ROLES[id_]
    except KeyError:
        raise RoleUnknown(role=id_, known=", ".join(ROLES)) from None


def permissions_of(role_ids: Iterable[str]) -> frozenset[Permission]:
    """What somebody with these roles may do in one estate; an employee has P18's rights as well."""
    roles = [role(id_) for id_ in role_ids]
    rights = frozenset[Permission]().union(*(each.permissions for each in roles))
    if any(each.employee for each in roles):
        rights |= ROLES[ANY_EMPLOYEE].permissions
    return rights


def roles_with(permission: Permission) -> list[str]:
    """The ids of the roles that give a right by themselves."""
    return [each.id for each in _ALL if permission in each.permissions]


ON_A_TABLET = permissions_of(["P15", "P16"])
"""What anybody may do on a gate's tablet, whatever else they may do where they signed in."""


class Named(BaseModel):
    """A role or a permission as it is shown."""

    id: str
    zh: str
    en: str


def named_roles(role_ids: Iterable[str]) -> list[Named]:
    """Roles with their names, in the order given."""
    return [Named(id=each.id, zh=each.zh, en=each.en) for each in map(role, role_ids)]


def named_permissions(permissions: Iterable[str]) -> list[Named]:
    """Permissions with their names, sorted; one this version does not know is named by its id."""
    texts = {permission.value: texts for permission, texts in PERMISSION_TEXTS.items()}
    return [
        Named(id=each, zh=texts.get(each, (each, each))[0], en=texts.get(each, (each, each))[1])
        for each in sorted(permissions)
    ]
