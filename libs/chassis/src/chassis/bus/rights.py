"""What a user of the bus may do there: what its service's map needs, nothing else (ADR 0014)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from chassis.bus.topology import durables, subjects_of
from chassis.logins import OPERATOR
from contracts.event import Event

_API = "$JS.API"


@dataclass(frozen=True)
class BusRights:
    """The subjects a user may publish to and subscribe to; `*` stands for one word, `>` for any
    that follow. What is not named is refused.
    """

    user: str
    publish: tuple[str, ...]
    subscribe: tuple[str, ...]

    def may_publish(self, subject: str) -> bool:
        """Whether the server takes a message for this subject."""
        return any(covers(allowed, subject) for allowed in self.publish)

    def may_subscribe(self, subject: str) -> bool:
        """Whether the server takes a subscription to this subject, itself perhaps with `*`."""
        return any(covers(allowed, subject) for allowed in self.subscribe)


def inbox_of(user: str) -> str:
    """Where answers to a user's requests arrive, and what its durables deliver; without the dot."""
    return f"_INBOX_{user}"


def service_rights(
    service: str, hears: Iterable[type[Event]], overhears: Sequence[type[Event]] = ()
) -> BusRights:
    """A service says its own events, and pulls and acknowledges its own durables.

    It asks how far those are, and hears live what it overhears. Streams and durables are the setup
    step's: with a consumer of its own making a service would read around its rights.
    """
    publish = [f"evt.{service}.>"]
    for durable in durables(service, hears):
        place = f"{durable.stream}.{durable.name}"
        publish += [
            f"{_API}.CONSUMER.INFO.{place}",
            f"{_API}.CONSUMER.MSG.NEXT.{place}",
            f"$JS.ACK.{place}.>",
        ]
    return BusRights(
        user=service,
        publish=tuple(publish),
        subscribe=(f"{inbox_of(service)}.>", *subjects_of(overhears)),
    )


def operator_rights() -> BusRights:
    """Streams, durables, and every event: to declare, look, back up and restore."""
    return BusRights(
        user=OPERATOR,
        publish=("evt.>", f"{_API}.>", "$JS.ACK.>"),
        subscribe=("evt.>", "_INBOX.>"),
    )


def covers(allowed: str, asked: str) -> bool:
    """Whether every subject that `asked` stands for is among those `allowed` stands for."""
    allowed_words, asked_words = allowed.split("."), asked.split(".")
    for place, word in enumerate(allowed_words):
        if word == ">":
            return len(asked_words) > place
        if place >= len(asked_words) or asked_words[place] == ">":
            return False
        if word not in ("*", asked_words[place]):
            return False
    return len(asked_words) == len(allowed_words)
