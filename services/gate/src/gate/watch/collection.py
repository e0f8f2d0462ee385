"""How the watch list is kept and found: by the whole name, by plate as a guard reads it."""

from collections.abc import Iterator

from chassis.sealing import name_tokens, plate_tokens
from chassis.store.collection import Collection, Index
from gate.directory.model import plate_as_read
from gate.watch.model import WatchEntry, WatchKind


def watch_tokens(entry: WatchEntry) -> Iterator[str]:
    """By name and by plate."""
    if entry.kind is WatchKind.PLATE:
        yield from plate_tokens(plate_as_read(entry.text))
    else:
        yield from name_tokens(entry.text)


WATCH = Collection(
    WatchEntry,
    "watch",
    indexes=[Index("over_at"), Index("-made_at")],
    tokens=watch_tokens,
    due=lambda entry: entry.erase_at,
)
