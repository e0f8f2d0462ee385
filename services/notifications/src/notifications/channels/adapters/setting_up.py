"""The ports there are: the outbox always, the others as the operator has set them up."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from notifications.channels.adapters.mail import MailPort
from notifications.channels.adapters.operators_file import read_operators_file
from notifications.channels.adapters.sink import OutboxSink
from notifications.channels.adapters.webhooks import WebhookPort
from notifications.channels.model import FOR_A_GROUP, ChannelKind, Port


def ports(
    channels_file: Path | None, *, clock: Callable[[], datetime], loopback: bool = False
) -> Mapping[ChannelKind, Port]:
    """Channel → what carries it. Opens no connection. Raises ChannelsFileNotValid."""
    file = read_operators_file(channels_file)
    found: list[Port] = [OutboxSink()]
    if file.email is not None:
        found.append(MailPort(file.email))
    if file.sms is not None:
        # Imported here: who sends no SMS need not load the provider's SDK.
        from notifications.channels.adapters.sms import SmsPort

        found.append(SmsPort(file.sms))
    found += [
        WebhookPort(channel, file.groups, clock=clock, loopback=loopback)
        for channel in sorted(FOR_A_GROUP)
        if any(account.channel is channel for account in file.groups.values())
    ]
    return {port.channel: port for port in found}
