"""Brings a roster into the directory: read, judged, compared, what differs written by pieces.

Importing the same file again changes nothing, so an import that broke off is finished by running it
again.
"""

import asyncio
import uuid
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from archives.directory.commands import state_people, state_units
from archives.directory.model import Person, Unit
from archives.roster.collection.opening import read_mapping
from archives.roster.collection.plan import Plan
from archives.roster.collection.planned import State
from archives.roster.collection.reading import RosterFile
from archives.roster.commands.comparing import Comparison, stated
from archives.roster.model.findings import Findings
from archives.roster.model.limits import LIMITS, RosterLimits
from archives.roster.model.mapping import Mapping
from archives.roster.model.progress import Progress, Stage, quietly
from archives.roster.model.refusals import ImportHeldUp
from archives.roster.model.report import Counted, ImportOutcome, ImportReport, finding_views
from chassis.performing import Performer
from chassis.reader import Reader
from chassis.work import Origin, Work
from contracts.words import Actor, ActorKind, EstateId

OPERATOR = Actor(kind=ActorKind.SYSTEM, id="roster-import")
AT_ONCE = 100
"""Units or people in one change set: a gate waits behind no more than that."""
_UNDER_WAY = 2
"""Pieces that may wait for their commit while the next is prepared."""
_ROWS_BETWEEN_BREATHS = 20
_PAUSE_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Pace:
    """How an import keeps out of the way of everybody else."""

    unsaid_events: int = 5_000
    """So many events may wait to be published; beyond, it waits: others' stand behind them."""
    patience_seconds: float = 60.0
    """So long it waits for them to become fewer."""


async def import_roster(
    file: Path,
    estate: EstateId,
    performer: Performer,
    *,
    actor: Actor = OPERATOR,
    mapping: Path | Mapping | None = None,
    dry_run: bool = False,
    skip_bad: bool = False,
    progress: Progress = quietly,
    limits: RosterLimits = LIMITS,
    pace: Pace = Pace(),
) -> ImportReport:
    """What was found and done.

    Nothing is written with `dry_run`, nor while a row is bad unless `skip_bad`.

    `performer` is that of archives, running (`Running(archives.service.build(...)).performer`).
    Raises the refusals of `archives.roster.model.refusals` and EstateUnknown.
    """
    if isinstance(mapping, Path):
        mapping = read_mapping(mapping)
    store = performer.store.bound(estate)
    await performer.door.open(store)
    reader = Reader(store, now=performer.clock(), caller=None)
    await reader.estate_card()
    # Opening parses what all rows share; the rest is read between other people's requests.
    roster = await asyncio.to_thread(RosterFile, file, mapping, limits)
    findings = Findings(limits)
    with roster, Plan(estate) as plan:
        rows = await _fold(roster, plan, findings, progress)
        await Comparison(plan, reader, store.hashed, progress).run()
        report = await _report(roster, plan, findings, reader, rows)
        if dry_run:
            return report
        if findings.blocking and not skip_bad:
            return report.model_copy(update={"outcome": ImportOutcome.BAD_ROWS})
        await _Writing(plan, performer, estate, actor, progress, pace).run()
        return report.model_copy(update={"outcome": ImportOutcome.WRITTEN})


async def _fold(roster: RosterFile, plan: Plan, findings: Findings, progress: Progress) -> int:
    rows = 0
    for judged in roster.rows(progress):
        rows += 1
        found = judged.findings
        if judged.row is not None:
            found = found + plan.fold(judged.sheet, judged.row)
        if found:
            findings.add(found)
        if rows % _ROWS_BETWEEN_BREATHS == 0:
            await asyncio.sleep(0)
    await asyncio.to_thread(plan.settle)
    return rows


async def _report(
    roster: RosterFile, plan: Plan, findings: Findings, reader: Reader, rows: int
) -> ImportReport:
    return ImportReport(
        outcome=ImportOutcome.DRY_RUN,
        sheets=roster.sheets,
        sheets_left=roster.sheets_left,
        ignored_headings=roster.ignored_headings,
        rows=rows,
        bad_rows=findings.bad_rows,
        units=_counted(plan.unit_counts(), await reader.count(Unit, {"gone": False})),
        people=_counted(plan.person_counts(), await reader.count(Person, {"gone": False})),
        ties=plan.ties,
        faults=dict(findings.counts),
        blocking=finding_views(findings.blocking),
        warnings=finding_views(findings.warnings),
        not_listed=findings.not_kept,
    )


def _counted(counts: dict[State, int], in_directory: int) -> Counted:
    known = counts[State.CHANGED] + counts[State.SAME]
    return Counted(
        new=counts[State.NEW],
        changed=counts[State.CHANGED],
        same=counts[State.SAME],
        only_in_directory=max(in_directory - known, 0),
    )


class _Writing:
    """Writes what is new or changed, units before people, each piece a change set like any."""

    def __init__(
        self,
        plan: Plan,
        performer: Performer,
        estate: EstateId,
        actor: Actor,
        progress: Progress,
        pace: Pace,
    ) -> None:
        self._plan, self._performer, self._estate = plan, performer, estate
        self._actor, self._progress, self._pace = actor, progress, pace
        self._correlation = str(uuid.uuid4())
        units, people = plan.unit_counts(), plan.person_counts()
        self._total = sum(
            counts[state] for counts in (units, people) for state in (State.NEW, State.CHANGED)
        )
        self._done = 0
        self._under_way: deque[tuple[asyncio.Task[None], int]] = deque()

    async def run(self) -> None:
        """Raises ImportHeldUp when the bus stays away."""
        try:
            for state, number in self._pieces():
                # The next piece is prepared while those before are committed.
                self._under_way.append((asyncio.create_task(self._perform(state)), number))
                if len(self._under_way) > _UNDER_WAY:
                    await self._finish_first()
                await self._let_others_speak()
            while self._under_way:
                await self._finish_first()
        finally:
            # Not cancelled: a piece already in a group is committed all the same.
            tasks = [task for task, _ in self._under_way]
            await asyncio.gather(*tasks, return_exceptions=True)
        self._progress(Stage.WRITING, self._total, self._total)

    def _pieces(self) -> Iterator[tuple[Callable[[Work], Awaitable[int]], int]]:
        """What states each piece, and of how many it is."""
        differing = (State.NEW, State.CHANGED)
        place = 0
        while units := self._plan.units(place, AT_ONCE, differing):
            place = units[-1].place
            yield partial(state_units, [planned.unit for planned in units]), len(units)
        place = 0
        while people := self._plan.people(place, AT_ONCE, differing):
            place = people[-1].place
            yield partial(state_people, stated(people)), len(people)

    async def _finish_first(self) -> None:
        task, number = self._under_way[0]
        await task
        self._under_way.popleft()
        self._done += number
        self._progress(Stage.WRITING, self._done, self._total)
        # Pieces of one group are done at once; others get a turn all the same.
        await asyncio.sleep(0)

    async def _perform(self, state: Callable[[Work], Awaitable[int]]) -> None:
        async def use_case(work: Work) -> None:
            await state(work)

        # A key of its own for each piece of each run: a piece of another run may hold others.
        origin = Origin(actor=self._actor, key=str(uuid.uuid4()), correlation=self._correlation)
        await self._performer.perform(use_case, estate=self._estate, origin=origin)

    async def _let_others_speak(self) -> None:
        fewest, waited_seconds = await self._unsaid(), 0.0
        while (unsaid := await self._unsaid()) > self._pace.unsaid_events:
            waited_seconds = 0.0 if unsaid < fewest else waited_seconds + _PAUSE_SECONDS
            fewest = min(fewest, unsaid)
            if waited_seconds > self._pace.patience_seconds:
                raise ImportHeldUp
            await asyncio.sleep(_PAUSE_SECONDS)

    async def _unsaid(self) -> int:
        """Events that wait to be published, or will once their piece is committed."""
        waiting = await self._performer.store.outbox.count()
        return waiting + sum(number for task, number in self._under_way if not task.done())
