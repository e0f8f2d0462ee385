"""What is to be done about a complaint: actions with owner, day and proof (F11, T07)."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from pydantic import ConfigDict

from contracts.words import Discreet, PersonalText, StaffId
from reception.complaints.model.refusals import CorrectiveMissing, DueInPast, RemedialMissing

LONGEST_AHEAD = timedelta(days=366)


class ActionKind(StrEnum):
    """What an action is for."""

    REMEDIAL = "remedial"
    CORRECTIVE = "corrective"


ACTION_KIND_TEXTS: dict[ActionKind, tuple[str, str]] = {
    ActionKind.REMEDIAL: ("补救措施", "remedial action"),
    ActionKind.CORRECTIVE: ("纠正措施", "corrective action"),
}
"""Kind → (Chinese, English), as staff read them."""


class Action(Discreet):
    """One thing to be done by somebody by the end of a day of the estate."""

    model_config = ConfigDict(frozen=True)

    code: str
    """Within the complaint: round and place, `1-2`."""
    kind: ActionKind
    what: PersonalText
    owner_id: StaffId
    due: date


def must_be_a_plan(actions: Sequence[Action], earlier: Sequence[Action], today: date) -> None:
    """Remedial action in each plan, corrective in one at least, none due before today.

    Raises RemedialMissing, CorrectiveMissing, DueInPast.
    """
    kinds = {action.kind for action in actions}
    if ActionKind.REMEDIAL not in kinds:
        raise RemedialMissing
    if ActionKind.CORRECTIVE not in kinds | {action.kind for action in earlier}:
        raise CorrectiveMissing
    for action in actions:
        if not today <= action.due <= today + LONGEST_AHEAD:
            raise DueInPast(due=action.due.isoformat())
