"""bandit over all we ship: `python -m tests.security.scan`, a part of `make check`.

What bandit calls of low severity ruff's rules S find as well, closer to what is meant. What it
finds of more must stand on lines that say why: the `noqa` with a reason that ruff wants there, for
the rule of the same number (B608 is S608). There is no other way to have a finding pass.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SHIPPED = ("libs", "services", "deploy")
_EXCUSED = re.compile(r"# noqa: (?P<rules>[A-Z]+\d+(?:, ?[A-Z]+\d+)*) (?:\(|- )\w")


def findings(folders: tuple[Path, ...]) -> tuple[list[str], int]:
    """(what no line excuses, how many lines were read)."""
    command = [sys.executable, "-m", "bandit", "-q", "-ll", "--ignore-nosec", "-f", "json", "-r"]
    ran = subprocess.run([*command, *map(str, folders)], capture_output=True, check=False)
    told: dict[str, Any] = json.loads(ran.stdout)
    unread = [f"{each['filename']}: {each['reason']}" for each in told["errors"]]
    found = [each for each in told["results"] if not is_excused(each)]
    lines = int(told["metrics"]["_totals"]["loc"])
    return [*unread, *map(_line, found)], lines


def is_excused(finding: dict[str, Any]) -> bool:
    """Whether a line it is about names the rule and a reason."""
    source = Path(finding["filename"]).read_text("utf-8").splitlines()
    first, last = min(finding["line_range"]), max(finding["line_range"])
    rule = finding["test_id"].replace("B", "S")
    return any(
        rule in match["rules"]
        for line in source[first - 1 : last]
        if (match := _EXCUSED.search(line))
    )


def _line(finding: dict[str, Any]) -> str:
    where = f"{finding['filename']}:{finding['line_number']}"
    return f"{where}: {finding['test_id']} {finding['issue_text']}"


def main() -> None:
    """Ends with 1 when anything is found."""
    found, lines = findings(tuple(ROOT / each for each in SHIPPED))
    sys.stdout.write("\n".join([*found, f"bandit: {lines} lines, {len(found)} findings\n"]))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
