"""The engine of the tablet's page: what its screens call to save, reached from outside.

Two hundred acts by touch take minutes. Most are therefore given to the very engine of the page
that runs (`Gate.save`, core/gate.ts): from there on all is as after a touch, the sealing, the row
in the transaction that takes the next sequence, the sending. The product has no door for this: the
page's framework tells developers' tools of each tree it shows, and the engine stands in that tree.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from tests.e2e.gate.guard import GuardsTablet

REACHED = """globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
  supportsFiber: true,
  inject: () => 1,
  onCommitFiberRoot: (_, root) => {
    let fiber = root.current;
    while (fiber && !fiber.memoizedProps?.gate) fiber = fiber.child;
    if (fiber) globalThis.engine = fiber.memoizedProps.gate;
  },
  onCommitFiberUnmount: () => {},
}"""
"""Run before the page's own scripts."""

_SAVES = """async (deeds) => {
  for (const { kind, data, provisional, document_ms } of deeds) {
    const timing = { told: () => ({ touched_at: null, document_ms, phone_ms: null }) };
    await engine.save([{ kind, data, provisional }], timing, false);
  }
}"""
_WRITTEN = "() => engine.store.get().written.map(({ act, state }) => ({ ...act, state }))"


@dataclass(frozen=True)
class Deed:
    """What a guard does, as a form gives it to the engine."""

    kind: str
    data: dict[str, Any]
    document_ms: int | None = None
    provisional: bool = False


async def save(tablet: GuardsTablet, deeds: Sequence[Deed]) -> None:
    """One after the other, as the screens do."""
    await tablet.page.evaluate(_SAVES, [asdict(deed) for deed in deeds])


async def die_while_saving(tablet: GuardsTablet, deed: Deed) -> None:
    """The page is gone before the save has ended, without a word to it."""
    await tablet.page.evaluate(f"(deeds) => void ({_SAVES})(deeds)", [asdict(deed)])
    await die(tablet)


async def die(tablet: GuardsTablet) -> None:
    """The page's process ends at once."""
    session = await tablet.context.new_cdp_session(tablet.page)
    async with tablet.page.expect_event("crash"):
        # It is not there any more to answer this.
        dying = asyncio.create_task(session.send("Page.crash"))
    dying.cancel()


async def waiting(tablet: GuardsTablet) -> int:
    """How many acts the server does not have, as the guard is told."""
    return int(await tablet.page.evaluate("engine.store.get().waiting"))


async def written(tablet: GuardsTablet) -> list[dict[str, Any]]:
    """Every act the tablet keeps, opened, in the order of its journal; and what became of it."""
    found: list[dict[str, Any]] = await tablet.page.evaluate(_WRITTEN)
    return found
