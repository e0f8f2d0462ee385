"""The guard's question, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from gate.known.commands import Known, is_known

routes = Routes("/known")

_Typed = Query(min_length=1, max_length=40)


@routes.query("", needs=Permission.SEE_GATE)
async def known(
    reader: Reader,
    plate: Annotated[str | None, _Typed] = None,
    pass_: Annotated[str | None, Query(alias="pass", min_length=1, max_length=40)] = None,
) -> Known:
    """Whether a plate or the number of a pass is known, and what the guard is to do."""
    return await is_known(reader, plate=plate, pass_=pass_)
