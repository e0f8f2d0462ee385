"""Who does the work: the technicians of the estate, as identity states its staff."""

from pydantic import ConfigDict

from contracts.refusals import Refused
from contracts.words import Discreet, PersonalText, StaffId

TECHNICIAN = "P12"
"""维修（服务）人员: the role by its id in requirements.md C, as identity states it."""


class NotATechnician(Refused):
    """Only somebody who holds the technician's role here, and works here now, can be dispatched."""

    zh = "所选人员不是本小区在岗的维修人员。请从维修人员名单中选择。"
    en = "This person is no technician at work in this estate. Choose one from the technicians."


class Technician(Discreet):
    """Somebody who does or did this estate's repairs; their name stays on the orders they had."""

    model_config = ConfigDict(frozen=True)

    id: StaffId
    name: PersonalText
    active: bool = True
