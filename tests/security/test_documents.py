"""What docs/asvs.md and SECURITY.md point at is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("docs/asvs.md", "SECURITY.md", "docs/adr/0016-security-baseline.md")


def test_every_test_they_name_exists() -> None:
    written = "\n".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))
    tests = {*re.findall(r"def (test_\w+)", written)}
    named = {
        name
        for document in DOCUMENTS
        for name in re.findall(r"`(test_\w+)`", (ROOT / document).read_text())
    }

    assert len(named) > 60
    assert named - tests == set()


def test_every_file_they_name_exists() -> None:
    named = {
        name
        for document in DOCUMENTS
        for name in re.findall(r"`((?:tests|docs|libs|services|deploy)/[\w./-]+)`", _read(document))
    }

    assert {name for name in named if not (ROOT / name).exists()} == set()


def test_every_chapter_of_the_standard_is_gone_through() -> None:
    chapters = re.findall(r"^## V(\d+) ", _read("docs/asvs.md"), re.MULTILINE)

    assert [int(chapter) for chapter in chapters] == [*range(1, 18)]


def _read(document: str) -> str:
    return (ROOT / document).read_text()
