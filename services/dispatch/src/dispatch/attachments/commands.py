"""Putting files with an order."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field

from chassis.files import StoredFile
from chassis.reader import Reader
from chassis.work import Work
from contracts.words import FileId, OrderId, SubOrderId
from dispatch.acts.model.noted import NoteKind
from dispatch.attachments.events import order_files_added
from dispatch.attachments.model import (
    MOST_AT_ONCE,
    Attachment,
    FileElsewhere,
    FileKind,
    must_have_room,
)
from dispatch.beside.model import note_beside
from dispatch.orders.commands import Happened, Note, order_in_reach, report_of, say_of
from dispatch.orders.model.order import WorkOrder

FileIds = Annotated[tuple[FileId, ...], Field(max_length=MOST_AT_ONCE)]


class AddFiles(Happened):
    """Files put before, what they show, and a word about them; `at`: when they were taken (E04)."""

    file_ids: Annotated[tuple[FileId, ...], Field(min_length=1, max_length=MOST_AT_ONCE)]
    kind: FileKind
    note: Note = ""


async def add_files(order_id: OrderId, command: AddFiles, work: Work) -> list[Attachment]:
    """附照片: before, after, or what else. Raises Missing, FileElsewhere, TooManyFiles."""
    order = await order_in_reach(work, order_id)
    added = await attach(order, command.file_ids, command.kind, work, note=command.note)
    note_beside(
        order,
        command.note,
        report_of(work, command.at),
        kind=NoteKind.FILES,
        file_ids=tuple(each.id for each in added),
    )
    await tell_of_files(order, len(added), work)
    return added


async def attach(
    order: WorkOrder,
    file_ids: Sequence[FileId],
    kind: FileKind,
    work: Work,
    *,
    note: str = "",
    vendor: str = "",
    sub_order_id: SubOrderId | None = None,
) -> list[Attachment]:
    """These files belong to the order from now on; the order is written by whoever calls, so that
    two at once do not both find the last room. Raises Missing, FileElsewhere, TooManyFiles.
    """
    wanted = tuple(dict.fromkeys(file_ids))
    if wanted:
        await must_have_room_for(len(wanted), order, work)
    added = []
    for file_id in wanted:
        await work.load(StoredFile, file_id)
        if await work.find(Attachment, file_id) is not None:
            raise FileElsewhere
        attachment = Attachment(
            id=file_id,
            order_id=order.id,
            kind=kind,
            note=note,
            at=work.now,
            by=work.actor,
            vendor=vendor,
            sub_order_id=sub_order_id,
        )
        work.add(attachment)
        added.append(attachment)
    return added


async def tell_of_files(order: WorkOrder, count: int, work: Work) -> None:
    """Whoever looks at the order sees them; the order is written."""
    await say_of(order, order_files_added(order, count, work.now), work)


async def must_have_room_for(more: int, order: WorkOrder, reader: Reader) -> None:
    """Raises TooManyFiles."""
    there = await reader.count(Attachment, {"order_id": order.id})
    must_have_room(str(order.number), there, more)
