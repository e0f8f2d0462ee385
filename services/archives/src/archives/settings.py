"""What archives must know about its surroundings: what every service must know."""

from chassis.settings import ServiceSettings


class ArchivesSettings(ServiceSettings):
    """Settings of archives."""

    roster_bytes_limit: int = 50_000_000
    """An uploaded roster may have so many bytes."""
