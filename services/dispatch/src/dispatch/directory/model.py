"""Where work is done: dispatch's part of the directory. No people: a slip names whom to call."""

from pydantic import BaseModel

from contracts.words import UnitId


class Unit(BaseModel):
    """A unit as it stands on a slip."""

    id: UnitId
    building: str
    label: str
