"""Named lines at which a test may kill or stop the process. Free when none is armed.

`GUANJIA_FAILPOINT=after-commit` kills the process (SIGKILL) the first time that line is reached;
`GUANJIA_FAILPOINT=after-commit:3` the third time.
"""

import os
import signal
from collections import Counter
from functools import cache

_reached: Counter[str] = Counter()


def reach(name: str) -> None:
    """Mark a line; dies here when the environment asks for it."""
    armed, turn = _armed()
    if name != armed:
        return
    _reached[name] += 1
    if _reached[name] >= turn:
        os.kill(os.getpid(), signal.SIGKILL)


@cache
def _armed() -> tuple[str, int]:
    name, _, turn = os.environ.get("GUANJIA_FAILPOINT", "").partition(":")
    return name, int(turn or 1)
