"""A survey in a real browser: drafted, answered by a link, typed from paper, published."""

import re

import pytest
from playwright.async_api import Page, expect

from chassis.testing import eventually
from tests.e2e.chromium import needs_chromium
from tests.e2e.operating.browser import Watched
from tests.e2e.operating.office import in_form, signs_in

pytestmark = [pytest.mark.timeout(300), needs_chromium]


async def steps(page: Page, act: str) -> None:
    """What cannot be taken back is said first, then done."""
    await page.get_by_role("main").get_by_role("button", name=act, exact=True).click()
    await in_form(page).get_by_role("button", name=act, exact=True).last.click()
    await expect(in_form(page)).to_have_count(0)


async def knows(page: Page, room: str) -> bool:
    """Whether reception has heard of a unit: the roster may still be on its way."""
    address = f"{page.url.partition('/reception')[0]}/api/reception/callers"
    found = await page.request.get(address, params={"q": room}, headers={"X-Guanjia": "office"})
    return found.ok and len((await found.json())["items"]) > 0


@pytest.mark.rule("W10", "N03", "N04", "N05", "E15", "F46", "E22")
async def test_a_survey_goes_from_its_link_to_the_report(watched: Watched) -> None:
    page = watched.page
    await watched.open("/reception/surveys")
    await signs_in(page, "supervisor")
    await expect(page.get_by_role("button", name="拟定调查")).to_be_visible()
    await eventually(lambda: knows(page, "2-1-1802"), what="the roster has come")
    await page.get_by_role("button", name="拟定调查").click()
    await in_form(page).get_by_label("名称").fill("年度满意度调查")
    assert await watched.barriers() == []
    await in_form(page).get_by_role("button", name="保存").click()
    await page.get_by_role("link", name="年度满意度调查").click()
    await steps(page, "发放")

    await page.get_by_text("发码与录入").click()
    await page.get_by_label("给一户发链接").first.fill("2-1-1802")
    await page.get_by_role("button", name="给一户发链接").click()
    link = await page.get_by_label(re.compile("2-1-1802 的链接")).input_value()
    home = await page.context.new_page()
    await home.set_viewport_size({"width": 390, "height": 844})
    await home.goto(link)
    await home.get_by_role("radiogroup").first.get_by_label("不满意", exact=True).check()
    await home.get_by_label("意见和建议").fill("路灯太暗")
    await home.get_by_role("button", name="提交").click()
    await expect(home.get_by_role("status")).to_have_text("已收到，谢谢您！")
    assert await home.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await home.get_by_role("button", name="English").click()
    await expect(home.get_by_role("button", name="Send the change")).to_be_visible()
    await home.get_by_role("button", name="中文").click()
    await home.close()

    # The desk types a paper without touching the mouse.
    await page.get_by_role("textbox", name="房号").first.fill("2-1-1801")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("textbox", name="1. 供电")).to_be_focused()
    await page.keyboard.type("54444444")
    await page.keyboard.type("晚上看不清路")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("status").filter(has_text="已保存：2-1-1801")).to_be_visible()
    await steps(page, "关闭")

    await page.get_by_text("意见归类").click()
    for box in ("路灯太暗", "晚上看不清路"):
        await page.get_by_role("checkbox", name=f"选择：{box}").check()
    await page.get_by_label("归为").fill("夜间照明不足")
    await page.get_by_role("button", name="归类").click()
    await expect(page.get_by_role("checkbox", checked=True)).to_have_count(0)
    await steps(page, "提交报告")
    await steps(page, "公布")
    await page.goto(f"{watched.address}/reception/published-surveys")
    await page.get_by_role("button", name="年度满意度调查").click()
    await expect(page.get_by_role("row", name=re.compile("供电 2 1 50%"))).to_be_visible()
    await expect(page.get_by_text("夜间照明不足")).to_be_visible()
    async with page.expect_download() as paper:
        await page.get_by_role("button", name="报告 PDF").click()
    assert (await paper.value).suggested_filename.startswith("DC-")
