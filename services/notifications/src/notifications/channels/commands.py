"""What the other features ask about channels."""

from chassis.reader import Reader
from notifications.channels.collection import ChannelPolicy
from notifications.channels.model import ChannelChoice


async def channels_in_use(reader: Reader) -> ChannelChoice:
    """The estate's channels now."""
    return await reader.policy(ChannelPolicy) or ChannelChoice()
