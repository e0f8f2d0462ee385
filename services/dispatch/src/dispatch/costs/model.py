"""The sheet of what an order costs: parts used, minutes worked; a line is struck out, never lost.

Money is whole fen: a line is rounded half up once, and a total is the sum of its lines.
"""

from collections.abc import Sequence
from enum import StrEnum

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, Fen, OrderId, PersonalText, StaffId
from dispatch.tariffs.model import amount_of

MOST_ROWS = 100


class Supplier(StrEnum):
    """Who a part came from."""

    STORE = "store"
    """The house's own store, or bought for the order."""
    VENDOR = "vendor"
    OWNER = "owner"
    """It costs the house nothing (W33)."""


SUPPLIER_TEXTS: dict[Supplier, tuple[str, str]] = {
    Supplier.STORE: ("公司", "the company"),
    Supplier.VENDOR: ("外协单位", "a vendor"),
    Supplier.OWNER: ("业主自备", "the owner"),
}
"""Supplier → (Chinese, English), as staff read them."""


class SheetFull(Refused):
    """A sheet has room for so many rows, struck ones too."""

    zh = "任务单 {number} 的成本登记已达 {most} 行。请合并登记。"
    en = "The cost sheet of {number} has {most} rows already. Put things together."


class RowUnknown(Refused):
    """There is no such row, or it is struck out."""

    zh = "没有这一行，或已划去。请刷新后核对。"
    en = "There is no such row, or it is struck out. Refresh and check."


class OwnersPartCosts(Invalid):
    """What the owner brings costs the house nothing."""

    zh = "业主自备的材料不计成本，单价请填 0。"
    en = "What the owner supplies costs nothing: its unit cost is 0."


class Entry(Discreet):
    """A line of the sheet: who wrote it when; `struck`: why it counts no more."""

    model_config = ConfigDict(frozen=True)

    id: str
    note: PersonalText = ""
    at: Instant
    by: Actor
    struck: PersonalText = ""


class UsedPart(Entry):
    """A part that was used."""

    name: PersonalText
    quantity_hundredths: int
    measure: str = ""
    unit_cost_fen: Fen
    supplied_by: Supplier

    @property
    def cost_fen(self) -> Fen:
        """What it costs the house; nothing where it is struck out."""
        return Fen(0) if self.struck else amount_of(self.quantity_hundredths, self.unit_cost_fen)


class Worked(Entry):
    """Minutes somebody worked on it."""

    staff_id: StaffId
    minutes: int

    @property
    def counted(self) -> int:
        """None where they are struck out."""
        return 0 if self.struck else self.minutes


class CostSheet(Discreet):
    """All of an order's, in the order in which it was written down."""

    id: str
    order_id: OrderId
    parts: tuple[UsedPart, ...] = ()
    labour: tuple[Worked, ...] = ()

    @property
    def parts_fen(self) -> Fen:
        """The sum of its lines."""
        return Fen(sum(each.cost_fen for each in self.parts))

    @property
    def minutes(self) -> int:
        """All that was worked."""
        return sum(each.counted for each in self.labour)

    def write(self, parts: Sequence[UsedPart], labour: Sequence[Worked], number: str) -> None:
        """More lines. Raises SheetFull, OwnersPartCosts."""
        if len(self.parts) + len(self.labour) + len(parts) + len(labour) > MOST_ROWS:
            raise SheetFull(number=number, most=MOST_ROWS)
        if any(each.supplied_by is Supplier.OWNER and each.unit_cost_fen for each in parts):
            raise OwnersPartCosts
        self.parts, self.labour = (*self.parts, *parts), (*self.labour, *labour)

    def strike(self, row_id: str, reason: str) -> None:
        """A line counts no more; it stays to be read. Raises RowUnknown."""
        there = [each.id for each in (*self.parts, *self.labour) if not each.struck]
        if row_id not in there:
            raise RowUnknown
        struck = {"struck": reason}
        self.parts = tuple(
            each.model_copy(update=struck) if each.id == row_id else each for each in self.parts
        )
        self.labour = tuple(
            each.model_copy(update=struck) if each.id == row_id else each for each in self.labour
        )


def sheet_id(order_id: OrderId) -> str:
    """The id of an order's sheet."""
    return f"{order_id}-costs"
