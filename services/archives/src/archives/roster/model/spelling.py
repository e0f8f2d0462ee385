"""How cells are spelled.

Widths and spaces evened out, dates and areas read in the ways people write them.
"""

import calendar
import re
import unicodedata
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from archives.roster.model.formats import date_of_serial
from contracts.words import Relation

_NOTHING_WORDS = (
    "- -- --- — —— / \\ . 无 暂无 没有 空 空白 未知 不详 待补 n/a na none null nil unknown"
)
_NOTHING = frozenset(_NOTHING_WORDS.split())
_LONGEST_NOTHING = max(map(len, _NOTHING))
_UNSEEN = dict.fromkeys(
    (*range(9), *range(14, 32), 0x7F, 0xAD, *range(0x200B, 0x2010), 0x2060, 0xFEFF)
)
_AREA = re.compile(
    r"(\d+(?:\.\d+)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+,\d{1,2})"
    r"(?:m2|m\^2|平方米|平米|平方|平|sqm|sq\.?m\.?)?"
)
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
_AROUND_UNITS = re.compile(r" (?=[年月日])|(?<=[年月]) ")
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]?\d{1,2}:\d{2}.*)?")
_MONTH = re.compile(r"(\d{4})[-/.年](\d{1,2})月?")
_DIGITS_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_OPEN_END = frozenset({"至今", "长期", "永久", "无期限", "open", "present"})
_YEARS = range(1900, 2200)

_RELATION_WORDS = {
    Relation.OWNER: (
        "业主 业主本人 产权人 产权共有人 共有产权人 共同产权人 共有人 户主 房主 房东 本人 第二业主 "
        "owner co-owner coowner landlord homeowner"
    ),
    Relation.TENANT: ("租户 租客 租赁户 承租人 承租户 租赁 承租 租住 租住户 tenant renter lessee"),
    Relation.FAMILY: (
        "家属 家庭成员 家人 亲属 直系亲属 配偶 妻子 丈夫 夫妻 子女 儿子 女儿 父母 父亲 母亲 父 母 "
        "子 女 妻 夫 祖父母 孙子女 family spouse wife husband child son daughter parent father "
        "mother relative"
    ),
    Relation.AGENT: (
        "代理人 代理 受托人 代办人 代管人 看房人 agent proxy keyholder caretaker representative"
    ),
}
RELATIONS: dict[str, Relation] = {
    word: relation for relation, words in _RELATION_WORDS.items() for word in words.split()
}


def cleaned(text: str) -> str:
    """Full-width digits and letters made plain, unseen characters dropped, spaces evened out."""
    if text.isascii():
        return text if text.isalnum() else " ".join(text.translate(_UNSEEN).split())
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    return text if text.isalnum() else " ".join(text.translate(_UNSEEN).split())


def written(cell: str | float) -> str:
    """What a cell says, as text; nothing where it says 无, - or the like."""
    if isinstance(cell, str):
        text = cleaned(cell)
        return "" if len(text) <= _LONGEST_NOTHING and text.lower() in _NOTHING else text
    return str(cell) if isinstance(cell, int) else repr(cell)


def area_hundredths(text: str) -> tuple[int, bool] | None:
    """Floor area in hundredths of a square metre, and whether it was rounded; None: no number.

    `89.5`, `89.50m2`, `1,234.5 平方米` and the decimal comma of `89,50` are read.
    """
    found = _AREA.fullmatch(text.lower().replace(" ", ""))
    if found is None:
        return None
    number = found[1]
    number = number.replace(",", "." if _DECIMAL_COMMA.fullmatch(number) else "")
    exact = Decimal(number) * 100
    rounded = exact.quantize(Decimal(1), ROUND_HALF_UP)
    # A spreadsheet stores 89.5 as 89.499999999999; that is not somebody's third decimal.
    return int(rounded), abs(exact - rounded) > Decimal("0.001")


def day(cell: str | float, *, last: bool = False) -> date | None:
    """The date a cleaned text or a serial number means; None where it means none.

    `2024年5月` is the month's first day, or its `last`.
    """
    if isinstance(cell, int | float):
        return _in_range(date_of_serial(cell)) if cell < 100_000 else _of_digits(str(int(cell)))
    text = _AROUND_UNITS.sub("", cell)
    if found := _DAY.fullmatch(text):
        return _date(found[1], found[2], found[3])
    if found := _MONTH.fullmatch(text):
        return _month(int(found[1]), int(found[2]), last=last)
    if _SERIAL.fullmatch(text):
        return _in_range(date_of_serial(float(text)))
    return _of_digits(text)


def is_open_end(text: str) -> bool:
    """Whether an end date says there is none: 至今, 长期."""
    return text.lower() in _OPEN_END


def relation(text: str) -> Relation | None:
    """What a word for a relation means; None for an unknown one."""
    return RELATIONS.get(text.lower().replace(" ", ""))


def _of_digits(text: str) -> date | None:
    found = _DIGITS_DAY.fullmatch(text)
    return _date(found[1], found[2], found[3]) if found else None


def _date(year: str, month: str, day_of_month: str) -> date | None:
    try:
        return _in_range(date(int(year), int(month), int(day_of_month)))
    except ValueError:
        return None


def _month(year: int, month: int, *, last: bool) -> date | None:
    if year not in _YEARS or not 1 <= month <= 12:
        return None
    return date(year, month, calendar.monthrange(year, month)[1] if last else 1)


def _in_range(found: date | None) -> date | None:
    return found if found is not None and found.year in _YEARS else None
