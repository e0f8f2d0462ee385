"""Where a plan is kept while it is made: beside the memory, in a private temporary database.

SQLite's database without a name is a file unlinked when made: it goes with the process, and its
cache is bounded.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_TABLES = """
CREATE TABLE unit (place INTEGER PRIMARY KEY, id TEXT UNIQUE, building TEXT, entrance TEXT,
  room TEXT, label TEXT, area INT, area_at INT, use TEXT, use_at INT, delivered TEXT,
  delivered_at INT, state TEXT);
CREATE TABLE person (place INTEGER PRIMARY KEY, number TEXT, name TEXT, phones TEXT, plates TEXT,
  first_at INT, known_as TEXT, state TEXT);
CREATE TABLE mark (mark TEXT PRIMARY KEY, person INT) WITHOUT ROWID;
CREATE TABLE tie (unit TEXT, name TEXT, relation TEXT, person INT, since TEXT, until TEXT,
  said_at INT, PRIMARY KEY (unit, name, relation, person)) WITHOUT ROWID;
CREATE INDEX tie_person ON tie (person, said_at);
"""
_PRAGMAS = ("journal_mode=OFF", "synchronous=OFF", "cache_size=-8192", "temp_store=FILE")
_UNIT = (
    "place, id, building, entrance, room, label, area, area_at, use, use_at, delivered,"
    " delivered_at"
)
_PERSON = "place, number, name, phones, plates, first_at, known_as"


class UnitFold(NamedTuple):
    """A unit so far. `…_at` is where that was said; the delivery date is ISO text."""

    place: int
    id: str
    building: str
    entrance: str
    room: str
    label: str
    area: int | None
    area_at: int
    use: str
    use_at: int
    delivered: str | None
    delivered_at: int


class PersonFold(NamedTuple):
    """A person so far; phones and plates as lines."""

    place: int
    number: str
    name: str
    phone_lines: str
    plate_lines: str
    first_at: int
    known_as: str | None

    @property
    def phones(self) -> list[str]:
        """In the order they were said."""
        return self.phone_lines.split("\n") if self.phone_lines else []

    @property
    def plates(self) -> list[str]:
        """In the order they were said."""
        return self.plate_lines.split("\n") if self.plate_lines else []


class TieFold(NamedTuple):
    """What a person is to a unit so far; dates as ISO text."""

    unit: str
    relation: str
    since: str | None
    until: str | None
    said_at: int


class Folds:
    """The tables of a plan."""

    def __init__(self) -> None:
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for pragma in _PRAGMAS:
            self._db.execute(f"PRAGMA {pragma}")
        self._db.executescript(_TABLES)
        self._db.execute("BEGIN")
        self._run = self._db.execute

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    # Units

    def unit(self, id_: str) -> UnitFold | None:
        """The unit as folded so far."""
        row = self._run(f"SELECT {_UNIT} FROM unit WHERE id = ?", (id_,)).fetchone()  # noqa: S608 (a constant)
        return UnitFold(*row) if row else None

    def add_unit(self, unit: UnitFold) -> None:
        """A unit said for the first time; its place is given here."""
        self._run(
            "INSERT INTO unit VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'unseen')", unit[1:]
        )

    def complete_unit(
        self, unit: UnitFold, area: int | None, use: str, delivered: str | None, at: int
    ) -> None:
        """Fill in what earlier rows left open."""
        if area is not None and unit.area is None:
            self._run(
                "UPDATE unit SET area = ?, area_at = ? WHERE place = ?", (area, at, unit.place)
            )
        if use and not unit.use:
            self._run("UPDATE unit SET use = ?, use_at = ? WHERE place = ?", (use, at, unit.place))
        if delivered and not unit.delivered:
            self._run(
                "UPDATE unit SET delivered = ?, delivered_at = ? WHERE place = ?",
                (delivered, at, unit.place),
            )

    def units(self, after: int, limit: int, states: Sequence[str]) -> list[UnitFold]:
        """The next units in one of the states."""
        return [UnitFold(*row) for row in self._next("unit", _UNIT, after, limit, states)]

    # People

    def by_marks(self, marks: Sequence[str]) -> list[PersonFold]:
        """Everybody who has one of the marks, first said first."""
        places = self._run(
            f"SELECT person FROM mark WHERE mark IN ({_holes(marks)})",  # noqa: S608 (question marks)
            tuple(marks),
        ).fetchall()
        found = [self.person(place) for place in sorted({place for (place,) in places})]
        return [person for person in found if person is not None]

    def add_person(
        self, number: str, name: str, phones: Sequence[str], plates: Sequence[str], at: int
    ) -> PersonFold:
        """Somebody said for the first time."""
        held = (number, name, _lines(phones), _lines(plates), at, None)
        place = self._run(
            "INSERT INTO person VALUES (NULL, ?, ?, ?, ?, ?, ?, 'unseen')", held
        ).lastrowid
        return PersonFold(place or 0, *held)

    def rewrite_person(
        self, person: PersonFold, number: str, phones: Sequence[str], plates: Sequence[str]
    ) -> None:
        """What is now known of somebody."""
        self._run(
            "UPDATE person SET number = ?, phones = ?, plates = ? WHERE place = ?",
            (number, _lines(phones), _lines(plates), person.place),
        )

    def mark(self, person: PersonFold, marks: Sequence[str]) -> None:
        """Who has these marks, unless somebody had them before."""
        self._db.executemany(
            "INSERT OR IGNORE INTO mark VALUES (?, ?)", [(mark, person.place) for mark in marks]
        )

    def fold_into(self, kept: PersonFold, other: PersonFold, marks: Sequence[str]) -> None:
        """`other`, who has `marks`, turned out to be `kept`.

        Ties and marks go over, the rest goes.
        """
        pair = (kept.place, other.place)
        self._run("UPDATE OR IGNORE tie SET person = ? WHERE person = ?", pair)
        self._run("DELETE FROM tie WHERE person = ?", pair[1:])
        self._db.executemany(
            "UPDATE mark SET person = ? WHERE mark = ?", [(kept.place, mark) for mark in marks]
        )
        self._run("DELETE FROM person WHERE place = ?", pair[1:])

    def people(self, after: int, limit: int, states: Sequence[str]) -> list[PersonFold]:
        """The next people in one of the states."""
        return [PersonFold(*row) for row in self._next("person", _PERSON, after, limit, states)]

    def person(self, place: int) -> PersonFold | None:
        """Whoever is kept at a place."""
        row = self._run(f"SELECT {_PERSON} FROM person WHERE place = ?", (place,)).fetchone()  # noqa: S608 (a constant)
        return PersonFold(*row) if row else None

    # Ties

    def tie(self, person: PersonFold, unit: str, relation: str) -> TieFold | None:
        """What was said of a person and a unit in that relation."""
        row = self._run(
            "SELECT unit, relation, since, until, said_at FROM tie"
            " WHERE unit = ? AND name = ? AND relation = ? AND person = ?",
            (unit, person.name, relation, person.place),
        ).fetchone()
        return TieFold(*row) if row else None

    def put_tie(self, person: PersonFold, tie: TieFold) -> None:
        """Add a tie, or the dates an earlier row left open."""
        self._run(
            "INSERT INTO tie VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
            " SET since = coalesce(since, excluded.since), until = coalesce(until, excluded.until)",
            (tie.unit, person.name, tie.relation, person.place, *tie[2:]),
        )

    def ties(self, people: Sequence[PersonFold]) -> Iterator[tuple[int, TieFold, bool]]:
        """(person's place, tie, whether nobody else has its name, unit and relation), in order."""
        found = self._run(
            "SELECT person, unit, relation, since, until, said_at, NOT EXISTS ("  # noqa: S608 (question marks)
            "  SELECT 1 FROM tie AS other WHERE other.unit = tie.unit AND other.name = tie.name"
            "  AND other.relation = tie.relation AND other.person <> tie.person)"
            f" FROM tie WHERE person IN ({_holes(people)})"
            " ORDER BY person, said_at, unit, relation",
            tuple(person.place for person in people),
        )
        return ((row[0], TieFold(*row[1:6]), bool(row[6])) for row in found)

    def phoneless_with_one_namesake(self) -> list[tuple[int, int]]:
        """(place of somebody without phone, place of the one namesake in the unit who has one)."""
        found = self._run(
            "SELECT poor.place, min(rich.place) FROM person AS poor"
            " JOIN tie ON tie.person = poor.place"
            " JOIN tie AS near ON near.unit = tie.unit AND near.name = tie.name"
            " AND near.person <> poor.place"
            " JOIN person AS rich ON rich.place = near.person AND rich.phones <> ''"
            " WHERE poor.phones = '' AND poor.number = ''"
            " GROUP BY poor.place HAVING count(DISTINCT rich.place) = 1"
        )
        return found.fetchall()

    # What became of them

    def know(self, found: Sequence[tuple[int, str]]) -> None:
        """Note whose id of the directory belongs to which person's place."""
        self._db.executemany(
            "UPDATE person SET known_as = ? WHERE place = ?", [(id_, place) for place, id_ in found]
        )

    def known_twice(self) -> list[list[int]]:
        """Places of people who turned out to be one person of the directory, first said first."""
        found = self._run(
            "SELECT group_concat(place) FROM person WHERE known_as IS NOT NULL"
            " GROUP BY known_as HAVING count(*) > 1"
        )
        return [sorted(map(int, row[0].split(","))) for row in found]

    def set_states(self, table: str, states: Sequence[tuple[int, str]]) -> None:
        """Note what is to be done with units or people."""
        self._db.executemany(
            f"UPDATE {_known(table)} SET state = ? WHERE place = ?",  # noqa: S608 (one of two names)
            [(state, place) for place, state in states],
        )

    def count(self, table: str) -> dict[str, int]:
        """State → how many."""
        return dict(
            self._run(f"SELECT state, count(*) FROM {_known(table)} GROUP BY state").fetchall()  # noqa: S608 (one of two names)
        )

    def count_ties(self) -> int:
        """How many ties there are."""
        return int(self._run("SELECT count(*) FROM tie").fetchone()[0])

    def _next(
        self, table: str, columns: str, after: int, limit: int, states: Sequence[str]
    ) -> sqlite3.Cursor:
        return self._run(
            f"SELECT {columns} FROM {table} WHERE place > ? AND state IN ({_holes(states)})"  # noqa: S608 (constants)
            " ORDER BY place LIMIT ?",
            (after, *states, limit),
        )


def _known(table: str) -> str:
    if table not in ("unit", "person"):
        raise ValueError(table)
    return table


def _holes(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def _lines(texts: Sequence[str]) -> str:
    return "\n".join(texts)
