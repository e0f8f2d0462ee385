"""What each service's HTTP interface takes and answers, as it tells it itself."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from chassis.running import Running
from chassis.sealing import FileMasterKey
from guanjia.services import Surroundings, build_all


def documents() -> dict[str, dict[str, Any]]:
    """Service → its OpenAPI document. Nothing is started, no platform needs to be there."""
    with TemporaryDirectory() as folder:
        key = Path(folder) / "master.key"
        FileMasterKey.create(key)
        nowhere = Surroundings(
            mongo_url="mongodb://127.0.0.1:1",
            nats_url="nats://127.0.0.1:1",
            master_key_file=key,
            address="http://127.0.0.1:1",
        )
        return {service.name: Running(service).app.openapi() for service in build_all(nowhere)}
