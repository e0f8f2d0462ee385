"""The register of vendors, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import VendorId
from dispatch.vendors import commands
from dispatch.vendors.queries import VendorView, list_vendors, vendor_view

routes = Routes("/vendors")


@routes.command("", needs=Permission.MANAGE_VENDORS, status=201)
async def register(body: commands.RegisterVendor, work: Work) -> VendorView:
    """登记外协单位."""
    return await vendor_view(await commands.register_vendor(body, work), work)


@routes.command("/{vendor_id}/change", needs=Permission.MANAGE_VENDORS)
async def change(vendor_id: VendorId, body: commands.RegisterVendor, work: Work) -> VendorView:
    """修改: what is known of them now."""
    return await vendor_view(await commands.change_vendor(vendor_id, body, work), work)


@routes.command("/{vendor_id}/work-with", needs=Permission.MANAGE_VENDORS)
async def work_with(vendor_id: VendorId, body: commands.WorkWithVendor, work: Work) -> VendorView:
    """停用 or 恢复: whether they are asked from now on."""
    return await vendor_view(await commands.work_with_vendor(vendor_id, body, work), work)


@routes.query("", needs=Permission.ASSIGN_ORDERS)
async def vendors(
    reader: Reader,
    active: bool | None = True,
    limit: Annotated[int, Query(ge=1, le=200)] = 100,
    cursor: str | None = None,
) -> Page[VendorView]:
    """Whom the estate works with; `active=false`: whom no more."""
    return await list_vendors(reader, active=active, limit=limit, cursor=cursor)
