"""What people do in the office in every test of it, and a tablet that reports beside them."""

from datetime import UTC, datetime
from typing import Self

import httpx
import uuid_utils
from playwright.async_api import Locator, Page, expect

from guanjia.demo.estate import PASSWORD, STAFF


class Tablet:
    """A tablet that sends what its guard does, without its screens."""

    def __init__(self, address: str) -> None:
        self._client = httpx.AsyncClient(
            base_url=address, headers={"X-Guanjia": "gate"}, trust_env=False
        )
        self._journal = new_id()
        self._sequence = 0
        self._guard = ""
        self.colleagues: dict[str, str] = {}
        """Name → id of who may unlock it."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.aclose()

    async def enrol(self, code: str) -> None:
        """With the code a manager was shown; its guard unlocks it."""
        guard = next(each for each in STAFF if each.pin)
        await self._ask("/api/identity/devices/enrol", code=code)
        known = (await self._client.get("/api/identity/devices/self")).json()["guards"]
        self.colleagues = {each["name"]: each["id"] for each in known}
        self._guard = self.colleagues[guard.name]
        await self._ask("/api/identity/devices/unlock", staff_id=self._guard, pin=guard.pin)

    async def report(self, kind: str, **data: object) -> None:
        """An act whose document was 27 seconds in the guard's hand."""
        self._sequence += 1
        act = {
            "id": new_id(),
            "journal": self._journal,
            "sequence": self._sequence,
            "kind": kind,
            "version": 1,
            "guard": self._guard,
            "at": datetime.now(UTC).isoformat(),
            "clock_offset_ms": 0,
            "document_ms": 27_000,
            "provisional": False,
            "data": data,
        }
        await self._ask("/api/gate/acts", acts=[act])

    def loses(self, acts: int) -> None:
        """So many of its acts will never come."""
        self._sequence += acts

    async def _ask(self, path: str, **body: object) -> None:
        answer = await self._client.post(path, json=body)
        assert answer.status_code == 200, answer.text


def new_id() -> str:
    return str(uuid_utils.uuid7())


async def signs_in(page: Page, name: str, password: str = PASSWORD) -> None:
    await page.get_by_label("账号").fill(name)
    await page.get_by_label("密码", exact=False).first.fill(password)
    await page.get_by_role("button", name="登录").click()


async def goes_to(page: Page, name: str) -> None:
    await page.get_by_role("navigation").get_by_role("link", name=name, exact=True).click()
    await expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()


def in_form(page: Page) -> Locator:
    return page.get_by_role("dialog")


async def chooses(form: Locator, field: str, typed: str) -> None:
    """Somebody found by what is typed: the first that is offered."""
    await form.get_by_role("combobox", name=field).fill(typed)
    await form.page.get_by_role("option").first.click()


def column(page: Page, name: str) -> Locator:
    """A column of the board."""
    return page.get_by_role("region", name=name, exact=True)


def card(where: Page | Locator, words: str) -> Locator:
    """The card there that says this."""
    return where.get_by_role("article").filter(has_text=words)
