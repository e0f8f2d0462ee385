"""What staff are told of complaints, in two languages: a number, a clock; no person, no place."""

from collections.abc import Mapping

from notifications.texts.model import Template, template

COMPLAINT_TEMPLATES: Mapping[str, Template] = {
    "complaint_referred": template(
        ("待处理投诉", "a complaint to handle"),
        "投诉{complaint}已转给您处理，请查看处理通知单并按时制定方案。",
        "Complaint {complaint} is yours to handle: see its notice and plan in time.",
    ),
    "complaint_escalated": template(
        ("投诉待裁定", "a complaint to decide"),
        "投诉{complaint}已上报至{level}，请裁定处理办法和责任部门。",
        "Complaint {complaint} was taken up to the {level}: decide how it is handled and by whom.",
    ),
    "complaint_group": template(
        ("多户投诉", "many households complain"),
        "投诉{complaint}已有{households}户，请关注。",
        "Complaint {complaint} now speaks for {households} households.",
    ),
    "complaint_clock": template(
        ("投诉时限提醒", "a complaint's clock"),
        "投诉{complaint}的“{clock}”时限已用{percent}%，截止{deadline}，请跟进。",
        "Complaint {complaint}: {percent} % of the time for “{clock}” is used, it ends at"
        " {deadline}.",
    ),
}
"""Told to staff."""

COMPLAINT_SAMPLES: Mapping[str, str] = {
    "complaint": "TS-20261122-0007",
    "level": "公司",
    "households": "4",
}
"""Placeholder → what a preview shows for it."""
