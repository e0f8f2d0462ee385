"""What an estate signs is checked by whoever has its public keys, and by nobody's else."""

from typing import Any

import pytest

from chassis.sealing import EstateKeys, is_signed, new_wrapped_key, sign, verifying_keys
from contracts.words import EstateId
from tests.unit.chassis.test_sealing import FIRST_KEY, KEYS, BareMaster

TEXT = '{"lines":[["冰箱",1,"件"]]}'


def test_what_was_signed_holds_also_after_the_estate_got_a_new_key() -> None:
    before = sign(KEYS, TEXT)
    newer = new_wrapped_key(BareMaster(), KEYS.estate)
    rotated = EstateKeys(KEYS.estate, (newer, FIRST_KEY), BareMaster())
    given_out = verifying_keys(rotated)

    assert is_signed(given_out, TEXT, before)
    assert is_signed(given_out, TEXT, sign(rotated, TEXT))
    assert [each.key_id for each in given_out] == [newer.key_id, FIRST_KEY.key_id]


def _of_another_estate() -> EstateKeys:
    other = EstateId("harbour")
    return EstateKeys(other, (new_wrapped_key(BareMaster(), other),), BareMaster())


@pytest.mark.parametrize(
    "changed",
    [
        {"content": TEXT.replace("1", "2")},
        {"keys": verifying_keys(_of_another_estate())},
        {"keys": []},
        {"signature": sign(KEYS, TEXT).model_copy(update={"signature": "AAAA"})},
        {"signature": sign(KEYS, TEXT).model_copy(update={"signature": "no base64!"})},
    ],
)
def test_nothing_else_passes_for_signed(changed: dict[str, Any]) -> None:
    signed: dict[str, Any] = {
        "keys": verifying_keys(KEYS),
        "content": TEXT,
        "signature": sign(KEYS, TEXT),
    }
    assert is_signed(**signed)

    assert not is_signed(**(signed | changed))
