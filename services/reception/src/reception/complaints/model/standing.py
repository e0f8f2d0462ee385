"""Where a complaint stands: read off its history each time, never kept beside it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from contracts.complaints import ComplaintAct, ComplaintCause, ComplaintState, Ending, Level
from contracts.orders import Department
from contracts.words import Actor, StaffId
from reception.complaints.model.plan import Action
from reception.complaints.model.steps import LEAD, Household, Step
from reception.complaints.model.table import NOTED, OVER

_A, _S = ComplaintAct, ComplaintState
_ENDINGS = {
    _A.APPROVE_CLOSING: Ending.APPROVED,
    _A.MERGE: Ending.MERGED,
}


class Standing(NamedTuple):
    """What the history amounts to."""

    state: ComplaintState
    since: datetime
    """The last act that moved it; what moves it next cannot have been before."""
    round: int
    """Which plan it is at; one more for each time the client was not satisfied."""
    level: Level
    valid: bool | None
    """None before anybody judged it."""
    major: bool
    department: Department | None
    responsible_id: StaffId | None
    direct: bool
    """Handled by the desk itself, without a department."""
    actions: tuple[Action, ...]
    """Of the plan in force."""
    done: frozenset[str]
    satisfied: frozenset[str]
    """The households satisfied with this round so far."""
    households: tuple[Household, ...]
    """Those that joined whoever complained first."""
    before_asking: ComplaintState | None
    asked_by: Actor | None
    cause: ComplaintCause | None
    struck_off: bool
    ending: Ending | None
    ended_at: datetime | None

    @property
    def over(self) -> bool:
        """Nothing is owed of it."""
        return self.state in OVER

    @property
    def open_actions(self) -> tuple[Action, ...]:
        """Those not carried out yet."""
        return tuple(action for action in self.actions if action.code not in self.done)

    @property
    def to_be_called(self) -> tuple[str, ...]:
        """The households that have not said that they are satisfied with this round."""
        all_of_them = (LEAD, *(each.id for each in self.households))
        return tuple(each for each in all_of_them if each not in self.satisfied)


def standing_after(history: Sequence[Step]) -> Standing:
    """What a history amounts to; it begins with the registering."""
    state, since, round_ = history[0].state, history[0].at, 1
    level, valid, major, direct = Level.DEPARTMENT, None, False, False
    department: Department | None = None
    responsible: StaffId | None = None
    actions: tuple[Action, ...] = ()
    done: set[str] = set()
    satisfied: set[str] = set()
    households: list[Household] = []
    before: ComplaintState | None = None
    asked_by: Actor | None = None
    for step in history:
        match step.act:
            case _A.JUDGE:
                valid, major = step.valid, step.major
            case _A.HANDLE | _A.REFER | _A.DECIDE:
                direct, department = step.department is None, step.department
                responsible, valid = step.responsible_id, True
                actions, satisfied = (), set()
            case _A.PLAN:
                actions, satisfied = step.actions, set()
            case _A.CARRY_OUT if step.action:
                done.add(step.action)
            case _A.FOLLOW_UP if step.satisfied is False:
                round_, actions, satisfied = round_ + 1, (), set()
            case _A.FOLLOW_UP if step.satisfied and step.household is not None:
                satisfied.add(step.household)
            case _A.JOIN if step.joined:
                households.append(step.joined)
            case _A.ASK_CLOSING:
                before, asked_by = state, step.by
            case _:
                pass
        level = step.level or level
        if step.act not in NOTED:
            state, since = step.state, step.at
    return Standing(
        state=state,
        since=since,
        round=round_,
        level=level,
        valid=valid,
        major=major,
        department=department,
        responsible_id=responsible,
        direct=direct,
        actions=actions,
        done=frozenset(done),
        satisfied=frozenset(satisfied),
        households=tuple(households),
        before_asking=before,
        asked_by=asked_by,
        cause=next((each.cause for each in reversed(history) if each.cause), None),
        struck_off=any(each.act is _A.STRIKE_OFF for each in history),
        ending=_ending(history),
        ended_at=since if state in OVER else None,
    )


def planned_in(history: Iterable[Step]) -> tuple[Action, ...]:
    """All actions ever planned, in their order."""
    return tuple(action for step in history for action in step.actions)


def _ending(history: Sequence[Step]) -> Ending | None:
    moving = [step for step in history if step.act not in NOTED]
    last = moving[-1]
    if last.state not in OVER:
        return None
    explained = moving[-2].state is _S.EXPLAINED
    return _ENDINGS.get(last.act, Ending.EXPLAINED if explained else Ending.SATISFIED)
