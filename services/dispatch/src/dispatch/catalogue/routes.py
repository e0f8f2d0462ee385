"""The catalogue, by HTTP. Whoever sees orders sees it: every clerk must know it (001 §4.3)."""

import asyncio
from datetime import date
from typing import Annotated
from urllib.parse import quote

from fastapi import Path, Query, Response
from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from dispatch.catalogue import commands
from dispatch.catalogue.model.services import Standing
from dispatch.catalogue.model.terms import ServiceKind
from dispatch.catalogue.queries.price_list import PriceList, price_list
from dispatch.catalogue.queries.services import (
    ServiceHistory,
    ServiceView,
    Wanted,
    history_of,
    list_services,
    show_service,
)

routes = Routes("/services")

ServiceCode = Annotated[str, Path(max_length=30)]


class Proposed(BaseModel):
    """How many were proposed."""

    count: int


class Approved(BaseModel):
    """What was approved, as it is now."""

    services: list[ServiceHistory]


@routes.query("", needs=Permission.SEE_ORDERS)
async def services(
    reader: Reader,
    kind: ServiceKind | None = None,
    standing: Standing | None = None,
    waiting: bool = False,
    text: Annotated[str, Query(max_length=50)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: Annotated[str | None, Query(max_length=30)] = None,
) -> Page[ServiceView]:
    """服务项目 by code. `text`: a code, or a name in characters, pinyin, initials or English."""
    wanted = Wanted(kind=kind, standing=standing, waiting=waiting, text=text)
    return await list_services(reader, wanted, limit=limit, cursor=cursor)


@routes.query("/price-list", needs=Permission.SEE_ORDERS)
async def listed_prices(reader: Reader, day: date | None = None) -> PriceList:
    """价目表: every price that holds on a day, today unless said."""
    return await price_list(reader, day)


@routes.query("/price-list.pdf", needs=Permission.SEE_ORDERS)
async def price_list_paper(reader: Reader, day: date | None = None) -> Response:
    """The same on paper, A5."""
    content = await asyncio.to_thread(_drawn, await price_list(reader, day))
    headers = {"Content-Disposition": f"inline; filename*=UTF-8''{quote('服务项目价目表.pdf')}"}
    return Response(content, media_type="application/pdf", headers=headers)


@routes.query("/{service_code}", needs=Permission.SEE_ORDERS)
async def service(service_code: ServiceCode, reader: Reader) -> ServiceHistory:
    """One service with its price history."""
    return await show_service(service_code, reader)


@routes.command("", needs=Permission.DRAFT_SERVICES, status=201)
async def propose(body: commands.ProposeService, work: Work) -> ServiceHistory:
    """拟定: a new service, which another person approves (A12)."""
    return await history_of(await commands.propose_service(body, work), work)


@routes.command("/samples", needs=Permission.DRAFT_SERVICES)
async def propose_samples(work: Work) -> Proposed:
    """示例: sample services with sample prices as drafts, to begin from."""
    return Proposed(count=await commands.propose_samples(work))


@routes.command("/approve", needs=Permission.APPROVE_SERVICES)
async def approve(body: commands.ApproveTerms, work: Work) -> Approved:
    """批准: what waits holds from its day on; never one's own (A12)."""
    approved = await commands.approve_terms(body, work)
    return Approved(services=[await history_of(each, work) for each in approved])


@routes.command("/{service_code}/propose", needs=Permission.DRAFT_SERVICES)
async def propose_terms(
    service_code: ServiceCode, body: commands.ProposeTerms, work: Work
) -> ServiceHistory:
    """调价: other terms of a service, which another person approves (A12)."""
    return await history_of(await commands.propose_terms(service_code, body, work), work)


@routes.command("/{service_code}/reject", needs=Permission.DRAFT_SERVICES)
async def reject(
    service_code: ServiceCode, body: commands.RejectTerms, work: Work
) -> ServiceHistory:
    """退回: what waits will not hold, with a reason; also one's own, taken back."""
    return await history_of(await commands.reject_terms(service_code, body, work), work)


@routes.command("/{service_code}/end", needs=Permission.APPROVE_SERVICES)
async def end(service_code: ServiceCode, body: commands.EndService, work: Work) -> ServiceHistory:
    """停用: offered until a day, with a reason."""
    return await history_of(await commands.end_service(service_code, body, work), work)


def _drawn(list_: PriceList) -> bytes:
    # Loaded for the first paper: drawing and fonts are a tenth of what every start would load.
    from dispatch.catalogue.queries.drawing import draw

    return draw(list_)
