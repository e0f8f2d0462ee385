"""Who is told of the gate: the foreman of a delivery, whoever settles a difference."""

from datetime import timedelta
from typing import Any

import pytest

from contracts.event import Event
from contracts.gate import (
    DeliveryAdmitted,
    DiscrepancyRaised,
    PhoneNoteTaken,
    VehicleStaysOvernight,
    VisitClass,
    VisitorAdmitted,
)
from contracts.words import PersonId, UnitId
from notifications.audiences.model import AT_HOME, Holders, Household, OnePerson, Urgency
from notifications.gate_notices.model import GATE_TELLERS, NO_UNIT
from notifications.tellings.model import placed_tellings
from notifications.templates.model import HOUSEHOLD_TEMPLATES, TEMPLATES
from notifications.texts.model import Language, filled, shown
from tests.unit.notifications.builders import MONDAY, an_event


@pytest.mark.parametrize("kind", GATE_TELLERS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("gate", ["东门", ""])
def test_every_message_of_the_gate_can_be_put_into_words(kind: type[Event], gate: str) -> None:
    fields: dict[str, Any] = {"gate": gate} if "gate" in kind.model_fields else {}
    if "visit_class" in kind.model_fields:
        fields["visit_class"] = VisitClass.VIEWER

    for telling in placed_tellings(an_event(kind, **fields), "8-2-0101"):
        template = TEMPLATES[telling.template]
        to_household = isinstance(telling.to, Household | OnePerson)
        assert (telling.template in HOUSEHOLD_TEMPLATES) is to_household
        for language, text in zip(Language, (template.text.zh, template.text.en), strict=True):
            values = {
                name: shown(value, language, "Asia/Shanghai")
                for name, value in telling.values.items()
            }
            assert "{" not in filled(text, values)
            assert all(values.values())


@pytest.mark.rule("W24", "P16")
def test_the_foreman_on_patrol_is_told_of_a_delivery_while_it_can_be_followed() -> None:
    event = an_event(DeliveryAdmitted, gate="东门", at=MONDAY)

    [telling] = placed_tellings(event, "8-2-0101")

    assert telling.to == Holders("P16")
    assert telling.urgency is Urgency.NOW
    assert telling.values == {"gate": "东门", "where": "8-2-0101"}
    assert telling.expires_at == MONDAY + timedelta(hours=2)


@pytest.mark.rule("W19", "P17")
@pytest.mark.parametrize("visit_class", VisitClass)
def test_sales_are_told_of_viewers_and_nobody_of_other_visitors(visit_class: VisitClass) -> None:
    told = placed_tellings(an_event(VisitorAdmitted, visit_class=visit_class), "")

    assert [each.to for each in told] == (
        [Holders("P17")] if visit_class is VisitClass.VIEWER else []
    )


@pytest.mark.rule("E17")
def test_whoever_was_visited_is_told_that_the_vehicle_is_still_there() -> None:
    unit = UnitId("u1")
    of_somebody = an_event(VehicleStaysOvernight, host_id=PersonId("p1"), unit_id=unit)
    of_a_unit = an_event(VehicleStaysOvernight, host_id=None, unit_id=unit)
    of_a_place = an_event(VehicleStaysOvernight, host_id=None, unit_id=None)

    told = [placed_tellings(event, "8-2-0101") for event in (of_somebody, of_a_unit, of_a_place)]

    assert [[each.to for each in one] for one in told] == [
        [OnePerson(PersonId("p1"))],
        [Household(unit, AT_HOME)],
        [],
    ]


@pytest.mark.rule("E02")
def test_whoever_settles_a_difference_is_told_of_it() -> None:
    [telling] = placed_tellings(an_event(DiscrepancyRaised, owner="P05"), "")

    assert telling.to == Holders("P05")


@pytest.mark.rule("F52")
def test_whoever_a_call_was_passed_on_to_is_told_and_of_others_nobody() -> None:
    passed_on = an_event(PhoneNoteTaken, role="P13", gate="东门", unit_id=None)
    answered = an_event(PhoneNoteTaken, role="")

    [telling] = placed_tellings(passed_on, "8-2-0101")

    assert (telling.to, telling.urgency) == (Holders("P13"), Urgency.CIVIL)
    assert telling.values == {"gate": "东门", "where": NO_UNIT}
    assert placed_tellings(answered, "8-2-0101") == []
