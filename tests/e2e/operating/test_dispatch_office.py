"""The office's pages about services, crews, plans and vendors in a real browser, both languages."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import Page, expect

from tests.e2e.chromium import needs_chromium
from tests.e2e.operating.browser import Watched
from tests.e2e.operating.office import goes_to, in_form, new_id, signs_in

pytestmark = [pytest.mark.timeout(300), needs_chromium]

PAGES = {
    "服务项目": "Services",
    "代管服务（洗衣）": "Custody (laundry)",
    "排班": "Rosters",
    "班组": "Crews",
    "外协单位": "Outside vendors",
    "周期服务": "Recurring services",
    "巡查": "Patrols",
    "维修报表": "Reports",
}
"""What the navigation calls them, in both languages."""
HAN = re.compile(r"[一-鿿]")


async def words_of_its_own(page: Page) -> list[str]:
    """Headings, buttons and labels as they stand: what the page says itself, no data."""
    said: list[str] = await page.evaluate(
        "() => [...document.querySelectorAll('main :is(h1, label, button, th):not(tbody *)')]"
        ".map((each) => each.innerText)"
    )
    return said


@pytest.mark.rule("A12", "T34", "F18")
async def test_whoever_leads_engineering_keeps_services_crews_and_plans(watched: Watched) -> None:
    page, form = watched.page, in_form(watched.page)
    crew, plan = f"夜间抢修班 {new_id()[-6:]}", f"水箱清洗 {new_id()[-6:]}"
    await watched.open("/orders/crews")
    await signs_in(page, "manager")

    await page.get_by_role("button", name="新建班组").click()
    await form.get_by_label("班组名称").fill(crew)
    await form.get_by_role("button", name="保存").click()
    await expect(page.get_by_role("row", name=crew)).to_contain_text("全小区")

    await goes_to(page, "周期服务")
    await page.get_by_role("button", name="新建计划").click()
    await form.get_by_label("名称").fill(plan)
    await form.get_by_label("服务内容").fill("清洗二次供水水箱")
    await form.get_by_text("公共位置", exact=True).click()
    await form.get_by_role("textbox", name="位置", exact=True).fill("屋顶水箱间")
    # Nothing falls due: other tests look at the same board.
    begins = datetime.now(UTC) + timedelta(days=40)
    await form.get_by_label("开始日期").fill(f"{begins:%Y-%m-%d}")
    await form.get_by_role("button", name="新建计划").click()
    await page.get_by_text("计划", exact=True).click()
    row = page.get_by_role("row", name=plan)
    await expect(row).to_contain_text("每 2 个月")
    await row.get_by_role("button", name="修改计划").click()
    await form.get_by_role("textbox", name="每", exact=True).fill("6")
    assert await watched.barriers() == []
    await form.get_by_role("button", name="修改计划").click()
    await expect(row).to_contain_text("每 6 个月")
    await row.get_by_role("button", name="结束").click()
    await form.get_by_label("原因").fill("改由自来水公司清洗")
    await form.get_by_role("button", name="结束").click()
    await expect(row).to_contain_text("已结束")

    await goes_to(page, "服务项目")
    await page.get_by_role("row", name="S04").get_by_role("button", name="调价").click()
    await form.get_by_label("单价").fill("21")
    await form.get_by_role("button", name="提交审批").click()
    await expect(page.get_by_role("row", name="S04")).to_contain_text("待审批")

    for name in PAGES:
        await opens(page, name)
        assert await watched.barriers() == [], name
    await page.get_by_role("button", name="English").click()
    for name in PAGES.values():
        await opens(page, name)
        told = [each for each in await words_of_its_own(page) if HAN.search(each)]
        assert told == [], name
    assert (watched.elsewhere, watched.faults) == ([], [])


async def opens(page: Page, name: str) -> None:
    """By the navigation; it is there once its heading is."""
    link = page.get_by_role("navigation").get_by_role("link", name=name, exact=True)
    await link.click()
    await expect(link).to_have_attribute("data-active", "true")
    await expect(page.get_by_role("heading", level=1)).to_be_visible()
