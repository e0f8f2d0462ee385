"""The auditor finds what is lost, doubled and wrong, and nothing where nothing is."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from tests.faults import audit as laws
from tests.faults.audit import Kind, Law, audit, name_of
from tests.faults.evidence import (
    Account,
    Asked,
    Count,
    Evidence,
    Hears,
    Keeps,
    Letter,
    Rows,
    Said,
)

KEY = "0b0e5a3c-6c0f-4a55-9d1e-3f2f3a4b5c6d"
ORDER = ("dispatch", "orders", "chun", "order-1")
ROW = ("fees", "staff", "chun", "order-1")
POISON = Letter("fees-hears-dispatch", "poison-1")
OPENED = Said(
    id=str(uuid.uuid5(uuid.UUID(KEY), "dispatch:chun:staff:mei event:0")),
    service="dispatch",
    type="opened",
    estate="chun",
    subject="order-1",
    version=1,
    commit="commit-1",
)
CLOSED = replace(OPENED, id="event-2", type="closed", version=2, commit="commit-2")
MARK = f"fees-hears-dispatch:post:{CLOSED.id}"


def evidence() -> Evidence:
    """A platform on which all is well: an order opened and closed, heard, numbered, paid."""
    return Evidence(
        asked=[Asked(KEY, "dispatch", "chun", "staff:mei", "/orders", says=True)],
        said=[OPENED, CLOSED, CLOSED],
        hears=[Hears("fees", "fees-hears-dispatch", "post", "closed")],
        keeps=[Keeps("fees", "staff", frozenset({"opened", "closed"}))],
        rows={
            "dispatch": Rows(
                keys={f"chun:staff:mei:{KEY}"},
                commits={"commit-1", "commit-2"},
                voided={"commit-0"},
                counters={"chun:WX-20261122": 2},
                numbers={"chun:WX-20261122": [2, 1]},
            ),
            "fees": Rows(marks={MARK, "due:something"}, letters={POISON}),
        },
        aggregates={ORDER: 2},
        told_in={"opened": "orders", "closed": "orders"},
        read_models={ROW: 2},
        poison={POISON},
        accounts=[Account("charge 1", 4350, 4350)],
        counts=[Count("payments", 2, 2)],
        rested_after_seconds=3.0,
    )


def test_where_all_is_well_nothing_is_found() -> None:
    assert audit(evidence()) == []


def forget_key(found: Evidence) -> None:
    found.rows["dispatch"].keys.clear()


def answer_otherwise(found: Evidence) -> None:
    found.asked = [replace(found.asked[0], answered_otherwise="409")]


def say_nothing(found: Evidence) -> None:
    found.said = [CLOSED]


def say_more_than_stands(found: Evidence) -> None:
    found.aggregates = {ORDER: 1}


def say_what_was_not_committed(found: Evidence) -> None:
    found.rows["dispatch"].commits.remove("commit-2")


def say_what_was_voided(found: Evidence) -> None:
    found.rows["dispatch"].voided.add("commit-2")


def make_a_version_twice(found: Evidence) -> None:
    found.rows["dispatch"].commits.add("commit-3")
    found.said = [*found.said, replace(OPENED, id="event-3", version=2, commit="commit-3")]


def commit_an_event_twice(found: Evidence) -> None:
    found.rows["dispatch"].commits.add("commit-3")
    found.said = [*found.said, replace(CLOSED, commit="commit-3")]


def forget_mark(found: Evidence) -> None:
    found.rows["fees"].marks.remove(MARK)


def mark_what_was_never_said(found: Evidence) -> None:
    found.rows["fees"].marks.add("fees-hears-dispatch:post:event-9")


def keep_an_old_row(found: Evidence) -> None:
    found.read_models = {ROW: 1}


def keep_no_row(found: Evidence) -> None:
    found.read_models = {}


def number_twice(found: Evidence) -> None:
    found.rows["dispatch"].numbers["chun:WX-20261122"] = [1, 2, 2]


def skip_a_number(found: Evidence) -> None:
    found.rows["dispatch"].numbers["chun:WX-20261122"] = [2]


def number_without_drawing(found: Evidence) -> None:
    found.rows["dispatch"].counters.clear()


def bury_what_is_no_poison(found: Evidence) -> None:
    found.rows["fees"].letters.add(Letter("fees-hears-dispatch", CLOSED.id))


def swallow_poison(found: Evidence) -> None:
    found.rows["fees"].letters.clear()


def lose_a_fen(found: Evidence) -> None:
    found.accounts = [Account("charge 1", 4350, 4349)]


def book_twice(found: Evidence) -> None:
    found.accounts = [Account("charge 1", 4350, 8700)]


def apply_twice(found: Evidence) -> None:
    found.counts = [Count("payments", 2, 3)]


def leave_in_outbox(found: Evidence) -> None:
    found.rows["dispatch"].outbox = ["event-3"]


def leave_waiting(found: Evidence) -> None:
    found.rows["fees"].waiting = ["event-3"]


def rest_late(found: Evidence) -> None:
    found.rested_after_seconds = 31.0


def never_rest(found: Evidence) -> None:
    found.rested_after_seconds = None


BREACHES: Sequence[tuple[Callable[[Evidence], None], Law, Kind]] = [
    (forget_key, laws.what_was_answered_was_done_once, Kind.LOST),
    (answer_otherwise, laws.what_was_answered_was_done_once, Kind.DOUBLED),
    (say_nothing, laws.what_was_answered_was_done_once, Kind.LOST),
    (say_nothing, laws.no_state_without_its_event, Kind.LOST),
    (say_more_than_stands, laws.no_event_without_its_state, Kind.LOST),
    (say_what_was_not_committed, laws.no_event_without_its_state, Kind.WRONG),
    (say_what_was_voided, laws.no_event_without_its_state, Kind.WRONG),
    (make_a_version_twice, laws.a_version_is_made_once, Kind.DOUBLED),
    (commit_an_event_twice, laws.an_event_is_said_by_one_commit, Kind.DOUBLED),
    (forget_mark, laws.every_reaction_took_it_in_once, Kind.LOST),
    (mark_what_was_never_said, laws.every_reaction_took_it_in_once, Kind.LOST),
    (keep_an_old_row, laws.read_models_are_the_newest, Kind.LOST),
    (keep_no_row, laws.read_models_are_the_newest, Kind.LOST),
    (number_twice, laws.numbers_are_unique_and_without_gaps, Kind.DOUBLED),
    (skip_a_number, laws.numbers_are_unique_and_without_gaps, Kind.LOST),
    (number_without_drawing, laws.numbers_are_unique_and_without_gaps, Kind.WRONG),
    (bury_what_is_no_poison, laws.dead_letters_are_the_poison, Kind.LOST),
    (swallow_poison, laws.dead_letters_are_the_poison, Kind.LOST),
    (lose_a_fen, laws.the_journal_agrees_to_the_fen, Kind.LOST),
    (book_twice, laws.the_journal_agrees_to_the_fen, Kind.DOUBLED),
    (apply_twice, laws.counted_in_two_ways_is_the_same, Kind.DOUBLED),
    (leave_in_outbox, laws.nothing_is_on_its_way, Kind.LOST),
    (leave_waiting, laws.nothing_is_on_its_way, Kind.LOST),
    (rest_late, laws.nothing_is_on_its_way, Kind.WRONG),
    (never_rest, laws.nothing_is_on_its_way, Kind.WRONG),
]


@pytest.mark.parametrize(("spoil", "law", "kind"), BREACHES)
def test_what_is_spoilt_is_found(spoil: Callable[[Evidence], None], law: Law, kind: Kind) -> None:
    found = evidence()
    spoil(found)

    assert (name_of(law), kind) in {(each.law, each.kind) for each in audit(found)}


def test_every_law_has_been_broken_by_a_test() -> None:
    assert {law for _, law, _ in BREACHES} == set(laws.LAWS)
