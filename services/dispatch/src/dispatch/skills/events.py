"""What is said of skills."""

from contracts.dispatch.crews import SkillAsked, SkillsChanged
from dispatch.orders.model.order import WorkOrder
from dispatch.skills.model import SkillSheet


def skill_asked(order: WorkOrder) -> SkillAsked:
    """An order asks for another skill."""
    return SkillAsked(**order.about(order.history[-1].at), skill=order.slip.skill)


def skills_changed(sheet: SkillSheet) -> SkillsChanged:
    """Somebody can do something else now."""
    return SkillsChanged(staff_id=sheet.id)
