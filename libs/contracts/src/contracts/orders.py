"""Words about work orders that several services share: states, clocks, who pays, how it ends."""

from enum import StrEnum

from pydantic import ConfigDict

from contracts.words import Discreet, Fen, PersonalText


class OrderState(StrEnum):
    """Where a work order stands (W06). Which act leads from where to where is dispatch's table."""

    OPENED = "opened"
    HANDED_OVER = "handed_over"
    DISPATCHED = "dispatched"
    ACCEPTED = "accepted"
    ON_THE_WAY = "on_the_way"
    ON_SITE = "on_site"
    QUOTED = "quoted"
    CONSENTED = "consented"
    DECLINED = "declined"
    WORKING = "working"
    PAUSED = "paused"
    AWAITING_SIGNATURE = "awaiting_signature"
    UNSIGNED = "unsigned"
    DONE = "done"
    POSTED = "posted"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    TRANSFERRED = "transferred"
    RETURNED = "returned"
    FORCED = "forced"


ORDER_STATE_TEXTS: dict[OrderState, tuple[str, str]] = {
    OrderState.OPENED: ("已开单", "opened"),
    OrderState.HANDED_OVER: ("已接单", "handed over"),
    OrderState.DISPATCHED: ("已派工", "dispatched"),
    OrderState.ACCEPTED: ("已接受", "accepted"),
    OrderState.ON_THE_WAY: ("在途", "on the way"),
    OrderState.ON_SITE: ("已到场", "on site"),
    OrderState.QUOTED: ("已报价", "quoted"),
    OrderState.CONSENTED: ("业主同意", "consented"),
    OrderState.DECLINED: ("业主不同意", "declined"),
    OrderState.WORKING: ("维修中", "working"),
    OrderState.PAUSED: ("暂停", "paused"),
    OrderState.AWAITING_SIGNATURE: ("待签字", "awaiting signature"),
    OrderState.UNSIGNED: ("未签字待批", "unsigned, awaiting approval"),
    OrderState.DONE: ("已完工", "done"),
    OrderState.POSTED: ("已入账", "posted"),
    OrderState.CLOSED: ("已关闭", "closed"),
    OrderState.CANCELLED: ("已取消", "cancelled"),
    OrderState.TRANSFERRED: ("已转出", "transferred"),
    OrderState.RETURNED: ("已退回", "returned"),
    OrderState.FORCED: ("强制结单", "forced"),
}
"""State → (Chinese, English), as staff read them."""


class OrderKind(StrEnum):
    """What an order is for. Rework is no kind: it is any order from its second round on."""

    REPAIR = "repair"
    PAID_SERVICE = "paid_service"
    FREE_SERVICE = "free_service"
    PATROL_FINDING = "patrol_finding"


ORDER_KIND_TEXTS: dict[OrderKind, tuple[str, str]] = {
    OrderKind.REPAIR: ("报修", "repair"),
    OrderKind.PAID_SERVICE: ("有偿服务", "paid service"),
    OrderKind.FREE_SERVICE: ("无偿服务", "free service"),
    OrderKind.PATROL_FINDING: ("巡查发现", "patrol finding"),
}
"""Kind → (Chinese, English), as staff read them."""


class DispatchMode(StrEnum):
    """How an order comes to its technician."""

    ASSIGN = "assign"
    """A dispatcher says who goes."""
    GRAB = "grab"
    """A technician takes it."""
    ROTATE = "rotate"
    """Whoever's turn it is, decided when the order is handed over."""


DISPATCH_MODE_TEXTS: dict[DispatchMode, tuple[str, str]] = {
    DispatchMode.ASSIGN: ("派单", "assigned"),
    DispatchMode.GRAB: ("抢单", "grabbed"),
    DispatchMode.ROTATE: ("轮派", "in rotation"),
}
"""Mode → (Chinese, English), as staff read them."""


class OrderClock(StrEnum):
    """What is measured on every work order, from the time of the request (levels.md,
    Work orders).
    """

    HAND_OVER = "hand_over"
    DISPATCHED = "dispatched"
    ON_SITE = "on_site"
    DONE = "done"


ORDER_CLOCK_TEXTS: dict[OrderClock, tuple[str, str]] = {
    OrderClock.HAND_OVER: ("交接单", "hand-over"),
    OrderClock.DISPATCHED: ("派工", "person dispatched"),
    OrderClock.ON_SITE: ("到场", "on site"),
    OrderClock.DONE: ("完工", "done"),
}
"""Clock → (Chinese, English), as staff read them."""


class RepairKind(StrEnum):
    """What the technician found it to be; follow-ups are planned by it (T13-T15)."""

    SAFETY = "safety"
    LEAK = "leak"
    OTHER = "other"


REPAIR_KIND_TEXTS: dict[RepairKind, tuple[str, str]] = {
    RepairKind.SAFETY: ("安全设施", "safety equipment"),
    RepairKind.LEAK: ("房屋渗漏水", "leak"),
    RepairKind.OTHER: ("其他维修", "other repair"),
}
"""Kind → (Chinese, English), as staff read them."""


class Payer(StrEnum):
    """Who pays for an order (E05)."""

    OWNER = "owner"
    """The household: the unit is charged."""
    COMPANY = "company"
    DEVELOPER = "developer"
    MAINTENANCE_FUND = "maintenance_fund"


PAYER_TEXTS: dict[Payer, tuple[str, str]] = {
    Payer.OWNER: ("业主", "owner"),
    Payer.COMPANY: ("物业公司", "company"),
    Payer.DEVELOPER: ("开发商（保修）", "developer (warranty)"),
    Payer.MAINTENANCE_FUND: ("维修资金", "maintenance fund"),
}
"""Payer → (Chinese, English), as staff read them."""


class LinePart(StrEnum):
    """What a line of a price list or a quote is for."""

    LABOUR = "labour"
    PARTS = "parts"
    CALL_OUT = "call_out"


LINE_PART_TEXTS: dict[LinePart, tuple[str, str]] = {
    LinePart.LABOUR: ("人工", "labour"),
    LinePart.PARTS: ("材料", "parts"),
    LinePart.CALL_OUT: ("上门费", "call-out"),
}
"""Part → (Chinese, English), as staff read them."""


class SuppliedBy(StrEnum):
    """Who brings the material (W33)."""

    OWNER = "owner"
    """The household has it or buys it; nothing is charged for it."""
    COMPANY = "company"
    """Engineering brings it, and it is paid for."""


SUPPLIED_BY_TEXTS: dict[SuppliedBy, tuple[str, str]] = {
    SuppliedBy.OWNER: ("业主自备", "the owner supplies it"),
    SuppliedBy.COMPANY: ("我方提供", "we supply it"),
}
"""By whom → (Chinese, English), as staff read them."""


class QuotedLine(Discreet):
    """One line of a quote or of the final amount: of the catalogue, or material typed in (W33).

    `quantity_hundredths` × `price_fen` / 100, rounded half up, is `amount_fen`.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    code: str = ""
    """The price line's code in the catalogue; empty for a line typed in."""
    label: PersonalText
    measure: str = ""
    """What one of it is: 次, 米, 个."""
    quantity_hundredths: int
    price_fen: Fen
    amount_fen: Fen
    part: LinePart | None = None
    """None where it was quoted before lines said what they are for."""
    supplied_by: SuppliedBy | None = None
    """Who brings it (W33), of parts."""
    free_reason: PersonalText = ""
    """Why it costs nothing; empty where it costs something, or the owner brings it."""


class Utility(StrEnum):
    """What must be cut for a repair (W34)."""

    WATER = "water"
    POWER = "power"


UTILITY_TEXTS: dict[Utility, tuple[str, str]] = {
    Utility.WATER: ("停水", "water off"),
    Utility.POWER: ("停电", "power off"),
}
"""What → (Chinese, English), as staff read them."""


class ConsentHow(StrEnum):
    """How the consent to a quote was given (A08, E01)."""

    ON_SITE = "on_site"
    PHONE = "phone"
    BUDGET = "budget"
    """The budget approval that stands in its place where nobody can consent (E01)."""


CONSENT_TEXTS: dict[ConsentHow, tuple[str, str]] = {
    ConsentHow.ON_SITE: ("当面同意", "consent on site"),
    ConsentHow.PHONE: ("电话同意", "consent by phone"),
    ConsentHow.BUDGET: ("预算批准", "budget approved"),
}
"""How → (Chinese, English), as staff read them."""


class SignOff(StrEnum):
    """By what an order was signed off on site (A09, E01, E11)."""

    SIGNATURE = "signature"
    CODE = "code"
    """A code sent to somebody of the household who was away, and told to the technician."""
    INSPECTION = "inspection"
    """The building manager's inspection with a photo (E01)."""
    UNSIGNED = "unsigned"
    """Nobody signed, for a reason, and a supervisor approved it."""


SIGN_OFF_TEXTS: dict[SignOff, tuple[str, str]] = {
    SignOff.SIGNATURE: ("业主签字", "signed"),
    SignOff.CODE: ("验证码签收", "signed by code"),
    SignOff.INSPECTION: ("楼管员验收", "inspected"),
    SignOff.UNSIGNED: ("未签字，主管批准", "unsigned, approved"),
}
"""Sign-off → (Chinese, English), as staff read them."""


class NoSignature(StrEnum):
    """Why nobody signs (E11)."""

    DISSATISFIED = "dissatisfied"
    PRICE = "price"
    ABSENT = "absent"


NO_SIGNATURE_TEXTS: dict[NoSignature, tuple[str, str]] = {
    NoSignature.DISSATISFIED: ("对维修不满意", "not satisfied with the work"),
    NoSignature.PRICE: ("对价格有异议", "disputes the price"),
    NoSignature.ABSENT: ("业主不在", "nobody at home"),
}
"""Reason → (Chinese, English), as staff read them."""


class PauseReason(StrEnum):
    """Why the work stands still, and its clocks with it (levels.md: 待料, 业主改期, …)."""

    WAITING_FOR_PARTS = "waiting_for_parts"
    OWNER_POSTPONES = "owner_postpones"
    NOBODY_HOME = "nobody_home"
    OUTSIDE_VENDOR = "outside_vendor"
    NO_ACCESS = "no_access"
    """The place cannot be got at: a shut-off not granted yet, a crane, flooding, the weather."""


PAUSE_REASON_TEXTS: dict[PauseReason, tuple[str, str]] = {
    PauseReason.WAITING_FOR_PARTS: ("待料", "waiting for parts"),
    PauseReason.OWNER_POSTPONES: ("业主改期", "the owner asks for another day"),
    PauseReason.NOBODY_HOME: ("业主不在", "nobody at home"),
    PauseReason.OUTSIDE_VENDOR: ("等待外协单位", "waiting for an outside vendor"),
    PauseReason.NO_ACCESS: ("现场不具备条件", "the site cannot be worked on"),
}
"""Reason → (Chinese, English), as staff read them."""


class Department(StrEnum):
    """The departments of an estate that have people to send (001 ch.1)."""

    ENGINEERING = "engineering"
    ENVIRONMENT = "environment"
    SECURITY = "security"
    CUSTOMER_SERVICE = "customer_service"


DEPARTMENT_TEXTS: dict[Department, tuple[str, str]] = {
    Department.ENGINEERING: ("工程维修", "engineering"),
    Department.ENVIRONMENT: ("环境维护", "environment"),
    Department.SECURITY: ("秩序维护", "security"),
    Department.CUSTOMER_SERVICE: ("客服", "customer service"),
}
"""Department → (Chinese, English), as staff read them."""


class OrderRelation(StrEnum):
    """What an order is to another one."""

    MERGED_INTO = "merged_into"
    """A duplicate: it is cancelled; that undone, the dispatcher has it again."""
    ABSORBED = "absorbed"
    SPLIT_OFF = "split_off"
    SPLIT_FROM = "split_from"
    LINKED = "linked"


ORDER_RELATION_TEXTS: dict[OrderRelation, tuple[str, str]] = {
    OrderRelation.MERGED_INTO: ("已并入", "merged into"),
    OrderRelation.ABSORBED: ("合并了", "has taken in"),
    OrderRelation.SPLIT_OFF: ("拆出", "split off"),
    OrderRelation.SPLIT_FROM: ("拆自", "split from"),
    OrderRelation.LINKED: ("关联", "linked to"),
}
"""Relation → (Chinese, English), as staff read them."""
