"""Who may sign for goods of a unit (A11, P22, E06), and when the landlord must agree (E10)."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from contracts.words import Actor, Discreet, PersonalText, PersonId, Relation, UnitId
from gate.directory.model import Person
from gate.slips.model.refusals import LandlordHasNotAgreed, NotTheLandlord, SignerHasNoRight

RELATION_TEXTS: dict[Relation, tuple[str, str]] = {
    Relation.OWNER: ("业主", "owner"),
    Relation.TENANT: ("租户", "tenant"),
    Relation.FAMILY: ("家属", "family"),
    Relation.AGENT: ("代理人", "agent"),
}
"""Relation → (Chinese, English), as staff read them."""


class SigningRight(StrEnum):
    """What a relation's signature is worth."""

    YES = "yes"
    WITH_LANDLORDS_YES = "with_landlords_yes"
    NO = "no"


class SigningRights(BaseModel):
    """Per relation; as it stands the owner, and a tenant whose landlord agrees. Whoever moves out
    and is no owner needs the landlord's yes in any case (E10).
    """

    model_config = ConfigDict(frozen=True)

    of_relation: ClassVar[Mapping[Relation, str]] = {
        each: f"{each.value}_signs" for each in Relation
    }

    owner_signs: SigningRight = SigningRight.YES
    tenant_signs: SigningRight = SigningRight.WITH_LANDLORDS_YES
    family_signs: SigningRight = SigningRight.NO
    agent_signs: SigningRight = SigningRight.NO

    def right(self, relation: Relation) -> SigningRight:
        """What one relation's signature is worth."""
        found: SigningRight = getattr(self, self.of_relation[relation])
        return found

    def best(self, relations: Iterable[Relation], *, move_out: bool) -> SigningRight:
        """Of somebody who is several things to a unit the greatest right counts."""
        rights = [self._right(relation, move_out=move_out) for relation in relations]
        return min(rights, key=list(SigningRight).index, default=SigningRight.NO)

    def _right(self, relation: Relation, *, move_out: bool) -> SigningRight:
        right = self.right(relation)
        if move_out and relation is not Relation.OWNER and right is SigningRight.YES:
            return SigningRight.WITH_LANDLORDS_YES
        return right


class SignerCapacity(StrEnum):
    """As what somebody signs."""

    OWNER = "owner"
    TENANT = "tenant"
    FAMILY = "family"
    AGENT = "agent"
    SITE_HEAD = "site_head"


CAPACITY_TEXTS: dict[SignerCapacity, tuple[str, str]] = {
    **{SignerCapacity(each.value): texts for each, texts in RELATION_TEXTS.items()},
    SignerCapacity.SITE_HEAD: ("施工负责人", "head of the site"),
}
"""Capacity → (Chinese, English), as staff read them."""


class Signer(Discreet):
    """Who signs: somebody of the unit, or the head of a live site. Without a capacity nobody could
    tell yet what they are to the unit: the gate filed it at night.
    """

    name: PersonalText
    capacity: SignerCapacity | None
    person_id: PersonId | None = None
    site_id: str | None = None


class AgreedHow(StrEnum):
    """How a landlord's yes or an owner's confirmation was given."""

    PHONE = "phone"
    IN_PERSON = "in_person"
    WRITTEN = "written"


class LandlordsYes(Discreet):
    """An owner of the unit agreed that these goods leave (E10)."""

    person_id: PersonId
    name: PersonalText
    how: AgreedHow
    recorded_at: datetime
    recorded_by: Actor


def signer_of_unit(
    person: Person,
    unit_id: UnitId,
    unit_label: str,
    *,
    day: date,
    move_out: bool,
    rights: SigningRights,
    landlord_agrees: bool,
) -> Signer:
    """Somebody of the unit as its signer. Raises SignerHasNoRight, which says who may,
    LandlordHasNotAgreed.
    """
    relations = relations_to(person, unit_id, day)
    match rights.best(relations, move_out=move_out):
        case SigningRight.NO:
            raise _without_right(relations, unit_label, rights)
        case SigningRight.WITH_LANDLORDS_YES if not landlord_agrees:
            raise LandlordHasNotAgreed(unit=unit_label)
    strongest = min(
        relations, key=lambda each: list(SigningRight).index(rights.best([each], move_out=move_out))
    )
    return Signer(name=person.name, capacity=SignerCapacity(strongest.value), person_id=person.id)


def must_own(person: Person, unit_id: UnitId, unit_label: str, day: date) -> None:
    """Raises NotTheLandlord."""
    if Relation.OWNER not in relations_to(person, unit_id, day):
        raise NotTheLandlord(unit=unit_label)


def relations_to(person: Person, unit_id: UnitId, day: date) -> list[Relation]:
    """What somebody is to a unit on a day, the strongest relation first."""
    found = {tie.relation for tie in person.ties_on(day) if tie.unit_id == unit_id}
    return [each for each in Relation if each in found]


def _without_right(
    relations: list[Relation], unit_label: str, rights: SigningRights
) -> SignerHasNoRight:
    may = [each for each in Relation if rights.right(each) is not SigningRight.NO]
    zh, en = ("非住户", "nobody of the unit")
    if relations:
        zh = "、".join(RELATION_TEXTS[each][0] for each in relations)
        en = ", ".join(RELATION_TEXTS[each][1] for each in relations)
    return SignerHasNoRight(
        unit=unit_label,
        relation_zh=zh,
        relation_en=en,
        may=[each.value for each in may],
        may_zh="、".join(RELATION_TEXTS[each][0] for each in may),
        may_en=", ".join(RELATION_TEXTS[each][1] for each in may),
    )
