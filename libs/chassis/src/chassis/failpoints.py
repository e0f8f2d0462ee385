"""Named lines at which a test may kill or stop the process. Free when none is armed.

`GUANJIA_FAILPOINT=after-commit` kills the process (SIGKILL) the first time that line is reached;
`GUANJIA_FAILPOINT=after-commit:3` the third time.
"""

import os
import signal
from collections import Counter

_ARMED, _, _TURN = os.environ.get("GUANJIA_FAILPOINT", "").partition(":")
_reached: Counter[str] = Counter()


def reach(name: str) -> None:
    """Mark a line; dies here when the environment asks for it."""
    if name != _ARMED:
        return
    _reached[name] += 1
    if _reached[name] >= int(_TURN or 1):
        os.kill(os.getpid(), signal.SIGKILL)
