"""Whatever happens to a unit becomes an entry of its history."""

from archives.history.model.entries import Entry
from archives.history.model.telling import HistoryEvent, told_by
from chassis.work import Work


async def remember(event: HistoryEvent, work: Work) -> None:
    """Keep what the event says of a unit, under an id that follows from the event's."""
    told = told_by(event)
    entry_id = work.new_id()
    if told is None or await work.find(Entry, entry_id) is not None:
        return
    work.add(
        Entry(
            **dict(told),
            id=entry_id,
            place=told.kind.place,
            actor=work.actor,
            trace=work.correlation,
        )
    )
