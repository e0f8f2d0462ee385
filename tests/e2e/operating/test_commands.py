"""The operator's commands on a running platform: the doctor, dead letters, documents."""

import json

import nats
import pytest

from chassis.testing import eventually
from guanjia.demo.estate import ESTATE
from tests.e2e.operating.operated import Operated, operate

pytestmark = pytest.mark.timeout(300)

CANARY = "王五13912345678"


async def test_the_doctor_finds_a_fresh_platform_well(operated: Operated) -> None:
    code, printed = await operated.operate("doctor", "--json")

    report = json.loads(printed)
    subjects = {finding["subject"]: finding for finding in report["findings"]}
    trouble = [finding for finding in report["findings"] if finding["level"] == "trouble"]
    assert trouble == []
    assert code in (0, 1), "next year's holidays and the first backup may be missing"
    for subject in ("MongoDB", "NATS", "时钟 clock：NATS", "主密钥 master key", "平台 platform"):
        assert subjects[subject]["level"] == "ok", subjects[subject]
    assert "always" in subjects["NATS"]["en"]
    assert operated.data.joinpath("master.key").read_text().strip() not in printed


async def test_the_doctor_tells_what_it_found_and_what_to_do(operated: Operated) -> None:
    connection = await nats.connect(operated.addresses.nats_url)
    await connection.jetstream().delete_consumer("EVT_IDENTITY", "gate-hears-identity")
    await connection.close()

    code, printed = await operated.operate("doctor")
    setup_code, made = await operated.operate("topology")
    _, mended = await operated.operate("doctor")

    assert code == 2
    assert "gate-hears-identity" in printed
    assert "guanjia setup" in printed
    assert setup_code == 0
    assert "gate-hears-identity created" in made
    assert "gate-hears-identity" not in mended


@pytest.mark.rule("J7")
async def test_a_dead_letter_is_listed_shown_without_names_replayed_and_dropped(
    operated: Operated,
) -> None:
    connection = await nats.connect(operated.addresses.nats_url)
    subject = f"evt.reception.{ESTATE}.contact_logged.v1"
    await connection.jetstream().publish(subject, f'{{"name": "{CANARY}"}}'.encode())
    await connection.close()

    async def listed() -> str:
        _, printed = await operated.operate(*LIST)
        assert "malformed" in printed
        return printed

    printed = await eventually(listed, within_seconds=60)
    letter = next(word for word in printed.split() if word.startswith("archives-hears-reception:"))
    shown = await operated.operate("dead-letters", "show", letter)
    again = await operated.operate("dead-letters", "replay", letter)
    dropped = await operated.operate("dead-letters", "drop", letter, "--reason", "made for a test")
    left = await operated.operate(*LIST)
    log = await operated.operate("dead-letters", "log", "--service", "archives")
    gone = await operated.operate("dead-letters", "show", letter)

    assert shown[0] == 0
    assert "unreadable_bytes" in shown[1]
    assert CANARY not in printed + shown[1] + again[1]
    assert (again[0], dropped[0], gone[0]) == (1, 0, 1)
    assert "失败" in again[1]
    assert "没有死信" in left[1]
    for words in ("failed again", "dropped", "made for a test"):
        assert words in log[1]


LIST = ("dead-letters", "list", "--service", "archives", "--reason", "malformed")


async def test_a_restore_that_cannot_be_says_why_and_changes_nothing(operated: Operated) -> None:
    place = operated.data.parent / "not a backup.tar"
    place.write_text("nothing")
    missing = await operate(operated.data, "restore", place)
    broken = await operate(
        operated.data, "restore", place, "--data-dir", operated.data.parent / "new"
    )
    code, printed = await operated.operate("backup", operated.data.parent / "whole.tar")
    assert code == 0, printed
    taken = await operate(
        operated.data,
        *("restore", operated.data.parent / "whole.tar", "--data-dir", operated.data),
        *("--master-key", operated.data / "master.key"),
    )

    assert missing[0] == 2
    assert (broken[0], taken[0]) == (1, 1)
    assert "不可用" in broken[1]
    assert "不是空的" in taken[1]


async def test_the_events_are_printed_as_asyncapi(operated: Operated) -> None:
    code, printed = await operated.operate("asyncapi")
    served = (await operated.client.get("/asyncapi.json")).json()

    assert code == 0
    assert json.loads(printed) == served
    assert served["asyncapi"] == "3.0.0"
