"""What follows from a survey: put right by a day, or a misunderstanding explained."""

from datetime import date
from enum import StrEnum

from contracts.calendars import Instant
from contracts.reception.surveys import SurveyFindingId, SurveyId
from contracts.words import Actor, Discreet, PersonalText, StaffId
from reception.surveys.model.refusals import FindingOver, FinishByImpossible, NotResponsible


class FindingKind(StrEnum):
    """What is done about it (W10)."""

    RECTIFY = "rectify"
    EXPLAIN = "explain"


FINDING_KIND_TEXTS: dict[FindingKind, tuple[str, str]] = {
    FindingKind.RECTIFY: ("限期整改", "put right by a day"),
    FindingKind.EXPLAIN: ("解释误会", "explain a misunderstanding"),
}


class SurveyFinding(Discreet):
    """One finding. `answer`: how it was put right, with the proof, or what is explained."""

    id: SurveyFindingId
    survey_id: SurveyId
    kind: FindingKind
    matter: PersonalText
    question: str = ""
    responsible_id: StaffId | None = None
    finish_by: date | None = None
    ends_at: Instant | None = None
    """The end of that day in the estate's zone."""
    answer: PersonalText = ""
    set_at: Instant
    set_by: Actor
    done_at: Instant | None = None
    done_by: Actor | None = None
    overdue_told: bool = False

    @property
    def look_at(self) -> Instant | None:
        """When it is overdue, while that matters."""
        return None if self.done_at or self.overdue_told else self.ends_at

    def overdue(self, now: Instant) -> bool:
        """Not done by its day."""
        return self.done_at is None and self.ends_at is not None and now >= self.ends_at

    def entrust(self, to: StaffId, finish_by: date, ends_at: Instant, today: date) -> None:
        """To somebody, until the end of a day. Raises FindingOver, FinishByImpossible."""
        if self.done_at is not None:
            raise FindingOver
        if finish_by < today:
            raise FinishByImpossible(finish_by=finish_by.isoformat())
        self.responsible_id, self.finish_by, self.ends_at = to, finish_by, ends_at
        self.overdue_told = False

    def tell_overdue(self, now: Instant) -> bool:
        """Whether it is to be told now; once for each deadline."""
        if self.overdue_told or not self.overdue(now):
            return False
        self.overdue_told = True
        return True

    def finish(self, answer: str, by: Actor, now: Instant, *, supervisor: bool) -> None:
        """Put right, with the proof. Raises FindingOver, NotResponsible."""
        if self.done_at is not None:
            raise FindingOver
        if not supervisor and by.id != self.responsible_id:
            raise NotResponsible
        self.answer, self.done_at, self.done_by = answer, now, by
