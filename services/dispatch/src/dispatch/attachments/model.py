"""A file that belongs to an order: what it shows, who put it, bounded in number."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.refusals import Refused
from contracts.words import Actor, Discreet, FileId, OrderId, PersonalText, SubOrderId

MOST_FILES = 60
"""Of one order, whoever put them."""
MOST_AT_ONCE = 12


class FileKind(StrEnum):
    """What a file shows."""

    BEFORE = "before"
    AFTER = "after"
    OTHER = "other"
    SIGNED_SLIP = "signed_slip"
    """The paper that came back (E04)."""


FILE_KIND_TEXTS: Mapping[FileKind, tuple[str, str]] = MappingProxyType(
    {
        FileKind.BEFORE: ("维修前", "before"),
        FileKind.AFTER: ("维修后", "after"),
        FileKind.OTHER: ("其他", "other"),
        FileKind.SIGNED_SLIP: ("签字回单", "signed slip"),
    }
)
"""Kind → (Chinese, English), as staff read them."""


class TooManyFiles(Refused):
    """An order has room for so many."""

    zh = "任务单 {number} 最多附 {most} 个文件，现已有 {there} 个。请只附必要的照片。"
    en = "Work order {number} holds {most} files at most and has {there}. Add only what is needed."


class FileElsewhere(Refused):
    """A file belongs to one order, and to one thing there."""

    zh = "该文件已附在任务单上，不能重复使用。请上传本次的照片。"
    en = "This file belongs to an order already. Upload this one's own."


class Attachment(Discreet):
    """A file of an order; its id is the file's, so that it belongs to one thing alone."""

    model_config = ConfigDict(frozen=True)

    id: FileId
    order_id: OrderId
    kind: FileKind
    note: PersonalText = ""
    at: Instant
    by: Actor
    vendor: PersonalText = ""
    """Which vendor put it, by their link."""
    sub_order_id: SubOrderId | None = None


def must_have_room(number: str, there: int, more: int) -> None:
    """Raises TooManyFiles."""
    if there + more > MOST_FILES:
        raise TooManyFiles(number=number, most=MOST_FILES, there=there)
