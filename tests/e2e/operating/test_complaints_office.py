"""A complaint in the office: from the letter to closed after one round that did not satisfy."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.e2e.chromium import needs_chromium
from tests.e2e.operating.browser import Watched
from tests.e2e.operating.office import in_form, signs_in

pytestmark = [pytest.mark.timeout(300), needs_chromium]


async def does(page: Page, act: str, **fields: str) -> None:
    """An act by its button, its form filled in: a choice by its words, all else typed."""
    await page.get_by_role("button", name=act, exact=True).click()
    form = in_form(page)
    for label, value in fields.items():
        choice = form.get_by_role("radio", name=value, exact=False)
        if await choice.count():
            await choice.first.check()
            continue
        field = form.get_by_label(label, exact=False).first
        if await field.get_attribute("aria-haspopup") == "listbox":
            await field.click()
            await page.get_by_role("option", name=re.compile(value)).first.click()
        else:
            await field.fill(value)
    await form.get_by_role("button", name=act, exact=True).click()
    await expect(form).to_have_count(0)


async def a_round(page: Page, *, says: str) -> None:
    """Planned, told, carried out, followed up."""
    await page.get_by_role("button", name="制定解决方案", exact=True).click()
    form = in_form(page)
    parts = form.get_by_role("group").filter(has_text="措施内容")
    asked = await parts.count()
    for place in range(asked):
        await parts.nth(place).get_by_label("措施内容").fill("约谈施工队，限时施工")
        await parts.nth(place).get_by_label("责任人").click()
        await page.get_by_role("option", name="陈静").first.click()
    await form.get_by_role("button", name="制定解决方案", exact=True).click()
    await expect(form).to_have_count(0)
    await does(page, "知会客户", 对客户说了什么="明起只在白天施工")
    proofs = page.get_by_role("table", name="处理方案").get_by_text("已约谈并张贴告示")
    before = await proofs.count()
    for place in range(asked):
        await does(page, "措施完成", 完成的措施="约谈", 完成凭证="已约谈并张贴告示")
        await expect(proofs).to_have_count(before + place + 1)
    await does(page, "回访验证", 回访结果=says, 客户意见="晚上还有声音")


@pytest.mark.rule("W02", "W04", "F10", "F11", "T07")
async def test_a_letter_is_led_to_the_closing_after_one_round_that_did_not_satisfy(
    watched: Watched,
) -> None:
    page = watched.page
    await watched.open("/reception/complaints")
    await signs_in(page, "desk")
    await page.get_by_role("button", name="登记投诉").click()
    form = in_form(page)
    await form.get_by_label("类别").click()
    await page.get_by_role("option", name="噪音").click()
    await form.get_by_label("投诉内容").fill("楼上夜里装修，孩子睡不着")
    await form.get_by_role("textbox", name="投诉人").fill("周先生")
    await form.get_by_role("button", name="登记投诉").click()
    await expect(page.get_by_role("heading", name=re.compile("投诉处理通知单 TS-"))).to_be_visible()
    await expect(page.get_by_role("row", name="处理结果")).to_contain_text("未设定")
    assert await watched.barriers() == []

    await does(page, "核实上报", 核实情况="属实", 处理建议="约谈施工队")
    await does(page, "判定是否有效", 是否有效="有效（我方工作有失误）", 理由="监管不到位")
    await does(page, "直接处理", 责任人="陈静")
    await a_round(page, says="不满意")
    await expect(page.get_by_text("第 2 轮")).to_be_visible()
    await a_round(page, says="满意")
    await does(page, "结案")
    await expect(page.get_by_text("客户满意")).to_be_visible()
    assert await watched.barriers() == []
    await page.goto(f"{watched.address}/reception/complaints/statistics")
    await expect(page.get_by_text(re.compile("有效投诉率 .*‰"))).to_be_visible()
    assert (watched.faults, watched.elsewhere) == ([], [])
