"""How aggregates and read models are stored: a `Collection` says it once, the store does it
everywhere.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any, Generic, TypeVar

from pydantic import BaseModel

from chassis.sealing import EstateKeys, hash_tokens, open_fields, personal_paths, seal_fields
from chassis.store.driver import Document
from contracts.words import EstateId, SeriesNumber

A = TypeVar("A", bound=BaseModel)
P = TypeVar("P", bound=BaseModel)
_OWN_FIELDS = (
    "_id",
    "estate",
    "version",
    "schema",
    "due_at",
    "tokens",
    "generation",
    "gone_at",
    "relied_on",
)


# By exact type: an enum of texts is a text too, and is kept by its value.
_PLAIN = frozenset({str, int, bool, float, bytes, datetime, type(None)})


class Index:
    """An index over model fields, `-field` for descending. The estate always comes first; nobody
    can forget it.
    """

    def __init__(
        self, *fields: str, unique: bool = False, partial: Mapping[str, Any] | None = None
    ) -> None:
        self.keys = [("estate", 1), *_directions(fields)]
        self.unique = unique
        self.partial = dict(partial) if partial else None

    @property
    def name(self) -> str:
        """A name that follows from the definition, so that set-up can compare."""
        return "_".join(f"{key}.{direction}" for key, direction in self.keys)


@dataclass(frozen=True)
class Collection(Generic[A]):
    """Where and how one model is kept.

    `tokens` gives clear search tokens, stored as keyed hashes. `due` keeps `due_at` for chassis'
    polling.
    `schema` is the stored shape's version; `upcasters[n]` turns a document of version n into n + 1.
    """

    model: type[A]
    name: str
    indexes: Sequence[Index] = ()
    tokens: Callable[[A], Iterable[str]] | None = None
    due: Callable[[A], datetime | None] | None = None
    schema: int = 1
    upcasters: Mapping[int, Callable[[Document], Document]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if "id" not in self.model.model_fields:
            raise TypeError(
                f"{self.model.__name__} has no field `id`, so it cannot be kept in {self.name!r}"
            )
        if taken := sorted(set(_OWN_FIELDS) & set(self.model.model_fields)):
            raise TypeError(
                f"{self.model.__name__}: the store keeps {taken} itself; call the fields otherwise"
            )
        if missing := sorted(set(range(1, self.schema)) - self.upcasters.keys()):
            raise TypeError(f"{self.name}: documents of schema {missing} could not be read")

    @property
    def sealed(self) -> bool:
        """Whether documents of this collection need the estate's keys."""
        return self.tokens is not None or bool(personal_paths(self.model))

    def key(self, estate: EstateId, id_: str) -> str:
        """The `_id` an aggregate is stored under."""
        return f"{estate}:{id_}"

    def encode(
        self, aggregate: A, estate: EstateId, version: int, keys: EstateKeys | None, service: str
    ) -> Document:
        """The document for one aggregate at one version; personal fields sealed, tokens hashed.

        Ciphertext is bound to `service`: copied into another service's database it does not open.
        """
        body = _storable(aggregate.model_dump(mode="python"))
        id_ = str(body.pop("id"))
        if ":" in id_:
            raise ValueError(f"an id may not hold a colon: {id_!r}")
        document: Document = {
            "_id": self.key(estate, id_),
            "estate": estate,
            "version": version,
            "schema": self.schema,
        }
        if self.due is not None:
            document["due_at"] = self.due(aggregate)
        if keys is not None and self.sealed:
            body = seal_fields(self.model, body, keys, self._owner(service, id_))
            if self.tokens is not None:
                document["tokens"] = hash_tokens(keys, self.tokens(aggregate))
        document.update(body)
        return document

    def decode(self, document: Document, keys: EstateKeys | None, service: str) -> A:
        """The aggregate of a stored document, of this or an older schema. The document is left as
        it is.

        Upcasters see personal fields sealed: one that moves such a field must be a migration
        instead.
        """
        document = dict(document)
        for version in range(document.get("schema", 1), self.schema):
            document = self.upcasters[version](document)
        return self._opened(self.model, document, keys, service)

    def decode_part(
        self, part: type[P], document: Document, keys: EstateKeys | None, service: str
    ) -> P:
        """A part of the aggregate, of a document of this schema that has at least its fields."""
        return self._opened(part, document, keys, service)

    def _opened(
        self, kind: type[P], document: Document, keys: EstateKeys | None, service: str
    ) -> P:
        id_ = document["_id"].rpartition(":")[2]
        body = {name: value for name, value in document.items() if name not in _OWN_FIELDS}
        if keys is not None and self.sealed:
            body = open_fields(kind, body, keys, self._owner(service, id_))
        body["id"] = id_
        return kind.model_validate(body)

    def _owner(self, service: str, id_: str) -> str:
        return f"{service}.{self.name}:{id_}"


def sort_keys(fields: Sequence[str]) -> list[tuple[str, int]]:
    """`["-requested_at", "number"]` → MongoDB's sort, ending with `_id` so that the
    order is total.
    """
    return [*_directions(fields), ("_id", 1)]


def _directions(fields: Sequence[str]) -> list[tuple[str, int]]:
    return [(name.removeprefix("-"), -1 if name.startswith("-") else 1) for name in fields]


def _storable(value: Any) -> Any:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, dict):
        return {
            key if type(key) is str else str(_storable(key)): (
                item if type(item) in _PLAIN else _storable(item)
            )
            for key, item in value.items()
        }
    if isinstance(value, list | tuple | set | frozenset):
        return [item if type(item) in _PLAIN else _storable(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, SeriesNumber):
        return str(value)
    if isinstance(value, date | time) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    return value
