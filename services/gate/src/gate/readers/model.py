"""A plate reader at one gate, for one direction, and the barrier it may have opened."""

from datetime import datetime

from pydantic import HttpUrl, ValidationError

from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText
from gate.passages.model import Direction

_USUAL_PORTS = {"http": 80, "https": 443}


class BarrierAddressWrong(Invalid):
    """What opens a barrier is a web address."""

    zh = "道闸地址须为 http:// 或 https:// 开头的网址，且不含用户名和密码。"
    en = "A barrier's address is a web address (http:// or https://) without user and password."


class BarrierHostNotListed(Refused):
    """Only hosts the operator has listed are called, so that nobody reaches inside by us."""

    zh = "平台未允许访问道闸主机 {host}。请平台管理员将其加入 GUANJIA_BARRIER_HOSTS。"
    en = "The operator has not listed the barrier's host {host} in GUANJIA_BARRIER_HOSTS."


class ReaderTakenAway(Refused):
    """It was taken out of use already."""

    zh = "该车牌识别机已停用，无需重复办理。"
    en = "This plate reader is out of use already; nothing more is needed."


class Barrier(Discreet):
    """Where the command to open goes, and the secret it is signed with."""

    url: PersonalText
    secret: PersonalText

    @property
    def host(self) -> str:
        """Host and port, as an operator lists them. Raises BarrierAddressWrong."""
        return host_of(self.url)


class PlateReader(Discreet):
    """Sends what it reads, signed with its secret. Out of use, it is not listened to any more."""

    id: str
    name: PersonalText
    gate: str
    direction: Direction
    secret: PersonalText
    barrier: Barrier | None = None
    registered_at: datetime
    registered_by: Actor
    taken_away_at: datetime | None = None

    def take_away(self, at: datetime) -> None:
        """From here on nothing of it is listened to. Raises ReaderTakenAway."""
        if self.taken_away_at is not None:
            raise ReaderTakenAway
        self.taken_away_at = at


def host_of(url: str) -> str:
    """The host, with its port where that is unusual. Raises BarrierAddressWrong."""
    try:
        parts = HttpUrl(url)
    except ValidationError:
        raise BarrierAddressWrong from None
    if parts.username or parts.password or not parts.host:
        raise BarrierAddressWrong
    usual = parts.port in (None, _USUAL_PORTS[parts.scheme])
    return parts.host if usual else f"{parts.host}:{parts.port}"
