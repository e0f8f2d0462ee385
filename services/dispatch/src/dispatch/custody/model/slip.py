"""代管单: pieces never vanish. Every piece taken in is in exactly one place ever after; both sides
count at every hand-over, and what does not come back is missing, loudly, until it is found or
settled (W11, F26, T35).
"""

from collections.abc import Collection, Sequence
from datetime import timedelta

from contracts.calendars import Instant
from contracts.custody import HANDLING_TEXTS, Handling, Warned
from contracts.words import (
    Actor,
    Discreet,
    FileId,
    OrderId,
    PersonalText,
    PersonId,
    SeriesNumber,
    UnitId,
)
from dispatch.custody.model.pieces import (
    FROM,
    PLACE_TEXTS,
    Condition,
    Piece,
    Place,
)
from dispatch.custody.model.refusals import (
    CountsDiffer,
    DamageWithoutPhoto,
    DueInPast,
    NotChecked,
    NotThere,
    OwnLoss,
    TagTwice,
    TagUnknown,
)
from dispatch.custody.model.stages import Handled, Stage

OVER = frozenset({Place.GIVEN_BACK, Place.SETTLED})
"""Nothing is owed of a piece there."""


class CustodySlip(Discreet):
    """The pieces taken in for one order, and everything that happened to them."""

    id: str
    number: SeriesNumber
    order_id: OrderId
    order_number: str
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""
    owner_name: PersonalText = ""
    promised_at: Instant
    """When the owner wants it back (T35)."""
    pieces: tuple[Piece, ...]
    handled: tuple[Handled, ...]
    vendor: PersonalText = ""
    vendor_due_at: Instant | None = None
    told: tuple[Warned, ...] = ()
    stage: Stage = Stage.TO_SEND
    """Index: follows from the pieces."""
    tags_out: tuple[str, ...] = ()
    """Index: tags in use."""
    look_at: Instant | None = None
    """Index: when to look at its clock again."""

    @property
    def closed(self) -> bool:
        """Whether nothing of it is owed any more."""
        return all(piece.place in OVER for piece in self.pieces)

    def of(self, place: Place) -> tuple[Piece, ...]:
        """The pieces in a place."""
        return tuple(piece for piece in self.pieces if piece.place is place)

    def overdue(self, at: Instant) -> bool:
        """Whether the owner should have it back by now."""
        return not self.closed and at >= self.promised_at

    def send_out(
        self,
        tags: Collection[str],
        vendor: str,
        receiver: str,
        vendor_due_at: Instant,
        by: Actor,
        at: Instant,
        *,
        counted: int,
        vendor_counted: int,
    ) -> None:
        """To the vendor; both have counted the same. Raises NotThere, CountsDiffer, DueInPast."""
        gone = self._in_place(tags, Handling.SEND_OUT)
        for count in (counted, vendor_counted):
            _must_agree(count, len(gone))
        if vendor_due_at <= at:
            raise DueInPast(due_at=vendor_due_at.isoformat())
        self._move(gone, place=Place.AT_VENDOR, been_out=True, checked=None)
        self.vendor, self.vendor_due_at = vendor, vendor_due_at
        self._told_again(Warned.VENDOR_LATE)
        self._note(
            Handling.SEND_OUT, gone, by, at, counted, other_counted=vendor_counted, whom=receiver
        )

    def come_back(
        self,
        tags: Collection[str],
        expected: Collection[str],
        bringer: str,
        by: Actor,
        at: Instant,
        *,
        counted: int,
        vendor_counted: int,
    ) -> tuple[Piece, ...]:
        """From the vendor: of what was `expected` the tagged ones came; the rest is missing, and
        told loudly. Raises NotThere, CountsDiffer.
        """
        awaited = self._in_place({*expected, *tags}, Handling.COME_BACK)
        came = tuple(piece for piece in awaited if piece.tag in tags)
        _must_agree(counted, len(came))
        missing = tuple(piece for piece in awaited if piece.tag not in tags)
        self._move(came, place=Place.HELD)
        self._move(missing, place=Place.MISSING)
        self._note(
            Handling.COME_BACK,
            came,
            by,
            at,
            counted,
            other_counted=vendor_counted,
            whom=bringer,
            missing=missing,
        )
        return missing

    def find(self, tags: Collection[str], where: str, by: Actor, at: Instant) -> None:
        """Missing pieces turned up. Raises NotThere."""
        found = self._in_place(tags, Handling.FIND)
        self._move(found, place=Place.HELD)
        self._note(Handling.FIND, found, by, at, len(found), whom=where)

    def check(self, tags: Collection[str], condition: Condition) -> None:
        """Looked at after the vendor had them. Raises NotThere, DamageWithoutPhoto."""
        seen = self._in_place(tags, Handling.CHECK)
        must_be_shown(tags, condition)
        self._move(seen, checked=condition)
        self._note(
            Handling.CHECK, seen, condition.by, condition.at, len(seen), whom=condition.damage
        )

    def give_back(
        self,
        tags: Collection[str],
        person_id: PersonId,
        file_id: FileId,
        by: Actor,
        at: Instant,
        *,
        counted: int,
    ) -> None:
        """To the household, which signs for what it counted. Raises NotThere, NotChecked,
        CountsDiffer.
        """
        going = self._in_place(tags, Handling.GIVE_BACK)
        if unseen := [piece.tag for piece in going if not piece.may_go_back]:
            raise NotChecked(tags="、".join(unseen))
        _must_agree(counted, len(going))
        self._move(going, place=Place.GIVEN_BACK)
        self._note(Handling.GIVE_BACK, going, by, at, counted, person_id=person_id, file_id=file_id)

    def settle(self, tags: Collection[str], how: str, by: Actor, at: Instant) -> None:
        """Lost for good and made good for, by somebody who never had it in hand.

        Raises NotThere, OwnLoss.
        """
        lost = self._in_place(tags, Handling.SETTLE)
        if any(each.by == by for each in self.handled):
            raise OwnLoss(number=str(self.number))
        self._move(lost, place=Place.SETTLED)
        self._note(Handling.SETTLE, lost, by, at, len(lost), whom=how)

    def tell(self, at: Instant, soon: timedelta | None) -> list[Warned]:
        """What of its clock nobody was told of yet; it counts as told now."""
        due = [what for what, when in self._moments(soon) if when <= at]
        self.told = (*self.told, *due)
        return due

    def look_ahead(self, soon: timedelta | None) -> None:
        """Bring the indexes up to date."""
        self.stage = self._stage()
        self.tags_out = tuple(piece.tag for piece in self.pieces if piece.place not in OVER)
        self.look_at = min((when for _, when in self._moments(soon)), default=None)

    def _moments(self, soon: timedelta | None) -> list[tuple[Warned, Instant]]:
        if self.closed:
            return []
        moments = [(Warned.OVERDUE, self.promised_at)]
        if soon is not None:
            moments.append((Warned.DUE_SOON, self.promised_at - soon))
        if self.vendor_due_at is not None and self.of(Place.AT_VENDOR):
            moments.append((Warned.VENDOR_LATE, self.vendor_due_at))
        return [(what, when) for what, when in moments if what not in self.told]

    def _stage(self) -> Stage:
        if self.of(Place.MISSING):
            return Stage.MISSING
        held = self.of(Place.HELD)
        if any(not piece.been_out for piece in held):
            return Stage.TO_SEND
        if any(not piece.may_go_back for piece in held):
            return Stage.TO_CHECK
        if held:
            return Stage.TO_GIVE_BACK
        return Stage.AT_VENDOR if self.of(Place.AT_VENDOR) else Stage.CLOSED

    def _told_again(self, what: Warned) -> None:
        self.told = tuple(each for each in self.told if each is not what)

    def _in_place(self, tags: Collection[str], act: Handling) -> tuple[Piece, ...]:
        known = {piece.tag: piece for piece in self.pieces}
        if unknown := sorted(set(tags) - known.keys()):
            raise TagUnknown(number=str(self.number), tags="、".join(unknown))
        found = tuple(piece for piece in self.pieces if piece.tag in tags)
        astray = [piece for piece in found if piece.place not in FROM[act]]
        if astray:
            where_zh, where_en = PLACE_TEXTS[astray[0].place]
            act_zh, act_en = HANDLING_TEXTS[act]
            raise NotThere(
                tags="、".join(piece.tag for piece in astray),
                where_zh=where_zh,
                where_en=where_en,
                act_zh=act_zh,
                act_en=act_en,
            )
        return found

    def _move(self, moved: Sequence[Piece], **changed: object) -> None:
        tags = {piece.tag for piece in moved}
        self.pieces = tuple(
            piece.model_copy(update=changed) if piece.tag in tags else piece
            for piece in self.pieces
        )

    def _note(
        self,
        what: Handling,
        pieces: Sequence[Piece],
        by: Actor,
        at: Instant,
        counted: int,
        *,
        other_counted: int | None = None,
        whom: str = "",
        missing: Sequence[Piece] = (),
        person_id: PersonId | None = None,
        file_id: FileId | None = None,
    ) -> None:
        handled = Handled(
            what=what,
            tags=tuple(piece.tag for piece in pieces),
            at=at,
            by=by,
            counted=counted,
            other_counted=other_counted,
            whom=whom,
            missing=tuple(piece.tag for piece in missing),
            person_id=person_id,
            file_id=file_id,
        )
        self.handled = (*self.handled, handled)


def counted_in(pieces: Sequence[Piece], *, counted: int) -> tuple[Piece, ...]:
    """The pieces as they are taken in. Raises CountsDiffer, TagTwice, DamageWithoutPhoto."""
    _must_agree(counted, len(pieces))
    tags = [piece.tag for piece in pieces]
    if twice := sorted({tag for tag in tags if tags.count(tag) > 1}):
        raise TagTwice(tags="、".join(twice))
    for piece in pieces:
        must_be_shown([piece.tag], piece.taken_in)
    return tuple(pieces)


def must_be_shown(tags: Collection[str], condition: Condition) -> None:
    """Raises DamageWithoutPhoto."""
    if condition.damage and not condition.photos:
        raise DamageWithoutPhoto(tags="、".join(tags))


def _must_agree(counted: int, listed: int) -> None:
    if counted != listed:
        raise CountsDiffer(counted=counted, listed=listed)
