"""What archives must know about its surroundings: what every service must know."""

from chassis.settings import ServiceSettings


class ArchivesSettings(ServiceSettings):
    """Settings of archives."""
