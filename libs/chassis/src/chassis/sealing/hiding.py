"""Events and documents as they may be shown to whoever runs the platform: without personal text."""

from typing import Any

from pydantic import BaseModel

from chassis.sealing.fields import PersonalPlan, personal_paths

HIDDEN = "…"


def hide_fields(model_type: type[BaseModel], dumped: dict[str, Any]) -> dict[str, Any]:
    """A dump with `…` in place of every personal text, sealed or not. `dumped` stays as it is."""
    hidden: dict[str, Any] = _hidden(dumped, personal_paths(model_type))
    return hidden


def _hidden(value: Any, plan: PersonalPlan) -> Any:
    if plan.text and isinstance(value, str) and value:
        return HIDDEN
    if isinstance(value, dict):
        copy = dict(value)
        if plan.items is not None:
            copy = {key: _hidden(item, plan.items) for key, item in value.items()}
        for name, field in plan.fields.items():
            if name in value:
                copy[name] = _hidden(value[name], field)
        return copy
    if plan.items is not None and isinstance(value, list):
        return [_hidden(item, plan.items) for item in value]
    return value
