"""Whether a cause can be counted."""

from chassis.reader import Reader
from dispatch.causes.collection import CauseList
from dispatch.causes.model import Cause, must_be_listed


async def causes_in_force(reader: Reader) -> tuple[Cause, ...]:
    """The estate's list now; none while it is unset (未设定)."""
    policy = await reader.policy(CauseList)
    return policy.causes if policy else ()


async def must_be_countable(code: str | None, reader: Reader) -> None:
    """Nothing named is always right. Raises CauseNotListed."""
    if code:
        must_be_listed(code, await causes_in_force(reader))
