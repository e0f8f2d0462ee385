"""What runs beside a service for as long as it does: it hears, or does something outside."""

from typing import Protocol

from chassis.performing import Performer


class Companion(Protocol):
    """Started and stopped with its service. Like the service, it bears servers being away."""

    @property
    def trouble(self) -> str:
        """What is wrong, in words, for readiness; empty when well."""

    def start(self, performer: Performer) -> None:
        """Begin, in the background; connects for as long as it takes."""

    def leave(self) -> None:
        """The service is about to stop: let go of those who wait for more."""

    async def stop(self) -> None:
        """End. What it commits can still be committed."""
