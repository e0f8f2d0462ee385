"""The technicians, and the crews (班组) the staff work in."""

from collections.abc import Iterable, Sequence

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText, StaffId


class NotATechnician(Refused):
    """Only somebody who holds the technician's role here, and works here now, can be dispatched."""

    zh = "所选人员不是本小区在岗的维修人员。请从维修人员名单中选择。"
    en = "This person is no technician at work in this estate. Choose one from the technicians."


class Technician(Discreet):
    """Somebody who does or did this estate's repairs; their name stays on the orders they had."""

    model_config = ConfigDict(frozen=True)

    id: StaffId
    name: PersonalText
    active: bool = True


class CrewNameTaken(Refused):
    """Two crews of one name would not be told apart."""

    zh = "已有同名班组“{name}”。请换一个名称。"
    en = "There is a crew “{name}” already. Choose another name."


class CrewDissolved(Refused):
    """It is a crew no longer; nothing is planned with it."""

    zh = "该班组已撤销。如需继续使用，请先恢复。"
    en = "This crew is dissolved. Bring it back first to go on with it."


class CrewStands(Refused):
    """Only what was dissolved can be brought back."""

    zh = "该班组没有撤销，无需恢复。"
    en = "This crew is not dissolved; there is nothing to bring back."


class NamedTwice(Invalid):
    """Somebody or something stands twice in one list."""

    zh = "名单中有重复项，请删去后再提交。"
    en = "Something is in the list twice. Take one out and send it again."


class Dissolution(Discreet):
    """Who dissolved a crew, when."""

    by: Actor
    at: Instant


class Crew(Discreet):
    """班组: people who work together, and the buildings they look after; none named means all."""

    id: str
    name: PersonalText
    members: tuple[StaffId, ...] = ()
    buildings: tuple[str, ...] = ()
    dissolved: Dissolution | None = None

    def become(self, name: str, members: Sequence[StaffId], buildings: Sequence[str]) -> None:
        """Another name, other people, other buildings. Raises CrewDissolved, NamedTwice."""
        if self.dissolved is not None:
            raise CrewDissolved
        if len(set(members)) < len(members) or len(set(buildings)) < len(buildings):
            raise NamedTwice
        self.name, self.members, self.buildings = name, tuple(members), tuple(sorted(buildings))

    def dissolve(self, by: Actor, at: Instant) -> None:
        """It plans nothing any more; its people stay. Raises CrewDissolved."""
        if self.dissolved is not None:
            raise CrewDissolved
        self.dissolved = Dissolution(by=by, at=at)

    def bring_back(self) -> None:
        """As it was. Raises CrewStands."""
        if self.dissolved is None:
            raise CrewStands
        self.dissolved = None

    def must_differ_in_name(self, others: Iterable["Crew"]) -> None:
        """Raises CrewNameTaken where another standing crew is called the same."""
        mine = _letters(self.name)
        if any(_letters(each.name) == mine and each.id != self.id for each in others):
            raise CrewNameTaken(name=self.name)


def looks_after(staff_id: StaffId, building: str, crews: Iterable[Crew]) -> bool:
    """Whether a building is somebody's to look after: one of their crews', or they are in none."""
    theirs = [each for each in crews if staff_id in each.members]
    return not theirs or any(not each.buildings or building in each.buildings for each in theirs)


def _letters(name: str) -> str:
    return "".join(name.split()).casefold()
