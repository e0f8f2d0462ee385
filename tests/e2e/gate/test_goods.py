"""Goods at the gate: at night without a slip, in trips, by a picture the tablet never heard of."""

from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

import httpx
import pytest
from PIL import Image
from playwright.async_api import FilePayload, Page, Request, ViewportSize, expect

from chassis.testing import eventually
from guanjia.demo.estate import PASSWORD
from tests.e2e.chromium import needs_chromium
from tests.e2e.gate.estate import Estate, open_differences
from tests.e2e.gate.guard import GuardsTablet

pytestmark = [
    pytest.mark.timeout(240),
    needs_chromium,
]
GUARD = "李铁军"
ROOM, HOST = "2-1-1802", "黄**"
PHONE = ViewportSize(width=390, height=844)
SLIP_FIELD = "放行条码、房号"
CARRIER = "货拉拉司机"


@pytest.mark.rule("E09", "A11", "E02")
async def test_goods_at_night_are_listed_stamped_by_night_duty_and_counted(estate: Estate) -> None:
    """With a picture that says nothing of where it was taken; the owner is asked next day."""
    async with GuardsTablet.unused(estate.browser, estate.address) as tablet:
        sent = pictures_sent_by(tablet)
        await tablet.enrol(await estate.code_for("夜间物品"))
        await tablet.unlock(GUARD)
        await tablet.tap(tablet.tile("放行条"))
        await lists_goods(tablet, "电冰箱")
        await tablet.has_waiting(0)
        [filed] = [
            each for each in await slips(estate, status="applied") if each["carrier"] == CARRIER
        ]
        assert (filed["unannounced"], filed["call"]["number_tail"]) == (True, "5374")
        waiting = tablet.page.locator(".rows li", has_text="电冰箱")
        await expect(waiting).to_contain_text("等夜班盖章")

        phone = await night_dutys_phone(estate)
        row = phone.get_by_role("row", name="电冰箱")
        await row.get_by_role("button", name="夜间盖章").click()
        form = phone.get_by_role("dialog")
        await expect(form).to_contain_text(f"电话核实 同意 · 携带人 {CARRIER}")
        await form.get_by_label("原因").fill("业主急用")
        await form.get_by_role("button", name="夜间盖章").click()
        await expect(form).to_have_count(0)
        await tablet.tap(tablet.page.locator(".hits button", has_text="电冰箱"))
        await expect(waiting).to_have_count(0)
        await expect(tablet.page.get_by_text(f"携带人 {CARRIER}")).to_be_visible()
        assert await tablet.serious() == []
        await tablet.tap(tablet.page.get_by_role("button", name="相符"))
        await tablet.tap(tablet.page.get_by_role("switch", name="已核对夜间盖章与携带人"))
        # Called away in the middle of counting: it is there again, and goes on (E02).
        await tablet.goes_home()
        await tablet.tap("锁屏")
        await tablet.unlock(GUARD)
        await expect(tablet.tile("放行条")).to_contain_text("未完成")
        await tablet.tap(tablet.tile("放行条"))
        await expect(
            tablet.page.get_by_role("switch", name="已核对夜间盖章与携带人")
        ).to_be_checked()
        await tablet.tap("放行")
        await expect(tablet.page.get_by_label(SLIP_FIELD)).to_be_visible()
        await tablet.has_waiting(0)
        assert tablet.faults == []

    await the_owner_confirms(phone)
    released = await slips(estate, status="released", unit_id=filed["unit_id"])
    [said] = [each for each in released if each["id"] == filed["id"]]
    assert said["owners_word"]["confirmed"] is True
    [picture] = sent
    assert picture.startswith(b"\xff\xd8\xff")
    assert max(Image.open(BytesIO(picture)).size) == 1600
    assert (b"Exif" in picture, CAMERA in picture) == (False, False)
    assert await open_differences(estate) == []


@pytest.mark.rule("E10", "A11", "F42")
async def test_a_move_leaves_without_the_network_by_what_its_picture_carries(
    estate: Estate,
) -> None:
    """A forged one does not; each trip is counted by itself, and no more trips than were signed."""
    async with GuardsTablet.unused(estate.browser, estate.address) as tablet:
        await tablet.enrol(await estate.code_for("搬家"))
        await tablet.unlock(GUARD)
        await expect(tablet.page.get_by_text("尚无资料")).to_have_count(0)
        await tablet.has_waiting(0)
        await tablet.network(there=False)
        move = await a_move(estate)
        await tablet.tap(tablet.tile("放行条"))

        await scanned(tablet, move["qr"].replace('"quantity":12', '"quantity":20'))
        await expect(tablet.page.get_by_role("dialog")).to_contain_text("可能是伪造的")
        assert await tablet.serious() == []
        await tablet.tap("关闭")
        await scanned(tablet, move["code_printed"])
        await expect(tablet.page.get_by_role("dialog")).to_contain_text("本机资料里没有这个码")
        await tablet.tap("关闭")

        await scanned(tablet, move["qr"])
        await expect(tablet.page.get_by_text("办公室电子章有效")).to_be_visible()
        await leaves(tablet, "纸箱", takes_a_picture=True)
        await scanned(tablet, move["qr"])
        await expect(tablet.page.get_by_text("剩 0，共 12件")).to_be_visible()
        assert await tablet.serious() == []
        await leaves(tablet, "沙发")
        await scanned(tablet, move["qr"])
        await expect(tablet.page.get_by_role("dialog")).to_contain_text("本机已按这张条放行过")
        await tablet.tap("关闭")
        assert (await slip(estate, move))["releases"] == []

        await tablet.network(there=True)
        await tablet.goes_home()
        await tablet.has_waiting(0)
        assert tablet.faults == []

    left = await slip(estate, move)
    assert left["status"] == "released"
    assert [each["trip"] for each in left["releases"]] == [1, 2]
    [taken] = left["releases"][0]["photos"]
    await has_come(estate, taken)
    assert await open_differences(estate) == []


async def night_dutys_phone(estate: Estate) -> Page:
    """The office on a phone, at the slips, signed in."""
    context = await estate.browser.new_context(viewport=PHONE, locale="zh-CN")
    page = await context.new_page()
    await page.goto(f"{estate.address}/at-the-gate/slips")
    await page.get_by_label("账号").fill("night")
    await page.get_by_label("密码", exact=False).first.fill(PASSWORD)
    await page.get_by_role("button", name="登录").click()
    return page


async def the_owner_confirms(page: Page) -> None:
    """Next morning: who is still to be asked, what was carried out, and what they say."""
    await page.get_by_role("combobox", name="状态").click()
    await page.get_by_role("option", name="待业主确认").click()
    row = page.get_by_role("row", name="电冰箱")
    await expect(row).to_contain_text("已放行")
    await row.get_by_role("button", name="查看").click()
    panel = page.get_by_role("dialog")
    await expect(panel).to_contain_text("夜间值班代章")
    await expect(panel.get_by_role("img", name="电冰箱")).to_be_visible(timeout=15_000)
    await panel.get_by_role("button", name="关闭").click()
    await row.get_by_role("button", name="业主答复").click()
    await panel.get_by_role("combobox", name="答复的业主").fill("1802")
    await page.get_by_role("option").first.click()
    await panel.get_by_role("button", name="业主答复").click()
    await expect(page.get_by_text("没有记录")).to_be_visible()
    await page.context.close()


CAMERA = b"GUARDS-OWN-PHONE"


def a_photograph() -> FilePayload:
    """As a camera writes it: large, and with a word of what it was taken with."""
    image = Image.new("RGB", (3000, 2000), "teal")
    exif = Image.Exif()
    exif[0x0110] = CAMERA.decode()
    file = BytesIO()
    image.save(file, "JPEG", exif=exif)
    assert CAMERA in file.getvalue()
    return FilePayload(name="IMG_0001.jpg", mimeType="image/jpeg", buffer=file.getvalue())


def pictures_sent_by(tablet: GuardsTablet) -> list[bytes]:
    sent: list[bytes] = []

    def look(request: Request) -> None:
        if "/api/gate/files" in request.url:
            sent.append(request.post_data_buffer or b"")

    tablet.context.on("request", look)
    return sent


async def takes_photo(tablet: GuardsTablet) -> None:
    await tablet.page.get_by_label("拍照").first.set_input_files(a_photograph())
    # Six megapixels are drawn anew.
    shown = tablet.page.get_by_role("img", name="照片 1")
    await expect(shown).to_be_visible(timeout=15_000)


async def lists_goods(tablet: GuardsTablet, goods: str) -> None:
    """What stands there, who carries it, why; the host says yes on the phone."""
    page = tablet.page
    await tablet.tap("没有放行条的物品")
    await page.get_by_label("找谁 / 房号").press_sequentially(ROOM)
    hits = page.get_by_role("list", name="选住户").get_by_role("button")
    await tablet.tap(hits.filter(has_text=HOST).first)
    await page.get_by_label("物品名称").fill(goods)
    await takes_photo(tablet)
    await page.get_by_label("谁带出").fill(CARRIER)
    await page.get_by_label("为什么没有放行条").fill("客服已下班")
    await page.get_by_label("所拨号码后 4 位").fill("5374")
    await tablet.tap("不同意")
    await expect(page.get_by_role("button", name="登记并退回")).to_be_enabled()
    assert await tablet.serious() == []
    await tablet.tap("同意")
    await tablet.tap("登记，请夜班盖章")
    await expect(page.get_by_label(SLIP_FIELD)).to_be_visible()


async def scanned(tablet: GuardsTablet, text: str) -> None:
    """As a keyboard scanner types it."""
    await tablet.page.get_by_label(SLIP_FIELD).fill(text)
    await tablet.page.get_by_label(SLIP_FIELD).press("Enter")


async def leaves(tablet: GuardsTablet, goods: str, *, takes_a_picture: bool = False) -> None:
    """One trip with all of one kind of thing and nothing else, while nobody can be asked."""
    for line in await tablet.page.locator(".counting > li").all():
        there = goods in await line.inner_text()
        await tablet.tap(line.get_by_role("button", name="相符" if there else "本趟没有"))
    if takes_a_picture:
        await takes_photo(tablet)
    await tablet.tap(tablet.page.get_by_role("switch", name="已核对签字与本人"))
    await tablet.tap("放行")
    await tablet.tap("离线放行（暂定）")
    await expect(tablet.page.get_by_label(SLIP_FIELD)).to_be_visible()


async def a_move(estate: Estate) -> dict[str, Any]:
    """In two trips, applied for by the owner at the desk and stamped."""
    [owner] = (await (await estate.person("guard")).see("/api/gate/hosts", q="1802")).json()
    applied = await estate.do(
        "desk",
        "gate/slips",
        unit_id=owner["units"][0]["unit_id"],
        signed_by={"person_id": owner["person_id"]},
        lines=[{"name": "沙发", "quantity": 1}, {"name": "纸箱", "quantity": 12}],
        move_out=True,
        trips=2,
        leaves_until=(datetime.now(UTC) + timedelta(hours=8)).isoformat(),
    )
    stamped: dict[str, Any] = await estate.do("manager", f"gate/slips/{applied['id']}/approve")
    return stamped


async def slips(estate: Estate, **query: Any) -> list[dict[str, Any]]:
    found = await estate.see("gate/slips", **query)
    return list(found["items"])


async def slip(estate: Estate, known: dict[str, Any]) -> dict[str, Any]:
    shown: dict[str, Any] = await estate.see(f"gate/slips/{known['id']}")
    return shown


async def has_come(estate: Estate, picture: str) -> None:
    """It follows what was done with it."""

    async def is_there() -> bool:
        answer = await (await estate.person("manager")).see(f"/api/gate/files/{picture}")
        return answer.status_code == httpx.codes.OK

    await eventually(is_there, what="the picture has come")
