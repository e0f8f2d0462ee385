"""Number plates as rosters hold them.

A doubtful one is kept as typed and warned of, never refused (facts 19).
"""

import re

_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_LETTER = "A-HJ-NP-Z"
_ORDINARY = re.compile(rf"[{_PROVINCES}][{_LETTER}][{_LETTER}0-9]{{4}}[{_LETTER}0-9警学挂港澳领]")
_NEW_ENERGY = re.compile(
    rf"[{_PROVINCES}][{_LETTER}](?:[A-HJK][{_LETTER}0-9][0-9]{{4}}|[0-9]{{5}}[A-HJK])"
)
_EMBASSY = re.compile(r"使\d{6}|\d{6}使")
_BETWEEN = re.compile(r"[,;、/|\n]|或|和")
_INSIDE = re.compile(r"[\s·•・.．\-_]")


def plates(text: str) -> list[str]:
    """The plates in a cell, in order, each once.

    `沪a·12345` as `沪A12345`, what has no plate's shape as typed.
    """
    found: dict[str, None] = {}
    for piece in _BETWEEN.split(text):
        whole = _spelled(piece)
        # `沪A 12345` is one plate, `沪A12345 沪B67890` are two.
        words = [piece] if not is_doubtful(whole) else piece.split()
        for word in words:
            spelled = _spelled(word)
            found[word.strip() if is_doubtful(spelled) else spelled] = None
    return list(found)


def is_doubtful(plate: str) -> bool:
    """Whether it has the shape of no plate: 7 characters, 8 for new energy, no I and no O."""
    return not any(shape.fullmatch(plate) for shape in (_ORDINARY, _NEW_ENERGY, _EMBASSY))


def _spelled(plate: str) -> str:
    return _INSIDE.sub("", plate).upper()
