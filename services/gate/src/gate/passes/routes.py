"""Passes, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import UnitId
from gate.passes.commands import IssuePass, RevokePass, issue_pass, revoke_pass
from gate.passes.model import PassKind, Standing
from gate.passes.queries import PassView, Wanted, list_passes, pass_view, show_pass

routes = Routes("/passes")


@routes.command("", needs=Permission.MANAGE_PASSES, status=201)
async def issue(body: IssuePass, work: Work) -> PassView:
    """Issue a parking card (F40), a worker permit (F38) or a temporary worker pass (F37)."""
    return await pass_view(await issue_pass(body, work), work)


@routes.command("/{pass_id}/revoke", needs=Permission.MANAGE_PASSES)
async def revoke(pass_id: str, body: RevokePass, work: Work) -> PassView:
    """Take a pass's force away, with a reason."""
    return await pass_view(await revoke_pass(pass_id, body, work), work)


@routes.query("", needs=Permission.MANAGE_PASSES)
async def passes(
    reader: Reader,
    kind: PassKind | None = None,
    standing: Standing | None = None,
    unit_id: UnitId | None = None,
    site_id: Annotated[str | None, Query(max_length=64)] = None,
    text: Annotated[str, Query(max_length=50)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[PassView]:
    """Passes, the last issued first; `standing` is what they are worth today. `text`: a whole
    number, a holder's name, pinyin or initials, or a plate or its end.
    """
    wanted = Wanted(
        kind=kind, standing=standing, unit_id=unit_id, site_id=site_id, text=text.strip()
    )
    return await list_passes(reader, wanted, limit=limit, cursor=cursor)


@routes.query("/{pass_id}", needs=Permission.MANAGE_PASSES)
async def one_pass(pass_id: str, reader: Reader) -> PassView:
    """One pass."""
    return await show_pass(pass_id, reader)
