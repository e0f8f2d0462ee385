"""Estate settings: typed values with a history; which version is in force at a moment."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from chassis.policies import (
    POLICIES,
    Policy,
    PolicyHistory,
    PolicyNotValid,
    Preset,
    PresetUnknown,
    parse_policy,
)
from contracts.words import Actor, ActorKind

MANAGER = Actor(kind=ActorKind.STAFF, id="manager-1")
START = datetime(2026, 11, 22, tzinfo=UTC)
HOUR = timedelta(hours=1)


class VisitPolicy(Policy):
    """How long visitors may stay."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "usual": Preset(zh="通常", en="usual", source="made up", values={"hours": 12})
    }

    hours: int | None = Field(default=None, ge=1)
    greeting: str | None = None


def a_history(*chosen: tuple[int, timedelta, timedelta]) -> PolicyHistory:
    """Of (hours, chosen how long after the start, in force how long after the start)."""
    history = PolicyHistory(id=VisitPolicy.kind())
    for hours, at, effective_from in chosen:
        history.choose(
            VisitPolicy(hours=hours),
            effective_from=START + effective_from,
            by=MANAGER,
            at=START + at,
        )
    return history


def hours_at(history: PolicyHistory, after: timedelta) -> int | None:
    policy = history.in_force(VisitPolicy, START + after)
    return policy.hours if policy else None


def test_a_kind_is_named_after_its_class() -> None:
    assert VisitPolicy.kind() == "visit_policy"


def test_before_the_first_choice_nothing_is_in_force() -> None:
    assert a_history().in_force(VisitPolicy, START) is None
    assert hours_at(a_history((5, 0 * HOUR, 2 * HOUR)), HOUR) is None


def test_a_version_counts_from_its_very_moment_until_the_next_ones() -> None:
    history = a_history((5, 0 * HOUR, 0 * HOUR), (6, HOUR, 3 * HOUR))

    moment = timedelta(milliseconds=1)
    seen = [hours_at(history, after) for after in (0 * HOUR, 3 * HOUR - moment, 3 * HOUR, 9 * HOUR)]

    assert seen == [5, 5, 6, 6]


def test_what_was_planned_comes_into_force_also_when_something_was_chosen_in_between() -> None:
    history = a_history((5, 0 * HOUR, 4 * HOUR), (6, HOUR, HOUR))

    assert [hours_at(history, after * HOUR) for after in (0, 1, 3, 4)] == [None, 6, 6, 5]


choices = st.lists(
    st.tuples(st.integers(1, 99), st.integers(0, 5), st.integers(0, 5)), min_size=1, max_size=8
).map(
    lambda rows: [
        (hours, place * HOUR, (place + delay) * HOUR)
        for place, (hours, _, delay) in enumerate(rows)
    ]
)


@given(choices, st.integers(-1, 15))
def test_in_force_is_what_began_last_and_of_those_what_was_chosen_last(
    chosen: list[tuple[int, timedelta, timedelta]], after: int
) -> None:
    expected, began = None, timedelta.min
    for hours, _, effective_from in chosen:
        if began <= effective_from <= after * HOUR:
            expected, began = hours, effective_from

    assert hours_at(a_history(*chosen), after * HOUR) == expected


@given(choices, st.integers(0, 15))
def test_a_later_choice_changes_nothing_about_the_past(
    chosen: list[tuple[int, timedelta, timedelta]], after: int
) -> None:
    history = a_history(*chosen)
    moment = min(START + after * HOUR, START + (len(chosen) * HOUR))
    before = history.in_force(VisitPolicy, moment)

    history.choose(
        VisitPolicy(hours=100),
        effective_from=moment + timedelta(milliseconds=1),
        by=MANAGER,
        at=moment,
    )

    assert history.in_force(VisitPolicy, moment) == before


def test_nobody_chooses_for_the_past() -> None:
    history = a_history()

    with pytest.raises(PolicyNotValid):
        history.choose(VisitPolicy(), effective_from=START, by=MANAGER, at=START + HOUR)

    assert history.versions == []


def test_a_history_survives_storing() -> None:
    history = a_history((5, 0 * HOUR, 0 * HOUR), (6, HOUR, 3 * HOUR))

    stored = POLICIES.encode(history, "e1", 2, None, "gate")  # type: ignore[arg-type]  # a literal id

    assert POLICIES.decode(stored, None, "gate") == history


def test_a_version_stored_by_newer_or_older_code_is_still_read() -> None:
    history = a_history((5, 0 * HOUR, 0 * HOUR))
    history.versions[0].values["added_later"] = True
    del history.versions[0].values["greeting"]

    assert history.in_force(VisitPolicy, START) == VisitPolicy(hours=5)


def test_a_preset_is_taken_by_name() -> None:
    assert VisitPolicy.from_preset("usual") == VisitPolicy(hours=12)
    with pytest.raises(PresetUnknown) as refused:
        VisitPolicy.from_preset("unusual")
    assert refused.value.data == {"preset": "unusual", "known": "usual"}


def test_every_preset_fits_its_type() -> None:
    assert [VisitPolicy.from_preset(name) for name in VisitPolicy.presets]


def test_values_that_do_not_fit_are_named_without_repeating_them() -> None:
    with pytest.raises(PolicyNotValid) as refused:
        parse_policy(VisitPolicy, {"hours": 0, "greeting": ["秘密"], "colour": "red"})

    text = str(refused.value)
    assert all(field in text for field in ("hours", "greeting", "colour"))
    assert "秘密" not in text
