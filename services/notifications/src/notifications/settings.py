"""What notifications must know about its surroundings: what every service must know."""

from chassis.settings import ServiceSettings


class NotificationsSettings(ServiceSettings):
    """Settings of notifications."""
