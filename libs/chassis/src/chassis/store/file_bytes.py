"""The bytes of files, sealed, in GridFS; and a note of each upload until it is known to be kept."""

import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

from gridfs import AsyncGridFSBucket
from gridfs.errors import CorruptGridFile, NoFile
from pymongo import ASCENDING, IndexModel

from chassis.sealing import Keyring
from chassis.sealing.segments import (
    SEALED_BYTES,
    SEGMENT_BYTES,
    open_segment,
    seal_segment,
    segment_count,
)
from chassis.store.driver import Database
from contracts.refusals import Refusal
from contracts.words import EstateId, FileId

BYTES = "file_bytes"
UPLOADS = "file_uploads"


class FileBytesLost(Refusal):
    """A file is on record and its bytes are gone or cut short: an alarm, like a broken seal."""

    zh = "文件 {file_id} 的内容已缺失。请通知平台管理员从备份恢复。"
    en = "The bytes of file {file_id} are gone. Tell the operator to restore them from a backup."


@dataclass(frozen=True)
class Upload:
    """One saving of a file's bytes. A repeat saves under an id of its own, so that two at once do
    not meet.
    """

    bytes_id: str
    estate: EstateId
    file_id: FileId


class FileBytes:
    """Saves and reads what one service's files hold."""

    def __init__(self, service: str, database: Database, keyring: Keyring) -> None:
        self._service = service
        self._keyring = keyring
        self._bucket = AsyncGridFSBucket(database, BYTES, chunk_size_bytes=SEALED_BYTES)
        self._database = database
        self._uploads = database[UPLOADS]

    async def set_up(self) -> None:
        """The indexes GridFS wants, and that of the sweep. For the setup step."""
        one_place = IndexModel([("files_id", ASCENDING), ("n", ASCENDING)], unique=True)
        await self._database[f"{BYTES}.chunks"].create_indexes([one_place])
        by_name = IndexModel([("filename", ASCENDING), ("uploadDate", ASCENDING)])
        await self._database[f"{BYTES}.files"].create_indexes([by_name])
        await self._uploads.create_indexes([IndexModel([("at", ASCENDING)])])

    async def save(self, estate: EstateId, file_id: FileId, content: bytes, at: datetime) -> Upload:
        """Seal and keep the bytes, durably; the upload is noted first, so that a crash at any line
        leaves nothing `noted_before` does not tell of.
        """
        upload = Upload(uuid.uuid4().hex, estate, file_id)
        await self._uploads.insert_one(
            {"_id": upload.bytes_id, "estate": estate, "file_id": file_id, "at": at}
        )
        keys, owner = self._keyring.for_estate(estate), self._owner(file_id)
        key_id, count = keys.newest, segment_count(len(content))
        clear = memoryview(content)
        stream = self._bucket.open_upload_stream_with_id(
            upload.bytes_id, upload.bytes_id, metadata={"estate": estate, "key_id": key_id}
        )
        for place in range(count):
            segment = bytes(clear[place * SEGMENT_BYTES : (place + 1) * SEGMENT_BYTES])
            await stream.write(seal_segment(keys, key_id, owner, place, count, segment))
        await stream.close()
        return upload

    async def read(
        self, estate: EstateId, file_id: FileId, bytes_id: str, size_bytes: int
    ) -> AsyncIterator[bytes]:
        """The clear bytes, segment by segment. Raises FileBytesLost, SealBroken,
        EstateKeyUnknown.
        """
        keys, owner, count = (
            self._keyring.for_estate(estate),
            self._owner(file_id),
            segment_count(size_bytes),
        )
        try:
            stream = await self._bucket.open_download_stream(bytes_id)
            key_id = str((stream.metadata or {}).get("key_id"))
            for place in range(count):
                # GridFS' chunks are our segments.
                sealed = await stream.readchunk()
                yield open_segment(keys, key_id, owner, place, count, sealed)
        except (NoFile, CorruptGridFile) as error:
            raise FileBytesLost(file_id=file_id) from error

    async def noted_before(self, moment: datetime, limit: int) -> list[Upload]:
        """The oldest uploads of which nobody has looked yet whether they were kept."""
        rows = self._uploads.find({"at": {"$lt": moment}}).sort("at", 1).limit(limit)
        return [
            Upload(row["_id"], EstateId(row["estate"]), FileId(row["file_id"]))
            async for row in rows
        ]

    async def settle(self, upload: Upload, *, kept: bool) -> None:
        """Forget the note of an upload; with its bytes, unless they were kept."""
        if not kept:
            await self._database[f"{BYTES}.chunks"].delete_many({"files_id": upload.bytes_id})
            await self._database[f"{BYTES}.files"].delete_one({"_id": upload.bytes_id})
        await self._uploads.delete_one({"_id": upload.bytes_id})

    def _owner(self, file_id: FileId) -> str:
        return f"{self._service}.files:{file_id}"
