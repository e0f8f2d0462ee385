"""A barrier is opened for seconds, at hosts the operator has listed."""

from datetime import UTC, datetime

import pytest

from gate.barriers.model import AGAIN_AFTER, GOOD_FOR, BarrierAnswer, BarrierOpening, OpeningState
from gate.readers.model import BarrierAddressWrong, host_of
from gate.settings import GateSettings
from tests.unit.gate.test_slips import CLERK

NOW = datetime(2026, 11, 22, 2, tzinfo=UTC)


def an_opening() -> BarrierOpening:
    return BarrierOpening(
        id="o1",
        reader_id="r1",
        gate="south",
        for_id="p1",
        asked_at=NOW,
        asked_by=CLERK,
        try_at=NOW,
    )


def test_a_barrier_is_tried_again_for_seconds_and_then_no_more() -> None:
    opening, now, tries = an_opening(), NOW, 0
    while opening.begin(now):
        tries += 1
        opening.end(BarrierAnswer(taken=False, reason="HTTP 503"), now)
        assert opening.try_at is not None
        now = opening.try_at

    assert (opening.state, opening.try_at) == (OpeningState.MISSED, None)
    assert tries == opening.tries == GOOD_FOR // AGAIN_AFTER + 1


def test_a_barrier_that_opened_is_not_tried_again() -> None:
    opening = an_opening()

    assert opening.begin(NOW)
    opening.end(BarrierAnswer(taken=True), NOW)

    assert (opening.state, opening.try_at, opening.tries) == (OpeningState.OPENED, None, 1)


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("http://10.0.5.7/open", True),
        ("http://10.0.5.7:8080/open", True),
        ("https://GATE-B:8443/", True),
        ("https://gate-b/", False),
        ("http://10.0.5.70/", False),
        ("http://localhost/", False),
    ],
)
def test_a_barrier_is_called_at_hosts_the_operator_has_listed(url: str, allowed: bool) -> None:
    settings = GateSettings(barrier_hosts="10.0.5.7, gate-b:8443")

    assert settings.allows_barrier_at(host_of(url)) is allowed
    assert not GateSettings().allows_barrier_at(host_of(url))


@pytest.mark.parametrize("url", ["", "gate", "ftp://gate/", "http://u:p@gate/", "http://"])
def test_what_is_no_web_address_opens_nothing(url: str) -> None:
    with pytest.raises(BarrierAddressWrong):
        host_of(url)
