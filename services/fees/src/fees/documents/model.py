"""What stands on a receipt and on a slip, and an amount in Chinese capitals (facts.md 20)."""

from collections.abc import Sequence
from typing import NamedTuple

from contracts.words import Fen

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("仟", "佰", "拾", "")
_GROUPS = ("亿", "万", "")
_MOST_FEN = 10**14
"""Above 9999 亿 yuan there are no words for it here, nor a receipt."""


class PaperLine(NamedTuple):
    """A line of a table on paper."""

    label: str
    quantity: str
    price: str
    amount: str


class Paper(NamedTuple):
    """A sheet of paper: who, what, how much. `fields` are label and value, two to a row."""

    title: str
    estate: str
    number: str
    fields: Sequence[tuple[str, str]]
    lines: Sequence[PaperLine]
    amount_fen: Fen
    amount_label: str
    footer: Sequence[str]
    void: str = ""
    """When it was voided; empty where it holds."""


def rmb_capitals(amount: Fen) -> str:
    """In capitals as cheques and receipts write it, from whole fen: `壹仟贰佰叁拾肆元伍角整`.

    整 closes what has no fen; a skipped place is said 零, once. Raises ValueError below zero and
    from a trillion yuan on.
    """
    if not 0 <= amount < _MOST_FEN:
        raise ValueError(f"no capitals for {amount} fen")
    yuan_part, jiao, fen = amount // 100, amount // 10 % 10, amount % 10
    said = f"{_whole(yuan_part)}元" if yuan_part else ""
    if jiao:
        said += f"{_DIGITS[jiao]}角"
    elif fen and said:
        said += "零"
    if fen:
        return f"{said}{_DIGITS[fen]}分"
    return f"{said or '零元'}整"


def _whole(number: int) -> str:
    groups = number // 10**8, number // 10**4 % 10**4, number % 10**4
    said, skipped = "", False
    for group, name in zip(groups, _GROUPS, strict=True):
        if not group:
            skipped = bool(said)
            continue
        if said and (skipped or group < 1000):
            said += "零"
        said += f"{_thousands(group)}{name}"
        skipped = False
    return said


def _thousands(number: int) -> str:
    said, skipped = "", False
    for place, name in zip((1000, 100, 10, 1), _PLACES, strict=True):
        digit = number // place % 10
        if not digit:
            skipped = bool(said)
            continue
        said += f"{'零' if skipped else ''}{_DIGITS[digit]}{name}"
        skipped = False
    return said
