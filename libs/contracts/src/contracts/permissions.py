"""What a person may do. Identity's roles are sets of these; every route needs one."""

from enum import StrEnum


class Permission(StrEnum):
    """One right. The value is what tokens carry; keep it short and never reuse one for another
    meaning.
    """

    # Company
    OPEN_ESTATES = "estates.open"
    MANAGE_STAFF = "staff.manage"
    RUN_PLATFORM = "platform.run"
    # An estate
    SEE_ESTATE = "estate.see"
    MANAGE_SETTINGS = "settings.manage"
    MANAGE_CALENDAR = "calendar.manage"
    MANAGE_DEVICES = "devices.manage"
    REVOKE_DEVICES = "devices.revoke"
    # Archives: the directory
    SEE_DIRECTORY = "directory.see"
    SEE_PHONES = "directory.phones"
    IMPORT_ROSTER = "roster.import"
    # Reception
    LOG_CONTACTS = "contacts.log"
    SEE_CONTACTS = "contacts.see"
    # Dispatch
    SEE_ORDERS = "orders.see"
    HAND_OVER_ORDERS = "orders.receive"
    ASSIGN_ORDERS = "orders.assign"
    WORK_ON_ORDERS = "orders.work"
    CANCEL_ORDERS = "orders.cancel"
    NOTE_ORDERS = "orders.note"
    FORCE_ORDERS = "orders.force"
    MANAGE_CREWS = "crews.manage"
    REASSIGN_STAFF = "staff.reassign"
    MANAGE_VENDORS = "vendors.manage"
    RECORD_CONSENT = "orders.consent"
    APPROVE_BUDGET = "orders.budget"
    APPROVE_UNSIGNED = "orders.unsigned"
    INSPECT_ORDERS = "orders.inspect"
    SEE_ORDER_REPORTS = "orders.reports"
    DRAFT_SERVICES = "services.draft"
    APPROVE_SERVICES = "services.approve"
    KEEP_CUSTODY = "custody.keep"
    SETTLE_CUSTODY = "custody.settle"
    MANAGE_RECURRING = "orders.recurring"
    SEE_PATROLS = "patrols.see"
    WALK_PATROLS = "patrols.walk"
    MANAGE_PATROLS = "patrols.manage"
    # Reception: calling back
    SEE_FOLLOW_UPS = "follow_ups.see"
    FOLLOW_UP = "follow_ups.do"
    ASSIGN_FOLLOW_UPS = "follow_ups.assign"
    # Reception: duty, incidents, meetings, care
    KEEP_INCIDENTS = "incidents.keep"
    SEE_DUTY = "duty.see"
    KEEP_DUTY = "duty.keep"
    REVIEW_DUTY = "duty.review"
    REPORT_EVENTS = "events.report"
    SEE_MEETINGS = "meetings.see"
    HOLD_MEETINGS = "meetings.hold"
    SEE_CARE = "care.see"
    KEEP_CARE = "care.keep"
    # Reception, and whoever handles what clients complain of
    SEE_COMPLAINTS = "complaints.see"
    TAKE_COMPLAINTS = "complaints.take"
    HANDLE_COMPLAINTS = "complaints.handle"
    DECIDE_COMPLAINTS = "complaints.decide"
    # Reception: surveys, open days, visits to owners
    SEE_SURVEYS = "surveys.see"
    RUN_SURVEYS = "surveys.run"
    ENTER_SURVEYS = "surveys.enter"
    READ_PUBLISHED_SURVEYS = "surveys.published"
    # Archives: what has happened to a unit
    SEE_HISTORY = "history.see"
    # Gate: grows with its features
    SEE_GATE = "gate.see"
    MANAGE_PASSES = "gate.passes"
    ACT_AT_GATE = "gate.act"
    EXPECT_VISITORS = "gate.expect"
    APPLY_FOR_SLIPS = "gate.slips"
    APPROVE_SLIPS = "gate.slips.approve"
    WATCH_PEOPLE = "gate.watch"
    MANAGE_CARDS = "gate.cards"
    SETTLE_DIFFERENCES = "gate.settle"
    SEE_TIMINGS = "gate.timings"
    DECIDE_OVERNIGHT = "gate.overnight"
    # Fees
    SEE_FEES = "fees.see"
    COLLECT_FEES = "fees.collect"
    VOID_PAYMENTS = "fees.void"
    RESOLVE_DISPUTES = "fees.disputes"
    MANAGE_RECEIPTS = "fees.receipts"
    COUNT_CASH = "fees.count"
    # Notifications
    SEE_NOTICES = "notices.see"
    MANAGE_NOTICES = "notices.manage"


MONEY = frozenset(
    {
        Permission.SEE_FEES,
        Permission.COLLECT_FEES,
        Permission.VOID_PAYMENTS,
        Permission.RESOLVE_DISPUTES,
        Permission.MANAGE_RECEIPTS,
        Permission.COUNT_CASH,
    }
)
"""All that touches what owners pay. Technicians have none of it (A07)."""

PERMISSION_TEXTS: dict[Permission, tuple[str, str]] = {
    Permission.OPEN_ESTATES: ("新开和关闭小区", "open and close estates"),
    Permission.MANAGE_STAFF: ("管理人员与岗位", "manage staff and their roles"),
    Permission.RUN_PLATFORM: ("运行平台", "run the platform"),
    Permission.SEE_ESTATE: ("查看小区资料", "see the estate"),
    Permission.MANAGE_SETTINGS: ("修改小区设置", "change the estate's settings"),
    Permission.MANAGE_CALENDAR: ("修改工作日历", "change the working calendar"),
    Permission.MANAGE_DEVICES: ("登记门岗平板", "register the gate's tablets"),
    Permission.REVOKE_DEVICES: ("停用门岗平板", "see and revoke the gate's tablets"),
    Permission.SEE_DIRECTORY: ("查看住户名录", "see the directory"),
    Permission.SEE_PHONES: ("查看完整电话", "see whole phone numbers"),
    Permission.IMPORT_ROSTER: ("导入名册", "import the roster"),
    Permission.LOG_CONTACTS: ("登记接待与来电", "log contacts"),
    Permission.SEE_CONTACTS: ("查看接待记录", "see the contact log"),
    Permission.SEE_ORDERS: ("查看任务单", "see work orders"),
    Permission.HAND_OVER_ORDERS: ("接收任务单", "receive work orders"),
    Permission.ASSIGN_ORDERS: ("派工", "assign work orders"),
    Permission.WORK_ON_ORDERS: ("办理任务单", "work on orders"),
    Permission.CANCEL_ORDERS: ("取消任务单", "cancel work orders"),
    Permission.NOTE_ORDERS: ("登记催单和备注", "note urging and comments on work orders"),
    Permission.FORCE_ORDERS: ("强制收回或结单", "take back or end work orders by force"),
    Permission.MANAGE_CREWS: ("管理班组、排班与请假", "manage crews, shifts and leave"),
    Permission.REASSIGN_STAFF: ("紧急调配人员", "reassign staff in an emergency"),
    Permission.MANAGE_VENDORS: ("管理外协单位", "manage outside vendors"),
    Permission.RECORD_CONSENT: ("登记业主同意", "record consent to a quote"),
    Permission.APPROVE_BUDGET: ("批准公共维修预算", "approve the budget of a public repair"),
    Permission.APPROVE_UNSIGNED: ("批准未签字结单", "approve an order nobody signed"),
    Permission.INSPECT_ORDERS: ("验收公共维修", "inspect public repairs"),
    Permission.SEE_ORDER_REPORTS: ("查看维修报表", "see reports of repairs"),
    Permission.DRAFT_SERVICES: ("拟定服务项目与价格", "propose services and prices"),
    Permission.APPROVE_SERVICES: ("批准服务项目与价格", "approve services and prices"),
    Permission.KEEP_CUSTODY: ("代管住户物品（洗衣）", "keep residents' things (laundry)"),
    Permission.SETTLE_CUSTODY: ("了结代管差件", "settle what is missing in custody"),
    Permission.MANAGE_RECURRING: ("管理周期服务计划", "manage plans of recurring work"),
    Permission.SEE_PATROLS: ("查看巡查", "see patrols"),
    Permission.WALK_PATROLS: ("巡查", "walk patrols"),
    Permission.MANAGE_PATROLS: ("管理巡查路线与计划", "manage patrol routes and plans"),
    Permission.SEE_FOLLOW_UPS: ("查看回访", "see follow-ups"),
    Permission.FOLLOW_UP: ("回访", "follow up"),
    Permission.ASSIGN_FOLLOW_UPS: ("分派回访", "assign follow-ups"),
    Permission.KEEP_INCIDENTS: ("登记事件并通知住户", "declare incidents and tell households"),
    Permission.SEE_DUTY: ("查看值班记录", "see the desk's duty records"),
    Permission.KEEP_DUTY: ("值班与交接班", "be on duty and hand over"),
    Permission.REVIEW_DUTY: ("审阅值班日志", "review the duty log"),
    Permission.REPORT_EVENTS: ("报告重大事件", "report major events"),
    Permission.SEE_MEETINGS: ("查看会议记录", "see meetings"),
    Permission.HOLD_MEETINGS: ("组织会议", "hold meetings"),
    Permission.SEE_CARE: ("查看关怀名单", "see the care list"),
    Permission.KEEP_CARE: ("管理关怀名单", "keep the care list"),
    Permission.SEE_COMPLAINTS: ("查看投诉", "see complaints"),
    Permission.TAKE_COMPLAINTS: ("受理投诉", "take complaints"),
    Permission.HANDLE_COMPLAINTS: ("处理投诉", "handle complaints"),
    Permission.DECIDE_COMPLAINTS: ("裁定投诉与批准结案", "decide complaints, approve closings"),
    Permission.SEE_SURVEYS: ("查看业主意见调查", "see surveys"),
    Permission.RUN_SURVEYS: ("拟定、关闭和公布调查", "run surveys"),
    Permission.ENTER_SURVEYS: ("发放调查码、录入答卷", "hand out survey codes and type papers"),
    Permission.READ_PUBLISHED_SURVEYS: ("阅读已公布的调查", "read published surveys"),
    Permission.SEE_HISTORY: ("查看房屋履历", "see a unit's history"),
    Permission.SEE_GATE: ("查看门岗", "see the gate"),
    Permission.MANAGE_PASSES: ("办理出入证", "issue and revoke passes"),
    Permission.ACT_AT_GATE: ("在门岗平板登记", "act at the gate, on a tablet"),
    Permission.EXPECT_VISITORS: ("登记预约来访", "announce expected visitors"),
    Permission.APPLY_FOR_SLIPS: ("申请放行条", "apply for goods slips"),
    Permission.APPROVE_SLIPS: ("审批放行条（盖章）", "approve goods slips (the office's stamp)"),
    Permission.WATCH_PEOPLE: ("管理关注名单与礼遇", "manage the watch list and courtesies"),
    Permission.MANAGE_CARDS: ("管理来访卡与挂失", "manage the gate's cards and their loss"),
    Permission.SETTLE_DIFFERENCES: ("处理门岗差异", "settle differences at the gate"),
    Permission.SEE_TIMINGS: ("查看门岗用时", "see how long the gate takes"),
    Permission.DECIDE_OVERNIGHT: ("办理车辆过夜", "decide about cars that stay overnight"),
    Permission.SEE_FEES: ("查看收费", "see fees"),
    Permission.COLLECT_FEES: ("收费", "collect fees"),
    Permission.VOID_PAYMENTS: ("作废收款", "void payments"),
    Permission.RESOLVE_DISPUTES: ("处理收费争议", "decide disputed charges"),
    Permission.MANAGE_RECEIPTS: ("管理收据", "manage the receipt stock"),
    Permission.COUNT_CASH: ("清点现金", "count cash"),
    Permission.SEE_NOTICES: ("查看通知", "see notices"),
    Permission.MANAGE_NOTICES: ("管理通知渠道与模板", "manage channels and templates"),
}
"""Permission → (Chinese, English), as staff read them."""
