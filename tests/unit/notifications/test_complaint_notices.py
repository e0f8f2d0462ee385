"""A complaint reaches who handles it, who decides, and the next level when its clock runs out."""

import pytest

from contracts.complaints import Level
from contracts.event import Event
from contracts.reception.complaints import (
    ComplaintClockWarned,
    ComplaintEscalated,
    ComplaintGroupGrew,
    ComplaintReferred,
)
from contracts.words import StaffId
from notifications.audiences.model import MANAGER, SUPERVISOR, Audience, Holders, OneColleague
from notifications.tellings.model import placed_tellings
from notifications.templates.model import TEMPLATES
from notifications.texts.model import Language, filled, shown
from tests.unit.notifications.builders import an_event

HANDLER = StaffId("5f1c9c5e-0f0f-4b52-9f0b-2b8d5f6f1a11")
RESPONSIBLE = OneColleague(HANDLER, instead=SUPERVISOR)


@pytest.mark.rule("W02", "W03", "E14", "E23")
@pytest.mark.parametrize(
    ("event", "to"),
    [
        (an_event(ComplaintReferred, responsible_id=HANDLER), RESPONSIBLE),
        (an_event(ComplaintEscalated, level=Level.DECIDER, decider_role="P04"), Holders("P04")),
        (an_event(ComplaintEscalated, level=Level.COMPANY, decider_role=None), Holders(MANAGER)),
        (an_event(ComplaintGroupGrew), Holders(MANAGER)),
        (an_event(ComplaintClockWarned, percent=80, responsible_id=HANDLER), RESPONSIBLE),
        (an_event(ComplaintClockWarned, percent=100), Holders(SUPERVISOR)),
        (an_event(ComplaintClockWarned, percent=150), Holders(MANAGER)),
    ],
)
def test_who_is_told_of_a_complaint(event: Event, to: Audience) -> None:
    [telling] = placed_tellings(event, "8-2-0101")

    assert telling.to == to
    text = TEMPLATES[telling.template].text
    for language, words in zip(Language, (text.zh, text.en), strict=True):
        values = {
            name: shown(value, language, "Asia/Shanghai") for name, value in telling.values.items()
        }
        said = filled(words, values)
        assert str(telling.values["complaint"]) in said
        assert "8-2-0101" not in said
