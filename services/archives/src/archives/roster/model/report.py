"""What an import found and did, as it is answered and shown."""

from collections.abc import Iterable
from enum import StrEnum

from pydantic import BaseModel

from archives.roster.model.faults import Fault, Finding


class ImportOutcome(StrEnum):
    """What became of an import."""

    DRY_RUN = "dry_run"
    """Nothing was to be written."""
    BAD_ROWS = "bad_rows"
    """Nothing was written, because some rows cannot be used."""
    WRITTEN = "written"


class FindingView(BaseModel):
    """A fault with its place, what stands there, what to do; `blocks` tells it from a warning."""

    sheet: str
    row: int
    column: str
    value: str
    fault: Fault
    blocks: bool
    zh: str
    en: str


class Counted(BaseModel):
    """Units or people of the roster against the directory, and those only the directory has."""

    new: int = 0
    changed: int = 0
    same: int = 0
    only_in_directory: int = 0
    """Left as they are."""


class ImportReport(BaseModel):
    """Of a dry run, what would be written; else what was."""

    outcome: ImportOutcome
    sheets: list[str]
    sheets_left: list[str]
    """Visible sheets that were not read; a mapping names them."""
    ignored_headings: list[str]
    rows: int
    bad_rows: int
    units: Counted
    people: Counted
    ties: int
    """What people are to units: one for each person, unit and relation of the roster."""
    faults: dict[Fault, int]
    blocking: list[FindingView]
    warnings: list[FindingView]
    not_listed: int = 0
    """Findings that are counted in `faults` but not in the lists."""


def finding_views(findings: Iterable[Finding]) -> list[FindingView]:
    """Findings with their texts."""
    return [
        FindingView(
            sheet=finding.sheet,
            row=finding.row,
            column=finding.column,
            value=finding.value,
            fault=finding.fault,
            blocks=finding.blocks,
            zh=finding.advice("zh"),
            en=finding.advice("en"),
        )
        for finding in findings
    ]
