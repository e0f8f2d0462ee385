"""One piece in custody: where it is, what was seen of it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from pydantic import ConfigDict, StringConstraints

from contracts.calendars import Instant
from contracts.custody import Handling
from contracts.words import Actor, Discreet, FileId, PersonalText

Tag = Annotated[
    str, StringConstraints(min_length=1, max_length=20, pattern=r"^[A-Za-z0-9-]+$", to_upper=True)
]


class Place(StrEnum):
    """Where a piece is: in exactly one place at any time."""

    HELD = "held"
    AT_VENDOR = "at_vendor"
    MISSING = "missing"
    """The vendor did not bring it back."""
    GIVEN_BACK = "given_back"
    SETTLED = "settled"
    """Lost for good, and made good for: a supervisor says how."""


PLACE_TEXTS: Mapping[Place, tuple[str, str]] = MappingProxyType(
    {
        Place.HELD: ("在我方", "with us"),
        Place.AT_VENDOR: ("在洗衣商", "at the vendor's"),
        Place.MISSING: ("差件", "missing"),
        Place.GIVEN_BACK: ("已交还", "given back"),
        Place.SETTLED: ("差件已了结", "settled"),
    }
)
"""Place → (Chinese, English), as staff read them."""


FROM: Mapping[Handling, frozenset[Place]] = MappingProxyType(
    {
        Handling.SEND_OUT: frozenset({Place.HELD}),
        Handling.COME_BACK: frozenset({Place.AT_VENDOR}),
        Handling.FIND: frozenset({Place.MISSING}),
        Handling.CHECK: frozenset({Place.HELD}),
        Handling.GIVE_BACK: frozenset({Place.HELD}),
        Handling.SETTLE: frozenset({Place.MISSING}),
    }
)
"""From where each is possible."""


class Condition(Discreet):
    """How a piece looked when somebody looked: fine, or damaged, with photos."""

    model_config = ConfigDict(frozen=True)

    damage: PersonalText = ""
    """Empty: none was seen."""
    photos: tuple[FileId, ...] = ()
    at: Instant
    by: Actor


class Piece(Discreet):
    """A tagged piece. `checked` None: nobody has looked since the vendor had it."""

    model_config = ConfigDict(frozen=True)

    tag: Tag
    what: PersonalText
    taken_in: Condition
    place: Place = Place.HELD
    been_out: bool = False
    checked: Condition | None = None

    @property
    def may_go_back(self) -> bool:
        """Whether it can be given back: with us, and looked at if the vendor had it."""
        return self.place is Place.HELD and (not self.been_out or self.checked is not None)

    @property
    def new_damage(self) -> str:
        """What was seen after the vendor had it."""
        return self.checked.damage if self.checked else ""
