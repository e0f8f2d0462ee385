"""A part of an order that an outside vendor is asked to do: asked, answered, checked, taken over.

Who answers is the vendor by their link, or a dispatcher for them, as told on the telephone.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import NamedTuple

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.vendors import VendorAnswer
from contracts.words import Actor, Discreet, Fen, OrderId, PersonalText, SubOrderId, VendorId
from dispatch.acts.model.noted import NoteKind
from dispatch.sub_orders.model.link import Link
from dispatch.sub_orders.model.refusals import (
    SUB_ORDER_STATE_TEXTS,
    DueImpossible,
    SubOrderStandsOtherwise,
    SubOrderState,
    TooManyVendors,
    TooMuchSaid,
    VendorStillOut,
    WhenMissing,
    WhyMissing,
    label_of,
)

MOST_PARTS = 20
"""Sub-orders of one order, also those that are over."""
MOST_TOLD = 60
MOST_PHOTOS = 12
A_YEAR = timedelta(days=366)
_CLOCKS_DIFFER = timedelta(minutes=5)

_S, _V = SubOrderState, VendorAnswer
OPEN = frozenset({_S.ASKED, _S.ACCEPTED, _S.DONE})
"""The vendor, or whoever checks, still owes something."""


class _Leads(NamedTuple):
    sources: frozenset[SubOrderState]
    to: SubOrderState
    kind: NoteKind


_ANSWERS: Mapping[VendorAnswer, _Leads] = MappingProxyType(
    {
        _V.ACCEPTED: _Leads(frozenset({_S.ASKED}), _S.ACCEPTED, NoteKind.VENDOR_ACCEPTED),
        _V.DECLINED: _Leads(
            frozenset({_S.ASKED, _S.ACCEPTED}), _S.DECLINED, NoteKind.VENDOR_DECLINED
        ),
        _V.PLANNED: _Leads(
            frozenset({_S.ASKED, _S.ACCEPTED}), _S.ACCEPTED, NoteKind.VENDOR_PLANNED
        ),
        _V.DONE: _Leads(frozenset({_S.ASKED, _S.ACCEPTED}), _S.DONE, NoteKind.VENDOR_DONE),
    }
)


class Told(Discreet):
    """One thing said about a sub-order, oldest first."""

    model_config = ConfigDict(frozen=True)

    kind: NoteKind
    at: Instant
    by: Actor
    via_link: bool = False
    note: PersonalText = ""
    planned_at: Instant | None = None


class SubOrder(Discreet):
    """What a vendor is asked, and what came of it. `price_fen`: as agreed, None: not yet;
    `cost_fen`: what it came to, once it is taken over.
    """

    id: SubOrderId
    order_id: OrderId
    order_number: str
    place: int
    """Which of the order's parts: 1 is the first."""
    building: str
    vendor_id: VendorId
    vendor_name: PersonalText
    what: PersonalText
    finish_by: Instant
    price_fen: Fen | None = None
    may_call_household: bool = False
    """Whether the vendor is shown whom to call of the household."""
    state: SubOrderState = SubOrderState.ASKED
    planned_at: Instant | None = None
    cost_fen: Fen | None = None
    photos: int = 0
    told: tuple[Told, ...] = ()
    link: Link | None = None
    asked_at: Instant
    asked_by: Actor
    open: bool = True
    """Index: whether it is of `OPEN`."""

    @property
    def label(self) -> str:
        """What people call it."""
        return label_of(self.order_number, self.place)

    @property
    def owed(self) -> bool:
        """Whether the vendor has not yet done what they are asked."""
        return self.state in {_S.ASKED, _S.ACCEPTED}

    @property
    def possible(self) -> tuple[VendorAnswer, ...]:
        """What the vendor may say now."""
        return tuple(each for each, leads in _ANSWERS.items() if self.state in leads.sources)

    def must_be(self, *states: SubOrderState) -> None:
        """Raises SubOrderStandsOtherwise."""
        if self.state not in states:
            zh, en = SUB_ORDER_STATE_TEXTS[self.state]
            raise SubOrderStandsOtherwise(number=self.label, state_zh=zh, state_en=en)

    def answer(
        self,
        answer: VendorAnswer,
        by: Actor,
        now: datetime,
        *,
        note: str = "",
        planned_at: datetime | None = None,
        via_link: bool = False,
    ) -> Told:
        """The vendor says something. Raises SubOrderStandsOtherwise, WhyMissing, WhenMissing."""
        leads = _ANSWERS[answer]
        self.must_be(*leads.sources)
        if answer is _V.DECLINED and not note.strip():
            raise WhyMissing
        if answer is _V.PLANNED and planned_at is None:
            raise WhenMissing
        if planned_at is not None and not now - _CLOCKS_DIFFER <= planned_at <= now + A_YEAR:
            raise WhenMissing
        told = Told(
            kind=leads.kind, at=now, by=by, via_link=via_link, note=note, planned_at=planned_at
        )
        self.planned_at = planned_at or self.planned_at
        return self._tell(told, leads.to)

    def take_over(self, cost_fen: Fen | None, note: str, by: Actor, now: datetime) -> Told:
        """It was checked and is right; it came to what was agreed unless said otherwise."""
        self.must_be(_S.DONE)
        self.cost_fen = self.price_fen if cost_fen is None else cost_fen
        told = Told(kind=NoteKind.VENDOR_TAKEN_OVER, at=now, by=by, note=note)
        return self._tell(told, _S.TAKEN_OVER)

    def send_back(self, reason: str, by: Actor, now: datetime) -> Told:
        """It is not right, or not all: they go on."""
        self.must_be(_S.DONE)
        told = Told(kind=NoteKind.VENDOR_SENT_BACK, at=now, by=by, note=reason)
        return self._tell(told, _S.ACCEPTED)

    def withdraw(self, reason: str, by: Actor, now: datetime) -> Told:
        """They need not do it, or not go on; their link says so, and no more than that."""
        self.must_be(*OPEN)
        told = Told(kind=NoteKind.VENDOR_WITHDRAWN, at=now, by=by, note=reason)
        return self._tell(told, _S.WITHDRAWN)

    def renew_link(self, link: Link, by: Actor, now: datetime) -> Told:
        """Another link in place of the one there is."""
        self.must_be(*OPEN)
        self.link = link
        return self._tell(Told(kind=NoteKind.VENDOR_LINK, at=now, by=by), self.state)

    def revoke_link(self, by: Actor, now: datetime) -> Told:
        """Its link is worth nothing from now on."""
        self.must_be(*OPEN)
        self.link = None
        return self._tell(Told(kind=NoteKind.VENDOR_LINK_REVOKED, at=now, by=by), self.state)

    def must_take_photo(self) -> None:
        """Raises SubOrderStandsOtherwise, TooMuchSaid."""
        self.must_be(_S.ASKED, _S.ACCEPTED)
        if self.photos >= MOST_PHOTOS:
            raise TooMuchSaid

    def take_photo(self) -> None:
        """One more of the vendor's."""
        self.must_take_photo()
        self.photos += 1

    def _tell(self, told: Told, to: SubOrderState) -> Told:
        # The house may always end it, however much the vendor has said.
        if len(self.told) >= MOST_TOLD and told.via_link:
            raise TooMuchSaid
        self.told, self.state, self.open = (*self.told, told), to, to in OPEN
        return told


def ahead(finish_by: datetime, now: datetime) -> datetime:
    """Raises DueImpossible unless it lies ahead."""
    if not now < finish_by <= now + A_YEAR:
        raise DueImpossible
    return finish_by


def next_place(parts: Sequence[SubOrder], number: str) -> int:
    """Which part of its order a new one is. Raises TooManyVendors."""
    if len(parts) >= MOST_PARTS:
        raise TooManyVendors(number=number, most=MOST_PARTS)
    return max((each.place for each in parts), default=0) + 1


def must_be_settled(parts: Sequence[SubOrder], number: str) -> None:
    """An order is not finished while a vendor is at it. Raises VendorStillOut."""
    out = [each for each in parts if each.open]
    if out:
        names = "、".join(f"{each.label} {each.vendor_name}" for each in out)
        raise VendorStillOut(number=number, vendors=names)
