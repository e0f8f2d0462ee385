"""Phone numbers as rosters hold them.

Several in a cell, spaced, with +86, area codes, extensions and remarks.
"""

import re

_BETWEEN = re.compile(r"[,;、/|\n]|或|和")
_REMARK = re.compile(r"\([^()]*[^\d()\s-][^()]*\)")
_LABEL = re.compile(r"^[^\d+(]{1,12}[:：]?")
_TRAILING_WORDS = re.compile(r"[^\d)]+$")
_DASHES = re.compile(r"[‐-―−~]")
_COUNTRY = re.compile(r"^(?:\+|00)?86-?(?=1(?:-?\d){10}$|0)")
_MOBILE = re.compile(r"1\d{10}")
_LANDLINE = re.compile(r"(0(?:10|2\d)|0[3-9]\d{2})-?(\d{7,8})(?:(?:-|转|x|ext\.?)(\d{1,6}))?")
_SERVICE = re.compile(r"[48]00-?\d{3}-?\d{4}")
_LOCAL = re.compile(r"[2-9]\d{6,7}")
_ABROAD = re.compile(r"(?:\+|00)(?!86)\d[\d-]{6,16}")
_LOST = re.compile(r"\d(?:\.\d+)?e\+?\d{1,2}", re.IGNORECASE)
_WHOLE_NUMBER_DIGITS = 7


def phones(text: str) -> list[str]:
    """The numbers in a cell, in order, each once.

    What is no number by its shape is kept as typed.
    """
    found: dict[str, None] = {}
    for piece in _BETWEEN.split(text):
        for number in _numbers(piece):
            found[number] = None
    return list(found)


def is_doubtful(number: str) -> bool:
    """Whether it has the shape of no mobile, landline, service or foreign number.

    Only the shape counts: which ranges operators have been given changes from year to year.
    """
    return not any(
        shape.fullmatch(number) for shape in (_MOBILE, _LANDLINE, _SERVICE, _LOCAL, _ABROAD)
    )


def lost_digits(number: str) -> bool:
    """Whether a spreadsheet has turned it into `1.38E+10`."""
    return _LOST.fullmatch(number) is not None


def _numbers(piece: str) -> list[str]:
    piece = piece.strip()
    if _MOBILE.fullmatch(piece):
        return [piece]
    if not piece.strip("0"):
        return []
    if lost_digits(piece):
        return [piece]
    bare = _DASHES.sub("-", _REMARK.sub(" ", piece)).strip()
    bare = _TRAILING_WORDS.sub("", _LABEL.sub("", bare))
    words = bare.split()
    if not words:
        return [piece]
    whole = all(sum(map(str.isdecimal, word)) >= _WHOLE_NUMBER_DIGITS for word in words)
    candidates = words if whole else ["".join(words)]
    spelled = [_spelled(candidate) for candidate in candidates]
    return [piece] if any(is_doubtful(number) for number in spelled) else spelled


def _spelled(number: str) -> str:
    number = re.sub(r"\((\d+)\)-?", r"\1-", number)
    number = _COUNTRY.sub("", number)
    if _MOBILE.fullmatch(bare := number.replace("-", "")):
        return bare
    if found := _LANDLINE.fullmatch(number.lower()):
        return "-".join(part for part in found.groups() if part)
    return number
