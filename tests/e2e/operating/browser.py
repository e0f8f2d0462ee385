"""A real browser on the platform, and whatever it should not have done."""

from pathlib import Path

from playwright.async_api import ConsoleMessage, Page, Request

ROOT = Path(__file__).parents[3]
AXE = ROOT / "services/console/node_modules/axe-core/axe.min.js"
_STANDS_STILL = """async () => {
  for (let still = 0; still < 5; still += 1) {
    await new Promise(requestAnimationFrame);
    const moving = document.getAnimations().filter(
      ({ playState, effect }) =>
        playState === 'running' && effect.getComputedTiming().endTime !== Infinity,
    );
    if (moving.length > 0) still = -1;
  }
}"""
_LOOK = """async () => {
  const found = await axe.run();
  const grave = found.violations.filter((each) => ["serious", "critical"].includes(each.impact));
  return grave.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
}"""


class Watched:
    """A page, and whatever it should not have done."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.elsewhere: list[str] = []
        self.faults: list[str] = []
        page.on("request", self._asked)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", self._said)

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", f"blob:{self.address}")):
            self.elsewhere.append(request.url)

    def _said(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            self.faults.append(message.text)

    async def open(self, path: str) -> None:
        await self.page.goto(self.address + path)

    async def barriers(self) -> list[str]:
        """What keeps people from using the page as it is now, as far as axe finds it."""
        if not await self.page.evaluate("typeof axe === 'object'"):
            await self.page.evaluate(AXE.read_text())
        # What fades in has not its own colours yet.
        await self.page.evaluate(_STANDS_STILL)
        found: list[str] = await self.page.evaluate(_LOOK)
        return found
