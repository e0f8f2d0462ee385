"""Prints what distributions of ours need of others, a requirement a line: `needs.py FOLDER …`.

Runs while an image is built, before anything is installed: the standard library alone.
"""

import sys
import tomllib
from pathlib import Path

OURS = "guanjia-"


def needs(folders: list[str]) -> list[str]:
    """Requirements as their pyproject.toml states them, without our own distributions."""
    found: set[str] = set()
    for folder in folders:
        project = tomllib.loads((Path(folder) / "pyproject.toml").read_text())["project"]
        found.update(project.get("dependencies", ()))
    return sorted(need for need in found if not need.startswith(OURS))


if __name__ == "__main__":
    sys.stdout.write("\n".join(needs(sys.argv[1:])) + "\n")
