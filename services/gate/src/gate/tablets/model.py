"""A registered tablet, as identity states it."""

from contracts.words import Discreet, PersonalText


class Tablet(Discreet):
    """Stands at one gate. What a revoked one still sends is kept apart until somebody looks at it;
    of an unknown one nothing is known yet, because identity's word may be on its way.
    """

    id: str
    name: PersonalText
    gate: str
    revoked: bool = False
