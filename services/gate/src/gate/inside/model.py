"""The list of everybody inside, as it was taken to an emergency."""

from datetime import datetime

from pydantic import BaseModel

from contracts.words import Actor, DeviceId


class EmergencyList(BaseModel):
    """That it was printed or shown, by whom, where, and how many stood on it; never who."""

    id: str
    at: datetime
    by: Actor
    gate: str
    device: DeviceId
    people: int
