"""Passes over HTTP, and what a guard is told of a plate or a pass; on a real NATS and MongoDB."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import httpx
import pytest

from chassis.running import Running
from chassis.testing import Surroundings, TestSigner, eventually
from contracts.archives import PersonStated, Tie, UnitStated
from contracts.permissions import Permission
from contracts.words import EstateId, PersonId, Relation, UnitId
from tests.integration.chassis.stage import estate_card, plant_estate
from tests.integration.dispatch.stage import Speaker

TODAY = datetime.now(UTC).astimezone(ZoneInfo("Asia/Shanghai")).date()
HOME, NEXT_DOOR = UnitId("u1"), UnitId("u2")


def days(count: int) -> str:
    """So many days from today."""
    return (TODAY + timedelta(days=count)).isoformat()


@dataclass
class Gate:
    """The gate of one estate, with somebody at its screen."""

    running: Running
    signer: TestSigner
    estate: EstateId

    async def ask(self, path: str, params: Mapping[str, str], **token: Any) -> httpx.Response:
        headers = self.signer.headers(self.estate, **token)
        async with self._client() as client:
            return await client.get(path, params=dict(params), headers=headers)

    async def known(
        self, *, plate: str = "", number: str = "", areas: tuple[str, ...] = ()
    ) -> dict[str, Any]:
        """The answer to the guard's question, about a plate or a pass."""
        asked = {"plate": plate} if plate else {"pass": number}
        answer = await self.ask("/known", asked, areas=areas)
        assert answer.status_code == 200, answer.text
        told: dict[str, Any] = answer.json()
        return told

    async def send(
        self, path: str, body: Mapping[str, Any], *, key: str | None = None, **token: Any
    ) -> httpx.Response:
        headers = self.signer.headers(self.estate, **token)
        headers |= {"Idempotency-Key": key or str(uuid4())}
        async with self._client() as client:
            return await client.post(path, json=dict(body), headers=headers)

    async def issue(self, **fields: Any) -> dict[str, Any]:
        """A pass just issued; by default a permit of a company."""
        answer = await self.send("/passes", a_pass(**fields))
        assert answer.status_code == 201, answer.text
        issued: dict[str, Any] = answer.json()
        return issued

    def _client(self) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(app=self.running.app, raise_app_exceptions=False)
        return httpx.AsyncClient(transport=transport, base_url="http://test")


def a_pass(**fields: Any) -> dict[str, Any]:
    """The body that issues a worker permit of two days."""
    return {
        "kind": "worker_permit",
        "number": "SG-0001",
        "holder": "孙师傅",
        "company": "宏达装修",
        "valid_from": days(0),
        "valid_until": days(1),
    } | fields


@pytest.fixture(scope="module")
async def archives(shared: Surroundings, running: Running) -> AsyncIterator[Speaker]:
    """Archives' voice."""
    speaker = Speaker("archives", [UnitStated, PersonStated], shared)
    await speaker.running.set_up()
    async with speaker.running:
        yield speaker


@pytest.fixture
async def gate(
    running: Running, archives: Speaker, shared: Surroundings, signer: TestSigner
) -> Gate:
    """An estate of its own: 张三丰 lives in building 8, 赵敏 has moved out of building 3."""
    card = estate_card(shared, EstateId(f"e{uuid4().hex[:8]}"))
    await plant_estate(running, card)
    archives.running.keyring.learn(card.id, card.keys)
    yesterday = TODAY - timedelta(days=1)
    await archives.say(
        UnitStated(unit_id=HOME, building="8", entrance="2", room="0101", label="8-2-0101"),
        UnitStated(unit_id=NEXT_DOOR, building="3", room="0202", label="3-0202"),
        a_person("p1", "张三丰", "沪A10345", HOME, Relation.OWNER),
        a_person("p2", "赵敏", "沪B67899", NEXT_DOOR, Relation.TENANT, until=yesterday),
        estate=card.id,
    )

    async def all_told() -> bool:
        rows = running.store.database["people"].count_documents({"estate": card.id})
        return bool(await rows == 2)

    await eventually(all_told, what="the directory has arrived")
    return Gate(running, signer, card.id)


def a_person(
    id_: str, name: str, plate: str, unit: UnitId, relation: Relation, until: date | None = None
) -> PersonStated:
    tie = Tie(unit_id=unit, relation=relation, until=until)
    return PersonStated(person_id=PersonId(id_), name=name, plates=(plate,), ties=(tie,))


@pytest.mark.parametrize("typed", ["沪A10345", "沪a 10345", "沪Ａ·１０３４５", "沪AIO345"])
async def test_a_residents_plate_is_known_however_it_is_written(gate: Gate, typed: str) -> None:
    told = await gate.known(plate=typed)

    assert (told["known"], told["asked"], told["kind"]["code"]) == (True, typed, "resident")
    assert told["units"] == ["8-2-0101"]
    assert told["holder"] == "张**"
    assert told["standing"]["code"] == "valid"
    assert bool(told["warnings"]) == ("IO" in typed)


@pytest.mark.parametrize("typed", ["沪A10346", "京A10345", "0345", "A10345", "·", "你好"])
async def test_any_other_plate_is_unknown_and_an_answer(gate: Gate, typed: str) -> None:
    told = await gate.known(plate=typed)

    assert (told["known"], told["kind"], told["holder"], told["units"]) == (False, None, "", [])
    assert told["standing"]["code"] == "unknown"
    assert told["standing"]["zh"] != told["standing"]["en"]


@pytest.mark.rule("E06")
async def test_the_plate_of_somebody_who_moved_out_is_not_a_residents(gate: Gate) -> None:
    assert not (await gate.known(plate="沪B67899"))["known"]


@pytest.mark.rule("F40")
async def test_a_companys_car_with_a_parking_card_is_known_by_its_plate(gate: Gate) -> None:
    await gate.issue(kind="parking_card", number="TC-1", plate="沪C 1O001", valid_until=days(300))

    told = await gate.known(plate="沪C10001")

    assert (told["known"], told["kind"]["code"], told["company"]) == (
        True,
        "parking_card",
        "宏达装修",
    )
    assert told["valid_until"] == days(300)


async def test_of_two_cards_of_one_car_the_valid_one_counts(gate: Gate) -> None:
    card = {"kind": "parking_card", "plate": "沪C10001"}
    first = await gate.issue(number="TC-1", **card)
    await gate.send(f"/passes/{first['id']}/revoke", {"reason": "遗失"})
    assert (await gate.known(plate="沪C10001"))["standing"]["code"] == "revoked"

    await gate.issue(number="TC-2", **card)

    assert (await gate.known(plate="沪C10001"))["standing"]["code"] == "valid"


@pytest.mark.rule("F38")
async def test_a_pass_is_known_by_its_number_with_words_for_the_guard(gate: Gate) -> None:
    await gate.issue(unit_id=HOME)

    told = await gate.known(number="sg-0001")

    assert told["standing"]["code"] == "valid"
    assert told["kind"] == {"code": "worker_permit", "zh": "施工证", "en": "worker permit"}
    assert (told["holder"], told["company"], told["units"]) == ("孙**", "宏达装修", ["8-2-0101"])
    assert (told["valid_from"], told["valid_until"]) == (days(0), days(1))


async def test_a_pass_says_that_it_is_early_revoked_or_unknown(gate: Gate) -> None:
    await gate.issue(number="EARLY", valid_from=days(2), valid_until=days(3))
    lost = await gate.issue(number="LOST")
    revoked = await gate.send(f"/passes/{lost['id']}/revoke", {"reason": "遗失"})

    standings = {
        number: (await gate.known(number=number))["standing"]["code"]
        for number in ("EARLY", "LOST", "NEVER")
    }

    assert revoked.json()["revoked"]["reason"] == "遗失"
    assert standings == {"EARLY": "not_yet", "LOST": "revoked", "NEVER": "unknown"}


async def test_a_pass_that_has_run_out_says_so(gate: Gate) -> None:
    await gate.issue(number="OLD")
    await gate.running.store.database["passes"].update_one(
        {"estate": gate.estate, "number": "OLD"},
        {"$set": {"valid_from": days(-9), "valid_until": days(-1)}, "$inc": {"version": 1}},
    )

    assert (await gate.known(number="OLD"))["standing"]["code"] == "expired"


async def test_a_number_is_used_once_in_an_estate_also_after_revocation(gate: Gate) -> None:
    first = await gate.issue()
    await gate.send(f"/passes/{first['id']}/revoke", {"reason": "遗失"})

    answer = await gate.send("/passes", a_pass(number=" sg-0001 ", holder="李师傅"))

    assert (answer.status_code, answer.json()["code"]) == (409, "PassNumberTaken")


async def test_the_same_issue_twice_is_one_pass(gate: Gate) -> None:
    key = str(uuid4())

    first = await gate.send("/passes", a_pass(), key=key)
    again = await gate.send("/passes", a_pass(), key=key)

    assert again.json() == first.json()
    assert len((await gate.ask("/passes", {})).json()["items"]) == 1


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"kind": "worker_pass", "valid_until": days(3)}, 409, "WorkerPassTooLong"),
        ({"valid_from": days(-3), "valid_until": days(-1)}, 409, "PassIsOverAlready"),
        ({"valid_until": days(-1)}, 422, "PassEndsBeforeItBegins"),
        ({"company": " "}, 422, "PassIsForNobody"),
        ({"plate": "沪A12345"}, 422, "PlateIsForParkingCards"),
        ({"unit_id": "nowhere"}, 404, "Missing"),
        ({"kind": "invitation"}, 422, "RequestInvalid"),
        ({"holder": ""}, 422, "RequestInvalid"),
        ({"valid_from": "tomorrow"}, 422, "RequestInvalid"),
        ({"colour": "red"}, 422, "RequestInvalid"),
    ],
)
async def test_what_makes_no_sense_is_refused_by_name(
    gate: Gate, fields: dict[str, Any], status: int, code: str
) -> None:
    answer = await gate.send("/passes", a_pass(**fields))

    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert (await gate.ask("/passes", {})).json()["items"] == []


async def test_a_revocation_needs_a_reason_and_is_made_once(gate: Gate) -> None:
    path = f"/passes/{(await gate.issue())['id']}/revoke"

    answers = [await gate.send(path, {"reason": reason}) for reason in ("", "遗失", "再次")]

    assert [answer.status_code for answer in answers] == [422, 200, 409]


@pytest.mark.parametrize("asked", [{}, {"plate": "沪A12345", "pass": "1"}, {"plate": ""}])
async def test_a_question_is_for_a_plate_or_a_pass(gate: Gate, asked: dict[str, str]) -> None:
    assert (await gate.ask("/known", asked)).status_code == 422


async def test_each_question_and_act_needs_its_right(gate: Gate) -> None:
    guard, clerk = (Permission.SEE_GATE,), (Permission.MANAGE_PASSES,)

    assert (await gate.ask("/known", {"plate": "x"}, permissions=guard)).status_code == 200
    assert (await gate.ask("/known", {"plate": "x"}, permissions=clerk)).status_code == 403
    assert (await gate.send("/passes", a_pass(), permissions=clerk)).status_code == 201
    assert (await gate.send("/passes", a_pass(), permissions=guard)).status_code == 403
    assert (await gate.ask("/passes", {}, permissions=guard)).status_code == 403


@pytest.mark.rule("P07")
async def test_whoever_has_areas_sees_and_issues_for_these_alone(gate: Gate) -> None:
    mine = await gate.issue(number="MINE", unit_id=HOME)
    company = await gate.issue(number="COMPANY")
    away: dict[str, Any] = {"areas": ("3",)}

    seen = await gate.ask("/passes", {}, areas=("8",))
    assert [each["number"] for each in seen.json()["items"]] == ["MINE"]
    assert (await gate.ask("/passes", {}, **away)).json()["items"] == []
    assert (await gate.ask(f"/passes/{mine['id']}", {}, **away)).status_code == 404
    assert (await gate.ask(f"/passes/{company['id']}", {}, **away)).status_code == 404
    assert (await gate.send("/passes", a_pass(unit_id=HOME), **away)).status_code == 403
    assert (await gate.send("/passes", a_pass(), **away)).status_code == 403
    revoke = f"/passes/{mine['id']}/revoke"
    assert (await gate.send(revoke, {"reason": "x"}, **away)).status_code == 403
    assert (await gate.known(plate="沪A10345", areas=("8",)))["known"]
    assert not (await gate.known(plate="沪A10345", areas=("3",)))["known"]
    assert not (await gate.known(number="MINE", areas=("3",)))["known"]


async def test_another_estate_knows_nothing_of_it(gate: Gate, shared: Surroundings) -> None:
    issued = await gate.issue()
    card = estate_card(shared, EstateId(f"e{uuid4().hex[:8]}"))
    await plant_estate(gate.running, card)
    other = Gate(gate.running, gate.signer, card.id)

    assert not (await other.known(plate="沪A10345"))["known"]
    assert not (await other.known(number="SG-0001"))["known"]
    assert (await other.ask(f"/passes/{issued['id']}", {})).status_code == 404
    assert (await other.issue())["number"] == "SG-0001"


@pytest.mark.rule("J7")
async def test_who_holds_a_pass_is_sealed(gate: Gate) -> None:
    issued = await gate.issue(kind="parking_card", plate="沪C10001")
    await gate.send(f"/passes/{issued['id']}/revoke", {"reason": "孙师傅遗失"})

    stored = await gate.running.store.database["passes"].find_one({"estate": gate.estate})

    assert not any(word in repr(stored) for word in ("孙", "宏达", "沪C10001", "C10001"))
