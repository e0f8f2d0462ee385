"""What dispatch must know about its surroundings: what every service must know."""

from chassis.settings import ServiceSettings


class DispatchSettings(ServiceSettings):
    """Settings of dispatch."""
