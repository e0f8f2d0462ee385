"""Webhooks: an estate's own program (JSON, Standard Webhooks), WeCom's and DingTalk's robots.

Each is a POST; what differs is how it is signed, what stands in the body, and how the answer says
no. Robots know no message ids: after a time-out a group may read a message twice.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx
from opentelemetry import propagate

from chassis.webhooks import hmac_sha256, signed_headers
from notifications.channels.adapters.addresses import (
    AddressForbidden,
    AddressUnresolved,
    checked,
)
from notifications.channels.adapters.operators_file import GroupAccount
from notifications.channels.model import ChannelKind, Outcome, Parcel, Result

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 10.0
LONGEST_ANSWER_BYTES = 64 * 1024
LONGEST_WAIT_SECONDS = 3600.0
_WECOM_BUSY = {-1, 45009}
_DINGTALK_BUSY = {-1, 130101, 410100}


@dataclass(frozen=True)
class Posted:
    """A request to make: where to, with which headers and body."""

    url: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Dialect:
    """How one kind of receiver is spoken to, and how its 200 says no."""

    post: Callable[[Parcel, GroupAccount, datetime], Posted]
    answered: Callable[[bytes], Result]


class WebhookPort:
    """Posts to one kind of group endpoint."""

    drops_doubles = True

    def __init__(
        self,
        channel: ChannelKind,
        accounts: Mapping[str, GroupAccount],
        *,
        clock: Callable[[], datetime],
        loopback: bool = False,
    ) -> None:
        self.channel = channel
        self._dialect = DIALECTS[channel]
        self._accounts = accounts
        self._clock = clock
        self._loopback = loopback

    async def send(self, parcel: Parcel) -> Result:
        """Post once. 5xx, 429 and silence are tried again, any other no is for good."""
        account = self._accounts.get(parcel.address)
        if account is None or account.channel is not self.channel:
            return Result(outcome=Outcome.REFUSED, reason="the operator's file has no such group")
        if parcel.estate not in account.estates:
            return Result(outcome=Outcome.REFUSED, reason="this group is not for this estate")
        posted = self._dialect.post(parcel, account, self._clock())
        try:
            return await self._post(posted)
        except AddressForbidden as error:
            return Result(outcome=Outcome.REFUSED, reason=str(error))
        except AddressUnresolved as error:
            return Result(outcome=Outcome.FAILED, reason=str(error))
        except httpx.HTTPError as error:
            # Its text holds the URL, and the URL may hold the key.
            return Result(outcome=Outcome.FAILED, reason=type(error).__name__)

    async def _post(self, posted: Posted) -> Result:
        target = await checked(posted.url, loopback=self._loopback)
        headers = {**posted.headers, "Content-Type": "application/json", "Host": target.host}
        propagate.inject(headers)
        timeout = httpx.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS)
        async with (
            # No proxy from the environment, no redirect: both would go past the check.
            httpx.AsyncClient(timeout=timeout, trust_env=False, follow_redirects=False) as client,
            client.stream(
                "POST",
                target.url,
                content=posted.body,
                headers=headers,
                extensions=target.extensions,
            ) as response,
        ):
            body = b""
            async for part in response.aiter_raw():
                body += part
                if len(body) > LONGEST_ANSWER_BYTES:
                    break
        if response.is_success:
            return self._dialect.answered(body)
        again = response.status_code == 429 or response.is_server_error
        return Result(
            outcome=Outcome.FAILED if again else Outcome.REFUSED,
            reason=f"HTTP {response.status_code}",
            retry_after_seconds=_retry_after(response.headers.get("retry-after", "")),
        )


def _json_post(parcel: Parcel, account: GroupAccount, at: datetime) -> Posted:
    """After the Standard Webhooks specification: `webhook-id` is the delivery's at every try."""
    body = _json(
        {
            "type": f"guanjia.notice.{parcel.template}",
            "timestamp": parcel.at.astimezone(UTC).isoformat(),
            "data": {
                "delivery_id": parcel.delivery_id,
                "estate": parcel.estate,
                "order_id": parcel.order_id,
                "title": parcel.title,
                "text": parcel.text,
                "language": parcel.language,
            },
        }
    )
    secret = account.secret.get_secret_value()
    headers = signed_headers(secret, parcel.delivery_id, at, body)
    return Posted(account.url.get_secret_value(), headers, body)


def _wecom_post(parcel: Parcel, account: GroupAccount, at: datetime) -> Posted:  # noqa: ARG001 - a dialect's signature
    text = {"content": f"{parcel.title}\n{parcel.text}"}
    headers = {"webhook-id": parcel.delivery_id}
    body = _json({"msgtype": "text", "text": text})
    return Posted(account.url.get_secret_value(), headers, body)


def _dingtalk_post(parcel: Parcel, account: GroupAccount, at: datetime) -> Posted:
    """Signed as DingTalk asks: HMAC-SHA256 of "timestamp\\nsecret" under the secret, in the URL."""
    url = httpx.URL(account.url.get_secret_value())
    if secret := account.secret.get_secret_value():
        stamp = str(int(at.timestamp() * 1000))
        sign = hmac_sha256(secret.encode(), f"{stamp}\n{secret}".encode())
        url = url.copy_merge_params({"timestamp": stamp, "sign": sign})
    text = {"content": f"{parcel.title}\n{parcel.text}"}
    headers = {"webhook-id": parcel.delivery_id}
    return Posted(str(url), headers, _json({"msgtype": "text", "text": text}))


def _accepted(_: bytes) -> Result:
    return Result(outcome=Outcome.SENT)


def _robot(busy: set[int]) -> Callable[[bytes], Result]:
    """Robots answer 200 whatever happens: `errcode` 0 is well, some mean later, others never."""

    def answered(body: bytes) -> Result:
        try:
            code = int(json.loads(body)["errcode"])
        except (ValueError, KeyError, TypeError):
            return Result(outcome=Outcome.FAILED, reason="an answer nobody understands")
        if code == 0:
            return Result(outcome=Outcome.SENT)
        outcome = Outcome.FAILED if code in busy else Outcome.REFUSED
        return Result(outcome=outcome, reason=f"errcode {code}")

    return answered


DIALECTS: Mapping[ChannelKind, Dialect] = {
    ChannelKind.WEBHOOK: Dialect(_json_post, _accepted),
    ChannelKind.WECOM: Dialect(_wecom_post, _robot(_WECOM_BUSY)),
    ChannelKind.DINGTALK: Dialect(_dingtalk_post, _robot(_DINGTALK_BUSY)),
}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _retry_after(header: str) -> float | None:
    """Seconds, as far as anybody should be believed; a date is not waited for."""
    return min(float(header), LONGEST_WAIT_SECONDS) if header.isdecimal() else None
