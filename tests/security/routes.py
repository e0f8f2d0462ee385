"""Every route of every service, and a valid request to each, made from its OpenAPI."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from chassis.running import Running
from chassis.web.routes import Declared
from tests.security.asking import Asked
from tests.security.examples import DATES, ESTATE_WIDE, KEPT, QUERIES, REQUESTS

PNG = b"\x89PNG\r\n\x1a\n"


class NoExample(AssertionError):
    """The generator needs to be told something about a route."""


@dataclass(frozen=True)
class Known:
    """A route as declared, with its service and its part of that service's OpenAPI."""

    service: str
    declared: Declared
    operation: Mapping[str, Any]
    schemas: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.service} {self.declared.method} {self.declared.path}"

    @property
    def estate_wide(self) -> bool:
        """Whether it is about something in no building."""
        address = f"{self.service} {self.declared.path}"
        return any(address.startswith(f"{each}/") for each in ESTATE_WIDE)

    @cached_property
    def parameters(self) -> dict[str, dict[str, Any]]:
        """Name → parameter, of the path and the query."""
        every = self.operation.get("parameters", [])
        return {each["name"]: each for each in every if each["in"] in {"path", "query"}}

    @cached_property
    def in_path(self) -> set[str]:
        """The names its path holds."""
        return {name for name, each in self.parameters.items() if each["in"] == "path"}

    @cached_property
    def texts(self) -> set[str]:
        """The names in its query that take any text."""
        return {
            name
            for name, each in self.parameters.items()
            if each["in"] == "query"
            and any(
                kind.get("type") == "string" and not kind.keys() & {"format", "pattern", "enum"}
                for kind in [each["schema"], *each["schema"].get("anyOf", [])]
            )
        }

    @cached_property
    def days(self) -> set[str]:
        """The names in its query that mean a day."""
        return {
            name
            for name, each in self.parameters.items()
            if each["in"] == "query" and self._seen(each["schema"]).get("format") == "date"
        }

    @cached_property
    def body(self) -> dict[str, Any]:
        """The schema of its JSON body; empty where it takes none."""
        content = self.operation.get("requestBody", {}).get("content", {})
        return self._seen(content.get("application/json", {}).get("schema", {}))

    @cached_property
    def ids(self) -> set[str]:
        """What of an estate's own it names: in its path, its query or its body."""
        told = {*self.parameters, *self.body.get("properties", {})}
        return {name for name in told if self.kept_as(name) in KEPT or name == "estate_id"}

    def kept_as(self, name: str) -> str:
        """What its ids are called in KEPT."""
        own = f"{self}#{name}"
        return own if own in KEPT else name

    def asked(self, ids: Mapping[str, str]) -> Asked:
        """A request that fits the schema and names these ids. Raises NoExample."""
        path = self.declared.path
        for name in self.in_path:
            if self.kept_as(name) not in ids:
                raise NoExample(
                    f"{self}: what is a {{{name}}}? Say in tests/security/examples.py, KEPT,"
                    " where one is found"
                )
            path = path.replace(f"{{{name}}}", ids[self.kept_as(name)])
        query = {
            name: ids[self.kept_as(name)] if name in self.ids else str(self._value(each["schema"]))
            for name, each in self.parameters.items()
            if each["in"] == "query" and (each.get("required") or name in self.ids)
        } | QUERIES.get(str(self), {})
        content, media_type = self._content(ids)
        return Asked(self.declared.method, path, query, content, media_type)

    def _content(self, ids: Mapping[str, str]) -> tuple[bytes, str]:
        if self.body:
            body = self._object(self.body, ids) | REQUESTS.get(str(self), {})
            return json.dumps(body).encode(), "application/json"
        if "requestBody" in self.operation:
            return _form()
        # A body of which the schema says nothing: a file.
        return (PNG, "image/png") if self.declared.path == "/files" else (b"", "")

    def _object(self, schema: Mapping[str, Any], ids: Mapping[str, str]) -> dict[str, Any]:
        wanted = {*schema.get("required", ())}
        return {
            name: self._named(each, ids[self.kept_as(name)])
            if name in self.ids
            else self._value(each)
            for name, each in schema.get("properties", {}).items()
            if name in wanted or name in self.ids
        }

    def _named(self, schema: Mapping[str, Any], id_: str) -> str | list[str]:
        """An id, alone or as the one of a list."""
        return [id_] if self._seen(schema).get("type") == "array" else id_

    def _value(self, schema: Mapping[str, Any]) -> Any:
        """The least a schema takes."""
        match self._seen(schema):
            case {"const": value} | {"enum": [value, *_]}:
                return value
            case {"type": "object"} as found:
                return self._object(found, {})
            case {"type": "array", "minItems": int(least), "items": items}:
                return [self._value(items)] * least
            case {"type": "array"}:
                return []
            case {"type": "boolean"}:
                return False
            case {"type": "integer" | "number"} as found:
                return int(max(found.get("minimum", 1), found.get("exclusiveMinimum", 0) + 1))
            case {"type": "string", "format": str(kind)} if kind in DATES:
                return DATES[kind]
            case {"type": "string", "pattern": str(pattern)} if pattern == r"^\d{6}$":
                return "000000"
            case {"type": "string"} as found:
                return "x" * max(1, found.get("minLength", 1))
        raise NoExample(f"{self}: {schema}? Say in tests/security/examples.py, REQUESTS")

    def _seen(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """The schema itself, where it is told by name or as the first of several."""
        while True:
            match schema:
                case {"$ref": str(name)}:
                    schema = self.schemas[name.rpartition("/")[2]]
                case {"anyOf": [first, *_]} | {"oneOf": [first, *_]}:
                    schema = first
                case _:
                    return dict(schema)


def routes_of(running: Running) -> Iterator[Known]:
    """Every route a service declares; that it serves no other is tested with the architecture."""
    document = running.app.openapi()
    for routes in running.service.all_routes:
        for declared in routes.declared:
            operation = document["paths"][declared.path][declared.method.lower()]
            yield Known(
                running.service.name, declared, operation, document["components"]["schemas"]
            )


def _form() -> tuple[bytes, str]:
    """A roster without rows, as a browser sends a file."""
    book, content = Workbook(), BytesIO()
    book.save(content)
    book.close()
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="roster.xlsx"\r\n\r\n'
    return head + content.getvalue() + b"\r\n--x--\r\n", "multipart/form-data; boundary=x"
