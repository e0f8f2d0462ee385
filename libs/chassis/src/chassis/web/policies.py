"""The routes of estate settings, the same in every service that has some."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pydantic import BaseModel, Field

from chassis.policies import Policy, PolicyHistory, PolicyVersion, parse_policy
from chassis.reader import Reader
from chassis.web.routes import Routes
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.permissions import Permission
from contracts.refusals import Invalid, Missing


class ChoosePolicy(Command):
    """New values, or a preset's name; in force from `effective_from`, or at once."""

    values: dict[str, Any] | None = None
    preset: str | None = Field(default=None, max_length=100)
    effective_from: Instant | None = None


class ChoiceUnclear(Invalid):
    """Neither values nor a preset were given, or both."""

    zh = "请提交 values（各项数值）或 preset（预设名称），二者选一。"
    en = "Give either values or the name of a preset, not both."


class PresetView(BaseModel):
    """A preset as offered: what it is called, where it comes from, what it sets."""

    name: str
    zh: str
    en: str
    source: str
    values: dict[str, Any]


class PolicyView(BaseModel):
    """One kind of settings: in force now (None = 未设定), its presets and its history,
    oldest first.
    """

    kind: str
    in_force: dict[str, Any] | None
    presets: list[PresetView]
    history: list[PolicyVersion]


def policy_routes(kinds: Sequence[type[Policy]]) -> Routes:
    """`GET /settings`, `GET /settings/{kind}`, `POST /settings/{kind}`."""
    routes = Routes("/settings")
    by_name = {kind.kind(): kind for kind in kinds}

    def known(name: str) -> type[Policy]:
        try:
            return by_name[name]
        except KeyError:
            raise Missing(kind="settings", id=name) from None

    @routes.query("", needs=Permission.SEE_ESTATE)
    async def list_settings(reader: Reader) -> list[PolicyView]:
        """All kinds of settings of this service, set or not."""
        return [
            _view(kind, await reader.find(PolicyHistory, name), reader.now)
            for name, kind in by_name.items()
        ]

    @routes.query("/{kind}", needs=Permission.SEE_ESTATE)
    async def show_settings(kind: str, reader: Reader) -> PolicyView:
        """One kind of settings with its history."""
        return _view(known(kind), await reader.find(PolicyHistory, kind), reader.now)

    @routes.command("/{kind}", needs=Permission.MANAGE_SETTINGS)
    async def choose_settings(kind: str, body: ChoosePolicy, work: Work) -> PolicyView:
        """Set values or apply a preset; the history keeps who chose it."""
        policy_type = known(kind)
        match body:
            case ChoosePolicy(preset=str(preset), values=None):
                policy = policy_type.from_preset(preset)
            case ChoosePolicy(preset=None, values=dict(values)):
                policy = parse_policy(policy_type, values)
            case _:
                raise ChoiceUnclear
        history = await work.find(PolicyHistory, kind)
        if history is None:
            history = PolicyHistory(id=kind)
            work.add(history)
        history.choose(
            policy,
            effective_from=body.effective_from or work.now,
            by=work.actor,
            at=work.now,
            preset=body.preset,
        )
        return _view(policy_type, history, work.now)

    return routes


def _view(kind: type[Policy], history: PolicyHistory | None, now: datetime) -> PolicyView:
    in_force = history.in_force(kind, now) if history else None
    return PolicyView(
        kind=kind.kind(),
        in_force=in_force.model_dump(mode="json") if in_force else None,
        presets=[
            PresetView(name=name, **preset.model_dump(mode="json"))
            for name, preset in kind.presets.items()
        ],
        history=list(history.versions) if history else [],
    )
