"""Names of people as rosters hold them: spaced out for looks, or two owners in one cell."""

import re

_BETWEEN = re.compile(r"[,;、/|\n&]")
_CHINESE_NAME = re.compile(r"[\u3400-\u9fff]{2,4}")
_CHINESE = re.compile(r"[\u3400-\u9fff ]+")
_TWO_CHARACTER_SURNAME_WORDS = (
    "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 夏侯 司徒 司空 端木 轩辕 南宫 西门"
)
_TWO_CHARACTER_SURNAMES = frozenset(_TWO_CHARACTER_SURNAME_WORDS.split())
_NOBODY_WORDS = "空置 空关 空房 未售 待售 未出售 未入住 开发商自留 vacant empty unsold"
_NOBODY = frozenset(_NOBODY_WORDS.split())


def names(text: str) -> list[str]:
    """The people in a cell. `张 三` is one, `张三、李四` are two.

    A company or a foreign name is never split.
    """
    if text.lower() in _NOBODY:
        return []
    pieces = [piece.strip() for piece in _BETWEEN.split(text) if piece.strip()]
    if len(pieces) > 1 and all(_CHINESE_NAME.fullmatch(_closed(piece)) for piece in pieces):
        return [_closed(piece) for piece in pieces]
    words = text.split()
    if len(words) > 1 and _are_people(words):
        return words
    return [_closed(text)] if text else []


def is_doubtful(name: str) -> bool:
    """Whether there are digits in it."""
    return any(map(str.isdecimal, name))


def _closed(name: str) -> str:
    return name.replace(" ", "") if _CHINESE.fullmatch(name) else name


def _are_people(words: list[str]) -> bool:
    return words[0] not in _TWO_CHARACTER_SURNAMES and all(
        _CHINESE_NAME.fullmatch(word) for word in words
    )
