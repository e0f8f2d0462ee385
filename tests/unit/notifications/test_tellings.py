"""Who is told what by which event: the pure map."""

from datetime import timedelta

import pytest

from contracts.dispatch.agreements import (
    QuoteAccepted,
    SignatureCodeIssued,
    SignatureRefused,
    UnsignedUndecided,
    WorkOrderQuoted,
    WorkOrderSignedOff,
)
from contracts.dispatch.beside import (
    AppointmentAgreed,
    AssistantJoined,
    TechnicianDelayed,
    WorkOrderClockWarned,
    WorkOrderUrged,
)
from contracts.dispatch.orders import (
    WorkOrderAssigned,
    WorkOrderCancelled,
    WorkOrderForced,
    WorkOrderReopened,
    WorkOrderResumed,
    WorkOrderTransferred,
)
from contracts.event import Event
from contracts.fees import ChargeSlipIssued, NotAtHome, PaymentTaken, PaymentVoided
from contracts.orders import ConsentHow, NoSignature, OrderClock, Payer
from contracts.reception.follow_ups import (
    FollowUpOverdue,
    FollowUpPlanned,
    FollowUpRescheduled,
    RepairSatisfied,
    Rescheduling,
)
from contracts.urgency import UrgencyClass
from contracts.words import Fen, PersonId, Relation, StaffId
from notifications.audiences.model import (
    CARETAKER,
    DISPATCHER,
    MANAGER,
    NEXT_LEVEL,
    SUPERVISOR,
    Audience,
    Holders,
    Household,
    OneColleague,
    OnePerson,
    Telling,
    Urgency,
)
from notifications.orders.model import Known
from notifications.tellings.model import TELLERS, tellings
from notifications.templates.model import HOUSEHOLD_TEMPLATES, TEMPLATES
from notifications.texts.model import Language, Money, filled, shown
from tests.unit.notifications.builders import MONDAY, an_event, an_order

WANG = OneColleague(StaffId("wang"))
P1 = an_order(urgency=UrgencyClass.P1)
PUBLIC = an_order(unit_id=None, where="")


def told(event: Event, order: Known | None = None) -> dict[Audience, Telling]:
    """Audience → what it is told, once each; households by the relations asked for."""
    found = tellings(event, order or an_order())
    assert len({(repr(each.to), each.template) for each in found}) == len(found)
    return {each.to: each for each in found}


def household(event: Event, order: Known | None = None) -> list[Telling]:
    """What the household is told."""
    return [each for each in tellings(event, order or an_order()) if isinstance(each.to, Household)]


def warned(
    percent: int, clock: OrderClock = OrderClock.DONE, technician_id: str | None = "wang"
) -> WorkOrderClockWarned:
    return an_event(WorkOrderClockWarned, percent=percent, clock=clock, technician_id=technician_id)


@pytest.mark.parametrize("kind", TELLERS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("order", [an_order(), P1, an_order(unit_id=None, where="")])
def test_every_message_can_be_put_into_words(kind: type[Event], order: Known) -> None:
    for telling in tellings(an_event(kind), order):
        template = TEMPLATES[telling.template]
        assert set(template.placeholders) <= telling.values.keys()
        for language, text in zip(Language, (template.text.zh, template.text.en), strict=True):
            values = {
                name: shown(value, language, "Asia/Shanghai")
                for name, value in telling.values.items()
            }
            assert "{" not in filled(text, values)


@pytest.mark.parametrize("kind", TELLERS, ids=lambda kind: kind.__name__)
def test_households_get_household_texts_and_staff_get_theirs(kind: type[Event]) -> None:
    for telling in tellings(an_event(kind), an_order()):
        to_household = isinstance(telling.to, Household | OnePerson)
        assert (telling.template in HOUSEHOLD_TEMPLATES) is to_household
        assert not (to_household and telling.urgency is Urgency.DIGEST)


@pytest.mark.rule("J7")
@pytest.mark.parametrize("kind", TELLERS, ids=lambda kind: kind.__name__)
def test_no_message_holds_what_people_typed_or_who_they_are(kind: type[Event]) -> None:
    planted = {
        name: f"canary-{name}"
        for name in ("reason", "cause", "opinion", "note", "matter", "place", "contact_name")
        if name in kind.model_fields and kind.model_fields[name].annotation is str
    }

    for telling in tellings(an_event(kind, **planted), an_order()):
        values = [str(value) for value in telling.values.values()]
        assert not any("canary" in value for value in values), telling.template


@pytest.mark.rule("T10")
def test_owner_and_building_manager_are_told_that_the_technician_is_late() -> None:
    event = an_event(TechnicianDelayed, expected_at=MONDAY, contact_phone="10000005678")

    (to_household,) = household(event)
    assert isinstance(to_household.to, Household)
    assert to_household.to.phone == "10000005678"
    assert to_household.urgency is Urgency.NOW
    assert to_household.expires_at == MONDAY
    assert told(event)[Holders(CARETAKER)].template == "delay_reported"


@pytest.mark.rule("T10")
def test_the_building_manager_hears_of_an_owner_nobody_can_call() -> None:
    (to_household,) = household(an_event(TechnicianDelayed))

    unreached = to_household.unreached
    assert unreached is not None
    assert (unreached.to, unreached.template) == (Holders(CARETAKER), "owner_not_reached")


@pytest.mark.rule("E23")
@pytest.mark.parametrize(
    ("clock", "owner"),
    [
        (OrderClock.HAND_OVER, Holders(DISPATCHER)),
        (OrderClock.DISPATCHED, Holders(DISPATCHER)),
        (OrderClock.ON_SITE, WANG),
        (OrderClock.DONE, WANG),
    ],
)
def test_at_80_percent_whoever_owns_the_step_is_warned(clock: OrderClock, owner: Audience) -> None:
    assert set(told(warned(80, clock))) == {owner}


@pytest.mark.rule("E23")
def test_at_80_percent_of_an_order_nobody_has_the_dispatchers_are_warned() -> None:
    nobodys = warned(80, OrderClock.DONE, technician_id=None)

    assert set(told(nobodys)) == {Holders(DISPATCHER)}


@pytest.mark.rule("E23")
def test_at_100_percent_the_supervisor_and_at_150_the_next_level() -> None:
    assert set(told(warned(100))) == {Holders(SUPERVISOR)}
    assert set(told(warned(150))) == {Holders(MANAGER)}


@pytest.mark.rule("T10", "E23")
def test_nobody_on_site_in_time_is_told_to_owner_and_building_manager_too() -> None:
    found = told(warned(100, OrderClock.ON_SITE))

    assert {Holders(SUPERVISOR), Holders(CARETAKER)} < set(found)
    assert [each.template for each in household(warned(100, OrderClock.ON_SITE))] == [
        "arrival_overdue"
    ]


@pytest.mark.parametrize("urgency", UrgencyClass)
def test_only_a_class_that_runs_round_the_clock_disturbs_at_night(urgency: UrgencyClass) -> None:
    order = an_order(urgency=urgency)
    expected = Urgency.NOW if urgency in ("P0", "P1") else Urgency.CIVIL

    assert told(an_event(WorkOrderAssigned, technician_id="wang"), order)[WANG].urgency is expected
    assert told(warned(150), order)[Holders(MANAGER)].urgency is expected


def test_a_quote_goes_to_the_household_that_pays_it() -> None:
    (telling,) = household(an_event(WorkOrderQuoted, payer=Payer.OWNER, total_fen=8600))

    assert telling.values["amount"] == Money(Fen(8600))
    assert isinstance(telling.to, Household)
    assert telling.to.relations[0] is Relation.OWNER
    assert tellings(an_event(WorkOrderQuoted, payer=Payer.DEVELOPER), an_order()) == []


@pytest.mark.rule("E01")
def test_the_budget_of_a_public_place_is_asked_of_the_manager() -> None:
    order = an_order(unit_id=None, where="")

    assert set(told(an_event(WorkOrderQuoted), order)) == {Holders(MANAGER)}


def test_a_technician_is_told_of_consent_given_elsewhere() -> None:
    on_site = an_event(QuoteAccepted, how=ConsentHow.ON_SITE, technician_id="wang")
    assert told(on_site) == {}
    for how in (ConsentHow.PHONE, ConsentHow.BUDGET):
        elsewhere = an_event(QuoteAccepted, how=how, technician_id="wang")
        assert set(told(elsewhere)) == {WANG}


def test_whoever_had_a_cancelled_order_need_not_go() -> None:
    assert set(told(an_event(WorkOrderCancelled, technician_id="wang"))) == {WANG}
    assert told(an_event(WorkOrderCancelled, technician_id=None)) == {}


def test_whoever_had_an_order_that_left_its_course_need_not_go() -> None:
    dispatchers = Holders(DISPATCHER)
    for kind, others in ((WorkOrderTransferred, {dispatchers}), (WorkOrderForced, set())):
        assert set(told(an_event(kind, technician_id="wang"))) == {WANG} | others
        assert set(told(an_event(kind, technician_id=None))) == others


def test_urging_is_told_to_who_has_the_order_else_to_who_finds_somebody() -> None:
    assert set(told(an_event(WorkOrderUrged, technician_id="wang"))) == {WANG}
    assert set(told(an_event(WorkOrderUrged, technician_id=None))) == {Holders(DISPATCHER)}


@pytest.mark.rule("T11")
def test_an_agreed_visit_is_told_to_the_household_and_to_who_goes() -> None:
    event = an_event(AppointmentAgreed, technician_id="wang")

    assert [each.template for each in household(event)] == ["visit_agreed"]
    assert told(event)[WANG].template == "visit_to_make"
    assert WANG not in told(an_event(AppointmentAgreed, technician_id=None))


@pytest.mark.rule("E19")
def test_who_is_to_help_is_told() -> None:
    found = told(an_event(AssistantJoined, technician_id="li", assistant_id="wang"))

    assert set(found) == {WANG}


@pytest.mark.rule("levels.md 6")
def test_a_pause_that_ran_out_is_told_and_one_that_was_ended_is_not() -> None:
    over = told(an_event(WorkOrderResumed, technician_id="wang", ran_out=True))

    assert set(over) == {WANG, Holders(DISPATCHER)}
    assert told(an_event(WorkOrderResumed, technician_id="wang", ran_out=False)) == {}


@pytest.mark.rule("E11")
def test_price_and_absence_go_to_the_supervisor_and_dissatisfaction_to_rework() -> None:
    for reason in (NoSignature.PRICE, NoSignature.ABSENT):
        assert set(told(an_event(SignatureRefused, reason=reason))) == {Holders(SUPERVISOR)}
    assert told(an_event(SignatureRefused, reason=NoSignature.DISSATISFIED)) == {}


@pytest.mark.rule("E11")
def test_what_the_supervisor_did_not_decide_goes_one_level_up() -> None:
    assert set(told(an_event(UnsignedUndecided))) == {Holders(MANAGER)}


@pytest.mark.rule("E11")
def test_a_code_goes_to_its_person_alone_at_any_hour_while_it_counts() -> None:
    event = an_event(SignatureCodeIssued, person_id="p-zhang", expires_at=MONDAY)

    ((to, telling),) = told(event).items()
    assert to == OnePerson(PersonId("p-zhang"))
    assert telling.urgency is Urgency.NOW
    assert telling.expires_at == MONDAY
    assert TEMPLATES[telling.template].secret


def test_the_bill_stands_in_the_message_where_the_household_pays_one() -> None:
    paid = an_event(WorkOrderSignedOff, payer=Payer.OWNER, total_fen=100)
    free = an_event(WorkOrderSignedOff, payer=Payer.OWNER, total_fen=0)
    company = an_event(WorkOrderSignedOff, payer=Payer.COMPANY, total_fen=100)

    templates = [household(event)[0].template for event in (paid, free, company)]
    assert templates == ["repair_done_charged", "repair_done", "repair_done"]


@pytest.mark.rule("T19")
def test_rework_is_told_to_technician_and_dispatchers() -> None:
    found = told(an_event(WorkOrderReopened, technician_id="wang", round=2))

    assert set(found) == {WANG, Holders(DISPATCHER)}


def test_whoever_did_the_last_round_is_told_that_the_owner_is_satisfied() -> None:
    found = told(an_event(RepairSatisfied, technician_id="wang"))

    assert found[WANG].urgency is Urgency.DIGEST
    assert told(an_event(RepairSatisfied, technician_id=None)) == {}


@pytest.mark.rule("E11", "F09")
def test_a_disputed_charge_is_not_chased() -> None:
    assert tellings(an_event(ChargeSlipIssued, disputed=True), an_order()) == []
    assert household(an_event(ChargeSlipIssued, disputed=False))[0].template == "charge_issued"


@pytest.mark.rule("E12")
def test_a_voided_receipt_is_told_to_who_holds_it_and_to_the_supervisor() -> None:
    event = an_event(PaymentVoided)

    assert household(event)[0].template == "payment_voided"
    assert told(event)[Holders(SUPERVISOR)].urgency is Urgency.DIGEST


@pytest.mark.rule("E12")
def test_whoever_was_not_at_home_reads_when_somebody_comes_again() -> None:
    assert household(an_event(NotAtHome, next_visit_at=MONDAY))[0].template == "not_at_home_next"
    assert household(an_event(NotAtHome, next_visit_at=None))[0].template == "not_at_home"


def test_a_receipt_is_no_essential_message() -> None:
    (telling,) = household(an_event(PaymentTaken))

    assert not TEMPLATES[telling.template].essential


@pytest.mark.rule("E23", "T13")
@pytest.mark.parametrize(("hours", "urgency"), [(2, Urgency.CIVIL), (72, Urgency.DIGEST)])
def test_a_call_due_soon_is_told_by_itself_and_a_later_one_in_the_digest(
    hours: int, urgency: Urgency
) -> None:
    event = an_event(
        FollowUpPlanned, at=MONDAY, due_at=MONDAY + timedelta(hours=hours), responsible_id="zhao"
    )

    ((to, telling),) = told(event).items()
    assert to == OneColleague(StaffId("zhao"), instead=SUPERVISOR)
    assert telling.urgency is urgency


def test_a_call_nobody_is_responsible_for_is_told_to_nobody_yet() -> None:
    assert tellings(an_event(FollowUpPlanned, responsible_id=None), an_order()) == []


@pytest.mark.rule("T14")
def test_rain_is_told_to_whoever_calls_again() -> None:
    rain = an_event(FollowUpRescheduled, why=Rescheduling.RAIN, responsible_id="zhao")
    other = an_event(FollowUpRescheduled, why=Rescheduling.NOT_REACHED, responsible_id="zhao")

    assert len(told(rain)) == 1
    assert told(other) == {}


def test_an_overdue_call_is_the_supervisors_to_know() -> None:
    assert set(told(an_event(FollowUpOverdue))) == {Holders(SUPERVISOR)}


@pytest.mark.parametrize("kind", TELLERS, ids=lambda kind: kind.__name__)
def test_a_repair_in_a_public_place_is_told_to_no_household(kind: type[Event]) -> None:
    assert household(an_event(kind), an_order(unit_id=None)) == []


def test_somebody_is_above_everybody_who_is_told_by_role() -> None:
    for role in NEXT_LEVEL:
        level: str | None = role
        seen = []
        while level is not None:
            assert level not in seen
            seen.append(level)
            level = NEXT_LEVEL.get(level)
        assert seen[-1] == MANAGER
