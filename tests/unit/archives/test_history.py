"""What each event says in a unit's history: both languages, money to the fen, nothing typed."""

from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from archives.history.model.entries import ENTRY_KIND_TEXTS, EntryKind, yuan
from archives.history.model.telling import told_by
from archives.history.queries.printing import printed
from archives.history.queries.reading import EntryView, KindName, UnitHistory
from archives.service import REMEMBERED
from contracts.dispatch.orders import TechnicianArrived, WorkOrderClosed, WorkOrderReopened
from contracts.event import Event
from contracts.fees import ChargeSlipIssued, PaymentTaken
from contracts.reception.contacts import ContactLogged
from contracts.reception.follow_ups import FollowUpDone
from contracts.words import Actor, ActorKind, Fen, UnitId
from tests.contract.examples import MORNING, example

TYPED = "孙悟空说的话"
FREE_TEXT = (
    "reason",
    "opinion",
    "note",
    "cause",
    "contact_name",
    "contact_phone",
    "matter",
    "place",
)


def told(event: type[Event], **fields: Any) -> Any:
    """What an example of the event says, with all it has of free text made recognisable."""
    typed = {name: TYPED for name in FREE_TEXT if name in event.model_fields}
    if event.__name__ == "SignatureRefused":
        typed.pop("reason")
    return told_by(example(event).model_copy(update=typed | fields))  # type: ignore[arg-type]  # one of those heard


def test_every_kind_of_entry_has_its_event_and_its_texts() -> None:
    assert {event.event_name() for event in REMEMBERED} == set(EntryKind)
    assert set(ENTRY_KIND_TEXTS) == set(EntryKind)


@pytest.mark.rule("J7")
@pytest.mark.parametrize("event", REMEMBERED, ids=lambda event: event.__name__)
def test_an_entry_speaks_both_languages_and_repeats_nothing_typed(event: type[Event]) -> None:
    entry = told(event)

    assert entry.kind == event.event_name()
    assert entry.zh
    assert entry.en.isascii() or "¥" in entry.en or "示例" in entry.en
    assert entry.zh != entry.en
    assert TYPED not in entry.zh + entry.en
    assert TYPED not in repr(entry), "what was typed shows in no log"
    assert entry.note in ("", TYPED)


@pytest.mark.parametrize("event", REMEMBERED, ids=lambda event: event.__name__)
def test_what_happened_in_no_unit_is_in_no_history(event: type[Event]) -> None:
    assert told(event, unit_id=None) is None


def test_a_contact_is_dated_by_when_somebody_called() -> None:
    assert told(ContactLogged).at == example(ContactLogged).requested_at


def test_money_is_told_in_yuan_and_kept_in_fen() -> None:
    entry = told(PaymentTaken, amount_fen=Fen(12_005), outstanding_fen=Fen(0), receipt_number="01")

    assert entry.amount_fen == 12_005
    assert entry.zh == "收款 ¥120.05（现金），收据 01，尚欠 ¥0.00"
    assert entry.en == "¥120.05 paid (cash), receipt 01, ¥0.00 still due"


@pytest.mark.parametrize(
    ("event", "fields", "words"),
    [
        (FollowUpDone, {"satisfied": False}, "不满意"),
        (FollowUpDone, {"satisfied": True}, "回访：满意"),
        (WorkOrderClosed, {"satisfied": False}, "未维修"),
        (ChargeSlipIssued, {"disputed": True}, "有争议"),
        (WorkOrderReopened, {"round": 2}, "第 2 次"),
    ],
)
def test_what_decides_is_in_the_text(event: type[Event], fields: Any, words: str) -> None:
    assert words in told(event, **fields).zh


def test_what_no_history_takes_is_not_taken_silently() -> None:
    with pytest.raises(TypeError, match="TechnicianArrived"):
        told(TechnicianArrived)


@given(st.integers(-(10**12), 10**12))
def test_yuan_reads_back_to_the_same_fen(fen: int) -> None:
    text = yuan(Fen(fen))

    sign = -1 if text.startswith("-") else 1
    whole, cents = text.removeprefix("-").removeprefix("¥").split(".")
    assert len(cents) == 2
    assert sign * (int(whole) * 100 + int(cents)) == fen


def test_on_paper_times_are_the_estates_money_is_a_number_and_nothing_is_a_formula() -> None:
    entry = EntryView(
        id="1",
        at=MORNING,
        kind=KindName(code=EntryKind.PAYMENT_TAKEN, zh="收款", en="payment"),
        zh="收款 ¥120.05",
        en="¥120.05 paid",
        amount="¥120.05",
        amount_fen=Fen(12_005),
        note="=1+1",
        actor=Actor(kind=ActorKind.STAFF, id="wang"),
        trace="t",
        contact_id=None,
        order_id=None,
    )
    history = UnitHistory(unit_id=UnitId("u"), label="8-2-0101", items=[entry], next="more")

    sheet = load_workbook(BytesIO(printed(history, ZoneInfo("Asia/Shanghai"), "zh"))).worksheets[0]

    title, headings, row, cut_short = sheet.iter_rows()
    assert title[0].value == "房屋履历 8-2-0101"
    assert [cell.value for cell in headings][:4] == ["时间", "事项", "内容", "金额（元）"]
    assert [cell.value for cell in row][:4] == ["2026-11-22 08:30", "收款", "收款 ¥120.05", 120.05]
    assert (row[4].value, row[4].data_type) == ("=1+1", "s")
    assert "前 1 条" in str(cut_short[0].value)
