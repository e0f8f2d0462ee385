"""`python -m tests.faults.small jotter`: one of the small services, with a bug if one is named."""

import json
import os
import sys

import uvicorn

from chassis.logs import start_logging
from chassis.running import Running, Server
from chassis.settings import ServiceSettings
from tests.faults.small.planting import plant
from tests.integration.chassis import echo, jotter

BUG, KEYS = "FAULTS_PLANTED", "FAULTS_JWKS"


def main(name: str) -> None:
    """Runs until it is ended."""
    plant(os.environ.get(BUG, ""))
    settings = ServiceSettings()
    start_logging(settings.log_level)
    running = Running({"jotter": jotter.build, "echo": echo.build}[name](settings))
    running.keys.learn(json.loads(os.environ[KEYS]))
    config = uvicorn.Config(
        running.app,
        host=settings.host,
        port=settings.port,
        access_log=False,
        log_config=None,
        loop="uvloop",
    )
    Server(config, running).run()


if __name__ == "__main__":
    main(sys.argv[1])
