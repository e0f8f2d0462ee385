"""Walking a round: ticking its points, finishing it, recording what is found (W29)."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.files import StoredFile
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.orders import OrderKind
from contracts.urgency import Emergency
from contracts.words import FileId, OrderId, PersonalText
from dispatch.acts.model.steps import CLOCKS_DIFFER
from dispatch.orders.commands import Note, open_order
from dispatch.patrols.collection import round_in_reach, route_in_reach
from dispatch.patrols.commands.plans import round_of
from dispatch.patrols.events import patrol_finding_recorded, patrol_round_changed
from dispatch.patrols.model.finding import Finding
from dispatch.patrols.model.refusals import FoundInFuture, NoSuchPoint, RouteWithdrawn
from dispatch.patrols.model.round import PatrolRound
from dispatch.slips.model import Slip

MOST_PHOTOS = 9
Matter = Annotated[PersonalText, StringConstraints(min_length=1, max_length=2000)]


class StartRound(Command):
    """Which route somebody walks without a plan."""

    route_id: str


class TickPoint(Command):
    """The code at the point, scanned or typed; `at` is when somebody stood there."""

    code: Annotated[str, StringConstraints(min_length=1, max_length=20)]
    at: Instant | None = None
    scanned: bool = False
    note: Note = ""


class FinishRound(Command):
    """It is over; why points were left out, where some were."""

    at: Instant | None = None
    left_out_reason: Note = ""


class RecordFinding(Command):
    """What is wrong, at which point or where else, how bad, with photos."""

    matter: Matter
    point_id: Annotated[str, StringConstraints(max_length=36)] = ""
    place: Annotated[PersonalText, StringConstraints(max_length=200)] = ""
    """More exactly than the point; needed where none is named."""
    at: Instant | None = None
    emergency: Emergency | None = None
    complex_work: bool = False
    file_ids: Annotated[tuple[FileId, ...], Field(max_length=MOST_PHOTOS)] = ()


async def start_round(command: StartRound, work: Work) -> PatrolRound:
    """Walk a route now, without a plan. Raises Missing, RouteWithdrawn."""
    route = await route_in_reach(work, command.route_id)
    if not route.walked:
        raise RouteWithdrawn(name=route.name)
    calendar = (await work.estate_card()).calendar
    walk = round_of(work.new_id(), route, calendar.local_day(work.now))
    walk.planned_at = work.now
    walk.begin(work.now, work.actor)
    work.add(walk)
    work.say(patrol_round_changed(walk))
    return walk


async def tick_point(round_id: str, command: TickPoint, work: Work) -> PatrolRound:
    """Somebody is at a point, or was. A point reached twice was reached once.

    Raises NoSuchPoint, OutsideRound, RoundOver.
    """
    walk = await round_in_reach(work, round_id)
    news = walk.tick(
        command.code,
        command.at,
        command.note,
        by=work.actor,
        now=work.now,
        scanned=command.scanned,
    )
    if news:
        work.say(patrol_round_changed(walk))
    return walk


async def finish_round(round_id: str, command: FinishRound, work: Work) -> PatrolRound:
    """It is over. Raises PointsLeft, OutsideRound, RoundOver."""
    walk = await round_in_reach(work, round_id)
    walk.finish(command.at, command.left_out_reason, by=work.actor, now=work.now)
    work.say(patrol_round_changed(walk))
    return walk


async def record_finding(round_id: str, command: RecordFinding, work: Work) -> Finding:
    """Keep it and open its order by place, without a household (E01, W29).

    Its id is the caller's key, so that what is sent twice is one finding and one order.
    Raises NoSuchPoint, FoundInFuture, Missing (a photo).
    """
    walk = await round_in_reach(work, round_id)
    await work.estate_card()
    points = {point.id: point for point in walk.points}
    point = points.get(command.point_id)
    if point is None and not command.place:
        raise NoSuchPoint(code=command.point_id)
    if command.at is not None and command.at > work.now + CLOCKS_DIFFER:
        raise FoundInFuture(at=command.at.isoformat())
    for file_id in command.file_ids:
        await work.load(StoredFile, file_id)
    found_at = min(command.at or work.now, work.now)
    place = " · ".join(filter(None, (point.name if point else "", command.place)))
    building = point.building if point else ""
    id_, order_id = work.new_id(), OrderId(work.new_id())
    slip = Slip(
        matter=command.matter,
        kind=OrderKind.PATROL_FINDING,
        requested_at=found_at,
        place=place,
        building=building,
        emergency=command.emergency,
        complex_work=command.complex_work,
    )
    order = await open_order(order_id, slip, work)
    finding = Finding(
        id=id_,
        round_id=walk.id,
        point_id=point.id if point else "",
        place=place,
        building=building,
        matter=command.matter,
        file_ids=command.file_ids,
        found_at=found_at,
        entered_at=work.now,
        by=work.actor,
        order_id=order.id,
        order_number=order.number,
    )
    work.add(finding)
    work.say(patrol_finding_recorded(finding))
    return finding
