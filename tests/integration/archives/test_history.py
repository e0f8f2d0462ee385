"""A unit's history as events bring it: in any order, more than once; and as it is read."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from uuid import uuid4

import httpx
import pytest
from openpyxl import load_workbook

from archives.directory.model import unit_id
from archives.service import HEARS
from chassis.bus.handling import Handler
from chassis.bus.settling import Ending
from chassis.saying import Said
from chassis.testing import eventually
from contracts.dispatch.agreements import QuoteAccepted, WorkOrderSignedOff
from contracts.dispatch.orders import WorkOrderOpened
from contracts.event import Event
from contracts.fees import ChargeSettled, ChargeSlipIssued, PaymentTaken
from contracts.permissions import Permission
from contracts.reception.contacts import ContactLogged
from contracts.reception.follow_ups import FollowUpDone
from contracts.words import Actor, ActorKind, EstateId, UnitId
from tests.contract.examples import example
from tests.integration.archives.stage import ArchivesRunning, ArchivesStage, row
from tests.integration.dispatch.stage import Speaker

NINE = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
"""9 o'clock on a Sunday in Shanghai."""
STORY: Sequence[tuple[type[Event], int]] = [
    (ContactLogged, 0),
    (WorkOrderOpened, 1),
    (QuoteAccepted, 30),
    (WorkOrderSignedOff, 90),
    (ChargeSlipIssued, 91),
    (PaymentTaken, 24 * 60),
    # At the same moment as the payment that settled it.
    (ChargeSettled, 24 * 60),
    (FollowUpDone, 3 * 24 * 60),
]
"""Event and minutes after nine."""
IN_ORDER = [event.event_name() for event, _ in STORY]


@dataclass
class Unit:
    """A unit in an estate of its own, and what happens to it."""

    stage: ArchivesStage
    id: UnitId

    def story(self) -> list[Event]:
        """What happens, in order."""
        return [
            example(event).model_copy(
                update={
                    "unit_id": self.id,
                    "building": "8",
                    "at": NINE + timedelta(minutes=minutes),
                    "requested_at": NINE,
                }
            )
            for event, minutes in STORY
        ]

    def raw(self, events: Sequence[Event]) -> list[bytes]:
        """As delivered by the bus, by 王 at the desk."""
        keys = self.stage.running.keyring.for_estate(self.stage.estate)
        return [
            Said(
                event=event,
                id=str(uuid4()),
                service=event.service(),
                estate=self.stage.estate,
                actor=Actor(kind=ActorKind.STAFF, id="wang"),
                at=NINE,
                version=1,
                correlation=f"trace-{event.event_name()}",
            )
            .row(keys)
            .body
            for event in events
        ]

    async def hear(self, raws: Sequence[bytes]) -> None:
        """Handle a batch as a consumer does; all of it must be done."""
        handler = Handler("archives-hears", HEARS, self.stage.running.performer)
        assert {ended.ending for _, ended in await handler.handle(raws)} == {Ending.DONE}

    async def get(self, path: str = "history", *, areas: Sequence[str] = (), **params: Any) -> Any:
        headers = self.stage.signer.headers(self.stage.estate, areas=areas)
        return await self.stage.client.get(
            f"/units/{self.id}/{path}", params=params, headers=headers
        )

    async def kinds(self, **params: Any) -> list[str]:
        """Kinds of the entries, oldest first."""
        answer = await self.get(**{"order": "oldest"} | params)
        assert answer.status_code == 200, answer.text
        return [entry["kind"]["code"] for entry in answer.json()["items"]]


@pytest.fixture
async def unit(stage: ArchivesStage) -> Unit:
    await stage.bring_in(row("0101", "张三", "业主"))
    return Unit(stage, unit_id(stage.estate, "8", "2", "0101"))


@pytest.fixture(scope="module")
async def told(archives: ArchivesRunning, tmp_path_factory: pytest.TempPathFactory) -> Unit:
    """A unit whose whole story has been heard, changed by no test."""
    stage = await archives.stage(tmp_path_factory.mktemp("history"))
    await stage.bring_in(row("0101", "张三", "业主"))
    unit = Unit(stage, unit_id(stage.estate, "8", "2", "0101"))
    await unit.hear(unit.raw(unit.story()))
    return unit


@pytest.mark.parametrize("seed", range(3))
async def test_in_any_order_and_more_than_once_the_history_is_the_same(
    unit: Unit, seed: int
) -> None:
    raws = unit.raw(unit.story())
    twice = [*raws, *raws]
    random.Random(seed).shuffle(twice)

    for raw in twice:
        await unit.hear([raw])

    assert await unit.kinds() == IN_ORDER


async def test_an_entry_heard_again_after_its_mark_ran_out_is_still_one_entry(unit: Unit) -> None:
    raws = unit.raw(unit.story())
    await unit.hear(raws)
    await unit.stage.running.store.database["inbox"].delete_many({})

    await unit.hear(raws)

    assert await unit.kinds() == IN_ORDER


async def test_an_entry_names_who_what_how_much_and_the_trace(told: Unit) -> None:
    answer = (await told.get()).json()

    assert answer["label"] == "8-2-0101"
    entry = next(each for each in answer["items"] if each["kind"]["code"] == "payment_taken")
    assert entry["actor"] == {"kind": "staff", "id": "wang"}
    assert entry["trace"] == "trace-payment_taken"
    assert entry["amount"] == "¥0.42"
    assert entry["kind"] == {"code": "payment_taken", "zh": "收款", "en": "payment"}
    assert entry["zh"].startswith("收款 ¥0.42（现金）")
    assert entry["en"].startswith("¥0.42 paid (cash)")


async def test_the_newest_comes_first_unless_asked_otherwise(told: Unit) -> None:
    newest = (await told.get()).json()["items"]

    assert [entry["kind"]["code"] for entry in newest] == IN_ORDER[::-1]


async def test_page_by_page_nothing_is_left_out_or_repeated(told: Unit) -> None:
    seen: list[str] = []
    cursor: str | None = None
    while True:
        more = {"cursor": cursor} if cursor else {}
        page = (await told.get(order="oldest", limit=3, **more)).json()
        seen += [entry["kind"]["code"] for entry in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break

    assert seen == IN_ORDER


@pytest.mark.parametrize(
    ("params", "kinds"),
    [
        ({"kind": "payment_taken"}, ["payment_taken"]),
        ({"kind": ["contact_logged", "charge_settled"]}, ["contact_logged", "charge_settled"]),
        ({"since": "2026-11-23"}, IN_ORDER[5:]),
        ({"until": "2026-11-22"}, IN_ORDER[:5]),
        ({"since": "2026-11-23", "until": "2026-11-23"}, IN_ORDER[5:7]),
        ({"since": "2027-01-01"}, []),
    ],
)
async def test_a_history_is_narrowed_by_kind_and_by_days_of_the_estate(
    told: Unit, params: dict[str, Any], kinds: list[str]
) -> None:
    assert await told.kinds(**params) == kinds


@pytest.mark.parametrize(
    "params",
    [
        {"kind": "unheard_of"},
        {"since": "yesterday"},
        {"limit": 0},
        {"cursor": "x"},
        {"since": "2026-11-24", "until": "2026-11-23"},
    ],
)
async def test_what_cannot_be_meant_is_refused(told: Unit, params: dict[str, Any]) -> None:
    assert (await told.get(**params)).status_code == 422


@pytest.mark.rule("P07")
async def test_only_whoever_may_see_the_building_sees_its_history(told: Unit) -> None:
    assert (await told.get(areas=["8"])).status_code == 200
    assert (await told.get(areas=["9"])).status_code == 404
    assert (await told.get("history.xlsx", areas=["9"])).status_code == 404
    for estate, permissions, status in [
        (told.stage.estate, (Permission.SEE_DIRECTORY,), 403),
        (told.stage.other, tuple(Permission), 404),
    ]:
        headers = told.stage.signer.headers(estate, permissions)
        for path in ("history", "history.xlsx"):
            answer = await told.stage.client.get(f"/units/{told.id}/{path}", headers=headers)
            assert answer.status_code == status


@pytest.mark.rule("J7")
async def test_what_somebody_typed_is_sealed(told: Unit) -> None:
    entry = next(
        each
        for each in (await told.get()).json()["items"]
        if each["kind"]["code"] == "follow_up_done"
    )
    assert entry["note"] == example(FollowUpDone).opinion

    query = {"estate": told.stage.estate, "kind": "follow_up_done"}
    stored = await told.stage.running.store.database["history"].find_one(query)

    assert stored is not None
    assert stored["note"].startswith("s1.")


async def test_a_history_is_printed_in_the_callers_language(told: Unit) -> None:
    answer: httpx.Response = await told.get("history.xlsx", kind="contact_logged")

    sheet = load_workbook(BytesIO(answer.content)).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][0] == "history of 8-2-0101"
    assert len(rows) == 3
    assert rows[2][0] == "2026-11-22 09:00"
    assert "history-8-2-0101.xlsx" in answer.headers["content-disposition"]


async def test_what_other_services_say_reaches_the_history_over_the_bus(
    archives: ArchivesRunning, unit: Unit
) -> None:
    estate: EstateId = unit.stage.estate
    story = unit.story()
    card = await unit.stage.reader().estate_card()
    for service in ("reception", "dispatch", "fees"):
        own = [event for event in story if event.service() == service]
        speaker = Speaker(service, [type(event) for event in own], archives.surroundings)
        speaker.running.keyring.learn(estate, card.keys)
        await speaker.running.set_up()
        async with speaker.running:
            await speaker.say(*own, estate=estate)

            async def heard(own: Sequence[Event] = own) -> bool:
                return {event.event_name() for event in own} <= set(await unit.kinds())

            await eventually(heard, what=f"{service} was heard")

    assert await unit.kinds() == IN_ORDER
