"""The demo's chapter about money: the desk collects at the door (E12), never the technician."""

from typing import Any

from guanjia.demo.person import Person
from guanjia.demo.telling import Story
from guanjia.demo.work import yuan

CHARGES = "/api/fees/charges"
PAYMENTS = "/api/fees/payments"
WRONG_FEN, PART_FEN = 5_00, 20_00


async def the_money(story: Story, desk: Person, technician: Person, order_id: str) -> None:
    """Nobody at home, a part in cash, a wrong amount voided and reissued, the rest by QR (E12),
    each against a numbered receipt (F25).
    """
    charge = await story.until("收费单 / the charge slip", lambda: _charge(desk, order_id))
    charge_id = charge["id"]
    await story.step(
        technician.name,
        "想代收现金：技师不得收款（A07） / may not take money",
        await technician.do(
            PAYMENTS, charge_id=charge_id, amount_fen=charge["outstanding_fen"], method="cash"
        ),
        status=403,
    )
    await story.step(
        desk.name,
        f"持收费单 {charge['number']}（{yuan(charge['amount_fen'])}）上门：无人 / not at home",
        await desk.do(f"{CHARGES}/{charge_id}/not-at-home"),
        causes=["not_at_home"],
    )
    wrong = await _take(story, desk, charge_id, WRONG_FEN, "cash", "收现金，写错金额 / a wrong sum")
    await story.step(
        desk.name,
        f"作废重开为 {yuan(PART_FEN)} / voids it and takes the right one",
        await desk.do(
            f"{PAYMENTS}/{wrong['id']}/reissue",
            amount_fen=PART_FEN,
            method="cash",
            reason="金额写错",
        ),
        causes=["payment_voided", "payment_taken"],
    )
    rest = charge["amount_fen"] - PART_FEN
    last = await _take(
        story, desk, charge_id, rest, "qr", "余款扫码 / the rest by QR code", "charge_settled"
    )
    paper = await desk.see(f"/api/fees/payments/{last['id']}/receipt.pdf")
    await story.step(
        desk.name,
        f"打印收据 {last['receipt_number']}（PDF，{len(paper.content):,} 字节） / prints it",
        paper,
    )


async def _take(
    story: Story, desk: Person, charge_id: str, fen: int, method: str, words: str, *more: str
) -> Any:
    return await story.step(
        desk.name,
        f"{words} {yuan(fen)}",
        await desk.do(PAYMENTS, charge_id=charge_id, amount_fen=fen, method=method),
        causes=["payment_taken", *more],
    )


async def _charge(desk: Person, order_id: str) -> dict[str, Any] | None:
    seen = await desk.see(CHARGES, order_id=order_id)
    items: list[dict[str, Any]] = seen.json()["items"] if seen.is_success else []
    return items[0] if items else None
