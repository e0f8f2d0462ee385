"""Checklists: which points an order of a kind and class begins with.

An order keeps the points it began with; what the estate sets later is for later orders.
"""

from collections.abc import Iterable
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from contracts.orders import OrderKind
from contracts.urgency import UrgencyClass

MOST_POINTS = 40

Code = Annotated[str, StringConstraints(min_length=1, max_length=30, pattern=r"^[A-Za-z0-9_.-]+$")]
Label = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True)]


class CheckPoint(BaseModel):
    """One thing to look at; an obligatory one is done, or it is said why not."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: Code
    zh: Label
    en: Label
    obligatory: bool = True


class Checklist(BaseModel):
    """Points for orders of these kinds and classes; without any, of all."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kinds: tuple[OrderKind, ...] = ()
    classes: tuple[UrgencyClass, ...] = ()
    points: Annotated[tuple[CheckPoint, ...], Field(min_length=1, max_length=MOST_POINTS)]

    def fits(self, kind: OrderKind, urgency: UrgencyClass) -> bool:
        """Whether it is for such an order."""
        return (not self.kinds or kind in self.kinds) and (
            not self.classes or urgency in self.classes
        )


def points_for(
    lists: Iterable[Checklist], kind: OrderKind, urgency: UrgencyClass
) -> tuple[CheckPoint, ...]:
    """All points of all lists that fit, in their order; of equal codes the first."""
    fitting = [point for each in lists if each.fits(kind, urgency) for point in each.points]
    return tuple({point.code: point for point in reversed(fitting)}.values())[::-1]
