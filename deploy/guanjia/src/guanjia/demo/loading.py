"""Puts the demo estate into a platform that has no estate yet."""

from rich.console import Console

from guanjia.embedded import Embedded
from guanjia.greeting import SignIn


async def load_demo(_embedded: Embedded, _console: Console) -> list[SignIn]:
    """The demo's sign-ins; the estate is opened first where there is none."""
    return []
