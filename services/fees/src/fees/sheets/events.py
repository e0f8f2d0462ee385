"""What is said about the sheet: a round of an order stands in it."""

from contracts.fees import RepairPosted
from fees.sheets.model import SheetRow


def repair_posted(row: SheetRow) -> RepairPosted:
    """Finance has it (F08)."""
    return RepairPosted(
        posting_id=row.id,
        order_id=row.order_id,
        contact_id=row.contact_id,
        round=row.round,
        payer=row.payer,
        amount_fen=row.amount_fen,
        charge_id=row.charge_id,
        at=row.posted_at,
        unit_id=row.unit_id,
        building=row.building,
    )
