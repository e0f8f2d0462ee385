"""What the doctor says of one subject, in two languages, with what to do where not all is well."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any


class Level(IntEnum):
    """Also the exit code of a report whose worst finding this is."""

    OK = 0
    WARN = 1
    TROUBLE = 2


@dataclass(frozen=True)
class Finding:
    """`todo` is empty where nothing is to be done."""

    level: Level
    subject: str
    zh: str
    en: str
    todo_zh: str = ""
    todo_en: str = ""

    def told(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "level": self.level.name.lower(),
            "subject": self.subject,
            "zh": self.zh,
            "en": self.en,
            "todo_zh": self.todo_zh,
            "todo_en": self.todo_en,
        }


def ok(subject: str, zh: str, en: str) -> Finding:
    """All is well."""
    return Finding(Level.OK, subject, zh, en)


def warn(subject: str, zh: str, en: str, todo_zh: str, todo_en: str) -> Finding:
    """It works, and somebody should look at it."""
    return Finding(Level.WARN, subject, zh, en, todo_zh, todo_en)


def trouble(subject: str, zh: str, en: str, todo_zh: str, todo_en: str) -> Finding:
    """It does not work, or something may be lost."""
    return Finding(Level.TROUBLE, subject, zh, en, todo_zh, todo_en)


def worst(findings: list[Finding]) -> Level:
    """The level of the whole report."""
    return max((finding.level for finding in findings), default=Level.OK)


def duration(seconds: float) -> str:
    """`90 s`, `12 min`, `5 h`, `3 d`."""
    for unit, length in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{seconds:.0f} s"
