"""Problem answers: by name, with what to do, in the caller's language, without what was sent."""

import logging
from uuid import uuid4

import httpx
import pytest

from tests.integration.chassis.calls import Person, problem
from tests.integration.chassis.stage import E1, Stage

SECRET = "秘密13800000000"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("", "zh"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh"),
        ("fr", "zh"),
        ("en", "en"),
        ("en-GB,en;q=0.9,zh;q=0.8", "en"),
        ("EN", "en"),
    ],
)
async def test_a_problem_speaks_chinese_unless_english_is_asked_first(
    person: Person, asked: str, expected: str
) -> None:
    answers = [
        await person.get(f"/notes/{uuid4()}", **{"Accept-Language": asked}),
        await person.get("/nowhere", **{"Accept-Language": asked}),
        await person.post("/notes", {"text": 5}, headers={"Accept-Language": asked}),
        await person.post("/notes", {"text": "x" * 2_000_000}, headers={"Accept-Language": asked}),
        await person.get("/notes/x/torn", **{"Accept-Language": asked}),
    ]

    assert [_status(answer) for answer in answers] == [404, 404, 422, 413, 500]
    for answer in answers:
        body = answer.json()
        told = [body["title"], body["detail"], *(f["what"] for f in body["data"].get("faults", []))]
        assert [_is_chinese(text) for text in told] == [expected == "zh"] * len(told), told


async def test_a_problem_never_repeats_what_was_sent(
    person: Person, caplog: pytest.LogCaptureFixture
) -> None:
    answers = [
        await person.post("/notes", {"text": {SECRET: SECRET}, "remind_at": SECRET}),
        await person.post("/notes", [SECRET]),
        await person.post("/notes", content=f'{{"text": {SECRET}'.encode()),
        await person.post("/notes", {"text": SECRET, "shelf": "none"}),
        await person.post("/notes", {"text": SECRET}, key=SECRET.encode().hex()),
        await person.post("/settings/note_policy", {"values": {"longest": SECRET}}),
    ]

    assert [_status(answer) for answer in answers] == [422, 422, 422, 404, 422, 422]
    assert not [answer.text for answer in answers if "13800000000" in answer.text]
    assert "13800000000" not in caplog.text


async def test_an_address_that_does_not_exist_is_a_problem(jot: Stage, person: Person) -> None:
    problem(await person.get("/nowhere"), 404, "HttpError")
    problem(await jot.client.get("/nowhere"), 404, "HttpError")
    problem(await person.get("/notes/a/b/c"), 404, "HttpError")


async def test_the_wrong_method_is_a_problem_that_names_the_right_one(
    jot: Stage, person: Person
) -> None:
    headers = jot.signer.headers(E1)
    answer = await jot.client.delete("/notes", headers=headers)

    problem(answer, 405, "HttpError")
    assert answer.headers["Allow"] == "POST"


async def test_an_unexpected_error_tells_no_detail_but_its_trace(
    person: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)

    answer = await person.get("/notes/n-1/torn")

    body = problem(answer, 500, "Unexpected")
    assert body["data"] == {}
    assert "torn" not in answer.text
    assert "RuntimeError" not in answer.text
    assert answer.headers["X-Trace-Id"] == body["trace_id"]
    assert "RuntimeError: torn in" in caplog.text, "the log has what the answer keeps back"


async def test_a_document_that_no_longer_fits_is_logged_without_its_content(
    jot: Stage, person: Person, caplog: pytest.LogCaptureFixture
) -> None:
    note_id = await person.written()
    notes = jot.running.store.database["notes"]
    await notes.update_one({"_id": f"{person.estate}:{note_id}"}, {"$set": {"changes": SECRET}})

    problem(await person.get(f"/notes/{note_id}"), 500, "Unexpected")

    [record] = [record for record in caplog.records if record.name == "chassis.web.problems"]
    told = vars(record)
    assert (told["model"], told["faults"]) == ("Note", ["changes: int_parsing"])
    assert any("collection.py" in line for line in told["stack"])
    assert SECRET not in str(told)


async def test_a_problem_names_its_trace_in_body_and_header(jot: Stage, person: Person) -> None:
    for answer in (
        await person.get(f"/notes/{uuid4()}"),
        await jot.client.get("/nowhere"),
        await person.post("/notes", {"text": "x" * 2_000_000}),
    ):
        assert answer.headers["X-Trace-Id"] == answer.json()["trace_id"]


def _status(answer: httpx.Response) -> int:
    assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code


def _is_chinese(text: str) -> bool:
    return any("一" <= character <= "鿿" for character in text)
