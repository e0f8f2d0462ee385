"""What is noted beside an order's course, and by whom outside the house."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class NoteKind(StrEnum):
    """What a note is about."""

    URGE = "urge"
    COMMENT = "comment"
    VENDOR_ASKED = "vendor_asked"
    VENDOR_ACCEPTED = "vendor_accepted"
    VENDOR_DECLINED = "vendor_declined"
    VENDOR_PLANNED = "vendor_planned"
    VENDOR_DONE = "vendor_done"
    VENDOR_SENT_BACK = "vendor_sent_back"
    VENDOR_TAKEN_OVER = "vendor_taken_over"
    VENDOR_WITHDRAWN = "vendor_withdrawn"
    VENDOR_LINK = "vendor_link"
    VENDOR_LINK_REVOKED = "vendor_link_revoked"
    FILES = "files"
    COSTS = "costs"
    SLIP_OUT = "slip_out"
    SLIP_BACK = "slip_back"
    SLIP_STILL_OUT = "slip_still_out"
    SLIP_LOST = "slip_lost"


NOTE_TEXTS: Mapping[NoteKind, tuple[str, str]] = MappingProxyType(
    {
        NoteKind.URGE: ("催单", "the owner urges"),
        NoteKind.COMMENT: ("备注", "comment"),
        NoteKind.VENDOR_ASKED: ("发外协单", "asked a vendor"),
        NoteKind.VENDOR_ACCEPTED: ("外协接单", "vendor accepted"),
        NoteKind.VENDOR_DECLINED: ("外协不接", "vendor declined"),
        NoteKind.VENDOR_PLANNED: ("外协告知上门时间", "vendor said when they come"),
        NoteKind.VENDOR_DONE: ("外协报完工", "vendor reported done"),
        NoteKind.VENDOR_SENT_BACK: ("退回外协重做", "sent back to the vendor"),
        NoteKind.VENDOR_TAKEN_OVER: ("外协验收", "vendor's work taken over"),
        NoteKind.VENDOR_WITHDRAWN: ("撤回外协单", "withdrawn from the vendor"),
        NoteKind.VENDOR_LINK: ("重发外协链接", "vendor's link sent anew"),
        NoteKind.VENDOR_LINK_REVOKED: ("作废外协链接", "vendor's link revoked"),
        NoteKind.FILES: ("附照片或文件", "photos or papers added"),
        NoteKind.COSTS: ("登记材料与成本", "materials and costs noted"),
        NoteKind.SLIP_OUT: ("派出纸单", "left on paper"),
        NoteKind.SLIP_BACK: ("回单", "paper came back"),
        NoteKind.SLIP_STILL_OUT: ("撤销回单", "paper is still out"),
        NoteKind.SLIP_LOST: ("纸单遗失或作废", "paper lost or void"),
    }
)
"""Kind → (Chinese, English), as staff read them."""
