"""What differs from estate to estate: typed settings with a history, presets, and who chose them
when (design 5).
"""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from chassis.store.collection import Collection
from contracts.refusals import Invalid
from contracts.words import Actor

_CAMEL = re.compile(r"(?<!^)(?=[A-Z])")


class PolicyNotValid(Invalid):
    """The settings offered do not fit their type."""

    zh = "设置内容有误：{reason}"
    en = "These settings are not valid: {reason}"


class PresetUnknown(Invalid):
    """There is no preset of this name."""

    zh = "没有名为 {preset} 的预设。可选：{known}"
    en = "There is no preset {preset}. Known: {known}"


class Preset(BaseModel):
    """Suggested values and where they come from; chosen by a person, never applied
    silently (J1).
    """

    model_config = ConfigDict(frozen=True)

    zh: str
    en: str
    source: str
    values: Mapping[str, Any]


class Policy(BaseModel):
    """One kind of estate settings. Subclasses add fields and `presets`; every field may be left
    unset.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    presets: ClassVar[Mapping[str, Preset]] = {}

    @classmethod
    def kind(cls) -> str:
        """The name settings are stored and addressed by: `ClockPolicy` → `clock_policy`."""
        return _CAMEL.sub("_", cls.__name__).lower()

    @classmethod
    def from_preset(cls, name: str) -> Self:
        """Raises PresetUnknown."""
        try:
            return cls.model_validate(cls.presets[name].values)
        except KeyError:
            raise PresetUnknown(preset=name, known=", ".join(cls.presets)) from None


P = TypeVar("P", bound=Policy)


class PolicyVersion(BaseModel):
    """Values in force from a moment on, with who chose them and from which preset, if from one."""

    model_config = ConfigDict(frozen=True)

    effective_from: datetime
    values: dict[str, Any]
    chosen_by: Actor
    chosen_at: datetime
    preset: str | None = None


class PolicyHistory(BaseModel):
    """All versions of one kind of settings of one estate, in the order they were chosen."""

    id: str
    versions: list[PolicyVersion] = []

    def choose(
        self,
        policy: Policy,
        *,
        effective_from: datetime,
        by: Actor,
        at: datetime,
        preset: str | None = None,
    ) -> None:
        """Add a version. The past is not rewritten: it takes effect now or later."""
        if effective_from < at:
            raise PolicyNotValid(reason="effective_from lies in the past / 生效时间早于现在")
        self.versions.append(
            PolicyVersion(
                effective_from=effective_from,
                values=policy.model_dump(mode="json"),
                chosen_by=by,
                chosen_at=at,
                preset=preset,
            )
        )

    def in_force(self, kind: type[P], at: datetime) -> P | None:
        """The version in force at a moment: the one that began last, of those that began together
        the one chosen last; None before the first.
        """
        begun = [version for version in self.versions if version.effective_from <= at]
        if not begun:
            return None
        # Of equals `max` gives the first, and the one chosen last must count.
        latest = max(reversed(begun), key=lambda version: version.effective_from)
        # Old and new code run side by side: what the other one added is left out, not refused.
        known = {name: latest.values[name] for name in kind.model_fields if name in latest.values}
        return kind.model_validate(known)


POLICIES = Collection(PolicyHistory, "policies")


def parse_policy(kind: type[P], values: Mapping[str, Any]) -> P:
    """Raises PolicyNotValid, naming each field and what is wrong with it."""
    try:
        return kind.model_validate(values)
    except ValidationError as error:
        faults = "; ".join(
            f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()
        )
        raise PolicyNotValid(reason=faults) from None
