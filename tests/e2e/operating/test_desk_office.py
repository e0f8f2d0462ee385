"""The desk is handed over in the office: two people, each at a browser of their own."""

import re

import pytest
from playwright.async_api import expect

from tests.e2e.chromium import needs_chromium
from tests.e2e.operating.conftest import Window
from tests.e2e.operating.office import in_form, signs_in

pytestmark = [pytest.mark.timeout(300), needs_chromium]


@pytest.mark.rule("W28", "F17", "T23", "E08")
async def test_the_next_shift_goes_through_the_list_and_what_is_not_accepted_stays_with_a_name(
    window: Window,
) -> None:
    giver, taker = await window(1280, 900), await window(1280, 900)
    await giver.open("/reception/incidents")
    await signs_in(giver.page, "desk")
    await giver.page.get_by_role("button", name="登记事件").first.click()
    form = in_form(giver.page)
    await form.get_by_label("楼栋").fill("2")
    await form.get_by_label("发生了什么").fill("主管爆裂停水")
    await form.get_by_label("对来电人怎么说").fill("正在抢修，傍晚恢复")
    await form.get_by_role("button", name="登记事件").click()
    await giver.page.get_by_role("button", name=re.compile("^已通知 2-")).first.click()
    await expect(giver.page.get_by_role("button", name="撤销")).to_be_visible()
    assert await giver.barriers() == []

    await giver.open("/reception/desk")
    await giver.page.get_by_role("button", name="新增待办").click()
    form = in_form(giver.page)
    await form.get_by_label("待办事项").fill("明早给 2-1-1802 送钥匙")
    await form.get_by_role("button", name="新增待办").click()
    await expect(giver.page.get_by_role("table", name="现在未办的事项")).to_contain_text("送钥匙")
    await giver.page.get_by_role("button", name="开始交班").click()
    await in_form(giver.page).get_by_role("button", name="开始交班").click()
    await expect(giver.page.get_by_text("您正在交班")).to_be_visible()

    await taker.open("/reception/desk")
    await signs_in(taker.page, "night")
    await taker.page.get_by_role("link", name="去交接").click()
    line = taker.page.get_by_role("row", name=re.compile("送钥匙"))
    await line.get_by_role("button", name="不接受").click()
    form = in_form(taker.page)
    await form.get_by_label("原因").fill("钥匙在陈静手里")
    await form.get_by_role("button", name="不接受").click()
    await expect(line).to_contain_text("留给 陈静")
    assert await taker.barriers() == []
    await taker.page.get_by_role("button", name="刷新清单").click()
    await taker.page.get_by_role("button", name=re.compile("接受其余")).click()
    await taker.page.get_by_role("button", name="接班", exact=True).click()

    # The giver's window hears of it by itself.
    await expect(giver.page.get_by_text("已交接", exact=True)).to_be_visible()
    await taker.open("/reception/desk")
    await expect(taker.page.get_by_text(re.compile("当班：马超"))).to_be_visible()
    assert giver.faults + taker.faults + giver.elsewhere + taker.elsewhere == []
