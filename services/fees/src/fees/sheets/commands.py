"""Finance's own acts on the sheet: a row is posted, its columns are marked (F08)."""

from chassis.work import Work
from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.words import ChargeId, Fen, SeriesNumber
from fees.sheets.events import repair_posted
from fees.sheets.model import Marks, SheetRow, row_id


async def post_row(
    order: WorkOrderSignedOff,
    work: Work,
    *,
    charge_id: ChargeId | None,
    slip_number: SeriesNumber | None,
) -> SheetRow:
    """Post a round of an order, with the slip made for it if the household owes something."""
    row = SheetRow(
        id=row_id(order.order_id, order.round),
        order_id=order.order_id,
        order_number=str(order.number),
        round=order.round,
        contact_id=order.contact_id,
        unit_id=order.unit_id,
        unit_label=order.unit_label,
        building=order.building,
        place=order.place,
        matter=order.matter,
        lines=order.lines,
        kind=order.kind,
        urgency=order.urgency,
        technician_id=order.technician_id,
        payer=order.payer,
        amount_fen=order.total_fen,
        sign_off=order.how,
        completed_at=order.completed_at,
        posted_at=work.now,
        day=(await work.estate_card()).calendar.local_day(work.now),
        charge_id=charge_id,
        slip_number=slip_number,
        marks=Marks(due_fen=order.total_fen, disputed=order.disputed),
        outstanding_fen=order.total_fen if charge_id else Fen(0),
    )
    work.add(row)
    work.say(repair_posted(row), about=row)
    return row


async def mark_row(charge_id: ChargeId, marks: Marks, work: Work) -> None:
    """Mark the columns of the row a charge was made for; it has the charge's id."""
    row = await work.load(SheetRow, charge_id)
    row.mark(marks)
