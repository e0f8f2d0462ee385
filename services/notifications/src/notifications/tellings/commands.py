"""Telling people: who exactly, by which channels, now or later."""

import uuid
from collections.abc import Sequence

from chassis.work import Work
from contracts.event import Event
from contracts.words import OrderId, StaffId, UnitId
from notifications.audiences.model import (
    NEXT_LEVEL,
    PUBLIC,
    Audience,
    Holders,
    Household,
    OneColleague,
    OnePerson,
    Outsider,
    Telling,
    Urgency,
)
from notifications.channels.commands import channels_in_use
from notifications.channels.model import ChannelKind, Fact, usable
from notifications.deliveries.commands import Planned, plan
from notifications.deliveries.model import About, Message, Recipient, RecipientKind, Way
from notifications.digest.commands import note_for_digest
from notifications.directory.model import (
    Colleague,
    NotKnownYet,
    Person,
    Unit,
    household_contact,
)
from notifications.inbox.commands import put_into_inbox
from notifications.inbox.model import InboxMessage
from notifications.orders.commands import known_order
from notifications.preferences.commands import preference_of
from notifications.preferences.model import Preference, of_person, of_staff
from notifications.tellings.model import placed_tellings, tellings
from notifications.templates.commands import compose
from notifications.templates.model import TEMPLATES
from notifications.texts.model import Language

MOST_PEOPLE = 500
_IN_PERSON = {ChannelKind.SMS, ChannelKind.OUTBOX}


async def tell(event: Event, order_id: OrderId, work: Work) -> None:
    """Tell everybody whom an event concerns. Raises OrderUnknown, NotKnownYet: it waits."""
    order = await known_order(work, order_id)
    about = About(event=event.event_name(), order_id=order.order_id, building=order.building)
    for telling in tellings(event, order):
        await _Teller(event, about, work).tell(telling)


async def tell_of_place(event: Event, unit_id: UnitId | None, building: str, work: Work) -> None:
    """Tell whom something about no order concerns. Raises NotKnownYet: it waits for the unit."""
    unit = await work.find(Unit, unit_id) if unit_id else None
    if unit_id is not None and unit is None:
        raise NotKnownYet(reason="unit", kind="unit", id=unit_id)
    about = About(event=event.event_name(), building=building)
    for telling in placed_tellings(event, unit.label if unit else PUBLIC):
        await _Teller(event, about, work).tell(telling)


class _Teller:
    """One event being told."""

    def __init__(self, event: Event, about: About, work: Work) -> None:
        self._event = event
        self._about = about
        self._work = work

    async def tell(self, telling: Telling) -> None:
        """One message to its audience."""
        match telling.to:
            case Household() as household:
                await self._tell_household(household, telling)
            case Outsider() as outsider:
                await self._tell_outsider(outsider, telling)
            case OnePerson(person_id=person_id):
                person = await self._work.find(Person, person_id)
                if person is None:
                    raise NotKnownYet(reason="person", kind="person", id=person_id)
                await self._tell_person(person, telling)
            case _:
                await self._tell_staff(await self._staff(telling.to), telling)

    async def _tell_household(self, household: Household, telling: Telling) -> None:
        unit_id = household.unit_id
        if await self._work.find(Unit, unit_id) is None:
            raise NotKnownYet(reason="unit", kind="unit", id=unit_id)
        people = await self._work.select(Person, {"ties.unit_id": unit_id}, limit=MOST_PEOPLE)
        if household.phone:
            known = next((each for each in people if household.phone in each.phones), None)
            await self._tell_person(known, telling, phone=household.phone)
            return
        card = await self._work.estate_card()
        today = card.calendar.local_day(self._work.now)
        contact = household_contact(people, unit_id, household.relations, today)
        await self._tell_person(contact, telling)

    async def _tell_person(
        self, person: Person | None, telling: Telling, *, phone: str = ""
    ) -> None:
        """By the estate's channels in the person's order; who cannot be reached is shown so."""
        whose = self._about.order_id or self._work.key
        recipient = Recipient(kind=RecipientKind.CONTACT, id=whose)
        preference = Preference(id="")
        if person is not None:
            recipient = Recipient(kind=RecipientKind.PERSON, id=person.id)
            preference = await preference_of(self._work, of_person(person.id))
            phone = phone or next(iter(person.phones), "")
        if preference.only_essential and not TEMPLATES[telling.template].essential:
            return
        channels = (await channels_in_use(self._work)).households
        ways = _ways(channels, preference, phone)
        await self._plan(telling, recipient, ways, preference.language)
        if not ways and telling.unreached is not None:
            await self.tell(telling.unreached)

    async def _tell_outsider(self, outsider: Outsider, telling: Telling) -> None:
        """By the channels households are told by; where none is in use it stays 未发送."""
        recipient = Recipient(kind=RecipientKind.VENDOR, id=outsider.id)
        channels = (await channels_in_use(self._work)).households
        ways = _ways(channels, Preference(id="", email=outsider.email), outsider.phone)
        await self._plan(telling, recipient, ways, Language.ZH)

    async def _tell_staff(self, staff: Sequence[StaffId], telling: Telling) -> None:
        for staff_id in staff:
            if telling.urgency is Urgency.DIGEST:
                at = getattr(self._event, "at", self._work.now)
                await note_for_digest(staff_id, telling.template, telling.values, at, self._work)
            else:
                await self._tell_colleague(staff_id, telling)
        if staff and telling.urgency is not Urgency.DIGEST:
            for endpoint in (await channels_in_use(self._work)).groups:
                recipient = Recipient(kind=RecipientKind.GROUP, id=endpoint.name)
                way = Way(channel=endpoint.channel, address=endpoint.name)
                await self._plan(telling, recipient, (way,), Language.ZH)

    async def _tell_colleague(self, staff_id: StaffId, telling: Telling) -> None:
        """Always in the inbox; beside it by the estate's channels, where they gave an address."""
        preference = await preference_of(self._work, of_staff(staff_id))
        title, text, _ = await compose(
            self._work, telling.template, telling.values, preference.language
        )
        await put_into_inbox(
            InboxMessage(
                id=_message_id(self._work.key, staff_id, telling.template),
                staff_id=staff_id,
                template=telling.template,
                title=title,
                text=text,
                at=getattr(self._event, "at", self._work.now),
                urgent=telling.urgency is Urgency.NOW,
                order_id=self._about.order_id,
            ),
            self._work,
        )
        if preference.only_essential and not TEMPLATES[telling.template].essential:
            return
        channels = (await channels_in_use(self._work)).staff
        ways = _ways(channels, preference, preference.phone)
        if ways:
            recipient = Recipient(kind=RecipientKind.STAFF, id=staff_id)
            on_duty = preference.on_duty(self._work.now)
            await self._plan(telling, recipient, ways, preference.language, on_duty=on_duty)

    async def _staff(self, to: Audience) -> list[StaffId]:
        if isinstance(to, OneColleague):
            colleague = await self._work.find(Colleague, to.staff_id)
            if colleague is None:
                raise NotKnownYet(reason="staff", kind="staff", id=to.staff_id)
            return [colleague.id] if colleague.active else await self._holders(to.instead)
        return await self._holders(to.role) if isinstance(to, Holders) else []

    async def _holders(self, role: str | None) -> list[StaffId]:
        """Who holds a role for the order's building; where nobody does, the next level."""
        while role is not None:
            found = await self._work.select(
                Colleague, {"roles": role, "active": True}, limit=MOST_PEOPLE
            )
            holders = sorted(each.id for each in found if each.covers(self._about.building))
            if holders:
                return holders
            role = NEXT_LEVEL.get(role)
        return []

    async def _plan(
        self,
        telling: Telling,
        recipient: Recipient,
        ways: tuple[Way, ...],
        language: Language,
        *,
        on_duty: bool = False,
    ) -> None:
        title, text, facts = await compose(self._work, telling.template, telling.values, language)
        message = Message(
            template=telling.template,
            language=language.value,
            title=title,
            text=text,
            facts=tuple(Fact(name=name, value=value) for name, value in facts.items()),
            secret=TEMPLATES[telling.template].secret,
        )
        planned = Planned(
            about=self._about,
            recipient=recipient,
            message=message,
            ways=ways,
            urgent=telling.urgency is Urgency.NOW,
            on_duty=on_duty,
            expires_at=telling.expires_at,
        )
        await plan(planned, self._work)


def _message_id(key: str, staff_id: StaffId, template: str) -> str:
    """The same for the same event and member of staff, so that a repeat makes no second one."""
    return str(uuid.uuid5(uuid.UUID(key), f"inbox/{staff_id}/{template}"))


def _ways(channels: Sequence[ChannelKind], preference: Preference, phone: str) -> tuple[Way, ...]:
    """The channels by which somebody can be reached, in their order."""
    addresses = {ChannelKind.EMAIL: preference.email} | dict.fromkeys(_IN_PERSON, phone)
    return tuple(
        Way(channel=channel, address=address)
        for channel in usable(channels, preference.channels)
        if (address := addresses.get(channel, ""))
    )
