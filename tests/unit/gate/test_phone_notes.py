"""Calls the guard-post notes (F52): passed on in some way, and forgotten without losing that."""

from datetime import UTC, datetime
from typing import Any

import pytest

from contracts.words import Actor, ActorKind, UnitId
from gate.phone_notes.events import phone_note_taken
from gate.phone_notes.model import (
    PASSED_BY_TEXTS,
    PASSED_TO_TEXTS,
    HowPassedOnMissing,
    PassedBy,
    PassedTo,
    PhoneNote,
)

NOW = datetime(2026, 11, 22, 2, tzinfo=UTC)


def a_note(**fields: Any) -> PhoneNote:
    usual: dict[str, Any] = {
        "id": "1",
        "caller_name": "林女士",
        "caller_phone": "13800005678",
        "asked": "楼道灯不亮",
        "passed_to": PassedTo.ENGINEERING,
        "whom": "赵工",
        "passed_by": PassedBy.RADIO,
        "at": NOW,
        "told_at": NOW,
        "by": Actor(kind=ActorKind.STAFF, id="guard"),
    }
    return PhoneNote(**usual | fields)


@pytest.mark.rule("F52")
@pytest.mark.parametrize("passed_to", PassedTo)
def test_what_is_passed_on_says_how_and_what_the_guard_answered_alone_need_not(
    passed_to: PassedTo,
) -> None:
    note = a_note(passed_to=passed_to, passed_by=None)

    if passed_to is PassedTo.NOBODY:
        note.must_say_how()
    else:
        with pytest.raises(HowPassedOnMissing):
            note.must_say_how()
    a_note(passed_to=passed_to).must_say_how()


@pytest.mark.rule("F52")
def test_the_event_names_the_role_and_a_unit_that_is_known_and_nobody() -> None:
    known = phone_note_taken(a_note(unit_id=UnitId("u1"), unit_label="8-2-0101", building="8"))
    unknown = phone_note_taken(a_note(unit_id=UnitId("u9"), passed_to=PassedTo.NOBODY))

    assert (known.role, known.unit_id, known.building) == ("P13", "u1", "8")
    assert (unknown.role, unknown.unit_id) == ("", None)
    said = known.model_dump_json()
    assert not any(word in said for word in ("林女士", "13800005678", "楼道灯", "赵工"))


@pytest.mark.rule("F52")
def test_what_is_forgotten_names_nobody_and_still_says_who_was_told() -> None:
    note = a_note(erase_at=NOW)
    assert "林女士" not in repr(note)

    note.erase()

    kept = note.model_dump_json()
    assert not any(word in kept for word in ("林女士", "13800005678", "楼道灯", "赵工"))
    assert (note.passed_to, note.passed_by, note.erase_at) == (
        PassedTo.ENGINEERING,
        PassedBy.RADIO,
        None,
    )


def test_whom_and_how_have_words_in_both_languages() -> None:
    assert set(PASSED_TO_TEXTS) == set(PassedTo)
    assert set(PASSED_BY_TEXTS) == set(PassedBy)
