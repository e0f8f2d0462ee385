"""The guard's tablet in a real browser: a day with the network, two gates, a hand-over."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import expect

from chassis.testing import eventually
from tests.e2e.chromium import needs_chromium
from tests.e2e.gate.estate import (
    GATE,
    OTHER_GATE,
    Estate,
    a_slip,
    open_differences,
    passed,
    unit_of,
)
from tests.e2e.gate.guard import PORTRAIT, GuardsTablet

pytestmark = [
    pytest.mark.timeout(240),
    needs_chromium,
]
GUARD, FOREMAN = "李铁军", "曹刚"
HOST = "黄**"
ROOM = "2-1-1802"
MOST_TAPS = 8


@pytest.mark.rule("W18", "A10", "F36", "T30", "N17", "E03", "F52")
async def test_a_day_at_the_gate_with_the_network(estate: Estate) -> None:
    """A guest in eight taps, a refusal, a rider, a mistake undone, a call noted, a card home."""
    riders_before = len(await passed(estate, "rider"))
    async with GuardsTablet.unused(estate.browser, estate.address) as tablet:
        await tablet.enrol(await estate.code_for("日班"))
        await tablet.unlock(GUARD)

        tablet.taps = 0
        await tablet.walk_in(room=ROOM, host=HOST, name="来客甲")
        assert tablet.taps <= MOST_TAPS
        await expect(tablet.page.get_by_role("button", name="撤销")).to_be_visible()
        await tablet.has_waiting(0)
        [visit] = await estate.visits_of("来客甲")
        [card] = visit["cards"]
        assert card.startswith("B")

        await tablet.tap(tablet.tile("骑手/快递"))
        await tablet.rider(ROOM)
        await tablet.tap("撤销")
        await expect(tablet.page.get_by_text("已撤销")).to_be_visible()
        await tablet.rider(ROOM)
        await tablet.goes_home()

        await tablet.tap(tablet.tile("访客"))
        await tablet.tap("推销")
        await tablet.tap("谢绝")
        await expect(tablet.page.get_by_role("blockquote")).to_be_visible()
        await tablet.tap("记录并谢绝")

        await tablet.tap(tablet.tile("电话记录"))
        await tablet.page.get_by_label("来电人").fill("林女士")
        await tablet.page.get_by_label("来电事项").fill("楼道灯不亮")
        await tablet.tap("管理处经理")
        await tablet.tap("对讲机")
        await tablet.tap(tablet.page.locator("footer button.primary"))

        await tablet.leaves("来客甲")
        await tablet.has_waiting(0)
        [note] = (await estate.see("gate/phone-notes", text="林女士"))["items"]
        assert (note["asked"], note["passed_to"]["code"]) == ("楼道灯不亮", "manager")
        await eventually(lambda: was_told(estate, "phone_note_taken"))
        [visit] = await estate.visits_of("来客甲")
        assert visit["state"]["code"] == "left"
        assert len(await passed(estate, "rider")) == riders_before + 1
        assert await open_differences(estate) == []
        assert tablet.faults == []


@pytest.mark.rule("F42", "A11", "W25")
async def test_a_slip_leaves_once_online_and_twice_offline_is_one_loud_difference(
    estate: Estate,
) -> None:
    """Counted line by line; what differs does not leave; a truck opens its rear doors."""
    online, offline = await a_slip(estate, "钢琴"), await a_slip(estate, "沙发")
    async with (
        GuardsTablet.unused(estate.browser, estate.address) as east,
        GuardsTablet.unused(estate.browser, estate.address) as west,
    ):
        for tablet, gate in ((east, GATE), (west, OTHER_GATE)):
            await tablet.enrol(await estate.code_for(f"{gate}二号", gate))
            await tablet.unlock(GUARD)
            await opened_slip(tablet, online["code"])
            await expect(tablet.page.get_by_text("办公室电子章有效")).to_be_visible()

        release = east.page.locator("button.primary")
        boxes = east.page.locator(".counting > li").filter(has_text="纸箱")
        await east.tap(boxes.get_by_role("button", name="相符"))
        await east.tap(east.page.get_by_role("button", name="钢琴 +"))
        await expect(release).to_contain_text("1 项不符")
        await expect(release).to_be_disabled()
        await counted(east)
        await east.tap(east.page.get_by_role("switch", name="货车运出"))
        await expect(release).to_contain_text("开后门检查")
        await east.tap(east.page.get_by_role("switch", name="后门已开箱检查"))
        await east.tap(release)
        await expect(east.page.get_by_label("放行条码、房号")).to_be_visible()
        await counted(west)
        await west.tap(west.page.locator("button.primary"))
        await expect(west.page.get_by_role("dialog")).to_contain_text("不能放行")
        await west.tap("关闭")
        assert await open_differences(estate) == []

        for tablet in (east, west):
            await tablet.goes_home()
            await opened_slip(tablet, offline["code"])
            await counted(tablet)
            await tablet.network(there=False)
            await tablet.tap(tablet.page.locator("footer button.primary"))
            await tablet.tap("离线放行（暂定）")
            await expect(tablet.page.get_by_label("放行条码、房号")).to_be_visible()
        for tablet in (east, west):
            await tablet.network(there=True)
            await tablet.goes_home()
            await tablet.has_waiting(0)

    [difference] = await open_differences(estate)
    assert difference["kind"] == "slip.release"


@pytest.mark.rule("F36", "F17", "E02", "E18", "J7", "W22")
async def test_pledges_a_hand_over_and_the_end_of_a_tablet(estate: Estate) -> None:
    """No identity card is held, whatever the rule; the next guard counts, and one at another tablet
    goes on with what was half done; what is lost is found, what was forgotten fetched; untouched, a
    tablet locks; what was given up or revoked keeps nothing, and lets nobody in.
    """
    await estate.do("manager", "gate/settings/pledge_policy", preset="pledge_until_exit")
    until = (datetime.now(UTC) + timedelta(hours=4)).isoformat()
    guest = {"name": "约客丁", "visit_class": "guest", "unit_id": await unit_of(estate)}
    expected = await estate.do("desk", "gate/expected", until=until, **guest)
    async with GuardsTablet.unused(estate.browser, estate.address) as tablet:
        await tablet.enrol(await estate.code_for("早班"))
        await tablet.unlock(GUARD)

        await tablet.tap(tablet.tile("预约来访"))
        await tablet.page.get_by_label("预约码、姓名、房号、车牌").fill(expected["qr"])
        await tablet.tap(tablet.page.locator(".hits button").filter(has_text="约客丁"))
        await tablet.tap(tablet.page.locator("footer button.primary"))
        await tablet.tap(tablet.tile("访客"))
        await tablet.tap("公务")
        await tablet.tap("身份证")
        await expect(tablet.page.get_by_role("alert")).to_contain_text("居民身份证不得扣押")
        await tablet.page.get_by_label("去哪里").fill("管理处")
        await tablet.page.get_by_label("姓名").fill("公务戊")
        await tablet.tap("当面同意")
        await expect(tablet.page.locator("footer button.primary")).to_be_disabled()
        await tablet.tap("驾驶证")
        await tablet.tap(tablet.page.locator("footer button.primary"))
        await tablet.tap(tablet.tile("卡与押证"))
        await expect(tablet.page.locator(".rows li", has_text="公务戊")).to_contain_text("驾驶证")
        await tablet.goes_home()

        await begins_a_form(tablet, "半途客")
        await tablet.goes_home()
        await tablet.tap(tablet.tile("交接班"))
        await tablet.tap(FOREMAN)
        lines = tablet.page.locator(".counting > li")
        for row in await lines.all():
            await tablet.tap(row.get_by_role("button", name="相符"))
        held = lines.filter(has_text="在押证件")
        await tablet.tap(held.get_by_role("button", name="不符"))
        await held.get_by_label("实数").fill("0")
        await held.get_by_label("说明").fill("驾驶证不在盒中")
        await tablet.tap(tablet.page.locator("footer button.primary"))
        await expect(tablet.page.get_by_role("heading", name="谁在岗")).to_be_visible()

        await tablet.unlock(FOREMAN)
        await expect(tablet.page.locator(".who")).to_contain_text("在岗")
        await tablet.has_waiting(0)
        [difference] = await open_differences(estate)
        assert difference["kind"] == "shift.hand_over"

        await estate.do(
            "foreman", f"identity/devices/{estate.tablets['早班']}/revoke", reason="丢失"
        )
        await tablet.tap("锁屏")
        await expect(tablet.page.get_by_text("本平板已停用")).to_be_visible()
        await eventually(lambda: nothing_kept(tablet))

    async with GuardsTablet.unused(estate.browser, estate.address) as tablet:
        await tablet.enrol(await estate.code_for("备用"))
        await tablet.unlock(GUARD)
        await goes_on_with(tablet, "半途客")
        [half_done] = await eventually(lambda: estate.visits_of("半途客"))
        assert half_done["state"]["code"] == "inside"
        await what_is_lost_and_what_is_fetched_later(estate, tablet, "公务戊")

        await tablet.page.clock.install()
        await tablet.open()
        await tablet.unlock(GUARD)
        await begins_a_form(tablet, "被打断的")
        await tablet.page.clock.fast_forward("11:00")
        await expect(tablet.page.get_by_role("heading", name="谁在岗")).to_be_visible()
        await tablet.unlock(GUARD)
        await tablet.tap(tablet.tile("访客").filter(has_text="有未完成的登记"))
        await expect(tablet.page.get_by_label("姓名")).to_have_value("被打断的")
        await tablet.goes_home()
        await tablet.has_waiting(0)
        await tablet.tap("设置")
        await tablet.tap("停用本机并清除数据")
        await tablet.tap(tablet.page.get_by_role("dialog").locator("button.danger"))
        await expect(tablet.page.get_by_label("登记码")).to_be_visible()
        await eventually(lambda: nothing_kept(tablet))


@pytest.mark.rule("E03", "F36")
async def test_every_screen_fits_a_tablet_and_axe_finds_nothing_serious(estate: Estate) -> None:
    """By day and by night, lying and standing; the button that saves is always in sight."""
    async with GuardsTablet.unused(estate.browser, estate.address) as tablet:
        assert await tablet.serious() == []
        await tablet.enrol(await estate.code_for("查看"))
        await expect(tablet.button(GUARD)).to_be_visible()
        assert await tablet.serious() == []
        await tablet.unlock(GUARD)
        for theme, size in (("dark", None), ("light", PORTRAIT)):
            await tablet.page.evaluate("theme => localStorage.setItem('gate.theme', theme)", theme)
            if size is not None:
                await tablet.page.set_viewport_size(size)
            await tablet.open()
            await tablet.unlock(GUARD)
            found = {}
            for place in PLACES:
                await tablet.page.goto(f"{estate.address}/gate/#/{place}")
                await expect(tablet.page.locator("main")).to_be_visible()
                found[place] = await tablet.serious()
                for button in await tablet.page.locator("footer button").all():
                    await expect(button).to_be_in_viewport(ratio=1)
            assert {place: faults for place, faults in found.items() if faults} == {}


PLACES = (
    "home", "rider", "visitor", "expected", "vehicles", "workers", "slips", "depart", "inside",
    "box", "passing", "phone", "hand-over", "emergency", "sent", "settings",
)  # fmt: skip


async def was_told(estate: Estate, template: str) -> bool:
    """Whether the manager has a message of that kind."""
    inbox = await estate.see("notifications/inbox")
    return any(message["template"] == template for message in inbox["items"])


async def begins_a_form(tablet: GuardsTablet, name: str) -> None:
    await tablet.tap(tablet.tile("访客"))
    await tablet.tap(tablet.page.get_by_role("group", name="类别").get_by_text("其他"))
    await tablet.page.get_by_label("去哪里").fill("会所")
    await tablet.page.get_by_label("姓名").fill(name)


async def goes_on_with(tablet: GuardsTablet, name: str) -> None:
    """With what another tablet's guard had begun."""
    await tablet.tap(tablet.page.locator(".waiting li", has_text=name).get_by_role("button"))
    await expect(tablet.page.get_by_label("姓名")).to_have_value(name)
    await tablet.tap(tablet.page.locator("footer button.primary"))
    await expect(tablet.tile("访客")).to_be_visible()
    await expect(tablet.page.locator(".waiting")).to_have_count(0)


async def what_is_lost_and_what_is_fetched_later(
    estate: Estate, tablet: GuardsTablet, name: str
) -> None:
    """Without the network: a visitor has lost the card and forgets the licence; both come back."""
    [visit] = await estate.visits_of(name)
    [card] = visit["cards"]
    await tablet.network(there=False)
    await tablet.tap(tablet.tile("离场"))
    await tablet.tap(tablet.page.locator(".hits button", has_text=name))
    leaving = tablet.page.get_by_role("dialog")
    await tablet.tap(leaving.get_by_role("button", name="卡丢了"))
    await expect(leaving.locator("button.primary")).to_be_disabled()
    await tablet.tap(leaving.get_by_role("button", name=FOREMAN))
    await tablet.tap(leaving.get_by_role("switch", name="退还押证"))
    await tablet.tap(leaving.locator("button.primary"))

    await tablet.goes_home()
    await tablet.tap(tablet.tile("卡与押证"))
    held = tablet.page.locator(".rows li", has_text=name)
    await expect(held).to_contain_text("人已离场")
    await tablet.tap(held.get_by_role("button", name="归还"))
    await tablet.tap("归还 驾驶证")
    await expect(held).to_have_count(0)
    await tablet.tap(card)
    await tablet.tap("找到了，放回盒中")
    await tablet.goes_home()
    await tablet.tap(tablet.tile("员工 / 住户"))
    await tablet.tap("员工 进")
    await expect(tablet.page.get_by_text("进 1 出 0")).to_be_visible()
    await tablet.goes_home()

    await tablet.network(there=True)
    await tablet.has_waiting(0)
    found = await estate.see(f"gate/cards/{card}")
    assert (found["state"]["code"], [fact["what"] for fact in found["facts"]]) == (
        "stock",
        ["found", "lost", "issued"],
    )
    box = await estate.see("gate/box", gate=GATE)
    assert visit["id"] not in [each["visit_id"] for each in box["documents"]]
    assert [each["direction"] for each in await passed(estate, "staff")] == ["in"]


async def opened_slip(tablet: GuardsTablet, code: str) -> None:
    """Found by its code, as soon as the tablet knows it."""
    await tablet.tap(tablet.tile("放行条"))
    await tablet.page.get_by_label("放行条码、房号").fill(code)
    await tablet.page.locator(".hits button").first.tap(timeout=40_000)


async def counted(tablet: GuardsTablet) -> None:
    """Every line as it is written, and the signature looked at."""
    for line in await tablet.page.locator(".counting > li").all():
        await tablet.tap(line.get_by_role("button", name="相符"))
    await tablet.tap(tablet.page.get_by_role("switch", name="已核对签字与本人"))


async def nothing_kept(tablet: GuardsTablet) -> bool:
    rows, text = await tablet.kept()
    assert rows == 0, text
    return True
