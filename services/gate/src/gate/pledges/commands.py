"""Taking a pledge, and giving it back."""

from pydantic import Field

from chassis.policies import PolicyHistory
from chassis.work import Wanted, Work
from contracts.gate import VisitClass
from gate.pledges.collection import PledgePolicy
from gate.pledges.model import Handed, Left, Pledge, PledgeKind, ReceiptNumberUsed
from gate.retention.commands import forget_at
from gate.telling.commands import ActData, ActKind
from gate.telling.model import SUPERVISOR, Told

PLEDGE_RULES: Wanted = (PolicyHistory, PledgePolicy.kind())
"""What `take_pledge` reads, whoever comes."""


class LeftTold(Left, ActData):
    """What the visitor left, as the tablet tells of it."""


class GiveBackPledge(ActData):
    """Somebody fetches what they left behind; the visit whose it is."""

    visit_id: str = Field(min_length=1, max_length=64)


async def take_pledge(
    left: Left | None,
    visit_id: str,
    visit_class: VisitClass,
    work: Work,
    told: Told,
    *,
    with_vehicle: bool,
) -> Pledge | None:
    """Put what a visitor leaves into the box; None where nothing is left.

    Refuses ResidentIdentityCardNeverHeld (J7), DepositIncomplete, ReceiptNumberUsed,
    PledgeNotAsked, PledgeMissing, DepositDiffers. What a report says lies in the box lies there.
    """
    left = Left() if left is None else Left.model_validate(left.model_dump())
    policy = await work.policy(PledgePolicy) or PledgePolicy()
    with told.tolerating(about=visit_id):
        left.must_not_be_an_identity_card()
    with told.tolerating(about=visit_id):
        left.must_have_its_receipt()
    with told.tolerating(about=visit_id):
        policy.rule(visit_class, with_vehicle=with_vehicle).must_be_met_by(left)
    if left.kind is PledgeKind.NONE:
        return None
    with told.tolerating(about=visit_id):
        await _must_have_a_receipt_of_its_own(left, visit_id, work)
    pledge = await _pledge(visit_id, work)
    pledge.take(left, _handed(told))
    return pledge


async def give_pledge_back(pledge: Pledge, handed: Handed, work: Work) -> None:
    """Out of the box, and in some days forgotten."""
    pledge.give_back(handed)
    pledge.erase_at = await forget_at(pledge.remembered_since, work)


async def fetch_pledge(command: GiveBackPledge, work: Work, told: Told) -> Pledge:
    """Give back what a visitor left behind. Refuses PledgeReturnedAlready, NothingHeld."""
    pledge = await _pledge(command.visit_id, work)
    with told.tolerating(about=pledge.id):
        pledge.must_be_held()
    await give_pledge_back(pledge, _handed(told), work)
    return pledge


async def _pledge(visit_id: str, work: Work) -> Pledge:
    """The visit's pledge, which another tablet may not have told of yet."""
    pledge = await work.find(Pledge, visit_id)
    if pledge is None:
        pledge = Pledge(id=visit_id)
        work.add(pledge)
    return pledge


async def _must_have_a_receipt_of_its_own(left: Left, visit_id: str, work: Work) -> None:
    number = left.receipt_number
    if not number:
        return
    alike = await work.select(Pledge, tokens=[f"r:{number}"], limit=2)
    if any(pledge.id != visit_id for pledge in alike):
        raise ReceiptNumberUsed(receipt_number=number)


def _handed(told: Told) -> Handed:
    return Handed(at=told.at, by=told.by, gate=told.gate)


ACTS = (ActKind("pledge.return", GiveBackPledge, fetch_pledge, owner=SUPERVISOR),)
"""What guards tell of pledges beside a visitor's coming and going."""
