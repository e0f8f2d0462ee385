"""What a guard is warned of in a plate as typed. A warning never blocks (facts 19)."""

from gate.directory.model import plate_letters
from gate.passes.model import Named

_USUAL_LENGTHS = (7, 8)

_MISREAD = Named(
    code="letter_i_or_o",
    zh="车牌不用字母 I 和 O，请核对是否为数字 1 和 0",
    en="plates have no I and no O; check whether it is a 1 or a 0",
)
_LENGTH = Named(
    code="length",
    zh="车牌一般 7 位，新能源 8 位，请核对是否缺字或多字",
    en="plates have 7 characters, new-energy ones 8; check whether one is missing or too many",
)


def plate_warnings(typed: str) -> list[Named]:
    """What is doubtful about it; empty for the shape of a plate."""
    letters = plate_letters(typed)
    misread = [_MISREAD] if set("IO") & set(letters) else []
    return misread + ([] if len(letters) in _USUAL_LENGTHS else [_LENGTH])
