"""Spans for work done in batches: one in each trace that has a part in the batch."""

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator

from opentelemetry import trace
from opentelemetry.context import Context

tracer = trace.get_tracer("chassis.bus")


@contextlib.contextmanager
def spans_of(
    parts: Iterable[tuple[str, str | None]], kind: trace.SpanKind, service: str
) -> Iterator[None]:
    """Within, one span for each (name, traceparent) of `parts`, however often it occurs.

    Its attribute `guanjia.events` says how often. Parts without a trace leave none.
    """
    spans = [
        tracer.start_span(
            name,
            context=_within(traceparent),
            kind=kind,
            attributes={"guanjia.events": events, "guanjia.service": service},
        )
        for (name, traceparent), events in Counter(parts).items()
        if traceparent
    ]
    try:
        yield
    finally:
        for span in spans:
            span.end()


def _within(traceparent: str) -> Context:
    """The trace a W3C `traceparent` names; for what is none, an empty one: then a trace begins.

    Our own rows carry what our own SDK wrote. Its extractor looks for baggage and more, and takes
    ten times as long.
    """
    try:
        _, trace_id, span_id, flags = traceparent.split("-")
        parent = trace.SpanContext(
            int(trace_id, 16), int(span_id, 16), True, trace.TraceFlags(int(flags, 16))
        )
    except ValueError:
        return Context()
    return trace.set_span_in_context(trace.NonRecordingSpan(parent), Context())
