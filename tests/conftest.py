"""All tests share the servers of chassis' plugin: started once a run, when the first test needs
them.
"""

import gc
from pathlib import Path

import pytest
from hypothesis import settings

pytest_plugins = ["chassis.testing.plugin"]

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


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones first, whatever order chance has put them in."""
    items.sort(key=lambda item: _turn(_place(item)))


def pytest_collection_finish() -> None:
    # Modules and collected tests stay to the end; looked through again and again they cost a tenth
    # of the unit tests' time.
    gc.collect()
    gc.freeze()


def _place(item: pytest.Item) -> str:
    return item.path.relative_to(TESTS).as_posix()


def _turn(place: str) -> int:
    return next((turn for turn, early in enumerate(FIRST) if place.startswith(early)), len(FIRST))
