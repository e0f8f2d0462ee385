"""Expected visits, by HTTP."""

from typing import Annotated

from fastapi import Query, Response

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from gate.expected.commands import (
    ExpectVisit,
    WithdrawExpected,
    expect_visit,
    withdraw_expected,
)
from gate.expected.queries import (
    ExpectedView,
    by_code,
    expected_view,
    list_expected,
    qr_picture,
    show_expected,
)

routes = Routes("/expected")


@routes.command("", needs=Permission.EXPECT_VISITORS, status=201)
async def expect(body: ExpectVisit, work: Work) -> ExpectedView:
    """Announce a visit (预约), or let somebody come at any time (长期许可, J6)."""
    return await expected_view(await expect_visit(body, work), work)


@routes.command("/{expected_id}/withdraw", needs=Permission.EXPECT_VISITORS)
async def withdraw(expected_id: str, body: WithdrawExpected, work: Work) -> ExpectedView:
    """They are not expected any more."""
    return await expected_view(await withdraw_expected(expected_id, body, work), work)


@routes.query("", needs=Permission.SEE_GATE)
async def expected(
    reader: Reader,
    text: Annotated[str, Query(max_length=50)] = "",
    unit_id: Annotated[str | None, Query(max_length=100)] = None,
    over: bool = False,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[ExpectedView]:
    """Who is expected, by name, pinyin, plate or unit; with `over`, who was."""
    return await list_expected(
        reader, text=text, unit_id=unit_id, over=over, limit=limit, cursor=cursor
    )


@routes.query("/by-code", needs=Permission.SEE_GATE)
async def with_code(
    reader: Reader, code: Annotated[str, Query(min_length=1, max_length=40)]
) -> ExpectedView:
    """By the code a visitor shows, typed or scanned."""
    return await by_code(code, reader)


@routes.query("/{expected_id}/qr.png", needs=Permission.EXPECT_VISITORS)
async def picture(expected_id: str, reader: Reader) -> Response:
    """The code as a picture, for the host to send to the guest."""
    expected = await show_expected(expected_id, reader)
    return Response(qr_picture(expected.qr), media_type="image/png")


@routes.query("/{expected_id}", needs=Permission.SEE_GATE)
async def one(expected_id: str, reader: Reader) -> ExpectedView:
    """One of them, with the visits that came by it."""
    return await show_expected(expected_id, reader)
