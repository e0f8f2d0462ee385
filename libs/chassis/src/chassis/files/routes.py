"""Files over HTTP, the same in every service that keeps some."""

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Query, Response
from fastapi.responses import StreamingResponse

from chassis.files.keeping import Cleaner, FileView, Keeping
from chassis.files.stored import FileRules, MediaType, StoredFile
from chassis.performing import body_hash
from chassis.web.admitting import Call
from chassis.web.routes import KeyHeader, Routes, checked_key
from contracts.refusals import Busy, NotAllowed
from contracts.words import FileId

log = logging.getLogger(__name__)

FILES_PATH = "/files"


def file_routes(rules: FileRules, pixels_limit: int) -> Routes:
    """`POST /files`, `GET` and `HEAD /files/{file_id}`."""
    routes = Routes(FILES_PATH)
    cleaner = Cleaner(pixels_limit)

    @routes.raw("", method="POST", needs=rules.put, status=201)
    async def put_file(
        call: Call,
        purpose: Annotated[str, Query(pattern="^[a-z_]{0,40}$")] = "",
        idempotency_key: KeyHeader = None,
    ) -> FileView:
        """Keep a file: the body is the file itself, a JPEG, PNG or WebP image or a PDF.

        Its kind is told by its content, not by the header `Content-Type`; images are kept without
        EXIF. The file's id is the `Idempotency-Key`. `purpose` says in a word what it is for.
        """
        key = checked_key(idempotency_key)
        backpressure = call.request.app.state.backpressure
        backpressure.check()
        sent = await call.request.body()
        url = call.request.url
        digest = body_hash(b"POST", url.path.encode(), url.query.encode(), sent)
        try:
            async with asyncio.timeout(backpressure.command_seconds_limit):
                outcome = await call.performer.perform(
                    Keeping(call.performer, await cleaner.clean(sent), purpose),
                    estate=call.estate,
                    origin=call.origin(key, digest),
                )
        except TimeoutError:
            raise Busy(reason="the command took too long") from None
        headers = {"Idempotent-Replayed": "true"} if outcome.repeated else {}
        # A response is given to the caller as it is; the model is for the documentation.
        return Response(outcome.answer, 201, headers, "application/json")  # type: ignore[return-value]

    @routes.raw("/{file_id}", method="GET", needs=rules.see)
    async def show_file(call: Call, file_id: FileId) -> Response:
        """The file. A PDF comes as an attachment, never to be shown in our own pages."""
        return await file_answer(await _seen(call, file_id, rules), call)

    @routes.raw("/{file_id}", method="HEAD", needs=rules.see)
    async def look_for_file(call: Call, file_id: FileId) -> Response:
        """What `show_file` would answer, without the file."""
        file = await _seen(call, file_id, rules)
        _log_seen(file, call)
        return Response(headers=_headers(file))

    return routes


async def file_answer(file: StoredFile, call: Call) -> Response:
    """A file for whoever may see it: whoever calls this has made sure. Who saw it is logged."""
    _log_seen(file, call)
    content = call.performer.store.file_bytes.read(
        call.estate, file.id, file.bytes_id, file.size_bytes
    )
    # The first segment before the answer begins: what fails here still has a status to say so.
    first = await anext(content)
    return StreamingResponse(_from(first, content), headers=_headers(file))


def _log_seen(file: StoredFile, call: Call) -> None:
    staff = call.caller.staff_id if call.caller else None
    log.info("file seen", extra={"file": file.id, "estate": call.estate, "staff": staff})


async def _seen(call: Call, file_id: FileId, rules: FileRules) -> StoredFile:
    """The file, if this caller may see it. Raises Missing, NotAllowed."""
    reader = await call.reader()
    file = await reader.load(StoredFile, file_id)
    caller = call.caller
    elsewhere = caller is not None and caller.areas and file.uploaded_by != caller.actor
    if elsewhere and not (rules.concerns and await rules.concerns(file, reader)):
        raise NotAllowed(permission=f"file {file_id}")
    return file


def _headers(file: StoredFile) -> dict[str, str]:
    where = "attachment" if file.media_type is MediaType.PDF else "inline"
    return {
        "Content-Type": file.media_type.value,
        "Content-Length": str(file.size_bytes),
        "Content-Disposition": f'{where}; filename="{file.id}.{file.media_type.ending}"',
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
    }


async def _from(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for segment in rest:
        yield segment
