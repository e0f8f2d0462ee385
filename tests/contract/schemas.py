"""What one version of an event promises its readers, and what would break it.

Within a version only optional fields are added (design 4): whoever reads with yesterday's code must
understand today's events, and whoever reads with today's code those of yesterday.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from chassis.sealing import seal_fields
from contracts.event import Event
from tests.contract.examples import estate_keys, example

Schema = dict[str, Any]
_REMARKS = {"title", "description", "examples", "$defs"}
_STRUCTURE = {"properties", "required", "enum", "items", "prefixItems", "anyOf", "type"}


def snapshot(kind: type[Event]) -> Schema:
    """The wire form of an event: its JSON schema without remarks, and where ciphertext stands."""
    return {"personal": personal_places(kind), "schema": schema_of(kind)}


def schema_of(kind: type[BaseModel]) -> Schema:
    """A model's JSON schema with every reference written out."""
    schema = kind.model_json_schema()
    written_out: Schema = _written_out(schema, schema.get("$defs", {}))
    return written_out


def personal_places(kind: type[Event]) -> list[str]:
    """Paths of the fields that travel as ciphertext, such as `name` and `phones[]`."""
    clear = example(kind).model_dump(mode="json")
    return sorted(_differences(clear, seal_fields(kind, clear, estate_keys(), "somebody"), ""))


def breaks(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    """What a reader of one snapshot could not bear in the other, one line each."""
    fields = set(_paths(old["schema"], ""))
    before, after = set(old["personal"]), set(new["personal"])
    return [
        *_breaks(old["schema"], new["schema"], ""),
        *(f"{path}: no longer ciphertext" for path in sorted(before - after)),
        *(f"{path}: ciphertext now" for path in sorted((after - before) & fields)),
    ]


def _breaks(old: Schema, new: Schema, path: str) -> Iterator[str]:
    here = path or "event"
    if _types(old) != _types(new):
        yield f"{here}: type changed from {_types(old)} to {_types(new)}"
        return
    for keyword in sorted((old.keys() | new.keys()) - _STRUCTURE):
        before, after = old.get(keyword), new.get(keyword)
        if before != after and not (isinstance(before, dict) and isinstance(after, dict)):
            yield f"{here}: {keyword} changed from {before!r} to {after!r}"
    yield from _value_breaks(old.get("enum", []), new.get("enum", []), here)
    yield from _field_breaks(old, new, path)
    if len(_parts(old)) != len(_parts(new)):
        yield f"{here}: other parts than before"
    for part, counterpart in zip(_parts(old), _parts(new), strict=False):
        yield from _breaks(part, counterpart, f"{path}[]")
    for part, counterpart in zip(old.get("anyOf", []), new.get("anyOf", []), strict=True):
        yield from _breaks(part, counterpart, path)


def _value_breaks(old: list[Any], new: list[Any], here: str) -> Iterator[str]:
    yield from (f"{here}: value {value!r} removed" for value in old if value not in new)
    # Yesterday's readers cannot parse it: it needs a new version, like any other break.
    yield from (f"{here}: value {value!r} added" for value in new if value not in old)


def _field_breaks(old: Schema, new: Schema, path: str) -> Iterator[str]:
    before, after = old.get("properties", {}), new.get("properties", {})
    required_before, required_after = set(old.get("required", [])), set(new.get("required", []))
    for name, field in before.items():
        where = f"{path}.{name}".lstrip(".")
        if name not in after:
            yield f"{where}: field removed"
            continue
        if (name in required_before) != (name in required_after):
            yield f"{where}: {'required' if name in required_after else 'optional'} now"
        yield from _breaks(field, after[name], where)
    for name in after.keys() - before.keys():
        where = f"{path}.{name}".lstrip(".")
        if name in required_after:
            yield f"{where}: new field is required"
        if old.get("additionalProperties") is False:
            yield f"{where}: new field where readers forbid unknown ones"


def _types(schema: Schema) -> str:
    if "anyOf" in schema:
        return " | ".join(map(_types, schema["anyOf"]))
    return str(schema.get("type", "anything"))


def _parts(schema: Schema) -> list[Schema]:
    """The schemas of what a list, a tuple or a mapping holds."""
    held = [schema.get("items"), schema.get("additionalProperties")]
    return [*(part for part in held if isinstance(part, dict)), *schema.get("prefixItems", [])]


def _written_out(part: Any, definitions: Mapping[str, Any]) -> Any:
    if isinstance(part, list):
        return [_written_out(item, definitions) for item in part]
    if not isinstance(part, dict):
        return part
    if "$ref" in part:
        part = part | definitions[part["$ref"].rpartition("/")[2]]
        part.pop("$ref")
    fields = part.get("properties", {})
    rest = {
        key: _written_out(value, definitions)
        for key, value in part.items()
        if key not in _REMARKS | {"properties"}
    }
    # Names of fields are not keywords: one may be called `title`.
    named = {name: _written_out(field, definitions) for name, field in fields.items()}
    return rest | ({"properties": named} if fields else {})


def _paths(schema: Schema, path: str) -> Iterator[str]:
    yield path
    for name, field in schema.get("properties", {}).items():
        yield from _paths(field, f"{path}.{name}".lstrip("."))
    for part in _parts(schema):
        yield from _paths(part, f"{path}[]")
    for part in schema.get("anyOf", []):
        yield from _paths(part, path)


def _differences(one: Any, other: Any, path: str) -> Iterator[str]:
    if isinstance(one, dict):
        for key in one:
            yield from _differences(one[key], other[key], f"{path}.{key}".lstrip("."))
    elif isinstance(one, list):
        for item, counterpart in zip(one, other, strict=True):
            yield from _differences(item, counterpart, f"{path}[]")
    elif one != other:
        yield path
