"""A work order in the office: from a direct call to its history, in a real browser."""

import re

import httpx
import pytest
from playwright.async_api import Page, expect

from guanjia.demo.estate import PASSWORD
from tests.e2e.chromium import needs_chromium
from tests.e2e.operating.browser import Watched
from tests.e2e.operating.office import in_form, new_id, signs_in

pytestmark = [pytest.mark.timeout(300), needs_chromium]


async def does(page: Page, act: str, **fields: str) -> None:
    """An act by its button, its form filled in."""
    await page.get_by_role("button", name=act, exact=True).click()
    form = in_form(page)
    for label, value in fields.items():
        field = form.get_by_label(label, exact=False).first
        if await field.get_attribute("aria-haspopup") == "listbox":
            await field.click()
            await page.get_by_role("option", name=re.compile(value)).click()
        else:
            await field.fill(value)
    await form.get_by_role("button", name=act.removeprefix("代报："), exact=True).click()
    await expect(form).to_have_count(0)


async def sets_how_long_a_pause_may_last(address: str) -> None:
    """Unset, nothing is paused; the manager takes what is suggested."""
    headers = {"X-Guanjia": "office", "Idempotency-Key": new_id()}
    async with httpx.AsyncClient(base_url=address, headers=headers, trust_env=False) as client:
        await client.post(
            "/api/identity/sessions", json={"sign_in": "manager", "password": PASSWORD}
        )
        path = "/api/dispatch/settings/pause_policy"
        answer = await client.post(path, json={"preset": "suggested"})
        assert answer.status_code == 200, answer.text


@pytest.mark.rule("E21", "E04", "E19", "T09")
async def test_a_dispatcher_takes_a_call_and_leads_the_order_until_its_history_tells_it_all(
    watched: Watched,
) -> None:
    page = watched.page
    await sets_how_long_a_pause_may_last(watched.address)
    await watched.open("/orders/call")
    await signs_in(page, "dispatcher")

    # The telephone in one hand, the keyboard under the other.
    room = page.get_by_role("combobox", name="房号或来电人")
    await expect(room).to_be_focused()
    await page.keyboard.type("2-1-1802")
    await expect(page.get_by_role("option").first).to_have_text("2-1-1802")
    await page.keyboard.press("Enter")
    await page.get_by_label("报修内容").fill("厨房水龙头关不紧，一直滴水")
    await page.get_by_label("来电号码").fill("13800001234")
    assert await watched.barriers() == []
    await page.reload()
    await expect(page.get_by_text("没有填完的来电")).to_be_visible()
    await page.get_by_role("button", name="采用").click()
    await page.keyboard.press("Control+Enter")
    number = page.get_by_role("heading", name=re.compile("任务单 WX-"))
    await expect(number).to_be_visible()
    first = (await number.inner_text()).removeprefix("任务单 ")
    await expect(page.get_by_text("P1 急修")).to_be_visible()
    await expect(page.get_by_role("link", name="拨打 13800001234")).to_be_visible()

    await does(page, "派工", 维修人员="孙伟")
    await does(page, "代报：接受", 说明="电台报")
    await does(page, "代报：暂停", 原因="待料")
    await expect(page.get_by_text(re.compile("待料，最迟 .* 自动恢复"))).to_be_visible()
    await does(page, "代报：恢复")
    await does(page, "加派协助", 维修人员="赵大勇")
    await does(page, "备注", 备注="业主下午在家")
    await page.get_by_role("button", name="取消", exact=True).click()
    await expect(in_form(page).get_by_role("button", name="确定取消")).to_be_visible()
    assert await watched.barriers() == []
    await page.keyboard.press("Escape")

    again = await page.request.post(
        f"{watched.address}/api/dispatch/orders",
        data={"matter": "1802 的龙头还在滴水", "place": "2 栋 1 单元", "building": "2"},
        headers={"X-Guanjia": "office", "Idempotency-Key": new_id()},
    )
    await page.goto(f"{watched.address}/orders/{(await again.json())['id']}")
    await page.get_by_role("button", name="合并", exact=True).click()
    await in_form(page).get_by_role("combobox", name="任务单").fill(first)
    await page.get_by_role("option", name=first).click()
    await in_form(page).get_by_label("原因").fill("同一报修")
    await in_form(page).get_by_role("button", name="合并", exact=True).click()
    await expect(page.get_by_text("已并入")).to_be_visible()
    await does(page, "撤销合并", 原因="不是同一处")
    await expect(page.get_by_text("撤销合并", exact=False).first).to_be_visible()

    await page.goto(f"{watched.address}/orders/list?text={first}")
    await page.get_by_role("button", name=first).click()
    panel = page.get_by_role("complementary", name=f"任务单 {first}")
    told = panel.get_by_role("listitem")
    await expect(told.filter(has_text="孙伟恢复办理")).to_contain_text("代报：钱国强")
    await expect(told.filter(has_text="孙伟暂停：待料")).to_contain_text("代报：钱国强")
    await expect(told.filter(has_text="钱国强派工给孙伟")).to_be_visible()
    await expect(panel).to_contain_text("协助 赵大勇")
    await expect(panel).to_contain_text("业主下午在家")
    assert await watched.barriers() == []
    await page.keyboard.press("Escape")
    await expect(panel).to_have_count(0)

    await page.goto(f"{watched.address}/orders/timeline")
    bar = page.get_by_role("row", name=re.compile("孙伟")).get_by_role("button", name=first)
    await expect(bar.first).to_be_visible()
    assert await watched.barriers() == []
    assert (watched.faults, watched.elsewhere) == ([], [])
