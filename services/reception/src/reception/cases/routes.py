"""Cases, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from reception.cases.queries import CaseView, show_case

routes = Routes("/cases")


@routes.query("/{case_id}", needs=Permission.SEE_CONTACTS)
async def show(case_id: str, reader: Reader) -> CaseView:
    """A case by its contact's or its order's id, with its timeline across services."""
    return await show_case(case_id, reader)
