"""What comes back: a ballot to each unit, which has one vote (E15), and a sheet to each vote.

With names the two share an id. Without, nothing that is kept leads from one to the other: a link's
sheet is found by a digest of the link's secret, of which the ballot keeps another digest, and a
paper's sheet has an id drawn at random. Neither has a time, and of what both are written by (the
act's key) no trace with answers stays that could be tried without the secret.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated
from uuid import NAMESPACE_OID, uuid5

from pydantic import BaseModel, ConfigDict, StringConstraints

from contracts.calendars import Instant
from contracts.links import LinkToken
from contracts.reception.surveys import SurveyId
from contracts.words import Actor, Discreet, PersonalText, UnitId
from reception.surveys.model.refusals import AnsweredByLink, NoPaperWaits, PaperIsIn

MOST_ENTRIES = 20


class ReturnedBy(StrEnum):
    """How a sheet came back."""

    LINK = "link"
    PAPER = "paper"


RETURNED_BY_TEXTS: dict[ReturnedBy, tuple[str, str]] = {
    ReturnedBy.LINK: ("链接", "by link"),
    ReturnedBy.PAPER: ("纸质", "on paper"),
}


class Entry(BaseModel):
    """Who brought in a sheet, when; by whom is None for the household's own link."""

    model_config = ConfigDict(frozen=True)

    how: ReturnedBy
    at: Instant | None
    by: Actor | None


class Ballot(BaseModel):
    """One unit's vote in one survey: its link, and whether it has been used."""

    id: str
    survey_id: SurveyId
    unit_id: UnitId
    unit_label: str
    building: str
    link_digest: str = ""
    returned: bool = False
    how: ReturnedBy | None = None
    entries: tuple[Entry, ...] = ()
    """With names: every time a sheet was given, the last counts. Without: once, and not when."""

    def answer_by_link(self, *, anonymous: bool, sheet_known: bool, now: Instant) -> None:
        """The household votes, or changes its vote. Raises PaperIsIn."""
        if anonymous and self.returned and not sheet_known:
            raise PaperIsIn
        self._enter(Entry(how=ReturnedBy.LINK, at=None if anonymous else now, by=None), anonymous)

    def answer_on_paper(self, *, anonymous: bool, by: Actor, now: Instant) -> None:
        """The desk has its paper; a mistyped one is typed again. Raises AnsweredByLink,
        PaperIsIn.
        """
        if self.how is ReturnedBy.LINK:
            raise AnsweredByLink(label=self.unit_label)
        if anonymous and self.returned:
            raise PaperIsIn
        when = None if anonymous else now
        self._enter(Entry(how=ReturnedBy.PAPER, at=when, by=by), anonymous)

    def _enter(self, entry: Entry, anonymous: bool) -> None:
        self.returned, self.how = True, entry.how
        kept = () if anonymous else self.entries
        self.entries = (*kept, entry)[-MOST_ENTRIES:]


class PaperTray(BaseModel):
    """Without names: how many envelopes were ticked, and how many sheets typed. One to a survey."""

    id: SurveyId
    ticked: int = 0
    typed: int = 0

    def tick(self) -> None:
        """An envelope came back."""
        self.ticked += 1

    def take_out(self) -> None:
        """A sheet is typed. Raises NoPaperWaits."""
        if self.typed >= self.ticked:
            raise NoPaperWaits
        self.typed += 1


Heading = Annotated[PersonalText, StringConstraints(max_length=60, strip_whitespace=True)]


class Opinion(Discreet):
    """An answer in words; `heading`: what staff count it under (N05)."""

    model_config = ConfigDict(frozen=True)

    question: str
    text: PersonalText
    heading: Heading = ""


class AnswerSheet(Discreet):
    """The answers of one vote. `unit_label`, `typed_by`: with names, whose it is; on paper, who
    typed it.
    """

    id: str
    survey_id: SurveyId
    how: ReturnedBy
    marks: dict[str, int]
    opinions: tuple[Opinion, ...] = ()
    says_something: bool = False
    unit_label: str = ""
    typed_by: Actor | None = None

    def give(self, marks: Mapping[str, int], texts: Mapping[str, str]) -> None:
        """These answers, in place of those there were; words that stay keep their heading."""
        headings = {(each.question, each.text): each.heading for each in self.opinions}
        self.marks = dict(marks)
        self.opinions = tuple(
            Opinion(question=key, text=text, heading=headings.get((key, text), ""))
            for key, text in texts.items()
            if text
        )
        self.says_something = bool(self.opinions)

    def put_under(self, question: str, heading: str) -> bool:
        """Count an answer in words under a heading; False: there is no such answer."""
        found = any(each.question == question for each in self.opinions)
        self.opinions = tuple(
            each.model_copy(update={"heading": heading}) if each.question == question else each
            for each in self.opinions
        )
        return found


class UnitCode(BaseModel):
    """A unit and its link, told once."""

    unit_label: str
    link: str


def ballot_id(survey_id: SurveyId, unit_id: UnitId) -> str:
    """The same for the same unit and survey, so that there is one."""
    return str(uuid5(NAMESPACE_OID, f"ballot {survey_id} {unit_id}"))


def nameless(token: LinkToken) -> str:
    """What a sheet without a name is found by, hashed: bound to the link's secret, and to nothing
    that says whose it is.
    """
    return f"nameless sheet {token.secret}"
