"""What fees must know about its surroundings: what every service must know."""

from chassis.settings import ServiceSettings


class FeesSettings(ServiceSettings):
    """Settings of fees."""
