"""Applying for a slip, the office's stamp, and what ends one before the gate does."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from pydantic import Field

from chassis.files import StoredFile
from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.refusals import Invalid
from contracts.words import FileId, PersonalText, PersonId, SeriesNumber, UnitId
from gate.codes.model import code_of
from gate.directory.model import Person, Unit
from gate.sites.model import Site
from gate.slips.collection import SlipPolicy
from gate.slips.events import slip_applied, slip_approved
from gate.slips.model.content import content_of
from gate.slips.model.refusals import (
    NotHeadOfSite,
    SlipHasNoGoods,
    SlipWindowWrong,
    TooManyTripsAsked,
)
from gate.slips.model.signing import (
    AgreedHow,
    LandlordsYes,
    Signer,
    SignerCapacity,
    must_own,
    signer_of_unit,
)
from gate.slips.model.slip import Decision, Seal, Slip, SlipLine, Stamp, Withdrawal

CODE_KIND = "goods slip"
MOST_LINES = 60


class SignerUnclear(Invalid):
    """Somebody of the unit signs, or the head of a site: one of the two."""

    zh = "请选择签字人：该房屋的住户（unit_id 与 person_id），或施工点负责人（site_id 与姓名）。"
    en = "Choose who signs: somebody of the unit (unit_id, person_id) or a site's head (site_id)."


class Goods(Command):
    """One line of a slip. `unit` is what is counted: 件, 箱, 张. A photo is put by POST /files."""

    name: PersonalText = Field(min_length=1, max_length=60)
    quantity: int = Field(ge=1, le=100_000)
    unit: str = Field(default="件", min_length=1, max_length=8)
    photo: FileId | None = None

    def line(self) -> SlipLine:
        """As it stands on the slip."""
        return SlipLine(**dict(self))


class SignedBy(Command):
    """Somebody of the unit by `person_id`, or by `site_id` and `name` the head of a site."""

    person_id: PersonId | None = None
    site_id: str | None = Field(default=None, max_length=64)
    name: PersonalText = Field(default="", max_length=100)


class LandlordAgreed(Command):
    """Which owner of the unit agreed, and how (E10)."""

    person_id: PersonId
    how: AgreedHow


class ApplyForSlip(Command):
    """What is to leave, from where, who signs, when and how. Of a site's goods the unit is the
    site's.
    """

    unit_id: UnitId | None = None
    lines: tuple[Goods, ...] = Field(max_length=MOST_LINES)
    signed_by: SignedBy
    landlord: LandlordAgreed | None = None
    move_out: bool = False
    plates: tuple[PersonalText, ...] = Field(default=(), max_length=10)
    leaves_from: Instant | None = None
    """From now on, if nothing is said."""
    leaves_until: Instant
    trips: int = Field(default=1, ge=1, le=50)
    lift_booking: PersonalText = Field(default="", max_length=100)
    note: PersonalText = Field(default="", max_length=300)
    signature: FileId | None = None


class ApproveSlip(Command):
    """The office's stamp."""

    note: PersonalText = Field(default="", max_length=300)


class RejectSlip(Command):
    """No stamp, and why."""

    reason: PersonalText = Field(min_length=1, max_length=300)


class WithdrawSlip(Command):
    """The slip is taken back, and why."""

    reason: PersonalText = Field(min_length=1, max_length=300)


async def apply_for_slip(command: ApplyForSlip, work: Work) -> Slip:
    """Raises what the window, the trips and the signer's authority refuse, and Missing for a unit,
    person, site or file.
    """
    policy = await policy_in_force(work)
    leaves_from = max(command.leaves_from or work.now, work.now)
    _must_fit(command, leaves_from, policy)
    await _files_must_be_there(command, work)
    unit_id, label, building = await _where(command, work)
    _must_reach(building, work)
    landlord = await _landlords_yes(command, unit_id, label, work)
    signer = await _signer(
        command.signed_by, unit_id, label, work, policy, command.move_out, landlord is not None
    )
    slip = Slip(
        id=(id_ := work.new_id()),
        number=await draw_number(work),
        code=code_of(CODE_KIND, id_),
        unit_id=unit_id,
        unit_label=label,
        building=building,
        lines=tuple(each.line() for each in command.lines),
        signer=signer,
        landlord=landlord,
        move_out=command.move_out,
        plates=command.plates,
        leaves_from=leaves_from,
        leaves_until=command.leaves_until,
        trips=command.trips,
        lift_booking=command.lift_booking,
        note=command.note,
        signature=command.signature,
        applied_at=work.now,
        applied_by=work.actor,
    )
    work.add(slip)
    work.say(slip_applied(slip))
    return slip


async def approve_slip(slip_id: str, command: ApproveSlip, work: Work) -> Slip:
    """The stamp: whoever signed must still have the right to; of goods the gate filed, its call
    stands for that. Raises Missing,
    SlipDecidedAlready, and what the signer's authority refuses.
    """
    slip = await load_slip(slip_id, work)
    policy = await policy_in_force(work)
    if not slip.unannounced:
        signer = slip.signer
        by = SignedBy(person_id=signer.person_id, site_id=signer.site_id, name=signer.name)
        agreed = slip.landlord is not None
        label, move_out = slip.unit_label, slip.move_out
        await _signer(by, slip.unit_id, label, work, policy, move_out, agreed)
    decision = Decision(at=work.now, by=work.actor, stamp=Stamp.OFFICE, note=command.note)
    stamp_slip(slip, decision, work, policy)
    return slip


def stamp_slip(slip: Slip, decision: Decision, work: Work, policy: SlipPolicy) -> None:
    """Stamp it, whoever stands for the stamp, and sign what tablets are to check. Raises
    SlipDecidedAlready.
    """
    slip.approve(decision, in_parts=policy.partial_releases)
    slip.content = content_of(slip, work.estate)
    signed = work.signed(slip.content)
    slip.seal = Seal(key_id=signed.key_id, signature=signed.signature)
    work.say(slip_approved(slip))


async def reject_slip(slip_id: str, command: RejectSlip, work: Work) -> Slip:
    """Raises Missing, SlipDecidedAlready."""
    slip = await load_slip(slip_id, work)
    slip.reject(Decision(at=work.now, by=work.actor, stamp=None, note=command.reason))
    return slip


async def withdraw_slip(slip_id: str, command: WithdrawSlip, work: Work) -> Slip:
    """Raises Missing, SlipDecidedAlready."""
    slip = await load_slip(slip_id, work)
    slip.withdraw(Withdrawal(at=work.now, by=work.actor, reason=command.reason))
    return slip


async def expire_slip(slip_id: str, work: Work) -> None:
    """Its time is over; done when it falls due."""
    slip = await work.load(Slip, slip_id)
    slip.expire(work.now)


async def load_slip(slip_id: str, work: Work) -> Slip:
    """A slip the caller has to do with. Raises Missing, NotAllowed (P07)."""
    slip = await work.load(Slip, slip_id)
    _must_reach(slip.building, work)
    return slip


async def policy_in_force(reader: Reader) -> SlipPolicy:
    """The estate's rules, or while it has set none their defaults."""
    return await reader.policy(SlipPolicy) or SlipPolicy()


async def draw_number(work: Work) -> SeriesNumber:
    """The next slip's number of the estate's day."""
    await work.estate_card()
    return work.number("FX")


async def estate_day(reader: Reader) -> tuple[date, ZoneInfo]:
    """Today in the estate, and its zone."""
    zone = ZoneInfo((await reader.estate_card()).zone)
    return reader.now.astimezone(zone).date(), zone


def _must_fit(command: ApplyForSlip, leaves_from: datetime, policy: SlipPolicy) -> None:
    if not command.lines:
        raise SlipHasNoGoods
    longest = timedelta(hours=policy.window_hours_limit)
    if not leaves_from < command.leaves_until <= leaves_from + longest:
        raise SlipWindowWrong(hours_limit=policy.window_hours_limit)
    if command.trips > policy.trips_limit:
        raise TooManyTripsAsked(trips=command.trips, trips_limit=policy.trips_limit)


async def _files_must_be_there(command: ApplyForSlip, work: Work) -> None:
    files = [each.photo for each in command.lines if each.photo]
    for file_id in [*files, *filter(None, [command.signature])]:
        await work.load(StoredFile, file_id)


async def _where(command: ApplyForSlip, work: Work) -> tuple[UnitId | None, str, str]:
    """Unit, label, building; of a site's goods the site's. Raises SignerUnclear, Missing."""
    if command.signed_by.site_id is None:
        if command.unit_id is None:
            raise SignerUnclear
        unit = await work.load(Unit, command.unit_id)
        return unit.id, unit.label, unit.building
    site = await work.load(Site, command.signed_by.site_id)
    if command.unit_id not in (None, site.unit_id):
        raise SignerUnclear
    if site.unit_id is None:
        return None, site.place, ""
    unit = await work.load(Unit, site.unit_id)
    return unit.id, unit.label, unit.building


async def _landlords_yes(
    command: ApplyForSlip, unit_id: UnitId | None, label: str, work: Work
) -> LandlordsYes | None:
    if command.landlord is None or unit_id is None:
        return None
    today, _ = await estate_day(work)
    owner = await work.load(Person, command.landlord.person_id)
    must_own(owner, unit_id, label, today)
    return LandlordsYes(
        person_id=owner.id,
        name=owner.name,
        how=command.landlord.how,
        recorded_at=work.now,
        recorded_by=work.actor,
    )


async def _signer(
    by: SignedBy,
    unit_id: UnitId | None,
    label: str,
    work: Work,
    policy: SlipPolicy,
    move_out: bool,
    landlord_agrees: bool,
) -> Signer:
    """Whoever signs, with the right to (A11, P22). What it rests on must not change meanwhile."""
    today, _ = await estate_day(work)
    if by.site_id is not None:
        site = await work.load(Site, by.site_id)
        work.rely_on(site)
        site.must_be_live(today, label)
        if not site.is_head(by.name):
            raise NotHeadOfSite
        return Signer(name=site.head_name, capacity=SignerCapacity.SITE_HEAD, site_id=site.id)
    if by.person_id is None or unit_id is None:
        raise SignerUnclear
    person = await work.load(Person, by.person_id)
    work.rely_on(person)
    return signer_of_unit(
        person,
        unit_id,
        label,
        day=today,
        move_out=move_out,
        rights=policy,
        landlord_agrees=landlord_agrees,
    )


def _must_reach(building: str, work: Work) -> None:
    if work.caller is not None:
        work.caller.must_cover(building)
