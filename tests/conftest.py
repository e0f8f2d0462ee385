"""All tests share the servers of chassis' plugin: started once a run, when the first test needs
them.
"""

import gc

pytest_plugins = ["chassis.testing.plugin"]


def pytest_collection_finish() -> None:
    # Modules and collected tests stay to the end; looked through again and again they cost a tenth
    # of the unit tests' time.
    gc.collect()
    gc.freeze()
