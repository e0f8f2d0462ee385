"""A shift at a gate and its hand-over (交接班, F17), as their dated facts say.

A hand-over always completes: what does not tally is a difference with the foreman as its owner
(E02), and the next guard is on.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from contracts.refusals import Refused
from contracts.words import Actor, DeviceId, Discreet, PersonalText, StaffId


class LineKey(StrEnum):
    """What is looked at when a shift hands over. A tablet may know more of them than we do."""

    PEOPLE_INSIDE = "people_inside"
    VEHICLES_INSIDE = "vehicles_inside"
    WORKERS_INSIDE = "workers_inside"
    OVERSTAYED = "overstayed"
    OVERNIGHT = "overnight"
    CARDS_OUT = "cards_out"
    CARDS_STOCK = "cards_stock"
    DOCUMENTS_HELD = "documents_held"
    DEPOSITS_FEN = "deposits_fen"
    SLIPS = "slips"
    DRAFTS = "drafts"
    DIFFERENCES = "differences"
    WAITING = "waiting"
    """Acts the tablet has not sent yet."""


LINE_TEXTS: dict[str, tuple[str, str]] = {
    LineKey.PEOPLE_INSIDE: ("在场人数", "people inside"),
    LineKey.VEHICLES_INSIDE: ("在场外来车辆", "visitors' vehicles inside"),
    LineKey.WORKERS_INSIDE: ("在场施工人数", "workers inside"),
    LineKey.OVERSTAYED: ("超时未离场", "overstayed"),
    LineKey.OVERNIGHT: ("过夜外来车辆", "visitors' vehicles overnight"),
    LineKey.CARDS_OUT: ("已发出的卡", "cards handed out"),
    LineKey.CARDS_STOCK: ("卡盒内的卡", "cards in the box"),
    LineKey.DOCUMENTS_HELD: ("押存证件", "documents held"),
    LineKey.DEPOSITS_FEN: ("押金（分）", "deposits, in fen"),
    LineKey.SLIPS: ("未出门的放行条", "goods slips not used yet"),
    LineKey.DRAFTS: ("未办完的登记", "half-done acts"),
    LineKey.DIFFERENCES: ("未处理的差异", "differences not settled"),
    LineKey.WAITING: ("平板待上传", "acts the tablet has not sent"),
}
"""Key → (Chinese, English), as guards read them."""


def line_texts(key: str) -> tuple[str, str]:
    """The key itself for a line we do not know."""
    return LINE_TEXTS.get(key, (key, key))


class LineDoesNotTally(Refused):
    """What the next guard counted is not what the list says (E02, E18)."""

    zh = "交接“{line_zh}”不符：应为 {expected}，实点 {counted}{note}。请班长核实。"
    en = (
        "At the hand-over “{line_en}” did not tally: {expected} expected, {counted} counted{note}."
        " Look into it."
    )


class TakenOverByOneself(Refused):
    """A hand-over has two sides."""

    zh = "交班人与接班人为同一人，交接未经他人核对。请班长核实。"
    en = "The same guard handed over and took over: nobody else has looked. Look into it."


class HandedOverTwice(Refused):
    """Another hand-over of the same shift has been told of."""

    zh = "同一班次有两次交接登记，请班长核对两份交接记录。"
    en = "One shift was handed over twice. Compare the two records."


class ShiftNotHandedOver(Refused):
    """A shift that has long been over was never handed over."""

    zh = "自 {since} 起的班次一直没有交接登记。请班长核实并补交接。"
    en = "The shift that began at {since} was never handed over. Look into it."


class ShiftState(StrEnum):
    """Where a shift stands."""

    BEGIN_AWAITED = "begin_awaited"
    """Handed over; of its beginning another tablet has not told yet."""
    ON = "on"
    HANDED_OVER = "handed_over"
    LAPSED = "lapsed"
    """Never handed over, as far as we heard."""


class OnDuty(BaseModel):
    """A guard who is on, since when, at which tablet."""

    model_config = ConfigDict(frozen=True)

    guard: StaffId
    at: datetime
    device: DeviceId


class Ended(BaseModel):
    """A hand-over that ended a shift."""

    model_config = ConfigDict(frozen=True)

    at: datetime
    hand_over_id: str


class Shift(BaseModel):
    """Guards on at one gate together, from the first one's beginning to the hand-over."""

    id: str
    gate: str
    guards: tuple[OnDuty, ...] = ()
    """Each once, since their first beginning; the first one first."""
    endings: tuple[Ended, ...] = ()
    """The earliest first: it counts."""
    lapsed_at: datetime | None = None
    state: ShiftState = ShiftState.BEGIN_AWAITED
    began_at: datetime | None = None
    give_up_at: datetime | None = None
    """When a shift still on is given up."""

    @property
    def ended(self) -> Ended | None:
        """How it ended."""
        return self.endings[0] if self.endings else None

    def join(self, guard: OnDuty, *, lasts_at_most: timedelta) -> None:
        """Somebody is on. Told again, it changes nothing."""
        others = [each for each in self.guards if each.guard != guard.guard]
        known = [each for each in self.guards if each.guard == guard.guard]
        first = min([*known, guard], key=lambda each: (each.at, each.device))
        self.guards = tuple(sorted([*others, first], key=lambda each: (each.at, each.guard)))
        self.began_at = self.guards[0].at
        self.give_up_at = self.began_at + lasts_at_most
        self._settle()

    def must_be_handed_over_once(self, hand_over_id: str) -> None:
        """Raises HandedOverTwice."""
        if any(each.hand_over_id != hand_over_id for each in self.endings):
            raise HandedOverTwice

    def end(self, ended: Ended) -> None:
        """It was handed over, whatever was counted."""
        if ended not in self.endings:
            self.endings = tuple(
                sorted([*self.endings, ended], key=lambda each: (each.at, each.hand_over_id))
            )
        self._settle()

    def lapse(self, at: datetime) -> ShiftNotHandedOver | None:
        """Nobody handed over in time: the difference to be settled; None if somebody did."""
        self.give_up_at = None
        if self.endings or self.began_at is None:
            return None
        self.lapsed_at = at
        self._settle()
        return ShiftNotHandedOver(since=self.began_at.isoformat())

    def _settle(self) -> None:
        if self.endings:
            self.give_up_at = None
            self.state = ShiftState.HANDED_OVER if self.guards else ShiftState.BEGIN_AWAITED
        elif self.lapsed_at is not None:
            self.give_up_at = None
            self.state = ShiftState.LAPSED
        else:
            self.state = ShiftState.ON


class Line(Discreet):
    """One line of a hand-over as the next guard accepted it.

    `expected` is what the tablet showed, None where it tells none; `counted` where they counted.
    Deposits are in fen.
    """

    model_config = ConfigDict(frozen=True)

    key: str
    tallies: bool
    expected: int | None = None
    counted: int | None = None
    note: PersonalText = ""

    @property
    def agrees(self) -> bool:
        """Whether it tallies: by the guard's word, and by what was counted."""
        known = self.expected is not None and self.counted is not None
        return self.tallies and not (known and self.expected != self.counted)

    def must_tally(self) -> None:
        """Raises LineDoesNotTally."""
        if self.agrees:
            return
        line_zh, line_en = line_texts(self.key)
        unknown = "—"
        raise LineDoesNotTally(
            line_zh=line_zh,
            line_en=line_en,
            expected=unknown if self.expected is None else self.expected,
            counted=unknown if self.counted is None else self.counted,
            note=f"（{self.note}）" if self.note else "",
        )


class HandOver(Discreet):
    """What one guard handed to the next, line by line; both are named, and stand for it."""

    id: str
    shift_id: str
    gate: str
    device: DeviceId
    at: datetime
    heard_at: datetime
    from_guard: Actor
    to_guard: StaffId
    lines: tuple[Line, ...]
    drafts: tuple[str, ...] = ()
    """Half-done acts passed on: by id, or by kind where they stay on the tablet."""
    note: PersonalText = ""
    erase_at: datetime | None = None

    @property
    def remembered_since(self) -> datetime:
        """When it happened."""
        return self.at

    @property
    def differences(self) -> int:
        """How many lines did not tally."""
        return sum(not line.agrees for line in self.lines)

    def must_have_two_sides(self) -> None:
        """Raises TakenOverByOneself."""
        if self.from_guard.id == self.to_guard:
            raise TakenOverByOneself

    def erase(self) -> None:
        """Forget what was noted, which may name people; what was counted stays."""
        self.note = ""
        self.lines = tuple(line.model_copy(update={"note": ""}) for line in self.lines)
        self.erase_at = None
