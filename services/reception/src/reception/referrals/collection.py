"""How matters passed on are kept and found."""

from typing import Any

from chassis.caller import Caller
from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.permissions import Permission
from contracts.refusals import NotAllowed
from contracts.words import ReferralId
from reception.referrals.model import Referral

REFERRALS = Collection(
    Referral,
    "referrals",
    indexes=[
        Index("standing", "owed_at", "_id"),
        Index("to_id", "standing", "owed_at", "_id"),
        Index("receiver_id", "standing", "owed_at", "_id"),
        Index("about.contact_id", "-asked_at"),
    ],
    due=lambda referral: referral.look_at,
)


async def referral_in_reach(reader: Reader, referral_id: ReferralId) -> Referral:
    """One the caller may see: their own, or of their buildings where they see the log (P07).

    Raises Missing, NotAllowed.
    """
    referral = await reader.load(Referral, referral_id)
    caller, building = reader.caller, referral.about.building
    if caller is None or referral.concerns(caller.staff_id):
        return referral
    if caller.may(Permission.SEE_CONTACTS) and caller.covers(building):
        return referral
    raise NotAllowed(permission=f"area {building}")


def in_reach(caller: Caller | None) -> dict[str, Any]:
    """The filter that leaves what the caller may see (P07)."""
    if caller is None:
        return {}
    own = [{"to_id": caller.staff_id}, {"receiver_id": caller.staff_id}]
    if not caller.may(Permission.SEE_CONTACTS):
        return {"$or": own}
    if not caller.areas:
        return {}
    return {"$or": [*own, {"about.building": {"$in": sorted(caller.areas)}}]}
