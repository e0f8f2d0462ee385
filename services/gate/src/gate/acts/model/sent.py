"""An act as a tablet sends it: its envelope, its place in the journal, its moment put right."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, ConfigDict, Field

from contracts.words import Discreet, StaffId

MOST_ACTS = 100
"""In one request."""
FIRST_SEQUENCE = 1
SKEW_SHOWN = timedelta(minutes=2)
"""A tablet's clock that is further off is shown as wrong; its times are corrected either way."""
_A_CENTURY_MS = 3_155_760_000_000

KIND_PATTERN = r"^[a-z_]{1,20}\.[a-z_]{1,20}$"
GUARD_PATTERN = r"^[0-9A-Za-z_-]{1,64}$"

Milliseconds = Annotated[int, Field(ge=0, le=86_400_000)]
OffsetMs = Annotated[int, Field(ge=-_A_CENTURY_MS, le=_A_CENTURY_MS)]


def _within_reach(value: datetime) -> datetime:
    if not 1970 <= value.year < 2200:
        raise ValueError("a moment between 1970 and 2200")
    return value


Moment = Annotated[AwareDatetime, AfterValidator(_within_reach)]


class ReportedAct(Discreet):
    """One act as a tablet reports it; `data` by its kind.

    `id`, made on the tablet, is the server's id as well. (`journal`, `sequence`) is its place: a
    journal is one enrolment's database, its numbers begin at 1 and leave none out. `guard` acted;
    whoever sends may be the next one. `at`, `touched_at` and `snapshot_at` are the tablet's clock,
    `clock_offset_ms` is server minus tablet as last measured, null if never. `document_ms`: how
    long the document was in the guard's hand (T30); `phone_ms`: how long on the phone.
    `provisional`: decided without us, by the snapshot.
    """

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, frozen=True)

    id: UUID
    journal: UUID
    sequence: int = Field(ge=FIRST_SEQUENCE, le=2**53)
    kind: str = Field(pattern=KIND_PATTERN)
    version: int = Field(default=1, ge=1, le=1_000)
    guard: Annotated[StaffId, Field(pattern=GUARD_PATTERN)]
    at: Moment
    clock_offset_ms: OffsetMs | None = None
    touched_at: Moment | None = None
    document_ms: Milliseconds | None = None
    phone_ms: Milliseconds | None = None
    provisional: bool = False
    snapshot_at: Moment | None = None
    data: dict[str, Any]

    @property
    def skewed(self) -> bool:
        """Whether the tablet's clock was further off than is passed over."""
        return is_skewed(self.clock_offset_ms)

    @property
    def handling_ms(self) -> int | None:
        """From the first touch to done, without the time on the phone (N17); None where the
        tablet did not measure it.
        """
        if self.touched_at is None or self.at < self.touched_at:
            return None
        whole = (self.at - self.touched_at) // timedelta(milliseconds=1)
        return max(0, whole - (self.phone_ms or 0))


class SentAct(Discreet):
    """An act whose place can be read, whatever else is in it: what is malformed must not hold up
    the acts after it.
    """

    model_config = ConfigDict(extra="allow", frozen=True)

    id: UUID
    journal: UUID
    sequence: int = Field(ge=FIRST_SEQUENCE, le=2**53)

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        yield from (("id", self.id), ("journal", self.journal), ("sequence", self.sequence))


def corrected(
    at: datetime, offset_ms: int | None, *, received: datetime, after: datetime | None = None
) -> datetime:
    """When an act happened: the tablet's clock put right by what was measured, never later than it
    was received, and in its journal never before the act ahead of it (`after`): the order of a
    tablet's acts is that of its journal, not of its clock.
    """
    moment = at.astimezone(UTC) + timedelta(milliseconds=offset_ms or 0)
    moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    if after is not None:
        moment = max(moment, after + timedelta(milliseconds=1))
    return min(moment, received)


def is_skewed(offset_ms: int | None) -> bool:
    """Whether a clock is further off than is passed over."""
    return abs(timedelta(milliseconds=offset_ms or 0)) > SKEW_SHOWN


_NOT_CONTENT = frozenset({"clock_offset_ms"})
"""Measured again when an act is sent again; it is the same act."""


def content_of(sent: Mapping[str, Any]) -> dict[str, Any]:
    """What makes two sendings the same act."""
    return {name: value for name, value in sent.items() if name not in _NOT_CONTENT}
