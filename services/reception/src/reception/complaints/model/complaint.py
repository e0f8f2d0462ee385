"""A complaint (F10, F11, F14), and what can be done to it (W02-W05)."""

from collections.abc import Sequence
from datetime import datetime

from contracts.calendars import WorkingCalendar
from contracts.complaints import ComplaintAct, ComplaintCause, ComplaintState, Level
from contracts.orders import Department
from contracts.words import FileId, StaffId
from reception.complaints.model.matter import ActionAsked
from reception.complaints.model.plan import Action, must_be_a_plan
from reception.complaints.model.record import Record
from reception.complaints.model.refusals import (
    ActionUnknown,
    AskedBySame,
    HouseholdKnown,
    LadderEnds,
    NobodyHandles,
    NotFromCompany,
    NotSkipped,
    OpinionMissing,
)
from reception.complaints.model.standing import planned_in
from reception.complaints.model.steps import Household, How, Meeting, Report

_A, _S = ComplaintAct, ComplaintState
_LADDER = tuple(Level)


class Complaint(Record):
    """One complaint."""

    def check(self, found: str, proposal: str, report: Report) -> None:
        """Investigated, verified and reported, with a proposal (T05)."""
        self.move(_A.CHECK, report, note=found, proposal=proposal)

    def judge(self, report: Report, *, valid: bool, reason: str, major: bool = False) -> None:
        """Valid: our work erred; not valid: we failed to explain. A major one is decided above
        first (A14).
        """
        if not valid:
            self.move(_A.JUDGE, report, to=_S.NOT_VALID, valid=False, note=reason)
        elif major:
            self.move(
                _A.JUDGE,
                report,
                to=_S.ESCALATED,
                valid=True,
                major=True,
                note=reason,
                level=Level.DECIDER,
            )
        else:
            self.move(_A.JUDGE, report, valid=True, note=reason)

    def explain(self, said: str, how: How, report: Report) -> None:
        """What was not valid is patiently explained to the client (W02)."""
        self.move(_A.EXPLAIN, report, note=said, how=how)

    def hand(
        self,
        responsible_id: StaffId,
        department: Department | None,
        report: Report,
        *,
        note: str = "",
    ) -> None:
        """Handled directly, or given to a department, which gets the notice (F11) then."""
        act = _A.REFER if department else _A.HANDLE
        self.move(act, report, department=department, responsible_id=responsible_id, note=note)

    def plan(self, asked: Sequence[ActionAsked], report: Report, calendar: WorkingCalendar) -> None:
        """Remedial and corrective actions. Raises RemedialMissing, CorrectiveMissing, DueInPast."""
        self.must_be_possible(_A.PLAN)
        version = sum(step.act is _A.PLAN for step in self.history) + 1
        actions = tuple(
            Action(code=f"{version}-{place}", **each.model_dump())
            for place, each in enumerate(asked, start=1)
        )
        must_be_a_plan(actions, planned_in(self.history), calendar.local_day(report.now))
        self.move(_A.PLAN, report, actions=actions)

    def tell(self, said: str, how: How, report: Report) -> None:
        """The client is told the plan (T06)."""
        self.move(_A.TELL, report, note=said, how=how)

    def carry_out(self, code: str, proof: str, files: Sequence[FileId], report: Report) -> None:
        """An action is done; with the last one the plan is. Raises ActionUnknown."""
        self.must_be_possible(_A.CARRY_OUT)
        left = {action.code for action in self.standing.open_actions}
        if code not in left:
            raise ActionUnknown(action=code)
        to = _S.CARRIED_OUT if left == {code} else _S.TOLD
        self.move(_A.CARRY_OUT, report, to=to, action=code, note=proof, files=tuple(files))

    def follow_up(
        self,
        report: Report,
        *,
        household: str,
        satisfied: bool | None,
        opinion: str,
        how: How,
    ) -> None:
        """What one household said; None: not reached. All satisfied settles the round, the first
        that is not leads back to the plan. Raises OpinionMissing, HouseholdUnknown.
        """
        self.must_be_possible(_A.FOLLOW_UP)
        self.must_be_of_it(household)
        if satisfied is False and not opinion:
            raise OpinionMissing
        to = _S.CARRIED_OUT
        if satisfied is False:
            to = _S.HANDLING
        elif satisfied and set(self.standing.to_be_called) <= {household}:
            to = _S.SATISFIED
        self.move(
            _A.FOLLOW_UP,
            report,
            to=to,
            household=household,
            satisfied=satisfied,
            note=opinion,
            how=how,
        )

    def close(self, report: Report, *, note: str = "") -> None:
        """The client is satisfied, or has had it explained."""
        self.move(_A.CLOSE, report, note=note)

    def ask_closing(self, reason: str, report: Report) -> None:
        """To be closed although the client is not satisfied; somebody else signs."""
        self.move(_A.ASK_CLOSING, report, note=reason)

    def decide_closing(self, report: Report, *, approved: bool, note: str) -> None:
        """Signed, or back to where it was. Raises AskedBySame."""
        act = _A.APPROVE_CLOSING if approved else _A.REJECT_CLOSING
        self.must_be_possible(act)
        standing = self.standing
        if standing.asked_by == report.by:
            raise AskedBySame
        self.move(act, report, to=None if approved else standing.before_asking, note=note)

    def escalate(
        self, reason: str, report: Report, *, to: Level | None, holder_absent: bool
    ) -> None:
        """Up the ladder by one level; over the head of whoever is absent too (A15).

        Raises LadderEnds, NotSkipped.
        """
        self.must_be_possible(_A.ESCALATE)
        place = _LADDER.index(self.standing.level)
        if place + 1 == len(_LADDER):
            raise LadderEnds
        wanted = _LADDER[place + 1] if to is None else to
        climbed = _LADDER.index(wanted) - place
        if climbed < 1 or (climbed > 1 and not holder_absent):
            raise NotSkipped
        self.move(_A.ESCALATE, report, level=wanted, note=reason)

    def decide(
        self,
        decision: str,
        meeting: Meeting | None,
        report: Report,
        *,
        responsible_id: StaffId | None,
        department: Department | None,
    ) -> None:
        """What the level above decided, given to whoever handles it then (W03, A13).

        Raises NobodyHandles.
        """
        self.must_be_possible(_A.DECIDE)
        standing = self.standing
        if responsible_id is None:
            responsible_id, department = standing.responsible_id, standing.department
        if responsible_id is None:
            raise NobodyHandles
        self.move(
            _A.DECIDE,
            report,
            note=decision,
            meeting=meeting,
            responsible_id=responsible_id,
            department=department,
        )

    def answer(self, said: str, how: How, household: str, report: Report) -> None:
        """The client was answered by somebody (T04). Raises HouseholdUnknown."""
        self.must_be_possible(_A.ANSWER)
        self.must_be_of_it(household)
        self.jot(_A.ANSWER, report, note=said, how=how, household=household)

    def join(self, household: Household, report: Report) -> None:
        """Another household complains of the same (E14). Raises HouseholdKnown."""
        self.must_be_possible(_A.JOIN)
        if self.has(household):
            raise HouseholdKnown(label=household.unit_label or household.name)
        self.jot(_A.JOIN, report, joined=household)

    def has(self, household: Household) -> bool:
        """Whether it complains here already."""
        known = {each.id for each in self.standing.households} | {self.matter.unit_id}
        return household.id in known

    def note(
        self,
        act: ComplaintAct,
        report: Report,
        *,
        note: str = "",
        files: Sequence[FileId] = (),
        cause: ComplaintCause | None = None,
    ) -> None:
        """Something beside its course: feedback, urging, a visit, the cause, striking off, a
        comment. Raises NotFromCompany.
        """
        self.must_be_possible(act)
        if act is _A.STRIKE_OFF and act not in self.possible:
            raise NotFromCompany
        self.jot(act, report, note=note, files=tuple(files), cause=cause)

    def merge_into(self, lead: "Complaint", reason: str, report: Report) -> None:
        """The same as another one; its households are the other's from now on."""
        self.must_be_possible(_A.MERGE)
        for household in self.as_households(report.now):
            if not lead.has(household):
                lead.join(household, report)
        self.move(_A.MERGE, report, note=reason, other_id=lead.id, other_number=str(lead.number))

    def as_households(self, at: datetime) -> tuple[Household, ...]:
        """Whoever complains here, to join another complaint."""
        client, matter = self.matter.client, self.matter
        first = Household(
            id=matter.unit_id or self.id,
            unit_id=matter.unit_id,
            unit_label=matter.unit_label,
            joined_at=at,
            **client.model_dump(),
        )
        joined = (each.model_copy(update={"joined_at": at}) for each in self.standing.households)
        return (first, *joined)

    def grown_beyond(self, households: int | None) -> int | None:
        """How many households it has, once that is more than so many; None before and after."""
        count = 1 + len(self.standing.households)
        if households is None or self.group_told or count <= households:
            return None
        self.group_told = True
        return count
