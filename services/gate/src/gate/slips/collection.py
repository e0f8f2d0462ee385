"""How slips are kept, and what an estate decides about them."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import ClassVar

from pydantic import Field

from chassis.policies import Policy, Preset
from chassis.sealing import name_tokens, plate_tokens
from chassis.store.collection import Collection, Index
from gate.directory.model import plate_as_read
from gate.slips.model.signing import SigningRights
from gate.slips.model.slip import LIVE, WAITING, Slip


class SlipPolicy(SigningRights, Policy):
    """放行条设置: who signs, whether goods may leave in parts, for how long and in how many trips a
    slip is good. Unset, its defaults hold.
    """

    partial_releases: bool = False
    """Whether what was not there the first time may leave later on the same slip."""
    trips_limit: int = Field(default=4, ge=1, le=50)
    """How many trips may be asked for (E10)."""
    window_hours_limit: int = Field(default=72, ge=1, le=24 * 31)
    hand_luggage_pieces: int | None = Field(default=None, ge=0, le=100)
    """So many pieces carried out need no slip, and are listed (E09); None: all need one."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "strict": Preset(
            zh="业主签字，租户须业主同意",
            en="owners sign, tenants with the landlord's yes",
            source="004 篇3 三：签字、权限、盖章、清点；E10",
            values={},
        ),
        "household": Preset(
            zh="家属、代理人可签，随身物品 3 件以内免单",
            en="family and agents sign too; three pieces by hand need no slip",
            source="本平台建议值，供管理处参考；E06、E09 要求可设，未给出数值",
            values={
                "tenant_signs": "yes",
                "family_signs": "yes",
                "agent_signs": "yes",
                "partial_releases": True,
                "hand_luggage_pieces": 3,
            },
        ),
    }


def slip_tokens(slip: Slip) -> Iterator[str]:
    """By who signed it, and by the plates it names."""
    yield from name_tokens(slip.signer.name)
    for plate in slip.plates:
        yield from plate_tokens(plate_as_read(plate))


def falls_due(slip: Slip) -> datetime | None:
    """When it expires; nothing of what is over."""
    return slip.leaves_until if slip.status in WAITING | LIVE else None


SLIPS = Collection(
    Slip,
    "slips",
    indexes=[
        Index("code", unique=True),
        Index("number", unique=True),
        Index("status", "leaves_until"),
        Index("unit_id", "-applied_at"),
        Index("-applied_at"),
        Index("confirm_by", partial={"confirm_by": {"$type": "date"}}),
        Index("lines.photo"),
        Index("releases.photos"),
        Index("signature"),
    ],
    tokens=slip_tokens,
    due=falls_due,
)
