"""The work-order board in a real browser: two people at once, a cut connection, keys alone."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.async_api import Locator, expect

from guanjia.demo.person import Person
from tests.e2e.chromium import needs_chromium
from tests.e2e.operating.conftest import Window
from tests.e2e.operating.office import card, column, in_form, signs_in
from tests.e2e.operating.operated import Operated

pytestmark = [pytest.mark.timeout(300), needs_chromium]

BOARD = "/orders/board"
ORDERS = "/api/dispatch/orders"


async def drags(one: Locator, to: Locator) -> None:
    """Lifts a card and holds it there: the first move lifts it, the second carries it."""
    await one.hover()
    await one.page.mouse.down()
    await to.hover()
    await to.hover(position={"x": 20, "y": 8})
    await expect(to).to_have_attribute("data-over", "true")


async def an_order(dispatcher: Person, place: str, **said: Any) -> None:
    """Called in straight to engineering, so that the dispatcher has it in hand."""
    asked = datetime.now(UTC) - timedelta(minutes=1)
    answer = await dispatcher.do(
        ORDERS,
        matter="电梯里有异响",
        place=place,
        building="9",
        requested_at=asked.isoformat(),
        **said,
    )
    assert answer.status_code == 201, answer.text


@pytest.mark.rule("W06", "T09", "N12")
async def test_what_one_does_on_the_board_all_see_also_after_the_connection_was_cut(
    operated: Operated, window: Window
) -> None:
    chief = Person("钱", operated.client)
    await chief.sign_in("dispatcher")
    await an_order(chief, "板甲")
    one, two = await window(1600, 900), await window(1600, 900)
    for board, who in ((one, "dispatcher"), (two, "night")):
        await board.open(f"{BOARD}?text=板")
        await signs_in(board.page, who)
        await expect(card(column(board.page, "待派工"), "板甲")).to_be_visible()
        await expect(board.page.locator("[data-connection=connected]")).to_be_visible()
    page = one.page
    assert await one.barriers() == []

    # Somewhere it cannot go, and why, before it is dropped; then on somebody's name.
    site = column(page, "现场")
    await drags(card(page, "板甲"), site)
    await expect(site).to_contain_text("“已接单”的单现在不能移到这里")
    await page.mouse.up()
    await expect(card(column(page, "待派工"), "板甲")).to_be_visible()
    await drags(card(page, "板甲"), page.get_by_role("button", name=re.compile("^孙伟")))
    await page.mouse.up()
    await expect(card(column(two.page, "已派工"), "板甲")).to_contain_text("孙伟", timeout=3_000)
    await page.get_by_role("button", name="撤销").click()
    await expect(card(column(two.page, "待派工"), "板甲")).to_contain_text("未派人")

    # By keys alone: found, moved to, assigned to whom two letters name.
    await page.keyboard.press("/")
    await page.keyboard.press("Enter")
    await page.keyboard.press("a")
    await in_form(page).get_by_label("派给谁").fill("zdy")
    await expect(in_form(page).get_by_role("button", name=re.compile("^赵大勇"))).to_be_visible()
    await expect(in_form(page).get_by_role("button", name=re.compile("^孙伟"))).to_have_count(0)
    await page.keyboard.press("Enter")
    await expect(card(column(two.page, "已派工"), "板甲")).to_contain_text("赵大勇")
    await page.keyboard.press("m")
    await expect(in_form(page)).to_contain_text("完工要填写做了什么")
    assert await one.barriers() == []
    await page.keyboard.press("Escape")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("complementary", name=re.compile("WX-"))).to_contain_text(
        "电梯里有异响"
    )

    # Cut off, it shows what was, and says so; back again, what happened meanwhile.
    await two.page.context.set_offline(True)
    await expect(two.page.get_by_text("连接已断")).to_be_visible()
    await an_order(chief, "板乙", emergency="gas")
    await expect(card(column(page, "待派工"), "板乙")).to_contain_text("P0 特急")
    assert await card(two.page, "板乙").count() == 0
    await two.page.context.set_offline(False)
    await expect(card(column(two.page, "待派工"), "板乙")).to_contain_text(re.compile(r"剩|超时"))
    await expect(two.page.get_by_text("连接已断")).to_have_count(0)

    await two.open("/orders/wall")
    await expect(card(column(two.page, "待派工"), "板乙")).to_be_visible()
    assert await two.barriers() == []
    for board in (one, two):
        assert (board.elsewhere, board.faults) == ([], [])
