"""The kinds of act a feature can be told of, and telling without a tablet."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from chassis.work import Command, Work
from gate.telling.model import Told


@dataclass(frozen=True, slots=True)
class ActKind:
    """A kind of act: what a tablet sends of it, and the use case that takes it in.

    The use case names what it makes by the ids in the command, and finds the deed done when it is
    told again, whichever way. Kinds that `may_be_asked` can be refused beforehand.
    """

    name: str
    command: type[Command]
    use_case: Callable[[Any, Work, Told], Awaitable[BaseModel]]
    may_be_asked: bool = False


def at_the_desk(work: Work) -> Told:
    """Done now, by whoever calls, and refused where a rule refuses."""
    return Told(at=work.now, by=work.actor, asked=True)
