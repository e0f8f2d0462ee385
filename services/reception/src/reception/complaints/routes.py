"""Complaints, by HTTP."""

from datetime import date
from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.complaints import ComplaintAct
from contracts.orders import Department
from contracts.permissions import Permission
from contracts.words import UnitId
from reception.callers.commands import must_be_allowed_to_reveal, record_reveal
from reception.callers.model import RevealReason
from reception.complaints.commands import acting, deciding, grouping, registering
from reception.complaints.queries.listing import ComplaintFilter, Wanted, list_complaints
from reception.complaints.queries.permitted import NEEDS
from reception.complaints.queries.showing import complaint_view, show_complaint
from reception.complaints.queries.views import ComplaintCard, ComplaintView

routes = Routes("/complaints")
_A = ComplaintAct


@routes.query("", needs=Permission.SEE_COMPLAINTS)
async def list_all(
    reader: Reader,
    wanted: Wanted = Wanted.OPEN,
    mine: bool = False,
    department: Department | None = None,
    day: date | None = None,
    unit_id: UnitId | None = None,
    text: Annotated[str, Query(max_length=50)] = "",
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> Page[ComplaintCard]:
    """投诉登记: the most pressing first; `mine`, by department, day, unit, number or words."""
    asked = ComplaintFilter(
        wanted=wanted, mine=mine, department=department, day=day, unit_id=unit_id, text=text
    )
    return await list_complaints(reader, asked, limit=limit, cursor=cursor)


@routes.command("", needs=Permission.TAKE_COMPLAINTS, status=201)
async def register(body: registering.RegisterComplaint, work: Work) -> ComplaintView:
    """登记投诉: by letter, fax, suggestion box, hotline, from the company (F10, F13, F14)."""
    return await complaint_view(await registering.register_complaint(body, work), work)


@routes.query("/{complaint_id}", needs=Permission.SEE_COMPLAINTS)
async def show(
    complaint_id: str,
    reader: Reader,
    reveal: bool = False,
    reason: RevealReason | None = None,
) -> ComplaintView:
    """One complaint; `reveal` with a `reason` shows phones in full to who may see them."""
    if reveal:
        must_be_allowed_to_reveal(reader, reason)
    complaint = await show_complaint(complaint_id, reader, full_phone=reveal)
    if reveal:
        record_reveal(reader, reason, [complaint_id])
    return complaint


@routes.command("/{complaint_id}/check", needs=NEEDS[_A.CHECK])
async def check(complaint_id: str, body: acting.CheckComplaint, work: Work) -> ComplaintView:
    """核实上报: found and proposed, the same day (T05)."""
    return await complaint_view(await acting.check(complaint_id, body, work), work)


@routes.command("/{complaint_id}/judge", needs=NEEDS[_A.JUDGE])
async def judge(complaint_id: str, body: acting.JudgeComplaint, work: Work) -> ComplaintView:
    """是否有效: valid or not, and why."""
    return await complaint_view(await acting.judge(complaint_id, body, work), work)


@routes.command("/{complaint_id}/explain", needs=NEEDS[_A.EXPLAIN])
async def explain(complaint_id: str, body: acting.SpeakToClient, work: Work) -> ComplaintView:
    """耐心解释: why it is not valid."""
    return await complaint_view(await acting.explain(complaint_id, body, work), work)


@routes.command("/{complaint_id}/hand", needs=NEEDS[_A.REFER])
async def hand(complaint_id: str, body: acting.HandComplaint, work: Work) -> ComplaintView:
    """直接处理, or 转责任部门 with the notice (F11)."""
    return await complaint_view(await acting.hand(complaint_id, body, work), work)


@routes.command("/{complaint_id}/plan", needs=NEEDS[_A.PLAN])
async def plan(complaint_id: str, body: acting.PlanComplaint, work: Work) -> ComplaintView:
    """制定解决方案: remedial and corrective actions."""
    return await complaint_view(await acting.plan(complaint_id, body, work), work)


@routes.command("/{complaint_id}/tell", needs=NEEDS[_A.TELL])
async def tell(complaint_id: str, body: acting.SpeakToClient, work: Work) -> ComplaintView:
    """知会客户: the plan is told (T06)."""
    return await complaint_view(await acting.tell(complaint_id, body, work), work)


@routes.command("/{complaint_id}/carry-out", needs=NEEDS[_A.CARRY_OUT])
async def carry_out(complaint_id: str, body: acting.CarryOutAction, work: Work) -> ComplaintView:
    """措施完成, with its proof."""
    return await complaint_view(await acting.carry_out(complaint_id, body, work), work)


@routes.command("/{complaint_id}/follow-up", needs=NEEDS[_A.FOLLOW_UP])
async def follow_up(complaint_id: str, body: acting.FollowUpComplaint, work: Work) -> ComplaintView:
    """回访验证: satisfied, not satisfied, or not reached."""
    return await complaint_view(await acting.follow_up(complaint_id, body, work), work)


@routes.command("/{complaint_id}/close", needs=NEEDS[_A.CLOSE])
async def close(complaint_id: str, body: acting.CloseComplaint, work: Work) -> ComplaintView:
    """结案."""
    return await complaint_view(await acting.close(complaint_id, body, work), work)


@routes.command("/{complaint_id}/ask-closing", needs=NEEDS[_A.ASK_CLOSING])
async def ask_closing(complaint_id: str, body: deciding.AskClosing, work: Work) -> ComplaintView:
    """申请特批结案: without a satisfied client."""
    return await complaint_view(await deciding.ask_closing(complaint_id, body, work), work)


@routes.command("/{complaint_id}/approve-closing", needs=NEEDS[_A.APPROVE_CLOSING])
async def approve_closing(
    complaint_id: str, body: deciding.DecideClosing, work: Work
) -> ComplaintView:
    """批准结案, by another one than who asked."""
    decided = await deciding.decide_closing(complaint_id, body, work, approved=True)
    return await complaint_view(decided, work)


@routes.command("/{complaint_id}/reject-closing", needs=NEEDS[_A.REJECT_CLOSING])
async def reject_closing(
    complaint_id: str, body: deciding.DecideClosing, work: Work
) -> ComplaintView:
    """不批准结案: it goes on where it was."""
    decided = await deciding.decide_closing(complaint_id, body, work, approved=False)
    return await complaint_view(decided, work)


@routes.command("/{complaint_id}/escalate", needs=NEEDS[_A.ESCALATE])
async def escalate(
    complaint_id: str, body: deciding.EscalateComplaint, work: Work
) -> ComplaintView:
    """上报升级: up the ladder (W03)."""
    return await complaint_view(await deciding.escalate(complaint_id, body, work), work)


@routes.command("/{complaint_id}/decide", needs=NEEDS[_A.DECIDE])
async def decide(complaint_id: str, body: deciding.DecideComplaint, work: Work) -> ComplaintView:
    """裁定, with the meeting's record (A13)."""
    return await complaint_view(await deciding.decide(complaint_id, body, work), work)


@routes.command("/{complaint_id}/merge", needs=NEEDS[_A.MERGE])
async def merge(complaint_id: str, body: grouping.MergeComplaint, work: Work) -> ComplaintView:
    """并案: the same as another one."""
    return await complaint_view(await grouping.merge(complaint_id, body, work), work)


@routes.command("/{complaint_id}/join", needs=NEEDS[_A.JOIN])
async def join(complaint_id: str, body: grouping.JoinComplaint, work: Work) -> ComplaintView:
    """增加投诉户: another household complains of the same (E14)."""
    return await complaint_view(await grouping.join(complaint_id, body, work), work)


@routes.command("/{complaint_id}/answer", needs=NEEDS[_A.ANSWER])
async def answer(complaint_id: str, body: acting.AnswerClient, work: Work) -> ComplaintView:
    """答复客户 (T04)."""
    return await complaint_view(await acting.answer(complaint_id, body, work), work)


@routes.command("/{complaint_id}/feed-back", needs=NEEDS[_A.FEED_BACK])
async def feed_back(complaint_id: str, body: acting.NoteComplaint, work: Work) -> ComplaintView:
    """部门反馈 (T22)."""
    return await complaint_view(await acting.note(complaint_id, _A.FEED_BACK, body, work), work)


@routes.command("/{complaint_id}/urge", needs=NEEDS[_A.URGE])
async def urge(complaint_id: str, body: acting.NoteComplaint, work: Work) -> ComplaintView:
    """督促 (F13, W05)."""
    return await complaint_view(await acting.note(complaint_id, _A.URGE, body, work), work)


@routes.command("/{complaint_id}/strike-off", needs=NEEDS[_A.STRIKE_OFF])
async def strike_off(complaint_id: str, body: acting.NoteComplaint, work: Work) -> ComplaintView:
    """销项: off the company's register (F13)."""
    return await complaint_view(await acting.note(complaint_id, _A.STRIKE_OFF, body, work), work)


@routes.command("/{complaint_id}/visit", needs=NEEDS[_A.VISIT])
async def visit(complaint_id: str, body: acting.NoteComplaint, work: Work) -> ComplaintView:
    """上门调解 (E13)."""
    return await complaint_view(await acting.note(complaint_id, _A.VISIT, body, work), work)


@routes.command("/{complaint_id}/analyse", needs=NEEDS[_A.ANALYSE])
async def analyse(complaint_id: str, body: acting.AnalyseComplaint, work: Work) -> ComplaintView:
    """原因分析 (N09)."""
    return await complaint_view(await acting.analyse(complaint_id, body, work), work)


@routes.command("/{complaint_id}/comment", needs=NEEDS[_A.COMMENT])
async def comment(complaint_id: str, body: acting.NoteComplaint, work: Work) -> ComplaintView:
    """备注."""
    return await complaint_view(await acting.note(complaint_id, _A.COMMENT, body, work), work)
