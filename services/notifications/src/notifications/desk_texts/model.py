"""What staff are told of matters at the desk, in two languages: numbers and places, no persons."""

from collections.abc import Mapping

from notifications.texts.model import Template, template

DESK_TEMPLATES: Mapping[str, Template] = {
    "matter_referred": template(
        ("转给您的事项", "a matter for you"),
        "登记{contact}（{where}）转给您，请于{due_at}前答复。",
        "Contact {contact} ({where}) was passed to you; answer by {due_at}.",
    ),
    "matter_answered": template(
        ("已有答复", "answered"),
        "您首接的登记{contact}（{where}）已有答复，请于{due_at}前告知业主。",
        "Contact {contact} ({where}), which you took, is answered; tell the owner by {due_at}.",
    ),
    "answer_overdue": template(
        ("答复超时", "answer overdue"),
        "登记{contact}（{where}）约定{due_at}答复业主，至今未答复。",
        "The owner was to hear about contact {contact} ({where}) by {due_at} and has not.",
    ),
    "promise_overdue": template(
        ("承诺超时", "promise overdue"),
        "登记{contact}（{where}）承诺{due_at}前办结，已超时。",
        "Contact {contact} ({where}) was promised by {due_at} and is overdue.",
    ),
    "contact_settled": template(
        ("首接事项办结", "settled"),
        "您首接的登记{contact}（{where}）已办结。",
        "Contact {contact} ({where}), which you took, is settled.",
        essential=False,
    ),
    "message_taken": template(
        ("有人找您", "a message for you"),
        "有给您的转告（登记{contact}，{where}），请到“转告”查看。",
        "There is a message for you (contact {contact}, {where}): see it under Messages.",
    ),
    "message_read": template(
        ("转告已阅", "message read"),
        "您代收的转告（登记{contact}，{where}）对方已阅。",
        "The message you took (contact {contact}, {where}) has been read.",
        essential=False,
    ),
}
"""Told to staff."""

DESK_SAMPLES: Mapping[str, str] = {"contact": "JD-20261122-0007"}
"""Placeholder → what a preview shows for it."""
