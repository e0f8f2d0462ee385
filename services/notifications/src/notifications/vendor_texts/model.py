"""What messages about an order's part with an outside vendor say, in two languages.

Least data (requirements J7): to the vendor no person, place or matter; those stand behind the link.
"""

from collections.abc import Mapping

from notifications.texts.model import Template, template

VENDOR_TEMPLATES: Mapping[str, Template] = {
    "vendor_asked_by_link": template(
        ("外协单", "work for you"),
        "外协单{part}请于{due_at}前完成。内容与回复请打开链接（勿转发）：{link}",
        "Job {part} is due {due_at}. See it and answer here (do not pass it on): {link}",
        secret=True,
    ),
    "vendor_asked": template(
        ("外协单", "work for you"),
        "外协单{part}请于{due_at}前完成。详情请联系委托的服务中心。",
        "Job {part} is due {due_at}. Ask the service centre that sent it for the details.",
    ),
    "vendor_sent_back": template(
        ("外协单退回", "work sent back"),
        "外协单{part}验收未通过，请打开原链接查看原因并继续办理。",
        "Job {part} was not accepted: see why behind your link, and go on.",
    ),
    "vendor_withdrawn": template(
        ("外协单撤回", "work withdrawn"),
        "外协单{part}已撤回，不必再办。如有疑问请联系委托的服务中心。",
        "Job {part} is withdrawn: nothing is to be done. Ask the service centre if in doubt.",
    ),
    "vendor_answered": template(
        ("外协回复", "a vendor has answered"),
        "外协单{part}（{where}）：外协单位{answer}。请查看并跟进。",
        "Job {part} ({where}): the vendor {answer}. Look at it and go on.",
    ),
}
"""Told to outside vendors; the last to whoever asked them."""

VENDOR_SAMPLES: Mapping[str, str] = {
    "part": "WX-20261122-0007-1",
    "answer": "报完工",
    "link": "https://guanjia.example/vendor#…",
}
"""Placeholder → what a preview shows for it."""
