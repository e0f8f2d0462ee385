"""An outside vendor of the estate: their trades, whom to call, until when their contract runs."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from contracts.calendars import Instant
from contracts.refusals import Refused
from contracts.words import Actor, Discreet, PersonalText, VendorId

MOST_TRADES = 12

Trade = Annotated[
    PersonalText, StringConstraints(min_length=1, max_length=30, strip_whitespace=True)
]
Name = Annotated[PersonalText, StringConstraints(min_length=1, max_length=100)]
Phone = Annotated[PersonalText, StringConstraints(pattern=r"^[+\d][\d\s-]{2,30}$|^$")]
Email = Annotated[PersonalText, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+$|^$", max_length=200)]


class VendorRetired(Refused):
    """Nobody is asked who is not worked with any more."""

    zh = "外协单位“{name}”已停用。请选择其他单位，或先在名册中恢复。"
    en = "{name} is not worked with any more. Choose another vendor, or reinstate them first."


class ContractOver(Refused):
    """Asked without a contract, somebody must say why."""

    zh = "外协单位“{name}”的合同已于 {until} 到期。请更新合同期限，或说明为何仍要委托。"
    en = (
        "The contract of {name} ended on {until}. Renew it, or say why they are asked all the same."
    )


class Profile(Discreet):
    """What is known of a vendor. `warranty`: the developer's contractor, who mends what is under
    warranty (E05). `contract_until`: the last day; None: none was agreed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Name
    trades: tuple[Trade, ...] = Field(default=(), max_length=MOST_TRADES)
    contact: Annotated[PersonalText, StringConstraints(max_length=100)] = ""
    phone: Phone = ""
    email: Email = ""
    contract_until: date | None = None
    warranty: bool = False
    note: Annotated[PersonalText, StringConstraints(max_length=500)] = ""


class Vendor(BaseModel):
    """A vendor in the estate's register."""

    id: VendorId
    profile: Profile
    active: bool = True
    changed_at: Instant
    changed_by: Actor

    def change(self, profile: Profile, by: Actor, at: Instant) -> None:
        """What is known of them now."""
        self.profile, self.changed_by, self.changed_at = profile, by, at

    def work_with(self, active: bool, by: Actor, at: Instant) -> None:
        """Whether they are asked from now on; what they have in hand goes on."""
        self.active, self.changed_by, self.changed_at = active, by, at

    def must_be_askable(self, on: date, despite: str) -> None:
        """Raises VendorRetired; ContractOver unless somebody says why."""
        if not self.active:
            raise VendorRetired(name=self.profile.name)
        until = self.profile.contract_until
        if until is not None and until < on and not despite:
            raise ContractOver(name=self.profile.name, until=until.isoformat())
