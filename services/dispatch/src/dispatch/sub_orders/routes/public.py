"""What a link opens without an account. The token comes in the header `Authorization`, never in an
address, so that no log, history or Referer keeps it.
"""

from typing import Annotated

from fastapi import Query
from pydantic import BaseModel

from chassis.files import MediaType
from chassis.files.cleaning import FileKindNotTaken
from chassis.files.keeping import Cleaner, Keeping
from chassis.reader import Reader
from chassis.web import PUBLIC, Call, KeyHeader, Routes
from chassis.web.by_link import ASKS_A_MINUTE, done_once, reader_of, told
from chassis.web.sources import Allowance, source_of
from chassis.work import Work
from contracts.links import LinkToken
from contracts.words import Actor, ActorKind
from dispatch.attachments.model import FileKind
from dispatch.sub_orders.collection import part_of_link
from dispatch.sub_orders.commands.link import (
    AnswerByLink,
    answer_by_link,
    must_take_photo_by_link,
    take_photo_by_link,
)
from dispatch.sub_orders.queries import LinkView, opened

PREFIX = "/vendor-link"
PHOTOS = "/photos"
PURPOSE = "vendor_photo"
_PROOF = "the link proves who asks"
PHOTOS_A_MINUTE = 20
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
        token = told(call)
        reader = await reader_of(token, call)
        return await opened(await part_of_link(token, reader), reader)

    @routes.raw("/answer", method="POST", needs=PUBLIC, because=_PROOF)
    async def answer(body: AnswerByLink, call: Call, idempotency_key: KeyHeader = None) -> LinkView:
        """接单, 不接, 告知时间, 报完工."""
        asks.take(source_of(call.request))

        async def use_case(token: LinkToken, work: Work) -> BaseModel:
            return await opened(await answer_by_link(token, body, work), work)

        return LinkView.model_validate_json(
            await done_once(call, idempotency_key, _vendor, use_case)
        )

    @routes.raw(PHOTOS, method="POST", needs=PUBLIC, because=_PROOF)
    async def put_photo(
        call: Call,
        kind: Annotated[FileKind, Query()] = FileKind.AFTER,
        idempotency_key: KeyHeader = None,
    ) -> LinkView:
        """A photo: the body is the image itself, drawn anew here without EXIF."""
        photos.take(source_of(call.request))
        # Before a body is drawn: whoever has no link costs nothing.
        token = told(call)
        await part_of_link(token, await reader_of(token, call))
        clean = await cleaner.clean(await call.request.body())
        if clean.media_type is MediaType.PDF:
            raise FileKindNotTaken

        async def may(work: Work) -> None:
            await must_take_photo_by_link(token, work)

        keeping = Keeping(call.performer, clean, PURPOSE, before=may)

        async def use_case(token: LinkToken, work: Work) -> BaseModel:
            file = await keeping(work)
            return await opened(await take_photo_by_link(token, file.id, kind, work), work)

        return LinkView.model_validate_json(
            await done_once(call, idempotency_key, _vendor, use_case)
        )

    return routes


async def _vendor(token: LinkToken, reader: Reader) -> Actor:
    part = await part_of_link(token, reader)
    return Actor(kind=ActorKind.VENDOR, id=part.vendor_id)
