"""What a service hears, declared in its `service.py`: reactions and read models, each saying how it
bears repeats.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel

from chassis.store.collection import Collection
from chassis.work import Work
from contracts.event import Event

E = TypeVar("E", bound=Event)


@dataclass(frozen=True)
class Reaction:
    """An event that makes this service do something. Applied once: its inbox mark is in the
    effect's transaction.

    `bears` says in a word why repeats and disorder do no harm; it is printed in the event map.
    """

    event: type[Event]
    act: Callable[[Any, Work], Awaitable[None]]
    bears: str

    @property
    def name(self) -> str:
        """How the reaction is called in maps and traces."""
        return self.act.__name__


@dataclass(frozen=True)
class Projection:
    """An event kept as a row of a read model, the newest version winning.

    `row(event)` gives the model to keep; None leaves a tombstone.
    """

    event: type[Event]
    into: Collection[Any]
    row: Callable[[Any], BaseModel | None]
    bears: str = "upsert if newer"

    @property
    def name(self) -> str:
        """How the projection is called in maps and traces."""
        return self.into.name


@dataclass(frozen=True)
class Switch:
    """The end of an owner's restatement: read models rebuilt for it are switched over once all rows
    are there.
    """

    event: type[Event]
    bears: str = "a switch already made is not made again"

    @property
    def name(self) -> str:
        """How it is called in maps and traces."""
        return "switch"


Heard = Reaction | Projection | Switch


def read_models(hears: Sequence[Heard]) -> set[str]:
    """The names of the collections that are kept from events."""
    return {heard.into.name for heard in hears if isinstance(heard, Projection)}
