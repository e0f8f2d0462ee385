"""Passes, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import UnitId
from gate.passes.commands import IssuePass, RevokePass, issue_pass, revoke_pass
from gate.passes.model import PassKind
from gate.passes.queries import PassView, list_passes, pass_view, show_pass

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
    unit_id: UnitId | None = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[PassView]:
    """Passes, the last issued first."""
    return await list_passes(reader, kind=kind, unit_id=unit_id, limit=limit, cursor=cursor)


@routes.query("/{pass_id}", needs=Permission.MANAGE_PASSES)
async def one_pass(pass_id: str, reader: Reader) -> PassView:
    """One pass."""
    return await show_pass(pass_id, reader)
