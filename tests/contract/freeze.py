"""`python -m tests.contract.freeze`: a sample and a schema snapshot for every event that has none.

A sample is never changed. A snapshot grows by optional fields and by nothing else: a break is
refused, and needs a new version of the event, published beside the old one.
"""

import json
import sys
from pathlib import Path
from typing import Any

from tests.contract.examples import estate_keys, example, published
from tests.contract.known import EVENTS, HERE
from tests.contract.schemas import breaks, snapshot


def main(folder: Path = HERE) -> int:
    """Exit code 1 when a snapshot would break; everything else is written all the same."""
    keys = estate_keys()
    broken = []
    for name, kind in EVENTS.items():
        sample = folder / "samples" / f"{name}.json"
        if not sample.exists():
            sample.write_text(
                as_text(published(example(kind), keys).model_dump(mode="json", exclude_none=True))
            )
        file = folder / "schemas" / f"{name}.json"
        now = snapshot(kind)
        found = breaks(json.loads(file.read_text()), now) if file.exists() else []
        broken += [f"{name}: {line}\n" for line in found]
        if not found:
            file.write_text(as_text(now))
    sys.stderr.writelines(broken)
    return 1 if broken else 0


def as_text(content: dict[str, Any]) -> str:
    """As it stands in the files: readable, and the same on every machine."""
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.exit(main())
