"""Who may import whom: import-linter's contracts, each seen to break."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.conftest import Plot
from tests.architecture.house_rules import SERVICES

CHASSIS = "libs/chassis/src/chassis"
GATE = "services/gate/src/gate"

SERVICES_APART = "deploy/guanjia → services"
FEATURE_LAYERS = "In a feature"
NO_CYCLES = "without cycles"
MAP_IS_PRIVATE = "A service's map"
STORE_ONLY = "only in chassis.store"
BUS_ONLY = "only in chassis.bus"

PLANTS = [
    (SERVICES_APART, {f"{GATE}/planted/commands.py": "import dispatch.service"}),
    (SERVICES_APART, {f"{CHASSIS}/work.py": "import gate"}),
    (SERVICES_APART, {"libs/contracts/src/contracts/words.py": "import chassis"}),
    (SERVICES_APART, {f"{GATE}/service.py": "import guanjia"}),
    (FEATURE_LAYERS, {f"{GATE}/planted/utils.py": ""}),
    (
        FEATURE_LAYERS,
        {
            f"{GATE}/planted/model.py": "from gate.planted.commands import issue",
            f"{GATE}/planted/commands.py": "",
        },
    ),
    (
        FEATURE_LAYERS,
        {
            f"{GATE}/planted/routes.py": "",
            f"{GATE}/planted/queries.py": "from gate.planted import routes",
        },
    ),
    (
        NO_CYCLES,
        {
            f"{GATE}/planted/model.py": "import gate.directory",
            f"{GATE}/directory/__init__.py": "import gate.planted",
        },
    ),
    (MAP_IS_PRIVATE, {f"{GATE}/planted/commands.py": "import gate.service"}),
    (STORE_ONLY, {f"{GATE}/planted/queries.py": "import pymongo"}),
    (STORE_ONLY, {f"{CHASSIS}/work.py": "from pymongo import ASCENDING"}),
    (BUS_ONLY, {f"{GATE}/planted/reactions.py": "import faststream"}),
    (BUS_ONLY, {f"{CHASSIS}/work.py": "import nats"}),
]


def lint(root: Path) -> tuple[int, str]:
    """(exit code, report) of import-linter over a tree."""
    sources = os.pathsep.join(str(source) for source in root.glob("*/*/src"))
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": sources, "COLUMNS": "400"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize(("contract", "files"), PLANTS)
def test_a_planted_import_is_found(plot: Plot, contract: str, files: dict[str, str]) -> None:
    packages = {f"{Path(file).parent}/__init__.py": "" for file in files}

    with plot.planted({**packages, **files}):
        code, report = lint(plot.root)

    broken = [line for line in report.splitlines() if line.rstrip().endswith("BROKEN")]
    assert code == 1, report
    assert any(contract in line for line in broken), report


def test_the_tree_as_it_is_keeps_every_contract(plot: Plot) -> None:
    code, report = lint(plot.root)

    assert code == 0, report


def test_the_linter_knows_every_service(plot: Plot) -> None:
    laid = {path.name for path in (plot.root / "services").iterdir()}

    assert laid == set(SERVICES)
