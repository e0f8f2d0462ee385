"""The cash a collector holds, and the count in which somebody else takes it over (E12).

A count empties the drawer: the whole of it is handed over, and what is too much or too little is
recorded with its reason. What is taken afterwards begins the drawer's next round.
"""

from datetime import date

from contracts.calendars import Instant
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, Fen, PersonalText, StaffId
from fees.words.model import yuan


class NothingToCount(Refused):
    """Nothing was taken since the last count."""

    zh = "该收费员自上次清点后没有收过现金，无需清点。"
    en = "This collector has taken no cash since the last count; there is nothing to count."


class CollectorCountsOwnCash(Refused):
    """Cash is counted by somebody else than who took it."""

    zh = "收费员不能清点自己收的现金。请由另一位有清点权限的人员清点。"
    en = "Collectors do not count their own cash. Have somebody else with the right count it."


class DifferenceUnexplained(Invalid):
    """A difference is recorded with its reason."""

    zh = "应有 {expected} 元，实点 {counted} 元，相差 {difference} 元。请写明原因。"
    en = (
        "There should be ¥{expected} and ¥{counted} was counted, a difference of ¥{difference}."
        " Give the reason."
    )


class AlreadyCounted(Refused):
    """The cash of the payment has left the drawer; only finance gives it back now."""

    zh = "收据 {receipt_number} 的现金已清点上缴，不能由收费员作废。请由财务作废并退款。"
    en = (
        "The cash of receipt {receipt_number} was counted and handed over. Finance voids the"
        " payment and pays it back."
    )


class Drawer(Discreet):
    """A collector's cash, by their staff id: never negative."""

    id: StaffId
    holding_fen: Fen = Fen(0)
    since: Instant | None = None
    """When the first payment of this round came in; None while nothing has."""
    round: int = 1
    """Counts made, and one more: payments of earlier rounds are handed over."""

    def put_in(self, amount_fen: Fen, at: Instant) -> None:
        """Cash was taken."""
        self.holding_fen = Fen(self.holding_fen + amount_fen)
        self.since = self.since or at

    def take_out(self, amount_fen: Fen) -> None:
        """Cash taken in this round is given back."""
        if amount_fen > self.holding_fen:
            raise ValueError(f"{amount_fen} taken out of {self.holding_fen}")
        self.holding_fen = Fen(self.holding_fen - amount_fen)

    def hand_over(self) -> None:
        """Its cash was counted and is gone."""
        self.holding_fen, self.since, self.round = Fen(0), None, self.round + 1


class CashCount(Discreet):
    """What was found in a drawer, against what the journal says should be there (F24)."""

    id: str
    collector_id: StaffId
    round: int
    day: date
    at: Instant
    by: Actor
    since: Instant
    expected_fen: Fen
    counted_fen: Fen
    reason: PersonalText = ""

    @property
    def difference_fen(self) -> Fen:
        """Too much where positive, too little where negative."""
        return Fen(self.counted_fen - self.expected_fen)


def count_drawer(
    drawer: Drawer, counted_fen: Fen, reason: str, *, id_: str, by: Actor, at: Instant, day: date
) -> CashCount:
    """Empties the drawer. Raises CollectorCountsOwnCash, NothingToCount, DifferenceUnexplained."""
    if by.id == drawer.id:
        raise CollectorCountsOwnCash
    if drawer.since is None:
        raise NothingToCount
    count = CashCount(
        id=id_,
        collector_id=drawer.id,
        round=drawer.round,
        day=day,
        at=at,
        by=by,
        since=drawer.since,
        expected_fen=drawer.holding_fen,
        counted_fen=counted_fen,
        reason=reason,
    )
    if count.difference_fen and not reason:
        raise DifferenceUnexplained(
            expected=yuan(count.expected_fen),
            counted=yuan(counted_fen),
            difference=yuan(count.difference_fen),
            difference_fen=count.difference_fen,
        )
    drawer.hand_over()
    return count
