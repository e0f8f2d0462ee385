"""Matters passed on, by HTTP. Anybody who may take a request may pass it on (P18, W32)."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import ContactId, ReferralId
from reception.referrals import commands
from reception.referrals.queries import (
    ReferralView,
    Wanted,
    list_referrals,
    of_contact,
    referral_view,
)

routes = Routes("/referrals")


@routes.query("", needs=Permission.LOG_CONTACTS)
async def referrals(
    reader: Reader,
    wanted: Wanted = Wanted.OF_ME,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> Page[ReferralView]:
    """What was passed on: to me, to the desk, or answered and to be told by me."""
    return await list_referrals(reader, wanted, limit=limit, cursor=cursor)


@routes.query("/of/{contact_id}", needs=Permission.LOG_CONTACTS)
async def of_one_contact(contact_id: ContactId, reader: Reader) -> list[ReferralView]:
    """What was passed on of one contact, the newest first."""
    return await of_contact(contact_id, reader)


@routes.command("/of/{contact_id}", needs=Permission.LOG_CONTACTS, status=201)
async def pass_on(contact_id: ContactId, body: commands.PassOn, work: Work) -> ReferralView:
    """转出: ask a colleague, the department head, or the desk."""
    return await referral_view(await commands.pass_on(contact_id, body, work), work)


@routes.command("/{referral_id}/take", needs=Permission.SEE_CONTACTS)
async def take(referral_id: ReferralId, work: Work) -> ReferralView:
    """领取: what was passed to the desk."""
    return await referral_view(await commands.take(referral_id, work), work)


@routes.command("/{referral_id}/answer", needs=Permission.LOG_CONTACTS)
async def answer(referral_id: ReferralId, body: commands.Say, work: Work) -> ReferralView:
    """答复: the first receiver is told."""
    return await referral_view(await commands.answer(referral_id, body, work), work)


@routes.command("/{referral_id}/tell", needs=Permission.LOG_CONTACTS)
async def tell(referral_id: ReferralId, body: commands.Say, work: Work) -> ReferralView:
    """告知业主: the owner knows."""
    return await referral_view(await commands.tell(referral_id, body, work), work)


@routes.command("/{referral_id}/appoint", needs=Permission.LOG_CONTACTS)
async def appoint(referral_id: ReferralId, body: commands.Appoint, work: Work) -> ReferralView:
    """改约: another time was told to the owner."""
    return await referral_view(await commands.appoint(referral_id, body, work), work)
