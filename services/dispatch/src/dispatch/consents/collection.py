"""What an estate lets each relation consent to."""

from collections.abc import Mapping
from typing import ClassVar

from chassis.policies import Policy, Preset
from dispatch.consents.model import ConsentRights


class ConsentPolicy(ConsentRights, Policy):
    """同意权限: per relation fen, `unlimited`, or nothing; unset, the owner alone may (A08)."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "owner_alone": Preset(
            zh="仅业主",
            en="the owner alone",
            source="000 六.2：须经业主同意",
            values={"owner": "unlimited"},
        ),
        "tenant_small_repairs": Preset(
            zh="租户、家属可同意小额维修，代理人按授权",
            en="tenants and family for small repairs, agents by their mandate",
            source="本平台建议值，供管理处参考；E06 要求限额，未给出金额",
            values={"owner": "unlimited", "tenant": 20_000, "family": 50_000, "agent": "unlimited"},
        ),
    }
