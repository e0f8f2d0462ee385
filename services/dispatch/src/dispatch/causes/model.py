"""The causes an estate counts its repairs by, and the trade each belongs to (N10: water, power)."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

from contracts.refusals import Invalid

MOST_CAUSES = 40


class Trade(StrEnum):
    """What the monthly report of water and power repairs tells apart (F47, N10)."""

    WATER = "water"
    POWER = "power"
    OTHER = "other"


TRADE_TEXTS: Mapping[Trade, tuple[str, str]] = MappingProxyType(
    {
        Trade.WATER: ("水", "water"),
        Trade.POWER: ("电", "power"),
        Trade.OTHER: ("其他", "other"),
    }
)
"""Trade → (Chinese, English), as staff read them."""

CauseCode = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,40}$")]
_Label = Annotated[str, StringConstraints(min_length=1, max_length=30, strip_whitespace=True)]


class Cause(BaseModel):
    """Why something broke, as it is counted; what exactly was found stands in the quote's text."""

    model_config = ConfigDict(frozen=True)

    code: CauseCode
    zh: _Label
    en: _Label
    trade: Trade = Trade.OTHER


class CauseNotListed(Invalid):
    """Only what stands in the list can be counted."""

    zh = "故障原因“{code}”不在本小区的原因清单中。请从清单中选择，或留空。"
    en = "There is no cause “{code}” in this estate's list. Choose one from it, or leave it out."


def must_be_listed(code: str, causes: Sequence[Cause]) -> None:
    """Raises CauseNotListed."""
    if not any(cause.code == code for cause in causes):
        raise CauseNotListed(code=code)
