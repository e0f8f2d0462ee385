"""How visits are kept and found, and what an estate asks of its visitors."""

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field

from chassis.policies import Policy, Preset
from chassis.sealing import name_tokens, plate_tokens
from chassis.store.collection import Collection, Index
from contracts.gate import VisitClass
from gate.directory.model import plate_as_read
from gate.visits.model.rules import VisitField
from gate.visits.model.told import TurnAwayReason
from gate.visits.model.visit import Visit

OVERNIGHT_FROM = time(22)
"""When a visitor's car still inside is one that stays overnight (E17)."""
ENTRY_TOLD_WITHIN_HOURS = 12
"""How long the entry of somebody who has left is waited for: a shift."""


class Phrase(BaseModel):
    """Words for a guard to say to somebody who is not let in for this reason."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    reason: TurnAwayReason
    zh: str = Field(min_length=1, max_length=200)
    en: str = Field(min_length=1, max_length=200)


REFUSAL_PHRASES = (
    Phrase(
        reason=TurnAwayReason.NO_ANSWER,
        zh="您好，被访人暂时没有确认，按小区规定我不能放行，请您与对方联系，给您添麻烦了。",
        en="Good day. Your host has not confirmed yet, so I may not let you in. Please call them;"
        " I am sorry for the trouble.",
    ),
    Phrase(
        reason=TurnAwayReason.TOUT,
        zh="您好，本小区谢绝推销，请您谅解，慢走。",
        en="Good day. This estate does not allow selling at the door. Thank you for understanding.",
    ),
)
"""Said politely to who is not let in (W20)."""


class AdmissionPolicy(Policy):
    """What an estate asks of each class of visitor. A guest is always announced (A10)."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "usual": Preset(
            zh="常用：公务与访客须登记姓名，访客 12 小时、送货 2 小时内离场",
            en="usual: names of business visitors and guests; guests 12 hours, deliveries 2",
            source="004 篇3 一、二；离场时限为参考值",
            values={
                "host_is_asked": [VisitClass.BUSINESS],
                "asked_for": {
                    VisitClass.BUSINESS: [VisitField.NAME],
                    VisitClass.GUEST: [VisitField.NAME],
                    VisitClass.DELIVERY: [VisitField.PLATE],
                    VisitClass.WORKER: [VisitField.NAME],
                },
                "leave_by_hours": {
                    VisitClass.BUSINESS: 8,
                    VisitClass.GUEST: 12,
                    VisitClass.VIEWER: 3,
                    VisitClass.DELIVERY: 2,
                    VisitClass.WORKER: 12,
                },
            },
        ),
        "detailed": Preset(
            zh="详细登记：另记事由、证件后四位、驾驶人与同车人数",
            en="detailed: also the reason, a document's last four, driver and companions",
            source="004 篇3 二.2（车辆出入登记本）",
            values={
                "host_is_asked": [VisitClass.BUSINESS, VisitClass.DELIVERY],
                "asked_for": {
                    each: [
                        VisitField.NAME,
                        VisitField.REASON,
                        VisitField.DOCUMENT_TAIL,
                        VisitField.CARD,
                        VisitField.PLATE,
                        VisitField.DRIVER,
                        VisitField.COMPANIONS,
                    ]
                    for each in (VisitClass.BUSINESS, VisitClass.GUEST, VisitClass.DELIVERY)
                },
                "leave_by_hours": {VisitClass.BUSINESS: 8, VisitClass.GUEST: 12},
            },
        ),
    }

    host_is_asked: frozenset[VisitClass] = frozenset({VisitClass.BUSINESS})
    """Classes beside guests whose host must say yes (W17)."""
    asked_for: Mapping[VisitClass, tuple[VisitField, ...]] = Field(default_factory=dict)
    """What is written down; what is not named here a visitor need not tell."""
    leave_by_hours: Mapping[VisitClass, int] = Field(default_factory=dict)
    """How long a visit may last; of a class not named, any time."""
    standing_permissions: bool = True
    overnight_from: time = OVERNIGHT_FROM
    entry_told_within_hours: int = Field(default=ENTRY_TOLD_WITHIN_HOURS, ge=1, le=72)
    refusal_phrases: tuple[Phrase, ...] = Field(default=REFUSAL_PHRASES, max_length=20)

    def stays_at_most(self, visit_class: VisitClass) -> timedelta | None:
        """How long a visit of the class may last."""
        hours = self.leave_by_hours.get(visit_class)
        return None if hours is None else timedelta(hours=hours)

    @property
    def entry_told_within(self) -> timedelta:
        """How long an entry is waited for."""
        return timedelta(hours=self.entry_told_within_hours)


def visit_tokens(visit: Visit) -> Iterator[str]:
    """By name, and by plate as a guard reads it."""
    if visit.about is None:
        return
    yield from name_tokens(visit.about.name)
    if visit.about.vehicle is not None:
        yield from plate_tokens(plate_as_read(visit.about.vehicle.plate))


def _looked_at(visit: Visit) -> datetime | None:
    moments = (visit.entry_due_at, visit.overnight_at, visit.erase_at)
    return min((moment for moment in moments if moment), default=None)


VISITS = Collection(
    Visit,
    "visits",
    indexes=[
        Index("-at"),
        Index("state", "-at"),
        Index("about.unit_label", "-at"),
        Index("about.unit_id", "-at"),
        Index("about.building", "-at"),
    ],
    tokens=visit_tokens,
    due=_looked_at,
)
