"""Signed calls from program to program, after the Standard Webhooks specification: what we send to
others, and what devices at a gate send us.

`webhook-id` names the message at every try, `webhook-timestamp` is when it was sent (seconds since
1970), `webhook-signature` holds `v1,<HMAC-SHA256 of "id.timestamp.body">`, or several, parted by
blanks.
"""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from secrets import token_bytes

from contracts.refusals import NotSignedIn

SECRET_BEGINS = "whsec_"  # noqa: S105 - how every secret begins, and none
CLOCKS_AGREE_WITHIN = timedelta(minutes=5)
"""As the specification advises: an old call overheard is good for nothing."""
_SECRET_BYTES = 32


class WebhookNotSigned(NotSignedIn):
    """A call from a device without a good signature. Which of all that is wrong with it is not
    told.
    """

    zh = "签名无效或已过期。请核对设备地址、密钥和设备时钟（误差须在 5 分钟内）。"
    en = (
        "The signature is wrong or too old. Check the device's address, its secret and its clock"
        " (within 5 minutes)."
    )


def new_secret() -> str:
    """A fresh secret, as both sides are told it."""
    return SECRET_BEGINS + base64.b64encode(token_bytes(_SECRET_BYTES)).decode()


def secret_key(secret: str) -> bytes:
    """The key a Standard Webhooks secret stands for: `whsec_` and base64, or any other text."""
    if secret.startswith(SECRET_BEGINS):
        try:
            return base64.b64decode(secret.removeprefix(SECRET_BEGINS), validate=True)
        except binascii.Error:
            pass
    return secret.encode()


def signed_headers(secret: str, id_: str, at: datetime, body: bytes) -> dict[str, str]:
    """The three headers of a call; without a secret it goes unsigned, with id and time alone."""
    stamp = str(int(at.timestamp()))
    headers = {"webhook-id": id_, "webhook-timestamp": stamp}
    if secret:
        headers["webhook-signature"] = _signature(secret, id_, stamp, body)
    return headers


def must_be_signed(secret: str, headers: Mapping[str, str], body: bytes, now: datetime) -> str:
    """The id of a call that whoever has the secret has sent just now. Raises WebhookNotSigned."""
    id_, stamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    told = headers.get("webhook-signature", "").split()
    good = _signature(secret, id_, stamp, body).encode()
    if not id_ or not any(hmac.compare_digest(good, each.encode()) for each in told):
        raise WebhookNotSigned
    try:
        sent_at = datetime.fromtimestamp(int(stamp), UTC)
    except (ValueError, OverflowError, OSError):
        raise WebhookNotSigned from None
    if abs(now - sent_at) > CLOCKS_AGREE_WITHIN:
        raise WebhookNotSigned
    return id_


def hmac_sha256(key: bytes, message: bytes) -> str:
    """In base64."""
    return base64.b64encode(hmac.new(key, message, hashlib.sha256).digest()).decode()


def _signature(secret: str, id_: str, stamp: str, body: bytes) -> str:
    return f"v1,{hmac_sha256(secret_key(secret), f'{id_}.{stamp}.'.encode() + body)}"
