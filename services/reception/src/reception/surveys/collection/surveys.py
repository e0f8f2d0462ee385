"""How surveys, their ballots, sheets and findings are kept and found, and what an estate sets."""

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from chassis.links import digest_of
from chassis.policies import Policy, Preset
from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.links import LinkToken, LinkUnknown, same_digest
from reception.surveys.model.finding import SurveyFinding
from reception.surveys.model.returns import AnswerSheet, Ballot, PaperTray
from reception.surveys.model.survey import Survey
from reception.unit_links.commands.acting import PURPOSE

SURVEYS = Collection(
    Survey,
    "surveys",
    indexes=[Index("-drafted_at", "_id"), Index("state", "-published_at", "_id")],
)
BALLOTS = Collection(
    Ballot,
    "survey_ballots",
    indexes=[Index("survey_id", "returned", "building", "unit_label", "_id")],
)
SHEETS = Collection(
    AnswerSheet, "survey_sheets", indexes=[Index("survey_id", "says_something", "_id")]
)
TRAYS = Collection(PaperTray, "survey_paper_trays")
FINDINGS = Collection(
    SurveyFinding,
    "survey_findings",
    indexes=[Index("survey_id", "set_at", "_id"), Index("responsible_id", "done_at", "_id")],
    due=lambda finding: finding.look_at,
)


class SurveyPolicy(Policy):
    """When a share of satisfied answers stands out; unset: 未设定, nothing stands out. Without
    names, from how many sheets on their figures are shown.
    """

    alarm_percent: float | None = Field(default=None, ge=0, le=100)
    floor_percent: float | None = Field(default=None, ge=0, le=100)
    nameless_shown_from: int = Field(default=5, ge=2, le=1000)

    presets: ClassVar[Mapping[str, Preset]] = {
        "reference_2024": Preset(
            zh="警戒 85%，底线 80%（参考值）",
            en="alarm under 85 %, floor 80 % (reference values)",
            source="levels.md, KPIs；摘自地方标准转载，仅作参考值，不是法规",
            values={"alarm_percent": 85, "floor_percent": 80},
        ),
    }


async def survey_policy(reader: Reader) -> SurveyPolicy:
    """The estate's, or what holds while nobody has set one."""
    return await reader.policy(SurveyPolicy) or SurveyPolicy()


async def ballot_of_link(token: LinkToken, reader: Reader) -> Ballot:
    """The ballot a link opens. The same work is done whether there is one, another secret or none,
    so that no answer's time tells which. Raises LinkUnknown.
    """
    ballot = await reader.find(Ballot, token.id)
    digest = digest_of(token, PURPOSE, reader)
    if not same_digest(ballot.link_digest if ballot else "", digest) or ballot is None:
        raise LinkUnknown
    return ballot
