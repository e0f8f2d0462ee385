"""The people of a row: who they are, what they are to the unit, how they are reached."""

from dataclasses import dataclass, replace
from datetime import date

from archives.roster.model import names, phones, plates, spelling
from archives.roster.model.faults import Fault
from archives.roster.model.fields import FIELD_TEXTS, Field
from archives.roster.model.headings import Column, PersonColumns
from archives.roster.model.judging import CellsOfRow
from contracts.words import Relation

_NEEDS_A_NAME = frozenset({Field.PHONE, Field.PLATE, Field.NUMBER, Field.UNTIL})
"""A relation or a handover date without a name is what vacant units have."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row says of one person."""

    number: str
    name: str
    relation: Relation
    phones: tuple[str, ...]
    plates: tuple[str, ...]
    since: date | None
    until: date | None


class PersonReader:
    """Reads one group of columns: one person in each row, or two where a cell holds two names."""

    def __init__(self, columns: PersonColumns, usual: Relation, *, may_be_silent: bool) -> None:
        self._name = columns.name
        self._others = columns.others
        self._usual = columns.relation or usual
        self._may_be_silent = may_be_silent or columns.relation is not None

    def read(self, row: CellsOfRow) -> list[Entry]:
        """Nobody where the unit is vacant, or where a fault leaves nobody."""
        found = names.names(row.text(self._name, breaks=";"))
        number, relation = "", self._usual
        own_phones: dict[str, None] = {}
        own_plates: dict[str, None] = {}
        since = until = None
        needs_a_name: Column | None = None
        for column in self._others:
            field = column.field
            if field is Field.RELATION:
                if found:
                    relation = self._relation(row, column)
                continue
            if row.cell(column) == "":
                continue
            if field is Field.SINCE:
                since = row.day(column)
                continue
            if field is Field.UNTIL:
                until = row.day(column, last=True)
                says = until is not None
            else:
                text = row.text(column, breaks=";")
                says = bool(text)
                if field is Field.PHONE:
                    self._take_phones(row, column, text, own_phones)
                elif field is Field.PLATE:
                    self._take_plates(row, column, text, own_plates)
                else:
                    number = text
            if says and field in _NEEDS_A_NAME:
                needs_a_name = needs_a_name or column
        if since and until and until < since:
            self._ends_too_early(row, since)
        if not found:
            if needs_a_name is not None and not row.is_faulty(self._name):
                what = " / ".join(FIELD_TEXTS[needs_a_name.field])
                row.fault(Fault.NAME_MISSING, self._name, str(row.cell(needs_a_name)), what=what)
            return []
        for name in found:
            if names.is_doubtful(name):
                row.fault(Fault.NAME_DOUBTFUL, self._name)
        entry = Entry(
            number, found[0], relation, tuple(own_phones), tuple(own_plates), since, until
        )
        return [entry] if len(found) == 1 else self._shared_out(row, found, entry)

    def _shared_out(self, row: CellsOfRow, found: list[str], whole: Entry) -> list[Entry]:
        """One entry for each name in the cell, a phone to each; the plates go to the first."""
        if whole.number or len(whole.phones) not in (0, len(found)):
            row.fault(
                Fault.NAMES_AND_PHONES_DIFFER,
                self._name,
                names=str(len(found)),
                phones=str(len(whole.phones)),
            )
        return [
            replace(
                whole,
                name=name,
                phones=whole.phones[at : at + 1],
                plates=whole.plates if at == 0 else (),
            )
            for at, name in enumerate(found)
        ]

    def _relation(self, row: CellsOfRow, column: Column) -> Relation:
        text = row.text(column)
        if text:
            known = spelling.relation(text)
            if known is None:
                row.fault(Fault.RELATION_UNKNOWN, column)
            return known or self._usual
        if not self._may_be_silent and not row.is_faulty(column):
            row.fault(Fault.RELATION_MISSING, column)
        return self._usual

    def _take_phones(
        self, row: CellsOfRow, column: Column, text: str, kept: dict[str, None]
    ) -> None:
        for number in phones.phones(text):
            if phones.lost_digits(number):
                row.fault(Fault.PHONE_DIGITS_LOST, column)
                continue
            if phones.is_doubtful(number):
                row.fault(Fault.PHONE_DOUBTFUL, column, number)
            kept[number] = None

    def _take_plates(
        self, row: CellsOfRow, column: Column, text: str, kept: dict[str, None]
    ) -> None:
        for plate in plates.plates(text):
            if plates.is_doubtful(plate):
                row.fault(Fault.PLATE_DOUBTFUL, column, plate)
            kept[plate] = None

    def _ends_too_early(self, row: CellsOfRow, since: date) -> None:
        column = next(column for column in self._others if column.field is Field.UNTIL)
        row.fault(Fault.ENDS_BEFORE_IT_BEGINS, column, since=str(since))
