"""Each service is a distribution under a name nobody else uses, and importing it is free."""

import importlib.metadata
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.house_rules import OUR_NAMES, SERVICES

ROOT = Path(__file__).parents[2]

PYPROJECTS = sorted(
    file
    for folder in ("libs", "services", "deploy")
    for file in (ROOT / folder).glob("*/pyproject.toml")
)

# Reports every address a connection is opened to, and every program started.
IMPORT_ALL = """
import importlib, sys
seen = []
sys.addaudithook(
    lambda event, args: seen.append((event, str(args[1:2])))
    if event in ("socket.connect", "subprocess.Popen", "os.fork")
    else None
)
for name in sys.argv[1:]:
    importlib.import_module(name)
print(seen)
"""


def test_no_installed_package_offers_one_of_our_import_names() -> None:
    offered = importlib.metadata.packages_distributions()

    strangers = {
        name: other
        for name in OUR_NAMES
        for other in offered.get(name, [])
        if other != (f"guanjia-{name}" if name != "guanjia" else name)
    }
    assert strangers == {}


@pytest.mark.parametrize("pyproject", PYPROJECTS, ids=lambda path: path.parent.name)
def test_a_distribution_is_named_after_us_and_ships_its_types(pyproject: Path) -> None:
    project = tomllib.loads(pyproject.read_text())["project"]
    name = pyproject.parent.name

    assert project["name"] == (name if name == "guanjia" else f"guanjia-{name}")
    assert project["requires-python"] == ">=3.11"
    assert (pyproject.parent / "src" / name / "py.typed").exists()


def test_every_distribution_is_there() -> None:
    assert {file.parent.name for file in PYPROJECTS} == set(OUR_NAMES)


def test_importing_the_services_opens_no_connection_and_starts_no_program() -> None:
    maps = [f"{service}.service" for service in SERVICES]

    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, *maps, "guanjia.cli"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "[]"
