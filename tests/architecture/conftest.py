"""A copy of the tree in which a test may plant what the guards must find."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


class Plot:
    """A copy of every distribution's sources, with the configuration of the tools."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for source in ROOT.glob("*/*/src"):
            if "console" not in source.parts:
                shutil.copytree(
                    source,
                    root / source.relative_to(ROOT),
                    ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"),
                )
        shutil.copy(ROOT / "pyproject.toml", root)

    @contextmanager
    def planted(self, files: dict[str, str]) -> Iterator[None]:
        """Appends text to files (making them where there are none), and takes it out again."""
        before: dict[Path, str | None] = {}
        for name, text in files.items():
            path = self.root / name
            before[path] = path.read_text() if path.exists() else None
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{before[path] or ''}\n{text}\n")
        try:
            yield
        finally:
            for path, text_before in before.items():
                if text_before is None:
                    path.unlink()
                else:
                    path.write_text(text_before)


@pytest.fixture(scope="session")
def plot(tmp_path_factory: pytest.TempPathFactory) -> Plot:
    return Plot(tmp_path_factory.mktemp("tree"))
