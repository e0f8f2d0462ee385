"""Every event of the contracts, by type; those of services made up for tests do not count."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import contracts
from contracts.event import Event

HERE = Path(__file__).parent
SAMPLES, SCHEMAS = HERE / "samples", HERE / "schemas"


def contract_events() -> dict[str, type[Event]]:
    """Type → event, in the order of types."""
    for module in walk_packages(contracts.__path__, "contracts."):
        import_module(module.name)
    return {
        name: kind
        for name, kind in sorted(Event.known.items())
        if kind.__module__.startswith("contracts.")
    }


EVENTS = contract_events()


def frozen(folder: Path) -> Iterator[tuple[str, str]]:
    """(type, text) of each file of a folder; types nobody knows any more are among them."""
    for file in sorted(folder.glob("*.json")):
        yield file.stem, file.read_text()
