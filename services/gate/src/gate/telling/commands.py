"""The kinds of act a feature can be told of, and telling without a tablet."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, BaseModel, model_validator

from chassis.work import Command, Wanted, Work
from contracts.calendars import Instant
from gate.telling.model import FOREMAN, Told

MadeId = Annotated[str, AfterValidator(lambda typed: str(UUID(typed)))]
"""A UUID made on the tablet; the server's id as well."""


def _near(at: datetime) -> datetime:
    if not 1970 <= at.year < 2200:
        raise ValueError("a moment between 1970 and 2200")
    return at


NearInstant = Annotated[Instant, AfterValidator(_near)]
"""An instant to which days may be added."""


@dataclass(frozen=True, slots=True)
class ActKind:
    """A kind of act: what a tablet sends of it, and the use case that takes it in.

    The use case names what it makes by the ids in the command, and finds the deed done when it is
    told again, whichever way. Kinds that `may_be_asked` can be refused beforehand.
    `reads` names what the use case will find by id, which then comes by one round trip; what it
    leaves out comes when it is asked for.
    `flow` names what is timed together, such as the class of a visitor; by itself the kind is one.
    `owner` is the role that settles what does not fit. `version` is the shape tablets send today;
    `upcasters[n]` turns data of version n into n + 1, because a tablet may have been away.
    """

    name: str
    command: type[Command]
    use_case: Callable[[Any, Work, Told], Awaitable[BaseModel]]
    may_be_asked: bool = False
    reads: Callable[[Any], Iterable[Wanted]] = lambda _command: ()
    flow: Callable[[Any], str] | None = None
    owner: str = FOREMAN
    version: int = 1
    upcasters: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = field(
        default_factory=dict
    )

    def __post_init__(self) -> None:
        if missing := sorted(set(range(1, self.version)) - self.upcasters.keys()):
            raise TypeError(f"{self.name}: data of version {missing} could not be read")


class ActData(Command):
    """What a tablet sends of one act. A field that is null is one left out."""

    @model_validator(mode="before")
    @classmethod
    def _null_is_left_out(cls, sent: Any) -> Any:
        if not isinstance(sent, dict):
            return sent
        return {name: value for name, value in sent.items() if value is not None}


def at_the_desk(work: Work) -> Told:
    """Done now, by whoever calls, and refused where a rule refuses."""
    return Told(at=work.now, by=work.actor, asked=True)
