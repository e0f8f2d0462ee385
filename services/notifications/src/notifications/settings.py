"""What notifications must know about its surroundings, and about the channels out of the house."""

from pathlib import Path

from chassis.settings import ServiceSettings


class NotificationsSettings(ServiceSettings):
    """Settings of notifications. Channels are set up in one file, because it holds secrets."""

    channels_file: Path | None = None
    """JSON; without it nothing leaves the house. Its shape: channels/adapters/operators_file.py."""
    delivery_claim_seconds: float = 60.0
    """How long an attempt may be under way before its worker is taken for dead; longer than any
    channel takes.
    """
    webhooks_to_loopback: bool = False
    """Whether webhooks may go to this machine, without TLS: for tests alone."""
    feed_heartbeat_seconds: float = 15.0
    feed_queue: int = 256
    """How many changes an open feed may be behind before it is cut and told to fetch anew."""
