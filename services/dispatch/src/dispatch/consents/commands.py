"""The rights to consent that are in force."""

from chassis.reader import Reader
from dispatch.consents.collection import ConsentPolicy
from dispatch.consents.model import ConsentRights


async def rights_in_force(reader: Reader) -> ConsentRights:
    """The estate's, or while nobody has set any: the owner alone."""
    return await reader.policy(ConsentPolicy) or ConsentRights()
