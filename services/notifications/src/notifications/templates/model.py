"""What messages say, in two languages.

Least data (requirements J7): a text to a household names no person, no phone and no defect; it says
which number it is about and what follows for them.
"""

from collections.abc import Mapping
from types import MappingProxyType

from notifications.complaint_texts.model import COMPLAINT_SAMPLES, COMPLAINT_TEMPLATES
from notifications.desk_texts.model import DESK_SAMPLES, DESK_TEMPLATES
from notifications.texts.model import Template, template
from notifications.upkeep_texts.model import UPKEEP_SAMPLES, UPKEEP_TEMPLATES
from notifications.vendor_texts.model import VENDOR_SAMPLES, VENDOR_TEMPLATES

_HOUSEHOLD: dict[str, Template] = {
    "technician_delayed": template(
        ("维修人员晚到", "technician delayed"),
        "任务单{number}：维修人员不能按时到达，预计{expected_at}到。给您带来不便，敬请谅解。",
        "Work order {number}: the technician cannot come in time and is expected at {expected_at}."
        " We apologise.",
    ),
    "arrival_overdue": template(
        ("维修人员晚到", "technician overdue"),
        "任务单{number}：维修人员未能按时到达，我们正在催办。给您带来不便，敬请谅解。",
        "Work order {number}: the technician has not come in time; we are seeing to it."
        " We apologise.",
    ),
    "quote_ready": template(
        ("维修报价", "quote"),
        "任务单{number}已报价，共{amount}元。请确认是否同意维修，未经您同意不会开工。",
        "Work order {number} is quoted at {amount} yuan. Please say whether you agree; no work"
        " starts without your consent.",
    ),
    "signature_code": template(
        ("签收验证码", "sign-off code"),
        "任务单{number}的签收验证码为{code}，{expires_at}前有效。请在认可维修结果后再告知维修人员。",
        "{code} signs off work order {number}, until {expires_at}. Tell it to the technician only"
        " once you accept the work.",
        secret=True,
    ),
    "repair_done": template(
        ("维修完工", "repair done"),
        "任务单{number}已完工，我们将回访。如有问题请联系服务中心。",
        "Work order {number} is done; we will ask how it went. Call the service centre if anything"
        " is wrong.",
        essential=False,
    ),
    "repair_done_charged": template(
        ("维修完工", "repair done"),
        "任务单{number}已完工，费用{amount}元。如有问题请联系服务中心。",
        "Work order {number} is done; it comes to {amount} yuan. Call the service centre if"
        " anything is wrong.",
    ),
    "charge_issued": template(
        ("维修收费", "repair charge"),
        "收费单{charge}（任务单{number}）：{amount}元。工作人员将上门收取，并开具收据。",
        "Charge slip {charge} (work order {number}): {amount} yuan. Our staff will collect it at"
        " your door against a receipt.",
    ),
    "not_at_home": template(
        ("上门收费未遇", "nobody at home"),
        "任务单{number}：我们上门收费时无人在家。请联系服务中心约定时间。",
        "Work order {number}: we came to collect and met nobody. Please arrange a time with the"
        " service centre.",
    ),
    "not_at_home_next": template(
        ("上门收费未遇", "nobody at home"),
        "任务单{number}：我们上门收费时无人在家，下次上门时间：{next_visit_at}。",
        "Work order {number}: we came to collect and met nobody; we come again at {next_visit_at}.",
    ),
    "payment_taken": template(
        ("收款通知", "payment received"),
        "任务单{number}：已收到{amount}元，收据号{receipt}，尚欠{outstanding}元。",
        "Work order {number}: {amount} yuan received, receipt {receipt}; {outstanding} yuan are"
        " outstanding.",
        essential=False,
    ),
    "visit_agreed": template(
        ("已约定上门时间", "our visit to you"),
        "任务单{number}：维修人员将于{starts_at}至{ends_at}上门。如需改期，请联系服务中心。",
        "Work order {number}: the technician comes between {starts_at} and {ends_at}. Call the"
        " service centre for another time.",
    ),
    "vehicle_overnight": template(
        ("访客车辆过夜", "visitor's vehicle overnight"),
        "您的访客车辆仍停放在小区内。如需过夜，请联系服务中心。",
        "Your visitor's vehicle is still inside the estate. Call the service centre if it is to"
        " stay overnight.",
    ),
    "payment_voided": template(
        ("收据作废", "receipt voided"),
        "任务单{number}：收据{receipt}（{amount}元）已作废，尚欠{outstanding}元。如有疑问请联系服务中心。",
        "Work order {number}: receipt {receipt} over {amount} yuan is void; {outstanding} yuan are"
        " outstanding. Call the service centre with any question.",
    ),
}
"""Told to households."""

_STAFF: dict[str, Template] = {
    "delivery_admitted": template(
        ("送货车辆进场", "delivery on its way"),
        "送货车辆已从{gate}进场，前往{where}，请跟进并查看卸货。",
        "A delivery came in at {gate} and goes to {where}: follow it and watch the unloading.",
    ),
    "viewer_admitted": template(
        ("看房客户到访", "viewers have come"),
        "看房客户{people}人已从{gate}进入，请到会所接待。",
        "{people} viewers came in at {gate}: receive them at the club house.",
    ),
    "finding_repaired": template(
        ("巡查发现已修复", "your finding is repaired"),
        "您巡查发现的问题（任务单{number}，{where}）已修复，请在巡查时复查。",
        "What you found on patrol (work order {number}, {where}) is repaired: look at it again on"
        " your round.",
    ),
    "finding_not_repaired": template(
        ("巡查发现未修结单", "your finding was not repaired"),
        "您巡查发现的问题（任务单{number}，{where}）未维修即结单，原因见任务单。",
        "What you found on patrol (work order {number}, {where}) was ended without a repair; the"
        " order says why.",
    ),
    "phone_note_taken": template(
        ("门岗来电转告", "call passed on"),
        "门岗{gate}接到来电（{where}）并转告您，请跟进；详情见“电话记录”，或问门岗。",
        "{gate} took a call ({where}) and passed it on to you: see to it. What was asked stands"
        " among the phone notes, or ask the gate.",
    ),
    "difference_raised": template(
        ("门岗差异", "difference at the gate"),
        "门岗{gate}有一项登记与规定或记录不符，请在“差异”中核实处理。",
        "What was reported at {gate} does not agree with the rules or the records: settle it"
        " among the differences.",
    ),
    "card_lost": template(
        ("门岗卡挂失", "gate card lost"),
        "门岗卡{card}已批准挂失。",
        "Gate card {card} was given up as lost.",
    ),
    "order_opened": template(
        ("新任务单", "new work order"),
        "新任务单{number}（{urgency}，{where}），请接单。",
        "New work order {number} ({urgency}, {where}): take it in hand.",
    ),
    "order_assigned": template(
        ("派工", "work order for you"),
        "任务单{number}（{urgency}，{where}）已派给您，请接受或退回。",
        "Work order {number} ({urgency}, {where}) is yours: accept it or give it back.",
    ),
    "order_returned": template(
        ("任务单被退回", "work order given back"),
        "任务单{number}（{urgency}，{where}）被退回，请另派人员。",
        "Work order {number} ({urgency}, {where}) was given back: assign somebody else.",
    ),
    "order_cancelled": template(
        ("任务单已取消", "work order cancelled"),
        "任务单{number}（{where}）已取消，不必再去。",
        "Work order {number} ({where}) is cancelled: you need not go.",
    ),
    "order_urged": template(
        ("业主催单", "the owner urges"),
        "任务单{number}（{urgency}，{where}）业主第{times}次催单，请尽快办理。",
        "Work order {number} ({urgency}, {where}): the owner asks for it, time {times}. Hurry.",
    ),
    "visit_to_make": template(
        ("约定上门时间", "visit agreed"),
        "任务单{number}（{urgency}，{where}）已约定{starts_at}至{ends_at}上门，请准时到达。",
        "Work order {number} ({urgency}, {where}): be there between {starts_at} and {ends_at}.",
    ),
    "order_to_help": template(
        ("协助任务单", "help with a work order"),
        "请协助任务单{number}（{urgency}，{where}）。",
        "Please help with work order {number} ({urgency}, {where}).",
    ),
    "order_transferred": template(
        ("任务单转部门", "work order for another department"),
        "任务单{number}（{urgency}，{where}）转{department}部门，请接单。",
        "Work order {number} ({urgency}, {where}) goes to {department}: take it in hand.",
    ),
    "order_withdrawn": template(
        ("任务单已收回", "work order taken back"),
        "任务单{number}（{where}）已不由您办理，不必再去。",
        "Work order {number} ({where}) is not yours any more: you need not go.",
    ),
    "pause_ran_out": template(
        ("暂停已到上限", "pause is over"),
        "任务单{number}（{urgency}，{where}）暂停已到上限，恢复计时，请继续办理。",
        "Work order {number} ({urgency}, {where}): its pause is over and its clocks run. Go on.",
    ),
    "delay_reported": template(
        ("维修人员晚到", "technician delayed"),
        "任务单{number}（{urgency}，{where}）：维修人员不能按时到达，预计{expected_at}到。请跟进。",
        "Work order {number} ({urgency}, {where}): the technician is late, expected at"
        " {expected_at}. Please follow it up.",
    ),
    "owner_not_reached": template(
        ("业主无联系方式", "household has no phone"),
        "任务单{number}（{where}）：维修人员晚到，但没有住户的联系方式，请上门告知。",
        "Work order {number} ({where}): the technician is late and no phone of the household is"
        " known. Please tell them at the door.",
    ),
    "clock_warned": template(
        ("时限预警", "time limit"),
        "任务单{number}（{urgency}，{where}）：“{clock}”时限已用{percent}%，限期{deadline}。",
        "Work order {number} ({urgency}, {where}): {percent}% of the time for “{clock}” is used,"
        " due {deadline}.",
    ),
    "budget_wanted": template(
        ("待批预算", "budget to approve"),
        "任务单{number}（{where}）报价{amount}元，待批准预算。",
        "Work order {number} ({where}) is quoted at {amount} yuan: its budget awaits approval.",
    ),
    "quote_accepted": template(
        ("报价已同意", "quote accepted"),
        "任务单{number}（{where}）的报价{amount}元已获同意（{how}），可以开工。",
        "The quote of {amount} yuan for work order {number} ({where}) is accepted ({how}): work may"
        " begin.",
    ),
    "quote_declined": template(
        ("报价被拒绝", "quote declined"),
        "任务单{number}（{where}）的报价未获同意。",
        "The quote for work order {number} ({where}) was declined.",
    ),
    "signature_refused": template(
        ("未签字待批", "unsigned, to decide"),
        "任务单{number}（{where}）未签字：{reason}。请在{decide_by}前批示。",
        "Nobody signed work order {number} ({where}): {reason}. Decide by {decide_by}.",
    ),
    "unsigned_undecided": template(
        ("未签字逾期未批", "unsigned, undecided"),
        "任务单{number}（{where}）未签字（{reason}），主管未在{decide_by}前批示。请过问。",
        "Nobody signed work order {number} ({where}): {reason}; it was not decided by {decide_by}."
        " Please look into it.",
    ),
    "order_reopened": template(
        ("返修", "rework"),
        "任务单{number}（{urgency}，{where}）须返修，第{round}轮。",
        "Work order {number} ({urgency}, {where}) is to be done again, round {round}.",
    ),
    "charge_to_collect": template(
        ("待上门收费", "charge to collect"),
        "收费单{charge}（任务单{number}，{where}）：{amount}元，待上门收取。",
        "Charge slip {charge} (work order {number}, {where}): {amount} yuan to collect.",
    ),
    "charge_disputed": template(
        ("收费有争议", "charge disputed"),
        "任务单{number}（{where}）的收费有争议，待处理，期间不催收。",
        "The charge of work order {number} ({where}) is disputed: decide it; it is not chased.",
    ),
    "receipt_voided": template(
        ("收据作废", "receipt voided"),
        "任务单{number}（{where}）：收据{receipt}（{amount}元）已作废。",
        "Work order {number} ({where}): receipt {receipt} over {amount} yuan was voided.",
    ),
    "follow_up_planned": template(
        ("待回访", "to follow up"),
        "任务单{number}（{where}）由您回访，限期：{due_at}。",
        "Work order {number} ({where}) is yours to follow up, due: {due_at}.",
    ),
    "follow_up_assigned": template(
        ("改由您回访", "to follow up"),
        "任务单{number}（{where}）的回访改由您负责。",
        "The follow-up of work order {number} ({where}) is yours now.",
    ),
    "follow_up_after_rain": template(
        ("雨后回访", "follow-up after rain"),
        "下过雨了：任务单{number}（{where}）可做雨后回访，限期：{due_at}。",
        "It has rained: work order {number} ({where}) can be followed up again, due: {due_at}.",
    ),
    "follow_up_overdue": template(
        ("回访超时", "follow-up overdue"),
        "任务单{number}（{where}）的回访已超过限期{due_at}。",
        "The follow-up of work order {number} ({where}) is overdue since {due_at}.",
    ),
    "rectification_issued": template(
        ("整改通知", "rectification notice"),
        "回访不满意：整改通知{notice}（任务单{number}，{where}）已发出。",
        "Not satisfied: rectification notice {notice} (work order {number}, {where}) is out.",
    ),
    "repair_satisfied": template(
        ("业主满意", "owner satisfied"),
        "任务单{number}（{where}）回访满意。",
        "The owner is satisfied with work order {number} ({where}).",
        essential=False,
    ),
    **DESK_TEMPLATES,
    **COMPLAINT_TEMPLATES,
    "digest": template(
        ("每日汇总", "daily digest"),
        "以下{count}项请知悉：\n{lines}",
        "{count} things to know:\n{lines}",
    ),
}
"""Told to staff."""

TEMPLATES: Mapping[str, Template] = MappingProxyType(
    {**_HOUSEHOLD, **VENDOR_TEMPLATES, **UPKEEP_TEMPLATES, **_STAFF}
)
"""Every message there is, by name. An estate may word each in its own way."""
HOUSEHOLD_TEMPLATES = frozenset(_HOUSEHOLD)

SAMPLES: Mapping[str, str] = MappingProxyType(
    {
        "number": "WX-20261122-0007",
        "gate": "正门",
        "card": "A017",
        "people": "2",
        "charge": "SF-20261122-0003",
        "notice": "ZG-20261122-0001",
        "receipt": "00001234",
        "amount": "86.00",
        "outstanding": "0.00",
        "code": "123456",
        "expected_at": "11月22日 15:30",
        "starts_at": "11月23日 09:00",
        "ends_at": "11月23日 10:00",
        "times": "2",
        "expires_at": "11月22日 18:00",
        "next_visit_at": "11月23日 19:00",
        "deadline": "11月22日 15:00",
        "decide_by": "11月23日 00:00",
        "due_at": "11月25日 18:00",
        "urgency": "P1",
        "where": "8-2-0101",
        "clock": "到场",
        "department": "环境维护",
        "percent": "80",
        "how": "当面同意",
        "reason": "业主不在",
        "round": "2",
        **VENDOR_SAMPLES,
        **UPKEEP_SAMPLES,
        **DESK_SAMPLES,
        **COMPLAINT_SAMPLES,
        "count": "2",
        "lines": "…",
    }
)
"""Placeholder → what a preview shows for it."""
