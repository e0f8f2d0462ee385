"""Every route with every role, in one's own estate and in another's. New routes join by themselves.

A law is broken by a list of routes; the list is shown whole.
"""

import asyncio
import logging
import re
import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
import pytest_asyncio

from chassis.reader import Reader
from chassis.testing import SurroundingServers, TestSigner
from chassis.web import CommandAnswer, Routes
from chassis.web.auth import COOKIE
from chassis.web.hardening import STRICT
from contracts.permissions import Permission
from contracts.words import COMPANY
from guanjia.demo.estate import ESTATE
from identity.roles.model import ADMINISTRATOR, ROLES, permissions_of
from tests.e2e.canaries import PHONE, PLATE, WORD
from tests.round_trips import WITHOUT_A_BOUND, commands_to_mongodb, watch_mongodb
from tests.security.asking import Answer, Asked, ask
from tests.security.examples import PUBLIC_BY
from tests.security.fuzzing import fuzz
from tests.security.routes import Known, NoExample
from tests.security.siege import ELSEWHERE, Besieged, besieged, target_of

pytestmark = pytest.mark.timeout(180)

EVERY_RIGHT = tuple(Permission)
LINKS = {
    "/vendor-link": ("sub_order_id", b'{"answer": "accepted"}'),
    "/survey-link": ("ballot_id", b'{"marks": {"q1": 5}}'),
}
"""What opens something by a link → the id of it that is there, and what is sent."""
LARGEST_BODY = 64 * 2**20
CASES_EACH, SEED = 1, 20261122
LOOKS = 3


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def siege(
    servers: SurroundingServers, signer: TestSigner, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Besieged]:
    """A platform in which everything has happened in one estate, and nothing in another."""
    watch_mongodb()
    folder = tmp_path_factory.mktemp("siege")
    async with besieged(servers.surroundings(), folder, signer) as found:
        # A line for each of some thousand denials tells nobody anything here.
        logging.getLogger("chassis.web.problems").setLevel(logging.ERROR)
        yield found
    logging.getLogger("chassis.web.problems").setLevel(logging.NOTSET)


async def test_without_a_token_every_route_is_closed(siege: Besieged) -> None:
    token = siege.token(EVERY_RIGHT)["Authorization"].removeprefix("Bearer ")
    strangers: tuple[dict[str, str], ...] = (
        {},
        {"Cookie": f"{COOKIE}={token}"},
        {"Authorization": "Bearer x.y.z"},
    )

    open_ = [
        f"{route}: {answer.status}"
        for route in siege.routes
        for headers in strangers
        if (answer := await siege.ask(route, siege.asked(route), headers)).status != 401
    ]

    assert not open_, "\n".join(open_)


def test_what_anybody_may_ask_is_known_by_name(siege: Besieged) -> None:
    assert {str(route) for route in siege.public} == PUBLIC_BY.keys()


async def test_a_link_nobody_was_given_tells_nothing(siege: Besieged) -> None:
    """Neither what there is nor in which estates: the same answer after the same work."""
    secret = "x" * 43
    by_link = [(r, kind) for r in siege.public for kind in LINKS if kind in r.declared.path]
    for route, kind in by_link:
        id_of, body = LINKS[kind]
        there = siege.theirs.get(id_of) or str(uuid4())
        asked = Asked(route.declared.method, route.declared.path, {}, body)
        told = []
        for estate, id_ in ((ESTATE, there), (ESTATE, str(uuid4())), (ELSEWHERE, there)):
            headers = {"Authorization": f"Bearer {estate}.{id_}.{secret}"}
            await siege.act(route, asked, headers)
            with commands_to_mongodb() as work:
                answer = await siege.act(route, asked, headers)
            assert {name.lower() for name in STRICT} <= answer.headers.keys(), route
            told.append((answer.status, what_is_told(answer, asked), sorted(work)))
        assert told[0][0] == 404, f"{route}: {told}"
        assert told[0] == told[1] == told[2], route

    assert len(by_link) == len([each for each in PUBLIC_BY.values() if "link" in each])


@pytest.mark.rule("A07")
async def test_each_role_may_do_what_its_rights_say_and_nothing_else(siege: Besieged) -> None:
    """What is let in is not carried out: acts have no key, and what is asked for is nobody's."""
    roles: dict[frozenset[Permission], list[str]] = {frozenset(): ["no role"]}
    for role in ROLES:
        roles.setdefault(permissions_of([role]), []).append(role)
    where = {permissions_of([ADMINISTRATOR]): COMPANY}
    callers = [(had, siege.token(had, estate=where.get(had, ELSEWHERE))) for had in roles]
    faults = []
    for route in siege.routes:
        needs, asked = route.declared.needs, siege.asked(route, of_nobody=True)
        for had, headers in callers:
            answer = await siege.ask(route, asked, headers)
            refused = answer.status == 403 and answer.problem["data"] == {"permission": needs}
            must_be = isinstance(needs, Permission) and needs not in had
            stranger = answer.problem.get("code") == "NotSignedIn"
            if refused != must_be or stranger or answer.status >= 500:
                faults.append(f"{roles[had]}: {route}: {answer}")

    assert not faults, "\n".join(faults)


async def test_what_is_looked_for_may_be_any_text(siege: Besieged) -> None:
    """A text is never a pattern: what MongoDB would refuse in one is found nowhere."""
    headers, tried, faults = siege.token(EVERY_RIGHT), 0, []
    for route in siege.routes:
        asked = siege.asked(route)
        for name in route.texts:
            tried += 1
            typed = replace(asked, query={**asked.query, name: "(1\0["})
            answer = await siege.ask(route, typed, headers)
            if answer.status >= 500:
                faults.append(f"{route}?{name}=: {answer}")

    assert tried > 20
    assert not faults, "\n".join(faults)


async def test_what_is_another_estates_cannot_be_told_from_what_never_was(siege: Besieged) -> None:
    """Neither by the answer nor by the work done for it: what MongoDB is asked, and how often."""
    headers = siege.token(EVERY_RIGHT, estate=ELSEWHERE)
    routes = [route for route in siege.routes if route.ids]
    faults = []
    for route in routes:
        # The first visit to an estate fetches its key and which generation is read.
        await siege.act(route, siege.asked(route, of_nobody=True), headers)
        told: list[tuple[int, str, list[str], list[str]]] = []
        # What another reads at that moment goes along with it: what differs must differ again.
        for _ in range(LOOKS):
            told.clear()
            for of_nobody in (False, True):
                asked = siege.asked(route, of_nobody=of_nobody)
                with commands_to_mongodb() as work:
                    answer = await siege.act(route, asked, headers)
                names = sorted(answer.headers)
                told.append((answer.status, what_is_told(answer, asked), names, sorted(work)))
                faults += [f"{route}: tells {found}" for found in theirs_in(answer, asked, siege)]
            if told[0] == told[1]:
                break
        else:
            faults.append(f"{route}: {told[0]} or {told[1]}")
        if route.ids & route.in_path and told[0][0] != 404:
            faults.append(f"{route}: {told[0][0]}")

    assert len(routes) > 80
    assert not faults, "\n".join(faults)


async def test_lists_hold_nothing_of_another_estate(siege: Besieged) -> None:
    headers = siege.token(EVERY_RIGHT, estate=ELSEWHERE)

    faults = []
    for route in siege.routes:
        if route.declared.method == "GET":
            asked = siege.asked(route, of_nobody=True)
            answer = await siege.ask(route, asked, headers)
            faults += [f"{route}: tells {found}" for found in theirs_in(answer, asked, siege)]

    assert not faults, "\n".join(faults)


@pytest.mark.rule("P07")
async def test_who_has_buildings_of_their_own_gets_nothing_of_the_others(siege: Besieged) -> None:
    headers = siege.token(EVERY_RIGHT, areas=["no building of theirs"], staff="somebody else")

    routes = [
        route
        for route in siege.routes
        if route.ids & route.in_path - {"estate_id"}
        and route.service != "identity"
        and not route.estate_wide
    ]
    faults = []
    for route in routes:
        answer = await siege.act(route, siege.asked(route), headers)
        if answer.status not in {403, 404}:
            faults.append(f"{route}: {answer}")

    assert len(routes) > 50
    assert not faults, "\n".join(faults)


async def test_no_list_reads_more_than_a_bounded_part(siege: Besieged) -> None:
    """Whatever an answer is made from: each reading of documents names how many at most."""
    headers = siege.token(EVERY_RIGHT)

    faults = []
    for route in siege.routes:
        if route.declared.method == "GET":
            with commands_to_mongodb() as work:
                await siege.ask(route, siege.asked(route), headers)
            faults += [f"{route}: {read}" for read in work if read.endswith(WITHOUT_A_BOUND)]

    assert not faults, "\n".join(faults)


async def test_the_first_and_the_last_day_there_are_break_nothing(siege: Besieged) -> None:
    """Neither exists by every clock: a day's bounds are moments, and there are none beyond them."""
    headers = siege.token(EVERY_RIGHT)
    routes = [route for route in siege.routes if route.days]
    faults = []
    for route in routes:
        for day in (date.min, date.max):
            asked = siege.asked(route)
            days = dict.fromkeys(route.days, day.isoformat())
            asked = replace(asked, query={**asked.query, **days})
            answer = await siege.ask(route, asked, headers)
            if answer.status >= 500:
                faults.append(f"{route} {day}: {answer}")

    assert len(routes) > 10
    assert not faults, "\n".join(faults)


async def test_no_route_takes_a_body_above_its_limit(siege: Besieged) -> None:
    """Told before anything is read: by the length that is declared."""
    taken = []
    for route in siege.routes:
        service = siege.services[route.service].service
        limit = service.body_limits.get(route.declared.path, service.settings.body_bytes_limit)
        headers = {**siege.token(EVERY_RIGHT), "Content-Length": str(limit + 1)}
        answer = await siege.ask(route, siege.asked(route), headers)
        if answer.status != 413 or limit > LARGEST_BODY:
            taken.append(f"{route}: {limit} {answer.status}")

    assert not taken, "\n".join(taken)


async def test_every_answer_tells_browsers_what_they_may_not(siege: Besieged) -> None:
    """Also where nothing was found, nobody signed in, or no person asks."""
    for running in siege.services.values():
        for path in ("/health/live", "/metrics", "/openapi.json", "/nowhere"):
            answer = await ask(running.app, Asked("GET", path, {}), {})
            told = {name: answer.headers.get(name.lower()) for name in STRICT}
            assert told == STRICT, f"{running.service.name} {path}"
    for route in siege.routes:
        answer = await siege.ask(route, siege.asked(route), {})
        assert {name.lower() for name in STRICT} <= answer.headers.keys(), route


# schemathesis makes up some of its values by itself.
@pytest.mark.filterwarnings("ignore:Do not use the `random` module inside strategies")
async def test_no_request_breaks_a_service(siege: Besieged) -> None:
    """One made-up request to every route, good or bad; `make fuzz` makes thousands."""
    stopped = threading.Event()
    cases, faults = 0, []
    try:
        for name in siege.services:
            target = target_of(siege, name)
            done = await asyncio.to_thread(
                fuzz, target, each=CASES_EACH, seed_number=SEED, stopped=stopped
            )
            cases += done.cases
            faults += done.found
    finally:
        stopped.set()

    assert cases > len(siege.routes) * 0.7
    assert not faults, "\n\n".join(faults)


async def test_what_is_ones_own_is_there(siege: Besieged) -> None:
    """Without this nothing above would mean much: the same requests, by who may, find something.

    An act may be refused by a rule, or for who it is; what it names it must have found.
    """
    faults = []
    for route in in_an_order_in_which_they_can_be_done(siege.routes):
        estate = COMPANY if "estate_id" in route.ids else ESTATE
        rights = permissions_of([ADMINISTRATOR]) if estate == COMPANY else EVERY_RIGHT
        answer = await siege.act(route, siege.asked(route), siege.token(rights, estate=estate))
        looks = route.declared.method in {"GET", "HEAD"}
        company = route.declared.needs in {Permission.OPEN_ESTATES, Permission.RUN_PLATFORM}
        found = answer.status < 500 and answer.status != 404
        if not found or answer.problem.get("code") == "RequestInvalid":
            faults.append(f"{route}: {answer}; can examples.py tell more?")
        elif looks and answer.status != 200 and not company:
            faults.append(f"{route}: {answer}")

    assert not faults, "\n".join(faults)


def in_an_order_in_which_they_can_be_done(routes: list[Known]) -> list[Known]:
    """Looking first; what ends something last."""
    ends = ("/close", "/deactivate", "/sign-out-everywhere", "/keys/rotate")
    return sorted(
        routes,
        key=lambda route: (
            route.declared.method not in {"GET", "HEAD"},
            route.declared.path.endswith(ends),
        ),
    )


def what_is_told(answer: Answer, asked: Asked) -> str:
    """An answer without what only repeats the request, and without its moment."""
    text = answer.content.decode(errors="replace")
    for id_ in sorted(ids_in(asked), key=len, reverse=True):
        text = text.replace(id_, "…")
    return re.sub(r'"trace_id":"?\w+"?|20\d\d-\d\d-\d\dT[\d:.]+', "", text)


def ids_in(asked: Asked) -> set[str]:
    """Every id a request names."""
    return {
        *re.findall(
            r"[0-9a-f]{8}-[0-9a-f-]{27}(?:-\d+)?|e-[0-9a-f]{12}|e-winding-up|spare|K-\d+"
            r"|(?<=by-code[ /])[0-9A-Z]{8}|(?<=/services/)[A-Z][0-9-]+",
            sent_in(asked),
        )
    }


def sent_in(asked: Asked) -> str:
    """All a request says."""
    return " ".join([asked.path, *asked.query.values(), asked.content.decode(errors="replace")])


def theirs_in(answer: Answer, asked: Asked, siege: Besieged) -> list[str]:
    """What of the other estate an answer holds, beside what was named in the request."""
    text, sent = answer.content.decode(errors="replace"), sent_in(asked)
    theirs = {*siege.theirs.values(), WORD, PHONE, PLATE[1:]} - {siege.caller}
    return [found for found in theirs if found in text and found not in sent]


def test_a_route_the_generator_cannot_ask_says_where_to_tell_it_more() -> None:
    async def show(thing_id: str, reader: Reader) -> CommandAnswer:
        return CommandAnswer()

    things = Routes("/things")
    things.query("/{thing_id}", needs=Permission.SEE_ORDERS)(show)
    parameter = {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}
    route = Known("things", things.declared[0], {"parameters": [parameter]}, {})

    with pytest.raises(NoExample, match=r"\{thing_id\}\? Say in tests/security/examples\.py, KEPT"):
        route.asked({})
