"""Telling a story step by step: who did what, the events it caused in any service, the trace."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import httpx
from rich.console import Console

from contracts.event import Envelope

HEARD_WITHIN_SECONDS = 15


class StoryBroken(Exception):
    """The platform answered otherwise than the story goes; says at which step and what."""

    def __init__(self, step: str, what: str) -> None:
        super().__init__(step, what)
        self.step = step
        self.what = what

    def __str__(self) -> str:
        return f"演示中断 / the demo stopped at: {self.step}\n{self.what}"


class Story:
    """Tells steps as they happen, with the events each causes in any service."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._heard: list[Envelope] = []
        self._steps = 0

    def hear(self, envelope: Envelope) -> None:
        """Something was said somewhere on the platform."""
        self._heard.append(envelope)

    async def step(
        self,
        who: str,
        what: str,
        answer: httpx.Response,
        *,
        causes: Sequence[str] = (),
        tell: str = "",
        status: int | None = None,
    ) -> Any:
        """Tell one step and return its answer; waits until what it causes has been said.

        Raises StoryBroken for another answer than a good one (or `status`), and for silence.
        """
        self._steps += 1
        if answer.status_code != status if status else not answer.is_success:
            raise StoryBroken(f"{self._steps}. {who} {what}", f"{answer.status_code} {answer.text}")
        trace = answer.headers.get("X-Trace-Id", "")
        said = await self._said(trace, causes, f"{self._steps}. {who} {what}")
        self._console.print(f"[bold]{self._steps:>2}. {who}[/bold]  {what}", highlight=False)
        if tell:
            self._console.print(f"      {tell}", highlight=False, markup=False)
        if said:
            events = "  →  ".join(said)
            self._console.print(f"      [cyan]{events}[/cyan]", highlight=False, soft_wrap=True)
        if trace:
            self._console.print(f"      [dim]trace {trace}[/dim]", highlight=False)
        told = answer.headers.get("content-type", "").startswith("application/")
        return answer.json() if told and "json" in answer.headers["content-type"] else None

    async def _said(self, trace: str, causes: Sequence[str], step: str) -> list[str]:
        try:
            async with asyncio.timeout(HEARD_WITHIN_SECONDS):
                while True:
                    said = [
                        envelope.type.removeprefix("guanjia.")
                        for envelope in self._heard
                        if envelope.correlationid == trace
                    ]
                    if all(any(cause in name for name in said) for cause in causes):
                        return said
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise StoryBroken(step, f"not said within {HEARD_WITHIN_SECONDS} s: {causes}") from None

    async def until(self, what: str, seen: Callable[[], Awaitable[Any]]) -> Any:
        """What `seen` finds, asked again until it finds something. Raises StoryBroken."""
        try:
            async with asyncio.timeout(HEARD_WITHIN_SECONDS):
                while True:
                    if found := await seen():
                        return found
                    await asyncio.sleep(0.05)
        except TimeoutError:
            raise StoryBroken(what, f"not seen within {HEARD_WITHIN_SECONDS} s") from None
