"""外协单: a vendor answers, somebody checks; a link opens one sub-order to who holds the secret."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from contracts.vendors import VendorAnswer
from contracts.words import Actor, ActorKind, Fen, OrderId, SubOrderId, VendorId
from dispatch.sub_orders.model.link import Link, opens
from dispatch.sub_orders.model.refusals import (
    SubOrderStandsOtherwise,
    SubOrderState,
    TooManyVendors,
    TooMuchSaid,
    VendorStillOut,
    WhenMissing,
    WhyMissing,
)
from dispatch.sub_orders.model.sub_order import (
    MOST_PARTS,
    MOST_PHOTOS,
    MOST_TOLD,
    OPEN,
    SubOrder,
    must_be_settled,
    next_place,
)
from dispatch.vendors.model import ContractOver, Profile, Vendor, VendorRetired
from tests.unit.dispatch.builders import DISPATCHER, MONDAY

VENDOR = Actor(kind=ActorKind.VENDOR, id="v-1")
LINK = Link(digest="d" * 64, issued_at=MONDAY, expires_at=MONDAY + timedelta(days=9))


def a_part(**more: Any) -> SubOrder:
    defaults: dict[str, Any] = {
        "id": SubOrderId("3c8e5e0e-0000-7000-8000-000000000001"),
        "order_id": OrderId("order-1"),
        "order_number": "WX-20261123-0001",
        "place": 1,
        "building": "8",
        "vendor_id": VendorId("v-1"),
        "vendor_name": "顺达防水",
        "what": "卫生间重做防水",
        "finish_by": MONDAY + timedelta(days=2),
        "price_fen": Fen(80_000),
        "asked_at": MONDAY,
        "asked_by": DISPATCHER,
        "link": LINK,
    }
    return SubOrder(**(defaults | more))


def test_a_link_opens_by_its_own_digest_until_it_runs_out() -> None:
    assert opens(LINK, LINK.digest, MONDAY)
    assert not opens(LINK, "e" * 64, MONDAY)
    assert not opens(LINK, LINK.digest, LINK.expires_at)
    assert not opens(None, "0" * 64, MONDAY)


@pytest.mark.rule("E05")
def test_a_vendor_without_a_contract_is_asked_with_a_reason_and_a_retired_one_never() -> None:
    vendor = Vendor(
        id=VendorId("v-1"),
        profile=Profile(name="顺达防水", contract_until=MONDAY.date() - timedelta(days=1)),
        changed_at=MONDAY,
        changed_by=DISPATCHER,
    )

    with pytest.raises(ContractOver):
        vendor.must_be_askable(MONDAY.date(), "")
    vendor.must_be_askable(MONDAY.date(), "夜间爆管，无其他单位")
    vendor.work_with(False, DISPATCHER, MONDAY)
    with pytest.raises(VendorRetired):
        vendor.must_be_askable(MONDAY.date(), "夜间爆管，无其他单位")


def test_a_vendor_says_why_not_and_when() -> None:
    part = a_part()

    with pytest.raises(WhyMissing):
        part.answer(VendorAnswer.DECLINED, VENDOR, MONDAY, note=" ")
    for when in (None, MONDAY - timedelta(hours=1), MONDAY + timedelta(days=400)):
        with pytest.raises(WhenMissing):
            part.answer(VendorAnswer.PLANNED, VENDOR, MONDAY, planned_at=when)
    part.answer(VendorAnswer.PLANNED, VENDOR, MONDAY, planned_at=MONDAY + timedelta(hours=3))

    assert part.state is SubOrderState.ACCEPTED
    assert part.planned_at == MONDAY + timedelta(hours=3)


def test_what_is_taken_over_costs_what_was_agreed_unless_said_otherwise() -> None:
    part, dearer = a_part(), a_part()
    for each in (part, dearer):
        each.answer(VendorAnswer.DONE, VENDOR, MONDAY)

    part.take_over(None, "", DISPATCHER, MONDAY)
    dearer.take_over(Fen(90_000), "加一道涂层", DISPATCHER, MONDAY)

    assert (part.cost_fen, dearer.cost_fen) == (80_000, 90_000)


def test_a_link_may_say_and_send_so_much_and_the_house_still_ends_it() -> None:
    part = a_part(photos=MOST_PHOTOS)
    with pytest.raises(TooMuchSaid):
        part.take_photo()
    again = VendorAnswer.PLANNED
    for _ in range(MOST_TOLD):
        part.answer(again, VENDOR, MONDAY, planned_at=MONDAY, via_link=True)
    with pytest.raises(TooMuchSaid):
        part.answer(again, VENDOR, MONDAY, planned_at=MONDAY, via_link=True)

    part.withdraw("换单位", DISPATCHER, MONDAY)

    assert not part.open
    assert part.link == LINK, "which tells that nothing is to be done"


def test_an_order_has_so_many_parts_and_is_not_finished_while_one_is_out() -> None:
    there = [a_part(place=place) for place in range(1, MOST_PARTS)]
    assert next_place(there, "WX-1") == MOST_PARTS
    with pytest.raises(TooManyVendors):
        next_place([*there, a_part()], "WX-1")

    part = a_part()
    with pytest.raises(VendorStillOut, match="WX-20261123-0001-1"):
        must_be_settled([part], "WX-20261123-0001")
    part.withdraw("自行处理", DISPATCHER, MONDAY)
    must_be_settled([part], "WX-20261123-0001")


class Answers(RuleBasedStateMachine):
    """Anybody says anything: what is open has a way on, what is over stays over."""

    def __init__(self) -> None:
        super().__init__()
        self.part = a_part()
        self.over = False

    @rule(answer=st.sampled_from(VendorAnswer))
    def vendor(self, answer: VendorAnswer) -> None:
        if answer in self.part.possible:
            self.part.answer(answer, VENDOR, MONDAY, note="满单", planned_at=MONDAY, via_link=True)
        else:
            with pytest.raises(SubOrderStandsOtherwise):
                self.part.answer(answer, VENDOR, MONDAY, note="满单", planned_at=MONDAY)

    @precondition(lambda self: self.part.state is SubOrderState.DONE)
    @rule(right=st.booleans())
    def checked(self, right: bool) -> None:
        if right:
            self.part.take_over(None, "", DISPATCHER, MONDAY)
        else:
            self.part.send_back("仍渗水", DISPATCHER, MONDAY)

    @rule(act=st.sampled_from(["withdraw", "renew", "revoke"]))
    def house(self, act: str) -> None:
        try:
            match act:
                case "withdraw":
                    self.part.withdraw("换单位", DISPATCHER, MONDAY)
                case "renew":
                    self.part.renew_link(LINK, DISPATCHER, MONDAY)
                case _:
                    self.part.revoke_link(DISPATCHER, MONDAY)
        except SubOrderStandsOtherwise:
            assert self.over

    @invariant()
    def what_is_over_stays_over(self) -> None:
        assert self.part.open == (self.part.state in OPEN)
        assert not (self.over and self.part.open)
        self.over = not self.part.open
        assert (self.part.cost_fen is not None) == (self.part.state is SubOrderState.TAKEN_OVER)
        if self.over:
            assert not self.part.possible


TestAnswers = Answers.TestCase
TestAnswers.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
