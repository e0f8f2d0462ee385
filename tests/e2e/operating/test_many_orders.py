"""The board with two thousand open orders; they are seen to for a while after it, so it is last."""

import re
from functools import partial
from typing import Any

import pytest
from playwright.async_api import expect

from chassis.testing import eventually
from contracts.words import COMPANY, EstateId, StaffId
from guanjia.demo.estate import PASSWORD
from guanjia.demo.person import Person
from tests.e2e.chromium import needs_chromium
from tests.e2e.operating.browser import Watched
from tests.e2e.operating.many_orders import put_open_orders
from tests.e2e.operating.office import card, column, in_form, signs_in
from tests.e2e.operating.operated import Operated

pytestmark = [pytest.mark.timeout(300), needs_chromium]

BOARD = "/orders/board"
OPEN_ORDERS = 2_000
BANPU = EstateId("banpu")


async def test_two_thousand_open_orders_are_found_and_sent_together(
    operated: Operated, watched: Watched
) -> None:
    admin = Person("管理员", operated.client)
    await admin.sign_in("admin", estate=COMPANY)
    await admin.do("/api/identity/estates", id=BANPU, name="半浦新村")
    made: dict[str, str] = {}

    async def is_hired(sign_in: str, name: str, role: str) -> bool:
        # The estate's key is on its way to identity for a moment.
        grants = [{"role": role, "estate": BANPU}]
        staff: dict[str, Any] = {
            "sign_in": sign_in,
            "name": name,
            "password": PASSWORD,
            "grants": grants,
        }
        answer = await admin.do("/api/identity/staff", **staff)
        made[sign_in] = answer.json().get("id", "")
        return answer.status_code == 201

    for who in (("banpu", "许知远", "P13"), ("banpu-hand", "石磊", "P12")):
        await eventually(partial(is_hired, *who), what=f"{who[0]} is there")
    hand = StaffId(made["banpu-hand"])
    page = watched.page
    await watched.open(BOARD)
    await signs_in(page, "banpu")
    await expect(page.get_by_role("button", name=re.compile("^石磊"))).to_be_visible()
    await put_open_orders(OPEN_ORDERS, BANPU, hand, operated.surroundings)
    await page.reload()

    shown = column(page, "待派工").locator("[data-count]")
    await expect(shown).to_have_text("334", timeout=20_000)
    assert await page.get_by_role("article").count() < 120, "only what is in sight is drawn"
    await page.keyboard.press("/")
    await page.keyboard.type("8-1-0012 loushui")
    await expect(card(column(page, "待派工"), "8-1-0012")).to_be_visible()
    await page.get_by_label("搜索任务单").fill("")
    await page.get_by_role("button", name="P0", exact=True).click()
    await expect(shown).to_have_text("0 / 334")
    await page.get_by_role("button", name="清除筛选").click()
    await expect(shown).to_have_text("334")

    boxes = column(page, "待派工").get_by_role("checkbox")
    await boxes.nth(0).click()
    await boxes.nth(2).click(modifiers=["Shift"])
    await page.get_by_role("button", name="派给……").click()
    await page.keyboard.type("石磊")
    await page.keyboard.press("Enter")
    await expect(in_form(page)).to_contain_text("已办 3 / 3，未办成 0")
    await in_form(page).get_by_role("button", name="关闭").last.click()
    await expect(shown).to_have_text("331")
    assert (watched.elsewhere, watched.faults) == ([], [])
