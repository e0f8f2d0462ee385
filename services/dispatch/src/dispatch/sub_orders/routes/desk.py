"""What a dispatcher does with sub-orders, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import OrderId, SubOrderId, VendorId
from dispatch.sub_orders.commands import desk
from dispatch.sub_orders.queries import (
    SubOrderList,
    SubOrderView,
    list_sub_orders,
    sub_order_view,
    sub_orders_of,
)


def desk_routes(public_url: str) -> list[Routes]:
    """The dispatcher's routes. `public_url`: the address links begin with, where it is known."""
    of_orders, routes = Routes("/orders", tag="sub_orders"), Routes("/sub-orders")

    @of_orders.command("/{order_id}/ask-vendor", needs=Permission.ASSIGN_ORDERS, status=201)
    async def ask(order_id: OrderId, body: desk.AskVendor, work: Work) -> desk.LinkGiven:
        """发外协单: a vendor is asked, and told; the link is in this answer alone."""
        return await desk.ask_vendor(order_id, body, work, public_url=public_url)

    @of_orders.query("/{order_id}/sub-orders", needs=Permission.SEE_ORDERS)
    async def of_order(order_id: OrderId, reader: Reader) -> SubOrderList:
        """The sub-orders of an order."""
        return await sub_orders_of(order_id, reader)

    @routes.query("", needs=Permission.ASSIGN_ORDERS)
    async def sub_orders(
        reader: Reader,
        vendor_id: VendorId | None = None,
        open: bool = True,  # noqa: A002 - what callers write in the address
        limit: Annotated[int, Query(ge=1, le=200)] = 100,
        cursor: str | None = None,
    ) -> Page[SubOrderView]:
        """What vendors have in hand, what is due first first; `open=false`: what is over."""
        return await list_sub_orders(
            reader, vendor_id=vendor_id, open_=open, limit=limit, cursor=cursor
        )

    @routes.command("/{sub_order_id}/report", needs=Permission.ASSIGN_ORDERS)
    async def report(
        sub_order_id: SubOrderId, body: desk.ReportForVendor, work: Work
    ) -> SubOrderView:
        """代录: what the vendor said on the telephone."""
        return sub_order_view(await desk.report_for_vendor(sub_order_id, body, work), work)

    @routes.command("/{sub_order_id}/take-over", needs=Permission.ASSIGN_ORDERS)
    async def take_over(sub_order_id: SubOrderId, body: desk.TakeOver, work: Work) -> SubOrderView:
        """验收: checked and right."""
        return sub_order_view(await desk.take_over(sub_order_id, body, work), work)

    @routes.command("/{sub_order_id}/send-back", needs=Permission.ASSIGN_ORDERS)
    async def send_back(
        sub_order_id: SubOrderId, body: desk.WithReason, work: Work
    ) -> SubOrderView:
        """退回重做: not right, or not all."""
        return sub_order_view(await desk.send_back(sub_order_id, body, work), work)

    @routes.command("/{sub_order_id}/withdraw", needs=Permission.ASSIGN_ORDERS)
    async def withdraw(sub_order_id: SubOrderId, body: desk.WithReason, work: Work) -> SubOrderView:
        """撤回: the vendor need not do it, or not go on; they are told."""
        return sub_order_view(await desk.withdraw(sub_order_id, body, work), work)

    @routes.command("/{sub_order_id}/renew-link", needs=Permission.ASSIGN_ORDERS)
    async def renew(
        sub_order_id: SubOrderId,
        body: desk.ChangeLink,  # noqa: ARG001 - a command has a body
        work: Work,
    ) -> desk.LinkGiven:
        """重发链接: another one; the one there was is worth nothing."""
        return await desk.renew_link(sub_order_id, work, public_url=public_url)

    @routes.command("/{sub_order_id}/revoke-link", needs=Permission.ASSIGN_ORDERS)
    async def revoke(
        sub_order_id: SubOrderId,
        body: desk.ChangeLink,  # noqa: ARG001 - a command has a body
        work: Work,
    ) -> SubOrderView:
        """作废链接: worth nothing from now on."""
        return sub_order_view(await desk.revoke_link(sub_order_id, work), work)

    return [of_orders, routes]
