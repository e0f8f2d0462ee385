"""A roster uploaded by HTTP."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from archives.roster.commands.sample import write_sample
from archives.roster.routes import UPLOAD_BYTES
from contracts.permissions import Permission
from contracts.words import EstateId
from tests.integration.archives.stage import A, ArchivesStage, row


async def upload(
    stage: ArchivesStage,
    content: bytes | Path,
    *,
    estate: EstateId | None = None,
    mapping: bytes | None = None,
    token: dict[str, Any] | None = None,
    **query: bool,
) -> httpx.Response:
    if isinstance(content, Path):
        content = content.read_bytes()
    files = {"file": ("roster", content)} | ({"mapping": ("m", mapping)} if mapping else {})
    return await stage.client.post(
        "/roster/imports",
        files=files,
        params={name: str(value).lower() for name, value in query.items()},
        headers=stage.signer.headers(estate or stage.estate, **(token or {})),
    )


async def test_an_uploaded_workbook_is_brought_in(stage: ArchivesStage) -> None:
    path = stage.folder / "sample.xlsx"
    write_sample(path, units=60, people=150, plates=40)

    answer = await upload(stage, path)
    again = await upload(stage, path)

    assert answer.status_code == 200
    report = answer.json()
    assert report["outcome"] == "written"
    assert (report["units"]["new"], report["people"]["new"]) == (60, 150)
    assert report["ignored_headings"] == ["备注"]
    assert again.json()["people"] == {"new": 0, "changed": 0, "same": 150, "only_in_directory": 0}
    assert len(await stage.people()) == 150


async def test_an_upload_may_be_a_dry_run(stage: ArchivesStage) -> None:
    answer = await upload(stage, stage.roster(row("0101", "张三", "业主")), dry_run=True)

    assert answer.json()["outcome"] == "dry_run"
    assert await stage.units() == []


async def test_bad_rows_answer_a_problem_with_every_finding(stage: ArchivesStage) -> None:
    path = stage.roster(row("0101", "张三", "邻居", "12"), row("", "李四", "业主"))

    answer = await upload(stage, path)

    problem = answer.json()
    assert answer.status_code == 422
    assert problem["code"] == "RosterHasBadRows"
    assert "2 of 2 rows cannot be used" in problem["detail"]
    report = problem["data"]["report"]
    assert [
        (finding["row"], finding["column"], finding["fault"]) for finding in report["blocking"]
    ] == [
        (2, "G 关系", "relation_unknown"),
        (3, "C 房号", "room_missing"),
    ]
    assert [finding["value"] for finding in report["warnings"]] == ["12"]
    assert await stage.units() == []


async def test_bad_rows_of_an_upload_may_be_skipped(stage: ArchivesStage) -> None:
    path = stage.roster(row("0101", "张三", "业主"), row("", "李四", "业主"))

    answer = await upload(stage, path, skip_bad=True)

    assert answer.status_code == 200
    assert [unit.label for unit in await stage.units()] == ["8-2-0101"]


async def test_a_mapping_is_uploaded_beside_the_roster(stage: ArchivesStage) -> None:
    path = stage.roster(["商业街", "S-1", "李四"], headings=["坐落", "铺位", "经营者"])
    mapping = 'building = "坐落"\nroom = "铺位"\nname = "经营者"'.encode()

    answer = await upload(stage, path, mapping=mapping)
    wrong = await upload(stage, path, mapping="colour = '甲'".encode("gb18030"))
    large = await upload(stage, path, mapping=b"#" * 200_000)

    assert answer.status_code == 200
    assert [unit.label for unit in await stage.units()] == ["商业街-S-1"]
    assert [other.json()["code"] for other in (wrong, large)] == ["MappingUnusable"] * 2


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "NotASpreadsheet"),
        (b"\xd0\xcf\x11\xe0 old", "OldOrLockedWorkbook"),
        (b"PK\x03\x04", "NotASpreadsheet"),
        ("甲,乙\n1,2\n".encode(), "NoHeadingRow"),
    ],
)
async def test_what_is_no_roster_is_refused_in_the_callers_language(
    stage: ArchivesStage, content: bytes, code: str
) -> None:
    answer = await upload(stage, content)
    chinese = await stage.client.post(
        "/roster/imports",
        files={"file": ("roster", content)},
        headers=stage.signer.headers(stage.estate) | {"Accept-Language": "zh-CN"},
    )

    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert answer.json()["detail"].isascii() or code == "NoHeadingRow"
    assert "请" in chinese.json()["detail"]


async def test_only_whoever_may_import_does(stage: ArchivesStage) -> None:
    path = stage.roster(row("0101", "张三", "业主"))

    without = await upload(stage, path, token={"permissions": [Permission.SEE_DIRECTORY]})
    of_an_area = await upload(stage, path, token={"areas": ["8"]})
    nobody = await stage.client.post("/roster/imports", files={"file": ("a", b"x")})

    assert [answer.status_code for answer in (without, of_an_area, nobody)] == [403, 403, 401]
    assert await stage.units() == []


async def test_an_upload_goes_into_the_callers_own_estate(stage: ArchivesStage) -> None:
    path = stage.roster(row("0101", "张三", "业主", A))

    await upload(stage, path, estate=stage.other)

    assert await stage.units() == []
    assert len(await stage.units(stage.other)) == 1


async def test_a_larger_upload_than_allowed_is_refused_before_it_is_read(
    stage: ArchivesStage,
) -> None:
    headers = stage.signer.headers(stage.estate) | {"Content-Length": str(UPLOAD_BYTES + 1)}

    answer = await stage.client.post("/roster/imports", content=b"x", headers=headers)

    assert answer.status_code == 413
