"""A signed call counts for whoever has the secret, now, and as it was sent."""

from datetime import UTC, datetime, timedelta

import pytest

from chassis.webhooks import WebhookNotSigned, must_be_signed, new_secret, signed_headers

NOW = datetime(2026, 11, 22, 2, tzinfo=UTC)
SECRET = new_secret()
BODY = '{"plate":"沪A12345"}'.encode()


def test_the_example_of_the_specification_is_signed_as_it_says() -> None:
    # From the reference implementations' tests of Standard Webhooks.
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    at = datetime.fromtimestamp(1614265330, UTC)

    headers = signed_headers(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", at, b'{"test": 2432232314}')

    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize("late", [timedelta(minutes=-5), timedelta(), timedelta(minutes=5)])
def test_a_call_is_good_within_five_minutes_also_among_other_signatures(late: timedelta) -> None:
    headers = signed_headers(SECRET, "r1", NOW, BODY)
    headers["webhook-signature"] = f"v1a,other {headers['webhook-signature']}"

    assert must_be_signed(SECRET, headers, BODY, NOW + late) == "r1"


@pytest.mark.parametrize(
    "changed",
    [
        {"webhook-id": "r2"},
        {"webhook-id": ""},
        {"webhook-timestamp": "1795312801"},
        {"webhook-timestamp": "soon"},
        {"webhook-signature": ""},
        {"webhook-signature": "v1,签名"},
    ],
)
def test_a_call_with_anything_changed_is_not_signed(changed: dict[str, str]) -> None:
    headers = signed_headers(SECRET, "r1", NOW, BODY) | changed

    with pytest.raises(WebhookNotSigned):
        must_be_signed(SECRET, headers, BODY, NOW)


def test_another_body_secret_or_hour_is_not_signed() -> None:
    headers = signed_headers(SECRET, "r1", NOW, BODY)

    for secret, body, now in (
        (SECRET, b"{}", NOW),
        (new_secret(), BODY, NOW),
        (SECRET, BODY, NOW + timedelta(minutes=6)),
        (SECRET, BODY, NOW - timedelta(minutes=6)),
    ):
        with pytest.raises(WebhookNotSigned):
            must_be_signed(secret, headers, body, now)
