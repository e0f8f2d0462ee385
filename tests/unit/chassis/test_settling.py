"""What an error in a reaction means for its event (style.md, Errors)."""

from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError
from pymongo.errors import AutoReconnect
from pymongo.errors import NotPrimaryError as NotPrimary

from chassis.bus.settling import Ending, Settlement, delay_seconds, settlement_for, worst
from chassis.estates import EstateUnknown
from chassis.sealing import EstateKeyUnknown, MasterKeyUnknown, SealBroken
from chassis.store.changes import AlreadyTaken, KeyReused, StoreAway, TooLarge
from contracts.refusals import (
    Busy,
    Invalid,
    Missing,
    NotAllowed,
    NotSignedIn,
    NotYet,
    Refused,
    Stale,
)


class Slip(BaseModel):
    number: int


def unreadable() -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        Slip.model_validate({"number": "秘密"})
    return caught.value


@pytest.mark.parametrize(
    ("error", "ending"),
    [
        (Refused(reason="closed"), Ending.DONE),
        (AlreadyTaken(what="notes"), Ending.DEAD),
        (TooLarge(documents=9_000), Ending.DEAD),
        (Missing(kind="Note", id="n"), Ending.WAIT),
        (NotYet(reason="no cause"), Ending.WAIT),
        (EstateUnknown(estate="e1"), Ending.WAIT),
        (EstateKeyUnknown(estate="e1"), Ending.WAIT),
        (Stale(), Ending.LATER),
        (Busy(), Ending.LATER),
        (StoreAway(), Ending.LATER),
        (Invalid(reason="nonsense"), Ending.DEAD),
        (KeyReused(), Ending.DEAD),
        (unreadable(), Ending.DEAD),
        (NotAllowed(permission="x"), Ending.DEAD),
        (NotSignedIn(), Ending.DEAD),
        (SealBroken(owner="o", field="f"), Ending.DEAD),
        # An alarm an operator can end: the event must still be there then.
        (MasterKeyUnknown(master_id="m"), Ending.LATER),
        (RuntimeError("crash"), Ending.LATER),
        (TimeoutError(), Ending.LATER),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else value.name,
)
def test_each_family_of_errors_has_its_ending(error: Exception, ending: Ending) -> None:
    settlement = settlement_for(error)

    assert settlement.ending is ending
    assert settlement.reason.startswith(type(error).__name__)


@pytest.mark.parametrize("error", [Stale(), Busy(), StoreAway(), AutoReconnect(), NotPrimary()])
def test_no_event_is_to_blame_for_a_store_that_is_away(error: Exception) -> None:
    settlement = settlement_for(error)

    assert (settlement.ending, settlement.blameless) == (Ending.LATER, True)
    # With a reaction that is to blame beside it, the event is not buried before both were tried.
    assert worst([settlement_for(RuntimeError()), settlement]).blameless


def test_a_crash_is_the_events_to_answer_for() -> None:
    assert not settlement_for(RuntimeError()).blameless


def test_the_reason_names_the_field_and_not_what_stood_in_it() -> None:
    assert settlement_for(unreadable()).reason == "ValidationError: number: int_parsing"


def test_what_is_not_refused_is_never_done() -> None:
    assert settlement_for(Exception()).ending is not Ending.DONE


endings = st.sampled_from(Ending).map(Settlement)


@given(st.lists(endings, min_size=1, max_size=5))
def test_of_several_reactions_the_event_is_done_only_when_all_are(all_of: list[Settlement]) -> None:
    kinds = {settlement.ending for settlement in all_of}

    together = worst(all_of).ending

    assert (together is Ending.DONE) == (kinds == {Ending.DONE})
    assert together in kinds
    # Buried, the event would never reach a reaction that can still succeed.
    assert together is not Ending.DEAD or kinds <= {Ending.DEAD, Ending.DONE}


def test_the_order_of_reactions_does_not_matter_and_none_at_all_is_done() -> None:
    for all_of in permutations(map(Settlement, Ending)):
        assert worst(list(all_of)).ending is Ending.LATER
    assert worst([]).ending is Ending.DONE


def test_tries_come_ever_later_but_at_least_once_a_minute() -> None:
    delays = [delay_seconds(tries) for tries in range(100)]

    assert delays[:4] == [0.1, 0.2, 0.4, 0.8]
    assert all(earlier <= later for earlier, later in pairwise(delays))
    assert max(delays) == 60.0
