"""What the board or a list is narrowed to, as people choose it, and keep it under a name."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import ConfigDict, Field, StringConstraints, model_validator

from contracts.orders import OrderKind
from contracts.refusals import Missing, Refused
from contracts.urgency import UrgencyClass
from contracts.words import Discreet, PersonalText, StaffId

MOST_VIEWS = 20
"""Of one person, and of an estate."""
MOST_OF_EACH = 50
"""Buildings, people or crews a view may name."""
ViewName = Annotated[
    PersonalText, StringConstraints(min_length=1, max_length=30, strip_whitespace=True)
]
Typed = Annotated[PersonalText, StringConstraints(max_length=50, strip_whitespace=True)]


class Narrowing(Discreet):
    """What somebody wants to see of the orders; what is left out narrows nothing.

    `text`: a number, a room, whom to call by name, spelling, initials or the last four digits of
    the phone, or two and more characters of the matter, their spelling or initials. `rework`: those
    done for the second time and more (返工).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    urgency: UrgencyClass | None = None
    kind: OrderKind | None = None
    building: Annotated[str, StringConstraints(max_length=50)] = ""
    technician_id: StaffId | None = None
    overdue: bool = False
    rework: bool = False
    text: Typed = ""


_Label = Annotated[str, StringConstraints(min_length=1, max_length=50)]
_CrewName = Annotated[PersonalText, StringConstraints(min_length=1, max_length=50)]
_ONE_OF_EACH = {
    "urgency": "urgencies",
    "kind": "kinds",
    "building": "buildings",
    "technician_id": "technician_ids",
}
"""What a view named one of at first, and now names several of."""


class BoardNarrowing(Discreet):
    """All that a board can be narrowed to: a card is shown that is one of each list that names any.

    `nobodys`: those nobody has are wanted beside `technician_ids`. `crews`: by name, of whose
    people somebody has it. `text`, `overdue` and `rework` as in Narrowing.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    urgencies: tuple[UrgencyClass, ...] = Field(default=(), max_length=len(UrgencyClass))
    kinds: tuple[OrderKind, ...] = Field(default=(), max_length=len(OrderKind))
    buildings: tuple[_Label, ...] = Field(default=(), max_length=MOST_OF_EACH)
    technician_ids: tuple[StaffId, ...] = Field(default=(), max_length=MOST_OF_EACH)
    nobodys: bool = False
    crews: tuple[_CrewName, ...] = Field(default=(), max_length=MOST_OF_EACH)
    overdue: bool = False
    rework: bool = False
    text: Typed = ""

    @model_validator(mode="before")
    @classmethod
    def _one_of_each_is_a_list_of_one(cls, said: object) -> object:
        """Views saved while they named one of each go on."""
        if not isinstance(said, Mapping):
            return said
        lists: dict[str, Any] = {
            _ONE_OF_EACH[name]: (value,)
            for name, value in said.items()
            if name in _ONE_OF_EACH and value
        }
        return {**{n: v for n, v in said.items() if n not in _ONE_OF_EACH}, **lists}


class NameTaken(Refused):
    """A name stands for one view."""

    zh = "已有名为“{name}”的视图。请换一个名称，或修改原来的视图。"
    en = "There is a view named “{name}” already. Choose another name, or change that one."


class ViewUnknown(Missing):
    """Removed meanwhile, or never there."""

    zh = "没有名为“{name}”的视图，可能已被删除。请刷新后再试。"
    en = "There is no view named “{name}”; it may have been removed. Refresh and try again."


class TooManyViews(Refused):
    """A list of views is to be taken in at a glance."""

    zh = "最多保存 {most} 个视图。请先删除不再使用的视图。"
    en = "There is room for {most} views. Remove one that is no longer used."


class SavedView(Discreet):
    """What somebody wants to see again, under a name."""

    model_config = ConfigDict(frozen=True)

    name: ViewName
    wanted: BoardNarrowing


class Chosen(Discreet):
    """A view by its name: one's own, or one the estate shares."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: ViewName
    shared: bool = False


class Shelf(Discreet):
    """The views of one person, or those the estate shares, in the order in which they were saved.

    `first`: what that person's board opens with; None: all orders.
    """

    id: str
    views: tuple[SavedView, ...] = ()
    first: Chosen | None = None

    def named(self, name: str) -> SavedView | None:
        """The view of that name."""
        return next((view for view in self.views if view.name == name), None)

    def save(self, view: SavedView, *, was: str = "") -> None:
        """Add a view, or change the one that `was` named so. Raises NameTaken, ViewUnknown,
        TooManyViews.
        """
        if was and self.named(was) is None:
            raise ViewUnknown(name=was)
        if view.name != was and self.named(view.name):
            raise NameTaken(name=view.name)
        if was:
            self.views = tuple(view if each.name == was else each for each in self.views)
            self._follow(was, view.name)
            return
        if len(self.views) >= MOST_VIEWS:
            raise TooManyViews(most=MOST_VIEWS)
        self.views = (*self.views, view)

    def remove(self, name: str) -> None:
        """Raises ViewUnknown."""
        if self.named(name) is None:
            raise ViewUnknown(name=name)
        self.views = tuple(view for view in self.views if view.name != name)
        if self.first == Chosen(name=name):
            self.first = None

    def _follow(self, was: str, name: str) -> None:
        if self.first == Chosen(name=was):
            self.first = Chosen(name=name)
