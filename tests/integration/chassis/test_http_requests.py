"""Bad input: every request that cannot be meant is told so by name, and nothing of it is done."""

import json
from collections.abc import AsyncIterator
from uuid import UUID, uuid4

import pytest

from chassis.testing import Surroundings, TestSigner, eventually
from tests.integration.chassis.calls import Person, problem
from tests.integration.chassis.stage import E2, Stage, staged


@pytest.mark.parametrize(
    ("body", "where", "what"),
    [
        ({"text": "x", "colour": "red"}, "body.colour", "extra_forbidden"),
        ({}, "body.text", "missing"),
        ({"text": 5}, "body.text", "string_type"),
        ({"text": None}, "body.text", "string_type"),
        ({"text": ["x"]}, "body.text", "string_type"),
        ({"text": "x", "remind_at": "soon"}, "body.remind_at", "datetime_from_date_parsing"),
        (["text"], "body", "model_attributes_type"),
        ("text", "body", "model_attributes_type"),
        (None, "body", "missing"),
    ],
)
async def test_a_body_of_the_wrong_shape_is_told_field_by_field(
    person: Person, body: object, where: str, what: str
) -> None:
    answer = await person.post("/notes", body)

    faults = problem(answer, 422, "RequestInvalid")["data"]["faults"]
    assert [(fault["where"], fault["type"]) for fault in faults] == [(where, what)]


MALFORMED = {
    "empty": b"",
    "broken off": b'{"text": "x"',
    "no JSON": b"text=x",
    "single quotes": b"{'text': 'x'}",
    "no UTF-8": b'{"text": "\xff"}',
    "half a character": b'{"text": "\\ud800"}',
    "half a character in a name": b'{"\\ud800": "x"}',
    "nested without end": b"[" * 100_000,
}


@pytest.mark.parametrize("content", MALFORMED.values(), ids=MALFORMED)
async def test_malformed_json_is_refused_by_name(person: Person, content: bytes) -> None:
    answer = await person.post("/notes", content=content)

    assert problem(answer, 422, "RequestInvalid")["data"]["faults"]


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]
)
async def test_another_content_type_is_refused_by_name(person: Person, kind: str) -> None:
    answer = await person.post("/notes", content=b'{"text": "x"}', headers={"Content-Type": kind})

    assert "application/json" in problem(answer, 415, "ContentTypeUnsupported")["detail"]


async def test_a_body_may_say_its_charset(person: Person) -> None:
    utf8 = {"Content-Type": "application/json; charset=utf-8"}

    answer = await person.post("/notes", content='{"text": "记"}'.encode(), headers=utf8)

    assert answer.json()["text"] == "记"


@pytest.mark.parametrize("declared", [True, False], ids=["declared", "chunked"])
async def test_a_body_above_the_limit_is_refused_unread(
    surroundings: Surroundings, signer: TestSigner, spans: object, declared: bool
) -> None:
    async with staged(surroundings, signer, body_bytes_limit=2_000) as [stage]:
        person = Person(stage)
        large = json.dumps({"text": "x" * 2_000}).encode()
        sent = 0

        async def chunks() -> AsyncIterator[bytes]:
            nonlocal sent
            for start in range(0, 1_000_000, 500):
                sent += 500
                yield large[start : start + 500] or b"x" * 500

        answer = await person.post("/notes", content=large if declared else chunks())

        assert problem(answer, 413, "BodyTooLarge")["data"] == {"limit_bytes": 2_000}
        assert sent <= 3_000, "what comes after the limit is not read"
        assert await stage.count("notes") == 0
        assert (await person.write("x" * 1_900)).status_code == 201


async def test_a_chunked_body_within_the_limit_is_taken(person: Person) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b'{"text": '
        yield b'"in parts"}'

    answer = await person.post("/notes", content=chunks())

    assert answer.status_code == 201
    assert answer.json()["text"] == "in parts"


@pytest.mark.parametrize("key", ["", "1", "not-a-uuid", "x" * 5_000, f"{UUID(int=7)}0"])
async def test_a_command_needs_an_idempotency_key(person: Person, key: str) -> None:
    answer = await person.post("/notes", {"text": "x"}, headers={"Idempotency-Key": key})

    assert "Idempotency-Key" in problem(answer, 422, "KeyMissing")["detail"]


async def test_a_command_without_the_header_is_refused_alike(jot: Stage, person: Person) -> None:
    headers = jot.signer.headers(person.estate)

    answer = await jot.client.post("/notes", json={"text": "x"}, headers=headers)

    problem(answer, 422, "KeyMissing")


async def test_the_same_key_with_the_same_body_gets_the_first_answer(
    jot: Stage, person: Person
) -> None:
    key = str(uuid4())

    first = await person.write("once", key=key)
    again = await person.write("once", key=key.upper())

    assert first.status_code == again.status_code == 201
    assert again.content == first.content
    assert "idempotent-replayed" not in first.headers
    assert again.headers["Idempotent-Replayed"] == "true"
    assert await jot.count("notes", {"estate": person.estate}) == 1


async def test_the_same_key_with_another_body_is_invalid_and_changes_nothing(
    jot: Stage, person: Person
) -> None:
    key = str(uuid4())
    note_id = await person.written()
    await person.write("once", key=key)

    for path, body in [
        ("/notes", {"text": "other"}),
        ("/notes?x=1", {"text": "once"}),
        (f"/notes/{note_id}/change", {"text": "once"}),
    ]:
        problem(await person.post(path, body, key=key), 422, "KeyReused")

    assert await jot.count("notes", {"estate": person.estate}) == 2
    assert await jot.count("notes", {"estate": person.estate, "changes": 1}) == 0


async def test_another_persons_key_of_the_same_name_is_another_key(
    jot: Stage, person: Person
) -> None:
    key, other = str(uuid4()), Person(jot, person.estate, staff="staff-2")
    note_id = await person.written()

    mine = await person.post(f"/notes/{note_id}/change", {"text": "mine"}, key=key)
    theirs = await other.post(f"/notes/{note_id}/change", {"text": "theirs"}, key=key)

    assert mine.status_code == theirs.status_code == 200
    assert "idempotent-replayed" not in theirs.headers
    assert (await person.get(f"/notes/{note_id}")).json()["text"] == "theirs"


async def test_a_key_of_somebody_else_never_shows_their_answer(jot: Stage, person: Person) -> None:
    key, other = str(uuid4()), Person(jot, person.estate, staff="staff-2")
    await person.write("mine", key=key)

    answer = await other.write("mine", key=key)

    # A create's id is its key, so the second one meets the first one's note.
    problem(answer, 409, "AlreadyTaken")


async def test_events_of_one_key_in_two_estates_and_by_two_people_are_all_heard(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [stage, ech]:
        key, shared, note_id = str(uuid4()), str(uuid4()), await Person(stage).written()

        await Person(stage).write("here", key=key)
        await Person(stage, E2).write("there", key=key)
        for staff in ("staff-1", "staff-2"):
            changed = await Person(stage, staff=staff).post(
                f"/notes/{note_id}/change", {"text": f"by {staff}"}, key=shared
            )
            assert changed.status_code == 200

        async def heard() -> bool:
            newest = await ech.running.store.database["note_rows"].find_one({"version": 3})
            return await ech.count("echoes") == 3 and newest is not None

        await eventually(heard)


async def test_a_key_counts_in_one_estate_only(jot: Stage, person: Person) -> None:
    key, elsewhere = str(uuid4()), Person(jot)

    here = await person.write("here", key=key)
    there = await elsewhere.write("there", key=key)

    assert (here.json()["text"], there.json()["text"]) == ("here", "there")
    assert (await person.get(f"/notes/{key}")).json()["text"] == "here"
    assert (await elsewhere.get(f"/notes/{key}")).json()["text"] == "there"
