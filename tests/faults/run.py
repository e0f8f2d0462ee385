"""One run: the platform comes up, people work, everything is done to it, the auditor looks."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import httpx

from chassis.service import Service
from chassis.testing import eventually
from contracts.event import Event
from guanjia.services import build_all
from tests.e2e.inside import Place
from tests.faults import money
from tests.faults.audit import RESTS_WITHIN_SECONDS, Finding, audit
from tests.faults.callers import Closing, Ledger, Refusal
from tests.faults.estates import all_people, open_estates
from tests.faults.evidence import Aggregate, Count, Evidence
from tests.faults.mishaps import Extent, Mishaps
from tests.faults.post import Post, post_at
from tests.faults.reading import Reader, reading
from tests.faults.site import Site, site
from tests.faults.stories import (
    Household,
    People,
    ask_something,
    have_it_repaired,
    household_of,
)

log = logging.getLogger(__name__)

SOON_ANSWERED_SHARE = 0.25
"""Of the callers, who make short calls only: nothing they do waits for another service."""
SHORT_CALL_EVERY_SECONDS = 0.5
Story = Callable[[People, Household, Random], Awaitable[None]]

GIVEN_UP_AFTER_SECONDS = 120.0
_SERVICES_TOLD_WHOLE = {"dispatch.orders": "dispatch", "fees.charges": "fees"}
TOLD = {
    name: tuple(each.type_name() for each in Event.known.values() if each.service() == service)
    for name, service in _SERVICES_TOLD_WHOLE.items()
}
"""`service.collection` → the types of events that together say every change in it."""


@dataclass
class Outcome:
    """What came of a run."""

    ledger: Ledger
    mishaps: Mishaps
    site: Site
    post: Post
    evidence: Evidence
    findings: Sequence[Finding]
    broken: Sequence[str]
    seconds: float


async def run(seed: int, extent: Extent, folder: Path) -> Outcome:
    """Everything, by a seed. The findings are the point of it."""
    chance, ledger = Random(seed), Ledger()
    began = time.monotonic()
    async with (
        site(folder) as place,
        post_at(place.bus.url, seed) as post,
        place.client(Random(f"{seed} gateway")) as client,
        reading(_services(place), post.jetstream) as reader,
    ):
        log.info("%d workers after %.0f s", len(place.workers), time.monotonic() - began)
        await open_estates(place.surroundings, client, folder)
        # Else every restart of mongod would build all indexes anew, until its first checkpoint.
        await reader.services[0].store.database.client.admin.command("fsync")
        log.info("estates open after %.0f s", time.monotonic() - began)
        mishaps = Mishaps(place, post, reader.services[0], ledger, chance, extent)
        broken = await _work_under_fire(client, mishaps, chance)
        evidence = await _left(reader, mishaps)
        findings = audit(evidence)
        return Outcome(
            ledger, mishaps, place, post, evidence, findings, broken, time.monotonic() - began
        )


async def _work_under_fire(
    client: httpx.AsyncClient, mishaps: Mishaps, chance: Random
) -> list[str]:
    """People work until everything has been done to them; then they put the pen down."""
    ledger, extent = mishaps.ledger, mishaps.extent
    everybody = all_people(client, ledger, chance)
    for people in everybody:
        await people.sign_in()
    broken: list[str] = []
    short = round(SOON_ANSWERED_SHARE * extent.callers)
    workers = [
        asyncio.create_task(
            _work(
                _short_call if number < short else have_it_repaired,
                everybody[number % len(everybody)],
                Random(f"{chance.random()}"),
                broken,
            )
        )
        for number in range(extent.callers)
    ]
    try:
        await mishaps.run()
        while ledger.done < extent.operations and not all(each.done() for each in workers):
            await asyncio.sleep(0.1)
        await mishaps.last_blow()
        log.info("all done to it, %d operations; callers end", ledger.done)
    finally:
        ledger.closed = True
        await asyncio.gather(*workers)
    log.info("%.1f s later everything begun was answered", time.monotonic() - mishaps.last_at)
    return broken


async def _short_call(people: People, household: Household, chance: Random) -> None:
    await ask_something(people, household, chance)
    await asyncio.sleep(chance.uniform(0, 2 * SHORT_CALL_EVERY_SECONDS))


async def _work(story: Story, people: People, chance: Random, broken: list[str]) -> None:
    try:
        household = await household_of(people)
        while True:
            try:
                await story(people, household, chance)
            except Refusal as refusal:
                broken.append(str(refusal))
    except Closing:
        pass
    except Exception as error:
        log.exception("a caller met what is not foreseen")
        broken.append(repr(error))


async def _left(reader: Reader, mishaps: Mishaps) -> Evidence:
    """Waits for rest, and reads."""
    post = mishaps.post
    way = [""]

    async def rests() -> bool:
        way[0] = await reader.on_the_way() or (
            "" if await post.has_delivered_all() else "the postman is under way"
        )
        if way[0]:
            log.debug("%.1f s: %s", time.monotonic() - mishaps.last_at, way[0])
        return not way[0]

    rested: float | None = None
    try:
        await eventually(rests, within_seconds=GIVEN_UP_AFTER_SECONDS)
        rested = time.monotonic() - mishaps.last_at
    except AssertionError:
        log.warning("never at rest: %s", way[0])
    evidence = await reader.evidence(mishaps.ledger.operations, post.poison, TOLD)
    evidence.rested_after_seconds = rested
    evidence.unsaid = await _posted_too_late_to_say(reader, evidence)
    evidence.accounts = await money.accounts(reader)
    accepted = min(1, mishaps.accepted_without_bus)
    evidence.counts = [
        *await money.counts(reader),
        *await _contacts(reader, evidence),
        Count("whether commands were accepted while the bus was away", 1, accepted),
    ]
    log.info("rested after %s s (%.0f allowed)", rested, RESTS_WITHIN_SECONDS)
    return evidence


async def _posted_too_late_to_say(reader: Reader, evidence: Evidence) -> dict[Aggregate, int]:
    """Orders that were closed before they were posted: the order then notes it and says nothing,
    for what was posted stands in what fees says.
    """
    said = {event.subject for event in evidence.said if ".work_order_posted." in event.type}
    orders = await reader.documents("dispatch", "orders")
    return {
        ("dispatch", "orders", order["estate"], id_): 1
        for order in orders
        if (id_ := str(order["_id"]).rpartition(":")[2]) not in said
        and any(each["posted_at"] for each in order["rounds"])
    }


async def _contacts(reader: Reader, evidence: Evidence) -> list[Count]:
    """What was asked for, what was logged, and what came of it, counted past each other."""
    contacts = await reader.documents("reception", "contacts")
    orders = await reader.documents("dispatch", "orders")
    logged = {event.id for event in evidence.said if event.type.endswith(".contact_logged.v1")}
    repairs = [contact for contact in contacts if contact["outcome"] == "repair"]
    return [
        Count("contacts that were said", len(contacts), len(logged)),
        Count("orders for repairs", len(repairs), len(orders)),
    ]


def _services(place: Site) -> list[Service]:
    given = place.surroundings
    return build_all(
        Place(
            mongo_url=given.mongo_url,
            nats_url=given.nats_url,
            master_key_file=given.master_key_file,
            address="http://127.0.0.1:9",
            database_prefix=given.database_prefix,
        )
    )
