"""Which right each act on an order takes, and whether a caller has it."""

from collections.abc import Mapping
from types import MappingProxyType

from chassis.caller import Caller
from contracts.permissions import Permission
from dispatch.acts.model.table import HOUSEHOLDS, TECHNICIANS, Act

RIGHTS: Mapping[Act, Permission] = MappingProxyType(
    {
        Act.HAND_OVER: Permission.HAND_OVER_ORDERS,
        Act.ASSIGN: Permission.ASSIGN_ORDERS,
        Act.RECALL: Permission.ASSIGN_ORDERS,
        Act.RECLASSIFY: Permission.ASSIGN_ORDERS,
        Act.ASK_SKILL: Permission.ASSIGN_ORDERS,
        Act.APPOINT: Permission.ASSIGN_ORDERS,
        Act.MERGE: Permission.ASSIGN_ORDERS,
        Act.UNMERGE: Permission.ASSIGN_ORDERS,
        Act.SPLIT: Permission.ASSIGN_ORDERS,
        Act.RELATE: Permission.ASSIGN_ORDERS,
        Act.JOIN: Permission.ASSIGN_ORDERS,
        Act.LEAVE: Permission.ASSIGN_ORDERS,
        Act.URGE: Permission.NOTE_ORDERS,
        Act.COMMENT: Permission.NOTE_ORDERS,
        Act.CANCEL: Permission.CANCEL_ORDERS,
        Act.TRANSFER: Permission.ASSIGN_ORDERS,
        Act.FORCE: Permission.FORCE_ORDERS,
        Act.CLOSE_DECLINED: Permission.CANCEL_ORDERS,
        Act.APPROVE_BUDGET: Permission.APPROVE_BUDGET,
        Act.DECLINE_BUDGET: Permission.APPROVE_BUDGET,
        Act.APPROVE_UNSIGNED: Permission.APPROVE_UNSIGNED,
        Act.REJECT_UNSIGNED: Permission.APPROVE_UNSIGNED,
        Act.INSPECT: Permission.INSPECT_ORDERS,
        **dict.fromkeys(TECHNICIANS, Permission.WORK_ON_ORDERS),
        **dict.fromkeys(HOUSEHOLDS, Permission.RECORD_CONSENT),
    }
)


def may(act: Act, caller: Caller | None, *, technician: bool = False) -> bool:
    """Whether somebody may do an act: `technician`, whether the order is theirs to do. A
    technician's act is also a dispatcher's, who reports it by radio (代报, E04).
    """
    if caller is None:
        return False
    if act in TECHNICIANS:
        own = technician and caller.may(Permission.WORK_ON_ORDERS)
        return own or caller.may(Permission.ASSIGN_ORDERS)
    return caller.may(RIGHTS[act])
