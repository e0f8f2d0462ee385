"""Tablets: one code enrols one, the newest enrolment alone counts, a revocation is final."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.words import DeviceId, EstateId, StaffId
from identity.devices.model import (
    CODE_LIFE,
    SEEN_EVERY,
    CodeWrong,
    Credential,
    Device,
    TabletAlreadyRevoked,
    TabletRevoked,
    TabletUnknown,
    code_as_shown,
    code_as_typed,
)

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
LENGTH = timedelta(days=400)
MANAGER = StaffId("manager")


def a_device(**more: object) -> Device:
    device = Device(
        id=DeviceId("d-1"),
        estate_id=EstateId("cuihu"),
        name="北门平板",
        gate="north",
        registered_by=MANAGER,
        registered_at=NOW,
    )
    return device.model_copy(update=more)


def proves(device: Device, credential: Credential, at: datetime) -> bool:
    try:
        device.must_be_proved_by(credential, at)
    except TabletUnknown:
        return False
    return True


def test_a_code_enrols_once_within_half_an_hour() -> None:
    device = a_device()
    device.await_code("hash", NOW)

    with pytest.raises(CodeWrong):
        device.model_copy().enrol("late", "key of late", NOW + CODE_LIFE, length=LENGTH)
    device.enrol("secret", "key of secret", NOW + CODE_LIFE - timedelta(seconds=1), length=LENGTH)

    with pytest.raises(CodeWrong):
        device.enrol("again", "key of again", NOW + CODE_LIFE - timedelta(seconds=1), length=LENGTH)


def test_the_old_credential_holds_until_the_new_code_is_typed() -> None:
    device = a_device()
    device.await_code("hash", NOW)
    first = device.enrol("first", "key of first", NOW, length=LENGTH)

    device.await_code("another", NOW + timedelta(days=1))
    assert proves(device, first, NOW + timedelta(days=1))
    second = device.enrol("second", "key of second", NOW + timedelta(days=1), length=LENGTH)

    assert not proves(device, first, NOW + timedelta(days=1))
    assert proves(device, second, NOW + timedelta(days=1))
    assert device.data_key == "key of first"
    assert not device.keeps_session_of(NOW)
    assert device.keeps_session_of(NOW + timedelta(days=1, seconds=1))


def test_a_registration_runs_out() -> None:
    device = a_device()
    assert not proves(device, Credential(device.id, ""), NOW)
    device.await_code("hash", NOW)
    credential = device.enrol("secret", "key of secret", NOW, length=LENGTH)

    assert proves(device, credential, NOW + LENGTH - timedelta(seconds=1))
    assert not proves(device, credential, NOW + LENGTH)


def test_a_tablet_given_up_proves_nothing_and_has_another_key_when_it_comes_back() -> None:
    device = a_device()
    device.await_code("hash", NOW)
    credential = device.enrol("secret", "key", NOW, length=LENGTH)

    device.give_up()

    assert not proves(device, credential, NOW)
    assert not device.keeps_session_of(NOW)
    device.await_code("hash", NOW)
    device.enrol("new", "another key", NOW, length=LENGTH)
    assert device.data_key == "another key"


def test_a_revocation_is_final_and_takes_the_waiting_code_along() -> None:
    device = a_device()
    device.await_code("hash", NOW)

    device.revoke(NOW, MANAGER, "遗失")

    with pytest.raises(CodeWrong):
        device.enrol("secret", "key of secret", NOW, length=LENGTH)
    with pytest.raises(TabletRevoked):
        device.must_be_trusted()
    with pytest.raises(TabletAlreadyRevoked):
        device.await_code("hash", NOW)
    with pytest.raises(TabletAlreadyRevoked):
        device.revoke(NOW, MANAGER, "again")
    assert (device.revoked_by, device.revoked_because) == (MANAGER, "遗失")


def test_most_looks_at_a_tablet_write_nothing() -> None:
    device = a_device(seen_at=NOW)

    device.see(NOW + SEEN_EVERY - timedelta(seconds=1))
    assert device.seen_at == NOW
    device.see(NOW + SEEN_EVERY)
    assert device.seen_at == NOW + SEEN_EVERY


@given(st.from_regex(r"[0-9]{8}", fullmatch=True))
def test_a_code_is_read_however_it_is_grouped_and_typed(code: str) -> None:
    wide = code.translate({ord(str(digit)): 0xFF10 + digit for digit in range(10)})

    for typed in (code, code_as_shown(code), f" {code[:4]}-{code[4:]} ", wide):
        assert code_as_typed(typed) == code


@pytest.mark.parametrize("typed", ["", "1234567", "123456789", "1234567a", "①②③④⑤⑥⑦⑧x", "١٢٣٤٥٦٧٨"])
def test_what_is_no_code_is_a_wrong_one(typed: str) -> None:
    with pytest.raises(CodeWrong):
        code_as_typed(typed)


@pytest.mark.parametrize("text", ["", "x", "a.", ".b", "a.b.c"])
def test_what_is_no_credential_is_unknown(text: str) -> None:
    with pytest.raises(TabletUnknown):
        Credential.parse(text)
