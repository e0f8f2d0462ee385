"""What is asked of each class of visitor before they are let in (W17 to W24), rule by rule.

Each rule refuses by name. Asked beforehand, the guard is told no; told afterwards, it is a
difference.
"""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum

from contracts.gate import VISIT_CLASS_TEXTS, VisitClass
from contracts.refusals import Refused
from contracts.words import UnitId
from gate.passes.model import STANDING_TEXTS, Standing
from gate.visits.model.told import (
    ANSWER_TEXTS,
    Answer,
    ConsentHow,
    Departure,
    Purpose,
    VehicleKind,
)


class ToutNotAdmitted(Refused):
    """A tout is turned away, politely (W20)."""

    zh = "推销人员不予放行。请礼貌劝离，并登记「劝离」。"
    en = "Touts are not let in. Turn them away politely and record it."


class HostNotAsked(Refused):
    """Nobody has asked the host (A10)."""

    zh = "尚未征得被访人同意，不能放行。请致电被访人，对方同意后再登记。"
    en = "The host has not been asked. Call them; the visitor enters after their yes."


class HostHasNotSaidYes(Refused):
    """The host said no, or did not answer (A10)."""

    zh = "被访人{answer_zh}，不能放行。请向来访人说明并登记「劝离」。"
    en = "The host's answer: {answer_en}. The visitor may not enter; tell them, and record it."


class CallNotLogged(Refused):
    """A yes by phone names the number called and the time (J6)."""

    zh = "电话确认须记录所拨号码后四位和通话时间。请补填。"
    en = "A yes by phone needs the last four digits called and the time of the call."


class PermissionNotNamed(Refused):
    """An appointment or a standing permission is named, so that it can be looked at."""

    zh = "请选择对应的预约或长期许可；没有的，请致电被访人。"
    en = "Choose the appointment or the standing permission; without one, call the host."


class StandingConsentNotUsed(Refused):
    """The estate wants every visitor announced."""

    zh = "本小区不采用长期许可，请致电被访人确认。"
    en = "This estate does not use standing permissions: call the host."


class DestinationMissing(Refused):
    """A visitor goes somewhere."""

    zh = "请选择房号，或填写去向（如会所、售楼部）。"
    en = "Say which unit they visit, or the place they go to."


class FieldMissing(Refused):
    """The estate asks for this of this class."""

    zh = "本小区规定{class_zh}须登记{field_zh}。请补填。"
    en = "The estate asks {class_en} for: {field_en}. Fill it in."


class NoPassNorSite(Refused):
    """A worker shows a pass, or belongs to a site (W21)."""

    zh = "施工人员须出示施工证或属于在册工地。请核对证件，或联系客服办理临时出入证。"
    en = "A worker needs a pass or a registered site. Check it, or have the desk issue a pass."


class PassNotInForce(Refused):
    """The pass a worker shows is not in force today (W21)."""

    zh = "所出示证件：{standing_zh}。"
    en = "The pass shown is {standing_en}."


class UnitUnknown(Refused):
    """The directory has no such unit."""

    zh = "名录中没有这个房号。请核对房号，或填写去向。"
    en = "The directory has no such unit. Check it, or say where they go."


class HostNotThere(Refused):
    """The host is nothing to that unit today (E06)."""

    zh = "被访人目前不属于该房号（可能已搬离）。请核对房号和被访人。"
    en = "The host does not belong to that unit today. Check the unit and the host."


class SiteUnknown(Refused):
    """There is no such site."""

    zh = "没有这个施工点的登记。请核对，或联系客服登记。"
    en = "There is no such site. Check it, or have the desk register it."


class RouteNotTold(Refused):
    """A delivery drives in after it was told the way (W24)."""

    zh = "送货车辆放行前须告知行车路线、用卡和卸货要求。"
    en = "Tell the driver the way, how the card works and where to unload, before letting them in."


class RearDoorsNotOpened(Refused):
    """Every truck that leaves opens its rear doors, with or without a slip (W25)."""

    zh = "货车离场须开启后厢门查验（无论有无放行条）。请查验后登记。"
    en = (
        "Every truck that leaves opens its rear doors, with or without a slip. Look, and record it."
    )


class LeftAlready(Refused):
    """Another guard has told of this departure."""

    zh = "这位访客已于 {at} 登记离场。请核对是否选错了人。"
    en = "This visitor was seen leaving at {at}. Check whether it is the right one."


class NotLetIn(Refused):
    """Somebody left who had been turned away."""

    zh = "这位来访人此前登记为未放行。请核对是否选错了人，或从其他门进入。"
    en = "This visitor was turned away. Check whether it is the right one."


class EntryNotTold(Refused):
    """Somebody left, and nobody has told of their entry."""

    zh = "访客于 {at} 离场，但没有进门登记。请核对进门岗亭的平板是否已上传。"
    en = "A visitor left at {at} whose entry nobody told. See whether the other gate's tablet sent."


class VisitField(StrEnum):
    """What an estate may ask a visitor for."""

    NAME = "name"
    COMPANY = "company"
    REASON = "reason"
    DOCUMENT_TAIL = "document_tail"
    CARD = "card_number"
    PLATE = "plate"
    DRIVER = "driver"
    COMPANIONS = "companions"


VISIT_FIELD_TEXTS: dict[VisitField, tuple[str, str]] = {
    VisitField.NAME: ("姓名", "their name"),
    VisitField.COMPANY: ("单位", "their company"),
    VisitField.REASON: ("事由", "their reason"),
    VisitField.DOCUMENT_TAIL: ("证件后四位", "the last four of a document"),
    VisitField.CARD: ("卡号", "a card"),
    VisitField.PLATE: ("车牌", "the plate"),
    VisitField.DRIVER: ("驾驶人", "the driver"),
    VisitField.COMPANIONS: ("同车人数", "how many came along"),
}
"""Field → (Chinese, English)."""

_OF_VEHICLES = (VisitField.PLATE, VisitField.DRIVER, VisitField.COMPANIONS)


def must_not_be_a_tout(purpose: Purpose) -> None:
    """W20. Raises ToutNotAdmitted."""
    if purpose.visit_class is VisitClass.TOUT:
        raise ToutNotAdmitted


def must_have_the_hosts_yes(purpose: Purpose, *, asked_of: Collection[VisitClass]) -> None:
    """A10 and J6; a guest is always announced, other classes as the estate says.

    Raises HostNotAsked, HostHasNotSaidYes, CallNotLogged, PermissionNotNamed.
    """
    consent = purpose.consent
    if consent is not None and consent.answer is not Answer.YES:
        zh, en = ANSWER_TEXTS[consent.answer]
        raise HostHasNotSaidYes(answer_zh=zh, answer_en=en)
    if purpose.visit_class is not VisitClass.GUEST and purpose.visit_class not in asked_of:
        return
    if consent is None or consent.how is ConsentHow.NOT_NEEDED:
        raise HostNotAsked
    if consent.how is ConsentHow.PHONE and not (consent.number_tail and consent.at):
        raise CallNotLogged
    if consent.how in (ConsentHow.EXPECTED, ConsentHow.STANDING) and not purpose.expected_id:
        raise PermissionNotNamed


def must_not_use_standing_consent(purpose: Purpose) -> None:
    """Where the estate has none. Raises StandingConsentNotUsed."""
    if purpose.consent is not None and purpose.consent.how is ConsentHow.STANDING:
        raise StandingConsentNotUsed


def must_go_somewhere(purpose: Purpose) -> None:
    """Raises DestinationMissing."""
    if purpose.unit_id is None and not purpose.place:
        raise DestinationMissing


def must_tell(purpose: Purpose, asked: Mapping[VisitClass, Sequence[VisitField]]) -> None:
    """What the estate asks of the class; of a vehicle where there is one. Raises FieldMissing."""
    for field in asked.get(purpose.visit_class, ()):
        if field in _OF_VEHICLES:
            vehicle = purpose.vehicle
            told = vehicle is None or getattr(vehicle, field.value) not in ("", None)
        else:
            told = bool(getattr(purpose, field.value))
        if not told:
            class_zh, class_en = VISIT_CLASS_TEXTS[purpose.visit_class]
            field_zh, field_en = VISIT_FIELD_TEXTS[field]
            raise FieldMissing(
                field=field.value,
                class_zh=class_zh,
                class_en=class_en,
                field_zh=field_zh,
                field_en=field_en,
            )


def must_work_here(purpose: Purpose) -> None:
    """W21. Raises NoPassNorSite."""
    if purpose.visit_class is VisitClass.WORKER and not (purpose.pass_number or purpose.site_id):
        raise NoPassNorSite


def pass_must_be_in_force(standing: Standing) -> None:
    """W21. Raises PassNotInForce."""
    if standing is not Standing.VALID:
        zh, en = STANDING_TEXTS[standing]
        raise PassNotInForce(standing_zh=zh, standing_en=en)


def site_must_be_known(*, known: bool) -> None:
    """Raises SiteUnknown."""
    if not known:
        raise SiteUnknown


def must_be_in_the_directory(purpose: Purpose, *, known: bool) -> None:
    """Raises UnitUnknown."""
    if purpose.unit_id is not None and not known:
        raise UnitUnknown


def host_must_live_there(purpose: Purpose, units: Collection[UnitId]) -> None:
    """`units` are those the host belongs to that day. Raises HostNotThere."""
    if purpose.unit_id not in units:
        raise HostNotThere


def must_know_the_way(purpose: Purpose) -> None:
    """W24. Raises RouteNotTold."""
    vehicle = purpose.vehicle
    if purpose.visit_class is VisitClass.DELIVERY and vehicle and not vehicle.route_told:
        raise RouteNotTold


def must_have_opened_its_rear_doors(purpose: Purpose, departure: Departure) -> None:
    """W25. Raises RearDoorsNotOpened."""
    vehicle = purpose.vehicle
    if vehicle and vehicle.kind is VehicleKind.TRUCK and not departure.rear_doors_checked:
        raise RearDoorsNotOpened
