"""The estate's gates as tablets and the office know them."""

from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from gate.gates.collection import GatePolicy
from gate.tablets.model import Tablet

_MOST_TABLETS = 500


class GateNamed(BaseModel):
    """A gate: `code` is what cards, shifts and courtesies name it by, `name` what people read."""

    code: str
    name: str


async def list_gates(reader: Reader) -> list[GateNamed]:
    """Those of the settings in their order, then others where a tablet in use stands."""
    policy = await reader.policy(GatePolicy) or GatePolicy()
    named = [GateNamed(code=gate.code, name=gate.name) for gate in policy.gates]
    tablets = await reader.select(Tablet, limit=_MOST_TABLETS)
    codes = {tablet.gate for tablet in tablets if tablet.gate and not tablet.revoked}
    others = sorted(codes - {gate.code for gate in named})
    return named + [GateNamed(code=code, name=code) for code in others]


async def gate_names(reader: Reader) -> dict[str, Any]:
    """`gates`: code, name and kind of each, none while nobody has named them; and after how many
    minutes untouched a tablet locks.
    """
    policy = await reader.policy(GatePolicy) or GatePolicy()
    return {
        "gates": [gate.model_dump(mode="json") for gate in policy.gates],
        "lock_after_minutes": policy.lock_after_minutes,
    }
