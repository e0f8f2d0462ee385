"""What dispatch tells of a work order (W06), as entries of its case's timeline."""

from contracts.dispatch.agreements import (
    QuoteAccepted,
    QuoteDeclined,
    SignatureCodeIssued,
    SignatureRefused,
    UnsignedUndecided,
    WorkOrderQuoted,
    WorkOrderSignedOff,
)
from contracts.dispatch.beside import (
    AppointmentAgreed,
    AssistantJoined,
    AssistantLeft,
    TechnicianDelayed,
    WorkOrderClockWarned,
    WorkOrderCommented,
    WorkOrderRelated,
    WorkOrderUrged,
)
from contracts.dispatch.orders import (
    OrderEvent,
    TechnicianArrived,
    TechnicianSetOut,
    WorkOrderAccepted,
    WorkOrderAssigned,
    WorkOrderCancelled,
    WorkOrderClosed,
    WorkOrderCompleted,
    WorkOrderForced,
    WorkOrderHandedOver,
    WorkOrderOpened,
    WorkOrderPaused,
    WorkOrderPosted,
    WorkOrderRecalled,
    WorkOrderReclassified,
    WorkOrderReopened,
    WorkOrderResumed,
    WorkOrderReturned,
    WorkOrderTransferred,
    WorkStarted,
)
from contracts.orders import (
    CONSENT_TEXTS,
    DEPARTMENT_TEXTS,
    NO_SIGNATURE_TEXTS,
    ORDER_CLOCK_TEXTS,
    ORDER_RELATION_TEXTS,
    PAUSE_REASON_TEXTS,
    PAYER_TEXTS,
    SIGN_OFF_TEXTS,
    OrderRelation,
    OrderState,
)
from reception.cases.model.entries import Entry, Telling
from reception.cases.model.money import yuan

_S = OrderState
_TECHNICIANS: dict[type[OrderEvent], tuple[OrderState, str, str]] = {
    WorkOrderAccepted: (_S.ACCEPTED, "维修人员已接受", "accepted by the technician"),
    WorkOrderReturned: (_S.RETURNED, "维修人员退回", "given back by the technician"),
    TechnicianSetOut: (_S.ON_THE_WAY, "维修人员已出发", "technician on the way"),
    TechnicianArrived: (_S.ON_SITE, "维修人员已到场", "technician on site"),
    WorkStarted: (_S.WORKING, "已开始维修", "work started"),
    WorkOrderCompleted: (_S.AWAITING_SIGNATURE, "已完工", "work finished"),
}
"""The assigned technician's own acts: done by anybody else, they came by radio (E04)."""

Told = tuple[OrderState | None, str, str]


def order_entry(event: OrderEvent, telling: Telling) -> Entry:
    """What an event of dispatch says, as an entry under the event's own id."""
    state, zh, en = _told(event, telling)
    return Entry(
        id=telling.id,
        at=event.at,
        by=telling.by,
        kind=event.event_name(),
        zh=zh,
        en=en,
        note=_note(event),
        technician_id=getattr(event, "technician_id", None),
        trace=telling.trace,
        version=telling.version,
        state=state,
        urgency=getattr(event, "urgency", None),
        order_number=str(getattr(event, "number", "")),
        round=getattr(event, "round", None),
    )


def _note(event: OrderEvent) -> str:
    """What somebody typed. A code to sign with is told to nobody here."""
    match event:
        case WorkOrderQuoted():
            return event.cause
        case (
            SignatureRefused()
            | WorkOrderPaused()
            | WorkOrderUrged()
            | WorkOrderCommented()
            | AppointmentAgreed()
        ):
            return event.note
        case UnsignedUndecided():
            return ""
        case _:
            return str(getattr(event, "reason", ""))


def _told(event: OrderEvent, telling: Telling) -> Told:
    if type(event) in _TECHNICIANS:
        return _told_by_technician(event, telling)
    match event:
        case WorkOrderQuoted() | QuoteAccepted() | QuoteDeclined():
            return _told_of_quote(event)
        case (
            SignatureRefused() | UnsignedUndecided() | SignatureCodeIssued() | WorkOrderSignedOff()
        ):
            return _told_of_signature(event)
        case (
            WorkOrderPaused()
            | WorkOrderResumed()
            | WorkOrderTransferred()
            | WorkOrderRecalled()
            | WorkOrderForced()
        ):
            return _told_of_course(event)
        case (
            AppointmentAgreed()
            | AssistantJoined()
            | AssistantLeft()
            | WorkOrderUrged()
            | WorkOrderCommented()
        ):
            return None, *_noted(event)
        case WorkOrderRelated():
            return _told_of_relation(event)
        case _:
            return _told_of_order(event)


def _told_by_technician(event: OrderEvent, telling: Telling) -> Told:
    state, zh, en = _TECHNICIANS[type(event)]
    if telling.by.id != getattr(event, "technician_id", ""):
        return state, f"{zh}（代报）", f"{en} (reported by radio)"
    return state, zh, en


def _told_of_quote(event: WorkOrderQuoted | QuoteAccepted | QuoteDeclined) -> Told:
    match event:
        case WorkOrderQuoted():
            total, (zh, en) = yuan(event.total_fen), PAYER_TEXTS[event.payer]
            return _S.QUOTED, f"已报价 {total}，付款方：{zh}", f"quoted {total}, paid by: {en}"
        case QuoteAccepted():
            total, (zh, en) = yuan(event.total_fen), CONSENT_TEXTS[event.how]
            return _S.CONSENTED, f"{zh} {total}", f"{en}: {total}"
        case QuoteDeclined():
            return _S.DECLINED, "不同意报价", "quote declined"


def _told_of_signature(
    event: SignatureRefused | UnsignedUndecided | SignatureCodeIssued | WorkOrderSignedOff,
) -> Told:
    match event:
        case SignatureRefused():
            zh, en = NO_SIGNATURE_TEXTS[event.reason]
            return _S.UNSIGNED, f"未签字：{zh}", f"not signed: {en}"
        case UnsignedUndecided():
            return None, "未签字，当日未审批", "not signed, and not decided on the same day"
        case SignatureCodeIssued():
            return None, "已向住户发送签收验证码", "a code to sign with was sent to the household"
        case WorkOrderSignedOff():
            (zh, en), total = SIGN_OFF_TEXTS[event.how], yuan(event.total_fen)
            doubt = ("，有争议", ", disputed") if event.disputed else ("", "")
            return (
                _S.DONE,
                f"现场结单：{zh}，{total}{doubt[0]}",
                f"closed on site: {en}, {total}{doubt[1]}",
            )


def _noted(
    event: AppointmentAgreed
    | AssistantJoined
    | AssistantLeft
    | WorkOrderUrged
    | WorkOrderCommented,
) -> tuple[str, str]:
    match event:
        case AppointmentAgreed():
            return "已与业主约定上门时间", "a visit is agreed with the owner"
        case AssistantJoined():
            return "加派人员协助", "somebody more was sent to help"
        case AssistantLeft():
            return "协助人员离开", "somebody who helped left"
        case WorkOrderUrged():
            return f"业主催单，第 {event.times} 次", f"the owner urges, for the {event.times}. time"
        case WorkOrderCommented():
            return "备注", "comment"


def _told_of_relation(event: WorkOrderRelated) -> Told:
    """Merged into another, it is settled with it; that undone, it is to be done after all."""
    zh, en = ORDER_RELATION_TEXTS[event.relation]
    state = None
    if event.relation is OrderRelation.MERGED_INTO:
        state = _S.HANDED_OVER if event.undone else _S.CANCELLED
    if event.undone:
        return state, f"撤销：{zh} {event.other_number}", f"undone: {en} {event.other_number}"
    return state, f"{zh} {event.other_number}", f"{en} {event.other_number}"


def _told_of_course(
    event: WorkOrderPaused
    | WorkOrderResumed
    | WorkOrderTransferred
    | WorkOrderRecalled
    | WorkOrderForced,
) -> Told:
    match event:
        case WorkOrderPaused():
            zh, en = PAUSE_REASON_TEXTS[event.reason]
            return _S.PAUSED, f"暂停：{zh}", f"paused: {en}"
        case WorkOrderResumed(ran_out=True):
            return event.state, "暂停已到上限，继续计时", "the pause is over, its clocks run again"
        case WorkOrderResumed():
            return event.state, "恢复办理", "goes on after the pause"
        case WorkOrderTransferred():
            zh, en = DEPARTMENT_TEXTS[event.department]
            return _S.TRANSFERRED, f"转{zh}部门", f"transferred to {en}"
        case WorkOrderRecalled():
            return (
                _S.HANDED_OVER,
                "撤销派工，待重新派工",
                "assignment taken back, to be assigned anew",
            )
        case WorkOrderForced(state=_S.FORCED):
            return _S.FORCED, "强制结单", "ended by force"
        case WorkOrderForced():
            return event.state, "强制收回，重新派工", "taken back by force, to be assigned anew"


def _told_of_order(event: OrderEvent) -> Told:
    match event:
        case WorkOrderOpened():
            zh, en = f"已开任务单 {event.number}", f"work order {event.number} opened"
            return _S.OPENED, f"{zh}（{event.urgency}）", f"{en} ({event.urgency})"
        case WorkOrderHandedOver():
            zh, en = ("，超过 5 分钟", ", after more than 5 minutes") if event.late else ("", "")
            return _S.HANDED_OVER, f"工程部已接单{zh}", f"handed over to engineering{en}"
        case WorkOrderAssigned():
            return _S.DISPATCHED, "已派工", "technician dispatched"
        case TechnicianDelayed():
            return None, "维修人员不能按时到场", "the technician cannot come in time"
        case WorkOrderReclassified():
            return None, f"级别改为 {event.urgency}", f"class changed to {event.urgency}"
        case WorkOrderClockWarned():
            zh, en = ORDER_CLOCK_TEXTS[event.clock]
            share = f"{event.percent}%"
            return None, f"“{zh}”时限已用 {share}", f"{share} of the time for “{en}” is used"
        case WorkOrderCancelled():
            return _S.CANCELLED, "任务单已取消", "work order cancelled"
        case WorkOrderReopened():
            zh, en = f"返工，第 {event.round} 轮", f"to be done again, round {event.round}"
            if event.notice_number:
                zh, en = f"{zh}（{event.notice_number}）", f"{en} ({event.notice_number})"
            return _S.HANDED_OVER, zh, en
        case WorkOrderPosted():
            return _S.POSTED, "财务已入账", "posted by finance"
        case WorkOrderClosed(satisfied=True):
            return _S.CLOSED, "任务单已关闭，业主满意", "closed, the owner is satisfied"
        case WorkOrderClosed():
            return _S.CLOSED, "任务单已关闭，未施工", "closed, nothing was done"
        case _:
            # A step this version does not know yet is shown by its name rather than lost.
            return None, event.event_name(), event.event_name().replace("_", " ")
