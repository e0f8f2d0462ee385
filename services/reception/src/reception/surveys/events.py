"""What is said about surveys and what follows from them."""

from contracts.calendars import Instant
from contracts.reception.surveys import (
    ItemFigures,
    SurveyClosed,
    SurveyFindingDone,
    SurveyFindingOverdue,
    SurveyFindingSet,
    SurveyIssued,
    SurveyPublished,
    SurveyReported,
)
from reception.surveys.model.figures import Figures
from reception.surveys.model.finding import SurveyFinding
from reception.surveys.model.survey import Survey


def survey_issued(survey: Survey, at: Instant) -> SurveyIssued:
    """It is open to so many units."""
    return SurveyIssued(
        survey_id=survey.id,
        number=survey.number,
        title=survey.title,
        asked=survey.asked,
        last_day=survey.last_day,
        at=at,
    )


def survey_closed(survey: Survey, returned: int, at: Instant) -> SurveyClosed:
    """So many had answered."""
    return SurveyClosed(
        survey_id=survey.id, number=survey.number, asked=survey.asked, returned=returned, at=at
    )


def survey_reported(survey: Survey, figures: Figures, at: Instant) -> SurveyReported:
    """What came of it, as everybody sees it."""
    return SurveyReported(
        survey_id=survey.id,
        number=survey.number,
        asked=figures.asked,
        returned=figures.returned,
        answered=figures.answered,
        satisfied=figures.satisfied,
        items=tuple(
            ItemFigures(key=each.key, answered=each.answered, satisfied=each.satisfied)
            for each in figures.items
            if each.satisfied is not None
        ),
        at=at,
    )


def survey_published(survey: Survey, at: Instant) -> SurveyPublished:
    """The owners' committee may read it."""
    return SurveyPublished(survey_id=survey.id, number=survey.number, at=at)


def finding_set(finding: SurveyFinding, at: Instant) -> SurveyFindingSet | None:
    """Somebody has to put it right; of an explanation nothing is said."""
    if finding.responsible_id is None or finding.finish_by is None:
        return None
    return SurveyFindingSet(
        finding_id=finding.id,
        survey_id=finding.survey_id,
        responsible_id=finding.responsible_id,
        finish_by=finding.finish_by,
        at=at,
    )


def finding_done(finding: SurveyFinding, at: Instant) -> SurveyFindingDone:
    """It is put right, or explained."""
    return SurveyFindingDone(finding_id=finding.id, survey_id=finding.survey_id, at=at)


def finding_overdue(finding: SurveyFinding, at: Instant) -> SurveyFindingOverdue | None:
    """It was not put right by its day."""
    if finding.responsible_id is None or finding.finish_by is None:
        return None
    return SurveyFindingOverdue(
        finding_id=finding.id,
        survey_id=finding.survey_id,
        responsible_id=finding.responsible_id,
        finish_by=finding.finish_by,
        at=at,
    )
