"""A technician's phone: Chromium at a phone's size, in Chinese, touched by a thumb."""

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Self

from PIL import Image
from playwright.async_api import (
    Browser,
    BrowserContext,
    FilePayload,
    Locator,
    Page,
    ViewportSize,
    expect,
)

from guanjia.demo.estate import PASSWORD
from tests.e2e.gate.guard import KEPT_BY_THE_BROWSER
from tests.e2e.operating.browser import Watched

SIZE = ViewportSize(width=390, height=844)


class TechniciansPhone:
    """One phone: its storage stays when the page is killed."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.context = context
        self.watched: Watched | None = None
        self._address = address

    @classmethod
    @asynccontextmanager
    async def of(cls, browser: Browser, address: str) -> AsyncIterator[Self]:
        """One that nobody has signed in on."""
        context = await browser.new_context(viewport=SIZE, locale="zh-CN", has_touch=True)
        phone = cls(context, address)
        try:
            await phone.open()
            yield phone
        finally:
            await context.close()

    @property
    def page(self) -> Page:
        assert self.watched is not None
        return self.watched.page

    @property
    def faults(self) -> list[str]:
        assert self.watched is not None
        return [*self.watched.faults, *self.watched.elsewhere]

    async def open(self) -> None:
        """The page anew, as after a crash: nothing of the last one is in memory."""
        if self.watched is not None:
            await self.page.close()
        self.watched = Watched(await self.context.new_page(), self._address)
        await self.watched.open("/phone/")

    async def sign_in(self, name: str) -> None:
        await self.page.get_by_label("登录名").fill(name)
        await self.page.get_by_label("密码").fill(PASSWORD)
        await self.tap("登录")
        await expect(self.page.get_by_role("heading", name="我的工单")).to_be_visible()
        await self.page.evaluate("navigator.serviceWorker.ready.then(() => true)")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    async def tap(self, what: Locator | str) -> None:
        await (self.button(what) if isinstance(what, str) else what).tap()

    async def steps(self, *names: str) -> None:
        """The large button, as it is called one step after the other."""
        for name in names:
            await self.tap(self.page.locator("footer").get_by_role("button", name=name, exact=True))

    async def takes(self, matter: str) -> None:
        """From the list to the order."""
        await self.tap(self.page.locator(".card").filter(has_text=matter))
        await expect(self.page.locator(".matter.large")).to_have_text(matter)

    async def quotes(self, cause: str) -> None:
        """Two of an item of the tariff, and material typed in at 28.50."""
        await self.steps("报价")
        await self.page.get_by_label("故障原因").fill(cause)
        await self.tap("从收费标准选")
        sheet = self.page.get_by_role("dialog")
        await sheet.get_by_label("找项目").fill("阀芯")
        await self.tap(sheet.get_by_role("list").get_by_role("button").first)
        await self.tap("2")
        await self.tap(sheet.get_by_role("button", name="保存"))
        await self.tap("材料（手填）")
        await sheet.get_by_label("材料名称").fill("陶瓷阀芯")
        await self.tap(sheet.get_by_role("button", name="单价（元）"))
        for key in "28.50":
            await self.tap(key)
        await self.tap(sheet.get_by_role("button", name="保存"))
        reason = self.page.get_by_label("收费原因")
        if await reason.is_visible():
            await reason.fill("使用磨损，不属保修")
        await self.tap(self.page.locator("footer").get_by_role("button", name="报价"))

    async def has_agreed(self, name: str) -> None:
        await self.steps("业主同意")
        sheet = self.page.get_by_role("dialog")
        await self.tap(sheet.get_by_role("button", name=name))
        await self.tap(sheet.locator(".primary"))
        await expect(sheet).to_have_count(0)

    async def finishes(self) -> None:
        await self.steps("完工")
        await self.tap(self.page.get_by_role("dialog").locator(".primary"))

    async def has_signed(self, name: str) -> None:
        """Drawn with a finger."""
        await self.steps("签字")
        await self.tap(
            self.page.get_by_role("group", name="谁签字").get_by_role("button", name=name)
        )
        box = await self.page.get_by_role("img", name="在此签字").bounding_box()
        assert box is not None
        mouse = self.page.mouse
        await mouse.move(box["x"] + 60, box["y"] + 60)
        await mouse.down()
        for step in range(1, 6):
            await mouse.move(box["x"] + 60 + 30 * step, box["y"] + 60 + 40 * (step % 2))
        await mouse.up()
        await self.tap("签字完成")
        await expect(self.page.get_by_role("heading", name="我的工单")).to_be_visible(
            timeout=20_000
        )

    async def photographs(self, of: str) -> None:
        """By the phone's own camera program, which hands over a file."""
        target = io.BytesIO()
        Image.new("RGB", (60, 40), "teal").save(target, "JPEG")
        picture = FilePayload(name="p.jpg", mimeType="image/jpeg", buffer=target.getvalue())
        await self.page.get_by_label(of).set_input_files(picture)
        taken = self.page.get_by_text("本机已拍 1 张")
        await expect(taken).to_be_visible(timeout=20_000)

    async def network(self, *, there: bool) -> None:
        await self.context.set_offline(not there)

    async def has_waiting(self, count: int) -> None:
        """As the status bar says; none is not shown."""
        shown = self.page.get_by_role("button", name="待传")
        if count:
            await expect(shown).to_have_text(f"待传 {count}")
        else:
            await expect(shown).to_have_count(0, timeout=20_000)

    async def kept(self) -> tuple[int, str]:
        """How many rows the browser keeps, and everything as text."""
        rows, text = await self.page.evaluate(KEPT_BY_THE_BROWSER)
        return int(rows), str(text)
