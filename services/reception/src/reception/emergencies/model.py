"""A plan card: the steps in order, and the numbers to call."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from contracts.reception.duty import EmergencyKind

KIND_TEXTS: dict[EmergencyKind, tuple[str, str]] = {
    EmergencyKind.LIFT: ("电梯困人", "people stuck in a lift"),
    EmergencyKind.POWER: ("突发停电", "power cut"),
    EmergencyKind.GAS: ("天然气泄漏", "gas leak"),
    EmergencyKind.FLOOD: ("水浸", "flood"),
    EmergencyKind.FIRE: ("火灾", "fire"),
    EmergencyKind.THEFT: ("盗窃和破坏", "theft and damage"),
    EmergencyKind.INJURY: ("意外伤亡", "injury or death"),
    EmergencyKind.OTHER: ("其他重大事件", "another major event"),
}
"""Kind → (Chinese, English), as staff read them; in the order of the rule book."""

SEVEN = [kind for kind in EmergencyKind if kind is not EmergencyKind.OTHER]

Step = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class Number(BaseModel):
    """Whom to call: a post or a service, and its duty number. No private numbers."""

    model_config = ConfigDict(frozen=True)

    who: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)]
    phone: Annotated[str, StringConstraints(strip_whitespace=True, max_length=40)] = ""


class PlanCard(BaseModel):
    """What to do in one kind of emergency."""

    model_config = ConfigDict(frozen=True)

    kind: EmergencyKind
    steps: tuple[Step, ...] = Field(default=(), max_length=30)
    calls: tuple[Number, ...] = Field(default=(), max_length=20)


class Plans(BaseModel):
    """The cards an estate has."""

    model_config = ConfigDict(frozen=True)

    cards: tuple[PlanCard, ...] = Field(default=(), max_length=len(EmergencyKind))

    @model_validator(mode="after")
    def _each_kind_once(self) -> "Plans":
        kinds = [card.kind for card in self.cards]
        for kind in kinds:
            if kinds.count(kind) > 1:
                raise ValueError(f"{KIND_TEXTS[kind][0]}：有两张预案卡 / two cards of one kind")
        return self

    def card(self, kind: EmergencyKind) -> PlanCard | None:
        """None while the estate has none for this kind (未设定)."""
        return next((card for card in self.cards if card.kind is kind), None)
