"""SMS through Tencent Cloud's official SDK. Off until the operator's file names an account.

The SDK speaks by blocking calls, so it runs in a thread.
"""

import asyncio
import logging
from typing import Protocol

from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.sms.v20210111.models import SendSmsRequest, SendSmsResponse
from tencentcloud.sms.v20210111.sms_client import SmsClient

from notifications.channels.adapters.operators_file import SmsAccount
from notifications.channels.model import ChannelKind, Outcome, Parcel, Result

# Its debug lines hold whole requests, and those hold numbers.
logging.getLogger("tencentcloud_sdk_common").setLevel(logging.WARNING)

SECONDS = 10
_LATER = ("LimitExceeded", "RequestLimitExceeded", "InternalError", "FailedOperation.Timeout")
_NO_ANSWER = ("ClientNetworkError", "ServerNetworkError")
_LONGEST_SESSION = 512


class SmsClientLike(Protocol):
    """What is used of the SDK's client."""

    def SendSms(self, request: SendSmsRequest) -> SendSmsResponse:  # noqa: N802 - the SDK's name
        """Send to the numbers of a request."""


class SmsPort:
    """Sends by the provider's approved templates. The provider knows no message ids of ours, so a
    silence is uncertain.
    """

    channel = ChannelKind.SMS
    drops_doubles = False

    def __init__(self, account: SmsAccount, client: SmsClientLike | None = None) -> None:
        self._account = account
        self._client = client or _client(account)

    async def send(self, parcel: Parcel) -> Result:
        """Hand it to the provider once."""
        template_id = self._account.templates.get(parcel.template, {}).get(parcel.language)
        if template_id is None:
            reason = f"no approved template for {parcel.template} ({parcel.language})"
            return Result(outcome=Outcome.REFUSED, reason=reason)
        request = _request(self._account, template_id, parcel)
        try:
            response = await asyncio.to_thread(self._client.SendSms, request)
        except TencentCloudSDKException as error:
            return _failed(str(error.get_code()))
        (status,) = response.SendStatusSet
        if status.Code == "Ok":
            return Result(outcome=Outcome.SENT, reference=status.SerialNo or "")
        return _failed(str(status.Code))


def _client(account: SmsAccount) -> SmsClientLike:
    credential = Credential(account.secret_id, account.secret_key.get_secret_value())
    profile = ClientProfile(httpProfile=HttpProfile(reqTimeout=SECONDS))
    client: SmsClientLike = SmsClient(credential, account.region, profile)
    return client


def _request(account: SmsAccount, template_id: str, parcel: Parcel) -> SendSmsRequest:
    request = SendSmsRequest()
    number = parcel.address.replace("-", "")
    request.PhoneNumberSet = [
        number if number.startswith("+") else f"{account.country_code}{number}"
    ]
    request.SmsSdkAppId = account.app_id
    request.SignName = account.sign_name
    request.TemplateId = template_id
    request.TemplateParamSet = [fact.value for fact in parcel.facts]
    # Comes back in the provider's reports; it drops no doubles.
    request.SessionContext = parcel.delivery_id[:_LONGEST_SESSION]
    return request


def _failed(code: str) -> Result:
    if code.startswith(_NO_ANSWER):
        return Result(outcome=Outcome.UNCERTAIN, reason=code)
    outcome = Outcome.FAILED if code.startswith(_LATER) else Outcome.REFUSED
    return Result(outcome=outcome, reason=code)
