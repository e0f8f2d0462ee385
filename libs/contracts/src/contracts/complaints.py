"""The words of complaints that services share: channels, kinds, states, acts, clocks, ladder."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class ComplaintChannel(StrEnum):
    """How a complaint came in; what the company passed on is urged and struck off (W05, F13)."""

    PHONE = "phone"
    INTERVIEW = "interview"
    LETTER = "letter"
    FAX = "fax"
    HOTLINE = "hotline"
    SUGGESTION_BOX = "suggestion_box"
    COMPANY = "company"
    WEB = "web"


COMPLAINT_CHANNEL_TEXTS: Mapping[ComplaintChannel, tuple[str, str]] = MappingProxyType(
    {
        ComplaintChannel.PHONE: ("电话", "phone"),
        ComplaintChannel.INTERVIEW: ("来访面谈", "interview"),
        ComplaintChannel.LETTER: ("信函", "letter"),
        ComplaintChannel.FAX: ("传真", "fax"),
        ComplaintChannel.HOTLINE: ("举报电话", "hotline"),
        ComplaintChannel.SUGGESTION_BOX: ("意见箱", "suggestion box"),
        ComplaintChannel.COMPANY: ("公司转来", "passed on by the company"),
        ComplaintChannel.WEB: ("业主网上填写", "client's own web form"),
    }
)
"""Channel → (Chinese, English), as staff read them."""


class ComplaintKind(StrEnum):
    """What a complaint is about."""

    SERVICE = "service"
    REPAIR = "repair"
    FACILITIES = "facilities"
    CLEANING = "cleaning"
    GREENING = "greening"
    SECURITY = "security"
    PARKING = "parking"
    FEES = "fees"
    DECORATION = "decoration"
    NOISE = "noise"
    NEIGHBOUR = "neighbour"
    OTHER = "other"


COMPLAINT_KIND_TEXTS: Mapping[ComplaintKind, tuple[str, str]] = MappingProxyType(
    {
        ComplaintKind.SERVICE: ("服务态度", "how somebody was served"),
        ComplaintKind.REPAIR: ("维修服务", "repairs"),
        ComplaintKind.FACILITIES: ("公共设施设备", "shared facilities"),
        ComplaintKind.CLEANING: ("环境卫生", "cleanliness"),
        ComplaintKind.GREENING: ("绿化", "greenery"),
        ComplaintKind.SECURITY: ("秩序维护", "order and safety"),
        ComplaintKind.PARKING: ("车辆停放", "parking"),
        ComplaintKind.FEES: ("收费", "fees"),
        ComplaintKind.DECORATION: ("装修", "decoration"),
        ComplaintKind.NOISE: ("噪音", "noise"),
        ComplaintKind.NEIGHBOUR: ("邻里纠纷", "neighbours"),
        ComplaintKind.OTHER: ("其他", "other"),
    }
)
"""Kind → (Chinese, English), as staff read them."""


class ComplaintState(StrEnum):
    """Where a complaint stands (W02, W03)."""

    REGISTERED = "registered"
    CHECKED = "checked"
    NOT_VALID = "not_valid"
    EXPLAINED = "explained"
    VALID = "valid"
    HANDLING = "handling"
    PLANNED = "planned"
    TOLD = "told"
    CARRIED_OUT = "carried_out"
    SATISFIED = "satisfied"
    ESCALATED = "escalated"
    CLOSING_ASKED = "closing_asked"
    CLOSED = "closed"
    MERGED = "merged"


COMPLAINT_STATE_TEXTS: Mapping[ComplaintState, tuple[str, str]] = MappingProxyType(
    {
        ComplaintState.REGISTERED: ("待核实", "to be checked"),
        ComplaintState.CHECKED: ("待判定", "to be judged"),
        ComplaintState.NOT_VALID: ("无效，待解释", "not valid, to be explained"),
        ComplaintState.EXPLAINED: ("已解释，待结案", "explained, to be closed"),
        ComplaintState.VALID: ("有效，待安排", "valid, to be given to somebody"),
        ComplaintState.HANDLING: ("待制定方案", "to be planned"),
        ComplaintState.PLANNED: ("待知会客户", "client to be told the plan"),
        ComplaintState.TOLD: ("实施中", "being carried out"),
        ComplaintState.CARRIED_OUT: ("待回访", "to be followed up"),
        ComplaintState.SATISFIED: ("满意，待结案", "satisfied, to be closed"),
        ComplaintState.ESCALATED: ("待上级裁定", "to be decided above"),
        ComplaintState.CLOSING_ASKED: ("待批准结案", "closing to be approved"),
        ComplaintState.CLOSED: ("已结案", "closed"),
        ComplaintState.MERGED: ("已并案", "merged into another"),
    }
)
"""State → (Chinese, English), as staff read them."""


class ComplaintAct(StrEnum):
    """Something done to a complaint."""

    REGISTER = "register"
    CHECK = "check"
    JUDGE = "judge"
    EXPLAIN = "explain"
    HANDLE = "handle"
    REFER = "refer"
    PLAN = "plan"
    TELL = "tell"
    CARRY_OUT = "carry_out"
    FOLLOW_UP = "follow_up"
    CLOSE = "close"
    ASK_CLOSING = "ask_closing"
    APPROVE_CLOSING = "approve_closing"
    REJECT_CLOSING = "reject_closing"
    ESCALATE = "escalate"
    DECIDE = "decide"
    MERGE = "merge"
    ANSWER = "answer"
    FEED_BACK = "feed_back"
    URGE = "urge"
    STRIKE_OFF = "strike_off"
    VISIT = "visit"
    JOIN = "join"
    ANALYSE = "analyse"
    COMMENT = "comment"


COMPLAINT_ACT_TEXTS: Mapping[ComplaintAct, tuple[str, str]] = MappingProxyType(
    {
        ComplaintAct.REGISTER: ("登记", "register"),
        ComplaintAct.CHECK: ("核实上报", "check and report"),
        ComplaintAct.JUDGE: ("判定是否有效", "judge whether it is valid"),
        ComplaintAct.EXPLAIN: ("耐心解释", "explain"),
        ComplaintAct.HANDLE: ("直接处理", "handle directly"),
        ComplaintAct.REFER: ("转责任部门", "give to a department"),
        ComplaintAct.PLAN: ("制定解决方案", "plan"),
        ComplaintAct.TELL: ("知会客户", "tell the client the plan"),
        ComplaintAct.CARRY_OUT: ("措施完成", "action carried out"),
        ComplaintAct.FOLLOW_UP: ("回访验证", "follow up"),
        ComplaintAct.CLOSE: ("结案", "close"),
        ComplaintAct.ASK_CLOSING: ("申请特批结案", "ask to close it all the same"),
        ComplaintAct.APPROVE_CLOSING: ("批准结案", "approve the closing"),
        ComplaintAct.REJECT_CLOSING: ("不批准结案", "refuse the closing"),
        ComplaintAct.ESCALATE: ("上报升级", "take it up the ladder"),
        ComplaintAct.DECIDE: ("裁定", "decide"),
        ComplaintAct.MERGE: ("并案", "merge into another"),
        ComplaintAct.ANSWER: ("答复客户", "answer the client"),
        ComplaintAct.FEED_BACK: ("部门反馈", "department feeds back"),
        ComplaintAct.URGE: ("督促", "urge"),
        ComplaintAct.STRIKE_OFF: ("销项", "strike off"),
        ComplaintAct.VISIT: ("上门调解", "visit to mediate"),
        ComplaintAct.JOIN: ("增加投诉户", "add a household"),
        ComplaintAct.ANALYSE: ("原因分析", "analyse the cause"),
        ComplaintAct.COMMENT: ("备注", "comment"),
    }
)
"""Act → (Chinese, English), as staff read them."""


class ComplaintClock(StrEnum):
    """What is timed; each runs by itself (J2)."""

    VERIFIED = "verified"
    ANSWERED = "answered"
    PLAN_TOLD = "plan_told"
    DEPARTMENT = "department"
    ACTION = "action"
    RESULT = "result"
    LAST = "last"


COMPLAINT_CLOCK_TEXTS: Mapping[ComplaintClock, tuple[str, str]] = MappingProxyType(
    {
        ComplaintClock.VERIFIED: ("当天核实上报", "checked and reported"),
        ComplaintClock.ANSWERED: ("首次答复", "first answer"),
        ComplaintClock.PLAN_TOLD: ("方案知会客户", "plan told to the client"),
        ComplaintClock.DEPARTMENT: ("其他部门处理反馈", "other department feeds back"),
        ComplaintClock.ACTION: ("措施按期完成", "action by its date"),
        ComplaintClock.RESULT: ("处理结果", "result"),
        ComplaintClock.LAST: ("最迟结果", "result at the latest"),
    }
)
"""Clock → (Chinese, English), as staff read them."""


class Level(StrEnum):
    """The ladder a complaint climbs that cannot be settled where it is (W03, W05, A13, A14)."""

    DEPARTMENT = "department"
    DECIDER = "decider"
    COMPANY = "company"


LEVEL_TEXTS: Mapping[Level, tuple[str, str]] = MappingProxyType(
    {
        Level.DEPARTMENT: ("责任部门", "department"),
        Level.DECIDER: ("经理 / 办公室主任", "manager or head of office"),
        Level.COMPANY: ("公司", "company"),
    }
)
"""Level → (Chinese, English), lowest first."""


class ComplaintCause(StrEnum):
    """Why it came to the complaint (N09)."""

    ATTITUDE = "attitude"
    NEGLECT = "neglect"
    SKILL = "skill"
    SLOW = "slow"
    UNEXPLAINED = "unexplained"
    PROCEDURE = "procedure"
    FACILITIES = "facilities"
    OUTSIDE = "outside"
    RESIDENTS = "residents"
    OTHER = "other"


COMPLAINT_CAUSE_TEXTS: Mapping[ComplaintCause, tuple[str, str]] = MappingProxyType(
    {
        ComplaintCause.ATTITUDE: ("服务态度不当", "wrong attitude"),
        ComplaintCause.NEGLECT: ("工作疏忽", "neglect"),
        ComplaintCause.SKILL: ("技能不足", "lack of skill"),
        ComplaintCause.SLOW: ("响应不及时", "too slow"),
        ComplaintCause.UNEXPLAINED: ("解释沟通不到位", "not explained"),
        ComplaintCause.PROCEDURE: ("流程制度缺陷", "gap in the procedure"),
        ComplaintCause.FACILITIES: ("设施设备原因", "facilities"),
        ComplaintCause.OUTSIDE: ("外部单位原因", "an outside party"),
        ComplaintCause.RESIDENTS: ("住户之间原因", "between residents"),
        ComplaintCause.OTHER: ("其他", "other"),
    }
)
"""Cause → (Chinese, English), as staff read them."""


class Ending(StrEnum):
    """How a complaint ended."""

    SATISFIED = "satisfied"
    EXPLAINED = "explained"
    APPROVED = "approved"
    """Not satisfied, with a reason somebody else signed."""
    MERGED = "merged"


ENDING_TEXTS: Mapping[Ending, tuple[str, str]] = MappingProxyType(
    {
        Ending.SATISFIED: ("客户满意", "the client is satisfied"),
        Ending.EXPLAINED: ("无效投诉，已解释", "not valid, explained"),
        Ending.APPROVED: ("特批结案", "closed by approval"),
        Ending.MERGED: ("已并案", "merged into another"),
    }
)
"""Ending → (Chinese, English), as staff read them."""
