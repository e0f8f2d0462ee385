"""The trace page in a real browser: signed in, searched, a waterfall read by keyboard."""

import pytest
from playwright.async_api import Page, expect

from chassis.testing import eventually
from guanjia.demo.estate import PASSWORD
from guanjia.demo.person import Person
from tests.e2e.chromium import needs_chromium
from tests.e2e.operating.browser import Watched
from tests.e2e.operating.operated import Operated

pytestmark = [pytest.mark.timeout(300), needs_chromium]


async def signs_in(page: Page, name: str) -> None:
    await page.get_by_label("账号").fill(name)
    await page.get_by_label("密码").fill(PASSWORD)
    await page.keyboard.press("Enter")


async def test_a_trace_is_found_and_read_as_a_waterfall(
    operated: Operated, watched: Watched
) -> None:
    desk = Person("陈", operated.client)
    await desk.sign_in("desk")
    logged = await desk.do(
        "/api/reception/contacts", outcome="repair", matter="灯坏", place="二号楼大堂"
    )
    trace_id = logged.headers["X-Trace-Id"]
    page = watched.page
    await watched.open("/traces")

    await signs_in(page, "desk")
    await expect(page.get_by_role("alert")).to_contain_text("运行平台")
    await signs_in(page, "admin")
    await expect(page.get_by_role("row").nth(1)).to_be_visible()

    await page.get_by_label("追踪号").fill(trace_id)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("row")).to_have_count(2, timeout=10_000)
    await page.get_by_role("link", name="POST /api/reception/contacts").click()

    rows = page.locator(".fall .row")
    await expect(rows.first).to_contain_text("POST /api/reception/contacts")

    async def all_steps_are_told() -> bool:
        # What other services did of it is handed over a moment later than the request.
        await page.reload()
        await expect(rows.first).to_be_visible()
        told = " ".join(await rows.all_inner_texts())
        return all(
            step in told for step in ("publish", "react open_requested_order", "project orders")
        )

    await eventually(all_steps_are_told, what="every step is on the page")
    await expect(page.locator(".key")).to_contain_text("dispatch")
    await rows.first.focus()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(rows.nth(1)).to_have_attribute("aria-expanded", "true")
    await expect(page.locator(".fall .details:not([hidden])")).to_contain_text("步骤号")

    await page.reload()
    await expect(rows.first).to_be_visible()
    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_role("link", name="← All traces")).to_be_visible()
    assert watched.elsewhere == []
    assert watched.faults == []


async def test_documentation_pages_draw_from_our_own_files_only(watched: Watched) -> None:
    page = watched.page
    await watched.open("/platform")
    await expect(page.get_by_role("status")).to_contain_text("服务就绪")
    await page.get_by_role("link", name="接口文档").click()
    await page.get_by_role("link", name="派工 dispatch").click()
    await expect(page.locator(".opblock").first).to_be_visible(timeout=20_000)
    await page.locator(".opblock").nth(2).click()
    await expect(page.locator(".opblock-body").first).to_be_visible()
    await watched.open("/events")
    await page.get_by_label("查找").fill("work_order_opened")
    await expect(page.locator("details.event:visible").first).to_contain_text("WorkOrderOpened")
    await page.locator("details.event:visible").first.click()
    await expect(page.locator("details.event:visible").first).to_contain_text(
        "evt.dispatch.{estate}"
    )

    assert watched.elsewhere == []
    assert watched.faults == []
    async with page.expect_console_message():
        await page.evaluate("document.body.setAttribute('style', 'color: red')")
    assert len(watched.faults) == 1, "what the policy forbids is seen"
