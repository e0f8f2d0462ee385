"""Rosters brought in against a real MongoDB: what is written, and what is left alone."""

import asyncio
from itertools import pairwise
from pathlib import Path

import pytest

from archives.roster.commands.importing import Pace
from archives.roster.commands.sample import write_sample
from archives.roster.model.faults import Fault
from archives.roster.model.progress import Stage
from archives.roster.model.refusals import ImportHeldUp, NoHeadingRow
from archives.roster.model.report import Counted, ImportOutcome
from chassis.estates import EstateUnknown
from chassis.testing import Surroundings, TestSigner
from contracts.words import EstateId
from tests.integration.archives.stage import (
    A,
    ArchivesStage,
    B,
    C,
    archives_running,
    row,
)

OWNER = row("0101", "张三", "业主", A, "琼Z12345")


@pytest.mark.rule("E06", "E15")
@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
async def test_the_sample_estate_comes_in_whole(stage: ArchivesStage, suffix: str) -> None:
    path = stage.folder / f"sample{suffix}"
    write_sample(path, units=300, people=700, plates=200)

    report = await stage.bring_in_file(path)

    assert report.outcome is ImportOutcome.WRITTEN
    assert report.units == Counted(new=300)
    assert report.people == Counted(new=700)
    people = await stage.people()
    assert len(await stage.units()) == 300
    assert len(people) == 700
    assert len({plate for _, _, plates, _ in people for plate in plates}) == 200
    assert sum(len(ties) for _, _, _, ties in people) == report.ties


async def test_each_unit_and_person_is_said_once_and_again_when_changed(
    stage: ArchivesStage,
) -> None:
    said: list[str] = []
    stage.running.store.when_committed(
        lambda rows: said.extend(one.subject for one in rows if stage.estate in one.subject)
    )
    unit, person = (
        f"evt.archives.{stage.estate}.{event}_stated.v1" for event in ("unit", "person")
    )

    await stage.bring_in(OWNER, row("0102", "李四", "租户", B))
    assert said == [unit, unit, person, person]

    await stage.bring_in(OWNER, row("0102", "李四", "租户", B))
    assert len(said) == 4

    await stage.bring_in(OWNER, row("0102", "李四", "租户", C))
    assert said[4:] == [person]


async def test_the_same_file_twice_changes_nothing(stage: ArchivesStage) -> None:
    path = stage.folder / "sample.xlsx"
    write_sample(path, units=200, people=450, plates=100)
    await stage.bring_in_file(path)
    versions, change_sets = await stage.versions(), stage.change_sets

    again = await stage.bring_in_file(path)

    assert again.units == Counted(same=200)
    assert again.people == Counted(same=450)
    assert await stage.versions() == versions
    assert stage.change_sets == change_sets


async def test_a_dry_run_tells_what_would_be_written_and_writes_nothing(
    stage: ArchivesStage,
) -> None:
    await stage.bring_in(OWNER, row("0102", "李四", "租户", B))
    versions = await stage.versions()

    report = await stage.bring_in(
        row("0101", "张三", "业主", C, area="90"), row("0103", "王五", "业主"), dry_run=True
    )

    assert report.outcome is ImportOutcome.DRY_RUN
    assert report.units == Counted(new=1, changed=1, only_in_directory=1)
    assert report.people == Counted(new=1, changed=1, only_in_directory=1)
    assert await stage.versions() == versions


async def test_a_changed_file_updates_and_leaves_alone_what_it_does_not_mention(
    stage: ArchivesStage,
) -> None:
    await stage.bring_in(OWNER, row("0102", "李四", "租户", B), row("0103"))

    report = await stage.bring_in(
        row("0101", "张三", "业主", A, "琼Z54321", area="90.25"),
        row("0101", "赵六", "家属", area=""),
    )

    assert report.units == Counted(changed=1, only_in_directory=2)
    assert report.people == Counted(new=1, changed=1, only_in_directory=1)
    assert [(unit.label, unit.area_hundredths) for unit in await stage.units()] == [
        ("8-2-0101", 9025),
        ("8-2-0102", 8950),
        ("8-2-0103", 8950),
    ]
    assert await stage.people() == [
        ("张三", [A], ["琼Z54321"], [("8-2-0101", "owner")]),
        ("李四", [B], [], [("8-2-0102", "tenant")]),
        ("赵六", [], [], [("8-2-0101", "family")]),
    ]


async def same_again_changes_nothing(stage: ArchivesStage, *rows: list[object]) -> bool:
    report = await stage.bring_in(*rows)
    return (report.people.new, report.people.changed) == (0, 0)


@pytest.mark.rule("E06")
async def test_a_corrected_phone_changes_the_person_known_already(stage: ArchivesStage) -> None:
    await stage.bring_in(OWNER)
    corrected = row("0101", "张三", "业主", B, "琼Z12345")

    report = await stage.bring_in(corrected)

    assert report.people == Counted(changed=1)
    assert await stage.people() == [("张三", [B], ["琼Z12345"], [("8-2-0101", "owner")])]
    assert await same_again_changes_nothing(stage, corrected)


@pytest.mark.rule("E15")
async def test_a_phone_corrected_in_one_of_two_rows_doubles_nobody(stage: ArchivesStage) -> None:
    await stage.bring_in(OWNER, row("0102", "张三", "业主", A))
    halved = [row("0101", "张三", "业主", B), row("0102", "张三", "业主", A)]

    await stage.bring_in(*halved)

    ((_, phones, _, ties),) = await stage.people()
    assert phones == [B, A]
    assert len(ties) == 2
    assert await same_again_changes_nothing(stage, *halved)


async def test_two_corrected_rows_of_one_owner_stay_one_person(stage: ArchivesStage) -> None:
    await stage.bring_in(OWNER, row("0102", "张三", "业主", A))
    corrected = [row("0101", "张三", "业主", B), row("0102", "张三", "业主", C)]

    await stage.bring_in(*corrected)

    assert [(phones, len(ties)) for _, phones, _, ties in await stage.people()] == [([B, C], 2)]
    assert await same_again_changes_nothing(stage, *corrected)


async def test_a_corrected_owner_is_recognised_in_another_unit_by_the_new_phone(
    stage: ArchivesStage,
) -> None:
    await stage.bring_in(OWNER)
    await stage.bring_in(row("0101", "张三", "业主", B))

    report = await stage.bring_in(row("0999", "张三", "业主", B))

    assert report.people == Counted(changed=1)
    assert [len(ties) for _, _, _, ties in await stage.people()] == [2]


async def test_a_phone_come_late_belongs_to_the_person_without(stage: ArchivesStage) -> None:
    await stage.bring_in(row("0101", "张三", "业主"))

    await stage.bring_in(row("0101", "张三", "业主", A))
    await stage.bring_in(row("0101", "张三", "业主"))

    assert [phones for _, phones, _, _ in await stage.people()] == [[A]]


async def test_a_number_added_belongs_to_the_person_known(stage: ArchivesStage) -> None:
    await stage.bring_in(OWNER)
    headings = ("楼栋", "单元", "房号", "人员编号", "姓名", "电话")

    await stage.bring_in(["8", "2", "0101", "K1", "张三", A], headings=headings)
    await stage.bring_in(["8", "2", "0102", "K1", "张三", ""], headings=headings)

    assert [(phones, len(ties)) for _, phones, _, ties in await stage.people()] == [([A], 2)]


async def test_namesakes_in_one_unit_are_never_mistaken_for_each_other(
    stage: ArchivesStage,
) -> None:
    await stage.bring_in(row("0101", "张三", "业主", A), row("0101", "张三", "业主", B))

    report = await stage.bring_in(row("0101", "张三", "业主", C))

    assert report.people == Counted(new=1, only_in_directory=2)
    assert len(await stage.people()) == 3


async def test_two_new_namesakes_are_not_the_one_who_was_there(stage: ArchivesStage) -> None:
    await stage.bring_in(OWNER)

    report = await stage.bring_in(row("0101", "张三", "业主", B), row("0101", "张三", "业主", C))

    assert report.people == Counted(new=2, only_in_directory=1)


async def test_nothing_is_written_while_a_row_is_bad(stage: ArchivesStage) -> None:
    report = await stage.bring_in(OWNER, row("0102", "李四", "邻居"))

    assert report.outcome is ImportOutcome.BAD_ROWS
    assert (report.rows, report.bad_rows) == (2, 1)
    (finding,) = report.blocking
    assert (finding.row, finding.column, finding.value, finding.fault) == (
        3,
        "G 关系",
        "邻居",
        Fault.RELATION_UNKNOWN,
    )
    assert await stage.units() == []


async def test_bad_rows_may_be_skipped(stage: ArchivesStage) -> None:
    report = await stage.bring_in(OWNER, row("0102", "李四", "邻居"), skip_bad=True)

    assert report.outcome is ImportOutcome.WRITTEN
    assert report.bad_rows == 1
    assert [unit.label for unit in await stage.units()] == ["8-2-0101"]


async def test_warnings_block_nothing(stage: ArchivesStage) -> None:
    report = await stage.bring_in(row("0101", "张三", "业主", "123", "临牌7"))

    assert report.outcome is ImportOutcome.WRITTEN
    assert report.faults == {Fault.PHONE_DOUBTFUL: 1, Fault.PLATE_DOUBTFUL: 1}
    assert await stage.people() == [("张三", ["123"], ["临牌7"], [("8-2-0101", "owner")])]


class BrokenOff(Exception):
    """The operator pressed Ctrl-C."""


async def test_an_import_broken_off_is_finished_by_running_it_again(stage: ArchivesStage) -> None:
    path = stage.folder / "sample.csv"
    write_sample(path, units=250, people=500, plates=100)

    def break_off(step: Stage, done: int, _total: int) -> None:
        if step is Stage.WRITING and done >= 400:
            raise BrokenOff

    with pytest.raises(BrokenOff):
        await stage.bring_in_file(path, progress=break_off)
    written = await stage.versions()
    report = await stage.bring_in_file(path)

    assert 0 < len(written) < 750
    assert report.units == Counted(same=250)
    assert report.people.new == 750 - len(written)
    versions = await stage.versions()
    assert len(versions) == 750
    assert set(versions.values()) == {1}


async def test_two_imports_of_one_file_at_once_double_nothing(stage: ArchivesStage) -> None:
    path = stage.folder / "sample.csv"
    write_sample(path, units=120, people=300, plates=50)

    await asyncio.gather(stage.bring_in_file(path), stage.bring_in_file(path))

    assert len(await stage.versions()) == 420
    assert set((await stage.versions()).values()) == {1}


async def test_the_same_roster_of_another_estate_is_another_directory(
    stage: ArchivesStage,
) -> None:
    await stage.bring_in(OWNER)

    report = await stage.bring_in(OWNER, estate=stage.other)

    assert report.people == Counted(new=1)
    assert len(await stage.versions()) == 4
    assert await stage.people() == await stage.people(stage.other)


async def test_an_estate_nobody_has_opened_takes_no_roster(stage: ArchivesStage) -> None:
    with pytest.raises(EstateUnknown):
        await stage.bring_in(OWNER, estate=EstateId("nowhere"))


async def test_no_personal_text_is_stored_or_said_in_the_clear(stage: ArchivesStage) -> None:
    database = stage.running.store.database
    said: list[bytes] = []
    stage.running.store.when_committed(lambda rows: said.extend(row.body for row in rows))

    headings = ("楼栋", "单元", "房号", "人员编号", "姓名", "电话", "车牌号")
    await stage.bring_in(
        ["8", "2", "0101", "KANARI7", "欧阳若曦", A, "琼Z12345"], headings=headings
    )

    stored = [str(document) async for document in database["people"].find()]
    assert len(said) == 2
    for text in ("KANARI7", "欧阳若曦", A, "琼Z12345"):
        assert not any(text in document for document in stored)
        assert not any(text.encode() in body or text in body.decode() for body in said)


async def test_progress_goes_through_all_stages_and_ends_full(stage: ArchivesStage) -> None:
    told: list[tuple[Stage, int, int]] = []

    await stage.bring_in(OWNER, progress=lambda *step: told.append(step))

    assert {step for step, done, total in told if done == total} == set(Stage)
    assert [step for step, _, _ in told] == sorted(
        (step for step, _, _ in told), key=list(Stage).index
    )


async def test_others_get_their_turn_all_through_an_import(stage: ArchivesStage) -> None:
    path = stage.folder / "sample.csv"
    write_sample(path, units=600, people=1500, plates=100)
    turns = 0
    told: list[tuple[Stage, int]] = []

    async def somebody_else() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    other = asyncio.create_task(somebody_else())
    await stage.bring_in_file(path, progress=lambda step, *_: told.append((step, turns)))
    other.cancel()

    for step in Stage:
        seen = [at for one, at in told if one is step][:-1]
        assert len(seen) > 2, step
        assert all(before < after for before, after in pairwise(seen)), (step, seen)


async def test_a_file_that_is_no_roster_is_refused_by_name(stage: ArchivesStage) -> None:
    with pytest.raises(NoHeadingRow):
        await stage.bring_in(["1", "2"], headings=["甲", "乙"])


async def test_an_import_waits_for_the_bus_and_at_last_stops_by_name(
    surroundings: Surroundings, signer: TestSigner, tmp_path: Path
) -> None:
    async with archives_running(surroundings, signer) as running:
        stage = await running.stage(tmp_path)
        await stage.running.bus.relay.stop()

        with pytest.raises(ImportHeldUp):
            await stage.bring_in(OWNER, pace=Pace(unsaid_events=0, patience_seconds=0.1))
        report = await stage.bring_in(OWNER)

        assert report.outcome is ImportOutcome.WRITTEN
        assert set((await stage.versions()).values()) == {1}
