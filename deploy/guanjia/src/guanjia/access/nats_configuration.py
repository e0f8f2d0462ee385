"""The NATS server's configuration: one user per service, with the rights its map needs."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import bcrypt

from chassis.bus.rights import BusRights, operator_rights, service_rights
from chassis.service import Service

_PROMISED_BYTES = 1 << 50
_HASH_ROUNDS = 6
"""A password of 256 random bits is not guessed, however fast; people's would need 12 and more."""


@dataclass(frozen=True)
class NatsPlace:
    """Where the server listens and keeps its streams. Monitoring tells how it is, without a login;
    port 0 leaves it out.
    """

    host: str
    port: int
    monitor_port: int
    store_dir: str


def all_rights(services: Sequence[Service]) -> list[BusRights]:
    """The operator's, and each service's as its map says."""
    return [
        operator_rights(),
        *(
            service_rights(
                service.name, [heard.event for heard in service.hears], service.overhears
            )
            for service in services
        ),
    ]


def render(
    rights: Sequence[BusRights], passwords: Mapping[str, str], place: NatsPlace, before: str = ""
) -> str:
    """The configuration file. JSON, which the server reads as its own language.

    `passwords`: user → password; the file holds only hashes. Those of the file as it was `before`
    stay while they fit, so that nothing changed means the same file.
    """
    hashes = _hashes_in(before)
    configuration: dict[str, Any] = {
        "server_name": "guanjia",
        "host": place.host,
        "port": place.port,
        **({"http": f"{place.host}:{place.monitor_port}"} if place.monitor_port else {}),
        "jetstream": {
            "store_dir": place.store_dir,
            # Acknowledged means on the disk: by default it is flushed every two minutes.
            "sync_interval": "always",
            # Streams reserve their limits at once, a small disk could not promise them all;
            # back-pressure watches the disk itself.
            "max_file_store": _PROMISED_BYTES,
        },
        "authorization": {
            "users": [
                {
                    "user": each.user,
                    "password": _hashed(passwords[each.user], hashes.get(each.user, "")),
                    "permissions": {
                        "publish": {"allow": list(each.publish)},
                        "subscribe": {"allow": list(each.subscribe)},
                    },
                }
                for each in rights
            ]
        },
    }
    return json.dumps(configuration, indent=2) + "\n"


def _hashes_in(configuration: str) -> dict[str, str]:
    try:
        users = json.loads(configuration)["authorization"]["users"]
        return {str(each["user"]): str(each["password"]) for each in users}
    except (ValueError, KeyError, TypeError):
        # Nothing there yet, or somebody's own file in its place: all are hashed anew.
        return {}


def _hashed(password: str, before: str) -> str:
    secret = password.encode()
    if before.startswith("$2") and bcrypt.checkpw(secret, before.encode()):
        return before
    return bcrypt.hashpw(secret, bcrypt.gensalt(_HASH_ROUNDS)).decode()
