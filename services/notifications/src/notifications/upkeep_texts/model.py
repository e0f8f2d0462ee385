"""What is said of residents' things in our hands and of missed plans, in two languages."""

from collections.abc import Mapping

from notifications.texts.model import Template, template

UPKEEP_TEMPLATES: Mapping[str, Template] = {
    "custody_short": template(
        ("代管件数不符", "pieces are missing"),
        "代管单{custody}（{where}）交接件数不符：我方清点{counted}件，对方{other_counted}件，缺{missing}件。"
        "请当场复点并登记处理。",
        "Custody slip {custody} ({where}): we counted {counted}, they {other_counted}; {missing}"
        " missing. Count again on the spot and settle it.",
    ),
    "custody_warned": template(
        ("代管到期提醒", "custody is running late"),
        "代管单{custody}（{where}）{what}，约定时间{due_at}。请跟进。",
        "Custody slip {custody} ({where}): {what}; agreed for {due_at}. See to it.",
    ),
    "round_missed": template(
        ("漏巡", "patrol round missed"),
        "有一轮巡查到时未开始，已记为漏巡。请在“巡查”中查看，安排补巡。",
        "A patrol round was not begun in its time and counts as missed. See the patrols, and send"
        " somebody.",
    ),
    "period_missed": template(
        ("周期服务错过", "recurring work missed"),
        "周期服务{day}一期已错过。请在“周期服务”中选择补办或不再补办。",
        "The date {day} of a recurring service was missed. Choose whether it is made up for.",
    ),
}
"""Told to staff."""

UPKEEP_SAMPLES: Mapping[str, str] = {
    "custody": "DG-20261122-0003",
    "counted": "11",
    "other_counted": "12",
    "missing": "1",
    "what": "洗衣商逾期未送回",
    "day": "2026-11-22",
}
"""Placeholder → what a preview shows for it."""
