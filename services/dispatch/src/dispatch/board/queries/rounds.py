"""The rounds of an order as they are shown: quote, consent, what was done, signature, posting."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from pydantic import BaseModel

from contracts.orders import (
    CONSENT_TEXTS,
    LINE_PART_TEXTS,
    NO_SIGNATURE_TEXTS,
    PAYER_TEXTS,
    REPAIR_KIND_TEXTS,
    SIGN_OFF_TEXTS,
    SUPPLIED_BY_TEXTS,
    QuotedLine,
)
from contracts.words import Fen, FileId, PersonId, StaffId
from dispatch.board.queries.readiness import (
    PointView,
    ShutOffView,
    checklist_view,
    shut_off_view,
)
from dispatch.directory.model import Person
from dispatch.rounds.model import (
    CODE_TRIES,
    Agreement,
    Appointment,
    Assistant,
    Quote,
    Round,
    SignatureCode,
    SignedOff,
    Unsigned,
)
from dispatch.words.model import Named, named, yuan


class LineView(BaseModel):
    """A line; `code` is empty for what was typed in. `quantity` is a decimal, such as `1.50`.

    `supplied_by` is of material (W33); `free_reason` says why something costs nothing.
    """

    code: str
    label: str
    measure: str
    quantity: str
    price_fen: Fen
    price_yuan: str
    amount_fen: Fen
    amount_yuan: str
    part: Named | None
    supplied_by: Named | None
    free_reason: str


class QuoteView(BaseModel):
    """What was found and what it would cost; `household_pays_fen` is what a consent is for.
    `cause_code`: what it is counted as, of the estate's list; empty where nothing was said.
    """

    cause: str
    cause_code: str
    kind: Named
    payer: Named
    lines: list[LineView]
    total_fen: Fen
    total_yuan: str
    household_pays_fen: Fen
    not_covered_reason: str
    technician: str
    at: datetime


class AgreementView(BaseModel):
    """Who agreed to which sum, and how; nobody of the household where a budget was approved."""

    how: Named
    person_id: PersonId | None
    person: str
    total_fen: Fen
    total_yuan: str
    at: datetime
    note: str


class UnsignedView(BaseModel):
    """Why nobody signed; a supervisor decides by `decide_by`."""

    reason: Named
    note: str
    at: datetime
    decide_by: datetime | None


class CodeView(BaseModel):
    """A code that was sent; never the code itself."""

    person_id: PersonId
    person: str
    expires_at: datetime
    tries_left: int


class SignOffView(BaseModel):
    """By what it was signed off; `late`: approved after the day, `disputed`: not to be chased."""

    how: Named
    at: datetime
    person_id: PersonId | None
    person: str
    file_id: FileId | None
    reason: Named | None
    disputed: bool
    late: bool


class VisitView(BaseModel):
    """The visit agreed with the owner."""

    starts_at: datetime
    ends_at: datetime
    note: str


class AssistantView(BaseModel):
    """Somebody who helped; still does where `until` is None (E19)."""

    staff_id: StaffId
    name: str
    since: datetime
    until: datetime | None
    share_percent: int


class RoundView(BaseModel):
    """One time it was done. `quote` is the last of `quotes`; `lines` and `total_fen` are what is
    charged, once it is finished.
    """

    number: int
    began_at: datetime | None
    reason: str
    notice_number: str
    appointment: VisitView | None
    assistants: list[AssistantView]
    checklist: list[PointView]
    left_open_reason: str
    shut_offs: list[ShutOffView]
    quote: QuoteView | None
    quotes: list[QuoteView]
    agreed: AgreementView | None
    payer: Named | None
    lines: list[LineView]
    total_fen: Fen
    total_yuan: str
    started_at: datetime | None
    finished_at: datetime | None
    unsigned: UnsignedView | None
    visit_at: datetime | None
    code: CodeView | None
    sign_off: SignOffView | None
    posted_at: datetime | None
    satisfied_at: datetime | None


def people_of(rounds: Iterable[Round]) -> set[PersonId]:
    """Whose names the rounds need."""
    named_in = [
        each
        for round_ in rounds
        for each in (
            round_.agreed,
            round_.code,
            round_.sign_off,
            *(cut.allowed for cut in round_.shut_offs),
        )
        if each is not None
    ]
    return {each.person_id for each in named_in if each.person_id is not None}


def round_view(round_: Round, names: Mapping[str, str], people: Mapping[str, Person]) -> RoundView:
    """One round; `names` are of technicians, `people` of the household."""
    quotes = [_quote(each, names) for each in round_.quotes]
    quote = round_.agreed.quote if round_.agreed else round_.quotes[-1] if round_.quotes else None
    return RoundView(
        number=round_.number,
        began_at=round_.began_at,
        reason=round_.reason,
        notice_number=round_.notice_number,
        appointment=_visit(round_.appointment),
        assistants=[_assistant(each, names) for each in round_.assistants],
        checklist=checklist_view(round_),
        left_open_reason=round_.left_open.reason if round_.left_open else "",
        shut_offs=[shut_off_view(each, people) for each in round_.shut_offs],
        quote=quotes[-1] if quotes else None,
        quotes=quotes,
        agreed=_agreed(round_.agreed, people) if round_.agreed else None,
        payer=named(quote.payer.value, PAYER_TEXTS[quote.payer]) if quote else None,
        lines=_lines(round_.lines),
        total_fen=round_.total_fen,
        total_yuan=yuan(round_.total_fen),
        started_at=round_.started_at,
        finished_at=round_.finished_at,
        unsigned=_unsigned(round_.unsigned) if round_.unsigned else None,
        visit_at=round_.visit_at,
        code=_code(round_.code, people) if round_.code else None,
        sign_off=_signed(round_.sign_off, people) if round_.sign_off else None,
        posted_at=round_.posted_at,
        satisfied_at=round_.satisfied_at,
    )


def _visit(visit: Appointment | None) -> VisitView | None:
    return VisitView(**visit.model_dump(exclude={"made_at"})) if visit else None


def _assistant(each: Assistant, names: Mapping[str, str]) -> AssistantView:
    return AssistantView(**each.model_dump(), name=names.get(each.staff_id, ""))


def _lines(lines: Sequence[QuotedLine]) -> list[LineView]:
    return [
        LineView(
            code=line.code,
            label=line.label,
            measure=line.measure,
            quantity=yuan(line.quantity_hundredths),
            price_fen=line.price_fen,
            price_yuan=yuan(line.price_fen),
            amount_fen=line.amount_fen,
            amount_yuan=yuan(line.amount_fen),
            part=named(line.part.value, LINE_PART_TEXTS[line.part]) if line.part else None,
            supplied_by=named(line.supplied_by.value, SUPPLIED_BY_TEXTS[line.supplied_by])
            if line.supplied_by
            else None,
            free_reason=line.free_reason,
        )
        for line in lines
    ]


def _quote(quote: Quote, names: Mapping[str, str]) -> QuoteView:
    return QuoteView(
        cause=quote.cause,
        cause_code=quote.cause_code,
        kind=named(quote.kind.value, REPAIR_KIND_TEXTS[quote.kind]),
        payer=named(quote.payer.value, PAYER_TEXTS[quote.payer]),
        lines=_lines(quote.lines),
        total_fen=quote.total_fen,
        total_yuan=yuan(quote.total_fen),
        household_pays_fen=quote.household_pays_fen,
        not_covered_reason=quote.not_covered_reason,
        technician=names.get(quote.technician_id, ""),
        at=quote.at,
    )


def _agreed(agreed: Agreement, people: Mapping[str, Person]) -> AgreementView:
    return AgreementView(
        how=named(agreed.how.value, CONSENT_TEXTS[agreed.how]),
        person_id=agreed.person_id,
        person=_name(agreed.person_id, people),
        total_fen=agreed.quote.total_fen,
        total_yuan=yuan(agreed.quote.total_fen),
        at=agreed.at,
        note=agreed.note,
    )


def _unsigned(unsigned: Unsigned) -> UnsignedView:
    return UnsignedView(
        reason=named(unsigned.reason.value, NO_SIGNATURE_TEXTS[unsigned.reason]),
        note=unsigned.note,
        at=unsigned.at,
        decide_by=unsigned.decide_by,
    )


def _code(code: SignatureCode, people: Mapping[str, Person]) -> CodeView:
    return CodeView(
        person_id=code.person_id,
        person=_name(code.person_id, people),
        expires_at=code.expires_at,
        tries_left=max(CODE_TRIES - code.wrong, 0),
    )


def _signed(signed: SignedOff, people: Mapping[str, Person]) -> SignOffView:
    reason = signed.reason
    return SignOffView(
        how=named(signed.how.value, SIGN_OFF_TEXTS[signed.how]),
        at=signed.at,
        person_id=signed.person_id,
        person=_name(signed.person_id, people),
        file_id=signed.file_id,
        reason=named(reason.value, NO_SIGNATURE_TEXTS[reason]) if reason else None,
        disputed=signed.disputed,
        late=signed.late,
    )


def _name(person_id: PersonId | None, people: Mapping[str, Person]) -> str:
    person = people.get(person_id) if person_id else None
    return person.name if person else ""
