"""Tablets as whoever looks after them sees them."""

from datetime import datetime
from typing import Self

from chassis.reader import Reader
from contracts.refusals import NotSignedIn
from contracts.words import DeviceId, Discreet, PersonalText, StaffId
from identity.devices.model import Device


class DeviceView(Discreet):
    """A tablet without its secrets. `code_until`: a code waits to be typed until then."""

    id: DeviceId
    name: PersonalText
    gate: str
    registered_at: datetime
    code_until: datetime | None
    enrolled_at: datetime | None
    trusted_until: datetime | None
    seen_at: datetime | None
    revoked_at: datetime | None
    revoked_by: StaffId | None
    revoked_because: PersonalText

    @classmethod
    def of(cls, device: Device) -> Self:
        """The view of a tablet."""
        return cls.model_validate(device, from_attributes=True)


async def tablets(reader: Reader, *, cursor: str | None) -> tuple[list[DeviceView], str | None]:
    """The tablets of the caller's estate, the last registered first, and the next cursor."""
    if reader.caller is None:
        raise NotSignedIn
    found, following = await reader.page(
        Device,
        {"estate_id": reader.caller.estate},
        sort=["-registered_at"],
        cursor=cursor,
        limit=200,
    )
    return [DeviceView.of(device) for device in found], following
