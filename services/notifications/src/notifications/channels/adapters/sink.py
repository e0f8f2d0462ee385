"""The outbox: what an estate has that sends nothing. It keeps, shows, and never claims to send."""

from notifications.channels.model import ChannelKind, Outcome, Parcel, Result


class OutboxSink:
    """Sends nothing, and says so."""

    channel = ChannelKind.OUTBOX
    drops_doubles = True

    async def send(self, parcel: Parcel) -> Result:  # noqa: ARG002 - a port's signature
        """Not sent."""
        reason = "no channel is in use / 未启用发送渠道"
        return Result(outcome=Outcome.NOT_SENT, reason=reason)
