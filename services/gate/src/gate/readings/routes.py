"""Plate readings, by HTTP: sent by readers, seen by guards."""

from typing import Annotated

from fastapi import Query
from pydantic import BaseModel

from chassis.performing import body_hash
from chassis.reader import Reader
from chassis.web import PUBLIC, Call, Page, Routes
from chassis.webhooks import WebhookNotSigned, must_be_signed
from chassis.work import Origin, Work
from contracts.calendars import Instant
from contracts.permissions import Permission
from contracts.words import Actor, ActorKind, EstateId
from gate.readers.model import PlateReader
from gate.readings.commands import ReadPlate, key_of, take_reading
from gate.readings.queries import ReadingView, list_readings, show_reading

routes = Routes("/plate-readings")


class ReadingTaken(BaseModel):
    """What a reader is told: whether the vehicle is known and was let through."""

    id: str
    let_through: bool


@routes.raw(
    "/{estate}/{reader_id}",
    method="POST",
    needs=PUBLIC,
    because="a reader signs each message with its own secret",
)
async def read(estate: str, reader_id: str, body: ReadPlate, call: Call) -> ReadingTaken:
    """A plate was read. Signed as Standard Webhooks say (`webhook-id`, `webhook-timestamp`,
    `webhook-signature`); the same id again has the first answer.
    """
    message_id = await _sent_by(estate, reader_id, call)
    key = key_of(reader_id, message_id)

    async def use_case(work: Work) -> BaseModel:
        reading = await take_reading(reader_id, body, work)
        return ReadingTaken(id=reading.id, let_through=reading.passage_id is not None)

    outcome = await call.performer.perform(
        use_case,
        estate=EstateId(estate),
        origin=Origin(
            actor=Actor(kind=ActorKind.DEVICE, id=reader_id),
            key=key,
            correlation=call.origin(key, None).correlation,
            body_hash=body_hash(await call.request.body()),
        ),
    )
    return ReadingTaken.model_validate_json(outcome.answer or b"")


@routes.query("", needs=Permission.SEE_GATE)
async def readings(
    reader: Reader,
    gate: Annotated[str | None, Query(max_length=40)] = None,
    undecided: bool = False,
    since: Instant | None = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    cursor: str | None = None,
) -> Page[ReadingView]:
    """What was read, the last first."""
    return await list_readings(
        reader, gate=gate, undecided=undecided, since=since, limit=limit, cursor=cursor
    )


@routes.query("/{reading_id}", needs=Permission.SEE_GATE)
async def one_reading(reading_id: str, reader: Reader) -> ReadingView:
    """One reading, with what is known of its plate."""
    return await show_reading(reading_id, reader)


async def _sent_by(estate: str, reader_id: str, call: Call) -> str:
    """The id of a call which that reader has signed just now. Raises WebhookNotSigned, also where
    there is no such reader, or it is out of use.
    """
    performer = call.performer
    bound = performer.store.bound(EstateId(estate))
    await performer.door.open(bound)
    reader = Reader(bound, now=performer.clock(), caller=None)
    known = await reader.find(PlateReader, reader_id)
    if known is None or known.taken_away_at is not None:
        raise WebhookNotSigned
    body = await call.request.body()
    return must_be_signed(known.secret, call.request.headers, body, reader.now)
