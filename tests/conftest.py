"""All tests share the servers of chassis' plugin: started once a run, when the first test needs
them.
"""

import gc
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.scheduler import LoadFileScheduling  # type: ignore[import-untyped]  # it has none

pytest_plugins = ["chassis.testing.plugin"]

# Nothing of what is imported and collected is ever let go of: looking for it takes a while.
gc.disable()

TESTS = Path(__file__).parent

# How long an example takes says something of the machine, nothing of the code. What is not found by
# so many is looked for with `make test ARGS=--hypothesis-profile=thorough`.
settings.register_profile("quick", max_examples=40, deadline=None)
settings.register_profile("thorough", max_examples=1_000, deadline=None)
settings.load_profile("quick")

FIRST = ("e2e/operating/", "e2e/", "integration/test_running_the_platform.py")
"""These take long and wait much: begun last, they would keep one worker busy while the others have
nothing left to do.
"""

FILLING = "e2e/operating/test_many_orders.py"
"""Last of those that share its platform, which then has two thousand orders to see to."""

TOGETHER = (
    "tests/e2e/gate/",
    "tests/e2e/operating/",
    "tests/integration/dispatch/",
    "tests/integration/fees/",
    "tests/integration/gate/",
    "tests/integration/guanjia/access/",
    "tests/integration/reception/",
)
"""The files of such a folder share what takes long to start, and so go to one worker. Each is a
package: only so is what they share stopped when the last of them has run, instead of taking its
part of a processor until the end.
"""


class _Sharing(LoadFileScheduling):  # type: ignore[misc]  # xdist has no types
    """Whole files to a worker, and whole folders where they share something."""

    def _split_scope(self, nodeid: str) -> str:
        folder = next((folder for folder in TOGETHER if nodeid.startswith(folder)), None)
        return folder or super()._split_scope(nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> LoadFileScheduling:
    """Who runs what where there are several workers."""
    return _Sharing(config, log)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones first, whatever order chance has put them in."""
    items.sort(key=lambda item: (_turn(_place(item)), _place(item) == FILLING))


def pytest_collection_finish() -> None:
    # Modules and collected tests stay to the end; looked through again and again they cost a tenth
    # of the unit tests' time.
    gc.collect()
    gc.freeze()
    gc.enable()


def _place(item: pytest.Item) -> str:
    return item.path.relative_to(TESTS).as_posix()


def _turn(place: str) -> int:
    return next((turn for turn, early in enumerate(FIRST) if place.startswith(early)), len(FIRST))
