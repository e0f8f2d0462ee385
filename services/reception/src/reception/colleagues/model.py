"""Who did it: the names of the staff, as identity states them."""

from contracts.words import Discreet, PersonalText, StaffId


class Colleague(Discreet):
    """Somebody who works or worked here; their name stays on what they did."""

    id: StaffId
    name: PersonalText
