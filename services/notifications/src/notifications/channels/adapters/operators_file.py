"""The operator's channels file: what is set up, with its secrets, which stand nowhere else.

```json
{
  "email": {"host": "smtp.example.com", "sender": "Guanjia <no-reply@example.com>",
            "username": "…", "password": "…"},
  "sms": {"secret_id": "…", "secret_key": "…", "app_id": "…", "sign_name": "…",
          "templates": {"technician_delayed": {"zh": "1234567"}}},
  "groups": {"garden-repairs": {"channel": "wecom", "url": "https://…", "estates": ["garden"]}}
}
```
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import AnyHttpUrl, BaseModel, ConfigDict, Field, SecretStr, ValidationError

from contracts.words import EstateId
from notifications.channels.model import ChannelKind


class ChannelsFileNotValid(ValueError):
    """The operator's file could not be understood; what is wrong, without what stands there."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class EmailAccount(_Part):
    """An SMTP server that takes our mail."""

    host: str
    port: int = 465
    security: Literal["tls", "starttls", "none"] = "tls"
    username: str = ""
    password: SecretStr = SecretStr("")
    sender: str


class SmsAccount(_Part):
    """Tencent Cloud SMS. Its messages are templates the provider has approved: our template's name
    and language → the provider's id; its parameters are our placeholders in their order.
    """

    secret_id: str
    secret_key: SecretStr
    app_id: str
    sign_name: str
    region: str = "ap-guangzhou"
    country_code: str = "+86"
    """Put before numbers that have none."""
    templates: Mapping[str, Mapping[str, str]]


class GroupAccount(_Part):
    """A group robot or a program of an estate's own. Only the estates named may use it."""

    channel: Literal[ChannelKind.WEBHOOK, ChannelKind.WECOM, ChannelKind.DINGTALK]
    url: SecretStr
    """A robot's key stands in it."""
    secret: SecretStr = SecretStr("")
    """What messages are signed with; WeCom has none."""
    estates: frozenset[EstateId] = Field(min_length=1)

    def parsed_url(self) -> AnyHttpUrl:
        """The address as given."""
        return AnyHttpUrl(self.url.get_secret_value())


class OperatorsFile(_Part):
    """What the operator has set up; empty without a file."""

    email: EmailAccount | None = None
    sms: SmsAccount | None = None
    groups: Mapping[str, GroupAccount] = {}


def read_operators_file(path: Path | None) -> OperatorsFile:
    """What is set up. Raises ChannelsFileNotValid, also for a file that is not there."""
    if path is None:
        return OperatorsFile()
    try:
        return OperatorsFile.model_validate_json(path.read_bytes())
    except OSError as error:
        raise ChannelsFileNotValid(f"{path}: {error.strerror}") from None
    except ValidationError as error:
        faults = "; ".join(
            f"{'.'.join(map(str, fault['loc']))}: {fault['type']}"
            for fault in error.errors(include_input=False, include_url=False)
        )
        raise ChannelsFileNotValid(f"{path}: {faults}") from None
