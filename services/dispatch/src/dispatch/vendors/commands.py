"""Keeping the register of vendors."""

from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.words import VendorId
from dispatch.vendors.collection import VendorPolicy
from dispatch.vendors.model import Profile, Vendor


class RegisterVendor(Command):
    """A vendor, as far as they are known."""

    profile: Profile


class WorkWithVendor(Command):
    """Whether they are asked from now on."""

    active: bool


async def register_vendor(command: RegisterVendor, work: Work) -> Vendor:
    """A new one."""
    vendor = Vendor(
        id=VendorId(work.new_id()),
        profile=command.profile,
        changed_at=work.now,
        changed_by=work.actor,
    )
    work.add(vendor)
    return vendor


async def change_vendor(vendor_id: VendorId, command: RegisterVendor, work: Work) -> Vendor:
    """What is known of them now. Raises Missing."""
    vendor = await work.load(Vendor, vendor_id)
    vendor.change(command.profile, work.actor, work.now)
    return vendor


async def work_with_vendor(vendor_id: VendorId, command: WorkWithVendor, work: Work) -> Vendor:
    """Retire or reinstate them. Raises Missing."""
    vendor = await work.load(Vendor, vendor_id)
    vendor.work_with(command.active, work.actor, work.now)
    return vendor


async def vendor_policy(reader: Reader) -> VendorPolicy:
    """The estate's, or what holds while nobody has set one."""
    return await reader.policy(VendorPolicy) or VendorPolicy()
