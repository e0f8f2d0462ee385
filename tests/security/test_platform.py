"""What the embedded platform serves beside the services: pages that hold nothing, and what needs
the right to run it.
"""

import pytest
from starlette.routing import Mount, Route

from chassis.sealing import FileMasterKey
from chassis.web.hardening import STRICT
from guanjia.console import PROGRAMS, BuiltConsole
from guanjia.data_folder import DataFolder
from guanjia.embedded import Embedded
from guanjia.services import NAMES, Surroundings, build_all
from tests.security.asking import Asked, ask

OPEN = {
    "/platform",
    "/docs",
    "/docs/{service}",
    "/events",
    "/asyncapi.json",
    "/traces",
    "/traces/{trace_id}",
    "/health/live",
    "/health/ready",
    "/metrics",
}
"""Pages without anybody's data, and what is asked by machines on the inside."""
MOUNTED = {"", "/operator", "/operator/swagger", *(f"/api/{name}" for name in NAMES)}


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Embedded:
    """Not started: what is asked here needs no server."""
    folder = tmp_path_factory.mktemp("platform")
    pages = [f"{folder}/index.html" for folder, _ in PROGRAMS.values()]
    for file in (*pages, "gate/sw.js", "office/assets/it-0.js"):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text("")
    FileMasterKey.create(folder / "master.key")
    nowhere = "127.0.0.1:1"
    services = build_all(
        Surroundings(
            mongo_url=f"mongodb://{nowhere}",
            nats_url=f"nats://{nowhere}",
            master_key_file=folder / "master.key",
            address=f"http://{nowhere}",
        )
    )
    return Embedded(services, DataFolder(folder), BuiltConsole(folder))


def paths_of(platform: Embedded) -> set[str]:
    """Everything it answers itself, also what is in routers it includes."""
    found = set()
    for entry in platform.app.routes:
        if isinstance(entry, Route | Mount):
            found.add(entry.path)
        else:
            routes = entry.original_router.routes  # type: ignore[attr-defined]  # no public type
            found |= {route.path for route in routes}
    return found


async def test_whatever_is_no_page_needs_a_sign_in(platform: Embedded) -> None:
    others = paths_of(platform) - OPEN - MOUNTED

    assert others >= {"/api/traces", "/api/traces/{trace_id}"}
    for path in others:
        answer = await ask(platform.app, Asked("GET", path.replace("{trace_id}", "0" * 32), {}), {})
        assert answer.status == 401, path


async def test_its_pages_and_files_are_as_strict_as_its_answers(platform: Embedded) -> None:
    pages = ("/platform", "/docs", "/docs/fees", "/events", "/traces", "/operator/style.css")
    console = (*PROGRAMS, "/assets/it-0.js", "/gate/sw.js", "/nowhere")
    for path in (
        *pages,
        *console,
        "/asyncapi.json",
        "/api/traces",
        "/api/nowhere",
        "/api/fees/nowhere",
    ):
        answer = await ask(platform.app, Asked("GET", path, {}), {})

        assert {name.lower() for name in STRICT} <= answer.headers.keys(), path
        policy = answer.headers["content-security-policy"]
        assert "frame-ancestors 'none'" in policy, path
        assert "base-uri 'none'" in policy, path
        # The reader of QR codes is compiled in the gate's page, and nowhere else.
        compiled = "'wasm-unsafe-eval'" if path.startswith("/gate/") else ""
        assert "unsafe" not in policy.replace(compiled, ""), path
        camera = answer.headers.get("permissions-policy", "")
        # A phone's pictures are taken by its own camera program; the page may show it as well.
        assert ("camera=(self)" in camera) == path.startswith(("/gate/", "/phone/")), path
