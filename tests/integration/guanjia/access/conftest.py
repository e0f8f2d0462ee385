"""Servers that know users, each set up once for this folder."""

from collections.abc import AsyncIterator

import pytest

from chassis.logins import OPERATOR
from chassis.service import Service
from guanjia.access.secret_folder import SecretFolder
from guanjia.services import build_all
from guanjia.setting_up import apply_topology
from tests.e2e.guarded import Guarded, guarded_mongod, guarded_nats

NOBODY = "127.0.0.1:1"


@pytest.fixture(scope="package")
async def bus(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Guarded]:
    """Streams and durables of the whole platform; no service runs."""
    folder = tmp_path_factory.mktemp("bus")
    secrets = SecretFolder(folder / "secrets")
    secrets.make()
    async with guarded_nats(folder, secrets) as nats:
        guarded = Guarded(secrets, NOBODY, nats.address)
        await apply_topology(as_operator(guarded))
        yield guarded


@pytest.fixture(scope="package")
async def store(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Guarded]:
    """A mongod to which nobody is known yet."""
    folder = tmp_path_factory.mktemp("store")
    secrets = SecretFolder(folder / "secrets")
    secrets.make()
    async with guarded_mongod(folder, secrets) as mongod:
        yield Guarded(secrets, mongod, NOBODY)


def as_operator(guarded: Guarded) -> list[Service]:
    """All services with the operator's login, as the setup step has them."""
    with pytest.MonkeyPatch.context() as environment:
        for name, value in guarded.environment(OPERATOR).items():
            environment.setenv(name, value)
        return build_all()
