"""Estate settings: typed, with presets and a history of who chose what from when on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from contracts.permissions import Permission
from tests.integration.chassis.calls import Person, problem
from tests.integration.chassis.stage import Stage

NOTES = "/settings/note_policy"


async def chosen(person: Person, **body: Any) -> dict[str, Any]:
    """The settings after a choice that must be taken."""
    answer = await person.post(NOTES, body)
    assert answer.status_code == 200, answer.text
    view: dict[str, Any] = answer.json()
    return view


async def test_settings_nobody_has_chosen_are_unset_and_show_their_presets(person: Person) -> None:
    [view] = (await person.get("/settings")).json()

    assert (view["kind"], view["in_force"], view["history"]) == ("note_policy", None, [])
    [preset] = view["presets"]
    assert (preset["name"], preset["source"]) == ("short", "made up")
    assert preset["values"] == {"longest": 20}
    assert (await person.get(NOTES)).json() == view


async def test_chosen_values_are_in_force_and_the_history_names_who_chose_them(
    jot: Stage, person: Person
) -> None:
    manager = Person(jot, person.estate, staff="manager-1")
    await chosen(person, values={"longest": 100})

    view = await chosen(manager, values={"longest": 50, "heading": "日志"})

    assert view == (await person.get(NOTES)).json()
    assert view["in_force"] == {"longest": 50, "heading": "日志"}
    assert [entry["chosen_by"]["id"] for entry in view["history"]] == ["staff-1", "manager-1"]
    assert [entry["values"]["longest"] for entry in view["history"]] == [100, 50]
    assert all(entry["preset"] is None for entry in view["history"])


async def test_a_preset_is_applied_by_name_and_the_history_says_which(person: Person) -> None:
    view = await chosen(person, preset="short")

    assert view["in_force"] == {"longest": 20, "heading": None}
    assert [entry["preset"] for entry in view["history"]] == ["short"]


async def test_an_unknown_preset_is_refused_with_the_known_ones(person: Person) -> None:
    answer = await person.post(NOTES, {"preset": "shortest"})

    assert problem(answer, 422, "PresetUnknown")["data"] == {"preset": "shortest", "known": "short"}
    assert (await person.get(NOTES)).json()["history"] == []


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"longest": 0}, "longest"),
        ({"longest": "many"}, "longest"),
        ({"shortest": 1}, "shortest"),
        ({"heading": ["x"]}, "heading"),
    ],
)
async def test_values_that_do_not_fit_are_refused_field_by_field(
    person: Person, values: dict[str, Any], field: str
) -> None:
    answer = await person.post(NOTES, {"values": values})

    assert field in problem(answer, 422, "PolicyNotValid")["detail"]
    assert (await person.get(NOTES)).json()["history"] == []


@pytest.mark.parametrize("body", [{}, {"values": {"longest": 5}, "preset": "short"}])
async def test_a_choice_is_either_values_or_a_preset(person: Person, body: dict[str, Any]) -> None:
    problem(await person.post(NOTES, body), 422, "ChoiceUnclear")


async def test_settings_that_do_not_exist_are_not_found(person: Person) -> None:
    problem(await person.get("/settings/colours"), 404, "Missing")
    problem(await person.post("/settings/colours", {"preset": "short"}), 404, "Missing")


async def test_choosing_needs_more_than_seeing(jot: Stage, person: Person) -> None:
    reader = Person(jot, person.estate, permissions=(Permission.SEE_ESTATE,))

    assert (await reader.get(NOTES)).status_code == 200
    problem(await reader.post(NOTES, {"preset": "short"}), 403, "NotAllowed")


async def test_one_estates_settings_are_not_anothers(jot: Stage, person: Person) -> None:
    await chosen(person, values={"longest": 7})

    assert (await Person(jot).get(NOTES)).json()["in_force"] is None


class Clock:
    """The jotter's clock, moved by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(jot: Stage) -> Iterator[Clock]:
    clock, state = Clock(), jot.running.app.state
    usual = state.performer
    state.performer = replace(usual, clock=clock)
    yield clock
    state.performer = usual


async def test_settings_chosen_for_later_take_effect_at_their_moment(
    person: Person, clock: Clock
) -> None:
    await chosen(person, values={"longest": 10})
    later = clock.now + timedelta(days=1)
    view = await chosen(person, values={"longest": 20}, effective_from=later.isoformat())
    assert view["in_force"]["longest"] == 10, "not yet"

    clock.now = later - timedelta(milliseconds=1)
    assert (await person.get(NOTES)).json()["in_force"]["longest"] == 10
    clock.now = later

    assert (await person.get(NOTES)).json()["in_force"]["longest"] == 20


async def test_of_two_choices_for_the_same_moment_the_later_one_counts(
    person: Person, clock: Clock
) -> None:
    later = clock.now + timedelta(days=1)
    await chosen(person, values={"longest": 10}, effective_from=later.isoformat())
    await chosen(person, values={"longest": 20}, effective_from=later.isoformat())

    clock.now = later

    assert (await person.get(NOTES)).json()["in_force"]["longest"] == 20


async def test_the_past_is_not_rewritten(person: Person, clock: Clock) -> None:
    earlier = clock.now - timedelta(seconds=1)

    answer = await person.post(
        NOTES, {"values": {"longest": 5}, "effective_from": earlier.isoformat()}
    )

    problem(answer, 422, "PolicyNotValid")


async def test_a_moment_needs_its_offset(person: Person, clock: Clock) -> None:
    answer = await person.post(
        NOTES, {"values": {"longest": 5}, "effective_from": "2026-12-01T08:00:00"}
    )

    [fault] = problem(answer, 422, "RequestInvalid")["data"]["faults"]
    assert (fault["where"], fault["type"]) == ("body.effective_from", "timezone_aware")
