"""Whoever works or worked here, by name: an order's history says who did what."""

from contracts.words import Discreet, PersonalText, StaffId


class Colleague(Discreet):
    """A member of staff; their name stays on what they did, also after they have left."""

    id: StaffId
    name: PersonalText
