"""What an estate tells its technicians of the way to a building."""

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

from chassis.policies import Policy

Told = Annotated[str, StringConstraints(min_length=1, max_length=300, strip_whitespace=True)]


class WayNote(BaseModel):
    """What is to be known of the way to one building: a locked lift, the door at the back."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    building: Annotated[str, StringConstraints(min_length=1, max_length=50)]
    note: Told


class WayPolicy(Policy):
    """上门路线: notes by building; unset, the number of the room alone tells the way."""

    notes: tuple[WayNote, ...] | None = None

    @model_validator(mode="after")
    def _each_building_once(self) -> Self:
        buildings = [each.building for each in self.notes or ()]
        if twice := sorted({each for each in buildings if buildings.count(each) > 1}):
            msg = f"楼栋重复 / the same building twice: {', '.join(twice)}"
            raise ValueError(msg)
        return self
