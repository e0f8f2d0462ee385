"""A guard at a real tablet: Chromium at tablet size, in Chinese, touched where a thumb would."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    ViewportSize,
    expect,
)

from tests.e2e.tablet import PINS

LANDSCAPE = ViewportSize(width=1280, height=800)
PORTRAIT = ViewportSize(width=800, height=1280)
AXE = Path(__file__).parents[3] / "services/console/node_modules/axe-core/axe.min.js"
KEPT_BY_THE_BROWSER = """async () => {
  const text = (value) => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
      return ['utf-8', 'utf-16le'].map((name) => new TextDecoder(name).decode(bytes)).join(' ');
    }
    if (Array.isArray(value)) return value.map(text).join(' ');
    if (value && typeof value === 'object') {
      return Object.entries(value).map(([k, v]) => k + ' ' + text(v)).join(' ');
    }
    return String(value);
  };
  const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
  const asked = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  let rows = 0;
  for (const { name } of await indexedDB.databases()) {
    const db = await asked(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const found = await asked(db.transaction(store).objectStore(store).getAll());
      rows += found.length;
      kept.push(store + ' ' + text(found));
    }
    db.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) kept.push(request.url);
  }
  return [rows, kept.join('\\n')];
}"""


class GuardsTablet:
    """One tablet: its storage stays when the page is killed."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.context = context
        self.taps = 0
        self.pace_ms = 0
        """How long a thumb takes to the next touch."""
        self.faults: list[str] = []
        self._address = address
        self._page: Page | None = None

    @classmethod
    @asynccontextmanager
    async def unused(
        cls, browser: Browser, address: str, *, hours_fast: int = 0, script: str = ""
    ) -> AsyncIterator["GuardsTablet"]:
        """One that nobody has enrolled; its clock may be wrong by hours. `script` runs before its
        page's own.
        """
        context = await browser.new_context(viewport=LANDSCAPE, locale="zh-CN", has_touch=True)
        if hours_fast:
            await context.add_init_script(_a_clock_fast_by(hours_fast))
        if script:
            await context.add_init_script(script)
        tablet = cls(context, address)
        try:
            await tablet.open()
            yield tablet
        finally:
            await context.close()

    @property
    def page(self) -> Page:
        assert self._page is not None
        return self._page

    async def open(self, before: Callable[["GuardsTablet"], Awaitable[None]] | None = None) -> None:
        """The page anew, as after a crash: nothing of the last one is in memory. `before` it asks
        for anything, something may be done.
        """
        if self._page is not None:
            await self._page.close()
        self._page = await self.context.new_page()
        if before is not None:
            await before(self)
        self._page.on("pageerror", lambda error: self.faults.append(str(error)))
        self._page.on("console", self._said)
        self._page.on("request", self._asked)
        await self._page.goto(f"{self._address}/gate/")

    def _said(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            self.faults.append(message.text)

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self._address, "data:", "blob:")):
            self.faults.append(f"asked {request.url}")

    async def enrol(self, code: str) -> None:
        await self.page.get_by_label("登记码").fill(code)
        await self.button("登记").click()

    async def unlock(self, name: str) -> None:
        """By a tap on the name and the PIN."""
        await self.button(name).click()
        await self.type_pin(PINS[name])
        await expect(self.tile("访客")).to_be_visible(timeout=15_000)

    async def type_pin(self, pin: str) -> None:
        for digit in pin:
            await self.button(digit).click()

    async def kept_here(self) -> None:
        """Waits until the page's files are kept, so that it opens without a network."""
        await self.page.evaluate("navigator.serviceWorker.ready.then(() => true)")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def tile(self, name: str) -> Locator:
        return self.page.locator(".tile").filter(has_text=name)

    async def tap(self, what: Locator | str) -> None:
        """One touch, counted."""
        self.taps += 1
        if self.pace_ms:
            await self.page.wait_for_timeout(self.pace_ms)
        await (self.button(what) if isinstance(what, str) else what).tap()

    async def goes_home(self) -> None:
        await self.page.goto(f"{self._address}/gate/#/home")
        await expect(self.tile("访客")).to_be_visible()

    async def has_waiting(self, count: int, *, within_seconds: float = 40) -> None:
        """As the status bar says; none is not shown."""
        shown = self.page.get_by_role("button", name="待传")
        if count:
            await expect(shown).to_have_text(f"待传 {count}")
        else:
            await expect(shown).to_have_count(0, timeout=within_seconds * 1_000)

    async def network(self, *, there: bool) -> None:
        await self.context.set_offline(not there)

    async def kept(self) -> tuple[int, str]:
        """How many rows the browser keeps of this tablet, and everything as text."""
        rows, text = await self.page.evaluate(KEPT_BY_THE_BROWSER)
        return int(rows), str(text)

    async def serious(self) -> list[str]:
        """What axe finds serious on the screen as it is."""
        await self.page.evaluate(AXE.read_text())
        found: dict[str, Any] = await self.page.evaluate(
            "axe.run(document, {resultTypes: ['violations']})"
        )
        return [
            f"{each['id']}: {json.dumps([node['html'] for node in each['nodes']][:3])}"
            for each in found["violations"]
            if each["impact"] in ("serious", "critical")
        ]

    async def walk_in(self, *, room: str, host: str, name: str, tail: str = "5374") -> None:
        """A guest with a known host, from the tile to the card."""
        await self.begins_guest(room=room, host=host, name=name)
        await self.calls_and_admits(tail)

    async def begins_guest(self, *, room: str, host: str, name: str) -> None:
        """From the tile to who comes to whom."""
        await self.tap(self.tile("访客"))
        await self.page.get_by_label("找谁 / 房号").press_sequentially(room)
        hits = self.page.get_by_role("list", name="选住户").get_by_role("button")
        await self.tap(hits.filter(has_text=host).first)
        await self.page.get_by_label("姓名").fill(name)

    async def calls_and_admits(self, tail: str = "5374") -> None:
        """The document in the hand, the host on the phone, the card, the gate."""
        await self.tap("接证")
        await self.tap("开始通话")
        await self.page.get_by_label("所拨号码后 4 位").fill(tail)
        await self.tap("同意")
        await self.tap(self.page.get_by_role("button", name="还证"))
        await self.tap(self.page.get_by_role("button", name="放行"))
        await expect(self.tile("访客")).to_be_visible()

    async def rider(self, room: str) -> None:
        """One tap and a room, from the riders' screen."""
        await self.page.get_by_label("找谁 / 房号").press_sequentially(room)
        await self.tap(self.page.get_by_role("list", name="选住户").get_by_role("button").first)
        await expect(self.page.get_by_text("已记：")).to_be_visible()

    async def leaves(self, name: str) -> None:
        """Found by name; the card comes back in the same act."""
        await self.tap(self.tile("离场"))
        await self.page.get_by_label("卡号、姓名、房号、车牌").fill(name)
        await self.tap(self.page.locator(".hits button").filter(has_text=name).first)
        await self.tap(self.page.get_by_role("dialog").locator("button.primary"))
        await expect(self.page.get_by_role("dialog")).to_have_count(0)
        await self.goes_home()


def _a_clock_fast_by(hours: int) -> str:
    return f"""(() => {{
      const ahead = {hours * 3_600_000}, True = Date;
      globalThis.Date = class extends True {{
        constructor(...given) {{
          if (given.length === 0) super(True.now() + ahead); else super(...given);
        }}
        static now() {{ return True.now() + ahead; }}
      }};
    }})()"""
