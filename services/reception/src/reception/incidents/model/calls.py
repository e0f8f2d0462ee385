"""The call list of an incident: one call per unit, ticked with who told it when (E08)."""

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.words import Actor, Discreet, PersonalText, UnitId
from reception.incidents.model.refusals import NotOnTheCallList


class Told(Discreet):
    """Somebody of the unit was told."""

    model_config = ConfigDict(frozen=True)

    at: Instant
    by: Actor
    called_in: bool = False
    """They called us, and heard it then."""
    note: PersonalText = ""


class Household(BaseModel):
    """A unit that is called; two ticks: that it failed, and that it works again."""

    model_config = ConfigDict(frozen=True)

    unit_id: UnitId
    label: str
    told: Told | None = None
    told_restored: Told | None = None

    def owed(self, *, restored: bool) -> bool:
        """Whether a call is still to be made: first to everybody; once it works again, to whoever
        had been told that it does not.
        """
        if restored:
            return self.told is not None and self.told_restored is None
        return self.told is None


class CallList(BaseModel):
    """One building's part of an incident's call list, as the directory was when it was declared."""

    id: str
    incident_id: str
    building: str
    households: tuple[Household, ...]

    def tick(self, unit_id: UnitId, told: Told, *, restored: bool) -> bool:
        """They have been told; whether that is new. The first tick stands.

        Raises NotOnTheCallList.
        """
        found = self._of(unit_id)
        if (found.told_restored if restored else found.told) is not None:
            return False
        ticks = {"told_restored": told} if restored else {"told": told}
        if restored and found.told is None:
            ticks["told"] = told
        self._put(found.model_copy(update=ticks))
        return True

    def untick(self, unit_id: UnitId, *, restored: bool) -> bool:
        """It was a slip of the hand; whether there was a tick. Raises NotOnTheCallList."""
        found = self._of(unit_id)
        if (found.told_restored if restored else found.told) is None:
            return False
        ticks = {"told_restored": None} if restored else {"told": None, "told_restored": None}
        self._put(found.model_copy(update=ticks))
        return True

    def call_again(self) -> None:
        """It has failed again: everybody is to be told, and later that it is over."""
        self.households = tuple(
            each.model_copy(update={"told": None, "told_restored": None})
            for each in self.households
        )

    def owed(self, *, restored: bool) -> Iterator[Household]:
        """The calls that are still to be made, in the list's order."""
        return (each for each in self.households if each.owed(restored=restored))

    def holds(self, unit_id: UnitId) -> bool:
        """Whether the unit is called."""
        return any(each.unit_id == unit_id for each in self.households)

    def _of(self, unit_id: UnitId) -> Household:
        for each in self.households:
            if each.unit_id == unit_id:
                return each
        raise NotOnTheCallList(building=self.building)

    def _put(self, changed: Household) -> None:
        self.households = tuple(
            changed if each.unit_id == changed.unit_id else each for each in self.households
        )


def call_list_id(incident_id: str, place: int) -> str:
    """The id of the part of the building that is named in this place."""
    return f"{incident_id}-{place}"
