"""The desk takes somebody in by the keyboard alone, in a real browser."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import expect

from tests.e2e.chromium import needs_chromium
from tests.e2e.operating.browser import Watched
from tests.e2e.operating.office import goes_to, signs_in

pytestmark = [pytest.mark.timeout(300), needs_chromium]


@pytest.mark.rule("W01", "W08", "F03", "E15", "T21")
async def test_a_call_is_taken_in_by_the_keyboard_and_its_promise_is_seen(
    watched: Watched,
) -> None:
    page, keys = watched.page, watched.page.keyboard
    await watched.open("/reception/intake")
    await signs_in(page, "desk")

    finder = page.get_by_role("combobox", name="来电人")
    await expect(finder).to_be_focused()
    await keys.type("2-1-1802")
    await expect(page.get_by_role("option").first).to_contain_text("2-1-1802")
    await keys.press("Enter")
    await expect(finder).to_have_value(re.compile("2-1-1802"))
    await keys.press("Tab")
    await keys.type("阳台地漏返水")
    await keys.press("Alt+2")
    await expect(page.get_by_role("radio", name="咨询")).to_be_checked()
    await keys.press("Alt+1")
    await expect(page.get_by_role("radio", name="日常报修")).to_be_checked()
    tomorrow = datetime.now(ZoneInfo("Asia/Shanghai")) + timedelta(days=1)
    await page.get_by_label("承诺时间").fill(tomorrow.strftime("%Y-%m-%dT%H:%M"))
    assert await watched.barriers() == []

    # A closed tab loses nothing.
    await page.reload()
    await expect(page.get_by_label("事由")).to_have_value("阳台地漏返水")
    await keys.press("Control+Enter")
    done = page.get_by_role("status").filter(has_text="JD-")
    await expect(done).to_be_visible()
    await expect(finder).to_be_focused()
    await expect(page.get_by_label("事由")).to_have_value("")
    assert await watched.barriers() == []

    await done.get_by_role("link").click()
    await expect(page.get_by_role("heading", name=re.compile("JD-"))).to_be_visible()
    assert await watched.barriers() == []
    await goes_to(page, "我的承诺")
    await expect(page.get_by_role("main")).to_contain_text("JD-")
    assert await watched.barriers() == []
