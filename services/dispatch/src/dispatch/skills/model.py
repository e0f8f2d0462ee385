"""Skills (技能): an estate's catalogue, who has which, and which an order asks for."""

from collections.abc import Collection, Sequence
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

from contracts.refusals import Invalid, Refused
from contracts.words import StaffId
from dispatch.acts.model.steps import Report
from dispatch.acts.model.table import Act
from dispatch.orders.model.order import WorkOrder

SkillCode = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_-]{1,30}$")]


class SkillUnknown(Invalid):
    """The estate's catalogue has no such skill."""

    zh = "本小区技能目录中没有“{skill}”。请先在派工方式设置里添加，或另选一项。"
    en = "The estate's catalogue has no skill “{skill}”. Add it in the settings, or choose another."


class SkillAskedAlready(Refused):
    """It asks for just that."""

    zh = "任务单 {number} 已是这一技能要求，无需重复设置。"
    en = "Work order {number} asks for that skill already; nothing more is needed."


class Skill(BaseModel):
    """Something technicians can do, in the estate's words."""

    model_config = ConfigDict(frozen=True)

    code: SkillCode
    zh: Annotated[str, StringConstraints(min_length=1, max_length=20)]
    en: Annotated[str, StringConstraints(max_length=40)] = ""


class SkillSheet(BaseModel):
    """What one of the staff can do, by the codes of the catalogue."""

    id: StaffId
    skills: frozenset[SkillCode] = frozenset()


def must_be_known(asked: Collection[str], catalogue: Sequence[Skill]) -> None:
    """Raises SkillUnknown, which names the first that is not."""
    unknown = sorted(set(asked) - {skill.code for skill in catalogue})
    if unknown:
        raise SkillUnknown(skill=unknown[0])


def ask_for(order: WorkOrder, skill: Skill | None, report: Report) -> None:
    """Whoever goes should be able to do this; None: nothing in particular.

    Raises IllegalMove, SkillAskedAlready.
    """
    order.must_allow(Act.ASK_SKILL)
    code = skill.code if skill else ""
    if order.slip.skill == code:
        raise SkillAskedAlready(number=str(order.number))
    order.take(Act.ASK_SKILL, report, skill.zh if skill else "", order.technician_id)
    order.slip = order.slip.model_copy(update={"skill": code})
