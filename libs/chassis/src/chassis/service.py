"""What a service is, in one value: everything chassis needs to run it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from chassis.companions import Companion
from chassis.due import Due
from chassis.estates import ESTATES
from chassis.files import FILES, FileRules
from chassis.files.routes import FILES_PATH, file_routes
from chassis.hearing import Heard, read_models
from chassis.policies import POLICIES, Policy
from chassis.restating import RESTATEMENTS
from chassis.settings import ServiceSettings
from chassis.store.collection import Collection
from chassis.web.policies import policy_routes
from chassis.web.routes import Routes
from contracts.event import Event


class ServiceMisdeclared(TypeError):
    """The service's map contradicts itself."""


@dataclass(frozen=True)
class Service:
    """A service's map. `name` is also its subject prefix and, behind a prefix, its database.

    `larger_bodies`: path → bytes, for uploads. `files`: who may put and see files, where it keeps
    some. `companions`: what runs beside it; `overhears`: what those hear live, without a durable.
    """

    name: str
    title: str
    settings: ServiceSettings
    collections: Sequence[Collection[Any]] = ()
    hears: Sequence[Heard] = ()
    says: Sequence[type[Event]] = ()
    routes: Sequence[Routes] = ()
    due: Sequence[Due] = ()
    policies: Sequence[type[Policy]] = ()
    larger_bodies: Mapping[str, int] = field(default_factory=dict)
    files: FileRules | None = None
    companions: Sequence[Companion] = ()
    overhears: Sequence[type[Event]] = ()

    def __post_init__(self) -> None:
        if foreign := [event.__name__ for event in self.says if event.service() != self.name]:
            raise ServiceMisdeclared(
                f"{self.name} says what is not in contracts.{self.name}: {foreign}"
            )
        kept = {collection.name for collection in self.all_collections}
        if loose := read_models(self.hears) - kept:
            raise ServiceMisdeclared(f"{self.name} projects into undeclared collections: {loose}")

    @property
    def all_collections(self) -> list[Collection[Any]]:
        """The service's own, and those chassis keeps for every service."""
        kept: list[Collection[Any]] = [ESTATES, POLICIES, RESTATEMENTS]
        return [*kept, *([FILES] if self.files else []), *self.collections]

    @property
    def all_routes(self) -> list[Routes]:
        """The service's own routes, and those of its settings and files."""
        settings = [policy_routes(self.policies)] if self.policies else []
        pixels = self.settings.file_pixels_limit
        files = [file_routes(self.files, pixels)] if self.files else []
        return [*self.routes, *settings, *files]

    @property
    def body_limits(self) -> dict[str, int]:
        """Path → bytes, where a body may be larger than elsewhere."""
        files = {FILES_PATH: self.settings.file_bytes_limit} if self.files else {}
        return {**self.larger_bodies, **files}

    @property
    def database(self) -> str:
        """The name of its database."""
        return f"{self.settings.database_prefix}{self.name}"
