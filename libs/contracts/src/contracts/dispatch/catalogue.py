"""What an estate offers, free or paid (001 §4.3): drafted, decided by another (A12), ended."""

from datetime import date
from typing import ClassVar

from contracts.event import Event
from contracts.words import PersonalText


class ServiceEvent(Event, common=True):
    """Which service of the catalogue, by its code."""

    about: ClassVar[str] = "service_code"

    service_code: str


class ServiceDrafted(ServiceEvent):
    """Somebody proposes a service, or other terms of one: it waits for another person (A12)."""

    number: int


class ServiceDecided(ServiceEvent):
    """Another person let the terms hold from `valid_from` on, or refused them, with a reason."""

    number: int
    approved: bool
    free: bool
    """无偿: done without charge; else 有偿."""
    valid_from: date
    valid_to: date | None = None
    reason: PersonalText = ""


class ServiceEnded(ServiceEvent):
    """The service is offered until `last_day`, and not after it."""

    last_day: date
    reason: PersonalText
