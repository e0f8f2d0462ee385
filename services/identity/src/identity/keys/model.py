"""Keys that sign tokens, and the rule of which one signs and which are published at a moment.

A key is published before it signs, because services ask for unknown keys only every ten seconds,
and until the last token made with it has run out.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from contracts.refusals import Busy
from contracts.words import Discreet, PersonalText

TOKEN_LIFE = timedelta(minutes=5)
"""How long an access token is good: the longest that a right taken away is still had."""
PUBLISHED_AHEAD = timedelta(seconds=15)
"""How long a key is published before it signs: longer than services wait before asking again."""
CLOCKS_DIFFER = timedelta(seconds=60)


class NoSigningKey(Busy):
    """No key signs yet: the platform has not been bootstrapped."""

    zh = "平台尚未初始化（缺少签名密钥），请稍后重试或联系平台管理员。"
    en = (
        "No signing key yet: the platform is not bootstrapped. Try again shortly, or tell its team."
    )


class SigningKey(Discreet):
    """An Ed25519 key pair, each half as base64url; `private` is emptied once it is of no use."""

    id: str
    public: str
    private: PersonalText
    signs_from: datetime
    withdrawn: bool = False

    def withdraw(self) -> None:
        """Believed to be known to others: no token made with it counts any more."""
        self.withdrawn = True
        self.private = ""


def signer(keys: Sequence[SigningKey], at: datetime) -> SigningKey:
    """The key that signs at a moment: the newest that has begun. Raises NoSigningKey."""
    begun = [key for key in keys if key.signs_from <= at and not key.withdrawn]
    if not begun:
        raise NoSigningKey
    return max(begun, key=_age)


def published(keys: Sequence[SigningKey], at: datetime) -> list[SigningKey]:
    """The keys a token made by now may be signed with, newest first."""
    in_order = sorted((key for key in keys if not key.withdrawn), key=_age)
    ended = [key.signs_from + TOKEN_LIFE + CLOCKS_DIFFER for key in in_order[1:]]
    live = [
        key for place, key in enumerate(in_order) if place == len(in_order) - 1 or ended[place] > at
    ]
    return live[::-1]


def _age(key: SigningKey) -> tuple[datetime, str]:
    return key.signs_from, key.id
