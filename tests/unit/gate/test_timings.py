"""Times at the gate: counted by day and flow, told as the middle one and the 95th of a hundred."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.words import DeviceId
from gate.timings.model import TimingTally, rounded_up, spread, tally_id

DAY = date(2026, 11, 22)
times = st.lists(st.integers(0, 300_000), min_size=1, max_size=60)


def a_tally(document: list[int], handling: list[int | None] | None = None) -> TimingTally:
    """A day of guests at one tablet."""
    tally = TimingTally(
        id="t", day=DAY, gate="north", device=DeviceId("d"), flow="visit.admit.guest"
    )
    for place, ms in enumerate(document):
        tally.count(document_ms=ms, handling_ms=handling[place] if handling else None)
    return tally


@pytest.mark.rule("T30", "N17")
@given(ms=times, cut=st.integers(0, 60))
def test_rank_and_limit_are_those_of_the_times_however_they_are_spread_over_days(
    ms: list[int], cut: int
) -> None:
    found = spread([a_tally(ms[:cut]).document, a_tally(ms[cut:]).document])

    ranked = sorted(map(rounded_up, ms))
    assert found.count == len(ms)
    assert found.median_ms == ranked[-(-len(ms) // 2) - 1]
    assert found.p95_ms == ranked[-(-len(ms) * 95 // 100) - 1]
    assert found.over_25_s == sum(each > 25_000 for each in ms)


@given(ms=st.integers(0, 86_400_000))
def test_a_time_is_never_told_shorter_than_it_was(ms: int) -> None:
    assert ms <= rounded_up(ms) <= ms + 999
    assert rounded_up(ms) - ms < 100 or ms > 60_000
    assert (rounded_up(ms) > 25_000) is (ms > 25_000)


def test_an_act_nobody_measured_is_counted_and_has_no_time() -> None:
    tally = a_tally([8_200, 9_000], [20_000, None])
    tally.count(document_ms=None, handling_ms=None)

    assert tally.acts == 3
    assert spread([tally.handling]).count == 1
    assert spread([]).median_ms is None
    assert TimingTally.model_validate_json(tally.model_dump_json()) == tally


def test_a_tablet_at_another_gate_is_counted_there() -> None:
    ids = {tally_id(DAY, DeviceId("d"), gate, "visit.admit.guest") for gate in ("north", "south")}

    assert len(ids) == 2
