"""Finance posts a signed-off order: the row of the sheet, the entry, and the slip (F08, F09)."""

from chassis.work import Work
from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.orders import Payer
from contracts.words import ChargeId
from fees.charges.commands import issue_charge
from fees.ledger.commands import enter
from fees.ledger.model import REPAIRS, EntryKind, Matter, Move, receivable
from fees.sheets.commands import post_row
from fees.sheets.model import SheetRow, row_id


async def post_signed_off_order(event: WorkOrderSignedOff, work: Work) -> None:
    """Post a round of an order once. What a household owes becomes a slip for the desk; what
    another payer owes is booked to them, and no slip goes to the door (E05).
    """
    id_ = row_id(event.order_id, event.round)
    if await work.find(SheetRow, id_) is not None:
        return
    await work.estate_card()
    owed = event.payer is Payer.OWNER and event.total_fen > 0
    number = work.number("SF") if owed else None
    charge_id = ChargeId(id_) if owed else None
    await post_row(event, work, charge_id=charge_id, slip_number=number)
    if event.total_fen:
        revenue = Move(
            debit=receivable(event.payer, unit=event.unit_id or ""),
            credit=REPAIRS,
            amount_fen=event.total_fen,
        )
        matter = Matter(
            charge_id=charge_id,
            document_number=str(event.number),
            unit_label=event.unit_label,
            building=event.building,
        )
        await enter(EntryKind.POSTING, [revenue], matter, work)
    if number is not None and charge_id is not None:
        await issue_charge(charge_id, number, event, work)
