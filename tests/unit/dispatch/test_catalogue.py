"""服务项目: proposed by one, approved by another, each price for its days, none rewritten (A12)."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from pydantic import ValidationError

from chassis.policies import PolicyVersion
from contracts.refusals import Refusal
from dispatch.catalogue.collection.adoption import adopted
from dispatch.catalogue.model.refusals import (
    CodeTaken,
    DraftChanged,
    EndsInPast,
    NotOffered,
    OwnDraft,
    ValidityOver,
)
from dispatch.catalogue.model.samples import sample_services
from dispatch.catalogue.model.services import Catalogue, Service, Standing, Version
from dispatch.catalogue.model.terms import ServiceTerms
from dispatch.warranties.collection import WarrantyPolicy
from tests.unit.dispatch.builders import CALENDAR, MONDAY, staff

TODAY = MONDAY.date()
DAY = timedelta(days=1)
SONG, LIN = staff("song"), staff("lin")


def terms(fen: int = 1500, begins: date = TODAY, **more: Any) -> ServiceTerms:
    given = {
        "kind": "paid",
        "zh": "更换阀芯",
        "en": "replace a cartridge",
        "lines": [{"measure": "个", "price_fen": fen}],
        "valid_from": begins,
    }
    return ServiceTerms.model_validate(given | more)


def offered(*, fen: int = 1500, begins: date = TODAY) -> Service:
    service = Service(code="S02")
    version = service.draft(terms(fen, begins), SONG, MONDAY)
    service.approve(version.number, LIN, MONDAY, TODAY)
    return service


def price(service: Service, day: date) -> int | None:
    version = service.on(day)
    return version.terms.lines[0].price_fen if version else None


@pytest.mark.rule("A12")
def test_terms_hold_once_another_person_has_approved_what_they_saw() -> None:
    service = Service(code="S02")
    first = service.draft(terms(), SONG, MONDAY)
    assert (service.standing(TODAY), service.on(TODAY)) == (Standing.DRAFT, None)

    with pytest.raises(OwnDraft):
        service.approve(first.number, SONG, MONDAY, TODAY)
    service.draft(terms(1800), SONG, MONDAY)
    with pytest.raises(DraftChanged) as refused:
        service.approve(first.number, LIN, MONDAY, TODAY)
    service.approve(2, LIN, MONDAY, TODAY)

    assert refused.value.data["version"] == 2
    assert [each.number for each in service.versions] == [2]
    assert price(service, TODAY) == 1800
    assert price(service, TODAY - DAY) is None


@pytest.mark.rule("A12")
def test_another_price_begins_on_its_day_and_the_past_stays_as_it_was() -> None:
    service = offered()
    later = service.draft(terms(1800, TODAY + 10 * DAY), SONG, MONDAY)
    service.approve(later.number, LIN, MONDAY, TODAY)
    backdated = service.draft(terms(2000, TODAY - 30 * DAY), SONG, MONDAY)

    service.approve(backdated.number, LIN, MONDAY + DAY, TODAY + DAY)

    prices = {days: price(service, TODAY + days * DAY) for days in (0, 1, 9, 10)}
    assert prices == {0: 1500, 1: 2000, 9: 2000, 10: 1800}
    over = service.draft(terms(1, valid_to=TODAY), SONG, MONDAY)
    with pytest.raises(ValidityOver):
        service.approve(over.number, LIN, MONDAY + DAY, TODAY + DAY)


def test_an_end_takes_what_was_to_come_with_it_and_a_later_approval_begins_again() -> None:
    service = offered()
    coming = service.draft(terms(1800, TODAY + 10 * DAY), SONG, MONDAY)
    service.approve(coming.number, LIN, MONDAY, TODAY)

    service.end(TODAY + DAY, "无人问津", LIN, MONDAY + DAY, TODAY)

    assert [price(service, TODAY + days * DAY) for days in (1, 2, 10)] == [1500, None, None]
    assert service.standing(TODAY + 2 * DAY) is Standing.ENDED
    again = service.draft(terms(1900, TODAY + 5 * DAY), SONG, MONDAY)
    service.approve(again.number, LIN, MONDAY + 2 * DAY, TODAY + 2 * DAY)
    assert [price(service, TODAY + days * DAY) for days in (1, 4, 5)] == [1500, None, 1900]
    assert service.standing(TODAY + 4 * DAY) is Standing.COMING
    with pytest.raises(EndsInPast):
        service.end(TODAY - DAY, "x", LIN, MONDAY, TODAY)
    with pytest.raises(NotOffered):
        Service(code="S03").end(TODAY, "x", LIN, MONDAY, TODAY)


def test_a_code_names_one_service_for_ever() -> None:
    catalogue = Catalogue()
    catalogue.new("S02").draft(terms(), SONG, MONDAY)

    with pytest.raises(CodeTaken, match="更换阀芯"):
        catalogue.new("S02")
    assert catalogue.unset


@pytest.mark.parametrize(
    "wrong",
    [
        {"lines": [{"price_fen": 5}, {"price_fen": 6}]},
        {"lines": []},
        {"lines": [{"price_fen": 0}]},
        {"lines": [{"price_fen": -1}]},
        {"lines": [{"price_fen": 1.5}]},
        {"kind": "free", "free_reason": "合同已含"},
        {"kind": "free", "lines": [{"price_fen": 0}]},
        {"free_reason": "合同已含"},
        {"valid_to": TODAY - DAY},
        {"zh": " "},
    ],
)
def test_terms_that_cannot_be_meant_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        terms(**wrong)


def test_the_samples_make_sense_and_name_known_warranties() -> None:
    samples = dict(sample_services(TODAY))
    warranties = WarrantyPolicy.from_preset("national_minimum").terms or ()

    named = {each.warranty_item for each in samples.values()} - {None}
    assert named <= {term.code for term in warranties}
    assert {line.part for each in samples.values() for line in each.lines} == {
        "labour",
        "parts",
        "call_out",
    }


def test_the_tariff_of_before_is_read_as_the_catalogue_it_was() -> None:
    def item(code: str, fen: int) -> dict[str, object]:
        return {"code": code, "zh": code, "en": code, "price_fen": fen, "free": fen == 0}

    def tariff(days: int, *items: dict[str, object]) -> PolicyVersion:
        at = MONDAY + days * DAY
        return PolicyVersion(
            effective_from=at, values={"items": items}, chosen_by=LIN, chosen_at=at
        )

    history = [tariff(5, item("A", 200)), tariff(0, item("A", 100), item("B", 0))]

    catalogue = adopted(history, CALENDAR)

    first, second = (
        {each.code: each.price_fen for each in catalogue.offers(TODAY + days * DAY)}
        for days in (4, 5)
    )
    assert (first, second) == ({"A": 100, "B": 0}, {"A": 200})
    assert len(catalogue.service("A").versions) == 2
    assert not catalogue.unset
    assert adopted([], CALENDAR).unset


class ServiceMachine(RuleBasedStateMachine):
    """Two people and a calendar that goes on: what was offered on a day that is over stays so."""

    def __init__(self) -> None:
        super().__init__()
        self.service = Service(code="S02")
        self.now = MONDAY
        self.past: dict[date, Version | None] = {}

    @property
    def today(self) -> date:
        return self.now.date()

    @rule(fen=st.integers(1, 9), ahead=st.integers(-3, 9), lasts=st.none() | st.integers(0, 9))
    def propose(self, fen: int, ahead: int, lasts: int | None) -> None:
        begins = self.today + ahead * DAY
        until = None if lasts is None else begins + lasts * DAY
        self.service.draft(terms(fen, begins, valid_to=until), SONG, self.now)

    @rule(own=st.booleans(), approve=st.booleans(), number=st.integers(1, 6))
    def decide(self, number: int, *, own: bool, approve: bool) -> None:
        by, before = SONG if own else LIN, self.service.model_dump()
        waiting = self.service.waiting
        wanted = waiting.number if waiting and number > 1 else number
        try:
            if approve:
                self.service.approve(wanted, by, self.now, self.today)
            else:
                self.service.reject(wanted, "太贵", by, self.now)
        except Refusal:
            assert self.service.model_dump() == before
            return
        assert waiting is not None
        assert not (approve and own)

    @rule(ahead=st.integers(-1, 5))
    def end(self, ahead: int) -> None:
        before = self.service.model_dump()
        try:
            self.service.end(self.today + ahead * DAY, "停用", LIN, self.now, self.today)
        except Refusal:
            assert self.service.model_dump() == before

    @rule(days=st.integers(0, 3))
    def time_passes(self, days: int) -> None:
        for ago in range(days):
            day = self.today + ago * DAY
            self.past[day] = self.service.on(day)
        self.now += days * DAY + timedelta(minutes=1)

    @invariant()
    def what_was_offered_stays(self) -> None:
        for day, version in self.past.items():
            assert self.service.on(day) == version
        for version in (each for each in self.service.versions if each.decision):
            decision = version.decision
            assert decision
            assert not decision.approved or decision.by != version.drafted_by


TestServiceMachine = ServiceMachine.TestCase
TestServiceMachine.settings = settings(max_examples=8, stateful_step_count=15, deadline=None)
