"""From the signed-off order to the receipt, over HTTP; on a real NATS and a real MongoDB."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from chassis.testing import eventually
from contracts.orders import Payer
from contracts.words import OrderId
from tests.integration.fees.stage import FeeCounter


@pytest.mark.rule("W06", "F08", "F09", "F25", "E12")
async def test_a_signed_off_order_is_posted_charged_and_paid_against_a_receipt(
    counter: FeeCounter,
) -> None:
    charge_id = await counter.signed_off()
    await counter.book(first=41)

    to_collect = await counter.desk.see("/charges")
    payment = await counter.pay(charge_id, 12000, "qr", payer_name="张太太")

    card = to_collect["items"][0]
    assert card["id"] == charge_id
    assert card["number"].startswith("SF-")
    assert (card["state"]["code"], card["where"], card["outstanding_fen"]) == (
        "open",
        "8-2-0101",
        12000,
    )
    assert payment["receipt_number"] == "SJ-0000041"
    assert (payment["payer_name"], payment["taken_by"]) == ("张太太", "前台小赵")
    assert (await counter.desk.see("/charges"))["items"] == []
    charge = await counter.desk.see(f"/charges/{charge_id}")
    assert (charge["state"]["code"], charge["outstanding_fen"]) == ("settled", 0)
    [row] = (await counter.finance.see("/sheets"))["items"]
    assert row["slip_number"] == charge["number"]
    assert (row["amount_fen"], row["paid_fen"], row["outstanding_fen"]) == (12000, 12000, 0)
    assert row["receipts"] == ["SJ-0000041"]


@pytest.mark.rule("F08")
async def test_an_order_heard_again_is_posted_once_and_a_later_round_is_a_row_of_its_own(
    counter: FeeCounter,
) -> None:
    order = OrderId("order-1")
    second = await counter.signed_off(order_id=order, round=2, total_fen=500)
    first = await counter.signed_off(order_id=order, round=1)

    await counter.says_signed_off(order_id=order, round=1)
    await counter.signed_off()

    rows = (await counter.finance.see("/sheets"))["items"]
    assert {row["id"] for row in rows if row["order_id"] == order} == {first, second}
    slips = (await counter.desk.see("/charges", order_id=order))["items"]
    assert {(slip["id"], slip["amount_fen"]) for slip in slips} == {(first, 12000), (second, 500)}
    assert len({slip["number"] for slip in slips}) == 2


@pytest.mark.rule("E05", "F08")
@pytest.mark.parametrize("payer", [Payer.COMPANY, Payer.DEVELOPER, Payer.MAINTENANCE_FUND])
async def test_what_another_payer_owes_is_booked_to_them_and_no_slip_goes_to_the_door(
    counter: FeeCounter, payer: Payer
) -> None:
    await counter.signed_off(payer=payer, total_fen=7000)

    [row] = (await counter.finance.see("/sheets", payer=payer.value))["items"]

    assert row["charge_id"] is None
    assert (row["amount_fen"], row["outstanding_fen"]) == (7000, 0)
    assert (await counter.desk.see("/charges"))["items"] == []
    assert await counter.standing() == {payer.value: 7000, "repairs": -7000}


@pytest.mark.rule("F08")
async def test_a_round_that_costs_the_household_nothing_is_posted_without_a_slip(
    counter: FeeCounter,
) -> None:
    await counter.signed_off(total_fen=0, lines=())

    [row] = (await counter.finance.see("/sheets"))["items"]

    assert (row["charge_id"], row["amount_fen"], row["content"]) == (None, 0, "厨房漏水")
    assert (await counter.finance.see("/ledger/balance"))["accounts"] == []


@pytest.mark.rule("E12", "N07")
async def test_part_payments_are_taken_up_to_what_is_owed_and_no_fen_more(
    counter: FeeCounter,
) -> None:
    charge_id = await counter.signed_off()
    await counter.book()

    await counter.pay(charge_id, 5000)
    problem = await counter.desk.refused(
        "/payments", 409, charge_id=charge_id, amount_fen=7001, method="cash"
    )
    partly = await counter.desk.see(f"/charges/{charge_id}")
    await counter.pay(charge_id, 7000, "card")
    settled = await counter.desk.refused(
        "/payments", 409, charge_id=charge_id, amount_fen=1, method="cash"
    )

    assert problem["code"] == "MoreThanOutstanding"
    assert problem["data"]["outstanding_fen"] == 7000
    assert (partly["state"]["code"], partly["paid_fen"]) == ("partly_paid", 5000)
    assert settled["code"] == "NothingOutstanding"


@pytest.mark.rule("E12", "F25")
async def test_a_wrong_amount_is_voided_with_its_receipt_and_taken_anew(
    counter: FeeCounter,
) -> None:
    charge_id = await counter.signed_off()
    book = await counter.book()
    wrong = await counter.pay(charge_id, 1200)

    right = await counter.desk.do(
        f"/payments/{wrong['id']}/reissue",
        reason="少按了一个零",
        amount_fen=12000,
        method="qr",
    )

    assert (right["receipt_number"], right["replaces"]) == ("SJ-0000002", wrong["id"])
    voided = await counter.desk.see(f"/payments/{wrong['id']}")
    assert voided["voided"]["reason"] == "少按了一个零"
    again = await counter.desk.refused(f"/payments/{wrong['id']}/void", 409, reason="再作废")
    assert again["code"] == "VoidedAlready"
    receipts = (await counter.finance.see(f"/books/{book}"))["receipts"]
    assert [(each["number"], each["fate"]["code"]) for each in receipts] == [
        ("SJ-0000001", "voided"),
        ("SJ-0000002", "used"),
    ]
    [row] = (await counter.finance.see("/sheets"))["items"]
    assert row["receipts"] == ["SJ-0000002"]


@pytest.mark.rule("E12")
async def test_a_payment_is_voided_by_its_taker_or_by_who_may_void_and_by_nobody_else(
    counter: FeeCounter,
) -> None:
    charge_id = await counter.signed_off()
    await counter.book()
    payment = await counter.pay(charge_id, 12000)

    other = await counter.collector("other").refused(
        f"/payments/{payment['id']}/void", 409, reason="错了"
    )
    voided = await counter.finance.do(f"/payments/{payment['id']}/void", reason="错了")

    assert other["code"] == "NotYoursToVoid"
    assert voided["voided"]["by"] == "finance"
    charge = await counter.desk.see(f"/charges/{charge_id}")
    assert (charge["state"]["code"], charge["outstanding_fen"]) == ("open", 12000)


@pytest.mark.rule("E12")
async def test_nobody_at_home_moves_the_visit_and_the_longest_overdue_comes_first(
    counter: FeeCounter,
) -> None:
    first, second = await counter.signed_off(), await counter.signed_off()
    soon = datetime.now(UTC) + timedelta(hours=3)

    moved = await counter.desk.do(
        f"/charges/{first}/not-at-home", next_visit_at=soon.isoformat(), note="邻居说晚上在"
    )
    passed = await counter.desk.refused(
        f"/charges/{second}/not-at-home",
        422,
        next_visit_at=datetime(2020, 1, 1, tzinfo=UTC).isoformat(),
    )

    assert datetime.fromisoformat(moved["collect_from"]) - soon < timedelta(milliseconds=1)
    assert moved["visits"][0]["note"] == "邻居说晚上在"
    assert passed["code"] == "NextVisitPassed"
    assert [card["id"] for card in (await counter.desk.see("/charges"))["items"]] == [
        second,
        first,
    ]


@pytest.mark.rule("E11")
async def test_a_disputed_charge_is_not_chased_but_may_be_paid_of_their_own_accord(
    counter: FeeCounter,
) -> None:
    charge_id = await counter.signed_off(disputed=True)
    await counter.book()

    assert (await counter.desk.see("/charges"))["items"] == []
    chased = await counter.desk.refused(f"/charges/{charge_id}/not-at-home", 409)
    pressed = await counter.desk.refused(
        "/payments", 409, charge_id=charge_id, amount_fen=100, method="cash"
    )
    payment = await counter.pay(charge_id, 100, voluntary=True)

    assert (chased["code"], pressed["code"]) == ("ChargeIsDisputed", "ChargeIsDisputed")
    assert payment["voluntary"]
    [card] = (await counter.desk.see("/charges", state="disputed"))["items"]
    assert (card["id"], card["outstanding_fen"]) == (charge_id, 11900)
    [row] = (await counter.finance.see("/sheets", disputed=True, unpaid=True))["items"]
    assert row["id"] == charge_id


@pytest.mark.rule("E11")
async def test_a_dispute_is_decided_by_somebody_who_did_not_collect(counter: FeeCounter) -> None:
    charge_id = await counter.signed_off()
    await counter.book()
    await counter.pay(charge_id, 3000)
    await counter.desk.do(f"/charges/{charge_id}/dispute", reason="返修过，不该收全价")
    both = counter.scene.desk("fees", staff="desk")
    decide = f"/charges/{charge_id}/resolve"

    own = await both.refused(decide, 409, amount_fen=3000, reason="减")
    more = await counter.supervisor.refused(decide, 409, amount_fen=12001, reason="加")
    less = await counter.supervisor.refused(decide, 409, amount_fen=2999, reason="减")
    decided = await counter.supervisor.do(decide, amount_fen=3000, reason="只收材料费")

    assert (own["code"], more["code"], less["code"]) == (
        "CollectorDecidesOwnDispute",
        "MoreThanCharged",
        "LessThanPaid",
    )
    assert (decided["state"]["code"], decided["amount_fen"], decided["original_fen"]) == (
        "settled",
        3000,
        12000,
    )
    assert decided["disputes"][0]["grounds"] == "只收材料费"
    assert await counter.standing() == {"cash": 3000, "repairs": -12000, "reduction": 9000}


async def test_a_charge_reduced_to_nothing_is_written_down(counter: FeeCounter) -> None:
    charge_id = await counter.signed_off(disputed=True)

    await counter.supervisor.do(f"/charges/{charge_id}/resolve", amount_fen=0, reason="质量问题")

    [card] = (await counter.desk.see("/charges", state="written_down"))["items"]
    assert (card["id"], card["outstanding_fen"]) == (charge_id, 0)


@pytest.mark.rule("N07", "F25")
async def test_concurrent_payments_on_one_charge_and_one_book_come_out_to_the_fen(
    counter: FeeCounter,
) -> None:
    charge_id = await counter.signed_off(total_fen=10000)
    book = await counter.book(size=30)

    answers = await asyncio.gather(
        *(
            counter.desk.send("/payments", charge_id=charge_id, amount_fen=900, method="cash")
            for _ in range(14)
        )
    )

    taken = [answer.json() for answer in answers if answer.status_code == 201]
    refused = [answer.json()["code"] for answer in answers if answer.status_code != 201]
    assert len(taken) == 11
    assert set(refused) == {"MoreThanOutstanding"}
    numbers = sorted(payment["receipt_number"] for payment in taken)
    assert numbers == [f"SJ-{number:07d}" for number in range(1, 12)]
    charge = await counter.desk.see(f"/charges/{charge_id}")
    assert (charge["paid_fen"], charge["outstanding_fen"]) == (9900, 100)
    assert (await counter.finance.see(f"/books/{book}"))["tally"] == {
        "blank": 19,
        "used": 11,
        "voided": 0,
    }
    balance = await counter.finance.see("/ledger/balance")
    assert await counter.standing() == {"household": 100, "cash": 9900, "repairs": -10000}
    assert (balance["difference_fen"], balance["debit_fen"]) == (0, balance["credit_fen"])
    [drawer] = await counter.finance.see("/counts/drawers")
    assert drawer["holding_fen"] == 9900


@pytest.mark.rule("N07")
async def test_the_same_payment_sent_twice_is_taken_once(counter: FeeCounter) -> None:
    charge_id = await counter.signed_off()
    await counter.book()
    key = "0192f0c1-0000-7000-8000-000000000001"
    money = {"charge_id": charge_id, "amount_fen": 500, "method": "cash"}

    first = await counter.desk.send("/payments", key=key, **money)
    second = await counter.desk.send("/payments", key=key, **money)

    assert first.json() == second.json()
    assert (await counter.desk.see(f"/charges/{charge_id}"))["paid_fen"] == 500


async def test_what_people_said_and_are_called_lies_nowhere_in_the_clear(
    counter: FeeCounter,
) -> None:
    canaries = (
        "张三丰",
        "厨房漏水",
        "更换阀芯",
        "张太太",
        "点错了钱",
        "没修好",
        "邻居说",
        "找零少",
    )
    charge_id = await counter.signed_off()
    await counter.book()
    await counter.desk.do(f"/charges/{charge_id}/not-at-home", note="邻居说晚上在")
    payment = await counter.pay(charge_id, 900, payer_name="张太太")
    await counter.desk.do(f"/payments/{payment['id']}/void", reason="点错了钱")
    await counter.pay(charge_id, 800)
    await counter.desk.do(f"/charges/{charge_id}/dispute", reason="没修好")
    await counter.finance.do("/counts", collector_id="desk", counted_fen=799, reason="找零少")

    database = counter.scene.running("fees").store.database
    kept = [
        str(row)
        for name in await database.list_collection_names()
        async for row in database[name].find()
    ]

    assert any(charge_id in row for row in kept)
    as_kept = {canary: (canary, str(canary.encode())[2:-1]) for canary in canaries}
    found = [
        canary for canary, forms in as_kept.items() for row in kept if any(f in row for f in forms)
    ]
    assert found == []


@pytest.mark.rule("P07")
async def test_who_has_some_buildings_sees_and_collects_there_alone(counter: FeeCounter) -> None:
    here = await counter.signed_off()
    there = await counter.signed_off(building="3", unit_label="3-1-0202")
    desk = counter.collector("desk", areas=("8",))

    assert [card["id"] for card in (await desk.see("/charges"))["items"]] == [here]
    assert [row["id"] for row in (await desk.see("/sheets"))["items"]] == [here]
    assert (await desk.ask(f"/charges/{there}")).status_code == 403
    assert (await desk.ask(f"/charges/{there}/slip.pdf")).status_code == 403
    assert (await desk.ask("/ledger/balance")).status_code == 403
    await desk.refused("/payments", 403, charge_id=there, amount_fen=1, method="cash")


async def test_another_estates_charge_is_not_found(counter: FeeCounter) -> None:
    charge_id = await counter.signed_off()
    elsewhere = FeeCounter(await counter.scene.stage.estate())

    assert (await elsewhere.desk.ask(f"/charges/{charge_id}")).status_code == 404
    await elsewhere.desk.refused("/payments", 404, charge_id=charge_id, amount_fen=1, method="cash")


async def test_amounts_that_cannot_be_are_refused(counter: FeeCounter) -> None:
    charge_id = await counter.signed_off()
    await counter.book()

    for amount in (0, -1, "100", 1.5):
        await counter.desk.refused(
            "/payments", 422, charge_id=charge_id, amount_fen=amount, method="cash"
        )
    yesterday = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    early = await counter.desk.refused(
        "/payments", 422, charge_id=charge_id, amount_fen=1, method="cash", at=yesterday
    )
    assert early["code"] == "NotInTime"


async def test_what_is_done_with_a_charge_is_said_with_its_place(counter: FeeCounter) -> None:
    charge_id = await counter.signed_off()
    await counter.book()
    await counter.desk.do(f"/charges/{charge_id}/not-at-home")
    payment = await counter.pay(charge_id, 12000)
    await counter.desk.do(f"/payments/{payment['id']}/void", reason="假币")
    await counter.desk.do(f"/charges/{charge_id}/dispute", reason="没修好")
    await counter.supervisor.do(f"/charges/{charge_id}/resolve", amount_fen=0, reason="返修")

    async def all_said() -> bool:
        said = await counter.heard(charge_id)
        assert {where for _, where, _ in said} == {"u-8-2-0101 8"}
        assert sorted(((name, outstanding) for name, _, outstanding in said), key=str) == sorted(
            [
                ("repair_posted", None),
                ("charge_slip_issued", None),
                ("not_at_home", None),
                ("payment_taken", 0),
                ("charge_settled", None),
                ("payment_voided", 12000),
                ("charge_disputed", None),
                ("charge_dispute_resolved", 0),
                ("charge_settled", None),
            ],
            key=str,
        )
        return True

    await eventually(all_said, what="all is said")
