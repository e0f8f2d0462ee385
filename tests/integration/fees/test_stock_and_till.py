"""The receipt stock, the evening's count, the journals; over HTTP."""

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest

from chassis.testing import eventually
from tests.integration.fees.stage import FeeCounter


@pytest.mark.rule("F25")
async def test_a_book_comes_into_stock_is_issued_counted_and_handed_back(
    counter: FeeCounter,
) -> None:
    finance = counter.finance
    await counter.hires("finance", "财务小钱", "P14")
    book = await finance.do("/books", prefix="SJ-", first=101, last=150)
    path = f"/books/{book['id']}"

    issued = await finance.do(f"{path}/issue", holder_id="desk")
    again = await finance.refused(f"{path}/issue", 409, holder_id="desk")
    spoilt = await counter.desk.do(f"{path}/void-blank", number=101, reason="打印机卡纸")
    twice = await counter.desk.refused(f"{path}/void-blank", 409, number=101, reason="x")
    outside = await counter.desk.refused(f"{path}/void-blank", 422, number=151, reason="x")
    alone = await finance.refused(
        f"{path}/count", 422, with_staff_id="finance", blank=49, used=0, voided=1
    )
    wrong = await finance.refused(
        f"{path}/count", 422, with_staff_id="desk", blank=48, used=0, voided=1
    )
    counted = await finance.do(
        f"{path}/count", with_staff_id="desk", blank=48, used=0, voided=1, reason="缺一张，追查中"
    )
    back = await finance.do(f"{path}/hand-back")

    assert (book["first"], book["last"], book["size"]) == ("SJ-0000101", "SJ-0000150", 50)
    assert (issued["state"]["code"], issued["holder"]) == ("issued", "前台小赵")
    assert again["code"] == "BookNotInStock"
    assert spoilt["tally"] == {"blank": 49, "used": 0, "voided": 1}
    assert (spoilt["next_number"], twice["code"], outside["code"]) == (
        "SJ-0000102",
        "NotABlank",
        "NotInThisBook",
    )
    assert (alone["code"], wrong["code"]) == ("OneCounter", "TallyUnexplained")
    assert counted["counts"][0]["by"] == ["财务小钱", "前台小赵"]
    assert counted["counts"][0]["registered"]["blank"] == 49
    assert (back["state"]["code"], back["holder_id"]) == ("in_stock", None)
    assert back["holdings"][0]["until"] is not None


@pytest.mark.rule("F25")
async def test_no_two_books_have_a_number_in_common(counter: FeeCounter) -> None:
    answers = await asyncio.gather(
        *(
            counter.finance.send("/books", prefix="SJ-", first=first, last=first + 49)
            for first in (1, 26, 50, 51)
        )
    )
    other_prefix = await counter.finance.do("/books", prefix="GX-", first=1, last=50)
    odd = await counter.finance.refused("/books", 422, prefix="SJ1", first=1, last=2)
    backwards = await counter.finance.refused("/books", 422, prefix="SJ-", first=9, last=8)

    ranges = [
        (int(book["first"][-7:]), int(book["last"][-7:]))
        for book in (await counter.finance.see("/books"))["items"]
        if book["id"] != other_prefix["id"]
    ]
    assert len(ranges) == sum(answer.status_code == 201 for answer in answers) < 4
    numbers = [number for first, last in ranges for number in range(first, last + 1)]
    assert len(numbers) == len(set(numbers))
    refused = {each.json()["code"] for each in answers if each.status_code == 409}
    assert refused == {"NumbersTaken"}
    assert (odd["code"], backwards["code"]) == ("RequestInvalid", "RangeImpossible")


@pytest.mark.rule("F25")
async def test_no_money_is_taken_without_a_receipt_of_ones_own(counter: FeeCounter) -> None:
    charge_id = await counter.signed_off()
    money = {"charge_id": charge_id, "amount_fen": 100, "method": "cash"}

    none = await counter.desk.refused("/payments", 409, **money)
    book = await counter.book(size=1)
    foreign = await counter.collector("other").refused("/payments", 409, **money, book_id=book)
    await counter.desk.do("/payments", **money)
    used_up = await counter.desk.refused("/payments", 409, **money)
    second = await counter.book(first=500)
    payment = await counter.desk.do("/payments", **money)

    assert (none["code"], foreign["code"], used_up["code"]) == (
        "NoBookIssued",
        "NotYourBook",
        "BookUsedUp",
    )
    assert payment["receipt_number"] == "SJ-0000500"
    mine = (await counter.desk.see("/books/mine"))["items"]
    assert {each["id"] for each in mine} == {book, second}


@pytest.mark.rule("A07", "F25")
async def test_no_receipts_are_issued_to_technicians_or_to_who_has_left(
    counter: FeeCounter,
) -> None:
    book = await counter.finance.do("/books", prefix="SJ-", first=1, last=10)

    codes = [
        (await counter.finance.refused(f"/books/{book['id']}/issue", 409, holder_id=holder))["code"]
        for holder in ("wang", "gone", "stranger")
    ]

    assert codes == ["TechniciansTakeNoMoney", "NotAtWorkHere", "NotAtWorkHere"]


@pytest.mark.rule("E12", "F24", "T29")
async def test_the_evenings_count_takes_the_cash_over_and_keeps_the_difference(
    counter: FeeCounter,
) -> None:
    charge_id = await counter.signed_off()
    await counter.book()
    await counter.pay(charge_id, 3000)
    wrong = await counter.pay(charge_id, 500)
    await counter.pay(charge_id, 2000, "qr")
    await counter.desk.do(f"/payments/{wrong['id']}/void", reason="收错")

    [drawer] = await counter.finance.see("/counts/drawers")
    own = await counter.scene.desk("fees", staff="desk").refused(
        "/counts", 409, collector_id="desk", counted_fen=3000
    )
    silent = await counter.finance.refused("/counts", 422, collector_id="desk", counted_fen=2990)
    count = await counter.finance.do(
        "/counts", collector_id="desk", counted_fen=2990, reason="找零错了一角"
    )
    empty = await counter.finance.refused("/counts", 409, collector_id="desk", counted_fen=0)

    assert (drawer["collector"], drawer["holding_fen"], drawer["overdue"]) == (
        "前台小赵",
        3000,
        False,
    )
    assert (own["code"], silent["code"], empty["code"]) == (
        "CollectorCountsOwnCash",
        "DifferenceUnexplained",
        "NothingToCount",
    )
    assert (count["expected_fen"], count["difference_fen"]) == (3000, -10)
    assert await counter.standing() == {
        "household": 7000,
        "qr": 2000,
        "handed_over": 2990,
        "cash_difference": 10,
        "repairs": -12000,
    }
    [journal] = await counter.desk.see("/ledger/cash", collector="desk")
    assert [(line["kind"]["code"], line["amount_fen"]) for line in journal["lines"]] == [
        ("payment", 3000),
        ("payment", 500),
        ("payment", 2000),
        ("void", -500),
        ("count", 2990),
    ]
    assert (journal["taken_fen"], journal["voided_fen"]) == (5500, 500)
    assert (journal["cash_fen"], journal["handed_over_fen"]) == (3000, 2990)
    assert {total["method"]["code"]: total["net_fen"] for total in journal["totals"]} == {
        "cash": 3000,
        "qr": 2000,
    }
    assert (await counter.finance.see("/counts", collector="desk"))["items"] == [count]


@pytest.mark.rule("E12")
async def test_cash_that_was_handed_over_is_given_back_by_finance_alone(
    counter: FeeCounter,
) -> None:
    charge_id = await counter.signed_off()
    await counter.book()
    payment = await counter.pay(charge_id, 3000)
    await counter.finance.do("/counts", collector_id="desk", counted_fen=3000)

    late = await counter.desk.refused(f"/payments/{payment['id']}/void", 409, reason="收错")
    await counter.finance.do(f"/payments/{payment['id']}/void", reason="收错")

    assert late["code"] == "AlreadyCounted"
    assert await counter.standing() == {"household": 12000, "repairs": -12000}
    assert await counter.finance.see("/counts/drawers") == []


@pytest.mark.rule("E12", "N07")
async def test_a_count_and_payments_at_the_same_moment_lose_no_fen(counter: FeeCounter) -> None:
    charge_id = await counter.signed_off()
    await counter.book()
    await counter.pay(charge_id, 1000)

    async def count() -> None:
        # Whether it meets 1000 or more is chance; a difference is explained either way.
        await counter.finance.do(
            "/counts", collector_id="desk", counted_fen=1000, reason="同时有人交款"
        )

    await asyncio.gather(*(counter.pay(charge_id, 100) for _ in range(5)), count())

    [made] = (await counter.finance.see("/counts"))["items"]
    drawers = await counter.finance.see("/counts/drawers")
    held = sum(drawer["holding_fen"] for drawer in drawers)
    assert made["expected_fen"] + held == 1500
    assert sum((await counter.standing()).values()) == 0
    assert (await counter.standing()).get("cash", 0) == held


@pytest.mark.rule("F24")
async def test_a_closed_day_answers_the_next_ones_opening_balance(counter: FeeCounter) -> None:
    charge_id = await counter.signed_off()
    await counter.book()
    await counter.pay(charge_id, 2000)
    days = counter.scene.running("fees").store.database["ledger_days"]
    estate = counter.scene.estate
    row = await days.find_one({"estate": estate})
    assert row is not None
    past = datetime.now(UTC) - timedelta(minutes=1)
    await days.update_one(
        {"_id": row["_id"]}, {"$set": {"due_at": past, "close_at": past}, "$inc": {"version": 1}}
    )

    async def closed() -> bool:
        found = await days.find_one({"_id": row["_id"]})
        return found is not None and found["close_at"] is None

    await eventually(closed, what="the day is closed")
    # What was entered is gone from sight: only the closing can answer.
    await counter.scene.running("fees").store.database["entries"].delete_many({"estate": estate})
    tomorrow = date.fromisoformat(row["day"]) + timedelta(days=1)
    balance = await counter.finance.see("/ledger/balance", day=tomorrow.isoformat())

    opening = {line["account"]["code"]: line["opening_fen"] for line in balance["accounts"]}
    assert opening == {"household": 10000, "cash": 2000, "repairs": -12000}
    assert (balance["debit_fen"], balance["difference_fen"]) == (0, 0)


async def test_the_journal_keeps_what_was_voided_and_the_entry_that_undid_it(
    counter: FeeCounter,
) -> None:
    charge_id = await counter.signed_off()
    await counter.book()
    payment = await counter.pay(charge_id, 700, "card")
    await counter.desk.do(f"/payments/{payment['id']}/void", reason="刷错卡")

    entries = (await counter.finance.see("/ledger/entries", charge_id=charge_id))["items"]

    by_kind = {entry["kind"]["code"]: entry for entry in entries}
    assert set(by_kind) == {"posting", "payment", "void"}
    assert by_kind["void"]["reverses"] == by_kind["payment"]["id"]
    [taken], [undone] = by_kind["payment"]["moves"], by_kind["void"]["moves"]
    assert (taken["debit"], taken["credit"]) == (undone["credit"], undone["debit"])
    assert taken["debit"]["account"]["code"] == "card"
