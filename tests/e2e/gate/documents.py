"""What the gate service keeps of the demo estate, opened; and whether two gates left the same."""

import json
import re
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chassis.hearing import read_models
from chassis.running import Running
from chassis.store.bound import BoundStore
from gate.service import build
from gate.settings import GateSettings
from guanjia.data_folder import DataFolder
from guanjia.demo.estate import ESTATE

Documents = dict[str, dict[str, Any]]
"""`collection/id` → document, its sealed fields in the clear."""

Came = dict[str, Counter[str]]
"""Collection → a document's text → how often it came."""

_NOTHING = object()
MOST_READ = 10_000
ID = r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"
_OF_ONE_TELLING = frozenset(
    {
        *("received_at", "heard_at", "told_at", "raised_at", "erase_at"),
        *("clock_offset_ms", "skewed", "provisional", "content", "sent"),
    }
)
"""When the server heard of it, by which clock, and whether the guard was alone."""
_DRAWN = {"slips": frozenset({"number", "code"})}
"""What the server draws anew for each paper."""


@dataclass(frozen=True)
class Keeping:
    """The gate's store, read beside the running platform."""

    running: Running
    bound: BoundStore

    async def documents(self) -> Documents:
        """All there is now, but what is other services' to say."""
        service = self.running.service
        heard = read_models(service.hears)
        found: Documents = {}
        for collection in service.collections:
            if collection.name not in heard:
                for row in await self.bound.select(collection.model, limit=MOST_READ):
                    document = row.model_dump(mode="json")
                    found[f"{collection.name}/{document['id']}"] = document
        return found


@asynccontextmanager
async def kept_by_the_gate(data: Path) -> AsyncIterator[Keeping]:
    """Of the platform that runs on this data folder."""
    folder = DataFolder(data)
    addresses = folder.running()
    settings = GateSettings(
        mongo_url=addresses.mongo_url,
        nats_url=addresses.nats_url,
        master_key_file=folder.master_key_file,
    )
    running = Running(build(settings))
    running.store.start()
    try:
        bound = running.store.bound(ESTATE)
        await running.performer.door.open(bound)
        yield Keeping(running, bound)
    finally:
        await running.store.stop()


def came_of(before: Documents, after: Documents, names: Mapping[str, str]) -> Came:
    """What is new between two looks, by collection: whole documents, and of those that were there
    the fields that are another. Ids and names of one gate become those of the other by `names`; of
    an id that stands in neither, which the server made, only that it is one.
    """
    known = {theirs: theirs for theirs in names.values()} | dict(names)
    named = re.compile("|".join([ID, *map(re.escape, known)]))
    found: Came = {}
    for key, document in after.items():
        collection, was = key.partition("/")[0], before.get(key, {})
        new = {
            name: each
            for name, each in document.items()
            if was.get(name, _NOTHING) != each and name not in _DRAWN.get(collection, ())
        }
        if new:
            text = json.dumps(_lasting(new | {"id": document["id"]}), ensure_ascii=False)
            told = named.sub(lambda name: known.get(name[0], "<made there>"), text)
            found.setdefault(collection, Counter())[told] += 1
    return found


def only_in_one(ours: Came, theirs: Came) -> dict[str, tuple[list[str], list[str]]]:
    """By collection, what came of one telling and not of the other. Nothing where they agree."""
    both = {
        name: (ours.get(name, Counter()), theirs.get(name, Counter()))
        for name in ours.keys() | theirs.keys()
    }
    return {
        name: (sorted((one - other).elements()), sorted((other - one).elements()))
        for name, (one, other) in both.items()
        if one != other
    }


def _lasting(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _lasting(each) for name, each in value.items() if name not in _OF_ONE_TELLING}
    return [_lasting(each) for each in value] if isinstance(value, list) else value
