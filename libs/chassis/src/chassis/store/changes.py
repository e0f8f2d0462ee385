"""What one command hands to the committer, and what comes back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from chassis.store.driver import Document
from contracts.refusals import Busy, Invalid, Refused
from contracts.words import EstateId, SeriesNumber


@dataclass(frozen=True, slots=True)
class Write:
    """One document to put. `read_version` is the version it was read at; None for a create.

    `found_absent`: the command looked for it and decided because it was not there, so that a
    create which meets one is stale and not refused. `document` is called after numbers are drawn,
    and again if the transaction is retried.
    """

    collection: str
    id: str
    read_version: int | None
    document: Callable[[], Document]
    found_absent: bool = False


@dataclass(frozen=True, slots=True)
class Reliance:
    """A document the decision rests on without writing it."""

    collection: str
    id: str
    read_version: int


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """An event as it is published: its id, subject, headers and body."""

    id: str
    subject: str
    body: bytes
    headers: dict[str, str]


@dataclass(frozen=True, slots=True)
class KeyClaim:
    """The key row of a write: who used which key for what body (`body_hash`), and what was
    answered.

    `answer` goes to the caller, `stored` (sealed) into the row.
    """

    id: str
    body_hash: str
    answer: Callable[[], bytes]
    stored: Callable[[bytes], bytes]


@dataclass(slots=True)
class ChangeSet:
    """Everything one command changes; committed in one transaction or not at all."""

    estate: EstateId
    writes: Sequence[Write] = ()
    relies: Sequence[Reliance] = ()
    events: Sequence[Callable[[], OutboxRow]] = ()
    numbers: Sequence[tuple[str, SeriesNumber]] = ()
    key: KeyClaim | None = None
    mark: str | None = None
    weight: int = 0
    """Rough size in bytes, for bounding groups."""

    touched: frozenset[str] = field(init=False)
    relied: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        touched = {f"{write.collection}/{write.id}" for write in self.writes}
        if self.key is not None:
            touched.add(f"keys/{self.key.id}")
        if self.mark is not None:
            touched.add(f"inbox/{self.mark}")
        self.touched = frozenset(touched)
        self.relied = frozenset(f"{reliance.collection}/{reliance.id}" for reliance in self.relies)

    @property
    def size(self) -> int:
        """How many documents the transaction writes for it."""
        return len(self.writes) + len(self.relies) + len(self.events) + 2


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a commit ended: done now, or `repeated` when the same key or mark had been
    done before.
    """

    answer: bytes | None
    repeated: bool = False


class StaleRead(Exception):
    """Something the command read has changed since (`document`); the command is run again from the
    start.
    """

    def __init__(self, document: str) -> None:
        super().__init__(document)
        self.document = document


class KeyReused(Invalid):
    """The same idempotency key came with another body."""

    zh = "同一编号（Idempotency-Key）已用于另一项内容，本次未办理。请换新编号重试。"
    en = "This Idempotency-Key was used for another request. Nothing was done; take a new key."


class AlreadyTaken(Refused):
    """A create met a document of the same id, or a value that must be unique is in use."""

    zh = "相同内容已存在（{what}），未重复登记。请先查找已有记录。"
    en = "It exists already ({what}); nothing was added. Look up the existing record."


class StoreAway(Busy):
    """MongoDB did not answer within the time a commit may take."""


class TooLarge(Refused):
    """One command changes more than a transaction may hold."""

    zh = "一次办理的内容过多（{documents} 项）。请分批办理。"
    en = "Too much for one request ({documents} documents). Split it."
