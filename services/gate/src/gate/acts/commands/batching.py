"""A batch of reports, one after the other: what becomes of one is no other's affair."""

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Protocol, TypeVar
from uuid import UUID

from chassis.reader import Reader
from chassis.work import Work
from contracts.refusals import Busy, Refusal, Stale
from gate.acts.commands.taking import Sender, digest, take_in
from gate.acts.model.kept import Act, ActAnswer, Outcome
from gate.acts.model.refusals import ActFailed
from gate.acts.model.sent import SentAct

log = logging.getLogger(__name__)
T = TypeVar("T")

PATIENCE_SECONDS = 5.0
"""After which the rest of a batch is left for the next: a tablet gives up waiting after eight."""


class Perform(Protocol):
    """Runs one use case durably under its own key; gives what it returned."""

    async def __call__(self, key: str, use_case: Callable[[Work], Awaitable[T]]) -> T: ...


async def take_batch(
    batch: Sequence[SentAct], sender: Sender, reader: Reader, perform: Perform
) -> list[ActAnswer]:
    """The answers, in the order of the batch; the acts are taken in in that of their journals.

    What was not come to in time is `waiting`, as is what lies beyond a gap. Raises Busy or Stale
    where nothing was done.
    """
    # Of a single act its own change set finds out the same: a registration pays nothing for it.
    answers = await _first_answers(batch, reader) if len(batch) > 1 else {}
    waiting: set[UUID] = set()
    deadline = asyncio.get_running_loop().time() + PATIENCE_SECONDS
    for place in sorted(range(len(batch)), key=lambda each: _in_order(batch[each])):
        act = batch[place]
        if place in answers or act.journal in waiting:
            continue
        if asyncio.get_running_loop().time() > deadline:
            break
        try:
            answers[place] = await _take(act, sender, perform)
        except (Busy, Stale):
            if not answers:
                raise
            break
        if answers[place].outcome is Outcome.WAITING:
            # What comes after it waits as well.
            waiting.add(act.journal)
    return [
        answers.get(place) or ActAnswer(id=act.id, outcome=Outcome.WAITING)
        for place, act in enumerate(batch)
    ]


def _in_order(act: SentAct) -> tuple[str, int]:
    return str(act.journal), act.sequence


async def _first_answers(batch: Sequence[SentAct], reader: Reader) -> dict[int, ActAnswer]:
    """Place in the batch → the answer given when the same act came before; by one read."""
    known = await reader.find_many(Act, sorted({str(act.id) for act in batch}))
    return {
        place: known[str(act.id)].answer(act.id)
        for place, act in enumerate(batch)
        if str(act.id) in known and known[str(act.id)].content == digest(act, reader)
    }


async def _take(act: SentAct, sender: Sender, perform: Perform) -> ActAnswer:
    try:
        return await perform(str(act.id), partial(take_in, act, sender))
    except (Busy, Stale):
        raise
    except Refusal as refusal:
        reason = refusal
    except Exception as error:
        # Kept for a person, and in nobody's way. Not with exc_info: an error may quote what was
        # sent, which names people.
        log.error(
            "an act could not be taken in",
            extra={
                "act": str(act.id),
                "error": type(error).__name__,
                "stack": traceback.format_tb(error.__traceback__),
            },
        )
        reason = ActFailed()
    return await perform(str(act.id), partial(take_in, act, sender, failed=reason))
