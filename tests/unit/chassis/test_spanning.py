"""Spans of batches lie in the traces that rows and messages name."""

import pytest
from opentelemetry import propagate, trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from chassis.bus import spanning

PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    """The spans that have ended."""
    spans = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    monkeypatch.setattr(spanning, "tracer", provider.get_tracer("test"))
    return spans


def test_a_batch_leaves_one_span_in_each_trace_that_has_a_part_in_it(
    ended: InMemorySpanExporter,
) -> None:
    other = PARENT.replace("0af7", "1bf7")
    parts = [("publish", PARENT), ("publish", other), ("publish", PARENT), ("publish", None)]

    with spanning.spans_of(parts, trace.SpanKind.PRODUCER, "fees"):
        pass

    told = trace.get_current_span(propagate.extract({"traceparent": PARENT})).get_span_context()
    found = {span.context.trace_id: span for span in ended.get_finished_spans() if span.context}
    assert len(found) == 2
    assert found[told.trace_id].parent == told
    assert (found[told.trace_id].attributes or {})["guanjia.events"] == 2


def test_what_names_no_trace_begins_one(ended: InMemorySpanExporter) -> None:
    with spanning.spans_of([("publish", "nonsense")], trace.SpanKind.PRODUCER, "fees"):
        pass

    (span,) = ended.get_finished_spans()
    assert span.parent is None
