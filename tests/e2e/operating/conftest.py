"""A platform as its operator meets it: embedded, with the demo estate."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from playwright.async_api import Browser

from tests.e2e.chromium import chromium as a_chromium
from tests.e2e.operating.browser import Watched
from tests.e2e.operating.operated import Operated, operated_in

Window = Callable[[int, int], Awaitable[Watched]]


@pytest.fixture(scope="package")
async def operated(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Operated]:
    """One platform for all tests of this folder, each with its own cases."""
    async with operated_in(tmp_path_factory.mktemp("operated")) as platform:
        yield platform


@pytest.fixture(scope="package")
async def chromium() -> AsyncIterator[Browser]:
    """One browser for all of them, each with windows of its own."""
    async with a_chromium() as browser:
        yield browser


@pytest.fixture
async def window(operated: Operated, chromium: Browser) -> AsyncIterator[Window]:
    """Opens windows of the given width and height, each of somebody who was never here."""
    contexts = []

    async def open_one(width: int, height: int) -> Watched:
        context = await chromium.new_context(
            viewport={"width": width, "height": height}, locale="zh-CN"
        )
        contexts.append(context)
        return Watched(await context.new_page(), operated.addresses.address)

    yield open_one
    for context in contexts:
        await context.close()


@pytest.fixture
async def watched(window: Window) -> Watched:
    """A browser nobody has used, on the platform."""
    return await window(1280, 900)
