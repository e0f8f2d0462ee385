"""Taking in a report: once, in its journal's order, whoever sends it and however often."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid5

from chassis.estates import EstateCard
from chassis.reader import Reader
from chassis.work import Wanted, Work
from contracts.refusals import Refusal
from contracts.words import Actor, ActorKind, DeviceId, EstateId, StaffId
from gate.acts.commands.reading import Understood, understood
from gate.acts.model.kept import Act, ActAnswer, Journal, Outcome, Place, SaidDifference, problem_of
from gate.acts.model.refusals import ActIdReused, JournalOfAnotherTablet, SequenceReused
from gate.acts.model.sent import GUARD_PATTERN, KIND_PATTERN, SentAct, content_of, corrected
from gate.discrepancies.commands import raise_differences
from gate.discrepancies.model import Discrepancy
from gate.retention.commands import forget_at
from gate.tablets.model import Tablet
from gate.telling.model import MANAGER, Difference, Told
from gate.timings.commands import count_times


@dataclass(frozen=True, slots=True)
class Sender:
    """The tablet that sends; the guard at it may be another than who acted."""

    device: DeviceId
    gate: str


async def take_in(
    sent: SentAct, sender: Sender, work: Work, *, failed: Refusal | None = None
) -> ActAnswer:
    """What became of it: its first answer if it came before, `waiting` beyond a gap.

    Raises what the use case raises. Told of that as `failed`, it keeps the act as sent instead.
    """
    content = digest(sent, work)
    report = _read(sent)
    await work.read_ahead(_needed(sent, sender, work.estate, None if failed else report))
    known = await work.find(Act, str(sent.id))
    if known is not None and known.content != content:
        # The row of that id is taken; a second sending of this content finds its own.
        second = str(uuid5(sent.id, content))
        again = await work.find(Act, second)
        if again is None:
            intake = _Intake(sent, sender, report, content, second, work)
            return await intake.take(failed or ActIdReused())
        known = again
    if known is not None:
        return known.answer(sent.id)
    return await _Intake(sent, sender, report, content, str(sent.id), work).take(failed)


def digest(sent: SentAct, reader: Reader) -> str:
    """What tells two acts of one id apart, under the estate's key: it stands beside sealed data."""
    return reader.hashed([_as_text(content_of(sent.model_dump(mode="json")))])[0]


def _read(sent: SentAct) -> Understood | Refusal:
    try:
        return understood(sent.model_dump(mode="json"))
    except Refusal as refusal:
        return refusal


def _needed(
    sent: SentAct, sender: Sender, estate: EstateId, report: Understood | Refusal | None
) -> Iterator[Wanted]:
    """What is looked at whatever the act is, and what its kind reads."""
    yield Act, str(sent.id)
    yield Journal, str(sent.journal)
    yield Tablet, sender.device
    yield EstateCard, estate
    if isinstance(report, Understood):
        yield from report.kind.reads(report.command)


@dataclass(frozen=True, slots=True)
class _Intake:
    sent: SentAct
    sender: Sender
    report: Understood | Refusal
    content: str
    row_id: str
    work: Work

    async def take(self, refusal: Refusal | None) -> ActAnswer:
        report = self.report
        journal = await self._journal()
        own = journal.device == self.sender.device
        place = journal.place(self.sent.sequence)
        if own and place is Place.BEYOND_A_GAP:
            if journal.untouched:
                self.work.add(journal)
            journal.note_gap(self.sent.sequence, self.work.now)
            return ActAnswer(id=self.sent.id, outcome=Outcome.WAITING)
        if not own:
            refusal = refusal or JournalOfAnotherTablet()
        elif place is Place.BEHIND and await self._taken():
            refusal = refusal or SequenceReused(sequence=self.sent.sequence)
        at = self._at(report, journal)
        if own and place is Place.NEXT:
            self._advance(journal, report, at)
        if isinstance(report, Refusal):
            return await self._keep(Outcome.REJECTED, report, at, refusal or report)
        if refusal is not None:
            return await self._keep(Outcome.REJECTED, report, at, refusal)
        if await self._revoked():
            return await self._keep(Outcome.QUARANTINED, report, at, None)
        return await self._apply(report, at)

    async def _apply(self, report: Understood, at: datetime) -> ActAnswer:
        told = self._told(report, at)
        await report.kind.use_case(report.command, self.work, told)
        found = await raise_differences(
            told, self.work, act=self.row_id, kind=report.kind.name, owner=report.kind.owner
        )
        await count_times(
            told,
            self.work,
            flow=report.flow,
            document_ms=report.act.document_ms,
            handling_ms=report.act.handling_ms,
        )
        outcome = Outcome.DISCREPANCY if found else Outcome.DONE
        act = self._row(outcome, report, at, found)
        if found:
            # Both facts are kept: this one as it was told.
            act.sent = _as_text(self._whole())
            act.erase_at = await forget_at(self.work.now, self.work)
        self.work.add(act)
        return act.answer(self.sent.id)

    async def _keep(
        self,
        outcome: Outcome,
        report: Understood | Refusal,
        at: datetime,
        refusal: Refusal | None,
    ) -> ActAnswer:
        """As it came, sealed, for a person to decide about. Its days count from the decision."""
        found: list[Discrepancy] = []
        if refusal is not None:
            told = self._told(report, at)
            told.differences.append(Difference(refusal, about=self.row_id))
            found = await raise_differences(told, self.work, act=self.row_id, owner=MANAGER)
        act = self._row(outcome, report, at, found)
        act.problem = problem_of(refusal) if refusal else None
        act.sent = _as_text(self._whole())
        act.held = True
        self.work.add(act)
        return act.answer(self.sent.id)

    async def _journal(self) -> Journal:
        known = await self.work.find(Journal, str(self.sent.journal))
        return known or Journal(
            id=str(self.sent.journal),
            device=self.sender.device,
            gate=self.sender.gate,
            heard_at=self.work.now,
        )

    def _advance(self, journal: Journal, report: Understood | Refusal, at: datetime) -> None:
        if journal.untouched:
            self.work.add(journal)
        if isinstance(report, Refusal):
            at, offset = journal.last_at or at, journal.clock_offset_ms
        else:
            offset = report.act.clock_offset_ms
        journal.advance(at=at, heard_at=self.work.now, clock_offset_ms=offset)

    async def _taken(self) -> bool:
        """Whether its place is another act's; if not, it was passed over and comes after all."""
        place = {"journal": str(self.sent.journal), "sequence": self.sent.sequence}
        return bool(await self.work.select(Act, place, limit=1))

    async def _revoked(self) -> bool:
        tablet = await self.work.find(Tablet, self.sender.device)
        # One not known yet was registered a moment ago: its token says that it is.
        return tablet is not None and tablet.revoked

    def _at(self, report: Understood | Refusal, journal: Journal) -> datetime:
        if isinstance(report, Refusal):
            return journal.last_at or self.work.now
        # One that was passed over and comes after all is not behind those ahead of it.
        next_ = journal.place(self.sent.sequence) is Place.NEXT
        return corrected(
            report.act.at,
            report.act.clock_offset_ms,
            received=self.work.now,
            after=journal.last_at if next_ else None,
        )

    def _told(self, report: Understood | Refusal, at: datetime) -> Told:
        return Told(
            at=at,
            by=Actor(kind=ActorKind.STAFF, id=self._guard(report)),
            asked=False,
            device=self.sender.device,
            gate=self.sender.gate,
            provisional=not isinstance(report, Refusal) and report.act.provisional,
        )

    def _guard(self, report: Understood | Refusal) -> StaffId:
        if isinstance(report, Refusal):
            return StaffId(self._said("guard", GUARD_PATTERN))
        return report.act.guard

    def _row(
        self,
        outcome: Outcome,
        report: Understood | Refusal,
        at: datetime,
        found: list[Discrepancy],
    ) -> Act:
        act = None if isinstance(report, Refusal) else report.act
        return Act(
            id=self.row_id,
            journal=str(self.sent.journal),
            sequence=self.sent.sequence,
            kind=act.kind if act else self._said("kind", KIND_PATTERN),
            guard=self._guard(report),
            device=self.sender.device,
            gate=self.sender.gate,
            at=at,
            received_at=self.work.now,
            clock_offset_ms=act.clock_offset_ms if act else None,
            skewed=act.skewed if act else False,
            provisional=act.provisional if act else False,
            outcome=outcome,
            differences=tuple(
                SaidDifference(code=each.code, zh=each.zh, en=each.en, about=each.about)
                for each in found
            ),
            content=self.content,
        )

    def _said(self, name: str, pattern: str) -> str:
        """A field of an act that cannot be read, if it is what it should be: it stands unsealed."""
        value = self._whole().get(name)
        return value if isinstance(value, str) and re.match(pattern, value) else ""

    def _whole(self) -> dict[str, Any]:
        return self.sent.model_dump(mode="json")


def _as_text(sent: object) -> str:
    return json.dumps(sent, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
