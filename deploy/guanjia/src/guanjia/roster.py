"""`guanjia import roster`: a spreadsheet into the directory of an estate, with bar and report."""

import gc
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Table

from archives.roster.commands.importing import Pace, import_roster
from archives.roster.model.progress import Stage
from archives.roster.model.report import Counted, ImportOutcome, ImportReport
from chassis.estates import ESTATES
from chassis.running import Running
from chassis.service import Service
from contracts.words import COMPANY, EstateId

_UNSAID_EVENTS = 100_000
"""Half of what may wait before commands are refused (`outbox_rows_limit`)."""
_ALLOCATIONS_BETWEEN_COLLECTIONS = 20_000
_THREADS_SWITCH_SECONDS = 0.0005
_STAGES = {
    Stage.READING: "读取 reading",
    Stage.COMPARING: "比对 comparing",
    Stage.WRITING: "写入 writing",
}
_OUTCOMES = {
    ImportOutcome.DRY_RUN: "试运行，未写入 / dry run, nothing was written",
    ImportOutcome.BAD_ROWS: (
        "有不能用的行，未写入任何内容；请改正，或加 --skip-bad 跳过 /"
        " some rows cannot be used, nothing was written; mend them, or add --skip-bad"
    ),
    ImportOutcome.WRITTEN: "已写入 / written",
}


class NoSuchEstate(Exception):
    """The id was mistyped, or the estate was opened only a moment ago."""

    def __init__(self, estate: EstateId, known: Sequence[str]) -> None:
        super().__init__(estate, known)
        self.estate = estate
        self.known = known

    def __str__(self) -> str:
        known = ", ".join(self.known) or "–"
        return (
            f"没有编号为 {self.estate} 的小区。现有：{known}\n"
            f"There is no estate {self.estate}. There are: {known}"
        )


async def bring_in(
    archives: Service,
    file: Path,
    estate: EstateId,
    console: Console,
    *,
    mapping: Path | None,
    dry_run: bool,
    skip_bad: bool,
) -> bool:
    """Whether the roster was good. Raises NoSuchEstate and the refusals of archives' roster."""
    bar = Progress(
        TextColumn("{task.description:<16}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
    )
    tasks: dict[Stage, TaskID] = {}

    def show(stage: Stage, done: int, total: int) -> None:
        if stage not in tasks:
            tasks[stage] = bar.add_task(_STAGES[stage], total=None)
        bar.update(tasks[stage], completed=done, total=max(total, done))

    # What was loaded to start stays to the end: without this every collection walks through it.
    gc.freeze()
    gc.set_threshold(_ALLOCATIONS_BETWEEN_COLLECTIONS)
    # The threads that talk to MongoDB wait for the one that seals: a tenth of the usual time.
    sys.setswitchinterval(_THREADS_SWITCH_SECONDS)
    async with _beside(archives) as running:
        known = await running.store.database[ESTATES.name].distinct("estate")
        if estate not in known:
            raise NoSuchEstate(estate, sorted(set(known) - {COMPANY}))
        # First all is written, then all is said: five read models would be busy with it meanwhile.
        with bar:
            async with running.bus.relay.silent(until_rows=_UNSAID_EVENTS):
                report = await import_roster(
                    file,
                    estate,
                    running.performer,
                    mapping=mapping,
                    dry_run=dry_run,
                    skip_bad=skip_bad,
                    progress=show,
                    pace=Pace(unsaid_events=_UNSAID_EVENTS),
                )
    tell(report, console)
    return report.outcome is ImportOutcome.WRITTEN or not report.bad_rows


@asynccontextmanager
async def _beside(archives: Service) -> AsyncIterator[Running]:
    """Archives with its store alone, beside the one that runs: that one publishes what is said
    here, so nothing is asked of the bus.
    """
    running = Running(archives)
    running.store.start()
    # It keeps the other's sweep away while the import is silent.
    running.bus.relay.start()
    try:
        yield running
    finally:
        await running.bus.relay.stop()
        await running.store.stop()


def tell(report: ImportReport, console: Console) -> None:
    """Every bad row with row, column, value and what to do; then the sums."""
    findings = [*report.blocking, *report.warnings]
    if findings:
        table = Table(title="发现的问题 / findings", title_justify="left")
        for heading in ("表 sheet", "行 row", "列 column", "内容 value", "怎么办 what to do"):
            table.add_column(heading, overflow="fold")
        for finding in findings:
            table.add_row(
                finding.sheet,
                str(finding.row),
                finding.column,
                finding.value,
                f"{finding.zh}\n{finding.en}",
                style="red" if finding.blocks else "yellow",
            )
        console.print(table)
    if report.not_listed:
        console.print(
            f"另有 {report.not_listed} 项未列出 / {report.not_listed} more are not listed"
        )
    for heading in report.ignored_headings:
        console.print(f"未使用的列 / column not used: {heading}", markup=False)
    for sheet in report.sheets_left:
        console.print(f"未读取的工作表 / sheet not read: {sheet}", markup=False)
    console.print(f"行 rows {report.rows}，不能用 bad {report.bad_rows}", highlight=False)
    console.print(f"房屋 units  {_counts(report.units)}", highlight=False, soft_wrap=True)
    console.print(f"人员 people {_counts(report.people)}", highlight=False, soft_wrap=True)
    console.print(_OUTCOMES[report.outcome], highlight=False, style="bold", soft_wrap=True)


def _counts(counted: Counted) -> str:
    return (
        f"新增 new {counted.new}，变更 changed {counted.changed}，相同 same {counted.same}，"
        f"仅系统有 only in the directory {counted.only_in_directory}"
    )
