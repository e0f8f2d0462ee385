"""A file as a service keeps it on record, and who may put and see one."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from chassis.reader import Reader
from chassis.store.collection import Collection
from chassis.web.admitting import SIGNED_IN, Needs
from contracts.permissions import Permission
from contracts.words import Actor, FileId


class MediaType(StrEnum):
    """What is taken: photographs, drawn signatures, scans and papers."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    PDF = "application/pdf"

    @property
    def ending(self) -> str:
        """How names of such files end."""
        return {MediaType.JPEG: "jpg"}.get(self, self.value.partition("/")[2])


class StoredFile(BaseModel):
    """A file that was put; never changed, never taken away.

    `size_bytes` and `sha256` are of the clear bytes as they are given out, which are not the ones
    sent: images are drawn anew. `bytes_id` names the sealed bytes in the store.
    """

    model_config = ConfigDict(frozen=True)

    id: FileId
    media_type: MediaType
    size_bytes: int
    sha256: str
    uploaded_by: Actor
    uploaded_at: datetime
    purpose: str = ""
    bytes_id: str


FILES = Collection(StoredFile, "files")


@dataclass(frozen=True)
class FileRules:
    """Who may put files into a service and who may see them.

    `put`: any signed-in person unless said otherwise, since a file counts for nothing until a
    command names it. `see`: the permission to look at one. Whoever has areas (P07) sees what they
    put themselves, and what `concerns` says is theirs: the service knows which building a file is
    about, chassis does not.
    """

    see: Permission
    put: Needs = SIGNED_IN
    concerns: Callable[[StoredFile, Reader], Awaitable[bool]] | None = None
