"""Files over HTTP: bounded, recorded once, given to whom they concern."""

import asyncio
import hashlib
import io
import random
from collections.abc import AsyncIterator
from dataclasses import replace
from uuid import uuid4

import pytest
from PIL import Image

from chassis.sealing.segments import SEALED_BYTES
from chassis.testing import Surroundings, TestSigner
from contracts.permissions import Permission
from tests.integration.chassis.calls import Person, problem
from tests.integration.chassis.stage import E2, Stage, staged

CANARY = b"KANARIENVOGEL"
PDF = b"%PDF-1.7\n" + CANARY + b"\n%%EOF\n"
GPS = 0x8825


def a_photo(side: int = 32) -> bytes:
    """A JPEG of noise, so that it cannot be made small, that says where it was taken."""
    pixels = random.Random(side).randbytes(side * side * 3)
    exif = Image.Exif()
    exif.get_ifd(GPS).update({1: "N", 2: (22.0, 32.0, 3.0), 29: CANARY.decode()})
    target = io.BytesIO()
    Image.frombytes("RGB", (side, side), pixels).save(target, "JPEG", exif=exif, quality=95)
    return target.getvalue()


async def put(person: Person, content: bytes = PDF, *, key: str | None = None) -> str:
    """The id of a file just put."""
    answer = await person.post("/files", content=content, key=key)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


@pytest.mark.rule("J7")
async def test_a_photo_is_kept_under_its_key_and_given_back_without_where_it_was_taken(
    person: Person,
) -> None:
    key, sent = str(uuid4()), a_photo()
    assert CANARY in sent

    answer = await person.post("/files?purpose=signature", content=sent, key=key)
    given = await person.get(f"/files/{key}")

    told = answer.json()
    assert answer.status_code == 201
    assert told["id"] == key
    assert (told["media_type"], told["purpose"]) == ("image/jpeg", "signature")
    assert told["uploaded_by"] == {"kind": "staff", "id": "staff-1"}
    assert told["size_bytes"] == len(given.content)
    assert told["sha256"] == hashlib.sha256(given.content).hexdigest()
    assert CANARY not in given.content
    assert not Image.open(io.BytesIO(given.content)).getexif()
    assert given.headers["content-type"] == "image/jpeg"
    assert given.headers["content-disposition"] == f'inline; filename="{key}.jpg"'
    assert given.headers["x-content-type-options"] == "nosniff"


async def test_a_pdf_is_never_shown_inline(person: Person) -> None:
    file_id = await put(person)

    given = await person.get(f"/files/{file_id}")

    assert given.content == PDF
    assert given.headers["content-type"] == "application/pdf"
    assert given.headers["content-disposition"] == f'attachment; filename="{file_id}.pdf"'


async def test_head_tells_of_a_file_without_giving_it(jot: Stage, person: Person) -> None:
    file_id = await put(person)
    headers = jot.signer.headers(person.estate)

    looked = await jot.client.head(f"/files/{file_id}", headers=headers)
    missing = await jot.client.head(f"/files/{uuid4()}", headers=headers)

    assert (looked.status_code, looked.content) == (200, b"")
    assert looked.headers["content-length"] == str(len(PDF))
    assert missing.status_code == 404


async def test_a_file_of_many_segments_comes_back_whole(jot: Stage, person: Person) -> None:
    content = b"%PDF-" + random.Random(7).randbytes(5 * SEALED_BYTES) + b"%%EOF"

    file_id = await put(person, content)

    assert (await person.get(f"/files/{file_id}")).content == content
    record = await jot.document("files", {"_id": f"{person.estate}:{file_id}"})
    chunks = await jot.count("file_bytes.chunks", {"files_id": record["bytes_id"]})
    assert chunks == 6


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_another_kind_is_refused_whatever_its_header_says(
    jot: Stage, person: Person, language: str
) -> None:
    headers = {"Content-Type": "image/png", "Accept-Language": language}

    answer = await person.post("/files", content=b"<svg onload=x>", headers=headers)

    detail = problem(answer, 422, "FileKindNotTaken")["detail"]
    assert ("请上传" if language == "zh" else "Send a JPEG") in detail
    assert await jot.count("files", {"estate": person.estate}) == 0
    assert await jot.count("file_uploads", {"estate": person.estate}) == 0


@pytest.mark.parametrize("declared", [True, False], ids=["declared", "chunked"])
async def test_a_file_above_the_limit_is_refused_unread(
    surroundings: Surroundings, signer: TestSigner, spans: object, declared: bool
) -> None:
    async with staged(surroundings, signer, file_bytes_limit=5_000) as [stage]:
        large = PDF + b"x" * 5_000

        async def chunks() -> AsyncIterator[bytes]:
            for start in range(0, len(large), 500):
                yield large[start : start + 500]

        answer = await Person(stage).post("/files", content=large if declared else chunks())

        assert problem(answer, 413, "BodyTooLarge")["data"] == {"limit_bytes": 5_000}
        assert await stage.count("file_uploads") == 0


async def test_files_may_be_larger_than_other_bodies(person: Person) -> None:
    content = PDF.replace(CANARY, b"x" * 1_500_000)

    assert (await person.post("/notes", content=content)).status_code == 413
    await put(person, content)


async def test_an_image_of_too_many_pixels_is_refused(
    surroundings: Surroundings, signer: TestSigner, spans: object
) -> None:
    async with staged(surroundings, signer, file_pixels_limit=1_000) as [stage]:
        answer = await Person(stage).post("/files", content=a_photo(32))

        assert problem(answer, 422, "ImageTooManyPixels")["data"]["pixels_limit"] == 1_000


async def test_the_same_file_twice_under_one_key_is_one_file(jot: Stage, person: Person) -> None:
    key, sent = str(uuid4()), a_photo()

    first = await person.post("/files", content=sent, key=key)
    again = await person.post("/files", content=sent, key=key)

    assert again.status_code == 201
    assert again.content == first.content
    assert again.headers["Idempotent-Replayed"] == "true"
    assert await jot.count("file_uploads", {"estate": person.estate}) == 1


async def test_two_at_once_under_one_key_leave_one_file_that_opens(
    jot: Stage, person: Person
) -> None:
    key, sent = str(uuid4()), a_photo()

    answers = await asyncio.gather(*(person.post("/files", content=sent, key=key) for _ in "abcd"))

    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
    assert await jot.count("files", {"estate": person.estate}) == 1
    assert (await person.get(f"/files/{key}")).status_code == 200


async def test_other_bytes_under_the_same_key_are_refused(person: Person) -> None:
    key = str(uuid4())
    await put(person, PDF, key=key)

    problem(await person.post("/files", content=PDF + b"%%EOF", key=key), 422, "KeyReused")
    problem(await person.post("/files?purpose=x", content=PDF, key=key), 422, "KeyReused")
    assert (await person.get(f"/files/{key}")).content == PDF


async def test_somebody_elses_key_does_not_touch_the_file(jot: Stage, person: Person) -> None:
    key = str(uuid4())
    await put(person, key=key)

    answer = await replace(person, staff="staff-2").post("/files", content=PDF + b"%%EOF", key=key)

    problem(answer, 409, "AlreadyTaken")
    assert (await person.get(f"/files/{key}")).content == PDF


async def test_a_file_without_a_key_is_refused(person: Person) -> None:
    problem(await person.post("/files", content=PDF, key="none"), 422, "KeyMissing")


@pytest.mark.parametrize("purpose", ["Wang", "x" * 41, "a%20b"])
async def test_a_purpose_is_one_word_of_ours_and_no_text(person: Person, purpose: str) -> None:
    answer = await person.post(f"/files?purpose={purpose}", content=PDF)

    problem(answer, 422, "RequestInvalid")


async def test_another_estates_file_is_not_there(jot: Stage, person: Person) -> None:
    file_id, elsewhere = await put(person), Person(jot, E2)

    problem(await elsewhere.get(f"/files/{file_id}"), 404, "Missing")
    note = {"text": "stolen", "sketch": file_id}
    problem(await elsewhere.post("/notes", note), 404, "Missing")


async def test_a_command_proves_that_a_file_is_there(person: Person) -> None:
    file_id = await put(person)

    known = await person.post("/notes", {"text": "x", "sketch": file_id})
    unknown = await person.post("/notes", {"text": "x", "sketch": str(uuid4())})

    assert known.status_code == 201
    problem(unknown, 404, "Missing")


async def test_who_may_not_see_is_refused(jot: Stage, person: Person) -> None:
    file_id = await put(person)
    stranger = replace(person, permissions=(Permission.SEE_FEES,))

    problem(await stranger.get(f"/files/{file_id}"), 403, "NotAllowed")
    problem(
        await stranger.post("/files", content=b"", headers={"Authorization": ""}),
        401,
        "NotSignedIn",
    )


@pytest.mark.rule("P07")
async def test_whoever_has_areas_sees_their_own_and_what_concerns_them(
    jot: Stage, person: Person
) -> None:
    theirs = await put(person)
    public = (await person.post("/files?purpose=public", content=PDF)).json()["id"]
    headers = jot.signer.headers(person.estate, staff="staff-2", areas=["1"])
    mine = str(uuid4())
    sent = await jot.client.post("/files", content=PDF, headers=headers | {"Idempotency-Key": mine})
    assert sent.status_code == 201

    seen = {
        name: (await jot.client.get(f"/files/{file_id}", headers=headers)).status_code
        for name, file_id in {"theirs": theirs, "public": public, "mine": mine}.items()
    }

    assert seen == {"theirs": 403, "public": 200, "mine": 200}
