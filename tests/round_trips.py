"""What MongoDB is asked on behalf of a request: for tests that count round trips."""

import contextvars
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

from pymongo import monitoring

WITHOUT_A_BOUND = ", however many there are"


_seen: contextvars.ContextVar[list[str] | None] = contextvars.ContextVar("seen", default=None)


class _Commands(monitoring.CommandListener):
    """Notes what MongoDB is asked on behalf of whoever is watching."""

    def started(self, event: monitoring.CommandStartedEvent) -> None:
        if (seen := _seen.get()) is None:
            return
        asked = event.command
        seen.append(f"{event.command_name} {asked.get(event.command_name)}{_bound(asked)}")

    def succeeded(self, event: monitoring.CommandSucceededEvent) -> None:
        pass

    def failed(self, event: monitoring.CommandFailedEvent) -> None:
        pass


def _bound(asked: Mapping[str, Any]) -> str:
    """How many documents are read at most, where others than named ones are read. The pieces of a
    file are as many as its size, which is bounded.
    """
    if "find" not in asked or {"_id", "files_id"} & asked["filter"].keys():
        return ""
    return f", {asked['limit']} at most" if asked.get("limit") else WITHOUT_A_BOUND


@contextmanager
def commands_to_mongodb() -> Iterator[list[str]]:
    """Every command that is sent on behalf of what is asked within."""
    seen: list[str] = []
    token = _seen.set(seen)
    try:
        yield seen
    finally:
        _seen.reset(token)


@cache
def watch_mongodb() -> None:
    """To be called before any client is made; once is enough."""
    monitoring.register(_Commands())
