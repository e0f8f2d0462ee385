"""Compares a plan with the directory: who is known, what is new, what differs. Writes nothing."""

import asyncio
from collections.abc import Callable, Iterable, Sequence

from archives.directory.model import Person, Unit, marks_of, person_id
from archives.roster.collection.plan import Plan
from archives.roster.collection.planned import PlannedPerson, PlannedUnit, State
from archives.roster.model.progress import Progress, Stage
from chassis.reader import Reader
from contracts.words import PersonId

_AT_ONCE = 200
_MOST_FOUND = 20_000

HashMarks = Callable[[Sequence[str]], list[str]]


class Comparison:
    """Of one plan with one estate's directory. `hashed` turns clear marks into stored tokens."""

    def __init__(self, plan: Plan, reader: Reader, hashed: HashMarks, progress: Progress) -> None:
        self._plan, self._reader, self._hashed = plan, reader, hashed
        self._progress = progress
        self._is_empty = False
        self._done = 0
        self._total = sum(plan.unit_counts().values()) + sum(plan.person_counts().values())

    async def run(self) -> None:
        """Judge every unit and person of the plan."""
        self._is_empty = await self._reader.count(Person) == 0
        place = 0
        while units := self._plan.units(place, _AT_ONCE, [State.UNSEEN]):
            place = units[-1].place
            await self._judge_units(units)
            await self._tell(len(units))
        while True:
            place = 0
            while people := self._plan.people(place, _AT_ONCE, [State.UNSEEN]):
                place = people[-1].place
                await self._judge_people(people)
                await self._tell(len(people))
            # Over all people at once, so not between other people's requests.
            if not await asyncio.to_thread(self._plan.join_those_known_as_one):
                break
        self._progress(Stage.COMPARING, self._total, self._total)

    async def _tell(self, judged: int) -> None:
        self._done = min(self._done + judged, self._total)
        self._progress(Stage.COMPARING, self._done, self._total)
        # In an empty directory nothing is asked of the store, so nobody else would get a turn.
        await asyncio.sleep(0)

    async def _judge_units(self, units: Sequence[PlannedUnit]) -> None:
        known = await self._reader.find_many(Unit, [planned.unit.id for planned in units])
        states = []
        for planned in units:
            unit = known.get(planned.unit.id)
            if unit is None:
                states.append((planned, State.NEW))
                continue
            before = unit.model_copy()
            unit.follow(planned.unit)
            states.append((planned, State.SAME if unit == before else State.CHANGED))
        self._plan.judge_units(states)

    async def _judge_people(self, people: Sequence[PlannedPerson]) -> None:
        found = await self._recognised(people)
        states, ids = [], []
        for planned in people:
            person = found.get(planned.place)
            if person is None:
                ids.append((planned, self._new_id(planned)))
                states.append((planned, State.NEW))
                continue
            ids.append((planned, person.id))
            before = person.model_copy()
            person.follow(planned.stated(person.id))
            states.append((planned, State.SAME if person == before else State.CHANGED))
        self._plan.know(ids)
        self._plan.judge_people(states)

    def _new_id(self, planned: PlannedPerson) -> PersonId:
        return planned.known_as or person_id(
            self._reader.estate, self._hashed([planned.marks[0]])[0]
        )

    async def _recognised(self, people: Sequence[PlannedPerson]) -> dict[int, Person]:
        """Place in the plan → a copy of the person of the directory, of those known there."""
        if self._is_empty:
            return {}
        found = await self._known_before(people)
        by_mark = await self._having_marks([each for each in people if each.place not in found])
        for planned in people:
            if planned.place not in found:
                fit = _best(planned, by_mark)
                if fit is not None:
                    found[planned.place] = fit
        near = await self._near([each for each in people if each.place not in found])
        for planned in people:
            if planned.place not in found:
                fit = _alone_in_unit(planned, near)
                if fit is not None:
                    found[planned.place] = fit
        first_known = await self._first_recorded_so(
            [each for each in people if each.place not in found]
        )
        # A copy each: two of the plan may be the same person of the directory.
        return {place: person.model_copy() for place, person in (found | first_known).items()}

    async def _known_before(self, people: Sequence[PlannedPerson]) -> dict[int, Person]:
        ids = [planned.known_as for planned in people if planned.known_as is not None]
        known = await self._reader.find_many(Person, ids) if ids else {}
        return {
            planned.place: known[planned.known_as]
            for planned in people
            if planned.known_as is not None and planned.known_as in known
        }

    async def _having_marks(self, people: Sequence[PlannedPerson]) -> dict[str, list[Person]]:
        marks = [mark for planned in people for mark in planned.marks]
        by_mark: dict[str, list[Person]] = {}
        if marks:
            where = {"tokens": {"$in": self._hashed(marks)}}
            for person in await self._reader.select(Person, where, limit=_MOST_FOUND):
                for mark in marks_of(person):
                    by_mark.setdefault(mark, []).append(person)
        return by_mark

    async def _near(self, people: Sequence[PlannedPerson]) -> dict[str, list[Person]]:
        """Unit → who is tied to it in the directory."""
        units = sorted({tie.unit_id for planned in people for tie in planned.ties})
        near: dict[str, list[Person]] = {}
        if units:
            where = {"ties.unit_id": {"$in": units}}
            for person in await self._reader.select(Person, where, limit=_MOST_FOUND):
                for unit in dict.fromkeys(tie.unit_id for tie in person.ties):
                    near.setdefault(unit, []).append(person)
        return near

    async def _first_recorded_so(self, people: Sequence[PlannedPerson]) -> dict[int, Person]:
        """Whose id was made of the mark somebody has now: the phone they began with is theirs."""
        ids = {planned.place: self._new_id(planned) for planned in people}
        known = await self._reader.find_many(Person, list(ids.values())) if ids else {}
        return {place: known[id_] for place, id_ in ids.items() if id_ in known}


def _best(planned: PlannedPerson, by_mark: dict[str, list[Person]]) -> Person | None:
    """Of those with a mark in common (rules 1 to 3) who shares the number, else a unit."""
    fits = [
        person
        for mark in planned.marks
        for person in by_mark.get(mark, ())
        if _may_be(planned, person)
    ]
    units = {tie.unit_id for tie in planned.ties}
    return min(
        fits,
        key=lambda person: (
            person.number != planned.number or not planned.number,
            units.isdisjoint(tie.unit_id for tie in person.ties),
            person.id,
        ),
        default=None,
    )


def _alone_in_unit(planned: PlannedPerson, near: dict[str, list[Person]]) -> Person | None:
    """The one namesake in a unit: in the same relation (rule 4), or any where no phone is said."""
    for tie in planned.ties:
        namesakes = [
            person
            for person in near.get(tie.unit_id, ())
            if person.name == planned.name and _may_be(planned, person)
        ]
        alike = [
            person
            for person in namesakes
            if any(
                (other.unit_id, other.relation) == (tie.unit_id, tie.relation)
                for other in person.ties
            )
        ]
        if (tie.unit_id, tie.relation) in planned.lone_ties and len(alike) == 1:
            return alike[0]
        if not planned.phones and not planned.number and len(namesakes) == 1:
            return namesakes[0]
    return None


def _may_be(planned: PlannedPerson, person: Person) -> bool:
    return not planned.number or person.number in ("", planned.number)


def stated(people: Iterable[PlannedPerson]) -> list[Person]:
    """People of a compared plan as they are to be written."""
    return [planned.stated(planned.known_as) for planned in people if planned.known_as is not None]
