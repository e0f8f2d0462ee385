"""How an import tells how far it is."""

from enum import StrEnum
from typing import Protocol


class Stage(StrEnum):
    """What an import is busy with, in this order."""

    READING = "reading"
    COMPARING = "comparing"
    WRITING = "writing"


class Progress(Protocol):
    """Called from time to time, at least once at the end of every stage."""

    def __call__(self, stage: Stage, done: int, total: int) -> None:
        """`done` of about `total` rows (reading) or units and people (comparing, writing)."""


def quietly(stage: Stage, done: int, total: int) -> None:
    """Tells nobody."""
