"""Anything anybody may try on an order, by name: for the state machine."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from contracts.event import Event
from contracts.orders import (
    ConsentHow,
    Department,
    NoSignature,
    OrderState,
    PauseReason,
    Payer,
    Utility,
)
from contracts.urgency import UrgencyClass
from contracts.words import OrderId, SeriesNumber, StaffId
from dispatch.acts.model.table import Act
from dispatch.agreements import events as agreed
from dispatch.agreements import model as agreements
from dispatch.appointments.events import appointment_agreed
from dispatch.appointments.model import appoint
from dispatch.assistance.events import assistant_joined, assistant_left
from dispatch.assistance.model import join, leave
from dispatch.checking.events import checklist_ticked
from dispatch.checking.model import check
from dispatch.delays.events import technician_delayed
from dispatch.delays.model import announce
from dispatch.diversions import model as diversions
from dispatch.diversions.events import (
    work_order_forced,
    work_order_recalled,
    work_order_transferred,
)
from dispatch.notes import model as notes
from dispatch.notes.events import work_order_commented, work_order_urged
from dispatch.orders.events import step_taken
from dispatch.orders.model.order import WorkOrder
from dispatch.pauses import model as pauses
from dispatch.pauses.events import work_order_paused, work_order_resumed
from dispatch.related.model import link, merge, part_of, unmerge
from dispatch.settling.events import work_order_reopened
from dispatch.settling.model import reopen
from dispatch.shutoffs import model as shutoffs
from dispatch.shutoffs.events import shut_off_allowed, shut_off_needed
from dispatch.signing import events as signed
from dispatch.signing import model as signing
from dispatch.skills.events import skill_asked
from dispatch.skills.model import Skill, ask_for
from dispatch.slips.model import Slip
from tests.unit.dispatch.builders import (
    CALENDAR,
    CAPS,
    MONDAY,
    POINTS,
    SIGNATURE,
    WANG,
    ZHANG,
    finding,
    lines,
    report,
)

CODE = "digest of the code"
LEAD = WorkOrder.opened(
    OrderId("order-0"),
    SeriesNumber("WX-20261123-0000"),
    Slip(matter="漏水", requested_at=MONDAY),
    report(),
    limits=None,
)
"""Another one about the same thing."""


@dataclass(frozen=True)
class Attempt:
    """Who tries, when it happened if not now, and what it is about."""

    now: datetime
    technician: StaffId = WANG
    by_radio: bool = True
    at: datetime | None = None
    fen: int = 100
    """What is quoted, or said to be done."""
    reason: NoSignature = NoSignature.ABSENT
    supervisor: str = "supervisor"
    pause: PauseReason = PauseReason.WAITING_FOR_PARTS
    to: OrderState = OrderState.HANDED_OVER


def attempt(order: WorkOrder, act: Act, tried: Attempt) -> list[Event]:
    """Do it; what is said about it. Raises what the order refuses with."""
    desk = report(tried.now, at=tried.at)
    who = "dispatcher" if tried.by_radio else tried.technician
    own = report(tried.now, by=who, at=tried.at, by_radio=tried.by_radio)
    above = report(tried.now, by=tried.supervisor, at=tried.at)
    match act:
        case Act.HAND_OVER:
            order.hand_over(desk)
        case Act.ASSIGN:
            order.assign(tried.technician, desk)
        case Act.CANCEL:
            order.cancel("误报", desk)
        case Act.RECLASSIFY:
            urgency = UrgencyClass.P1 if tried.technician == WANG else UrgencyClass.P2
            limits = order.limits
            order.reclassify(urgency, "现场情况", desk, limits=limits, calendar=CALENDAR)
        case Act.DELAY:
            delay = announce(order, tried.now + timedelta(hours=1), "堵车", own)
            return [technician_delayed(order, delay)]
        case Act.PAUSE:
            pauses.pause(order, tried.pause, "缺阀芯", own, caps=CAPS)
            return [work_order_paused(order)]
        case Act.RESUME:
            pauses.resume(order, "", own)
            return [work_order_resumed(order)]
        case Act.TRANSFER:
            other = Department.ENVIRONMENT if tried.technician == WANG else Department.ENGINEERING
            diversions.transfer(order, other, "他部门的事", desk)
            return [work_order_transferred(order)]
        case Act.APPOINT:
            starts = tried.now + timedelta(hours=tried.fen)
            return [
                appointment_agreed(
                    order, appoint(order, starts, starts + timedelta(hours=1), "", desk)
                )
            ]
        case Act.ASK_SKILL:
            skill = Skill(code="electrical", zh="电工") if tried.fen % 2 else None
            ask_for(order, skill, desk)
            return [skill_asked(order)]
        case Act.JOIN:
            return [assistant_joined(order, join(order, tried.technician, tried.fen * 5, desk))]
        case Act.LEAVE:
            return [assistant_left(order, leave(order, tried.technician, desk))]
        case Act.MERGE:
            merge(order, LEAD, "同一处漏水", desk)
            return []
        case Act.UNMERGE:
            unmerge(order, LEAD, "不是同一处", desk)
            return []
        case Act.RELATE:
            link(order, LEAD)
            return []
        case Act.SPLIT:
            part_of(order, "另一处")
            return []
        case Act.URGE:
            return [work_order_urged(order, notes.urge(order, "", desk))]
        case Act.COMMENT:
            return [work_order_commented(order, notes.comment(order, "门口有狗", desk))]
        case Act.RECALL:
            diversions.recall(order, desk)
            return [work_order_recalled(order)]
        case Act.NEED_SHUT_OFF:
            shutoffs.need(order, list(Utility)[: tried.fen % 3], "约一小时", own)
            return [shut_off_needed(order)]
        case Act.ALLOW_SHUT_OFF:
            asked = shutoffs.allow(order, ConsentHow.PHONE, ZHANG, "", desk)
            return [shut_off_allowed(order, asked, ConsentHow.PHONE)]
        case Act.CHECK:
            point = POINTS[tried.fen % len(POINTS)].code
            return [checklist_ticked(order, check(order, [point], "", own, done=tried.fen % 5 > 0))]
        case Act.FORCE:
            diversions.force(order, tried.to, "无人接手", above)
            return [work_order_forced(order)]
        case Act.QUOTE:
            payer = Payer.OWNER if order.slip.unit_id else Payer.COMPANY
            agreements.quote(order, finding(payer), lines(tried.fen), own)
            return [agreed.order_quoted(order)]
        case Act.CONSENT:
            agreements.consent(order, ConsentHow.PHONE, ZHANG, "", desk)
            return [agreed.quote_accepted(order)]
        case Act.APPROVE_BUDGET:
            agreements.approve_budget(order, "", above)
            return [agreed.quote_accepted(order)]
        case Act.DECLINE:
            agreements.decline(order, "太贵", desk)
            return [agreed.quote_declined(order)]
        case Act.DECLINE_BUDGET:
            agreements.decline_budget(order, "太贵", above)
            return [agreed.quote_declined(order)]
        case Act.CLOSE_DECLINED:
            agreements.close_declined(order, "不修了", desk)
            return [agreed.closed_as_declined(order)]
        case Act.START:
            agreements.start(order, "", own)
            return [agreed.work_started(order)]
        case Act.FINISH:
            # All of what was agreed, or exactly this much.
            done = None if tried.fen % 2 else lines(tried.fen)
            agreements.finish(order, done, "", own, left_open_reason="缺料" * (tried.fen % 2))
            return [agreed.work_completed(order)]
        case Act.SIGN:
            signing.sign(order, ZHANG, SIGNATURE, own)
            return [signed.work_order_signed_off(order)]
        case Act.INSPECT:
            signing.inspect(order, SIGNATURE, "", above)
            return [signed.work_order_signed_off(order)]
        case Act.NO_SIGNATURE:
            signing.refuse(order, tried.reason, "还在漏", own, CALENDAR)
            said: list[Event] = [signed.signature_refused(order)]
            if tried.reason is NoSignature.DISSATISFIED:
                reopen(order, "还在漏", own)
                said.append(work_order_reopened(order))
            return said
        case Act.APPROVE_UNSIGNED:
            signing.approve_unsigned(order, "", above)
            return [signed.work_order_signed_off(order)]
        case Act.REJECT_UNSIGNED:
            signing.reject_unsigned(order, "再联系", above)
            return []
        case Act.SIGN_LATER:
            signing.sign_later(order, tried.now + timedelta(hours=1), "", desk)
            return []
        case Act.ISSUE_CODE:
            code = signing.issue_code(order, ZHANG, CODE, desk)
            return [signed.signature_code_issued(order, code, "123456")]
        case Act.SIGN_BY_CODE:
            right = tried.fen % 3 > 0
            left = signing.sign_by_code(order, CODE if right else "another", desk)
            assert (left is None) == right
            return [signed.work_order_signed_off(order)] if right else []
        case _:
            order.step(act, own, note="说明")
    return [step_taken(order)]
