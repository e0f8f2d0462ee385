"""The register as it is shown."""

from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import VendorId
from dispatch.vendors.model import Profile, Vendor


class VendorView(BaseModel):
    """A vendor. `contract_over`: their contract has run out by the estate's day."""

    id: VendorId
    profile: Profile
    active: bool
    contract_over: bool
    changed_at: datetime


async def list_vendors(
    reader: Reader, *, active: bool | None, limit: int, cursor: str | None
) -> Page[VendorView]:
    """Whom the estate works with; `active` False: whom no more, None: all."""
    where = {} if active is None else {"active": active}
    found, following = await reader.page(Vendor, where, limit=limit, cursor=cursor)
    return Page(items=[await vendor_view(each, reader) for each in found], next=following)


async def vendor_view(vendor: Vendor, reader: Reader) -> VendorView:
    """One of them."""
    today = (await reader.estate_card()).calendar.local_day(reader.now)
    until = vendor.profile.contract_until
    return VendorView(
        **vendor.model_dump(exclude={"changed_by"}),
        contract_over=until is not None and until < today,
    )
