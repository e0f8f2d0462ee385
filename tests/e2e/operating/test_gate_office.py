"""The desk's pages about the gate in a real browser: what is issued, who is on, who is inside."""

import re

import pytest
from playwright.async_api import Page, expect

from guanjia.demo.person import Person
from tests.e2e.chromium import needs_chromium
from tests.e2e.operating.browser import Watched
from tests.e2e.operating.office import Tablet, chooses, goes_to, in_form, new_id, signs_in
from tests.e2e.operating.operated import Operated

pytestmark = [pytest.mark.timeout(300), needs_chromium]


async def picks(page: Page, field: str, option: str) -> None:
    """One of what a field offers."""
    await in_form(page).get_by_role("combobox", name=field).click()
    await page.get_by_role("option", name=option).click()


async def downloads(page: Page, button: str) -> str:
    """The name of the file a button gives."""
    async with page.expect_download() as paper:
        await page.get_by_role("button", name=button).click()
    return (await paper.value).suggested_filename


@pytest.mark.rule("F36", "F37", "F41", "T31", "W21")
async def test_a_worker_comes_by_a_pass_of_a_site_until_it_is_revoked_and_a_lost_card_is_found(
    watched: Watched,
) -> None:
    page, form = watched.page, in_form(watched.page)
    await watched.open("/at-the-gate/sites")
    await signs_in(page, "supervisor")
    await page.get_by_role("button", name="登记施工点").click()
    await chooses(form, "房号", "1802")
    await form.get_by_label("施工单位").fill("宏达装修")
    await form.get_by_label("负责人姓名").fill("周建平")
    await form.get_by_label("负责人电话").fill("13800000000")
    await form.get_by_role("button", name="登记施工点").click()
    site = page.get_by_role("row", name="周建平")
    await expect(site).to_contain_text("施工中")

    await goes_to(page, "车证与出入证")
    await page.get_by_role("button", name="办理证件").click()
    await form.get_by_text("临时施工出入证").click()
    await form.get_by_label("证件编号").fill("ls-0042")
    await form.get_by_label("持证人").fill("吴小工")
    await picks(page, "施工点", "宏达装修")
    assert await watched.barriers() == []
    await form.get_by_role("button", name="办理证件").click()
    issued = page.get_by_role("row", name="吴小工")
    await expect(issued).to_contain_text(re.compile(r"LS-0042.*2-1-1802 · 宏达装修", re.DOTALL))
    await page.keyboard.press("/")
    await page.keyboard.type("wuxiaogong")
    await expect(page.get_by_role("row")).to_have_count(2)
    await issued.get_by_role("button", name="作废").click()
    await form.get_by_label("原因").fill("人员更换")
    await form.get_by_role("button", name="作废").click()
    await expect(page.get_by_text("没有符合条件的证件")).to_be_visible()
    await page.get_by_role("button", name="查车牌 / 证件").click()
    await form.get_by_text("证件编号", exact=True).first.click()
    await form.get_by_role("textbox").fill("LS-0042")
    await expect(form.get_by_role("status")).to_contain_text("已作废，请收回")
    assert await watched.barriers() == []
    await page.keyboard.press("Escape")

    await goes_to(page, "施工点")
    await site.get_by_role("button", name="施工人员").click()
    await expect(form.get_by_role("row", name="吴小工")).to_contain_text("人员更换")
    await page.keyboard.press("Escape")
    await site.get_by_role("button", name="结束施工").click()
    await form.get_by_label("原因").fill("提前完工")
    await form.get_by_role("button", name="结束施工").click()
    await expect(site).to_contain_text("提前完工")

    await goes_to(page, "卡与押物")
    await page.get_by_role("button", name="新卡入库").click()
    await form.get_by_role("combobox", name="门岗").fill("南门")
    await form.get_by_label("字头").fill("t")
    await expect(form.get_by_role("status")).to_have_text("共 20 张：T001 至 T020")
    await form.get_by_role("button", name="新卡入库").click()
    await expect(page.get_by_role("row", name="南门")).to_contain_text("20")
    await page.get_by_label("查卡号").fill("t007")
    await page.keyboard.press("Enter")
    await form.get_by_role("button", name="挂失").click()
    await picks(page, "批准人", "曹刚")
    await form.get_by_role("button", name="挂失").click()
    await expect(form).to_contain_text("批准人 曹刚")
    assert await watched.barriers() == []
    await form.get_by_role("button", name="找回").click()
    await expect(form).to_contain_text("在库")
    assert (watched.elsewhere, watched.faults) == ([], [])


@pytest.mark.rule("E02", "E16", "F17", "F39")
async def test_the_desk_sees_who_is_inside_who_is_on_and_what_did_not_tally(
    operated: Operated, watched: Watched
) -> None:
    manager = Person("经理", operated.client)
    await manager.sign_in("manager")
    told = await manager.do("/api/identity/devices", name="侧门一号", gate="侧门")
    shift = new_id()
    async with Tablet(operated.addresses.address) as tablet:
        await tablet.enrol(told.json()["code"])
        await tablet.report("shift.begin", shift_id=shift)
        car = {"plate": "沪B77777", "kind": "truck"}
        await tablet.report(
            "visit.admit",
            visit_id=new_id(),
            visit_class="delivery",
            name="刘师傅",
            place="管理处",
            vehicle=car,
        )
        lost = {"key": "cards_stock", "tallies": False, "expected": 20, "counted": 19}
        await tablet.report(
            "shift.hand_over",
            hand_over_id=new_id(),
            shift_id=shift,
            to_guard=tablet.colleagues["曹刚"],
            lines=[lost],
        )
        asked = {"caller_name": "林女士", "asked": "楼道灯不亮", "passed_to": "desk"}
        await tablet.report("phone_note.log", note_id=new_id(), passed_by="radio", **asked)
        tablet.loses(2)
        await tablet.report("passage.log", passage_id=new_id(), what="rider", direction="in")
    page, form = watched.page, in_form(watched.page)
    await watched.open("/at-the-gate/inside")
    await signs_in(page, "supervisor")

    await page.get_by_label("姓名、拼音或车牌").fill("77777")
    await page.get_by_role("row", name="刘师傅").get_by_role("button", name="详情").click()
    await expect(form.get_by_role("row", name="去向")).to_contain_text("管理处")
    await page.keyboard.press("Escape")
    assert await downloads(page, "在园人员应急清单") == "在园人员应急清单.pdf"
    assert await watched.barriers() == []
    await goes_to(page, "来访登记")
    await expect(page.get_by_role("row", name="刘师傅")).to_contain_text("侧门")
    assert re.fullmatch(r"来访登记 [\d-]{10}\.pdf", await downloads(page, "登记表"))

    await goes_to(page, "班次与交接")
    tablets = page.get_by_role("row", name="侧门一号")
    await expect(tablets).to_contain_text("缺 2 条")
    assert await watched.barriers() == []
    await tablets.get_by_role("button", name="不再等待").click()
    await form.get_by_label("原因").fill("平板进水损坏")
    await form.get_by_role("button", name="不再等待").click()
    await expect(tablets).to_contain_text("已全部记入")
    handed = page.get_by_role("row", name=re.compile("侧门.*交接班记录", re.DOTALL))
    await handed.get_by_role("link", name="交接班记录").click()
    await expect(page.get_by_role("row", name="卡盒内的卡")).to_contain_text("-1")
    await page.emulate_media(media="print")
    await expect(page.get_by_text("接班人签名（曹刚）")).to_be_visible()
    await expect(page.get_by_role("navigation")).to_be_hidden()
    await page.emulate_media(media="screen")

    await goes_to(page, "电话记录")
    noted = page.get_by_role("row", name="林女士")
    await expect(noted).to_contain_text(re.compile("楼道灯不亮.*客服前台.*对讲机", re.DOTALL))
    assert await watched.barriers() == []

    await goes_to(page, "礼遇")
    await page.get_by_role("button", name="登记礼遇").click()
    await form.get_by_label("门岗怎么做").fill("打开西侧通道，车队不停留")
    assert await watched.barriers() == []
    await form.get_by_role("button", name="登记礼遇").click()
    courtesy = page.get_by_role("row", name="打开西侧通道")
    await expect(courtesy).to_contain_text(re.compile("救护车通道.*进行中.*全部门岗", re.DOTALL))
    await courtesy.get_by_role("button", name="撤销").click()
    await form.get_by_label("原因").fill("已送医")
    await form.get_by_role("button", name="撤销").click()
    await expect(page.get_by_text("现在没有需要门岗照办的礼遇")).to_be_visible()

    await goes_to(page, "车牌识别机")
    await page.get_by_role("button", name="登记识别机").click()
    await form.get_by_label("名称").fill("侧门入口")
    await form.get_by_role("combobox", name="门岗").fill("侧门")
    await form.get_by_role("button", name="登记识别机").click()
    await expect(form).to_contain_text("/api/gate/plate-readings/cuihu/")
    secret = await form.locator("pre").nth(1).inner_text()
    await form.get_by_role("button", name="已填好").click()
    assert secret not in await page.content()
    reader = page.get_by_role("row", name="侧门入口")
    await reader.get_by_role("button", name="停用").click()
    await form.get_by_role("button", name="停用").click()
    await expect(reader).to_contain_text("已停用")
    await goes_to(page, "过夜车辆")
    assert await watched.barriers() == []
    assert (watched.elsewhere, watched.faults) == ([], [])
