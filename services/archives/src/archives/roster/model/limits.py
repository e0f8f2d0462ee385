"""How much a roster may hold, so that one file can neither fill the memory nor the day."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RosterLimits:
    """Bounds of one file. Beyond them it is refused whole, with an error that names the bound."""

    file_bytes: int = 50_000_000
    rows: int = 200_000
    """Rows with anything in them, over all sheets read."""
    columns: int = 200
    cell_chars: int = 500
    """A longer cell is a fault of its row; the file is read on."""
    heading_rows: int = 20
    """The heading row stands among so many first rows with anything in them."""
    unpacked_bytes: int = 400_000_000
    """One part of an .xlsx, unpacked."""
    unpacked_ratio: int = 250
    """Unpacked to packed, for parts above `ratio_counts_above_bytes`.

    Honest sheets stay below 60.
    """
    ratio_counts_above_bytes: int = 20_000_000
    parts: int = 2_000
    """Members of the .xlsx archive."""
    merged_ranges: int = 400_000
    kept_faults: int = 20_000
    """So many faults are kept for the report; the others are only counted."""


LIMITS = RosterLimits()
