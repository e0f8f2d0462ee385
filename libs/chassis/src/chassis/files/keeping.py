"""Keeping a file that was sent: cleaned, its bytes sealed, then on record, in one command."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from datetime import datetime

from pydantic import BaseModel

from chassis.failpoints import reach
from chassis.files.cleaning import Clean, cleaned
from chassis.files.stored import MediaType, StoredFile
from chassis.performing import Performer
from chassis.store.changes import AlreadyTaken
from chassis.work import Work
from contracts.words import Actor, FileId

DRAWN_AT_ONCE = 2
"""How many files of a service are read at the same moment: an image takes four bytes a pixel,
twice.
"""


class FileView(BaseModel):
    """A file as commands name it. `size_bytes` and `sha256` are of what `GET` gives."""

    id: FileId
    media_type: MediaType
    size_bytes: int
    sha256: str
    uploaded_by: Actor
    uploaded_at: datetime
    purpose: str


class Cleaner:
    """Draws files anew, a few at a time."""

    def __init__(self, pixels_limit: int) -> None:
        self._pixels_limit = pixels_limit
        self._drawing = asyncio.Semaphore(DRAWN_AT_ONCE)

    async def clean(self, sent: bytes) -> Clean:
        """Raises FileKindNotTaken, FileUnreadable, ImageTooManyPixels."""
        async with self._drawing:
            return await asyncio.to_thread(cleaned, sent, self._pixels_limit)


class Keeping:
    """The use case: bytes first, then the record of them. Run again, it keeps the bytes it has
    saved.

    `before`: what must be so for the file to be taken, asked before a byte of it is saved.
    """

    def __init__(
        self,
        performer: Performer,
        clean: Clean,
        purpose: str,
        *,
        before: Callable[[Work], Awaitable[None]] | None = None,
    ) -> None:
        self._performer = performer
        self._clean = clean
        self._purpose = purpose
        self._before = before
        self._bytes_id: str | None = None

    async def __call__(self, work: Work) -> FileView:
        file_id, content = FileId(work.new_id()), self._clean.content
        if await work.find(StoredFile, file_id) is not None:
            # A repeat: chassis answers it from the key row, before any byte is saved again.
            raise AlreadyTaken(what=f"file {file_id}")
        if self._before is not None:
            await self._before(work)
        if self._bytes_id is None:
            store = self._performer.store.file_bytes
            upload = await store.save(work.estate, file_id, content, work.now)
            self._bytes_id = upload.bytes_id
            reach("after-file-bytes")
        file = StoredFile(
            id=file_id,
            media_type=self._clean.media_type,
            size_bytes=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            uploaded_by=work.actor,
            uploaded_at=work.now,
            purpose=self._purpose,
            bytes_id=self._bytes_id,
        )
        work.add(file)
        return FileView.model_validate(file.model_dump(exclude={"bytes_id"}))
