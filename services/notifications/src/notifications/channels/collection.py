"""Which channels an estate uses, with the history of the choice."""

from collections.abc import Mapping
from typing import ClassVar

from chassis.policies import Policy, Preset
from notifications.channels.model import ChannelChoice

_SOURCE = "Guanjia; each channel also needs the operator's channels file"


class ChannelPolicy(ChannelChoice, Policy):
    """The estate's channels; unset, households' messages stay in the outbox, not sent."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "outbox": Preset(
            zh="只记入发件箱（未发送）",
            en="outbox only (not sent)",
            source=_SOURCE,
            values={"households": ["outbox"]},
        ),
        "sms": Preset(
            zh="住户收短信",
            en="SMS to households",
            source=_SOURCE,
            values={"households": ["sms"]},
        ),
        "sms_then_email": Preset(
            zh="住户收短信，其次电子邮件",
            en="SMS to households, else e-mail",
            source=_SOURCE,
            values={"households": ["sms", "email"]},
        ),
    }
