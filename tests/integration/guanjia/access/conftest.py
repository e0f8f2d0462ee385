"""Servers that know users, set up once for this folder."""

from collections.abc import AsyncIterator

import pytest

from chassis.logins import OPERATOR
from chassis.running import Running
from guanjia.access.setting_up import set_up_access
from guanjia.services import build_all
from guanjia.setting_up import set_up
from tests.e2e.guarded import Guarded, guarded_servers


@pytest.fixture(scope="package")
async def guarded(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Guarded]:
    """Users, databases, streams and durables of the whole platform; no service runs."""
    async with guarded_servers(tmp_path_factory.mktemp("guarded")) as servers:
        with pytest.MonkeyPatch.context() as environment:
            for name, value in servers.environment(OPERATOR).items():
                environment.setenv(name, value)
            services = build_all()
        await set_up_access(services, servers.secrets.path, servers.mongod)
        await set_up(Running(service) for service in services)
        yield servers
