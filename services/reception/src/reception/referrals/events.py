"""What is said about a matter passed on."""

from datetime import datetime
from typing import TypeVar

from contracts.reception.referrals import ReferralEvent
from reception.referrals.model import Referral

E = TypeVar("E", bound=ReferralEvent)


def said(event: type[E], referral: Referral, at: datetime) -> E:
    """One of the events that tell no more than which one it is and where it stands."""
    about = referral.about
    return event(
        referral_id=referral.id,
        contact_id=about.contact_id,
        contact_number=about.number,
        kind=referral.kind,
        receiver_id=referral.receiver_id,
        to_id=referral.to_id,
        due_at=referral.owed_at,
        at=at,
        unit_id=about.unit_id,
        building=about.building,
    )
