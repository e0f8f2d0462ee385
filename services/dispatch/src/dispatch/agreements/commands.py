"""What people do between the arrival and the finished work."""

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from chassis.work import Work
from contracts.orders import ConsentHow, Payer, QuotedLine, RepairKind
from contracts.permissions import Permission
from contracts.refusals import Refused
from contracts.words import Fen, OrderId, PersonalText, PersonId, Relation
from dispatch.acts.model.steps import Report
from dispatch.acts.model.table import Act
from dispatch.agreements import model
from dispatch.agreements.events import (
    closed_as_declined,
    order_quoted,
    quote_accepted,
    quote_declined,
    work_completed,
    work_started,
)
from dispatch.agreements.model import Finding
from dispatch.causes.commands import must_be_countable
from dispatch.causes.model import CauseCode
from dispatch.consents.commands import rights_in_force
from dispatch.consents.model import must_be_allowed, must_be_of_unit
from dispatch.crews.model import Technician
from dispatch.custody.commands import must_hold_nothing
from dispatch.directory.model import Person
from dispatch.orders.commands import (
    Happened,
    Note,
    Reason,
    TakeStep,
    order_in_reach,
    report_of,
    say_of,
)
from dispatch.orders.model.order import WorkOrder
from dispatch.orders.model.refusals import NotYourOrder
from dispatch.sub_orders.commands.settled import must_have_vendors_back
from dispatch.tariffs.commands import price_lines
from dispatch.tariffs.model import MOST_LINES, AskedLine, PricedLine
from dispatch.warranties.commands import unit_covers
from dispatch.warranties.model import must_not_charge_what_is_covered

Lines = Annotated[tuple[AskedLine, ...], Field(max_length=MOST_LINES)]


class OnSiteIsTheTechnicians(Refused):
    """Consent on site was given to the technician there (A08)."""

    zh = "当面同意由到场的维修人员登记，或由接单人员代报。您电话联系到住户的，请选“电话同意”。"
    en = "Consent on site is the technician's to record, or a dispatcher's. By phone? Choose phone."


class PhoneIsTheDesks(Refused):
    """Whoever quotes does not also say that somebody agreed on the telephone (A08)."""

    zh = "电话同意由前台或接单人员联系住户后登记，不能由本单维修人员登记。"
    en = "Consent by phone is recorded by the desk or a dispatcher, not by the order's technician."


class QuoteOrder(Happened):
    """What was found, who pays, and lines of the catalogue or typed in; none: it costs nothing.

    `cause_code`: what it is counted as, of the estate's list (N10).
    """

    cause: Annotated[PersonalText, StringConstraints(min_length=1, max_length=500)]
    cause_code: CauseCode | None = None
    kind: RepairKind
    payer: Payer = Payer.OWNER
    lines: Lines = ()
    not_covered_reason: Note = ""
    """Why the household pays although an item is under warranty (E05)."""


class AcceptQuote(Happened):
    """Who of the household agreed, and how; `total_fen` is the sum they were told."""

    person_id: PersonId
    how: Literal[ConsentHow.ON_SITE, ConsentHow.PHONE]
    note: Note = ""
    total_fen: Fen | None = None


class DeclineQuote(Happened):
    """Why, as said."""

    reason: Reason


class ApproveBudget(Happened):
    """The budget of a public repair; `total_fen` is the sum the approver saw."""

    note: Note = ""
    total_fen: Fen | None = None


class FinishWork(TakeStep):
    """The work is done; `lines` where it was not exactly what was agreed to (F06), `cause_code`
    where it was another cause than the quote said, or nothing was quoted.
    """

    lines: Lines | None = None
    left_open_reason: Note = ""
    """Why obligatory points of the checklist were left open."""
    cause_code: CauseCode | None = None


async def quote_order(
    order_id: OrderId, command: QuoteOrder, work: Work, *, by_radio: bool = False
) -> WorkOrder:
    """Quote by the catalogue (F06, W33).

    Raises TariffUnset, NotInTariff, LineUnclear, FreeWithoutReason, OwnersMaterial, UnderWarranty,
    NobodyToCharge, CauseNotListed.
    """
    order = await order_in_reach(work, order_id)
    report = report_of(work, command.at, by_radio=by_radio)
    order.must_be_by_technician(Act.QUOTE, report)
    await must_be_countable(command.cause_code, work)
    finding = Finding(
        command.cause,
        command.kind,
        command.payer,
        command.not_covered_reason,
        command.cause_code or "",
    )
    priced = await price_lines(command.lines, work, at=work.now)
    reason = finding.not_covered_reason
    lines = await _charged(order, priced, finding.payer, reason, work)
    model.quote(order, finding, lines, report)
    return await say_of(order, order_quoted(order), work)


async def accept_quote(order_id: OrderId, command: AcceptQuote, work: Work) -> WorkOrder:
    """Record that somebody who may agreed (A08, E06).

    Raises NotOfTheUnit, MayNotConsent, QuoteChanged, OnSiteIsTheTechnicians, PhoneIsTheDesks.
    """
    order = await order_in_reach(work, order_id)
    model.must_be_for_a_home(order, Act.CONSENT)
    await must_speak_for_household(order, work)
    report = report_of(work, command.at, by_radio=must_have_been_told(order, command.how, work))
    quote = model.quoted(order, command.total_fen)
    relations = await relations_of(command.person_id, order, report, work)
    must_be_allowed(relations, quote.household_pays_fen, await rights_in_force(work))
    model.consent(order, command.how, command.person_id, command.note, report)
    return await say_of(order, quote_accepted(order), work)


async def decline_quote(order_id: OrderId, command: DeclineQuote, work: Work) -> WorkOrder:
    """Record that the household says no, and why."""
    order = await order_in_reach(work, order_id)
    order.must_allow(Act.DECLINE)
    await must_speak_for_household(order, work)
    model.decline(order, command.reason, report_of(work, command.at))
    return await say_of(order, quote_declined(order), work)


async def approve_budget(order_id: OrderId, command: ApproveBudget, work: Work) -> WorkOrder:
    """Approve the budget of a public repair (E01). Raises OwnQuote, QuoteChanged."""
    order = await order_in_reach(work, order_id)
    model.must_be_for_a_place(order, Act.APPROVE_BUDGET)
    model.quoted(order, command.total_fen)
    model.approve_budget(order, command.note, report_of(work, command.at))
    return await say_of(order, quote_accepted(order), work)


async def decline_budget(order_id: OrderId, command: DeclineQuote, work: Work) -> WorkOrder:
    """Do not approve it, and why."""
    order = await order_in_reach(work, order_id)
    model.decline_budget(order, command.reason, report_of(work, command.at))
    return await say_of(order, quote_declined(order), work)


async def close_declined(order_id: OrderId, command: DeclineQuote, work: Work) -> WorkOrder:
    """End an order whose quote was declined for good. Raises WorkBegun."""
    order = await order_in_reach(work, order_id)
    model.close_declined(order, command.reason, report_of(work, command.at))
    return await say_of(order, closed_as_declined(order), work)


async def start_work(
    order_id: OrderId, command: TakeStep, work: Work, *, by_radio: bool = False
) -> WorkOrder:
    """Begin the work. Raises NotAgreed."""
    order = await order_in_reach(work, order_id)
    model.start(order, command.note, report_of(work, command.at, by_radio=by_radio))
    return await say_of(order, work_started(order), work)


async def finish_work(
    order_id: OrderId, command: FinishWork, work: Work, *, by_radio: bool = False
) -> WorkOrder:
    """The work is done; the signature is owed now.

    Raises AboveAgreed, UnderWarranty, ShutOffUnanswered, PointsOpen, VendorStillOut,
    CauseNotListed, PiecesStillHeld.
    """
    order = await order_in_reach(work, order_id)
    report = report_of(work, command.at, by_radio=by_radio)
    order.must_be_by_technician(Act.FINISH, report)
    await must_have_vendors_back(order.id, str(order.number), work)
    await must_hold_nothing(order.id, work)
    agreed, lines = order.round.agreed, None
    if command.lines is not None:
        payer = agreed.quote.payer if agreed else Payer.OWNER
        reason = agreed.quote.not_covered_reason if agreed else ""
        # By the prices that were agreed to, whatever they are by now.
        at = agreed.quote.at if agreed else work.now
        priced = await price_lines(command.lines, work, at=at)
        lines = await _charged(order, priced, payer, reason, work)
    await must_be_countable(command.cause_code, work)
    model.finish(
        order,
        lines,
        command.note,
        report,
        left_open_reason=command.left_open_reason,
        cause_code=command.cause_code or "",
    )
    return await say_of(order, work_completed(order), work)


async def must_speak_for_household(order: WorkOrder, work: Work) -> None:
    """What a household says is recorded by the order's technician, who is there, or by the desk and
    dispatchers. Raises NotYourOrder for any other technician.
    """
    caller = work.caller
    if order.concerns(work.actor.id) or (caller and caller.may(Permission.ASSIGN_ORDERS)):
        return
    technician = await work.find(Technician, work.actor.id)
    if technician is not None and technician.active:
        raise NotYourOrder(number=str(order.number))


async def relations_of(
    person_id: PersonId, order: WorkOrder, report: Report, work: Work
) -> frozenset[Relation]:
    """What a person is to the order's unit on the estate's day of an act. Raises NotOfTheUnit."""
    calendar = (await work.estate_card()).calendar
    unit_id = order.slip.unit_id
    if unit_id is None:
        raise model.NoHousehold(number=str(order.number))
    day = calendar.local_day(report.at or report.now)
    person = await work.find(Person, person_id)
    return must_be_of_unit(person, unit_id, order.slip.unit_label, day)


def must_have_been_told(order: WorkOrder, how: ConsentHow, work: Work) -> bool:
    """Whether a yes is reported by radio for the technician who was told it.

    Raises OnSiteIsTheTechnicians, PhoneIsTheDesks.
    """
    own = order.concerns(work.actor.id)
    if how is ConsentHow.PHONE:
        if own:
            raise PhoneIsTheDesks
        return False
    if not own and not (work.caller and work.caller.may(Permission.ASSIGN_ORDERS)):
        raise OnSiteIsTheTechnicians
    return not own


async def _charged(
    order: WorkOrder, priced: Sequence[PricedLine], payer: Payer, reason: str, work: Work
) -> list[QuotedLine]:
    day = order.requested_on((await work.estate_card()).calendar)
    must_not_charge_what_is_covered(
        (each.warranty_item for each in priced),
        await unit_covers(order.slip.unit_id, day, work),
        payer=payer,
        reason=reason,
    )
    return [each.line for each in priced]
