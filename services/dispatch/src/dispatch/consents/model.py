"""Who of a household may consent to what it would pay (A08, E06).

An estate says for each relation: without limit, up to an amount, or not at all. To what costs the
household nothing anybody of the unit may consent.
"""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from contracts.refusals import Refused
from contracts.words import Fen, Relation, UnitId
from dispatch.directory.model import Person
from dispatch.words.model import yuan

UNLIMITED = "unlimited"
ConsentLimit = Annotated[Fen, Field(ge=0)] | Literal["unlimited"] | None
"""Fen, or without limit; None: may not consent to pay anything."""

RELATION_TEXTS: dict[Relation, tuple[str, str]] = {
    Relation.OWNER: ("业主", "the owner"),
    Relation.TENANT: ("租户", "the tenant"),
    Relation.FAMILY: ("家属", "the family"),
    Relation.AGENT: ("代理人", "the agent"),
}
"""Relation → (Chinese, English), as staff read them."""


class NotOfTheUnit(Refused):
    """Somebody who is nothing to the unit that day cannot speak for it."""

    zh = "所选人员在 {day} 不是 {unit} 的住户。请选择该房屋的业主、租户、家属或代理人。"
    en = "This person has nothing to do with {unit} on {day}. Choose somebody of the unit."


class MayNotConsent(Refused):
    """The amount is above what this relation may consent to (E06)."""

    zh = "{relation_zh}不能同意金额 {yuan} 元。可以同意的：{may_zh}。请联系可以同意的人。"
    en = "{relation_en} may not consent to ¥{yuan}. Who may: {may_en}. Ask one of them."


class ConsentRights(BaseModel):
    """How much each relation may consent to; without settings the owner alone, without limit."""

    model_config = ConfigDict(frozen=True)

    owner: ConsentLimit = "unlimited"
    tenant: ConsentLimit = None
    family: ConsentLimit = None
    agent: ConsentLimit = None

    def limit(self, relation: Relation) -> ConsentLimit:
        """What one relation may consent to."""
        found: ConsentLimit = getattr(self, relation.value)
        return found

    def greatest(self, relations: Iterable[Relation]) -> ConsentLimit:
        """The most somebody with these relations to the unit may consent to."""
        limits = [self.limit(relation) for relation in relations]
        amounts = [limit for limit in limits if isinstance(limit, int)]
        return UNLIMITED if UNLIMITED in limits else max(amounts, default=None)

    def allows(self, relations: Iterable[Relation], fen: Fen) -> bool:
        """Whether somebody with these relations to the unit may; the greatest right counts."""
        relations = list(relations)
        if fen == 0:
            return bool(relations)
        limit = self.greatest(relations)
        return limit == UNLIMITED or (isinstance(limit, int) and fen <= limit)


def must_be_of_unit(
    person: Person | None, unit_id: UnitId, unit_label: str, day: date
) -> frozenset[Relation]:
    """What the person is to the unit that day. Raises NotOfTheUnit."""
    relations = person.relations(unit_id, day) if person else frozenset()
    if not relations:
        raise NotOfTheUnit(unit=unit_label, day=day.isoformat())
    return relations


def must_be_allowed(relations: Iterable[Relation], fen: Fen, rights: ConsentRights) -> None:
    """Raises MayNotConsent, which says who may."""
    relations = sorted(relations)
    if rights.allows(relations, fen):
        return
    may = [each for each in Relation if rights.allows([each], fen)]
    raise MayNotConsent(
        relation_zh="、".join(RELATION_TEXTS[each][0] for each in relations),
        relation_en=" and ".join(RELATION_TEXTS[each][1] for each in relations).capitalize(),
        fen=fen,
        yuan=yuan(fen),
        may=[each.value for each in may],
        may_zh="、".join(_said(each, rights, zh=True) for each in may) or "无（请改设置）",
        may_en=", ".join(_said(each, rights, zh=False) for each in may)
        or "nobody, by the settings",
    )


def _said(relation: Relation, rights: ConsentRights, *, zh: bool) -> str:
    text_zh, text_en = RELATION_TEXTS[relation]
    limit = rights.limit(relation)
    if not isinstance(limit, int):
        return text_zh if zh else text_en
    return f"{text_zh}（{yuan(limit)} 元以内）" if zh else f"{text_en} (up to ¥{yuan(limit)})"
