"""What the profile `observability` ships (rules, dashboards, configurations) against what a running
service really measures.
"""

import json
import re
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from chassis.testing import SurroundingServers, TestSigner, eventually
from guanjia.backup import keeping as _backups  # noqa: F401 - the platform measures them too
from guanjia.services import NAMES
from tests.integration.chassis.calls import Person
from tests.integration.chassis.stage import staged

ROOT = Path(__file__).parents[3]
DEPLOY = ROOT / "deploy"
RULE_FILE = DEPLOY / "prometheus/rules/guanjia.yml"
RULE_TESTS = sorted((DEPLOY / "prometheus/tests").glob("*.yml"))
CONFIGURATIONS = sorted((DEPLOY / "prometheus").glob("*.yml"))
DASHBOARDS = sorted((DEPLOY / "grafana/dashboards").glob("*.json"))
RULES: list[dict[str, Any]] = [
    rule for group in yaml.safe_load(RULE_FILE.read_text())["groups"] for rule in group["rules"]
]
ALERTS = {rule["alert"]: rule for rule in RULES if "alert" in rule}
RECORDED = {rule["record"] for rule in RULES if "record" in rule}
SCRAPED = {"job", "instance", "container"}
"""The labels Prometheus adds, as our configurations have it do."""
PANELS = [
    (file.stem, panel) for file in DASHBOARDS for panel in json.loads(file.read_text())["panels"]
]

needs_promtool = pytest.mark.skipif(
    shutil.which("promtool") is None,
    reason="promtool is not installed: apt-get install prometheus (make test does it as root)",
)


@pytest.fixture(scope="module")
async def measured(
    servers: SurroundingServers, signer: TestSigner
) -> AsyncIterator[Mapping[str, set[str]]]:
    """Metric → its labels, of two services one of which hears the other."""
    async with staged(servers.surroundings(), signer, with_echo=True) as [jotter, ech]:
        await Person(jotter).written()
        samples: dict[str, set[str]] = {}

        async def all_looked_at() -> bool:
            # It looks by itself every ten seconds.
            await ech.running.watcher._look_at_bus()
            text = (await jotter.client.get("/metrics")).text
            for family in text_string_to_metric_families(text):
                for sample in family.samples:
                    samples.setdefault(sample.name, set()).update(sample.labels)
            return samples.keys() >= {
                "guanjia_consumer_pending_events",
                "guanjia_due_late_seconds",
                "guanjia_events_heard_total",
            }

        await eventually(all_looked_at)
        yield samples


@pytest.mark.parametrize("expression", [rule["expr"] for rule in RULES])
def test_a_rule_asks_for_what_is_measured(
    measured: Mapping[str, set[str]], expression: str
) -> None:
    assert unknown_in(expression, measured) == []


@pytest.mark.parametrize(("dashboard", "panel"), PANELS)
def test_a_panel_asks_for_what_is_measured(
    measured: Mapping[str, set[str]], dashboard: str, panel: dict[str, Any]
) -> None:
    assert panel["targets"], (dashboard, panel["title"])
    for target in panel["targets"]:
        assert unknown_in(target["expr"], measured) == []
        legend = set(re.findall(r"{{(\w+)}}", target["legendFormat"]))
        assert legend <= SCRAPED | set().union(*measured.values())


def test_a_slip_in_a_rule_would_be_found(measured: Mapping[str, set[str]]) -> None:
    assert unknown_in("max(guanjia_outbox_row) > 1", measured) == ["guanjia_outbox_row"]
    assert unknown_in('sum(guanjia_outbox_rows{servic="a"})', measured) == ["servic"]
    assert unknown_in("max by (sevice) (guanjia_outbox_rows)", measured) == ["sevice"]
    assert unknown_in("service:nobody:records_it", measured) == ["service:nobody:records_it"]


@pytest.mark.parametrize("alert", ALERTS)
def test_an_alert_says_what_to_do_and_where_the_runbook_tells_more(alert: str) -> None:
    annotations = ALERTS[alert]["annotations"]

    assert annotations.keys() == {"summary", "do", "runbook"}
    assert ALERTS[alert]["labels"]["severity"] in ("warning", "critical")
    file, _, section = annotations["runbook"].partition("#")
    assert section in set(anchors_of(ROOT / file)), annotations["runbook"]


@pytest.mark.parametrize("alert", ALERTS)
def test_an_alert_is_seen_to_speak_in_a_test_of_the_rules(alert: str) -> None:
    cases = [
        case
        for file in RULE_TESTS
        for test in yaml.safe_load(file.read_text())["tests"]
        for case in test["alert_rule_test"]
    ]

    assert any(case["alertname"] == alert and case["exp_alerts"] for case in cases)


def test_prometheus_asks_every_service() -> None:
    jobs = yaml.safe_load((DEPLOY / "prometheus/prometheus.yml").read_text())["scrape_configs"]
    [guanjia] = [job for job in jobs if job["job_name"] == "guanjia"]

    assert guanjia["dns_sd_configs"][0]["names"] == list(NAMES)


@needs_promtool
def test_the_rules_speak_and_are_silent_as_their_tests_say() -> None:
    promtool("test", "rules", *RULE_TESTS)


@needs_promtool
@pytest.mark.parametrize("file", CONFIGURATIONS, ids=lambda file: file.name)
def test_prometheus_takes_its_configuration(file: Path) -> None:
    promtool("check", "config", file)


def test_dashboards_have_ids_of_their_own_and_the_sources_that_are_provisioned() -> None:
    sources = yaml.safe_load((DEPLOY / "grafana/provisioning/datasources/guanjia.yml").read_text())[
        "datasources"
    ]
    known = {(source["type"], source["uid"]) for source in sources}
    boards = [json.loads(file.read_text()) for file in DASHBOARDS]

    assert len({board["uid"] for board in boards}) == len(boards)
    for board in boards:
        ids = [panel["id"] for panel in board["panels"]]
        assert len(set(ids)) == len(ids)
        for panel in board["panels"]:
            asked = [panel["datasource"], *(target["datasource"] for target in panel["targets"])]
            assert {(each["type"], each["uid"]) for each in asked} <= known
            place = panel["gridPos"]
            assert 0 <= place["x"] <= place["x"] + place["w"] <= 24


def unknown_in(expression: str, measured: Mapping[str, set[str]]) -> list[str]:
    """Metrics and labels of an expression that nobody measures."""
    labels = SCRAPED | {"service", "le"} | set().union(*measured.values())
    without_texts = re.sub(r'"[^"]*"', '""', expression)
    metrics = re.findall(r"\b(?:guanjia_\w+|process_\w+|up\b|\w+:[\w:]+)", without_texts)
    groupings = re.findall(r"\bby \(([^)]*)\)", without_texts)
    used = [label.strip() for group in groupings for label in group.split(",")]
    used += re.findall(r"(\w+)(?:=~|!~|!=|=)\"", without_texts)
    return [
        *(each for each in metrics if each not in measured.keys() | RECORDED | {"up"}),
        *(each for each in used if each not in labels),
    ]


def anchors_of(page: Path) -> Iterator[str]:
    """The sections of a page, as a link names them."""
    for title in re.findall(r"^## (.+)$", page.read_text(), re.MULTILINE):
        yield re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


def promtool(*words: str | Path) -> None:
    done = subprocess.run(["promtool", *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
