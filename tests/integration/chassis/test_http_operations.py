"""What operators see: health by part, metrics with units, one trace from request to reaction."""

import asyncio
import json
import re
from collections.abc import Sequence

import pytest
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client.parser import text_string_to_metric_families

from chassis.store.changes import OutboxRow
from chassis.testing import Surroundings, TestSigner, eventually
from contracts.event import Envelope
from tests.integration.chassis.calls import Person
from tests.integration.chassis.mongo_faults import failing
from tests.integration.chassis.stage import Stage, now, staged

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
TRACEPARENT = f"00-{TRACE}-00f067aa0ba902b7-01"
UNITS = (
    "_bytes",
    "seconds",
    "rows",
    "events",
    "letters",
    "transactions",
    "change_sets",
    "total",
    "ratio",
)


async def test_health_is_asked_without_signing_in(jot: Stage) -> None:
    live, ready = [await jot.client.get(f"/health/{what}") for what in ("live", "ready")]

    assert (live.status_code, live.json()) == (200, {"service": "jotter", "status": "live"})
    assert ready.status_code == 200
    assert ready.json()["ready"]
    assert set(ready.json()["parts"].values()) == {""}


async def test_a_service_whose_committer_has_died_is_live_but_not_ready(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        task = stage.running.store.committer._task
        assert task is not None
        task.cancel()

        async def told() -> bool:
            answer = await stage.client.get("/health/ready")
            return answer.status_code == 503

        await eventually(told)
        parts = (await stage.client.get("/health/ready")).json()["parts"]
        assert [part for part, trouble in parts.items() if trouble] == ["committer"]
        assert (await stage.client.get("/health/live")).status_code == 200
        assert (await Person(stage).write()).status_code == 503


async def test_readiness_names_a_server_that_is_away_and_recovers(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer) as [stage]:
        async with failing(stage.running, "ping", closeConnection=True):
            away = await stage.client.get("/health/ready")
        back = await stage.client.get("/health/ready")

        assert away.status_code == 503
        assert "MongoDB" in away.json()["parts"]["store"]
        assert back.status_code == 200


async def test_how_far_behind_everybody_is_is_measured(
    surroundings: Surroundings, signer: TestSigner
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [stage, ech]:
        await ech.running.bus.stop_hearing()
        await Person(stage).written()

        async def measured() -> bool:
            await ech.running.watcher._look_at_bus()
            text = (await stage.client.get("/metrics")).text
            lag = [
                float(line.rpartition(" ")[2])
                for line in text.splitlines()
                if line.startswith("guanjia_consumer_") and 'durable="echo-hears-jotter"' in line
            ]
            assert sum(lag) == 2, "the note written, and the note stated"
            assert 'guanjia_outbox_oldest_age_seconds{service="jotter"}' in text
            assert 'guanjia_commit_seconds_count{service="jotter"}' in text
            return True

        await eventually(measured)


async def test_every_metric_of_ours_names_its_unit(jot: Stage, person: Person) -> None:
    await person.written()

    answer = await jot.client.get("/metrics")

    declared = re.findall(r"^# TYPE (guanjia_\w+) ", answer.text, re.MULTILINE)
    ours = [name for name in declared if not name.endswith("_created")]
    assert len(ours) >= 7
    assert [name for name in ours if not name.endswith(UNITS)] == []


@pytest.mark.parametrize(
    ("path", "route", "status"),
    [
        ("/notes/n-1", "/notes/{note_id}", 404),
        ("/notes/n-1/torn", "/notes/{note_id}/torn", 500),
        ("/nowhere/王五", "unmatched", 404),
    ],
)
async def test_requests_are_counted_by_route_and_status_and_never_by_address(
    jot: Stage, person: Person, path: str, route: str, status: int
) -> None:
    before = await _counted(jot, route, status)

    assert (await person.get(path)).status_code == status

    assert await _counted(jot, route, status) == before + 1


async def test_one_trace_runs_from_the_request_through_the_commit_to_the_reaction(
    surroundings: Surroundings, signer: TestSigner, spans: InMemorySpanExporter
) -> None:
    async with staged(surroundings, signer, with_echo=True) as [stage, ech]:
        published: list[OutboxRow] = []
        stage.running.store.when_committed(published.extend)
        spans.clear()

        answer = await Person(stage).post(
            "/notes", {"text": "traced"}, headers={"traceparent": TRACEPARENT}
        )

        assert answer.headers["X-Trace-Id"] == TRACE, "the browser's trace goes on"
        for row in published:
            envelope = Envelope.parse(row.body)
            assert envelope.traceparent is not None
            assert envelope.traceparent.split("-")[1] == TRACE
            assert envelope.correlationid == TRACE
            assert row.headers["traceparent"] == envelope.traceparent

        async def told() -> Sequence[ReadableSpan]:
            ours = _of_trace(spans)
            wanted = {"publish", "project note_rows", "react echo_note", "react tally_note"}
            assert wanted <= {span.name for span in ours}
            return ours

        ours = await eventually(told)
        assert await ech.count("echoes") == 1
        assert {
            ("POST /notes", "the browser"),
            ("commit", "POST /notes"),
            ("commit group", "commit"),
            ("publish", "POST /notes"),
            ("project note_rows", "POST /notes"),
            ("react echo_note", "POST /notes"),
            ("commit", "react echo_note"),
        } <= _steps(ours)
        assert {
            ("POST /notes", "jotter"),
            ("publish", "jotter"),
            ("project note_rows", "echo"),
            ("react echo_note", "echo"),
        } <= {(span.name, (span.attributes or {}).get("guanjia.service")) for span in ours}


async def test_what_falls_due_begins_a_trace_of_its_own(
    surroundings: Surroundings, signer: TestSigner, spans: InMemorySpanExporter
) -> None:
    async with staged(surroundings, signer) as [stage]:
        spans.clear()

        await stage.write("call back", remind_at=now())

        async def reminded() -> Sequence[ReadableSpan]:
            ours = [span for span in spans.get_finished_spans() if span.name == "due notes"]
            assert await stage.count("notes", {"reminded": 1}) == 1
            return ours

        [due] = await eventually(reminded)
        commits = [
            span
            for span in spans.get_finished_spans()
            if span.name == "commit" and span.parent and span.parent == due.context
        ]
        assert due.parent is None
        assert len(commits) == 1


async def test_every_command_of_a_group_finds_the_transaction_it_shared(
    surroundings: Surroundings, signer: TestSigner, spans: InMemorySpanExporter
) -> None:
    async with staged(surroundings, signer) as [stage]:
        spans.clear()

        answers = await asyncio.gather(*(Person(stage).write(f"note {n}") for n in range(30)))

        groups = [span for span in spans.get_finished_spans() if span.name == "commit group"]
        found = {link.context.trace_id for span in groups for link in span.links}
        found |= {span.context.trace_id for span in groups if span.context is not None}
        assert len(groups) < 15
        assert {int(answer.headers["X-Trace-Id"], 16) for answer in answers} <= found


async def test_spans_hold_ids_and_nothing_of_what_was_written(
    jot: Stage, person: Person, spans: InMemorySpanExporter
) -> None:
    spans.clear()

    await person.post("/notes", {"text": "王五", "author": "王五秘密"})
    await person.get("/notes/n-1?name=王五")
    await person.get("/notes/王五/torn")
    await person.get("/notes/13912345678")

    told = json.dumps([span.to_json() for span in spans.get_finished_spans()], ensure_ascii=False)
    assert "POST /notes" in told
    assert "13912345678" not in told
    assert "王五" not in json.loads(f'"{json.dumps(told)[1:-1]}"')
    assert "%E7%8E%8B" not in told


async def test_health_and_metrics_leave_no_spans(jot: Stage, spans: InMemorySpanExporter) -> None:
    spans.clear()

    for path in ("/health/live", "/health/ready", "/metrics"):
        await jot.client.get(path)

    names = [span.name for span in spans.get_finished_spans()]
    assert [name for name in names if "health" in name or "metrics" in name] == []


def _of_trace(spans: InMemorySpanExporter) -> list[ReadableSpan]:
    return [
        span
        for span in spans.get_finished_spans()
        if span.context is not None and f"{span.context.trace_id:032x}" == TRACE
    ]


def _steps(spans: Sequence[ReadableSpan]) -> set[tuple[str, str]]:
    """(what, within what) for each span; the request stands within the browser's tap."""
    names = {span.context.span_id: span.name for span in spans if span.context is not None}
    return {
        (span.name, names.get(span.parent.span_id, "the browser") if span.parent else "nothing")
        for span in spans
    }


async def _counted(stage: Stage, route: str, status: int) -> float:
    text = (await stage.client.get("/metrics")).text
    return sum(
        sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
        if sample.name == "guanjia_http_request_seconds_count"
        and sample.labels
        == {"service": "jotter", "kind": "read", "route": route, "status": str(status)}
    )
