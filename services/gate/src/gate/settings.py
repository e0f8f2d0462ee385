"""What gate must know about its surroundings: what every service must know."""

from chassis.settings import ServiceSettings


class GateSettings(ServiceSettings):
    """Settings of gate."""
