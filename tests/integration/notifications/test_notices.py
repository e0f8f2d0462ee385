"""Who is told what, over a real bus: inbox, outbox, digest, quiet hours, preferences, wording."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from chassis.testing import eventually
from contracts.dispatch.agreements import QuoteDeclined, SignatureCodeIssued
from contracts.dispatch.beside import WorkOrderClockWarned
from contracts.dispatch.orders import WorkOrderAssigned, WorkOrderCancelled, WorkOrderReturned
from contracts.fees import ChargeSlipIssued
from contracts.gate import DeliveryAdmitted
from contracts.identity import StaffStated
from contracts.orders import OrderClock
from contracts.permissions import Permission
from contracts.urgency import UrgencyClass
from contracts.words import Fen, OrderId, SeriesNumber, StaffId, UnitId
from tests.integration.dispatch.stage import LI, WANG, Speaker, Stage, unit_id
from tests.integration.notifications.stage import (
    CARETAKER,
    DISPATCHER,
    MANAGES,
    SUPERVISOR,
    Notices,
    an,
    an_estate,
    delay,
    opened,
)
from tests.round_trips import commands_to_mongodb


def warned(order_id: OrderId, percent: int, technician_id: StaffId) -> WorkOrderClockWarned:
    return an(
        WorkOrderClockWarned,
        order_id,
        clock=OrderClock.DONE,
        percent=percent,
        deadline=datetime.now(UTC),
        technician_id=technician_id,
    )


@pytest.mark.rule("T10", "W06")
async def test_owner_and_building_manager_are_told_that_the_technician_is_late(
    notices: Notices,
) -> None:
    order_id = await notices.delayed()

    (message,) = await notices.inbox(CARETAKER, "delay_reported")
    assert "8-2-0101" in message["text"]
    assert message["order_id"] == order_id
    sent = await notices.delivery("not_sent", order_id=order_id)
    assert (sent["recipient_kind"], sent["recipient_id"]) == ("person", "p-zhang")
    assert sent["template"] == "technician_delayed"
    assert sent["address"] == "•••5678"
    assert "WX-20261123-0001" in sent["text"]
    assert "张三丰" not in sent["text"]


async def test_the_outbox_says_that_nothing_was_sent(notices: Notices) -> None:
    order_id = await notices.delayed()
    await notices.delivery("not_sent", order_id=order_id)

    (row,) = (await notices.manager.see("/outbox"))["items"]

    assert row["sent"] is False
    assert row["state"] == {"code": "not_sent", "zh": "未发送", "en": "not sent"}
    assert "未发送" in row["channel"]["zh"]
    assert row["order_id"] == order_id


async def test_whoever_called_is_told_at_the_number_they_gave(notices: Notices) -> None:
    await notices.delayed(contact_name="路人", contact_phone="10000007777")

    told = await notices.delivery("not_sent")

    assert (told["recipient_kind"], told["address"]) == ("contact", "•••7777")


async def test_an_owner_without_a_phone_is_shown_as_not_told_and_the_caretaker_hears_of_it(
    notices: Notices,
) -> None:
    home = {"unit_id": unit_id("8-1-0101"), "building": "8"}
    order_id = OrderId(str(uuid4()))
    await notices.say(opened(order_id, **home), delay(order_id, **home))

    await notices.inbox(CARETAKER, "owner_not_reached")
    told = await notices.delivery("unreachable", attention=True)
    settled = await notices.manager.do(f"/deliveries/{told['id']}/settle", note="上门告知")
    assert settled["state"]["code"] == "settled"
    assert (await notices.manager.see("/deliveries", attention=True))["items"] == []


@pytest.mark.rule("E23")
async def test_80_percent_goes_to_the_owner_of_the_step_and_100_to_the_supervisor(
    notices: Notices,
) -> None:
    order_id = await notices.order()
    for percent in (80, 100):
        await notices.say(warned(order_id, percent, WANG))

    (of_supervisor,) = await notices.inbox(SUPERVISOR, "clock_warned")
    (of_technician,) = await notices.inbox(WANG, "clock_warned")
    assert "100%" in of_supervisor["text"]
    assert "80%" in of_technician["text"]
    assert of_supervisor["urgent"]


async def test_a_caretaker_hears_of_their_own_buildings_and_else_the_supervisor_does(
    notices: Notices,
) -> None:
    place = {"unit_id": unit_id("3-1-0202"), "building": "3"}
    order_id = OrderId(str(uuid4()))
    await notices.say(opened(order_id, **place), delay(order_id, **place))

    await notices.inbox(SUPERVISOR, "delay_reported")
    assert (await notices.of(CARETAKER).see("/inbox"))["items"] == []


async def test_what_comes_before_its_cause_waits_and_is_told_then(notices: Notices) -> None:
    order_id = OrderId(str(uuid4()))
    await notices.say(delay(order_id))
    await notices.say(an(WorkOrderAssigned, order_id, technician_id="newcomer"))

    async def waiting() -> bool:
        count = await notices.running.store.database["waiting"].count_documents({})
        return bool(count >= 2)

    await eventually(waiting, what="both wait")
    await notices.say(opened(order_id))

    await notices.inbox(CARETAKER, "delay_reported")
    await notices.delivery("not_sent", order_id=order_id)


@pytest.mark.rule("E23")
async def test_disorder_ends_in_the_same_messages(notices: Notices) -> None:
    """What is said backwards is told as if it had come in order."""
    orders = [OrderId(str(uuid4())), OrderId(str(uuid4()))]
    for order_id, turn in zip(orders, (1, -1), strict=True):
        events = [
            opened(order_id),
            an(WorkOrderAssigned, order_id, technician_id=WANG),
            an(WorkOrderReturned, order_id, technician_id=WANG, reason="零件不对"),
            an(WorkOrderAssigned, order_id, technician_id=LI),
            warned(order_id, 80, LI),
            an(WorkOrderCancelled, order_id, reason="自行修好", technician_id=LI),
        ][::turn]
        await notices.say(*events)

    async def told(staff: str) -> dict[str, list[str]]:
        items = (await notices.of(staff).see("/inbox", limit=200))["items"]
        return {
            order_id: sorted(item["template"] for item in items if item["order_id"] == order_id)
            for order_id in orders
        }

    expected = {
        WANG: ["order_assigned"],
        LI: ["clock_warned", "order_assigned", "order_cancelled"],
        DISPATCHER: ["order_opened", "order_returned"],
    }

    async def the_same() -> bool:
        for staff, templates in expected.items():
            assert await told(staff) == dict.fromkeys(orders, templates)
        return True

    await eventually(the_same, what="both orders are told alike")


@pytest.mark.rule("E23")
async def test_what_can_wait_comes_in_one_message(notices: Notices) -> None:
    orders = [await notices.order(), await notices.order()]
    for order_id in orders:
        await notices.say(an(QuoteDeclined, order_id, round=1, reason="太贵"))
    database = notices.running.store.database
    mine = {"estate": notices.scene.estate, "staff_id": DISPATCHER}

    async def noted() -> bool:
        digest = await database["digests"].find_one(mine)
        return bool(digest and len(digest["lines"]) == 2)

    await eventually(noted, what="both are noted")
    before = (await notices.of(DISPATCHER).see("/inbox"))["items"]
    assert "digest" not in [item["template"] for item in before]
    # Its morning has come.
    await database["digests"].update_one(mine, {"$set": {"due_at": datetime.now(UTC)}})

    (digest,) = await notices.inbox(DISPATCHER, "digest")
    assert digest["text"].startswith("以下2项请知悉")
    assert digest["text"].count("未获同意") == 2


@pytest.mark.rule("levels.md 5")
async def test_in_quiet_hours_only_what_cannot_wait_goes(notices: Notices) -> None:
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    quiet = {
        "quiet_from": f"{now - timedelta(hours=1):%H:%M}",
        "quiet_until": f"{now + timedelta(hours=2):%H:%M}",
    }
    await notices.choose("delivery_policy", **quiet)
    order_id = await notices.order()
    charge = ChargeSlipIssued.model_validate(
        {
            "charge_id": "c1",
            "number": SeriesNumber("SF-20261123-0001"),
            "order_id": order_id,
            "contact_id": None,
            "amount_fen": Fen(8600),
            "at": datetime.now(UTC),
            "unit_id": UnitId("u-8-2-0101"),
            "building": "8",
        }
    )
    await notices.scene.stage.fees.say(charge, estate=notices.scene.estate)

    waiting = await notices.delivery("waiting", order_id=order_id)
    wait = datetime.fromisoformat(waiting["next_at"]) - datetime.now(UTC)
    assert timedelta(hours=1) < wait < timedelta(hours=2, minutes=1)
    assert "86.00" in waiting["text"]

    late = await notices.delayed()
    assert (await notices.delivery("not_sent", order_id=late))["urgent"]


@pytest.mark.rule("E11", "J7")
async def test_a_code_is_for_its_person_and_shown_to_whoever_must_pass_it_on(
    notices: Notices,
) -> None:
    order_id = await notices.order()
    code = {
        "number": SeriesNumber("WX-20261123-0001"),
        "person_id": "p-zhang",
        "code": "493817",
        "expires_at": datetime.now(UTC) + timedelta(minutes=30),
    }
    await notices.say(an(SignatureCodeIssued, order_id, **code))

    shown = await notices.delivery("not_sent", order_id=order_id)
    assert "493817" in shown["text"]
    seen = (await notices.of(WANG).see("/deliveries"))["items"]
    assert [item["text"] for item in seen] == [""]
    raw = await notices.running.store.database["deliveries"].find_one({"about.order_id": order_id})
    assert "493817" not in str(raw)
    assert "10000005678" not in str(raw)


async def test_a_code_that_comes_too_late_is_not_sent(notices: Notices) -> None:
    order_id = await notices.order()
    code = {
        "number": SeriesNumber("WX-20261123-0001"),
        "person_id": "p-zhang",
        "code": "493817",
        "expires_at": datetime.now(UTC) - timedelta(minutes=1),
    }
    await notices.say(an(SignatureCodeIssued, order_id, **code))

    lapsed = await notices.delivery("lapsed", order_id=order_id)
    assert lapsed["attempts"] == []
    assert lapsed["text"] == ""


async def test_an_inbox_is_read_by_its_owner_unread_first(notices: Notices) -> None:
    for _ in range(3):
        await notices.order()
    messages = await notices.inbox(WANG, "order_assigned", count=3)
    wang = notices.of(WANG, ())

    read = await wang.do(f"/inbox/{messages[0]['id']}/read")
    assert read["read"]
    page = await wang.see("/inbox", limit=2)
    assert page["unread"] == 2
    assert [item["read"] for item in page["items"]] == [False, False]
    rest = await wang.see("/inbox", limit=2, cursor=page["next"])
    assert [item["id"] for item in rest["items"]] == [messages[0]["id"]]
    assert len((await wang.see("/inbox", unread=True))["items"]) == 2

    other = notices.of(LI, ())
    assert (await other.see("/inbox"))["items"] == []
    await other.refused(f"/inbox/{messages[1]['id']}/read", 404)

    assert await wang.do("/inbox/read-all") == {"marked": 2}
    assert (await wang.see("/inbox"))["unread"] == 0


async def test_another_estates_messages_are_not_there(notices: Notices, stage: Stage) -> None:
    order_id = await notices.delayed()
    sent = await notices.delivery("not_sent", order_id=order_id)
    elsewhere = await an_estate(stage)

    assert (await elsewhere.manager.see("/deliveries"))["items"] == []
    assert (await elsewhere.manager.ask(f"/deliveries/{sent['id']}")).status_code == 404
    await elsewhere.manager.refused(f"/deliveries/{sent['id']}/repeat", 404)


@pytest.mark.rule("P07")
async def test_deliveries_are_seen_in_ones_own_buildings(notices: Notices) -> None:
    sent = await notices.delivery("not_sent", order_id=await notices.delayed())

    there = notices.of("a", MANAGES, areas=("8",))
    elsewhere = notices.of("b", MANAGES, areas=("3",))
    assert len((await there.see("/deliveries"))["items"]) == 1
    assert (await elsewhere.see("/deliveries"))["items"] == []
    assert (await elsewhere.ask(f"/deliveries/{sent['id']}")).status_code == 403


async def test_somebody_is_told_in_their_language_and_only_what_is_essential(
    notices: Notices,
) -> None:
    await notices.manager.do("/preferences/people/p-zhang", language="en", only_essential=True)
    await notices.of(WANG, ()).do("/preferences/mine", language="en")

    order_id = await notices.delayed()

    told = await notices.delivery("not_sent", order_id=order_id)
    assert told["text"].startswith("Work order WX-20261123-0001: the technician cannot come")
    (assigned,) = await notices.inbox(WANG, "order_assigned")
    assert assigned["title"] == "work order for you"


async def test_preferences_are_set_by_whoever_may(notices: Notices) -> None:
    own = notices.of(WANG, ())
    until = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=8)
    mine = await own.do("/preferences/mine", phone="10000000222", on_duty_until=until.isoformat())

    assert mine["phone"] == "10000000222"
    assert await notices.manager.see(f"/preferences/staff/{WANG}") == mine
    assert (await own.ask(f"/preferences/staff/{LI}")).status_code == 403
    assert (await own.ask("/preferences/people/p-zhang")).status_code == 403
    await notices.manager.refused("/preferences/people/nobody", 404)
    await notices.manager.refused("/preferences/staff/nobody", 404)
    wrong = await own.refused("/preferences/mine", 422, channels=["wecom"])
    assert wrong["code"] == "ChannelNotForOne"
    late = datetime.now(UTC) + timedelta(days=30)
    too_long = await own.refused("/preferences/mine", 422, on_duty_until=late.isoformat())
    assert too_long["code"] == "DutyTooLong"
    await own.refused("/preferences/mine", 422, email="no address")


async def test_an_estate_says_it_in_its_own_words(notices: Notices) -> None:
    await notices.choose(
        "template_policy",
        wordings={"technician_delayed": {"zh": "翠湖：师傅{expected_at}到。单号{number}"}},
    )

    told = await notices.delivery("not_sent", order_id=await notices.delayed())

    assert told["text"].startswith("翠湖：师傅")
    with commands_to_mongodb() as asked:
        listed = await notices.manager.see("/templates")
    wordings = {item["name"]: item for item in listed}
    assert wordings["technician_delayed"]["zh"].startswith("翠湖")
    assert wordings["technician_delayed"]["placeholders"] == ["number", "expected_at"]
    assert len(asked) <= 3, "the estate's words are read once, not for each template"


async def test_a_wording_is_checked_and_can_be_seen_before_it_counts(notices: Notices) -> None:
    values = {"wordings": {"technician_delayed": {"zh": "{phone}"}}}
    refused = await notices.manager.refused("/settings/template_policy", 422, values=values)
    assert "{number}" in refused["detail"]

    path = "/templates/technician_delayed/preview"
    shown = await notices.manager.see(path, text="单号{number}")
    assert shown["text"] == "单号WX-20261122-0007"
    in_force = await notices.manager.see(path, language="en")
    assert in_force["text"].startswith("Work order WX-20261122-0007")
    assert (await notices.manager.ask(path, text="{phone}")).status_code == 422
    assert (await notices.manager.ask("/templates/none/preview")).status_code == 404
    assert (await notices.of(WANG).ask(path)).status_code == 403


async def test_bad_settings_are_refused_and_say_why(notices: Notices) -> None:
    for kind, values in {
        "channel_policy": {"households": ["wecom"]},
        "delivery_policy": {"tries": 0},
        "digest_policy": {"at": "25:00"},
    }.items():
        await notices.manager.refused(f"/settings/{kind}", 422, values=values)


async def test_only_who_manages_notices_repeats_and_settles(notices: Notices) -> None:
    sent = await notices.delivery("not_sent", order_id=await notices.delayed())
    somebody = notices.of(WANG, tuple(set(Permission) - {Permission.MANAGE_NOTICES}))

    await somebody.refused(f"/deliveries/{sent['id']}/repeat", 403)
    await somebody.refused(f"/deliveries/{sent['id']}/settle", 403, note="…")
    await notices.manager.do(f"/deliveries/{sent['id']}/repeat")
    again = await notices.delivery("not_sent")
    assert [attempt["outcome"] for attempt in again["attempts"]] == ["not_sent", "not_sent"]


@pytest.mark.parametrize("urgency", [UrgencyClass.P2])
async def test_a_new_order_is_the_dispatchers_to_know(
    notices: Notices, urgency: UrgencyClass
) -> None:
    await notices.order(urgency=urgency)

    (message,) = await notices.inbox(DISPATCHER, "order_opened")
    assert not message["urgent"]


@pytest.mark.rule("W24", "P16")
async def test_the_foreman_is_told_of_a_delivery_on_its_way(notices: Notices) -> None:
    scene = notices.scene
    foreman = StaffStated(staff_id=StaffId("cao"), name="曹班长", roles=("P16",))
    delivery = DeliveryAdmitted(
        visit_id="v1",
        vehicle="truck",
        at=datetime.now(UTC),
        gate="东门",
        unit_id=unit_id("8-2-0101"),
        building="8",
    )
    await scene.stage.identity.say(foreman, estate=scene.estate)
    gate = Speaker("gate", [DeliveryAdmitted], scene.stage.surroundings)
    await gate.running.set_up()

    async with gate.running:
        await gate.say(delivery, estate=scene.estate)
        [told] = await notices.inbox("cao", "delivery_admitted")

    assert "东门" in told["text"]
    assert "8-2-0101" in told["text"]
    assert told["urgent"]
