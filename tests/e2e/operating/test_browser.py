"""The trace page in a real browser: signed in, searched, a waterfall read by keyboard."""

import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import ConsoleMessage, Page, Request, async_playwright, expect

from guanjia.demo.estate import PASSWORD
from guanjia.demo.person import Person
from tests.e2e.operating.operated import Operated

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        CHROMIUM is None, reason="no Chromium: apt-get install chromium fonts-noto-cjk"
    ),
]


class Watched:
    """A page, and whatever it should not have done."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.elsewhere: list[str] = []
        self.faults: list[str] = []
        self._address = address
        page.on("request", self._asked)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", self._said)

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self._address, "data:")):
            self.elsewhere.append(request.url)

    def _said(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            self.faults.append(message.text)

    async def open(self, path: str) -> None:
        await self.page.goto(self._address + path)


@pytest.fixture
async def watched(operated: Operated) -> AsyncIterator[Watched]:
    """A browser nobody has used, on the platform."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            context = await browser.new_context(viewport={"width": 1280, "height": 900})
            yield Watched(await context.new_page(), operated.addresses.address)
        finally:
            await browser.close()


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
    for step in ("publish", "react open_requested_order", "project orders"):
        await expect(page.locator(".fall .row", has_text=step).first).to_be_visible()
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
