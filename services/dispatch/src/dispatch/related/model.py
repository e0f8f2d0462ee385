"""Merging duplicates, splitting one that is several, linking: each order knows the other.

A duplicate is cancelled, and nothing of it is lost: undone, the dispatcher has it in hand again,
and its clocks have run on from their start.
"""

from contracts.orders import OrderRelation
from contracts.refusals import Invalid, Refused
from dispatch.acts.model.steps import Report
from dispatch.acts.model.table import Act
from dispatch.orders.model.about import Relative
from dispatch.orders.model.order import WorkOrder
from dispatch.slips.model import Slip

_R = OrderRelation
COUNTERPARTS = {_R.MERGED_INTO: _R.ABSORBED, _R.SPLIT_OFF: _R.SPLIT_FROM, _R.LINKED: _R.LINKED}


class WithItself(Invalid):
    """It takes two."""

    zh = "不能与本单自身合并或关联。请选择另一张任务单。"
    en = "An order is not merged with or linked to itself. Choose another one."


class SettledAlready(Refused):
    """A duplicate of what is over would be forgotten."""

    zh = "任务单 {number} 已了结，不能并入。请选择仍在办理的任务单，或改用关联。"
    en = "{number} is settled: nothing is merged into it. Choose an open order, or link them."


class TooFarToMerge(Refused):
    """Something was quoted or done already: that is not thrown away."""

    zh = "任务单 {number} 已报价或已返工，不能作为重复单合并。请改用关联。"
    en = "{number} was quoted already, or is a rework, and is no duplicate. Link them instead."


class NotMerged(Refused):
    """There is nothing to undo."""

    zh = "任务单 {number} 没有并入其他任务单。请刷新后核对。"
    en = "{number} is not merged into another order. Refresh and check."


class RelatedAlready(Refused):
    """They know each other already."""

    zh = "任务单 {number} 与 {other} 已有关联。请刷新后核对。"
    en = "{number} and {other} are related already. Refresh and check."


class NotLinked(Refused):
    """There is no link to take away."""

    zh = "任务单 {number} 与 {other} 没有关联。请刷新后核对。"
    en = "{number} and {other} are not linked. Refresh and check."


def merge(duplicate: WorkOrder, lead: WorkOrder, reason: str, report: Report) -> None:
    """One order is a duplicate of another, which goes on.

    Raises WithItself, SettledAlready, TooFarToMerge.
    """
    _must_differ(duplicate, lead)
    duplicate.must_allow(Act.MERGE)
    if Act.MERGE not in duplicate.possible:
        raise TooFarToMerge(number=str(duplicate.number))
    if not lead.open:
        raise SettledAlready(number=str(lead.number))
    duplicate.take(Act.MERGE, report, reason, duplicate.technician_id, other=lead.id)
    duplicate.technician_id = None
    unrelate(duplicate, lead)
    relate(duplicate, lead, OrderRelation.MERGED_INTO)


def unmerge(duplicate: WorkOrder, lead: WorkOrder, reason: str, report: Report) -> None:
    """It was no duplicate; whatever has become of the other. Raises NotMerged."""
    duplicate.must_allow(Act.UNMERGE)
    into = duplicate.merged_into
    if into is None or into.order_id != lead.id:
        raise NotMerged(number=str(duplicate.number))
    duplicate.take(Act.UNMERGE, report, reason, other=lead.id)
    unrelate(duplicate, lead)


def link(order: WorkOrder, other: WorkOrder) -> None:
    """They have to do with each other. Raises WithItself, RelatedAlready."""
    _must_differ(order, other)
    if any(each.order_id == other.id for each in order.related):
        raise RelatedAlready(number=str(order.number), other=str(other.number))
    relate(order, other, OrderRelation.LINKED)


def unlink(order: WorkOrder, other: WorkOrder) -> None:
    """They have nothing to do with each other. Raises NotLinked."""
    linked = (OrderRelation.LINKED, other.id)
    if linked not in [(each.relation, each.order_id) for each in order.related]:
        raise NotLinked(number=str(order.number), other=str(other.number))
    unrelate(order, other)


def part_of(order: WorkOrder, matter: str) -> Slip:
    """The slip of a part that becomes an order of its own, asked for when the whole was."""
    order.must_allow(Act.SPLIT)
    return order.slip.model_copy(update={"matter": matter, "requested_at": order.began_at})


def relate(order: WorkOrder, other: WorkOrder, relation: OrderRelation) -> None:
    """Both know of it."""
    order.related = (*order.related, _relative(other, relation))
    other.related = (*other.related, _relative(order, COUNTERPARTS[relation]))


def unrelate(order: WorkOrder, other: WorkOrder) -> None:
    """Neither knows of the other any more; their histories do."""
    order.related = tuple(each for each in order.related if each.order_id != other.id)
    other.related = tuple(each for each in other.related if each.order_id != order.id)


def _relative(other: WorkOrder, relation: OrderRelation) -> Relative:
    return Relative(relation=relation, order_id=other.id, number=other.number)


def _must_differ(order: WorkOrder, other: WorkOrder) -> None:
    if order.id == other.id:
        raise WithItself
