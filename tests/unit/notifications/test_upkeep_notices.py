"""Missing pieces are loud, late ones are told, and a missed date reaches whoever must act."""

from typing import Any

import pytest

from contracts.custody import Warned
from contracts.dispatch.custody import CustodyShort, CustodyWarned
from contracts.dispatch.patrols import PatrolRoundChanged, RoundState
from contracts.dispatch.recurring import PeriodState, ServicePeriodChanged
from contracts.event import Event
from notifications.audiences.model import DISPATCHER, FOREMAN, SUPERVISOR, Holders, Urgency
from notifications.plan_notices.model import PLAN_TELLERS
from notifications.tellings.model import placed_tellings, tellings
from notifications.templates.model import TEMPLATES
from notifications.texts.model import Language, filled, shown
from tests.unit.notifications.builders import an_event, an_order


@pytest.mark.rule("W11")
def test_missing_pieces_are_told_at_once_to_who_keeps_and_who_settles_them() -> None:
    found = tellings(an_event(CustodyShort, counted=11, other_counted=12), an_order())

    assert [each.to for each in found] == [Holders(DISPATCHER), Holders(SUPERVISOR)]
    assert {each.urgency for each in found} == {Urgency.NOW}


@pytest.mark.rule("W11", "E23")
@pytest.mark.parametrize("what", Warned)
def test_what_is_late_also_reaches_the_supervisor(what: Warned) -> None:
    found = tellings(an_event(CustodyWarned, what=what), an_order())

    late = [Holders(DISPATCHER), Holders(SUPERVISOR)]
    assert [each.to for each in found] == (late[:1] if what is Warned.DUE_SOON else late)
    assert {each.urgency for each in found} == {Urgency.CIVIL}


@pytest.mark.rule("F18", "T34")
@pytest.mark.parametrize(
    ("kind", "missed", "roles"),
    [
        (PatrolRoundChanged, RoundState.MISSED, [DISPATCHER, FOREMAN]),
        (ServicePeriodChanged, PeriodState.MISSED, [DISPATCHER]),
    ],
)
def test_of_rounds_and_periods_only_missed_ones_are_told(
    kind: type[Event], missed: Any, roles: list[str]
) -> None:
    for state in type(missed):
        found = placed_tellings(an_event(kind, state=state), "")
        told = [each.to for each in found]
        assert told == ([Holders(role) for role in roles] if state is missed else [])
        assert all(each.urgency is Urgency.CIVIL for each in found)


@pytest.mark.parametrize("kind", PLAN_TELLERS, ids=lambda kind: kind.__name__)
def test_what_was_missed_can_be_put_into_words(kind: type[Event]) -> None:
    (telling, *_) = placed_tellings(an_event(kind, state="missed"), "")
    text = TEMPLATES[telling.template].text
    for language, words in zip(Language, (text.zh, text.en), strict=True):
        values = {
            name: shown(value, language, "Asia/Shanghai") for name, value in telling.values.items()
        }
        assert "{" not in filled(words, values)
