"""PINs: six digits, none of those that are tried first."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import SecretStr

from contracts.permissions import Permission
from identity.pins.model import PinMalformed, PinTooEasy, must_be_hard_to_guess
from identity.roles.model import ON_A_TABLET, permissions_of, roles_with

WIDE = "\uff11\uff13\uff15\uff17\uff19\uff12"
EASY = ["000000", "777777", "123456", "654321", "890123", "109876", "121212", "123123", "989898"]


@pytest.mark.parametrize("pin", EASY)
def test_a_pin_that_is_tried_first_is_refused(pin: str) -> None:
    with pytest.raises(PinTooEasy):
        must_be_hard_to_guess(SecretStr(pin))


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "12345a", WIDE, "-13579", "13 792"])
def test_a_pin_is_six_digits(pin: str) -> None:
    with pytest.raises(PinMalformed):
        must_be_hard_to_guess(SecretStr(pin))


@given(st.from_regex(r"[0-9]{6}", fullmatch=True))
def test_any_other_six_digits_will_do(pin: str) -> None:
    steps = {(int(pin[place + 1]) - int(pin[place])) % 10 for place in range(5)}
    assume(steps not in ({0}, {1}, {9}) and pin[:2] * 3 != pin and pin[:3] * 2 != pin)

    must_be_hard_to_guess(SecretStr(pin))


@pytest.mark.rule("P15", "P16")
def test_a_tablet_gives_the_gates_rights_and_no_others() -> None:
    assert Permission.ACT_AT_GATE in ON_A_TABLET
    assert permissions_of(["P15"]) | permissions_of(["P16"]) == ON_A_TABLET
    assert not ON_A_TABLET & {Permission.MANAGE_STAFF, Permission.MANAGE_DEVICES}
    assert {"P15", "P16"} <= set(roles_with(Permission.ACT_AT_GATE))
