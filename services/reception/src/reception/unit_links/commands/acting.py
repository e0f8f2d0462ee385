"""Looking and acting by a unit's link. The token comes in the header `Authorization`, never in an
address, so that no log, history or Referer keeps it.
"""

import asyncio
from collections.abc import Awaitable, Callable
from secrets import token_urlsafe

from pydantic import BaseModel

from chassis.estates import EstateCard
from chassis.performing import body_hash
from chassis.reader import Reader
from chassis.sealing import EstateKeyUnknown
from chassis.web import Call, checked_key
from chassis.work import Origin, Work
from contracts.refusals import Busy
from contracts.words import Actor, ActorKind, EstateId
from reception.unit_links.model import SECRET_BYTES, UnitLinkUnknown, UnitToken, token_of

PROOF = "the link proves for which unit"
ASKS_A_MINUTE = 60
"""From one network address, in one process."""

_SOMEBODY = Actor(kind=ActorKind.SYSTEM, id="unit-link")
"""No more than that it came by a link: who acts is not told by what is kept of the act."""


def fresh_token(estate: EstateId, id_: str) -> UnitToken:
    """One nobody was given yet. Drawn outside a change set, so that no kept answer holds it."""
    return UnitToken(estate, id_, token_urlsafe(SECRET_BYTES))


def told(call: Call) -> UnitToken:
    """The token a request brings. Raises UnitLinkUnknown."""
    scheme, _, text = call.request.headers.get("authorization", "").partition(" ")
    return token_of(text if scheme.lower() == "bearer" else "")


async def reader_of(token: UnitToken, call: Call) -> Reader:
    """The estate a token names, whether there is one or not: read each time, so that the time it
    takes tells nobody which estates there are.
    """
    bound = call.performer.store.bound(token.estate)
    await bound.get(EstateCard, token.estate)
    await call.performer.door.open(bound)
    return Reader(bound, now=call.performer.clock(), caller=None)


def address_of(call: Call, public_url: str) -> str:
    """What links begin with: where the platform is found, or where whoever asks has it open."""
    return public_url or str(call.request.base_url).rstrip("/").removesuffix("/api/reception")


def digest_of(token: UnitToken, reader: Reader) -> str:
    """What is kept of a token. Raises UnitLinkUnknown where no estate has a key for it."""
    try:
        return reader.hashed([token.hashed_as])[0]
    except EstateKeyUnknown:
        raise UnitLinkUnknown from None


async def done_once(
    call: Call,
    key: str | None,
    look: Callable[[UnitToken, Reader], Awaitable[object]],
    use_case: Callable[[UnitToken, Work], Awaitable[BaseModel]],
) -> bytes:
    """Done once under its key by whoever has the link. `look` raises for a link that opens nothing,
    before anything is begun. Raises UnitLinkUnknown, Busy, and what the use case refuses with.
    """
    token, key = told(call), checked_key(key)
    await look(token, await reader_of(token, call))
    backpressure = call.request.app.state.backpressure
    backpressure.check()

    async def by_link(work: Work) -> BaseModel:
        return await use_case(token, work)

    # With the secret in it: without, who has the estate's key could try the few answers there are.
    digest = body_hash(
        token.secret.encode(), call.request.url.path.encode(), await call.request.body()
    )
    try:
        async with asyncio.timeout(backpressure.command_seconds_limit):
            outcome = await call.performer.perform(
                by_link,
                estate=token.estate,
                origin=Origin(
                    actor=_SOMEBODY,
                    key=key,
                    correlation=call.origin(key, None).correlation,
                    body_hash=digest,
                ),
            )
    except TimeoutError:
        raise Busy(reason="the command took too long") from None
    return outcome.answer or b""
