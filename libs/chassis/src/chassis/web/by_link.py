"""Looking and acting by a link, without an account. The token comes in the header `Authorization`,
never in an address, so that no log, history or Referer keeps it.
"""

import asyncio
from collections.abc import Awaitable, Callable

from pydantic import BaseModel

from chassis.estates import EstateCard
from chassis.performing import body_hash
from chassis.reader import Reader
from chassis.web.admitting import Call
from chassis.web.routes import checked_key
from chassis.work import Origin, Work
from contracts.links import LinkToken, token_of
from contracts.refusals import Busy
from contracts.words import Actor

ASKS_A_MINUTE = 60
"""From one network address, in one process."""


def told(call: Call) -> LinkToken:
    """The token a request brings. Raises LinkUnknown."""
    scheme, _, text = call.request.headers.get("authorization", "").partition(" ")
    return token_of(text if scheme.lower() == "bearer" else "")


async def reader_of(token: LinkToken, call: Call) -> Reader:
    """The estate a token names, whether there is one or not: read each time, so that the time it
    takes tells nobody which estates there are.
    """
    bound = call.performer.store.bound(token.estate)
    await bound.get(EstateCard, token.estate)
    await call.performer.door.open(bound)
    return Reader(bound, now=call.performer.clock(), caller=None)


async def done_once(
    call: Call,
    key: str | None,
    who: Callable[[LinkToken, Reader], Awaitable[Actor]],
    use_case: Callable[[LinkToken, Work], Awaitable[BaseModel]],
) -> bytes:
    """Done once under its key by whoever has the link. `who` raises for a link that opens nothing,
    before anything is begun. Raises LinkUnknown, Busy, and what the use case refuses with.
    """
    token, key = told(call), checked_key(key)
    actor = await who(token, await reader_of(token, call))
    backpressure = call.request.app.state.backpressure
    backpressure.check()
    url = call.request.url

    async def by_link(work: Work) -> BaseModel:
        return await use_case(token, work)

    # With the secret in it: without, who has the estate's key could try the few answers there are.
    digest = body_hash(
        token.secret.encode(), url.path.encode(), url.query.encode(), await call.request.body()
    )
    try:
        async with asyncio.timeout(backpressure.command_seconds_limit):
            outcome = await call.performer.perform(
                by_link,
                estate=token.estate,
                origin=Origin(
                    actor=actor,
                    key=key,
                    correlation=call.origin(key, None).correlation,
                    body_hash=digest,
                ),
            )
    except TimeoutError:
        raise Busy(reason="the command took too long") from None
    return outcome.answer or b""
