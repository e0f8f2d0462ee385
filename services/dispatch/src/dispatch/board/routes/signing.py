"""Signature, code, inspection, and what follows when nobody signs, by HTTP."""

import asyncio

from pydantic import BaseModel

from chassis.performing import body_hash
from chassis.web import Call, KeyHeader, Routes, checked_key
from chassis.work import Work
from contracts.permissions import Permission
from contracts.refusals import Busy
from contracts.words import OrderId
from dispatch.board.queries.order import OrderView, order_view
from dispatch.signing import commands
from dispatch.signing.model import WrongCode

routes = Routes("/orders")


@routes.command("/{order_id}/sign", needs=Permission.WORK_ON_ORDERS)
async def sign(order_id: OrderId, body: commands.SignOrder, work: Work) -> OrderView:
    """签字: somebody of the household signs on the technician's screen or slip (A09)."""
    return await order_view(await commands.sign_order(order_id, body, work), work)


@routes.command("/{order_id}/inspect", needs=Permission.INSPECT_ORDERS)
async def inspect(order_id: OrderId, body: commands.InspectOrder, work: Work) -> OrderView:
    """验收: the building manager has seen it, with a photo (E01); or it is done again."""
    return await order_view(await commands.inspect_order(order_id, body, work), work)


@routes.command("/{order_id}/no-signature", needs=Permission.WORK_ON_ORDERS)
async def no_signature(order_id: OrderId, body: commands.RefuseSignature, work: Work) -> OrderView:
    """未签字: nobody signs, and why (E11); not satisfied, it is done again at once."""
    return await order_view(await commands.refuse_signature(order_id, body, work), work)


@routes.command("/{order_id}/approve-unsigned", needs=Permission.APPROVE_UNSIGNED)
async def approve_unsigned(
    order_id: OrderId, body: commands.ApproveUnsigned, work: Work
) -> OrderView:
    """批准未签字: a supervisor, the same day (E11)."""
    return await order_view(await commands.approve_unsigned(order_id, body, work), work)


@routes.command("/{order_id}/reject-unsigned", needs=Permission.APPROVE_UNSIGNED)
async def reject_unsigned(
    order_id: OrderId, body: commands.RejectUnsigned, work: Work
) -> OrderView:
    """不批准未签字: the signature is still owed."""
    return await order_view(await commands.reject_unsigned(order_id, body, work), work)


@routes.command("/{order_id}/signature-later", needs=Permission.RECORD_CONSENT)
async def signature_later(order_id: OrderId, body: commands.SignLater, work: Work) -> OrderView:
    """改日签字: nobody is at home; when somebody comes again."""
    return await order_view(await commands.sign_later(order_id, body, work), work)


@routes.command("/{order_id}/signature-code", needs=Permission.RECORD_CONSENT)
async def signature_code(order_id: OrderId, body: commands.IssueCode, work: Work) -> OrderView:
    """发签收码: a code goes to somebody of the household who is away."""
    return await order_view(await commands.issue_code(order_id, body, work), work)


class _Tried(BaseModel):
    """How a try ended, as it is committed: the order with the right code, else what is left."""

    order: OrderView | None = None
    tries_left: int = 0


@routes.raw("/{order_id}/sign-by-code", method="POST", needs=Permission.RECORD_CONSENT)
async def sign_by_code(
    call: Call,
    order_id: OrderId,
    body: commands.SignByCode,
    idempotency_key: KeyHeader = None,
) -> OrderView:
    """验证码签收: the code somebody of the household was sent. A wrong one is refused and counted.

    Not a plain command, because what refuses commits nothing, and a wrong try must be counted.
    """
    key, request = checked_key(idempotency_key), call.request
    backpressure = request.app.state.backpressure
    backpressure.check()
    digest = body_hash(b"POST", request.url.path.encode(), await request.body())

    async def use_case(work: Work) -> BaseModel:
        order, tried = await commands.sign_by_code(order_id, body, work)
        if tried is not None:
            return _Tried(tries_left=tried)
        return _Tried(order=await order_view(order, work))

    try:
        async with asyncio.timeout(backpressure.command_seconds_limit):
            outcome = await call.performer.perform(
                use_case, estate=call.estate, origin=call.origin(key, digest)
            )
    except TimeoutError:
        raise Busy(reason="the command took too long") from None
    tried = _Tried.model_validate_json(outcome.answer or b"{}")
    if tried.order is None:
        raise WrongCode(left=tried.tries_left)
    return tried.order
