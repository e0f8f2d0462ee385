"""A technician's day on the phone: an order with a network, one without, the same end of both."""

from typing import Any

import pytest
from playwright.async_api import Browser, expect

from chassis.testing import eventually
from guanjia.demo.person import Person
from tests.e2e.chromium import needs_chromium
from tests.e2e.operating.operated import Operated
from tests.e2e.operating.phone import TechniciansPhone

pytestmark = [pytest.mark.timeout(120), needs_chromium]
OWNER, CANARY = "黄", "金丝雀漏水"
CAUSE = "金丝雀阀芯磨损"
STEPS = ["accept", "set_out", "arrive", "quote", "consent", "start", "finish", "sign"]


class Desk:
    """The dispatcher, who sends the technician out."""

    def __init__(self, platform: Operated) -> None:
        self.dispatcher = Person("dispatcher", platform.client)
        self.technician = Person("technician", platform.client)
        self.manager = Person("manager", platform.client)

    async def sign_in(self) -> None:
        for person in (self.dispatcher, self.technician, self.manager):
            assert (await person.sign_in(person.name)).is_success

    async def sends_out(self, matter: str) -> str:
        """The id of an order the technician has been given."""
        units = await self.dispatcher.see("/api/archives/directory/units", q="2-1-1802")
        [unit] = [each for each in units.json()["items"] if each["label"] == "2-1-1802"]
        opened = await self.dispatcher.do(
            "/api/dispatch/orders",
            matter=matter,
            unit_id=unit["id"],
            contact_name="金丝雀女士",
            contact_phone="10000004711",
        )
        assert opened.is_success, opened.text
        order_id = str(opened.json()["id"])
        sent = await self.dispatcher.do(
            f"/api/dispatch/orders/{order_id}/assign", technician_id=self.technician.id
        )
        assert sent.is_success, sent.text
        return order_id

    async def lets_grab(self, matter: str) -> None:
        """Services go to whoever grabs them; there is one in a public place."""
        set_ = await self.manager.do(
            "/api/dispatch/settings/dispatch_modes", preset="services_grabbed"
        )
        assert set_.is_success, set_.text
        opened = await self.dispatcher.do(
            "/api/dispatch/orders", matter=matter, kind="free_service", place="会所门口"
        )
        assert opened.is_success, opened.text
        order = f"/api/dispatch/orders/{opened.json()['id']}"
        if (await self.dispatcher.see(order)).json()["state"]["code"] == "opened":
            assert (await self.dispatcher.do(f"{order}/hand-over")).is_success

    async def photos(self, order_id: str) -> list[str]:
        """What the pictures of an order show."""
        found = await self.dispatcher.see(f"/api/dispatch/orders/{order_id}/attachments")
        return [str(each["kind"]) for each in found.json()["items"]]

    async def sees(self, order_id: str) -> dict[str, Any]:
        return dict((await self.dispatcher.see(f"/api/dispatch/orders/{order_id}")).json())

    async def sees_posted(self, order_id: str) -> dict[str, Any]:
        """The order once finance has what was signed."""

        async def posted() -> bool:
            return bool((await self.sees(order_id))["state"]["code"] == "posted")

        await eventually(posted, what="it is posted", within_seconds=30)
        return await self.sees(order_id)


def what_came_of(order: dict[str, Any]) -> dict[str, Any]:
    """The end of an order without its times, ids and numbers."""
    last = order["rounds"][-1]
    return {
        "state": order["state"]["code"],
        "steps": [step["act"]["code"] for step in order["history"]],
        "total_fen": last["total_fen"],
        "lines": [(line["label"], line["amount_fen"]) for line in last["lines"]],
        "agreed": (last["agreed"]["how"]["code"], last["agreed"]["person"]),
        "signed": (last["sign_off"]["how"]["code"], last["sign_off"]["person"]),
        "cause": last["quote"]["cause"],
    }


@pytest.mark.rule("A07", "A08", "A09", "E04", "F06", "F09", "W33", "P12")
async def test_an_order_done_in_the_basement_ends_as_one_done_with_a_network(
    operated: Operated, chromium: Browser
) -> None:
    """The page dies once in between; each act is told once, with the time it happened. Nothing
    that was typed or carried can be read in the browser, and signing out leaves nothing.
    """
    desk = Desk(operated)
    await desk.sign_in()
    above, below = await desk.sends_out("水龙头漏水"), await desk.sends_out(CANARY)
    await desk.lets_grab("挂横幅")
    async with TechniciansPhone.of(chromium, operated.addresses.address) as phone:
        await phone.sign_in("technician")
        assert phone.watched is not None
        assert await phone.watched.barriers() == []

        await phone.tap("抢单")
        await phone.tap("抢这一单 会所门口")
        await expect(phone.page.locator(".matter.large")).to_have_text("挂横幅")
        assert await phone.watched.barriers() == []
        await phone.tap("返回")

        await phone.takes("水龙头漏水")
        call = phone.page.get_by_role("link", name="呼叫")
        assert await call.get_attribute("href") == "tel:10000004711"
        await expect(phone.page.get_by_text("2 号楼 › 1 单元 › 18 楼 › 1802 室")).to_be_visible()
        await phone.steps("接受", "出发", "到场")
        await phone.quotes(CAUSE)
        assert await phone.watched.barriers() == []
        await phone.has_agreed(OWNER)
        await phone.steps("开工")
        await phone.finishes()
        await phone.has_signed(OWNER)

        await phone.takes(CANARY)
        await phone.steps("接受", "出发")
        await expect(phone.button("到场")).to_be_visible()
        await phone.network(there=False)
        await expect(phone.page.get_by_text("离线 自")).to_be_visible(timeout=10_000)
        await phone.steps("到场")
        await phone.quotes(CAUSE)
        await phone.has_agreed(OWNER)
        await phone.has_waiting(3)
        await phone.open()
        await phone.takes(CANARY)
        await phone.steps("开工")
        await phone.photographs("拍维修后")
        await phone.finishes()
        await phone.has_signed(OWNER)
        # Seven reports, and the files of two of them.
        await phone.has_waiting(9)
        rows, kept = await phone.kept()
        assert rows > 5
        for clear in ("金丝雀", CAUSE, "10000004711", "2-1-1802"):
            assert clear not in kept, clear
        await phone.tap("设置")
        await phone.tap("退出登录并清除本机数据")
        await expect(phone.page.get_by_role("alert")).to_contain_text("还有 9 条未上传")

        await phone.network(there=True)
        await phone.has_waiting(0)
        online, offline = [await desk.sees_posted(each) for each in (above, below)]
        assert what_came_of(offline) == what_came_of(online)
        assert await desk.photos(below) == ["after"]
        assert [step for step in what_came_of(online)["steps"] if step in STEPS] == STEPS
        late = [step for step in offline["history"] if step["entered_at"] > step["at"]]
        assert {"arrive", "quote", "consent", "finish", "sign"} <= {s["act"]["code"] for s in late}

        await phone.tap("退出登录并清除本机数据")
        await expect(phone.page.get_by_label("登录名")).to_be_visible()
        assert await phone.kept() == (0, (await phone.kept())[1])
        assert phone.faults == []
