"""Receipt, slip and workbook as they come over HTTP."""

import io
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pytest
from openpyxl import load_workbook

from contracts.words import Fen
from fees.documents.model import Paper, PaperLine
from fees.documents.queries.drawing import draw
from tests.integration.fees.stage import FeeCounter


def text_of(pdf: bytes) -> str:
    """All text of a PDF of one page."""
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    return str(document[0].get_textpage().get_text_bounded())


@pytest.mark.rule("F25", "E12")
async def test_a_receipt_is_printed_and_says_so_when_it_is_void(counter: FeeCounter) -> None:
    charge_id = await counter.signed_off(total_fen=123456)
    await counter.book()
    payment = await counter.pay(charge_id, 100050, "qr")
    path = f"/payments/{payment['id']}/receipt.pdf"

    answer = await counter.desk.ask(path)
    await counter.desk.do(f"/payments/{payment['id']}/void", reason="收错")
    voided = await counter.desk.ask(path)

    assert answer.headers["content-type"] == "application/pdf"
    said = text_of(answer.content)
    for words in (
        f"小区 {counter.scene.estate}",
        "收据",
        "No. SJ-0000001",
        "交款人：张三丰",
        "房号：8-2-0101",
        payment["charge_number"],
        "WX-20261122-0007",
        "维修服务：更换阀芯",
        "扫码支付",
        "人民币壹仟元伍角整",
        "¥1,000.50",
        "收款人：前台小赵",
        "本次收款后尚欠 234.06 元",
    ):
        assert words in said, said
    assert "作废" not in said
    assert "作废" in text_of(voided.content)


@pytest.mark.rule("F09")
async def test_a_charge_slip_is_printed_for_the_door(counter: FeeCounter) -> None:
    charge_id = await counter.signed_off()

    said = text_of((await counter.desk.ask(f"/charges/{charge_id}/slip.pdf")).content)

    for words in ("收费单", "更换阀芯", "1 次", "120.00", "人民币壹佰贰拾元整", "张三丰"):
        assert words in said, said


@pytest.mark.rule("F08")
async def test_the_sheet_is_exported_with_its_sums_and_without_anybodys_phone(
    counter: FeeCounter,
) -> None:
    await counter.signed_off(total_fen=12005, matter="=HYPERLINK(1)", lines=())
    paid = await counter.signed_off(total_fen=500)
    await counter.book()
    await counter.pay(paid, 500)
    [row, _] = (await counter.finance.see("/sheets"))["items"]

    answer = await counter.finance.ask("/sheets/export.xlsx", month=row["day"][:7])
    other_day = await counter.finance.ask("/sheets/export.xlsx", day="2020-01-01")

    assert "spreadsheetml" in answer.headers["content-type"]
    cells = grid(answer.content)
    assert "报修（服务）汇总表" in cells[0][0]
    heading, first, second, sums = cells[2], cells[3], cells[4], cells[5]
    content = heading.index("维修内容")
    assert (first[content], second[content]) == ("=HYPERLINK(1)", "更换阀芯")
    amount, owed = heading.index("金额（元）"), heading.index("住户未付（元）")
    assert (sums[0], sums[amount], sums[owed]) == ("合计", 125.05, 120.05)
    assert "SJ-0000001" in second
    said = " ".join(str(cell) for row in cells for cell in row)
    assert "10000005678" not in said
    assert "张三丰" not in said
    assert len(grid(other_day.content)) == 4


def test_a_character_the_font_lacks_keeps_its_place() -> None:
    paper = Paper(
        title="收据",
        estate="翠湖花园",
        number="SJ-0000001",
        fields=[("交款人", "𠮷田😀")],
        lines=[PaperLine("很长的项目" * 60, "", "", "1.00")],
        amount_fen=Fen(100),
        amount_label="实收金额",
        footer=[],
    )

    pdf = draw(paper)

    said = text_of(pdf)
    assert "交款人：〓田〓" in said
    assert "…" in said
    assert len(pdf) < 60_000


async def test_a_month_that_is_none_is_refused(counter: FeeCounter) -> None:
    answer = await counter.finance.ask("/sheets", month="2026-13")

    assert (answer.status_code, answer.json()["code"]) == (422, "MonthNotReadable")


def grid(workbook: bytes) -> list[list[Any]]:
    """The cells of the only sheet, as values: a formula would show as its text with data type f."""
    page = load_workbook(io.BytesIO(workbook)).worksheets[0]
    assert not any(cell.data_type == "f" for row in page.iter_rows() for cell in row)
    return [[cell.value for cell in row] for row in page.iter_rows()]
