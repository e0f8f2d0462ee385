"""Parts of documents: a list shows little of each, so only that is read, opened and decoded."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from pydantic import BaseModel

from chassis.store.driver import Document


class NotAPart(TypeError):
    """A model has a field that the whole has not, or has of another type."""


@cache
def paths_of(part: type[BaseModel], of: type[BaseModel]) -> tuple[str, ...]:
    """Where in a document the fields of a part stand, without its id. Raises NotAPart.

    A part has some of the whole's fields, each of the same type, or itself a part of that. It may
    be computed by the whole: then that is stored.
    """
    return tuple(path for path in _paths(part, of, "") if path != "id")


@cache
def computed_in(part: type[BaseModel], of: type[BaseModel]) -> frozenset[str]:
    """The part's fields that the whole computes: documents from before that have them not."""
    return frozenset(of.model_computed_fields.keys() & part.model_fields.keys())


def projection(paths: Sequence[str]) -> Document:
    """What MongoDB is to give of each document; a path within another one is not named twice."""
    wanted = dict.fromkeys(["_id", "version", "schema", *paths], 1)
    return {path: 1 for path in wanted if not any(path.startswith(f"{each}.") for each in wanted)}


def value_at(document: Document, path: str) -> Any:
    """What stands at a path; None where nothing does."""
    found: Any = document
    for name in path.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found


def _paths(part: type[BaseModel], of: type[BaseModel], below: str) -> Iterator[str]:
    for name, field in part.model_fields.items():
        computed = of.model_computed_fields.get(name)
        if computed is not None and computed.return_type == field.annotation:
            yield f"{below}{name}"
            continue
        whole = of.model_fields.get(name)
        if whole is None:
            raise NotAPart(f"{of.__name__} has no {name}, so {part.__name__} is no part of it")
        if (field.annotation, field.metadata) == (whole.annotation, whole.metadata):
            yield f"{below}{name}"
        elif _is_model(field.annotation) and _is_model(whole.annotation):
            yield from _paths(field.annotation, whole.annotation, f"{below}{name}.")  # type: ignore[arg-type]  # just asked
        else:
            raise NotAPart(f"{part.__name__}.{name} is of another type than {of.__name__}'s")


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
