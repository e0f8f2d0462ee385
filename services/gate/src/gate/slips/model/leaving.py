"""Whether goods may leave on a slip: everything a guard compares (A11), each rule by its name."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from contracts.refusals import Refused
from gate.directory.model import same_plate
from gate.slips.model.refusals import (
    CountDiffers,
    LineUnknown,
    NothingCounted,
    PlateNotOnSlip,
    RearDoorsUnchecked,
    SignatureNotSeen,
    SlipNotInItsTime,
    SlipNotStamped,
    SlipReleasedAlready,
    SlipWithdrawn,
    TripsUsedUp,
)
from gate.slips.model.slip import SLIP_STATUS_TEXTS, Release, Slip, SlipStatus, gone_by

CLOCKS_AGREE_WITHIN = timedelta(minutes=2)
"""A tablet's clock, corrected, against the office's: nearer than this no order is read from it."""


def objections(slip: Slip, release: Release, zone: ZoneInfo) -> list[Refused]:
    """Everything that speaks against goods leaving so, the gravest first; empty: they may leave.

    Judged by when it happened, not by when it was told: what was withdrawn afterwards was good.
    """
    return [
        *_standing(slip, release.at, zone),
        *_lines_known(slip, release),
        *_counts(slip, release),
        *_how(slip, release),
    ]


def beyond(slip: Slip, release: Release) -> dict[int, int]:
    """Line → by how many more than the slip allows the goods gone grow with this release.

    Over all releases of a slip, in whatever order they are told, these sums are what has left
    beyond its quantities.
    """
    before = gone_by(len(slip.lines), slip.releases)
    after = gone_by(len(slip.lines), (*slip.releases, release))
    grown = {
        place: max(0, after[place - 1] - line.quantity) - max(0, before[place - 1] - line.quantity)
        for place, line in enumerate(slip.lines, 1)
    }
    return {place: more for place, more in grown.items() if more}


def _standing(slip: Slip, at: datetime, zone: ZoneInfo) -> Sequence[Refused]:
    number = str(slip.number)
    decision = slip.decision
    if decision is None or decision.stamp is None or decision.at > at + CLOCKS_AGREE_WITHIN:
        rejected = decision is not None and decision.stamp is None
        status = SlipStatus.REJECTED if rejected else SlipStatus.APPLIED
        zh, en = SLIP_STATUS_TEXTS[status]
        return [SlipNotStamped(number=number, status_zh=zh, status_en=en)]
    if slip.withdrawal is not None and slip.withdrawal.at <= at:
        return [SlipWithdrawn(number=number)]
    early = at + CLOCKS_AGREE_WITHIN < slip.leaves_from
    if early or slip.leaves_until + CLOCKS_AGREE_WITHIN < at:
        since, until = (
            f"{each.astimezone(zone):%m-%d %H:%M}" for each in (slip.leaves_from, slip.leaves_until)
        )
        return [SlipNotInItsTime(number=number, since=since, until=until)]
    return []


def _lines_known(slip: Slip, release: Release) -> Sequence[Refused]:
    return [
        LineUnknown(number=str(slip.number), line=each.line)
        for each in release.lines
        if each.line > len(slip.lines)
    ]


def _counts(slip: Slip, release: Release) -> Sequence[Refused]:
    """Of goods that left before this: one objection, which names the gates. Else what differs."""
    more = beyond(slip, release)
    if slip.releases and (more or slip.is_burnt_by(slip.releases)):
        if not more and slip.in_parts and any(slip.left):
            return [TripsUsedUp(number=str(slip.number), trips=slip.trips)]
        return [_released_already(slip, release, more)]
    if not any(each.counted for each in release.lines):
        return [NothingCounted()]
    there = gone_by(len(slip.lines), (release,))
    wrong = [
        (place, should, is_there)
        for place, (should, is_there) in enumerate(zip(slip.left, there, strict=True), 1)
        if is_there > should or (is_there < should and not slip.in_parts)
    ]
    return [_differs(wrong)] if wrong else []


def _released_already(slip: Slip, release: Release, more: dict[int, int]) -> Refused:
    gates = sorted({each.gate or "-" for each in (*slip.releases, release)})
    return SlipReleasedAlready(
        number=str(slip.number),
        gates="、".join(gates),
        beyond=[{"line": line, "quantity": quantity} for line, quantity in more.items()],
        beyond_zh="，".join(f"第 {line} 项 {quantity}" for line, quantity in more.items()) or "0",
        beyond_en=", ".join(f"line {line}: {quantity}" for line, quantity in more.items()) or "0",
    )


def _differs(wrong: Sequence[tuple[int, int, int]]) -> Refused:
    return CountDiffers(
        lines=[{"line": line, "should": should, "counted": there} for line, should, there in wrong],
        lines_zh="；".join(f"第 {line} 项应 {should} 实 {there}" for line, should, there in wrong),
        lines_en="; ".join(f"line {line}: {should}, not {there}" for line, should, there in wrong),
    )


def _how(slip: Slip, release: Release) -> Sequence[Refused]:
    found: list[Refused] = []
    if release.plate and not release.rear_doors_checked:
        found.append(RearDoorsUnchecked())
    named = slip.plates and release.plate
    if named and not any(same_plate(release.plate, plate) for plate in slip.plates):
        found.append(PlateNotOnSlip(number=str(slip.number)))
    if not release.signature_seen:
        found.append(SignatureNotSeen())
    return found
