"""What is asked of visitors before they are let in, what they may leave, and who is expected."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.gate import VisitClass
from contracts.refusals import Refusal
from contracts.words import Actor, ActorKind, Fen, UnitId
from gate.cards.model import Card, CardAct, CardFact, CardState
from gate.codes.model import code_of
from gate.courtesies.model import Courtesy, CourtesyEndsBeforeItBegins, CourtesyKind
from gate.expected.model import (
    ExpectedKind,
    ExpectedStanding,
    ExpectedVisit,
    Use,
    Withdrawal,
    code_typed,
)
from gate.hosts.model import masked_phone, places_typed
from gate.pledges.collection import PledgePolicy
from gate.pledges.model import (
    HeldDocument,
    Left,
    PledgeKind,
    PledgeRule,
    ResidentIdentityCardNeverHeld,
)
from gate.visits.collection import AdmissionPolicy
from gate.visits.model import rules
from gate.visits.model.told import (
    Answer,
    Consent,
    ConsentHow,
    Crossing,
    Departure,
    Particulars,
    Vehicle,
    VehicleKind,
)
from gate.visits.model.visit import Visit
from gate.watch.model import WatchEntry, WatchKind

NOON = datetime(2026, 11, 22, 4, tzinfo=UTC)
GUARD = Actor(kind=ActorKind.STAFF, id="guard")
HOUR = timedelta(hours=1)
YES = Consent(how=ConsentHow.IN_PERSON, answer=Answer.YES)


def a_visitor(visit_class: VisitClass = VisitClass.GUEST, **fields: Any) -> Particulars:
    usual: dict[str, Any] = {"name": "王小明", "unit_id": UnitId("u1"), "consent": YES}
    return Particulars(visit_class=visit_class, **(usual | fields))


def a_crossing(at: datetime = NOON) -> Crossing:
    return Crossing(at=at, by=GUARD, heard_at=at)


def a_departure(at: datetime = NOON, **fields: Any) -> Departure:
    return Departure(at=at, by=GUARD, heard_at=at, **fields)


def an_expected(kind: ExpectedKind = ExpectedKind.ONCE, **fields: Any) -> ExpectedVisit:
    usual: dict[str, Any] = {
        "id": "e1",
        "code": code_of("visit", "e1"),
        "name": "王小明",
        "unit_id": UnitId("u1"),
        "since": NOON,
        "until": NOON + 2 * HOUR,
        "made_by": GUARD,
        "made_at": NOON - HOUR,
    }
    return ExpectedVisit(kind=kind, **(usual | fields))


def refusal_of(rule: Any, *arguments: Any, **more: Any) -> str:
    """The name it refuses by; empty where it does not."""
    try:
        rule(*arguments, **more)
    except Refusal as refusal:
        return refusal.code
    return ""


@pytest.mark.rule("A10", "P15")
@pytest.mark.parametrize("visit_class", VisitClass)
@pytest.mark.parametrize("answer", [None, *Answer])
def test_a_guest_enters_after_the_hosts_yes_alone_whatever_the_estate_has_set(
    visit_class: VisitClass, answer: Answer | None
) -> None:
    consent = Consent(how=ConsentHow.IN_PERSON, answer=answer) if answer else None
    visitor = a_visitor(visit_class, consent=consent)

    refused = refusal_of(rules.must_have_the_hosts_yes, visitor, asked_of=())

    assert bool(refused) == (
        answer in (Answer.NO, Answer.NO_ANSWER)
        or (visit_class is VisitClass.GUEST and answer is None)
    )


@given(stays=st.integers(0, 10), leaves=st.none() | st.integers(0, 10), looked=st.integers(0, 12))
def test_overstay_depends_only_on_the_time_to_leave(
    stays: int, leaves: int | None, looked: int
) -> None:
    visit = Visit(id="v1")
    visit.enter(a_visitor(), a_crossing(), stays_at_most=stays * HOUR)
    if leaves is not None:
        visit.leave(a_departure(NOON + leaves * HOUR), entry_told_within=HOUR)
    now = NOON + looked * HOUR

    assert visit.overstayed(now) == (leaves is None and now > NOON + stays * HOUR)


@pytest.mark.rule("J7")
@pytest.mark.parametrize("document", HeldDocument)
def test_a_resident_identity_card_is_never_held_and_the_guard_is_told_why(
    document: HeldDocument,
) -> None:
    left = Left(kind=PledgeKind.DOCUMENT, document=document)

    refused = refusal_of(left.must_not_be_an_identity_card)

    assert bool(refused) == (document is HeldDocument.RESIDENT_IDENTITY_CARD)
    assert "《居民身份证法》" in ResidentIdentityCardNeverHeld.zh
    assert "the law" in ResidentIdentityCardNeverHeld.en


@pytest.mark.rule("J8", "E18")
@pytest.mark.parametrize(
    ("asked", "left", "refused"),
    [
        (("none", None), ("none", None), ""),
        (("none", None), ("document", None), "PledgeNotAsked"),
        (("none", None), ("deposit", 100), "PledgeNotAsked"),
        (("document", None), ("none", None), "PledgeMissing"),
        (("document", None), ("document", None), ""),
        (("document", None), ("deposit", 100), "PledgeMissing"),
        (("document", 100), ("deposit", 100), ""),
        (("document", 100), ("deposit", 99), "DepositDiffers"),
        (("deposit", 100), ("deposit", 100), ""),
        (("deposit", 100), ("document", None), "PledgeMissing"),
    ],
)
def test_what_is_left_is_what_the_estate_asks_for(
    asked: tuple[str, int | None], left: tuple[str, int | None], refused: str
) -> None:
    rule = PledgeRule(kind=PledgeKind(asked[0]), amount_fen=Fen(asked[1]) if asked[1] else None)
    handed = Left(kind=PledgeKind(left[0]), amount_fen=Fen(left[1]) if left[1] else None)

    assert refusal_of(rule.must_be_met_by, handed) == refused


@pytest.mark.rule("E18")
def test_an_estate_that_has_chosen_nothing_only_records() -> None:
    for visit_class in VisitClass:
        assert PledgePolicy().rule(visit_class, with_vehicle=True).kind is PledgeKind.NONE


@pytest.mark.parametrize("policy", [AdmissionPolicy, PledgePolicy])
def test_every_preset_can_be_chosen(policy: type[AdmissionPolicy] | type[PledgePolicy]) -> None:
    for name, preset in policy.presets.items():
        assert policy.from_preset(name) == policy.model_validate(preset.values)


@pytest.mark.rule("W25")
@pytest.mark.parametrize("kind", VehicleKind)
@pytest.mark.parametrize("checked", [True, False, None])
def test_every_truck_opens_its_rear_doors(kind: VehicleKind, checked: bool | None) -> None:
    truck = a_visitor(vehicle=Vehicle(plate="沪A12345", kind=kind))
    departure = a_departure(rear_doors_checked=checked)

    refused = refusal_of(rules.must_have_opened_its_rear_doors, truck, departure)

    assert bool(refused) == (kind is VehicleKind.TRUCK and not checked)


@pytest.mark.rule("J6")
@given(
    kind=st.sampled_from(ExpectedKind),
    looked=st.integers(-1, 3),
    used_by=st.sets(st.sampled_from(["v1", "v2"])),
    withdrawn=st.none() | st.integers(-1, 3),
)
def test_an_appointment_lets_in_within_its_window_once_or_always(
    kind: ExpectedKind, looked: int, used_by: set[str], withdrawn: int | None
) -> None:
    at = NOON + looked * HOUR
    standing = kind is ExpectedKind.STANDING
    expected = an_expected(kind, until=None if standing else NOON + 2 * HOUR)
    for visit_id in sorted(used_by):
        expected.use(visit_id, NOON)
    if withdrawn is not None:
        expected.withdraw(Withdrawal(at=NOON + withdrawn * HOUR, by=GUARD))

    lets_in = expected.standing(at, for_visit="v1") is ExpectedStanding.VALID

    assert lets_in == (
        (withdrawn is None or looked < withdrawn)
        and not (kind is ExpectedKind.ONCE and "v2" in used_by)
        and looked >= 0
        and (standing or looked <= 2)
    )
    assert set(expected.uses) == {Use(visit_id=each, at=NOON) for each in used_by}


@pytest.mark.parametrize("shown", ["{code}", " {code} ", "guanjia:visit:{code}", "{half}-{rest}"])
def test_a_code_is_read_however_it_is_shown(shown: str) -> None:
    code = an_expected().code
    typed = shown.format(code=code.lower(), half=code[:4], rest=code[4:])

    assert code_typed(typed) == code
    assert code_typed(code[:-1]) is None


@pytest.mark.parametrize(
    ("kind", "text", "name", "plate", "meant"),
    [
        ("person", "王 小明", "王小明", "", True),
        ("person", "Wang XM", "wang xm", "", True),
        ("person", "王小明", "", "", False),
        ("plate", "沪A·1O345", "", "沪a10345", True),
        ("plate", "沪A10345", "沪A10345", "", False),
    ],
)
def test_whom_the_watch_list_means(
    kind: str, text: str, name: str, plate: str, meant: bool
) -> None:
    entry = WatchEntry(
        id="w1",
        kind=WatchKind(kind),
        text=text,
        reason="纠纷",
        decided_by="管理处",
        made_by=GUARD,
        made_at=NOON,
    )

    assert entry.means(name, plate) == meant
    assert entry.in_force(NOON)
    assert not entry.in_force(NOON - HOUR)


def test_a_room_is_found_however_it_is_typed() -> None:
    typed = ["8-2-0101", "8栋2单元101室", "８－２－101", "8#2#101"]

    [first, *others] = [places_typed(each) for each in typed]

    assert [(place.building, place.entrance) for place in first] == [("8", "2")]
    assert all("0101" in place[0].rooms for place in (first, *others))
    assert places_typed("张三") == places_typed("13812345678901") == places_typed("·") == []
    assert masked_phone("13812345678") == "*******5678"


def test_what_is_forgotten_keeps_what_is_counted() -> None:
    visit = Visit(id="v1")
    vehicle = Vehicle(plate="沪A12345", kind=VehicleKind.TRUCK, driver="刘师傅")
    visit.enter(a_visitor(vehicle=vehicle, people=3), a_crossing(), stays_at_most=None)
    visit.leave(a_departure(NOON + HOUR, note="带走纸箱"), entry_told_within=HOUR)

    visit.erase()

    kept = visit.model_dump_json()
    assert not any(text in kept for text in ("王小明", "沪A12345", "刘师傅", "带走纸箱"))
    assert visit.about is not None
    assert (visit.about.people, visit.about.visit_class) == (3, VisitClass.GUEST)
    assert visit.about.vehicle is not None
    assert visit.about.vehicle.kind is VehicleKind.TRUCK


def test_what_was_written_of_a_lost_card_is_forgotten_and_where_it_is_stays() -> None:
    card = Card(id="V001")
    for hours, note in ((0, "王小明带走"), (1, "")):
        fact = CardFact(what=CardAct.LOST, at=NOON + hours * HOUR, by=GUARD, note=note)
        card.note(fact)

    assert card.remembered_since == NOON
    card.erase()

    assert "王小明" not in card.model_dump_json()
    assert (card.state, len(card.facts)) == (CardState.LOST, 2)


def test_a_courtesy_is_for_a_time_to_come() -> None:
    courtesy = Courtesy(
        id="c1",
        kind=CourtesyKind.AMBULANCE,
        text="开消防通道",
        since=NOON,
        until=NOON + HOUR,
        made_by=GUARD,
        made_at=NOON,
        over_at=NOON + HOUR,
    )

    courtesy.must_make_sense(NOON)
    with pytest.raises(CourtesyEndsBeforeItBegins):
        courtesy.must_make_sense(NOON + HOUR)
