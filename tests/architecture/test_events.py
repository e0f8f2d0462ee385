"""Every event heard is said, by the service its contract stands for, and by no other."""

from collections import Counter

from contracts.event import Event
from guanjia.services import build_all


def test_every_event_heard_is_said_by_exactly_one_service() -> None:
    services = build_all()
    said = Counter(event for service in services for event in service.says)

    unsaid = [
        f"{service.name} hears {heard.event.type_name()}, said by {said[heard.event]}"
        for service in services
        for heard in service.hears
        if said[heard.event] != 1
    ]
    assert unsaid == []


def test_every_contract_is_said() -> None:
    said = {event for service in build_all() for event in service.says}

    contracts = {
        name: event
        for name, event in Event.known.items()
        # Other tests make up events of their own.
        if event.__module__.startswith("contracts.")
    }
    silent = [name for name, event in contracts.items() if event not in said]
    assert silent == []


def test_everything_heard_says_how_it_bears_repeats() -> None:
    assert [
        (service.name, heard.name)
        for service in build_all()
        for heard in service.hears
        if len(heard.bears.split()) < 2
    ] == []
