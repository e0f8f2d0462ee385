"""What must be agreed before work begins and looked at before it ends (W34, checklists)."""

from typing import Any

import pytest

from contracts.orders import ConsentHow, OrderKind, Utility
from contracts.urgency import UrgencyClass
from dispatch.acts.model.table import Act
from dispatch.agreements import model as agreements
from dispatch.agreements.model import NoHousehold, PointsOpen, ShutOffUnanswered
from dispatch.checking.model import PointUnknown, check
from dispatch.checklists.collection import ChecklistPolicy
from dispatch.checklists.model import Checklist, points_for
from dispatch.shutoffs import model as shutoffs
from dispatch.shutoffs.model import NothingToAllow
from tests.unit.dispatch.builders import (
    POINTS,
    TO_THE_SITE,
    WANG,
    ZHANG,
    a_place,
    an_order,
    later,
    report,
    taken_to,
)

BOTH = (Utility.WATER, Utility.POWER)


@pytest.mark.rule("W34")
def test_nothing_is_cut_before_the_household_said_yes() -> None:
    order = taken_to(an_order(), *TO_THE_SITE, Act.QUOTE, Act.CONSENT)
    own = report(later(order), by=WANG)
    shutoffs.need(order, [Utility.WATER], "约一小时", own)

    with pytest.raises(ShutOffUnanswered, match="water off"):
        agreements.start(order, "", own)
    assert Act.START not in order.possible
    assert shutoffs.allow(order, ConsentHow.ON_SITE, ZHANG, "", own) == (Utility.WATER,)
    agreements.start(order, "", own)

    shutoffs.need(order, BOTH, "还要停电", own)
    assert [bool(each.allowed) for each in order.round.shut_offs] == [True, False]
    with pytest.raises(ShutOffUnanswered, match="power off"):
        agreements.finish(order, None, "", own)
    shutoffs.need(order, [Utility.WATER], "不必停电", own)
    agreements.finish(order, None, "", own)
    allowed = order.round.shut_offs[0].allowed
    assert allowed
    assert (allowed.person_id, allowed.how) == (ZHANG, ConsentHow.ON_SITE)


@pytest.mark.rule("W34")
def test_only_a_home_is_asked_and_only_once() -> None:
    place = taken_to(a_place(), *TO_THE_SITE)
    with pytest.raises(NoHousehold):
        shutoffs.need(place, BOTH, "", report(later(place), by=WANG))
    home = taken_to(an_order(), *TO_THE_SITE)
    with pytest.raises(NothingToAllow):
        shutoffs.allow(home, ConsentHow.PHONE, ZHANG, "", report(later(home)))


def test_obligatory_points_are_done_or_it_is_said_why_not() -> None:
    order = an_order()
    order.change_round(points=POINTS)
    taken_to(order, *TO_THE_SITE, Act.QUOTE, Act.CONSENT, Act.START)
    own = report(later(order), by=WANG)
    check(order, ["covers", "tested"], "", own, done=True)
    check(order, ["tested"], "还没通水", own, done=False)
    before = order.history

    with pytest.raises(PointsOpen) as refused:
        agreements.finish(order, None, "", own)
    with pytest.raises(PointUnknown, match="nothing"):
        check(order, ["nothing"], "", own, done=True)
    agreements.finish(order, None, "", own, left_open_reason="整栋停水")

    assert refused.value.data["points"] == ["tested"]
    assert len(order.history) == len(before) + 1
    assert order.round.left_open
    assert order.round.left_open.reason == "整栋停水"


def test_all_lists_that_fit_add_up_and_a_code_counts_once() -> None:
    def of(*codes: str, **fits: Any) -> Checklist:
        points = [{"code": code, "zh": code, "en": code} for code in codes]
        return Checklist.model_validate({"points": points} | fits)

    lists = [of("a", "b"), of("b", "c", kinds=["repair"]), of("d", classes=["P0"])]

    def codes(kind: OrderKind, urgency: UrgencyClass) -> list[str]:
        return [each.code for each in points_for(lists, kind, urgency)]

    assert codes(OrderKind.REPAIR, UrgencyClass.P2) == ["a", "b", "c"]
    assert codes(OrderKind.PAID_SERVICE, UrgencyClass.P0) == ["a", "b", "d"]
    suggested = ChecklistPolicy.from_preset("suggested").lists or ()
    assert points_for(suggested, OrderKind.REPAIR, UrgencyClass.P0)
