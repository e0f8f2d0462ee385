"""One entry of a unit's history (房屋履历): each is its event's, written once, in any order."""

from datetime import datetime
from enum import StrEnum

from pydantic import ConfigDict

from contracts.words import Actor, ContactId, Discreet, Fen, OrderId, PersonalText, UnitId


class EntryKind(StrEnum):
    """What happened; the event's name. In this order stand entries of the same moment."""

    CONTACT_LOGGED = "contact_logged"
    ORDER_OPENED = "work_order_opened"
    QUOTED = "work_order_quoted"
    QUOTE_ACCEPTED = "quote_accepted"
    QUOTE_DECLINED = "quote_declined"
    SIGNATURE_REFUSED = "signature_refused"
    SIGNED_OFF = "work_order_signed_off"
    CHARGE_ISSUED = "charge_slip_issued"
    NOT_AT_HOME = "not_at_home"
    PAYMENT_VOIDED = "payment_voided"
    PAYMENT_TAKEN = "payment_taken"
    CHARGE_DISPUTED = "charge_disputed"
    DISPUTE_RESOLVED = "charge_dispute_resolved"
    CHARGE_SETTLED = "charge_settled"
    FOLLOWED_UP = "follow_up_done"
    RECTIFICATION = "rectification_notice_issued"
    ORDER_REOPENED = "work_order_reopened"
    ORDER_CLOSED = "work_order_closed"
    ORDER_CANCELLED = "work_order_cancelled"
    ORDER_FORCED = "work_order_forced"

    @property
    def place(self) -> int:
        """Where it stands among entries of the same moment."""
        return list(EntryKind).index(self)


ENTRY_KIND_TEXTS: dict[EntryKind, tuple[str, str]] = {
    EntryKind.CONTACT_LOGGED: ("接待登记", "contact"),
    EntryKind.ORDER_OPENED: ("开任务单", "work order opened"),
    EntryKind.QUOTED: ("报价", "quote"),
    EntryKind.QUOTE_ACCEPTED: ("同意报价", "quote accepted"),
    EntryKind.QUOTE_DECLINED: ("不同意报价", "quote declined"),
    EntryKind.SIGNATURE_REFUSED: ("未签字", "not signed"),
    EntryKind.SIGNED_OFF: ("现场结单", "signed off"),
    EntryKind.CHARGE_ISSUED: ("开收费单", "charge slip"),
    EntryKind.NOT_AT_HOME: ("收费未遇", "not at home"),
    EntryKind.PAYMENT_VOIDED: ("收款作废", "payment voided"),
    EntryKind.PAYMENT_TAKEN: ("收款", "payment"),
    EntryKind.CHARGE_DISPUTED: ("费用争议", "charge disputed"),
    EntryKind.DISPUTE_RESOLVED: ("争议处理", "dispute decided"),
    EntryKind.CHARGE_SETTLED: ("费用结清", "charge settled"),
    EntryKind.FOLLOWED_UP: ("回访", "follow-up"),
    EntryKind.RECTIFICATION: ("整改通知", "rectification notice"),
    EntryKind.ORDER_REOPENED: ("返工", "rework"),
    EntryKind.ORDER_CLOSED: ("关闭任务单", "work order closed"),
    EntryKind.ORDER_CANCELLED: ("取消任务单", "work order cancelled"),
    EntryKind.ORDER_FORCED: ("强制处理任务单", "work order forced"),
}
"""Kind → (Chinese, English), as staff read them."""


class Told(Discreet):
    """What an event says of a unit, in both languages. `note` is what somebody typed."""

    model_config = ConfigDict(frozen=True)

    kind: EntryKind
    unit_id: UnitId
    building: str
    at: datetime
    zh: str
    en: str
    amount_fen: Fen | None = None
    note: PersonalText = ""
    contact_id: ContactId | None = None
    order_id: OrderId | None = None


class Entry(Told):
    """What happened, who did it, and the trace of the request by which they did."""

    id: str
    """Follows from the event's, so that a repeat is the same entry."""
    place: int
    actor: Actor
    trace: str


def yuan(amount: Fen) -> str:
    """12345 fen → `¥123.45`; less than nothing keeps its sign in front."""
    sign, fen = ("-", -amount) if amount < 0 else ("", amount)
    return f"{sign}¥{fen // 100}.{fen % 100:02d}"
