"""What is left when everything has come to rest: what the auditor looks at, and nothing else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Aggregate = tuple[str, str, str, str]
"""Service, collection, estate, id."""


@dataclass(frozen=True)
class Asked:
    """An act a caller was told was done."""

    key: str
    service: str
    estate: str
    actor: str
    path: str
    says: bool
    """Whether at least one event must follow."""
    answered_otherwise: str = ""
    """What was answered to the same request under the same key at another time, if not the same."""


@dataclass(frozen=True)
class Said:
    """An event as it stands in a stream. `commit` is the marker of the transaction that said it."""

    id: str
    service: str
    type: str
    estate: str
    subject: str
    version: int
    commit: str
    causation: str = ""


@dataclass(frozen=True)
class Hears:
    """That a service reacts to a type of event."""

    service: str
    durable: str
    reaction: str
    type: str


@dataclass(frozen=True)
class Keeps:
    """That a service keeps a read model from types of events."""

    service: str
    collection: str
    types: frozenset[str]


@dataclass(frozen=True)
class Letter:
    """A dead letter, or one that is to be expected."""

    durable: str
    event: str


@dataclass
class Rows:
    """What chassis keeps in one service's database."""

    keys: set[str] = field(default_factory=set)
    marks: set[str] = field(default_factory=set)
    commits: set[str] = field(default_factory=set)
    voided: set[str] = field(default_factory=set)
    outbox: Sequence[str] = ()
    waiting: Sequence[str] = ()
    letters: set[Letter] = field(default_factory=set)
    counters: dict[str, int] = field(default_factory=dict)
    """Series (`estate:WX-20261122`) → the last number drawn."""
    numbers: dict[str, list[int]] = field(default_factory=dict)
    """Series → the numbers that stand in documents, each as often as it stands there."""


@dataclass(frozen=True)
class Account:
    """One household's charge or one payment, by the document and by the journal."""

    what: str
    by_document_fen: int
    by_journal_fen: int


@dataclass(frozen=True)
class Count:
    """Something that can be counted in two ways; both must be the same."""

    what: str
    wanted: int
    found: int


@dataclass
class Evidence:
    """Everything. `told_whole`: the aggregates of which each change is said by an event, with the
    version they stand at; `told_in` says of an event's type in which collection its aggregate is.
    """

    asked: Sequence[Asked] = ()
    said: Sequence[Said] = ()
    hears: Sequence[Hears] = ()
    keeps: Sequence[Keeps] = ()
    rows: Mapping[str, Rows] = field(default_factory=dict)
    aggregates: Mapping[Aggregate, int] = field(default_factory=dict)
    told_in: Mapping[str, str] = field(default_factory=dict)
    unsaid: Mapping[Aggregate, int] = field(default_factory=dict)
    """How many versions of an aggregate were meant to be made in silence."""
    read_models: Mapping[Aggregate, int] = field(default_factory=dict)
    poison: set[Letter] = field(default_factory=set)
    accounts: Sequence[Account] = ()
    counts: Sequence[Count] = ()
    rested_after_seconds: float | None = None
    """After the last fault; None when it never came to rest."""
