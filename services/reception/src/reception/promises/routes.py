"""My promises, by HTTP. Whoever may take a request may see what became of it (P18)."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import ContactId
from reception.promises import commands
from reception.promises.queries import (
    PromiseCount,
    PromiseKind,
    PromiseView,
    my_promises,
    promise_count,
    promise_view,
)

routes = Routes("/promises")


@routes.query("", needs=Permission.LOG_CONTACTS)
async def list_promises(
    reader: Reader,
    kind: PromiseKind = PromiseKind.TIMED,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> Page[PromiseView]:
    """我的承诺: what I took and is not settled, overdue first; `untimed`: without a time."""
    return await my_promises(reader, kind, limit=limit, cursor=cursor)


@routes.query("/count", needs=Permission.LOG_CONTACTS)
async def count(reader: Reader) -> PromiseCount:
    """How many, and how many are overdue."""
    return await promise_count(reader)


@routes.command("/{contact_id}/promise", needs=Permission.LOG_CONTACTS)
async def promise(contact_id: ContactId, body: commands.Promise, work: Work) -> PromiseView:
    """承诺答复时间: a time, or another one."""
    return await promise_view(await commands.promise(contact_id, body, work), work)


@routes.command("/{contact_id}/settle", needs=Permission.LOG_CONTACTS)
async def settle(contact_id: ContactId, body: commands.Settle, work: Work) -> PromiseView:
    """办结: done, and the owner knows."""
    return await promise_view(await commands.settle(contact_id, body, work), work)
