"""`make faults PLANTED=1`: each bug planted, provoked by one fault, and caught by the law that must
catch it; and the same faults without any bug, which must pass.
"""

import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from chassis.testing import eventually
from tests.faults import audit
from tests.faults.audit import Finding, Kind, Law
from tests.faults.small import planting
from tests.faults.small.disk import may_mount
from tests.faults.small.stage import TOLD, SmallSite, small_site

log = logging.getLogger(__name__)

WARM_UP_OPERATIONS, OPERATIONS = 60, 240
WARMS_UP_WITHIN_SECONDS = 60.0
RESTS_WITHIN_SECONDS = 30.0
DOOMED_RESTS_WITHIN_SECONDS = 10.0

Provoke = Callable[[SmallSite], Awaitable[None]]


@dataclass(frozen=True)
class Trial:
    """A bug, what brings it to light, and the law that must name it, with the kind of finding."""

    bug: str
    provoke: Sequence[Provoke]
    law: Law | None = None
    kind: Kind = Kind.LOST
    own_disk: bool = False

    @property
    def name(self) -> str:
        """What is planted, or what is special."""
        return self.bug or ("nothing, on a full disk" if self.own_disk else "nothing")


@dataclass(frozen=True)
class Verdict:
    """What the auditor said of a trial."""

    trial: Trial
    findings: Sequence[Finding]
    operations: int
    seconds: float

    @property
    def as_it_must_be(self) -> bool:
        """Whether the law named it; without a bug, whether nobody found anything."""
        if self.trial.law is None:
            return not self.findings
        return (audit.name_of(self.trial.law), self.trial.kind) in {
            (finding.law, finding.kind) for finding in self.findings
        }


def _dies(service: str, line: str) -> Provoke:
    async def dies(here: SmallSite) -> None:
        await here.dies_at(service, line)

    return dies


_CONSUMER_DIES = _dies("echo", "before-commit:3")
_COUNTED = audit.counted_in_two_ways_is_the_same
_ANSWERED = audit.what_was_answered_was_done_once
TRIALS: Sequence[Trial] = (
    Trial(
        "",
        [
            _CONSUMER_DIES,
            _dies("echo", "after-apply:2"),
            _dies("jotter", "mid-group:3"),
            _dies("jotter", "after-commit:3"),
            _dies("jotter", "after-publish:3"),
            SmallSite.echo_fails,
            SmallSite.no_room,
            SmallSite.kill_mongo,
            SmallSite.kill_mongo_while_the_bus_is_away,
        ],
    ),
    Trial("", [SmallSite.disk_full], own_disk=True),
    # Thrice, for a second copy may make good what the first has lost.
    Trial("acknowledge_before_commit", [_CONSUMER_DIES] * 3, audit.every_reaction_took_it_in_once),
    Trial("no_inbox", [], _COUNTED, Kind.DOUBLED),
    Trial("default_ack_policy", [SmallSite.echo_fails], audit.every_reaction_took_it_in_once),
    Trial("delete_before_publish", [_dies("jotter", f"{planting.DELETED}:3")], _ANSWERED),
    Trial("window_skipped_after_failure", [SmallSite.no_room], _ANSWERED),
    Trial("number_from_a_count", [], audit.numbers_are_unique_and_without_gaps, Kind.DOUBLED),
    Trial("no_transaction", [_dies("jotter", "mid-group:1")], audit.no_state_without_its_event),
    Trial("no_majority_no_journal", [SmallSite.kill_mongo_while_the_bus_is_away] * 2, _ANSWERED),
    Trial("version_not_checked", [], audit.a_version_is_made_once, Kind.DOUBLED),
    Trial("mark_outside_the_transaction", [_CONSUMER_DIES], _COUNTED),
    Trial("no_outbox", [_dies("jotter", "after-commit:3")], audit.no_state_without_its_event),
    Trial("keys_not_kept", [], _ANSWERED, Kind.DOUBLED),
)


async def try_out(which: str, seed: int, folder: Path, console: Console) -> bool:
    """Whether every bug was caught, and nothing where there is none; `which` may name one."""
    verdicts = []
    for trial in [trial for trial in TRIALS if trial.name == which] or TRIALS:
        name = trial.name
        if trial.own_disk and not may_mount():
            log.info("%-30s left out: a disk cannot be mounted here", name)
            continue
        verdict = await _try(trial, folder / name.replace(" ", "-"), seed)
        verdicts.append(verdict)
        log.info("%-30s %s", name, "as it must be" if verdict.as_it_must_be else "NOT AS IT MUST")
        if not verdict.as_it_must_be:
            for finding in verdict.findings[:20]:
                log.info("    %s %s: %s", finding.law, finding.kind, finding.what)
    _tell(verdicts, console)
    return all(verdict.as_it_must_be for verdict in verdicts)


async def _try(trial: Trial, folder: Path, seed: int) -> Verdict:
    folder.mkdir(parents=True)
    began = time.monotonic()
    async with small_site(folder, trial.bug, seed, own_disk=trial.own_disk) as here:
        await _until_done(here, WARM_UP_OPERATIONS)
        for provoke in trial.provoke:
            await provoke(here)
        await _until_done(here, here.ledger.done + OPERATIONS - WARM_UP_OPERATIONS)
        await here.pens_down()
        evidence_after = time.monotonic()
        rested = await _rested(here, doomed=bool(trial.bug))
        evidence = await here.reader.evidence(here.ledger.operations, here.post.poison, TOLD)
        evidence.rested_after_seconds = time.monotonic() - evidence_after if rested else None
        evidence.counts = await here.counts()
        findings = audit.audit(evidence)
        findings += [Finding("callers", Kind.WRONG, broken) for broken in here.broken]
        return Verdict(trial, findings, here.ledger.done, time.monotonic() - began)


async def _until_done(here: SmallSite, operations: int) -> None:
    async def done() -> bool:
        return here.ledger.done >= operations or all(task.done() for task in here.writing)

    await eventually(done, within_seconds=WARMS_UP_WITHIN_SECONDS, what=f"{operations} done")


async def _rested(here: SmallSite, *, doomed: bool) -> bool:
    async def rests() -> bool:
        return not await here.on_the_way()

    limit = DOOMED_RESTS_WITHIN_SECONDS if doomed else RESTS_WITHIN_SECONDS
    try:
        await eventually(rests, within_seconds=limit)
    except AssertionError:
        return False
    return True


def _tell(verdicts: Sequence[Verdict], console: Console) -> None:
    table = Table("planted", "caught by", "findings", "operations", "time")
    for verdict in verdicts:
        law = verdict.trial.law
        named = "nobody, as it must be" if law is None else audit.name_of(law)
        table.add_row(
            verdict.trial.name,
            named if verdict.as_it_must_be else "NOT AS IT MUST BE",
            str(len(verdict.findings)),
            str(verdict.operations),
            f"{verdict.seconds:.0f} s",
        )
    console.print(table)
