"""What reception must know about its surroundings: what every service must know."""

from chassis.settings import ServiceSettings


class ReceptionSettings(ServiceSettings):
    """Settings of reception."""
