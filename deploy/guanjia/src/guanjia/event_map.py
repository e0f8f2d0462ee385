"""docs/event-map.md: who says what, who hears it, and how each bears repeats and disorder."""

from collections.abc import Iterator, Sequence

from chassis.hearing import Heard, Projection, Reaction
from chassis.service import Service
from contracts.event import Event


def render(services: Sequence[Service]) -> str:
    """The page: a picture of who hears whom, then every event with its hearers."""
    lines = [
        "<!-- Made by `make event-map` from HEARS and SAYS; edit those, not this. -->",
        "# Event map",
        "",
        "Each arrow is one durable consumer.",
        "",
        "```mermaid",
        "flowchart LR",
        *(f"  {service.name}[{service.name} {service.title}]" for service in services),
        *(f"  {speaker} --> {hearer}" for speaker, hearer in _arrows(services)),
        "```",
    ]
    for service in services:
        if service.says:
            lines += ["", f"## {service.name} {service.title} says", ""]
            lines += ["| event | about | heard by | as | bears repeats and disorder |"]
            lines += ["|---|---|---|---|---|"]
            for event in service.says:
                lines += _rows(event, services)
    return "\n".join(lines) + "\n"


def _rows(event: type[Event], services: Sequence[Service]) -> Iterator[str]:
    name = f"`{event.__name__}` v{event.version}"
    hearers = [
        (service.name, heard)
        for service in services
        for heard in service.hears
        if heard.event is event
    ]
    if not hearers:
        yield f"| {name} | `{event.about}` | – | – | – |"
    for hearer, heard in hearers:
        yield f"| {name} | `{event.about}` | {hearer} | {_manner(heard)} | {heard.bears} |"
        name = ""


def _manner(heard: Heard) -> str:
    if isinstance(heard, Reaction):
        return f"`{heard.name}`"
    if isinstance(heard, Projection):
        return f"rows of `{heard.name}`"
    return "switch to the rebuilt rows"


def _arrows(services: Sequence[Service]) -> list[tuple[str, str]]:
    heard = {
        (heard.event.service(), service.name) for service in services for heard in service.hears
    }
    return sorted(heard)
