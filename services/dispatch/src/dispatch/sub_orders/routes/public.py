"""What a link opens without an account. The token comes in the header `Authorization`, never in an
address, so that no log, history or Referer keeps it.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Query
from pydantic import BaseModel

from chassis.estates import EstateCard
from chassis.files import MediaType
from chassis.files.cleaning import FileKindNotTaken
from chassis.files.keeping import Cleaner, Keeping
from chassis.performing import body_hash
from chassis.reader import Reader
from chassis.web import PUBLIC, Call, KeyHeader, Routes, checked_key
from chassis.web.sources import Allowance, source_of
from chassis.work import Origin, Work
from contracts.refusals import Busy
from contracts.words import Actor, ActorKind
from dispatch.attachments.model import FileKind
from dispatch.sub_orders.collection import part_of_link
from dispatch.sub_orders.commands.link import (
    AnswerByLink,
    answer_by_link,
    must_take_photo_by_link,
    take_photo_by_link,
)
from dispatch.sub_orders.model.link import Token, token_of
from dispatch.sub_orders.queries import LinkView, opened

PREFIX = "/vendor-link"
PHOTOS = "/photos"
PURPOSE = "vendor_photo"
_PROOF = "the link proves who asks"
ASKS_A_MINUTE, PHOTOS_A_MINUTE = 60, 20
"""From one network address, in one process."""


def link_routes(pixels_limit: int) -> Routes:
    """Look, answer, and put photos: of one sub-order, each."""
    routes = Routes(PREFIX)
    cleaner = Cleaner(pixels_limit)
    asks, photos = Allowance(ASKS_A_MINUTE), Allowance(PHOTOS_A_MINUTE)

    @routes.raw("", method="GET", needs=PUBLIC, because=_PROOF)
    async def look(call: Call) -> LinkView:
        """What is asked of the vendor. One answer, 404, for whatever opens nothing."""
        asks.take(source_of(call.request))
        token = _told(call)
        reader = await _reader(token, call)
        return await opened(await part_of_link(token, reader), reader)

    @routes.raw("/answer", method="POST", needs=PUBLIC, because=_PROOF)
    async def answer(body: AnswerByLink, call: Call, idempotency_key: KeyHeader = None) -> LinkView:
        """接单, 不接, 告知时间, 报完工."""
        asks.take(source_of(call.request))

        async def use_case(token: Token, work: Work) -> BaseModel:
            return await opened(await answer_by_link(token, body, work), work)

        return LinkView.model_validate_json(await _done(call, idempotency_key, use_case))

    @routes.raw(PHOTOS, method="POST", needs=PUBLIC, because=_PROOF)
    async def put_photo(
        call: Call,
        kind: Annotated[FileKind, Query()] = FileKind.AFTER,
        idempotency_key: KeyHeader = None,
    ) -> LinkView:
        """A photo: the body is the image itself, drawn anew here without EXIF."""
        photos.take(source_of(call.request))
        # Before a body is drawn: whoever has no link costs nothing.
        token = _told(call)
        await part_of_link(token, await _reader(token, call))
        clean = await cleaner.clean(await call.request.body())
        if clean.media_type is MediaType.PDF:
            raise FileKindNotTaken

        async def may(work: Work) -> None:
            await must_take_photo_by_link(token, work)

        keeping = Keeping(call.performer, clean, PURPOSE, before=may)

        async def use_case(token: Token, work: Work) -> BaseModel:
            file = await keeping(work)
            return await opened(await take_photo_by_link(token, file.id, kind, work), work)

        return LinkView.model_validate_json(await _done(call, idempotency_key, use_case))

    return routes


async def _done(
    call: Call, key: str | None, use_case: Callable[[Token, Work], Awaitable[BaseModel]]
) -> bytes:
    """Done once under its key, as the vendor whose link it is. Raises LinkUnknown, Busy."""
    token, key = _told(call), checked_key(key)
    part = await part_of_link(token, await _reader(token, call))
    backpressure = call.request.app.state.backpressure
    backpressure.check()
    url = call.request.url

    async def as_vendor(work: Work) -> BaseModel:
        return await use_case(token, work)

    try:
        async with asyncio.timeout(backpressure.command_seconds_limit):
            outcome = await call.performer.perform(
                as_vendor,
                estate=token.estate,
                origin=Origin(
                    actor=Actor(kind=ActorKind.VENDOR, id=part.vendor_id),
                    key=key,
                    correlation=call.origin(key, None).correlation,
                    body_hash=body_hash(
                        part.id.encode(),
                        url.path.encode(),
                        url.query.encode(),
                        await call.request.body(),
                    ),
                ),
            )
    except TimeoutError:
        raise Busy(reason="the command took too long") from None
    return outcome.answer or b""


def _told(call: Call) -> Token:
    scheme, _, text = call.request.headers.get("authorization", "").partition(" ")
    return token_of(text if scheme.lower() == "bearer" else "")


async def _reader(token: Token, call: Call) -> Reader:
    """The estate a token names, whether there is one or not: read each time, so that the time it
    takes tells nobody which estates there are.
    """
    bound = call.performer.store.bound(token.estate)
    await bound.get(EstateCard, token.estate)
    await call.performer.door.open(bound)
    return Reader(bound, now=call.performer.clock(), caller=None)
