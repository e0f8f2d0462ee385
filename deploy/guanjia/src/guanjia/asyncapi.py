"""What services say to each other as one AsyncAPI 3 document, made from their HEARS and SAYS."""

import inspect
from collections.abc import Iterator, Sequence
from importlib.metadata import version as version_of
from typing import Any

from pydantic.json_schema import models_json_schema

from chassis.bus.topology import STREAM_DAYS, stream_name
from chassis.hearing import Heard
from chassis.sealing import personal_paths
from chassis.service import Service
from contracts.event import Envelope, Event
from contracts.words import EstateId

CONTENT_TYPE = "application/cloudevents+json"
_SCHEMAS = "#/components/schemas/{model}"
_ESTATE = EstateId("{estate}")


def document(services: Sequence[Service]) -> dict[str, Any]:
    """The whole document; every event once, under the channel of the service that says it."""
    said = [event for service in services for event in service.says]
    schemas = models_json_schema(
        [(event, "serialization") for event in said] + [(Envelope, "serialization")],
        ref_template=_SCHEMAS,
    )
    names = {event: schemas[0][event, "serialization"]["$ref"] for event in said}
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Guanjia 管家",
            "version": version_of("guanjia"),
            "description": (
                "事件以 CloudEvents 1.0（结构化 JSON）发布到 NATS JetStream，"
                "至少送达一次，只生效一次。"
                "标有 x-personal 的字段以小区密钥加密传输。\n\n"
                "Events are published as CloudEvents 1.0 (structured JSON) to NATS JetStream:"
                " delivered at least once, applied once. Fields marked x-personal travel sealed"
                " under the estate's key."
            ),
        },
        "defaultContentType": CONTENT_TYPE,
        "servers": {
            "nats": {
                "host": "{host}:{port}",
                "pathname": "",
                "protocol": "nats",
                "description": "GUANJIA_NATS_URL",
                "variables": {"host": {"default": "127.0.0.1"}, "port": {"default": "4222"}},
            }
        },
        "channels": {_key(event): _channel(event) for event in said},
        "operations": dict(_operations(services)),
        "components": {
            "messages": {_key(event): _message(event, names[event]) for event in said},
            "schemas": _marked(schemas[1]["$defs"], said, names),
        },
    }


def _key(event: type[Event]) -> str:
    """`dispatch.work_order_opened.v1`."""
    return event.type_name().removeprefix("guanjia.")


def _channel(event: type[Event]) -> dict[str, Any]:
    return {
        "address": event.subject_for(_ESTATE),
        "title": event.event_name(),
        "description": _first_line(event),
        "messages": {event.event_name(): {"$ref": f"#/components/messages/{_key(event)}"}},
        "parameters": {"estate": {"description": "小区编号 / the estate's id"}},
        "tags": [{"name": event.service()}],
        "x-stream": stream_name(event.service()),
        "x-kept-days": STREAM_DAYS,
    }


def _operations(services: Sequence[Service]) -> Iterator[tuple[str, dict[str, Any]]]:
    for service in services:
        for event in service.says:
            yield f"{service.name}.says.{_key(event)}", _operation("send", service, event)
        heard: dict[type[Event], list[Heard]] = {}
        for each in service.hears:
            heard.setdefault(each.event, []).append(each)
        for event, ways in heard.items():
            told = _operation("receive", service, event)
            told["description"] = "\n".join(f"{way.name}: {way.bears}" for way in ways)
            yield f"{service.name}.hears.{_key(event)}", told


def _operation(action: str, service: Service, event: type[Event]) -> dict[str, Any]:
    channel = f"#/channels/{_key(event)}"
    return {
        "action": action,
        "channel": {"$ref": channel},
        "messages": [{"$ref": f"{channel}/messages/{event.event_name()}"}],
        "tags": [{"name": service.name, "description": service.title}],
    }


def _message(event: type[Event], schema: str) -> dict[str, Any]:
    return {
        "name": event.type_name(),
        "title": event.__name__,
        "summary": _first_line(event),
        "contentType": CONTENT_TYPE,
        "payload": {
            "allOf": [{"$ref": _SCHEMAS.format(model="Envelope")}],
            "type": "object",
            "properties": {"type": {"const": event.type_name()}, "data": {"$ref": schema}},
        },
    }


def _marked(
    schemas: dict[str, Any], said: Sequence[type[Event]], names: dict[type[Event], str]
) -> dict[str, Any]:
    """The schemas, with a mark on the fields of events that bear personal text."""
    for event in said:
        properties = schemas[names[event].rpartition("/")[2]].get("properties", {})
        for name in personal_paths(event).fields:
            if name in properties:
                properties[name]["x-personal"] = True
    return schemas


def _first_line(event: type[Event]) -> str:
    return " ".join((inspect.getdoc(event) or "").split("\n\n")[0].split())
