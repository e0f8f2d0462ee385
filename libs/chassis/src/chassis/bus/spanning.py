"""Spans for work done in batches: one in each trace that has a part in the batch."""

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator

from opentelemetry import propagate, trace

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
            context=propagate.extract({"traceparent": traceparent}),
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
