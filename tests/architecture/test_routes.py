"""Every route of every service needs a permission, or says why it needs none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.routing import Route

from chassis.running import Running
from chassis.sealing import FileMasterKey
from chassis.service import Service
from chassis.web import PUBLIC
from guanjia.services import Surroundings, build_all

OPERATIONS = {"/health/live", "/health/ready", "/metrics"}


@pytest.fixture
def services(tmp_path: Path) -> list[Service]:
    key = tmp_path / "master.key"
    FileMasterKey.create(key)
    return build_all(
        Surroundings(
            mongo_url="mongodb://127.0.0.1:1",
            nats_url="nats://127.0.0.1:1",
            master_key_file=key,
            address="http://127.0.0.1:1",
        )
    )


def served(service: Service) -> Iterator[tuple[str, str]]:
    """(method, path) of everything the service's app answers."""
    for route in every_route(Running(service).app):
        if route.path not in {*OPERATIONS, "/openapi.json"}:
            yield from ((method, route.path) for method in (route.methods or ()))


def every_route(app: FastAPI) -> Iterator[Route]:
    """Also those of included routers, which FastAPI keeps apart."""
    for entry in app.routes:
        if isinstance(entry, Route):
            yield entry
        else:
            included = entry.original_router.routes  # type: ignore[attr-defined]  # no public type
            yield from (route for route in included if isinstance(route, Route))


def test_nothing_is_served_that_was_not_declared_with_its_permission(
    services: list[Service],
) -> None:
    for service in services:
        declared = {
            (route.method, route.path) for routes in service.all_routes for route in routes.declared
        }
        assert set(served(service)) == declared, service.name


def test_a_public_route_says_why(services: list[Service]) -> None:
    public = [
        (service.name, route.path, route.because)
        for service in services
        for routes in service.all_routes
        for route in routes.declared
        if route.needs is PUBLIC
    ]
    assert all(len(because.split()) >= 3 for _, _, because in public), public
