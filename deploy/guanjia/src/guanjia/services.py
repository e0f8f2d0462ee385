"""All services of the platform, each with the same surroundings."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

import archives.service
import dispatch.service
import fees.service
import gate.service
import identity.service
import notifications.service
import reception.service
from archives.settings import ArchivesSettings
from chassis.running import Running
from chassis.service import Service
from dispatch.settings import DispatchSettings
from fees.settings import FeesSettings
from gate.settings import GateSettings
from identity.settings import IdentitySettings
from notifications.settings import NotificationsSettings
from reception.settings import ReceptionSettings

NAMES = ("identity", "archives", "reception", "dispatch", "gate", "fees", "notifications")


class SettingsWrong(Exception):
    """The environment gives a setting a value it cannot have."""

    def __init__(self, error: ValidationError) -> None:
        super().__init__(error)
        self.faults = {
            f"GUANJIA_{fault['loc'][0]}".upper(): fault["msg"].removeprefix("Value error, ")
            for fault in error.errors(include_input=False, include_url=False)
        }

    def __str__(self) -> str:
        lines = [f"  {name}: {words}" for name, words in self.faults.items()]
        return "\n".join(["设置有误，请更正 / a setting is wrong, please mend it:", *lines])


@dataclass(frozen=True)
class Surroundings:
    """Where the servers and the platform (`http://127.0.0.1:8080`) are, and the master key."""

    mongo_url: str
    nats_url: str
    master_key_file: Path
    address: str

    def settings(self) -> dict[str, Any]:
        """The same for every service's settings; the rest comes from the environment."""
        return {
            "mongo_url": self.mongo_url,
            "nats_url": self.nats_url,
            "master_key_file": self.master_key_file,
            "jwks_url": f"{self.address}/api/identity/jwks.json",
        }


def build_all(surroundings: Surroundings | None = None) -> list[Service]:
    """Every service, identity first: tokens and estates' keys come from it. Opens no connection.

    Without `surroundings` each service asks the environment, as it does when it runs alone.
    Raises SettingsWrong.
    """
    given = surroundings.settings() if surroundings else {}
    try:
        return _build_all(given)
    except ValidationError as error:
        raise SettingsWrong(error) from None


def _build_all(given: Mapping[str, Any]) -> list[Service]:
    return [
        identity.service.build(IdentitySettings(**given)),
        archives.service.build(ArchivesSettings(**given)),
        reception.service.build(ReceptionSettings(**given)),
        dispatch.service.build(DispatchSettings(**given)),
        gate.service.build(GateSettings(**given)),
        fees.service.build(FeesSettings(**given)),
        notifications.service.build(NotificationsSettings(**given)),
    ]


@asynccontextmanager
async def stores(services: Sequence[Service]) -> AsyncIterator[list[Running]]:
    """The services with their stores open and nothing else of them running."""
    running = [Running(service) for service in services]
    for each in running:
        each.store.start()
    try:
        yield running
    finally:
        for each in running:
            await each.store.stop()
