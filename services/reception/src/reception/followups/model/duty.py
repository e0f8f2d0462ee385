"""Who is responsible for a call when it is planned (J9): one person, or nobody yet."""

from collections.abc import Iterable, Mapping

from pydantic import BaseModel, ConfigDict

from contracts.words import StaffId
from reception.colleagues.model import Colleague


class Duty(BaseModel):
    """Who calls back. Somebody named for the building goes first, then whoever is named for all,
    then the role, then whoever logged the contact.
    """

    model_config = ConfigDict(frozen=True)

    by_building: Mapping[str, StaffId] = {}
    staff_id: StaffId | None = None
    role: str | None = None
    """A role of requirements.md C, such as `P07`: its only one for the building, or the one of
    them who logged the contact.
    """

    def responsible(
        self, building: str, logged_by: str | None, colleagues: Iterable[Colleague]
    ) -> StaffId | None:
        """The one who calls, who must work here now and act in the building; None: to be taken."""
        able = {each.id: each for each in colleagues if each.may_act_in(building)}
        named = self.by_building.get(building, self.staff_id)
        if named is not None:
            return named if named in able else None
        logger = next((id_ for id_ in able if id_ == logged_by), None)
        if self.role is None:
            return logger
        in_role = [id_ for id_, each in able.items() if self.role in each.roles]
        if logger in in_role:
            return logger
        return in_role[0] if len(in_role) == 1 else None
