"""Samples of every version ever published: they must always parse, whatever was added since."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from chassis.sealing import seal_fields
from contracts.event import Envelope
from tests.contract import freeze
from tests.contract.examples import estate_keys
from tests.contract.known import EVENTS, SAMPLES, SCHEMAS, frozen

FROZEN = dict(frozen(SAMPLES))


def test_every_event_has_a_sample_and_every_sample_an_event() -> None:
    assert set(FROZEN) == set(EVENTS), "run `python -m tests.contract.freeze` for what is missing"


@pytest.mark.parametrize("name", FROZEN)
def test_a_sample_is_read_as_its_event_and_nothing_in_it_is_overlooked(name: str) -> None:
    envelope = Envelope.parse(FROZEN[name].encode())

    event = EVENTS[envelope.type].model_validate(envelope.data)

    assert envelope.type == name
    assert event.aggregate_id == envelope.subject
    assert _holds(event.model_dump(mode="json"), envelope.data)


@pytest.mark.parametrize("name", FROZEN)
def test_a_sample_with_unknown_fields_is_read_as_well(name: str) -> None:
    clear = json.loads(FROZEN[name])
    grown = _grown(clear) | {"newattribute": "later"}

    envelope = Envelope.parse(json.dumps(grown).encode())

    kind = EVENTS[name]
    assert kind.model_validate(envelope.data) == kind.model_validate(clear["data"])


@pytest.mark.rule("K12")
@pytest.mark.parametrize("name", FROZEN)
def test_personal_fields_of_a_sample_are_ciphertext_and_no_others(name: str) -> None:
    data = json.loads(FROZEN[name])["data"]

    sealed_again = seal_fields(EVENTS[name], data, estate_keys(), "somebody")

    for before, after in zip(_leaves(data), _leaves(sealed_again), strict=True):
        assert (before != after) == (isinstance(before, str) and before.startswith("s1."))


def test_freezing_adds_what_is_missing_and_changes_nothing_else(tmp_path: Path) -> None:
    for folder in (SAMPLES, SCHEMAS):
        shutil.copytree(folder, tmp_path / folder.name)
    some = next(iter(FROZEN))
    (tmp_path / "samples" / f"{some}.json").unlink()

    assert freeze.main(tmp_path) == 0

    after = dict(frozen(tmp_path / "samples"))
    assert Envelope.parse(after.pop(some).encode()).type == some
    assert after.items() <= FROZEN.items()
    assert len(after) == len(FROZEN) - 1


def _grown(part: Any) -> Any:
    """Every model in it with one more field; a mapping from names to counts is left as it is."""
    if isinstance(part, list):
        return [_grown(item) for item in part]
    if not isinstance(part, dict):
        return part
    counts = all(isinstance(value, int) for value in part.values())
    more = {} if counts else {"new_field": {"a": [1]}}
    return {key: _grown(value) for key, value in part.items()} | more


def _leaves(part: Any) -> list[Any]:
    if isinstance(part, dict):
        part = list(part.values())
    return [leaf for item in part for leaf in _leaves(item)] if isinstance(part, list) else [part]


def _holds(read: Any, told: Any) -> bool:
    """Whether all that was told is read; what was added since may stand beside it, at any depth."""
    if isinstance(told, dict):
        known = isinstance(read, dict) and told.keys() <= read.keys()
        return known and all(_holds(read[name], told[name]) for name in told)
    if isinstance(told, list):
        pairs = zip(read, told, strict=True)
        return isinstance(read, list) and all(_holds(one, other) for one, other in pairs)
    return bool(read == told)
