"""One visit, as its facts say: an entry and an exit, either of which may be heard first."""

from datetime import datetime, timedelta
from enum import StrEnum

from contracts.words import Discreet
from gate.visits.model.rules import EntryNotTold, LeftAlready, NotLetIn
from gate.visits.model.told import Crossing, Departure, Particulars, TurnedAway


class VisitState(StrEnum):
    """Where a visit stands."""

    INSIDE = "inside"
    LEFT = "left"
    TURNED_AWAY = "turned_away"
    ENTRY_AWAITED = "entry_awaited"
    """They left; of their entry another tablet has not told yet."""


VISIT_STATE_TEXTS: dict[VisitState, tuple[str, str]] = {
    VisitState.INSIDE: ("在园内", "inside"),
    VisitState.LEFT: ("已离场", "left"),
    VisitState.TURNED_AWAY: ("未放行", "turned away"),
    VisitState.ENTRY_AWAITED: ("待补进门登记", "entry not told yet"),
}
"""State → (Chinese, English), as staff read them."""


class Visit(Discreet):
    """Somebody who came to the gate. Inside is who has entered and not left.

    `about` is empty while only the departure is known.
    """

    id: str
    about: Particulars | None = None
    entered: Crossing | None = None
    exits: tuple[Departure, ...] = ()
    """Every telling that they left, the earliest first: it counts."""
    turned_away: TurnedAway | None = None
    leave_by: datetime | None = None
    state: VisitState = VisitState.ENTRY_AWAITED
    at: datetime | None = None
    """Index: when they came; if that is not known, when they left."""
    entry_due_at: datetime | None = None
    """When an entry nobody has told of is a difference."""
    overnight_at: datetime | None = None
    """When a vehicle that is still inside stays overnight (E17)."""
    erase_at: datetime | None = None
    """None while they are inside."""

    @property
    def remembered_since(self) -> datetime:
        """When they left or were turned away; while they are inside, when they came."""
        known = self.left or self.turned_away or self.entered
        if known is None:
            raise ValueError(f"nothing is known of visit {self.id}")
        return known.at

    def erase(self) -> None:
        """Forget who it was; class, unit, gate and times stay, for they are counted."""
        if self.about is not None:
            self.about = self.about.without_names()
        self.exits = tuple(each.model_copy(update={"note": ""}) for each in self.exits)
        if self.turned_away is not None:
            self.turned_away = self.turned_away.model_copy(update={"note": ""})
        self.erase_at = None

    @property
    def left(self) -> Departure | None:
        """How they left."""
        return self.exits[0] if self.exits else None

    @property
    def inside(self) -> bool:
        """Whether they are in the estate, as far as we heard."""
        return self.state is VisitState.INSIDE

    @property
    def cards(self) -> tuple[str, ...]:
        """The numbers of the cards they were given."""
        about = self.about
        if about is None or self.entered is None:
            return ()
        vehicle = about.vehicle.card_number if about.vehicle else ""
        return tuple(number for number in (about.card_number, vehicle) if number)

    def overstayed(self, at: datetime) -> bool:
        """Whether they should have left by then."""
        return self.inside and self.leave_by is not None and self.leave_by < at

    def enter(
        self, about: Particulars, crossing: Crossing, *, stays_at_most: timedelta | None
    ) -> None:
        """They are in. `leave_by` is what was told, else the class's time from the entry on."""
        self.about, self.entered = about, crossing
        given = None if stays_at_most is None else crossing.at + stays_at_most
        self.leave_by = about.leave_by or given
        self._settle()

    def looks_overnight(self, at: datetime) -> None:
        """The hour at which a vehicle still inside is one that stays overnight; of nobody else."""
        driven = self.about is not None and self.about.vehicle is not None
        self.overnight_at = at if driven and self.inside else None

    def turn_away(self, about: Particulars, turned_away: TurnedAway) -> None:
        """They were not let in."""
        self.about, self.turned_away = self.about or about, turned_away
        self._settle()

    def must_be_leaving_once(self) -> None:
        """Raises LeftAlready, NotLetIn."""
        if self.left is not None:
            raise LeftAlready(at=self.left.at.isoformat())
        if self.state is VisitState.TURNED_AWAY:
            raise NotLetIn

    def left_by(self, crossing: Crossing) -> bool:
        """Whether this very departure has been told."""
        told = (crossing.at, crossing.gate, crossing.device)
        return any((each.at, each.gate, each.device) == told for each in self.exits)

    def leave(self, departure: Departure, *, entry_told_within: timedelta) -> None:
        """They are out. Their entry may yet be told by another tablet."""
        if not self.left_by(departure):
            exits = (*self.exits, departure)
            self.exits = tuple(sorted(exits, key=lambda each: (each.at, each.gate, each.device)))
        if self.entered is None:
            self.entry_due_at = departure.heard_at + entry_told_within
        self._settle()

    def give_up_waiting(self) -> EntryNotTold | None:
        """Nobody told of the entry in time: the difference to be settled; None if one was told."""
        self.entry_due_at = None
        if self.entered is not None or self.left is None:
            return None
        return EntryNotTold(at=self.left.at.isoformat())

    def _settle(self) -> None:
        if self.entered is not None:
            self.entry_due_at = None
            self.state = VisitState.LEFT if self.exits else VisitState.INSIDE
        elif self.turned_away is not None:
            self.state = VisitState.TURNED_AWAY
        else:
            self.state = VisitState.ENTRY_AWAITED
        if not self.inside:
            self.overnight_at = None
        known = self.entered or self.turned_away or self.left
        self.at = known.at if known else None
