"""OpenTelemetry: one tracer provider a process, OTLP where the environment names an endpoint."""

import os
import re
from collections.abc import MutableMapping
from typing import Any

from fastapi.telemetry import TelemetryConfig
from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import Span, SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import SpanKind


def asked_by_a_probe(scope: MutableMapping[str, Any]) -> bool:
    """Whether a request is for health or metrics: many, and of no interest to anybody."""
    return str(scope.get("path", "")).endswith(("/health/live", "/health/ready", "/metrics"))


HTTP_TELEMETRY: TelemetryConfig = {
    "tracing": True,
    "metrics": False,
    "operation_spans": False,
    # Its log records carry validation failures with the input, which may name people.
    "logs": False,
    "exclude": asked_by_a_probe,
}
"""How FastAPI traces requests; the same for a service alone and for the embedded root."""


class WithoutWhatPeopleType(SpanProcessor):
    """Keeps query values out of spans, and path segments that are no id: people are searched for
    by name and phone.
    """

    def on_start(
        self,
        span: Span,
        parent_context: Context | None = None,  # noqa: ARG002 (the SDK's signature)
    ) -> None:
        """Leave the names of the parameters, and the shape of the path."""
        if span.kind not in _OF_REQUESTS:
            return
        attributes = span.attributes or {}
        for name in ("url.query", "url.full", "http.url", "http.target"):
            if name in attributes:
                span.set_attribute(name, _VALUES.sub("=…", str(attributes[name])))
        if "url.path" in attributes:
            span.set_attribute("url.path", without_names(str(attributes["url.path"])))


def without_names(path: str) -> str:
    """A request's path without the segments that are no id: somebody may be named in them."""
    return "/".join(
        segment if _ID.fullmatch(segment) and not _PHONE.fullmatch(segment) else "…"
        for segment in path.split("/")
    )


_OF_REQUESTS = (SpanKind.SERVER, SpanKind.CLIENT)
_VALUES = re.compile(r"(?<=[?&\w])=[^&]*")
_ID = re.compile(r"[\w.-]{0,80}", re.ASCII)
_PHONE = re.compile(r"\d{3,4}-?\d{4,}", re.ASCII)


def start_tracing(name: str, *processors: SpanProcessor) -> TracerProvider:
    """Set the process's tracer provider; a second call in one process adds its processors to the
    first's.
    """
    current = trace.get_tracer_provider()
    if isinstance(current, TracerProvider):
        provider = current
    else:
        provider = TracerProvider(resource=Resource.create({"service.name": name}))
        provider.add_span_processor(WithoutWhatPeopleType())
        trace.set_tracer_provider(provider)
        if os.environ.get("OTEL_EXPORTER_OTLP_ENDPOINT"):
            from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

            provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    for processor in processors:
        provider.add_span_processor(processor)
    return provider


def stop_tracing(within_seconds: float = 5.0) -> None:
    """Hand over the spans not yet exported; blocks, for at most the time given."""
    provider = trace.get_tracer_provider()
    if isinstance(provider, TracerProvider):
        provider.force_flush(int(within_seconds * 1000))
