"""The books of one estate in memory, so that the real commands can be run by the thousand.

Stands in for chassis' `Work`: what a command loads is a copy, kept when the command is done and
dropped when it is refused, as the committer does it.
"""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from chassis.caller import Caller
from chassis.estates import EstateCard
from chassis.work import Work
from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.event import Event
from contracts.permissions import Permission
from contracts.refusals import Missing
from contracts.words import Actor, ActorKind, EstateId, SeriesNumber, StaffId
from fees.staff.model import Colleague

A = TypeVar("A", bound=BaseModel)
T = TypeVar("T")
MORNING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
ESTATE = EstateId("garden")
CARD = EstateCard(
    id=ESTATE,
    name="翠湖花园",
    zone="Asia/Shanghai",
    calendar=WorkingCalendar(zone="Asia/Shanghai", week=weekly(Span(time(9), time(18)))),
    keys=(),
)


class EstateBooks:
    """All that fees keeps for an estate, and what was said about it."""

    def __init__(self) -> None:
        self.kept: dict[tuple[type[BaseModel], str], BaseModel] = {}
        self.said: list[Event] = []
        self.now = MORNING
        self.drawn = 0
        for staff in ("desk", "cashier", "finance"):
            self.keep(Colleague(id=StaffId(staff), name=staff))

    def keep(self, aggregate: BaseModel) -> None:
        """Put something in as it is."""
        self.kept[type(aggregate), str(getattr(aggregate, "id"))] = aggregate  # noqa: B009

    def all_of(self, model: type[A]) -> list[A]:
        """Everything of one kind."""
        return [cast("A", each) for (kind, _), each in self.kept.items() if kind is model]

    def one(self, model: type[A], id_: str) -> A:
        """Something that is there."""
        return cast("A", self.kept[model, id_])

    @property
    def today(self) -> date:
        """The estate's day."""
        return CARD.calendar.local_day(self.now)

    def sleep(self) -> None:
        """The next morning."""
        self.now += timedelta(days=1)

    def do(
        self,
        use_case: Callable[[Work], Coroutine[Any, Any, T]],
        *,
        by: str = "desk",
        rights: Sequence[Permission] = (),
    ) -> T:
        """Run a command to its end. A refusal leaves everything as it was."""
        self.now += timedelta(seconds=1)
        work = _Work(self, by, frozenset(rights))
        running = use_case(cast("Work", work))
        try:
            running.send(None)
        except StopIteration as done:
            self.kept |= work.touched
            self.said += work.said
            self.drawn = work.drawn
            return cast("T", done.value)
        raise AssertionError("a command waited for something outside")


class _Work:
    def __init__(self, books: EstateBooks, by: str, rights: frozenset[Permission]) -> None:
        self.books = books
        self.estate, self.now = ESTATE, books.now
        self.actor = Actor(kind=ActorKind.STAFF, id=by)
        self.caller = Caller(StaffId(by), ESTATE, frozenset(right.value for right in rights))
        self.touched: dict[tuple[type[BaseModel], str], BaseModel] = {}
        self.said: list[Event] = []
        self.drawn = books.drawn
        self._ids = 0

    async def estate_card(self) -> EstateCard:
        return CARD

    async def find(self, model: type[A], id_: str) -> A | None:
        key = (model, id_)
        if key not in self.touched and key in self.books.kept:
            self.touched[key] = self.books.kept[key].model_copy(deep=True)
        return cast("A | None", self.touched.get(key))

    async def load(self, model: type[A], id_: str) -> A:
        found = await self.find(model, id_)
        if found is None:
            raise Missing(kind=model.__name__, id=id_)
        return found

    async def select(
        self, model: type[A], where: Mapping[str, Any], *, sort: Sequence[str], limit: int
    ) -> list[A]:
        """By equality of fields, in the order of the ids."""
        assert list(sort) == ["_id"]
        found = [
            each
            for each in self.books.all_of(model)
            if all(getattr(each, name) == value for name, value in where.items())
        ]
        return sorted(found, key=lambda each: str(getattr(each, "id")))[:limit]  # noqa: B009

    def add(self, aggregate: BaseModel) -> None:
        key = (type(aggregate), str(getattr(aggregate, "id")))  # noqa: B009
        assert key not in self.books.kept, f"{key} is there already"
        self.touched[key] = aggregate

    def rely_on(self, aggregate: BaseModel) -> None:
        assert aggregate in self.touched.values()

    def new_id(self) -> str:
        self._ids += 1
        return f"{self.now:%m%d%H%M%S}-{self._ids}"

    def number(self, prefix: str) -> SeriesNumber:
        self.drawn += 1
        return SeriesNumber(f"{prefix}-{self.now:%Y%m%d}-{self.drawn:04d}")

    def say(self, event: Event, *, about: BaseModel) -> None:
        assert about in self.touched.values()
        self.said.append(event)
