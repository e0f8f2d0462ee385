"""The doctor's judgement: what is well, what to look at, what is trouble; and what to do then."""

import base64
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from chassis.bus.inspecting import Lag, StreamFacts
from chassis.sealing import FileMasterKey
from chassis.settings import ServiceSettings
from chassis.store.inspecting import DatabaseFacts, MongoFacts
from guanjia.backup.keeping import name_at
from guanjia.data_folder import DataFolder
from guanjia.doctor.findings import Finding, Level, duration, worst
from guanjia.doctor.place import (
    check_backups,
    check_disk,
    check_environment,
    check_folder,
    check_master_key,
    check_secret_files,
    check_zones,
    sync_interval_in,
)
from guanjia.doctor.servers import (
    check_calendar,
    check_clock,
    check_database,
    check_mongo,
    check_nats,
    check_streams,
)
from notifications.settings import NotificationsSettings

NOW = datetime(2026, 11, 22, 6, tzinfo=UTC)
DAY = timedelta(days=1)
WELL, LOOK, TROUBLE = Level.OK, Level.WARN, Level.TROUBLE


def level(*findings: Finding) -> Level:
    """The worst; whatever is not well says what to do, in both languages."""
    for finding in findings:
        assert (finding.level is WELL) == (not finding.todo_zh)
        assert bool(finding.todo_zh) == bool(finding.todo_en)
        assert finding.zh
        assert finding.en
    return worst(list(findings))


def a_mongo(**other: Any) -> MongoFacts:
    facts: dict[str, Any] = {
        "version": "6.0.5",
        "replica_set": "guanjia",
        "writable": True,
        "clock_apart": timedelta(0),
        "disk_bytes_free": 50 * 10**9,
        "disk_share_used": 0.5,
    }
    return MongoFacts(**(facts | other))


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        ({}, WELL),
        ({"version": "4.4.29"}, TROUBLE),
        ({"replica_set": ""}, TROUBLE),
        ({"writable": False}, TROUBLE),
        ({"clock_apart": timedelta(seconds=5)}, LOOK),
        ({"clock_apart": timedelta(minutes=2)}, TROUBLE),
        ({"disk_share_used": 0.9}, LOOK),
        ({"disk_share_used": 0.97}, TROUBLE),
        ({"disk_bytes_free": 10**8}, TROUBLE),
    ],
)
def test_mongodb(facts: dict[str, Any], wanted: Level) -> None:
    assert level(*check_mongo(a_mongo(**facts))) is wanted


@pytest.mark.parametrize(
    ("version", "interval", "wanted"),
    [
        ("2.15.1", "always", WELL),
        ("2.10.20", "always", TROUBLE),
        ("2.15.1", "2m0s", TROUBLE),
        ("2.15.1", "", LOOK),
    ],
)
def test_nats_must_flush_before_it_acknowledges(version: str, interval: str, wanted: Level) -> None:
    assert level(check_nats(version, interval, "")) is wanted


def test_the_embedded_servers_own_configuration_tells_how_it_flushes(tmp_path: Path) -> None:
    file = tmp_path / "nats-server.conf"
    assert sync_interval_in(file) == ""
    file.write_text(json.dumps({"jetstream": {"sync_interval": "always"}}))
    assert sync_interval_in(file) == "always"
    file.write_text("{")
    assert sync_interval_in(file) == ""


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        (StreamFacts(lags=[Lag("a-hears-b", 10, 5, 0)]), WELL),
        (StreamFacts(missing=["EVT_GATE"]), TROUBLE),
        (StreamFacts(different=["EVT_GATE.max_bytes"]), LOOK),
        (StreamFacts(extra=["old-hears-gate"]), LOOK),
        (StreamFacts(share_used=0.8), LOOK),
        (StreamFacts(share_used=0.95), TROUBLE),
        (StreamFacts(lags=[Lag("a-hears-b", 5_000, 0, 0)]), LOOK),
        (StreamFacts(lags=[Lag("a-hears-b", 90_000, 0, 0)]), TROUBLE),
        (StreamFacts(lags=[Lag("a-hears-b", 0, 4_000, 0)]), LOOK),
    ],
)
def test_streams_and_who_hears_them(facts: StreamFacts, wanted: Level) -> None:
    assert level(*check_streams("gate", facts)) is wanted


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        ({}, WELL),
        ({"missing": ["orders.estate"]}, TROUBLE),
        ({"different": ["orders.estate"]}, TROUBLE),
        ({"extra": ["orders.by_hand"]}, LOOK),
        ({"outbox_rows": 5, "outbox_since": NOW - timedelta(seconds=1)}, WELL),
        ({"outbox_rows": 5, "outbox_since": NOW - timedelta(minutes=2)}, LOOK),
        ({"outbox_rows": 5, "outbox_since": NOW - timedelta(hours=2)}, TROUBLE),
        ({"waiting": 1, "waiting_since": NOW - timedelta(minutes=1)}, WELL),
        ({"waiting": 1, "waiting_since": NOW - timedelta(minutes=20)}, LOOK),
        ({"dead_letters": 1}, LOOK),
    ],
)
def test_a_services_database(facts: dict[str, Any], wanted: Level) -> None:
    usual: dict[str, Any] = {
        "outbox_rows": 0,
        "outbox_since": None,
        "waiting": 0,
        "waiting_since": None,
        "dead_letters": 0,
    }
    assert level(*check_database("dispatch", DatabaseFacts(**(usual | facts)), NOW)) is wanted


@pytest.mark.parametrize(
    ("through", "now", "wanted"),
    [
        (2027, NOW, WELL),
        (2026, NOW, LOOK),
        (2026, datetime(2026, 6, 1, tzinfo=UTC), WELL),
        (2025, NOW, TROUBLE),
        (0, NOW, TROUBLE),
    ],
)
def test_next_years_holidays_are_asked_for_once_they_are_published(
    through: int, now: datetime, wanted: Level
) -> None:
    assert level(check_calendar("cuihu", through, now)) is wanted


@pytest.mark.parametrize(
    ("age", "wanted"), [(DAY, WELL), (3 * DAY, LOOK), (8 * DAY, TROUBLE), (None, LOOK)]
)
def test_how_old_the_newest_backup_is(tmp_path: Path, age: timedelta | None, wanted: Level) -> None:
    (tmp_path / "something else.tar").touch()
    if age is not None:
        (tmp_path / name_at(NOW - age)).touch()
        (tmp_path / name_at(NOW - 30 * DAY)).touch()

    assert level(check_backups(tmp_path, DAY, NOW)) is wanted


def test_variables_no_setting_reads_are_named() -> None:
    environment = {"GUANJIA_MONGO_URL": "x", "guanjia_port": "1", "PATH": "y"}
    assert level(check_environment(environment, [ServiceSettings])) is WELL

    found = check_environment(environment | {"GUANJIA_MONGO_ULR": "x"}, [ServiceSettings])

    assert level(found) is LOOK
    assert "GUANJIA_MONGO_ULR" in found.zh


def test_the_master_key_is_there_nobody_elses_and_random(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    assert level(check_master_key(path)) is TROUBLE

    FileMasterKey.create(path)
    well = check_master_key(path)
    assert level(well) is WELL
    assert path.read_text().strip() not in f"{well}", "the key itself is never told"

    path.chmod(0o640)
    assert level(check_master_key(path)) is TROUBLE

    path.chmod(0o600)
    path.write_text("not a key\n")
    assert level(check_master_key(path)) is TROUBLE
    path.write_text(base64.b64encode(b"secret12" * 4).decode())
    assert level(check_master_key(path)) is TROUBLE


def test_files_with_secrets_are_nobody_elses(tmp_path: Path) -> None:
    path = tmp_path / "channels.json"
    settings = NotificationsSettings(channels_file=path)
    assert check_secret_files([NotificationsSettings()]) == []
    assert level(*check_secret_files([settings])) is TROUBLE

    path.touch(mode=0o644)
    assert level(*check_secret_files([settings, settings])) is TROUBLE

    path.chmod(0o600)
    [well] = check_secret_files([settings])
    assert level(well) is WELL
    assert "GUANJIA_CHANNELS_FILE" in well.subject


def test_the_data_folder(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    assert level(*check_folder(folder)) is LOOK

    folder.path.mkdir(mode=0o700)
    folder.note_version("0.1.0")
    assert "0.1.0" in check_folder(folder)[0].zh

    folder.path.chmod(0o755)
    assert level(*check_folder(folder)) >= LOOK
    folder.path.chmod(0o700)
    with folder.restored_into():
        assert level(*check_folder(folder)) is TROUBLE
    (folder.path / "version.json").write_text('{"format": 99, "guanjia": "9.9"}')
    assert level(*check_folder(folder)) is TROUBLE


def test_zones_disks_clocks() -> None:
    assert level(check_zones(["Asia/Shanghai", "Asia/Urumqi"])) is WELL
    assert level(check_zones(["Asia/Nowhere"])) is TROUBLE
    assert level(check_disk("here", 40 * 10**9, 0.5)) is WELL
    assert level(check_clock("NATS", timedelta(seconds=0.2))) is WELL


def test_durations_are_short() -> None:
    told = [duration(seconds) for seconds in (5, 119, 600, 3 * 3_600, 10 * 86_400)]
    assert told == ["5 s", "119 s", "10 min", "3 h", "10 d"]
