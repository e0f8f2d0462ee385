"""Asking for water or power to be cut, and recording the yes (W34)."""

from typing import Annotated, Literal

from pydantic import Field

from chassis.work import Work
from contracts.orders import ConsentHow, Utility
from contracts.words import OrderId, PersonId
from dispatch.acts.model.table import Act
from dispatch.agreements.commands import (
    must_have_been_told,
    must_speak_for_household,
    relations_of,
)
from dispatch.agreements.model import must_be_for_a_home
from dispatch.orders.commands import Happened, Note, order_in_reach, report_of, say_of
from dispatch.orders.model.order import WorkOrder
from dispatch.shutoffs import model
from dispatch.shutoffs.events import shut_off_allowed, shut_off_needed


class NeedShutOff(Happened):
    """What must be cut; nothing, where it need not be after all. `note`: when, for how long."""

    utilities: Annotated[tuple[Utility, ...], Field(max_length=len(Utility))]
    note: Note = ""


class AllowShutOff(Happened):
    """Who of the household said yes to all that is asked for, and how."""

    person_id: PersonId
    how: Literal[ConsentHow.ON_SITE, ConsentHow.PHONE]
    note: Note = ""


async def need_shut_off(
    order_id: OrderId, command: NeedShutOff, work: Work, *, by_radio: bool = False
) -> WorkOrder:
    """Raises NotYourOrder, NoHousehold."""
    order = await order_in_reach(work, order_id)
    report = report_of(work, command.at, by_radio=by_radio)
    model.need(order, command.utilities, command.note, report)
    return await say_of(order, shut_off_needed(order), work)


async def allow_shut_off(order_id: OrderId, command: AllowShutOff, work: Work) -> WorkOrder:
    """Record the yes (W34). Raises NothingToAllow, NotOfTheUnit, OnSiteIsTheTechnicians,
    PhoneIsTheDesks.
    """
    order = await order_in_reach(work, order_id)
    must_be_for_a_home(order, Act.ALLOW_SHUT_OFF)
    await must_speak_for_household(order, work)
    report = report_of(work, command.at, by_radio=must_have_been_told(order, command.how, work))
    await relations_of(command.person_id, order, report, work)
    asked = model.allow(order, command.how, command.person_id, command.note, report)
    return await say_of(order, shut_off_allowed(order, asked, command.how), work)
