"""The file of the last spans: put together as they come, bounded, and nobody waits for it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor, SpanExportResult
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from contracts.refusals import Missing
from guanjia.traces.kept import SpanFile, SpanKeeper
from guanjia.traces.shown import CursorUnknown, Search, Traces

SECOND = 10**9
BEGIN = 1_795_000_000 * SECOND


class Recorder:
    """Spans at times a test chooses, in seconds since the beginning."""

    def __init__(self) -> None:
        self._ended = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self._ended))
        self._tracer = provider.get_tracer("test")

    def span(
        self,
        name: str,
        start: float,
        end: float,
        *,
        within: ReadableSpan | None = None,
        service: str | None = None,
        error: Exception | None = None,
        links: tuple[ReadableSpan, ...] = (),
    ) -> ReadableSpan:
        parent = trace.NonRecordingSpan(context_of(within)) if within else None
        made = self._tracer.start_span(
            name,
            context=trace.set_span_in_context(parent) if parent else None,
            start_time=BEGIN + int(start * SECOND),
            attributes={"guanjia.service": service} if service else {},
            links=[trace.Link(context_of(link)) for link in links],
        )
        if error is not None:
            made.record_exception(error)
            made.set_status(trace.StatusCode.ERROR, str(error))
        made.end(BEGIN + int(end * SECOND))
        return self._ended.get_finished_spans()[-1]


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def file(tmp_path: Path) -> Iterator[SpanFile]:
    kept = SpanFile(tmp_path / "traces.sqlite")
    yield kept
    kept.close()


def trace_id(span: ReadableSpan) -> str:
    return f"{context_of(span).trace_id:032x}"


def context_of(span: ReadableSpan) -> trace.SpanContext:
    context = span.get_span_context()
    assert context is not None
    return context


async def listed(file: SpanFile, **wanted: object) -> list[str]:
    """What the traces found began with, newest first."""
    page = await Traces(file.path).page(Search(**wanted), limit=100, cursor=None)  # type: ignore[arg-type]  # a test's words
    return [line.root for line in page.items]


async def test_a_trace_is_put_together_whatever_comes_first(
    recorder: Recorder, file: SpanFile
) -> None:
    asked = recorder.span("POST /notes", 0, 0.1, service="jotter")
    commit = recorder.span("commit", 0.02, 0.09, within=asked)
    heard = recorder.span("react echo", 0.2, 0.3, within=asked, service="echo")

    file.keep([heard])
    file.keep([commit, asked])

    [line] = (await Traces(file.path).page(Search(), limit=9, cursor=None)).items
    assert (line.root, line.root_ms, line.duration_ms) == ("POST /notes", 100, 300)
    assert (line.spans, line.errors, line.services) == (3, 0, ["echo", "jotter"])
    shown = await Traces(file.path).trace(line.trace_id)
    assert [(span.depth, span.name, span.service, span.offset_ms) for span in shown.spans] == [
        (0, "POST /notes", "jotter", 0),
        (1, "commit", "jotter", 20),
        (1, "react echo", "echo", 200),
    ]


async def test_spans_kept_twice_are_shown_once(recorder: Recorder, file: SpanFile) -> None:
    asked = recorder.span("POST /notes", 0, 0.1)

    file.keep([asked])
    file.keep([asked])

    assert len((await Traces(file.path).trace(trace_id(asked))).spans) == 1


async def test_a_shared_transaction_is_shown_in_the_traces_it_served(
    recorder: Recorder, file: SpanFile
) -> None:
    first, second = (recorder.span("commit", n, n + 1, service="fees") for n in range(2))
    group = recorder.span("commit group", 0.5, 0.9, within=first, links=(second,))

    file.keep([first, second, group])

    shown = (await Traces(file.path).trace(trace_id(second))).spans
    assert [(span.name, span.depth, span.shared, span.service) for span in shown] == [
        ("commit", 0, False, "fees"),
        ("commit group", 1, True, "fees"),
    ]


async def test_traces_are_found_by_id_step_duration_and_error(
    recorder: Recorder, file: SpanFile
) -> None:
    quick = recorder.span("GET /notes/{note_id}", 0, 0.01)
    slow = recorder.span("POST /notes", 1, 2)
    step = recorder.span("react echo_100%", 1.5, 1.6, within=slow)
    wrong = recorder.span("POST /slips", 3, 3.1, error=RuntimeError("torn"))
    file.keep([quick, slow, step, wrong])

    assert await listed(file) == ["POST /slips", "POST /notes", "GET /notes/{note_id}"]
    assert await listed(file, trace_id=trace_id(slow)[:12].upper()) == ["POST /notes"]
    assert await listed(file, text="post /") == ["POST /slips", "POST /notes"]
    assert await listed(file, text="echo_100%") == ["POST /notes"]
    assert await listed(file, text="echo%100") == []
    assert await listed(file, least_ms=500) == ["POST /notes"]
    assert await listed(file, errors=True) == ["POST /slips"]


async def test_pages_follow_each_other_without_repeat_or_gap(
    recorder: Recorder, file: SpanFile
) -> None:
    file.keep([recorder.span(f"GET /{n}", n // 3, n // 3 + 1) for n in range(20)])
    traces = Traces(file.path)

    seen, cursor = [], None
    while True:
        page = await traces.page(Search(), limit=6, cursor=cursor)
        seen += [line.trace_id for line in page.items]
        cursor = page.next
        if cursor is None:
            break

    assert len(seen) == len(set(seen)) == 20
    with pytest.raises(CursorUnknown):
        await traces.page(Search(), limit=6, cursor="x")


async def test_the_oldest_traces_go_when_there_are_too_many(
    recorder: Recorder, tmp_path: Path
) -> None:
    file = SpanFile(tmp_path / "few.sqlite", spans_limit=40)
    for n in range(100):
        file.keep([recorder.span(f"GET /{n}", n, n + 1)])
    file.close()

    names = await listed(file)
    assert 38 <= len(names) <= 40
    assert names[0] == "GET /99"


async def test_traces_go_when_they_are_too_old(recorder: Recorder, tmp_path: Path) -> None:
    file = SpanFile(tmp_path / "young.sqlite", days_limit=1)
    day = 86_400
    file.keep([recorder.span("long ago", 0, 1), recorder.span("yesterday", 0.5 * day, 0.5 * day)])

    file.keep([recorder.span("now", 1.2 * day, 1.2 * day)])
    file.close()

    assert await listed(file) == ["now", "yesterday"]


async def test_what_was_kept_is_there_after_a_restart(recorder: Recorder, tmp_path: Path) -> None:
    path = tmp_path / "traces.sqlite"
    before = SpanFile(path)
    before.keep([recorder.span("before", 0, 1)])
    before.close()

    after = SpanFile(path)
    after.keep([recorder.span("after", 2, 3)])
    after.close()

    assert await listed(after) == ["after", "before"]
    assert path.stat().st_mode & 0o077 == 0, "nobody else reads it"


async def test_a_broken_file_is_begun_anew(recorder: Recorder, tmp_path: Path) -> None:
    path = tmp_path / "traces.sqlite"
    path.write_bytes(b"no database at all, " * 500)
    file = SpanFile(path)

    file.keep([recorder.span("after", 0, 1)])
    file.close()

    assert await listed(file) == ["after"]


def test_spans_that_cannot_be_kept_are_dropped_and_nothing_is_raised(
    recorder: Recorder, tmp_path: Path
) -> None:
    keeper = SpanKeeper(SpanFile(tmp_path / "no such folder" / "traces.sqlite"))

    assert keeper.export([recorder.span("lost", 0, 1)]) is SpanExportResult.FAILURE


@pytest.mark.rule("J7")
async def test_of_an_exception_its_type_is_kept_and_never_its_text(
    recorder: Recorder, file: SpanFile
) -> None:
    wrong = recorder.span("POST /notes", 0, 1, error=ValueError("王五 13912345678"))

    file.keep([wrong])

    [span] = (await Traces(file.path).trace(trace_id(wrong))).spans
    assert span.error
    assert span.attributes["error.type"] == "ValueError"
    for part in file.path.parent.glob("traces.sqlite*"):
        raw = part.read_bytes()
        assert b"13912345678" not in raw
        assert "王五".encode() not in raw
        assert json.dumps("王五")[1:-1].encode() not in raw


async def test_a_trace_that_is_not_kept_is_missing(tmp_path: Path) -> None:
    traces = Traces(tmp_path / "nothing yet.sqlite")

    assert (await traces.page(Search(), limit=9, cursor=None)).items == []
    with pytest.raises(Missing):
        await traces.trace("0" * 32)


async def test_a_span_linked_to_its_own_trace_is_shown_once(
    recorder: Recorder, file: SpanFile
) -> None:
    first = recorder.span("first", 0, 3)
    second = recorder.span("second", 1, 2, within=first, links=(first,))
    file.keep([first, second])

    shown = await Traces(file.path).trace(trace_id(first))

    assert [(span.name, span.shared) for span in shown.spans] == [
        ("first", False),
        ("second", False),
    ]
