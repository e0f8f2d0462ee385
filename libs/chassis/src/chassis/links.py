"""Giving and knowing again the tokens of links (contracts.links)."""

from secrets import token_urlsafe

from chassis.reader import Reader
from chassis.sealing import EstateKeyUnknown
from contracts.links import SECRET_BYTES, LinkToken, LinkUnknown
from contracts.words import EstateId


def fresh_token(estate: EstateId, id_: str) -> LinkToken:
    """One nobody was given yet."""
    return LinkToken(estate, id_, token_urlsafe(SECRET_BYTES))


def digest_of(token: LinkToken, purpose: str, reader: Reader) -> str:
    """What is kept of a token. Raises LinkUnknown where no estate has a key for it."""
    try:
        return reader.hashed([token.hashed_as(purpose)])[0]
    except EstateKeyUnknown:
        raise LinkUnknown from None
