"""Channels: where webhooks may go, how they are signed, what the answers of others mean."""

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from pydantic import SecretStr, ValidationError
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.sms.v20210111.models import SendSmsRequest, SendSmsResponse, SendStatus

from contracts.words import EstateId
from notifications.channels.adapters.addresses import AddressForbidden, checked
from notifications.channels.adapters.operators_file import (
    ChannelsFileNotValid,
    GroupAccount,
    SmsAccount,
    read_operators_file,
)
from notifications.channels.adapters.setting_up import ports
from notifications.channels.adapters.sink import OutboxSink
from notifications.channels.adapters.sms import SmsPort
from notifications.channels.adapters.webhooks import DIALECTS, WebhookPort
from notifications.channels.model import ChannelChoice, ChannelKind, Fact, Outcome, Parcel, usable
from notifications.deliveries.queries import masked
from tests.unit.notifications.builders import MONDAY

GARDEN = EstateId("garden")
SECRET = "s3cret"


def a_parcel(**more: Any) -> Parcel:
    defaults: dict[str, Any] = {
        "delivery_id": "d1",
        "estate": GARDEN,
        "channel": ChannelKind.SMS,
        "address": "10000005678",
        "template": "signature_code",
        "title": "签收验证码",
        "text": "验证码 123456",
        "facts": (Fact(name="number", value="WX-1"), Fact(name="code", value="123456")),
        "language": "zh",
        "attempt": 1,
        "at": MONDAY,
    }
    return Parcel(**(defaults | more))


def an_account(channel: ChannelKind, **more: Any) -> GroupAccount:
    defaults: dict[str, Any] = {
        "channel": channel,
        "url": SecretStr("https://robot.example.com/send?access_token=t"),
        "secret": SecretStr(SECRET),
        "estates": frozenset({GARDEN}),
    }
    return GroupAccount(**(defaults | more))


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/hook",
        "https://10.0.0.5/hook",
        "https://192.168.1.1/hook",
        "https://172.16.0.1/hook",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/hook",
        "https://0.0.0.0/hook",
        "https://[::1]/hook",
        "https://[fe80::1]/hook",
        "https://[fd00::1]/hook",
        "https://[::ffff:10.0.0.1]/hook",
        "https://224.0.0.1/hook",
        "http://93.184.216.34/hook",
        "ftp://93.184.216.34/hook",
        "https://user:word@93.184.216.34/hook",
        "https://2130706433/hook",
        "https://localhost/hook",
    ],
)
async def test_a_webhook_goes_neither_inside_nor_in_the_clear(url: str) -> None:
    with pytest.raises(AddressForbidden) as refused:
        await checked(url, loopback=False)

    assert "/" not in str(refused.value)


async def test_a_webhook_goes_to_the_address_that_was_checked() -> None:
    target = await checked("https://93.184.216.34:8443/hook?key=k", loopback=False)

    assert str(target.url) == "https://93.184.216.34:8443/hook?key=k"
    assert target.host == "93.184.216.34:8443"
    assert target.extensions == {"sni_hostname": "93.184.216.34"}


async def test_tests_may_go_to_this_machine_and_no_further() -> None:
    assert str((await checked("http://127.0.0.1:8/x", loopback=True)).url) == "http://127.0.0.1:8/x"
    with pytest.raises(AddressForbidden):
        await checked("http://10.0.0.1/x", loopback=True)


def test_a_program_of_the_estates_own_gets_a_standard_webhook() -> None:
    account = an_account(ChannelKind.WEBHOOK)
    posted = DIALECTS[ChannelKind.WEBHOOK].post(a_parcel(), account, MONDAY)

    stamp = str(int(MONDAY.timestamp()))
    assert posted.headers["webhook-id"] == "d1"
    assert posted.headers["webhook-timestamp"] == stamp
    signed = hmac.new(SECRET.encode(), f"d1.{stamp}.".encode() + posted.body, hashlib.sha256)
    expected = base64.b64encode(signed.digest()).decode()
    assert posted.headers["webhook-signature"] == f"v1,{expected}"
    said = json.loads(posted.body)
    assert said["type"] == "guanjia.notice.signature_code"
    assert said["data"]["delivery_id"] == "d1"


def test_a_second_try_has_the_same_id_and_body() -> None:
    account = an_account(ChannelKind.WEBHOOK)
    post = DIALECTS[ChannelKind.WEBHOOK].post
    first = post(a_parcel(attempt=1), account, MONDAY)
    second = post(a_parcel(attempt=2), account, datetime(2026, 11, 24, tzinfo=UTC))

    assert first.body == second.body
    assert first.headers["webhook-id"] == second.headers["webhook-id"]


def test_dingtalk_is_signed_in_its_url_and_keeps_its_token() -> None:
    account = an_account(ChannelKind.DINGTALK)
    posted = DIALECTS[ChannelKind.DINGTALK].post(a_parcel(), account, MONDAY)

    query = parse_qs(urlsplit(posted.url).query)
    stamp = str(int(MONDAY.timestamp() * 1000))
    digest = hmac.new(SECRET.encode(), f"{stamp}\n{SECRET}".encode(), hashlib.sha256).digest()
    assert query == {
        "access_token": ["t"],
        "timestamp": [stamp],
        "sign": [base64.b64encode(digest).decode()],
    }
    assert json.loads(posted.body)["msgtype"] == "text"


@pytest.mark.parametrize(
    ("channel", "answer", "outcome"),
    [
        (ChannelKind.WECOM, b'{"errcode":0,"errmsg":"ok"}', Outcome.SENT),
        (ChannelKind.WECOM, b'{"errcode":45009,"errmsg":"freq"}', Outcome.FAILED),
        (ChannelKind.WECOM, b'{"errcode":93000,"errmsg":"invalid webhook"}', Outcome.REFUSED),
        (ChannelKind.WECOM, b"<html>", Outcome.FAILED),
        (ChannelKind.DINGTALK, b'{"errcode":0}', Outcome.SENT),
        (ChannelKind.DINGTALK, b'{"errcode":310000}', Outcome.REFUSED),
        (ChannelKind.DINGTALK, b'{"errcode":130101}', Outcome.FAILED),
        (ChannelKind.WEBHOOK, b"", Outcome.SENT),
    ],
)
def test_a_robots_200_may_be_a_no(channel: ChannelKind, answer: bytes, outcome: Outcome) -> None:
    assert DIALECTS[channel].answered(answer).outcome is outcome


async def test_a_group_serves_the_estates_it_is_for_and_no_other() -> None:
    groups = {"robots": an_account(ChannelKind.WECOM)}
    port = WebhookPort(ChannelKind.WECOM, groups, clock=lambda: MONDAY)

    for parcel in (
        a_parcel(address="robots", estate=EstateId("elsewhere")),
        a_parcel(address="unknown"),
    ):
        assert (await port.send(parcel)).outcome is Outcome.REFUSED


class Provider:
    """Stands in for Tencent Cloud: answers what it is given."""

    def __init__(self, answer: str | Exception) -> None:
        self.answer = answer
        self.asked: list[SendSmsRequest] = []

    def SendSms(self, request: SendSmsRequest) -> SendSmsResponse:  # noqa: N802 - the SDK's name
        self.asked.append(request)
        if isinstance(self.answer, Exception):
            raise self.answer
        status, response = SendStatus(), SendSmsResponse()
        status.Code, status.SerialNo = self.answer, "serial-1"
        response.SendStatusSet = [status]
        return response


SMS_ACCOUNT = SmsAccount(
    secret_id="id",
    secret_key=SecretStr("key"),
    app_id="app",
    sign_name="翠湖花园",
    templates={"signature_code": {"zh": "1001"}},
)


async def test_an_sms_is_an_approved_template_with_our_values_in_order() -> None:
    provider = Provider("Ok")

    result = await SmsPort(SMS_ACCOUNT, provider).send(a_parcel(address="138-0000-0000"))

    assert (result.outcome, result.reference) == (Outcome.SENT, "serial-1")
    (request,) = provider.asked
    assert request.PhoneNumberSet == ["+8613800000000"]
    assert request.TemplateId == "1001"
    assert request.TemplateParamSet == ["WX-1", "123456"]
    assert request.SessionContext == "d1"


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("LimitExceeded.PhoneNumberDailyLimit", Outcome.FAILED),
        ("FailedOperation.PhoneNumberInBlacklist", Outcome.REFUSED),
        (TencentCloudSDKException("InternalError.Timeout", "…"), Outcome.FAILED),
        (TencentCloudSDKException("AuthFailure.SecretIdNotFound", "…"), Outcome.REFUSED),
        (TencentCloudSDKException("ClientNetworkError", "timed out"), Outcome.UNCERTAIN),
    ],
)
async def test_what_the_providers_no_means(answer: Any, outcome: Outcome) -> None:
    assert (await SmsPort(SMS_ACCOUNT, Provider(answer)).send(a_parcel())).outcome is outcome


async def test_an_sms_without_an_approved_template_is_refused_and_not_sent() -> None:
    provider = Provider("Ok")

    result = await SmsPort(SMS_ACCOUNT, provider).send(a_parcel(template="repair_done"))

    assert result.outcome is Outcome.REFUSED
    assert provider.asked == []


async def test_the_outbox_never_claims_to_send() -> None:
    assert (await OutboxSink().send(a_parcel())).outcome is Outcome.NOT_SENT


def test_without_the_operators_file_nothing_leaves_the_house() -> None:
    assert set(ports(None, clock=lambda: MONDAY)) == {ChannelKind.OUTBOX}


def test_what_the_operator_sets_up_is_there(tmp_path: Path) -> None:
    file = tmp_path / "channels.json"
    file.write_text(
        json.dumps(
            {
                "email": {"host": "smtp.example.com", "sender": "a@example.com", "password": "p"},
                "sms": SMS_ACCOUNT.model_dump(mode="json") | {"secret_key": "key"},
                "groups": {
                    "g": {
                        "channel": "wecom",
                        "url": "https://r.example.com/?key=k",
                        "estates": ["e"],
                    }
                },
            }
        )
    )

    assert set(ports(file, clock=lambda: MONDAY)) == {
        ChannelKind.OUTBOX,
        ChannelKind.EMAIL,
        ChannelKind.SMS,
        ChannelKind.WECOM,
    }
    assert "key=k" not in repr(read_operators_file(file))


@pytest.mark.parametrize("text", ["{", '{"email": {"host": "hidden-value"}}', '{"sms": 7}'])
def test_a_file_that_cannot_be_read_says_where_and_not_what(tmp_path: Path, text: str) -> None:
    file = tmp_path / "channels.json"
    file.write_text(text)

    with pytest.raises(ChannelsFileNotValid) as wrong:
        read_operators_file(file)

    assert "channels.json" in str(wrong.value)
    assert "hidden-value" not in str(wrong.value)


@pytest.mark.parametrize(
    "values",
    [
        {"households": ["wecom"]},
        {"households": ["sms", "sms"]},
        {"households": []},
        {"staff": ["dingtalk"]},
        {"groups": [{"channel": "sms", "name": "x"}]},
    ],
)
def test_channels_are_used_for_what_they_reach(values: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        ChannelChoice.model_validate(values)


def test_somebodys_own_order_counts_among_the_estates_channels() -> None:
    estate = (ChannelKind.SMS, ChannelKind.EMAIL)

    assert usable(estate, (ChannelKind.EMAIL,)) == [ChannelKind.EMAIL, ChannelKind.SMS]
    assert usable(estate, (ChannelKind.OUTBOX,)) == list(estate)


@pytest.mark.rule("J7")
@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("10000005678", "•••5678"),
        ("zhang@example.com", "•••@example.com"),
        ("123", "•••"),
        ("", ""),
    ],
)
def test_an_address_can_be_recognised_and_not_used(address: str, shown: str) -> None:
    assert masked(address) == shown
