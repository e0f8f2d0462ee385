"""A roster folded into units and people: who in it is one person, and whom the directory knows.

Within a file:
1. The same person number is the same person; different numbers are different people.
2. Else the same name with at least one phone in common: an owner of two units is one person, two
   people of one name with different phones are two.
3. Else, without any phone, the same name in the same unit; and a row without a phone belongs to
   the one person of that name in that unit who has one, where there is exactly one.

Against the directory the same three hold, and where they find nobody:
4. The same name, unit and relation, where the file and the directory each have exactly one such
   person. So a corrected phone, a phone come late or a number added changes the person known
   already.

Whoever in the file turns out to be the same person of the directory is one person.
"""

from collections.abc import Sequence
from datetime import date
from typing import Self

from archives.directory.model import recognition_marks, unit_id
from archives.roster.collection.folding import Folds, PersonFold, TieFold, UnitFold
from archives.roster.collection.planned import (
    PlannedPerson,
    PlannedUnit,
    State,
    planned_person,
    planned_unit,
    stated_tie,
)
from archives.roster.model.faults import Fault, Finding
from archives.roster.model.fields import FIELD_TEXTS, Field
from archives.roster.model.people import Entry
from archives.roster.model.rows import RosterRow
from contracts.archives import Tie
from contracts.words import EstateId, PersonId, UnitId

_ROWS_PER_SHEET = 10_000_000


class Plan:
    """What a roster states, ready to be compared with the directory.

    Folding a row is constant work.
    """

    def __init__(self, estate: EstateId) -> None:
        self._estate = estate
        self._folds = Folds()
        self._sheets: list[str] = []
        self.rows = 0
        """Rows taken in."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._folds.close()

    def fold(self, sheet: str, row: RosterRow) -> list[Finding]:
        """Take a row in. Left out, with blocking findings, where it contradicts an earlier row."""
        at = self._at(sheet, row.number)
        id_ = unit_id(self._estate, *row.place)
        unit = self._folds.unit(id_)
        findings = self._contradicting_unit(at, row, unit) if unit else []
        known = [self._recognised(entry, id_) for entry in row.people]
        for entry, people in zip(row.people, known, strict=True):
            if people:
                findings += self._contradicting_person(at, id_, entry, people[0])
        if any(finding.blocks for finding in findings):
            return findings
        self.rows += 1
        delivered = row.delivered_on.isoformat() if row.delivered_on else None
        if unit is None:
            area, use = row.area_hundredths, row.use
            self._folds.add_unit(
                UnitFold(0, id_, *row.place, row.label, area, at, use, at, delivered, at)
            )
        else:
            self._folds.complete_unit(unit, row.area_hundredths, row.use, delivered, at)
        for place, entry in enumerate(row.people):
            # After the first, asked anew: somebody earlier in this very row may be the same person.
            self._take(at, id_, entry, self._recognised(entry, id_) if place else known[0])
        return findings

    def settle(self) -> None:
        """After the last row.

        Rows without a phone go to the one namesake in the unit who has one (rule 3).
        """
        for poor, rich in self._folds.phoneless_with_one_namesake():
            kept, other = self._folds.person(rich), self._folds.person(poor)
            if kept and other:
                self._join(kept, other)

    def units(
        self, after: int = 0, limit: int = 200, states: Sequence[State] = tuple(State)
    ) -> list[PlannedUnit]:
        """The next units in one of the states, in the order of their first row."""
        return [planned_unit(unit) for unit in self._folds.units(after, limit, states)]

    def people(
        self, after: int = 0, limit: int = 200, states: Sequence[State] = tuple(State)
    ) -> list[PlannedPerson]:
        """The next people in one of the states, in the order of their first row."""
        found = self._folds.people(after, limit, states)
        ties: dict[int, list[tuple[Tie, bool]]] = {person.place: [] for person in found}
        for place, tie, is_lone in self._folds.ties(found):
            ties[place].append((stated_tie(tie), is_lone))
        return [planned_person(person, ties[person.place]) for person in found]

    def know(self, found: Sequence[tuple[PlannedPerson, PersonId]]) -> None:
        """Note who of the plan is who of the directory, or will be."""
        self._folds.know([(person.place, id_) for person, id_ in found])

    def join_those_known_as_one(self) -> int:
        """Who is one person of the directory is one person here, to be judged anew; how many."""
        known_twice = self._folds.known_twice()
        for places in known_twice:
            for other in places[1:]:
                # Asked anew each time: the person kept has grown by the one joined before.
                kept, joined = self._folds.person(places[0]), self._folds.person(other)
                if kept and joined:
                    self._join(kept, joined)
            self._folds.set_states("person", [(places[0], State.UNSEEN)])
        return len(known_twice)

    def judge_units(self, states: Sequence[tuple[PlannedUnit, State]]) -> None:
        """Note what is to be done with units."""
        self._folds.set_states("unit", [(planned.place, state) for planned, state in states])

    def judge_people(self, states: Sequence[tuple[PlannedPerson, State]]) -> None:
        """Note what is to be done with people."""
        self._folds.set_states("person", [(planned.place, state) for planned, state in states])

    def unit_counts(self) -> dict[State, int]:
        """State → units."""
        return _every_state(self._folds.count("unit"))

    def person_counts(self) -> dict[State, int]:
        """State → people."""
        return _every_state(self._folds.count("person"))

    @property
    def ties(self) -> int:
        """How many ties between people and units the roster states."""
        return self._folds.count_ties()

    def _recognised(self, entry: Entry, unit: UnitId) -> list[PersonFold]:
        """Who so far is the person of an entry.

        Nobody, one, or several found to be one only now.
        """
        marks = recognition_marks(entry.number, entry.name, entry.phones, [unit])
        found = self._folds.by_marks(marks)
        if not entry.number:
            numbers = {person.number for person in found} - {""}
            if len(numbers) > 1:
                return found[:1]
            return found
        same = [person for person in found if person.number == entry.number]
        return same + [person for person in found if person.number == ""]

    def _take(self, at: int, unit: UnitId, entry: Entry, known: Sequence[PersonFold]) -> None:
        if not known:
            person = self._folds.add_person(
                entry.number, entry.name, entry.phones, entry.plates, at
            )
        elif len(known) == 1:
            person = known[0]
            self._complete(person, entry.number, entry.phones, entry.plates)
        else:
            for other in known[1:]:
                self._join(self._folds.person(known[0].place) or known[0], other)
            person = self._folds.person(known[0].place) or known[0]
            self._complete(person, entry.number, entry.phones, entry.plates)
        self._folds.mark(person, recognition_marks(entry.number, entry.name, entry.phones, [unit]))
        self._folds.put_tie(
            person, TieFold(unit, entry.relation, _iso(entry.since), _iso(entry.until), at)
        )

    def _join(self, kept: PersonFold, other: PersonFold) -> None:
        units = [tie.unit for _, tie, _ in self._folds.ties([other])]
        marks = recognition_marks(
            other.number, other.name, other.phones, [UnitId(unit) for unit in units]
        )
        self._folds.fold_into(kept, other, marks)
        self._complete(kept, other.number, other.phones, other.plates)

    def _complete(
        self, person: PersonFold, number: str, phones: Sequence[str], plates: Sequence[str]
    ) -> None:
        now = (
            person.number or number,
            _united(person.phones, phones),
            _united(person.plates, plates),
        )
        if now != (person.number, person.phones, person.plates):
            self._folds.rewrite_person(person, *now)

    def _contradicting_unit(self, at: int, row: RosterRow, unit: UnitFold) -> list[Finding]:
        findings = []
        if row.area_hundredths is not None and unit.area not in (None, row.area_hundredths):
            findings.append(
                self._contradiction(
                    Fault.UNIT_CONTRADICTED,
                    at,
                    Field.AREA,
                    f"{row.area_hundredths / 100:.2f}",
                    unit.area_at,
                    f"{(unit.area or 0) / 100:.2f}",
                )
            )
        delivered = row.delivered_on.isoformat() if row.delivered_on else ""
        findings += [
            self._contradiction(Fault.UNIT_CONTRADICTED, at, field, said, other_at, other)
            for field, said, other_at, other in (
                (Field.USE, row.use, unit.use_at, unit.use),
                (Field.DELIVERED, delivered, unit.delivered_at, unit.delivered),
            )
            if said and other and said != other
        ]
        return findings

    def _contradicting_person(
        self, at: int, unit: UnitId, entry: Entry, person: PersonFold
    ) -> list[Finding]:
        if person.name != entry.name:
            return [
                self._contradiction(
                    Fault.PERSON_CONTRADICTED,
                    at,
                    Field.NUMBER,
                    entry.name,
                    person.first_at,
                    person.name,
                )
            ]
        tie = self._folds.tie(person, unit, entry.relation)
        if tie is None:
            return []
        findings = [
            self._contradiction(Fault.TIE_CONTRADICTED, at, field, said, tie.said_at, other)
            for field, said, other in (
                (Field.SINCE, _iso(entry.since), tie.since),
                (Field.UNTIL, _iso(entry.until), tie.until),
            )
            if said and other and said != other
        ]
        is_new = set(entry.phones) - set(person.phones) or set(entry.plates) - set(person.plates)
        if not findings and not is_new:
            findings.append(
                self._contradiction(Fault.SAID_TWICE, at, Field.NAME, entry.name, tie.said_at, "")
            )
        return findings

    def _contradiction(
        self, fault: Fault, at: int, field: Field, value: str, first_at: int, other: str
    ) -> Finding:
        sheet, number = self._sheets[at // _ROWS_PER_SHEET], at % _ROWS_PER_SHEET
        first_sheet, first = self._sheets[first_at // _ROWS_PER_SHEET], first_at % _ROWS_PER_SHEET
        place = str(first) if first_sheet == sheet else f"{first_sheet}!{first}"
        return Finding(
            fault,
            number,
            " / ".join(FIELD_TEXTS[field]),
            value,
            (("first", place), ("other", other)),
            sheet,
        )

    def _at(self, sheet: str, number: int) -> int:
        if sheet not in self._sheets:
            self._sheets.append(sheet)
        return self._sheets.index(sheet) * _ROWS_PER_SHEET + number


def _united(first: Sequence[str], more: Sequence[str]) -> list[str]:
    return list(dict.fromkeys([*first, *more]))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _every_state(counts: dict[str, int]) -> dict[State, int]:
    return {state: counts.get(state, 0) for state in State}
