"""Sealing of the text that a model marks `contracts.words.Personal`, wherever in it that stands.

`s1.<key id>.<base64url of nonce and ciphertext>`: AES-256-GCM, bound to estate, owner and field, so
a value copied to another row or field does not open. What still shows: how long each text is.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from functools import cache, cached_property, reduce
from operator import or_
from secrets import token_bytes
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    ForwardRef,
    NewType,
    NotRequired,
    Required,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from cryptography.exceptions import InvalidTag
from pydantic import BaseModel, JsonValue, RootModel, SerializeAsAny

from chassis.sealing.keys import NONCE_BYTES, EstateKeys, SealBroken, as_text, from_text
from contracts.words import Personal

_NONCES_AT_ONCE = 8


def seal_fields(
    model_type: type[BaseModel], dumped: dict[str, Any], keys: EstateKeys, owner: str
) -> dict[str, Any]:
    """A `model_dump()`, in either mode, with every personal text sealed under the newest key.

    `owner` is the row it is stored in or the aggregate an event is about, such as
    `archives.person:<id>`. An empty text stays empty. Neither `dumped` nor anything in it is
    changed; a type without personal text gets `dumped` itself back. Items of one list or dict share
    their field's binding, so their order is not protected.
    """
    plan = personal_paths(model_type)
    if not plan:
        return dumped
    bound = _bound(b"text", keys, owner)
    cipher, prefix = keys.cipher(keys.newest), f"s1.{keys.newest}."
    nonces = _nonces()

    def seal(text: str, path: bytes) -> str:
        nonce = next(nonces)
        return prefix + as_text(nonce + cipher.encrypt(nonce, text.encode(), bound + path))

    sealed: dict[str, Any] = _turned(dumped, plan, seal)
    return sealed


def open_fields(
    model_type: type[BaseModel], dumped: dict[str, Any], keys: EstateKeys, owner: str
) -> dict[str, Any]:
    """The reverse of `seal_fields`. Fields may be absent, and those the model does not know stay.

    Raises SealBroken for what was changed, moved or never sealed, EstateKeyUnknown for a late key.
    """
    plan = personal_paths(model_type)
    if not plan:
        return dumped
    bound = _bound(b"text", keys, owner)

    def unseal(sealed: str, path: bytes) -> str:
        try:
            version, key_id, text = sealed.split(".")
            if version != "s1":
                raise ValueError(version)
            raw = from_text(text)
            cipher = keys.cipher(key_id)
            return cipher.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], bound + path).decode()
        except (InvalidTag, ValueError) as error:
            raise SealBroken(owner=owner, field=path.decode()) from error

    opened: dict[str, Any] = _turned(dumped, plan, unseal)
    return opened


def seal_bytes(keys: EstateKeys, owner: str, data: bytes) -> bytes:
    """Something whole, such as a stored answer: `s1.<key id>.`, nonce and ciphertext, all raw."""
    nonce = token_bytes(NONCE_BYTES)
    sealed = keys.cipher(keys.newest).encrypt(nonce, data, _bound(b"bytes", keys, owner))
    return b"s1.%s.%s%s" % (keys.newest.encode(), nonce, sealed)


def open_bytes(keys: EstateKeys, owner: str, data: bytes) -> bytes:
    """The reverse of `seal_bytes`. Raises SealBroken or EstateKeyUnknown."""
    try:
        version, key_id, raw = data.split(b".", 2)
        if version != b"s1":
            raise ValueError(version)
        cipher = keys.cipher(key_id.decode())
        return cipher.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], _bound(b"bytes", keys, owner))
    except (InvalidTag, ValueError) as error:
        raise SealBroken(owner=owner, field="bytes") from error


def _nonces() -> Iterator[bytes]:
    """Each drawn from the system, several at a time: asking it costs more than sealing a name."""
    while True:
        drawn = token_bytes(NONCE_BYTES * _NONCES_AT_ONCE)
        for start in range(0, len(drawn), NONCE_BYTES):
            yield drawn[start : start + NONCE_BYTES]


def _bound(form: bytes, keys: EstateKeys, owner: str) -> bytes:
    """What a ciphertext is bound to, up to the path; the lengths make it readable one way only."""
    estate, owned_by = keys.estate.encode(), owner.encode()
    return b"s1 %s %d:%s %d:%s " % (form, len(estate), estate, len(owned_by), owned_by)


def _turned(value: Any, plan: "PersonalPlan", turn: Callable[[str, bytes], str]) -> Any:
    """A copy of `value` with `turn` done to each text the plan finds; the rest is shared."""
    if isinstance(value, str):
        return turn(value, plan.path) if plan.text and value else value
    if isinstance(value, dict):
        copy = dict(value)
        if plan.items is not None:
            copy = {key: _turned(item, plan.items, turn) for key, item in value.items()}
        for name, field in plan.fields.items():
            if name in value:
                copy[name] = _turned(value[name], field, turn)
        return copy
    if plan.items is not None and isinstance(value, list | tuple | set | frozenset):
        return type(value)([_turned(item, plan.items, turn) for item in value])
    return value


@cache
def personal_paths(model_type: type[BaseModel]) -> "PersonalPlan":
    """Where the personal text of a model stands; false when there is none.

    Raises TypeError for a mark that could not be kept: on something that is not text, on a dict's
    keys, or behind an annotation that hides what is dumped.
    """
    shape = _Shape(models=frozenset({model_type}))
    _bears_text(shape)
    return PersonalPlan(shape, b"")


class PersonalPlan:
    """What stands at one path of a dumped model: perhaps a text to seal, and whatever lies below.

    Unfolded as data is met, because a model may contain itself.
    """

    def __init__(self, shape: "_Shape", path: bytes) -> None:
        self.text = shape.text
        self.path = path
        self._shape = shape

    def __bool__(self) -> bool:
        """Whether there is any personal text here."""
        return self.text or bool(self.fields) or self.items is not None

    @cached_property
    def fields(self) -> dict[str, "PersonalPlan"]:
        """Field → plan, of those fields only that bear personal text."""
        below = self.path + b"." if self.path else b""
        return {
            name: PersonalPlan(shape, below + name.encode())
            for name, shape in _fields_of(self._shape.models).items()
            if _bears_text(shape)
        }

    @cached_property
    def items(self) -> "PersonalPlan | None":
        """The plan of a list's items or a dict's values, under the same path; None if bare."""
        items = self._shape.items
        if items is None or not _bears_text(items):
            return None
        return PersonalPlan(items, self.path)


@dataclass(frozen=True)
class _Shape:
    """All an annotation lets stand in one place; members of a union are laid over one another."""

    text: bool = False
    models: frozenset[type] = frozenset()
    items: "_Shape | None" = None

    def __or__(self, other: "_Shape") -> "_Shape":
        items = (
            self.items | other.items if self.items and other.items else self.items or other.items
        )
        return _Shape(self.text or other.text, self.models | other.models, items)


_NOTHING = _Shape()


@cache
def _bears_text(shape: _Shape) -> bool:
    """Whether personal text can stand anywhere below. Looks everywhere: all marks are checked."""
    bears, met, waiting = False, set[frozenset[type]](), [shape]
    while waiting:
        here = waiting.pop()
        bears = bears or here.text
        if here.items is not None:
            waiting.append(here.items)
        if here.models not in met:
            met.add(here.models)
            waiting.extend(_fields_of(here.models).values())
    return bears


@cache
def _fields_of(models: frozenset[type]) -> dict[str, _Shape]:
    shapes: dict[str, _Shape] = {}
    for model in models:
        for name, annotation, personal in _declared(model):
            shapes[name] = shapes.get(name, _NOTHING) | _shape(annotation, personal=personal)
    return shapes


def _declared(model: type) -> Iterable[tuple[str, Any, bool]]:
    """(key in the dump, annotation, marked personal) for every field, by name and by alias."""
    if not issubclass(model, BaseModel):
        for name, hint in get_type_hints(model, include_extras=True).items():
            yield name, hint, False
        return
    model.model_rebuild()
    for name, info in model.model_fields.items():
        for key in {name, info.serialization_alias or name}:
            yield key, info.annotation, _marked(info.metadata)
    for name, computed in model.model_computed_fields.items():
        yield name, computed.return_type, False


def _marked(metadata: Iterable[Any]) -> bool:
    metadata = tuple(metadata)
    # To type checkers SerializeAsAny is an alias; what stands in metadata is an instance of it.
    if any(isinstance(mark, SerializeAsAny) for mark in metadata):  # type: ignore[misc]
        raise TypeError("SerializeAsAny dumps fields that cannot be known: name the model instead")
    return any(mark is Personal or isinstance(mark, Personal) for mark in metadata)


def _shape(annotation: Any, *, personal: bool = False) -> _Shape:
    """What may stand under an annotation; `personal` marks every text in it."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated or origin is Required or origin is NotRequired:
        return _shape(arguments[0], personal=personal or _marked(arguments[1:]))
    if origin is Union or origin is UnionType:
        return reduce(or_, (_shape(each, personal=personal) for each in arguments))
    if not isinstance(origin, type):
        return _single(annotation, personal=personal)
    if issubclass(origin, Mapping):
        key, value = arguments
        if _shape(key) != _NOTHING:
            raise TypeError(f"the keys of {annotation} would stay in the clear")
        return _Shape(items=_shape(value, personal=personal))
    each_argument = [_shape(each, personal=personal) for each in arguments if each is not ...]
    if issubclass(origin, Collection):
        return _Shape(items=reduce(or_, each_argument, _NOTHING))
    if origin is not type and any(shape != _NOTHING for shape in each_argument):
        raise TypeError(f"personal text in {annotation} cannot be found: make it a model")
    return _NOTHING


def _single(annotation: Any, *, personal: bool) -> _Shape:
    if isinstance(annotation, str | ForwardRef):
        raise TypeError(f"{annotation} is not known yet, or an alias of itself: make it a model")
    if isinstance(annotation, NewType):
        return _shape(annotation.__supertype__, personal=personal)
    if hasattr(annotation, "__value__") and annotation is not JsonValue:
        return _shape(annotation.__value__, personal=personal)
    if isinstance(annotation, type):
        if issubclass(annotation, str):
            return _Shape(text=personal)
        if issubclass(annotation, RootModel):
            root = annotation.model_fields["root"]
            return _shape(root.annotation, personal=personal or _marked(root.metadata))
        if not personal and _has_fields(annotation):
            return _Shape(models=frozenset({annotation}))
    if personal and annotation is not NoneType:
        raise TypeError(f"only text can be personal, not {annotation}")
    return _NOTHING


def _has_fields(annotation: type) -> bool:
    return issubclass(annotation, BaseModel) or is_dataclass(annotation) or is_typeddict(annotation)
