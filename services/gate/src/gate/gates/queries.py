"""The estate's gates as tablets know them."""

from typing import Any

from chassis.reader import Reader
from gate.gates.collection import GatePolicy


async def gate_names(reader: Reader) -> dict[str, Any]:
    """`gates`: code, name and kind of each, none while nobody has named them."""
    policy = await reader.policy(GatePolicy) or GatePolicy()
    return {"gates": [gate.model_dump(mode="json") for gate in policy.gates]}
