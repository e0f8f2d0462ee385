"""All services of the platform, each with the same surroundings."""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from chassis.service import Service

NAMES = ("identity", "archives", "reception", "dispatch", "gate", "fees", "notifications")


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
    """
    given = surroundings.settings() if surroundings else {}
    built = []
    for name in NAMES:
        if find_spec(name) is None or find_spec(f"{name}.service") is None:
            continue
        settings = import_module(f"{name}.settings")
        kind = next(v for k, v in vars(settings).items() if k == f"{name.title()}Settings")
        built.append(import_module(f"{name}.service").build(kind(**given)))
    return built
