"""The office in a real browser: signing in, finding one's way, and what is done about the gate."""

import re
from io import BytesIO

import pytest
from PIL import Image
from playwright.async_api import FilePayload, expect

from chassis.testing import eventually
from contracts.words import COMPANY
from guanjia.demo.estate import PASSWORD
from guanjia.demo.person import Person
from tests.e2e.chromium import needs_chromium
from tests.e2e.operating.browser import Watched
from tests.e2e.operating.conftest import Window
from tests.e2e.operating.office import Tablet, chooses, goes_to, in_form, new_id, signs_in
from tests.e2e.operating.operated import Operated

pytestmark = [pytest.mark.timeout(300), needs_chromium]


async def test_whoever_signs_in_is_where_they_wanted_to_be_and_finds_their_way(
    watched: Watched,
) -> None:
    page = watched.page
    await watched.open("/procedures")

    await signs_in(page, "technician", "not-it")
    await expect(page.get_by_role("alert")).to_contain_text("密码")
    assert await watched.barriers() == []
    await signs_in(page, "technician")
    await expect(page.get_by_role("heading", name="规程对照")).to_be_visible()
    await expect(page.locator("[data-connection=connected]")).to_be_visible()

    await page.keyboard.press("/")
    await page.keyboard.type("f42 出闸纸")
    await expect(page.get_by_role("row")).to_have_count(2)
    await expect(page.get_by_role("row").nth(1)).to_contain_text("core/slips")
    await page.get_by_label("搜索编号").fill("")
    await page.get_by_role("combobox", name="状态").click()
    await page.get_by_role("option", name="未实现").click()
    await expect(page.get_by_role("row").nth(1)).to_contain_text("未实现")
    assert await watched.barriers() == []

    await page.get_by_role("heading", name="规程对照").click()
    await page.keyboard.press("?")
    await expect(in_form(page)).to_contain_text("显示这张表")
    assert await watched.barriers() == []
    await page.keyboard.press("Escape")
    await page.keyboard.press("g")
    await page.keyboard.press("h")
    await expect(page.get_by_role("heading", name="您好，赵大勇")).to_be_visible()
    links = await page.get_by_role("navigation").get_by_role("link").all_inner_texts()
    assert links[:2] == ["首页", "接待登记"]
    assert "派工看板" in links
    of_the_gate = {"现在谁在里面", "来访登记", "放行条", "平板登记"}
    assert of_the_gate.isdisjoint(links), "a technician has nothing to do with the gate"

    await watched.open("/at-the-gate/tablets")
    await expect(page.get_by_role("alert")).to_contain_text("登记门岗平板")
    await watched.open("/nowhere/at-all")
    await expect(page.get_by_role("alert")).to_contain_text("没有这个页面")
    await page.get_by_role("link", name="回首页").click()
    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_role("heading", name="Hello, 赵大勇")).to_be_visible()
    await page.reload()
    await page.get_by_role("button", name="赵大勇").click()
    await page.get_by_role("menuitem", name="Dark").click()
    await expect(page.locator("html[data-mantine-color-scheme=dark]")).to_be_attached()
    await expect(page.get_by_role("menu")).to_have_count(0)
    assert await watched.barriers() == []
    await page.get_by_role("button", name="赵大勇").click()
    await page.get_by_role("menuitem", name="Sign out").click()
    await expect(page.get_by_role("button", name="Sign in")).to_be_visible()

    assert watched.elsewhere == []
    assert watched.faults == []


async def test_who_works_in_several_estates_chooses_one_and_goes_to_another(
    operated: Operated, window: Window
) -> None:
    admin = Person("管理员", operated.client)
    assert (await admin.sign_in("admin", estate=COMPANY)).is_success
    opened = await admin.do("/api/identity/estates", id="lanting", name="兰亭雅苑")
    assert opened.is_success, opened.text
    grants = [{"role": "P05", "estate": each} for each in ("cuihu", "lanting")]

    async def registered() -> bool:
        answer = await admin.do(
            "/api/identity/staff", sign_in="two", name="方远", password=PASSWORD, grants=grants
        )
        return answer.is_success

    # The estate was opened a moment ago.
    await eventually(registered, within_seconds=30, what="two is registered")
    narrow = await window(800, 1280)
    page = narrow.page
    await narrow.open("/")

    await signs_in(page, "two")
    await expect(page.get_by_role("heading", name="选择小区")).to_be_visible()
    await page.reload()
    await page.get_by_role("button", name="兰亭雅苑").click()
    await expect(page.get_by_role("heading", name="您好，方远")).to_be_visible()
    await page.get_by_role("button", name="兰亭雅苑").click()
    await page.get_by_role("menuitem", name="翠湖花园").click()
    await expect(page.get_by_role("button", name="翠湖花园")).to_be_visible()
    await page.get_by_role("button", name="菜单").click()
    await goes_to(page, "规程对照")

    assert await narrow.barriers() == []
    assert narrow.faults == []


async def test_a_session_that_ends_keeps_what_was_typed(watched: Watched) -> None:
    page = watched.page
    await watched.open("/at-the-gate/watch")
    await signs_in(page, "manager")
    await page.get_by_role("button", name="加入名单").click()
    form = in_form(page)
    await form.get_by_label("姓名或车牌").fill("钱多多")
    await form.get_by_label("原因").fill("多次上门推销")
    await form.get_by_label("决定人").fill("林经理")

    await page.context.clear_cookies()
    await form.get_by_role("button", name="加入名单").click()
    await expect(page.get_by_text("登录已到期")).to_be_visible()
    await signs_in(page, "manager")

    await expect(form.get_by_label("姓名或车牌")).to_have_value("钱多多")
    await form.get_by_role("button", name="加入名单").click()
    await expect(page.get_by_role("row", name="钱多多")).to_contain_text("长期")
    await page.get_by_role("row", name="钱多多").get_by_role("button", name="移出").click()
    await form.get_by_label("原因").fill("已劝离")
    await form.get_by_role("button", name="移出").click()
    await expect(page.get_by_text("没有记录")).to_be_visible()
    assert watched.faults == []


def a_photograph() -> FilePayload:
    """What somebody chooses from a folder."""
    file = BytesIO()
    Image.new("RGB", (2400, 1800), "teal").save(file, "PNG")
    return FilePayload(name="sofa.png", mimeType="image/png", buffer=file.getvalue())


@pytest.mark.rule("F42", "A11", "W25")
async def test_a_slip_is_applied_for_at_the_desk_and_stamped_where_the_manager_sees_it_come(
    window: Window,
) -> None:
    desk, manager = await window(1280, 800), await window(1280, 800)
    for one, name in ((desk, "desk"), (manager, "manager")):
        await one.open("/at-the-gate/slips")
        await signs_in(one.page, name)
        await expect(one.page.locator("[data-connection=connected]")).to_be_visible()

    await desk.page.get_by_role("button", name="申请放行条").click()
    form = in_form(desk.page)
    await chooses(form, "签字人", "1802")
    await form.get_by_label("名称").fill("三人沙发")
    await form.locator("input[type=file]").set_input_files(a_photograph())
    await expect(form.get_by_role("img", name="三人沙发")).to_be_visible()
    await form.get_by_role("button", name="加一行").click()
    await form.get_by_label("名称").nth(1).fill("冰箱")
    assert await desk.barriers() == []
    await form.get_by_role("button", name="申请放行条").click()
    row = manager.page.get_by_role("row", name="三人沙发")
    await expect(row).to_contain_text("待盖章")
    await row.get_by_role("button", name="查看").click()
    await expect(in_form(manager.page).get_by_role("img", name="三人沙发")).to_be_visible()
    assert await manager.barriers() == []
    await in_form(manager.page).get_by_role("button", name="关闭").click()
    await row.get_by_role("button", name="盖章", exact=True).click()
    await expect(in_form(manager.page)).to_contain_text("冰箱 × 1 件")
    await in_form(manager.page).get_by_role("button", name="盖章").click()
    await expect(row).to_contain_text("已盖章")

    stamped = desk.page.get_by_role("row", name="三人沙发")
    await expect(stamped).to_contain_text("已盖章")
    async with desk.page.expect_download() as paper:
        await stamped.get_by_role("button", name="打印 A5").click()
    assert re.fullmatch(r"放行条 FX-\d{8}-\d{4}\.pdf", (await paper.value).suggested_filename)
    for one in (desk, manager):
        assert await one.barriers() == []
        assert (one.elsewhere, one.faults) == ([], [])


@pytest.mark.rule("T30", "N17")
async def test_what_a_tablet_reports_is_settled_at_the_desk_until_it_is_revoked(
    operated: Operated, watched: Watched
) -> None:
    page = watched.page
    await watched.open("/")
    await signs_in(page, "manager")
    await goes_to(page, "平板登记")
    await page.get_by_role("button", name="登记平板").click()
    form = in_form(page)
    await form.get_by_label("平板名称").fill("后门二号")
    await form.get_by_label("所在门岗").fill("后门")
    await form.get_by_role("button", name="登记平板").click()
    code = await form.locator("output").inner_text()
    assert await watched.barriers() == []
    await form.get_by_role("button", name="已输入").click()
    row = page.get_by_role("row", name="后门二号")
    await expect(row).to_contain_text("等待输入登记码")
    assert code not in await page.content()

    await goes_to(page, "门岗差异")
    await expect(page.locator("[data-connection=connected]")).to_be_visible()
    async with Tablet(operated.addresses.address) as tablet:
        await tablet.enrol(code)
        await tablet.report("passage.log", passage_id=new_id(), what="rider", direction="in")
        await tablet.report("visit.admit", visit_id="unreadable", visit_class="guest")
    raised = page.get_by_role("row", name="后门")
    await expect(raised).to_have_count(2)
    assert await watched.barriers() == []
    for _ in range(2):
        await raised.first.get_by_role("button", name="处理").click()
        await form.get_by_role("combobox", name="处理结果").click()
        await page.get_by_role("option", name="已核实").click()
        await form.get_by_label("说明").fill("问过当班保安")
        await form.get_by_role("button", name="处理").click()
        await expect(form).to_have_count(0)
    await expect(raised).to_have_count(0)
    await goes_to(page, "待处理登记")
    await raised.get_by_role("button", name="不予记入").click()
    await form.get_by_label("原因").fill("重复登记")
    await form.get_by_role("button", name="不予记入").click()
    await expect(raised).to_have_count(0)
    await goes_to(page, "门岗用时")
    await expect(page.get_by_role("row", name="骑手")).to_contain_text(
        re.compile("后门.*27.0 s.*1")
    )
    assert await watched.barriers() == []

    await goes_to(page, "平板登记")
    await expect(row).to_contain_text("使用中")
    await row.get_by_role("button", name="停用").click()
    await form.get_by_label("原因").fill("遗失")
    await form.get_by_role("button", name="停用").click()
    await expect(row).to_contain_text("已停用")
    await expect(row.get_by_role("button")).to_have_count(0)
    assert await watched.barriers() == []
    assert watched.faults == []


async def test_a_visit_is_expected_with_a_code_until_it_is_withdrawn(watched: Watched) -> None:
    page = watched.page
    await watched.open("/at-the-gate/expected")
    await signs_in(page, "desk")
    await page.get_by_role("button", name="登记预约").click()
    form = in_form(page)
    await form.get_by_label("来访人").fill("王小明")
    await chooses(form, "被访住户", "1802")
    await form.get_by_role("button", name="登记预约").click()

    row = page.get_by_role("row", name="王小明")
    await expect(row).to_contain_text(re.compile(r"2-1-1802.*黄\*\*", re.DOTALL))
    await row.get_by_role("button", name="二维码").click()
    await expect(form.get_by_role("img", name="王小明的预约码二维码")).to_be_visible()
    assert await watched.barriers() == []
    async with page.expect_download() as picture:
        await form.get_by_role("button", name="保存图片").click()
    assert (await picture.value).suggested_filename == "二维码 王小明.png"
    await form.get_by_role("button", name="关闭").click()
    await row.get_by_role("button", name="撤销").click()
    await form.get_by_label("原因").fill("改期")
    await form.get_by_role("button", name="撤销").click()
    await expect(page.get_by_text("没有记录")).to_be_visible()
    assert watched.faults == []
