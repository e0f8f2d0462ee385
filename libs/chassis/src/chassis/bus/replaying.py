"""Dead letters tried again, by the same way every event takes: parse, open, react, commit, once."""

import logging
from collections.abc import Sequence

from chassis.bus.handling import Handler
from chassis.bus.settling import Ending, Settlement
from chassis.bus.topology import durables
from chassis.hearing import Heard
from chassis.performing import Performer
from chassis.store.parked import DeadLetter, LetterNote

log = logging.getLogger(__name__)


class Replayer:
    """Works beside the running service: what had been applied is known by its inbox mark."""

    def __init__(self, service: str, hears: Sequence[Heard], performer: Performer) -> None:
        self._performer = performer
        self._handlers = {
            durable.name: Handler(
                durable.name,
                [heard for heard in hears if heard.event.service() == durable.speaker],
                performer,
            )
            for durable in durables(service, [heard.event for heard in hears])
        }

    async def replay(self, letter: DeadLetter, *, by: str) -> Settlement:
        """Try it once more. Applied (or refused by a rule), it is gone; otherwise it stays, with
        the reason of this time. Both are on record.
        """
        handler = self._handlers.get(letter.durable)
        if handler is None:
            settlement = Settlement(Ending.DEAD, f"{letter.durable} is not heard any more")
        else:
            [(_, settlement)] = await handler.handle([letter.raw])
        done = settlement.ending is Ending.DONE
        note = self._note(letter, "replayed" if done else "failed again", settlement.reason, by)
        parked = self._performer.store.parked
        if done:
            await parked.dismiss(letter, note)
        else:
            await parked.keep_buried(letter, note)
        return settlement

    async def drop(self, letter: DeadLetter, *, by: str, reason: str) -> bool:
        """Give a letter up for good; False when it had gone already."""
        note = self._note(letter, "dropped", reason, by)
        return await self._performer.store.parked.dismiss(letter, note)

    def _note(self, letter: DeadLetter, act: str, reason: str, by: str) -> LetterNote:
        log.info(
            "dead letter %s",
            act,
            extra={
                "by": by,
                "letter": letter.id,
                "type": letter.type,
                "estate": letter.estate,
                "reason": reason,
            },
        )
        return LetterNote(
            at=self._performer.clock(),
            by=by,
            act=act,
            letter=letter.id,
            type=letter.type,
            estate=letter.estate,
            reason=reason,
        )
