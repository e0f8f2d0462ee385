"""The guards of `make check` that are ours: each is seen to catch what it is there for."""

from pathlib import Path

import pytest

from tests.security.licences import judged, npm_family, npm_packages
from tests.security.scan import findings

FINDING = 'run("SELECT * FROM %s" % name)'


def test_what_bandit_finds_passes_only_with_its_rule_and_a_reason(tmp_path: Path) -> None:
    planted = {
        "bare.py": FINDING,
        "without_a_reason.py": f"{FINDING}  # noqa: S608",
        "bandits_own_way.py": f"{FINDING}  # nosec",
        "another_rule.py": f"{FINDING}  # noqa: S307 - another rule",
        "unreadable.py": "def (",
        "a_reason.py": f"{FINDING}  # noqa: S608 - one of our own names",
        "in_brackets.py": f"{FINDING}  # noqa: S608 (one of our own names)",
    }
    for name, source in planted.items():
        (tmp_path / name).write_text(source + "\n")

    found, lines = findings((tmp_path,))

    assert lines == len(planted)
    assert {Path(each.partition(":")[0]).name for each in found} == {
        "bare.py",
        "without_a_reason.py",
        "bandits_own_way.py",
        "another_rule.py",
        "unreadable.py",
    }


@pytest.mark.parametrize(
    ("licences", "passes"),
    [
        ({"MIT"}, True),
        ({"Apache-2.0", "BSD-3-Clause"}, True),
        ({"LGPL-3.0-only"}, False),
        ({"none"}, False),
        ({"MIT", "Something of its own"}, False),
    ],
)
def test_a_licence_nobody_has_looked_at_is_told(licences: set[str], passes: bool) -> None:
    assert (judged("planted", licences, {}) == "") == passes


@pytest.mark.parametrize("licence", ["GPL-3.0-or-later", "AGPL-3.0", "GNU GPL v2"])
def test_a_licence_that_would_bind_us_is_refused_whatever_the_reason(licence: str) -> None:
    assert "is not taken" in judged("planted", {licence}, {"planted": "we would like to"})


def test_another_licence_is_taken_with_a_reason() -> None:
    assert judged("planted", {"LGPL-3.0-only"}, {"planted": "used as it is"}) == ""


def test_the_consoles_packages_are_judged_those_for_other_machines_too() -> None:
    packages = npm_packages()

    assert packages["react"] == {"MIT"}
    assert packages["type-fest"] == {"MIT", "CC0-1.0"}
    assert {npm_family(name) for name in packages if "lightningcss" in name} == {"lightningcss"}
    assert npm_family("react-dom") == "react-dom"
