"""How complaints are kept and found, and what an estate sets about them."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from chassis.caller import Caller
from chassis.files import StoredFile
from chassis.policies import Policy, Preset
from chassis.reader import Reader
from chassis.sealing import name_tokens, text_tokens
from chassis.store.collection import Collection, Index
from contracts.permissions import Permission
from contracts.refusals import NotAllowed
from reception.complaints.model.complaint import Complaint
from reception.complaints.model.limits import ComplaintLimits, Ladder


def complaint_tokens(complaint: Complaint) -> Iterator[str]:
    """What it says and who complains, by neighbouring characters, spelling or initials."""
    yield from text_tokens(complaint.matter.text)
    if not complaint.matter.hidden:
        # Whoever may not see a name must not find by it either (E13).
        yield from name_tokens(complaint.matter.client.name)


COMPLAINTS = Collection(
    Complaint,
    "complaints",
    indexes=[
        Index("over", "runs_out_at", "_id"),
        Index("responsible_id", "over", "runs_out_at", "_id"),
        Index("taken_by.id", "over", "runs_out_at", "_id"),
        Index("department", "over", "runs_out_at", "_id"),
        Index("state", "runs_out_at", "_id"),
        Index("matter.unit_id", "-matter.requested_at", "_id"),
        Index("matter.against_unit_id", "-matter.requested_at", "_id"),
        Index("repeat_key", "-matter.requested_at", "_id"),
        Index("matter.requested_at", "_id"),
        Index("number"),
        Index("matter.files"),
        Index("history.files"),
    ],
    tokens=complaint_tokens,
    due=lambda complaint: complaint.look_at,
)


class ComplaintPolicy(ComplaintLimits, Policy):
    """By when complaints are checked, answered, planned, handled and settled (T04-T06, T22); a
    result has no limit until one is set (未设定).
    """

    presets: ClassVar[Mapping[str, Preset]] = {
        "result_7_days": Preset(
            zh="结果 7 天，最迟 10 天（参考值）",
            en="a result in 7 days, in 10 at the latest (reference values)",
            source="levels.md, Cases；处理结果时限摘自地方标准转载，仅作参考值，不是法规",
            values={
                "result": {"basis": "calendar_day", "days": 7},
                "last": {"basis": "calendar_day", "days": 10},
            },
        ),
    }


class ComplaintLadder(Ladder, Policy):
    """Who decides what the department cannot settle, by role; from how many households on the
    manager is told (J4, E14).
    """

    presets: ClassVar[Mapping[str, Preset]] = {
        "manager_then_company": Preset(
            zh="管理处经理裁定，再报公司；超过 3 户告知经理",
            en="the estate manager decides, then the company; told above 3 households",
            source="002 投诉处理、000 七；三份规程所写裁定人不同（J4），此为其中一种",
            values={"decider_role": "P03", "company_role": "P01", "group_households": 3},
        ),
        "office_then_company": Preset(
            zh="办公室主任裁定，再报公司；超过 3 户告知经理",
            en="the head of office decides, then the company; told above 3 households",
            source="002 投诉处理、000 七；三份规程所写裁定人不同（J4），此为其中一种",
            values={"decider_role": "P04", "company_role": "P01", "group_households": 3},
        ),
    }


async def limits_in_force(reader: Reader) -> ComplaintLimits:
    """The estate's limits now; those of the procedure before anybody chose others."""
    policy = await reader.policy(ComplaintPolicy)
    return ComplaintLimits.model_validate(policy.model_dump()) if policy else ComplaintLimits()


async def ladder_in_force(reader: Reader) -> Ladder:
    """Who decides, as set now."""
    return await reader.policy(ComplaintLadder) or Ladder()


async def complaint_in_reach(reader: Reader, complaint_id: str) -> Complaint:
    """A complaint of the caller's buildings, or one they took or handle (P07).

    Raises Missing, NotAllowed.
    """
    complaint = await reader.load(Complaint, complaint_id)
    caller, building = reader.caller, complaint.matter.building
    if caller is None or caller.covers(building) or complaint.concerns(caller.staff_id):
        return complaint
    raise NotAllowed(permission=f"area {building}")


def in_reach(caller: Caller | None) -> dict[str, Any]:
    """The filter that leaves the caller's buildings, and what they took or handle (P07)."""
    if caller is None or not caller.areas:
        return {}
    return {
        "$or": [
            {"matter.building": {"$in": sorted(caller.areas)}},
            {"taken_by.id": caller.staff_id},
            {"responsible_id": caller.staff_id},
        ]
    }


def may_know_client(complaint: Complaint, reader: Reader) -> bool:
    """Whether the caller may see who complains: of a hidden one, only who works on it (E13)."""
    caller = reader.caller
    if caller is None or not complaint.matter.hidden:
        return True
    works = caller.may(Permission.TAKE_COMPLAINTS) or caller.may(Permission.DECIDE_COMPLAINTS)
    return works or complaint.concerns(caller.staff_id)


async def is_in_reach(file: StoredFile, reader: Reader) -> bool:
    """Whether a file belongs to a complaint of the caller's buildings."""
    found = await reader.select(
        Complaint,
        {"$and": [in_reach(reader.caller), _has(file)]},
        limit=1,
    )
    return any(may_know_client(each, reader) for each in found)


def _has(file: StoredFile) -> dict[str, Any]:
    return {"$or": [{"matter.files": file.id}, {"history.files": file.id}]}
