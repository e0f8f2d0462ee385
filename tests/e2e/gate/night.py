"""A night at a gate: two hundred deeds of every kind a guard's tablet tells, in any order that can
be. The same seed makes the same night.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from tests.e2e.gate.engine import Deed

_PEOPLE = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"
_MIX = {
    "rider": 40,
    "parcel": 14,
    "resident": 14,
    "staff": 8,
    "resident_car": 22,
    "guest": 18,
    "business": 6,
    "delivery": 6,
    "viewer": 4,
    "worker": 4,
    "expected": 1,
    "refuse": 12,
    "phone_note": 4,
    "depart": 30,
    "leave_pledge": 2,
    "fetch_pledge": 2,
    "lose_card": 2,
    "find_card": 1,
    "leave_draft": 2,
    "take_draft": 1,
    "send_back": 1,
    "release": 1,
    "unannounced": 1,
    "emergency": 1,
}
"""What happens how often; `rider` as often as there is room for."""


@dataclass(frozen=True)
class Scene:
    """What the night finds in the estate: one unit with its owner, papers of the office."""

    unit_id: str
    host_id: str
    guard: str
    foreman: str
    expected_id: str
    slip_id: str
    site_id: str
    cards: tuple[str, ...]
    vehicle_cards: tuple[str, ...]


@dataclass
class _Guest:
    visit_id: str
    cards: list[str]
    pledge: bool = False
    truck: bool = False


@dataclass
class Night:
    """Tells what happens next; keeps in mind who is inside and which cards are where."""

    scene: Scene
    random: Random
    free: tuple[str, ...]
    """Visitor cards it may hand out."""
    inside: list[_Guest] = field(default_factory=list)
    behind: list[str] = field(default_factory=list)
    """Visits whose pledge stayed at the gate."""
    lost: list[str] = field(default_factory=list)
    drafts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._cards = [*self.free]
        self._vehicle_cards = [*self.scene.vehicle_cards]

    def deeds(self, count: int) -> list[Deed]:
        """So many, in an order chance has made. What cannot be yet comes later."""
        rare = [name for name, often in _MIX.items() for _ in range(often) if name != "rider"]
        names = [*rare, *["rider"] * (count - len(rare))]
        self.random.shuffle(names)
        found: list[Deed] = []
        while names:
            name = names.pop(0)
            can: bool = getattr(self, f"_can_{name}", lambda: True)()
            if can:
                make: Callable[[], Deed] = getattr(self, f"_{name}")
                found.append(make())
            else:
                names.append(name)
        return found

    def hand_over(self, shift_id: str) -> Deed:
        """To the foreman, who finds one card less than there should be."""
        lines = [
            {"key": "people_inside", "tallies": True, "expected": len(self.inside)},
            {
                "key": "cards_stock",
                "tallies": False,
                "expected": len(self._cards),
                "counted": len(self._cards) - 1,
                "note": "少一张",
            },
        ]
        data = {
            "hand_over_id": self._id(),
            "shift_id": shift_id,
            "lines": lines,
            "to_guard": self.scene.foreman,
            "drafts": self.drafts,
        }
        return Deed("shift.hand_over", data)

    def _id(self) -> str:
        return str(UUID(int=self.random.getrandbits(128), version=4))

    def _name(self) -> str:
        return "".join(self.random.sample(_PEOPLE, 3))

    def _plate(self) -> str:
        return f"沪A{self.random.randrange(10_000, 99_999)}"

    def _passes(self, what: str, **more: Any) -> Deed:
        direction = self.random.choice(("in", "out"))
        data = {"passage_id": self._id(), "what": what, "direction": direction, "source": "hand"}
        return Deed("passage.log", data | more)

    def _rider(self) -> Deed:
        return self._passes("rider", unit_id=self.scene.unit_id)

    def _parcel(self) -> Deed:
        return self._passes("parcel", place="快递架")

    def _resident(self) -> Deed:
        return self._passes("resident")

    def _staff(self) -> Deed:
        return self._passes("staff", card_number=f"G{self.random.randrange(100)}")

    def _resident_car(self) -> Deed:
        return self._passes("resident_vehicle", plate=self._plate(), driver=self._name())

    def _enters(self, visit_class: str, **more: Any) -> Deed:
        visit_id, card = self._id(), self._cards.pop(0)
        data = {
            "visit_id": visit_id,
            "visit_class": visit_class,
            "name": self._name(),
            "people": self.random.randrange(1, 4),
            "reason": "来访",
            "card_number": card,
        }
        cards = [card, *([more["vehicle"]["card_number"]] if "vehicle" in more else [])]
        pledge = more.get("pledge") is not None
        self.inside.append(_Guest(visit_id, cards, pledge, truck=visit_class == "delivery"))
        document_ms = self.random.randrange(4_000, 24_000)
        return Deed("visit.admit", data | self._where(visit_class) | more, document_ms)

    def _where(self, visit_class: str) -> dict[str, Any]:
        if visit_class == "viewer":
            return {"place": "会所"}
        return {"unit_id": self.scene.unit_id, "host_id": self.scene.host_id}

    def _can_guest(self) -> bool:
        return bool(self._cards)

    _can_business = _can_viewer = _can_worker = _can_expected = _can_guest

    def _can_delivery(self) -> bool:
        return bool(self._cards and self._vehicle_cards)

    def _said_yes(self) -> dict[str, Any]:
        called = (datetime.now(UTC) - timedelta(seconds=20)).isoformat()
        return {"how": "phone", "answer": "yes", "number_tail": "5374", "at": called}

    def _guest(self) -> Deed:
        return self._enters("guest", consent=self._said_yes())

    def _business(self) -> Deed:
        licence = {"kind": "document", "document": "driving_licence"}
        return self._enters("business", consent=self._said_yes(), company="电信", pledge=licence)

    def _delivery(self) -> Deed:
        vehicle = {
            "plate": self._plate(),
            "kind": "truck",
            "driver": self._name(),
            "route_told": True,
            "card_number": self._vehicle_cards.pop(0),
        }
        licence = {"kind": "document", "document": "driving_licence"}
        return self._enters("delivery", vehicle=vehicle, pledge=licence)

    def _viewer(self) -> Deed:
        return self._enters("viewer")

    def _worker(self) -> Deed:
        work_card = {"kind": "document", "document": "work_card"}
        return self._enters("worker", pledge=work_card, site_id=self.scene.site_id)

    def _expected(self) -> Deed:
        said = {"how": "expected", "answer": "yes"}
        return self._enters("guest", expected_id=self.scene.expected_id, consent=said)

    def _refuse(self) -> Deed:
        visit_class, reason = self.random.choice(
            (("tout", "tout"), ("guest", "no_answer"), ("guest", "host_refused"))
        )
        who = {"visit_id": self._id(), "visit_class": visit_class, "name": self._name()}
        return Deed("visit.refuse", who | {"reason": reason, "note": "已劝离"})

    def _can_depart(self) -> bool:
        return bool(self.inside)

    def _departs(self, guest: _Guest, *, pledge_returned: bool) -> Deed:
        self.inside.remove(guest)
        for card in guest.cards:
            (self._cards if card in self.scene.cards else self._vehicle_cards).append(card)
        data = {
            "visit_id": guest.visit_id,
            "cards_returned": guest.cards,
            "pledge_returned": pledge_returned,
        }
        doors = {"rear_doors_checked": True} if guest.truck else {}
        return Deed("visit.depart", data | doors)

    def _depart(self) -> Deed:
        guest = self.random.choice(self.inside)
        return self._departs(guest, pledge_returned=guest.pledge)

    def _with_pledge(self) -> Iterator[_Guest]:
        return (guest for guest in self.inside if guest.pledge)

    def _can_leave_pledge(self) -> bool:
        return any(self._with_pledge())

    def _leave_pledge(self) -> Deed:
        guest = next(self._with_pledge())
        self.behind.append(guest.visit_id)
        return self._departs(guest, pledge_returned=False)

    def _can_fetch_pledge(self) -> bool:
        return bool(self.behind)

    def _fetch_pledge(self) -> Deed:
        return Deed("pledge.return", {"visit_id": self.behind.pop()})

    def _can_lose_card(self) -> bool:
        return any(guest.cards for guest in self.inside)

    def _lose_card(self) -> Deed:
        guest = next(guest for guest in self.inside if guest.cards)
        number = guest.cards.pop(0)
        self.lost.append(number)
        data = {"card_number": number, "kind": "visitor", "visit_id": guest.visit_id}
        return Deed("card.lost", data | {"approver_id": self.scene.foreman, "note": "找不到"})

    def _can_find_card(self) -> bool:
        return bool(self.lost)

    def _find_card(self) -> Deed:
        number = self.lost.pop()
        self._cards.append(number)
        return Deed("card.found", {"card_number": number, "kind": "visitor"})

    def _leave_draft(self) -> Deed:
        draft_id = self._id()
        self.drafts.append(draft_id)
        data = {"draft_id": draft_id, "kind": "visit.admit", "data": {"name": self._name()}}
        return Deed("draft.leave", data)

    def _can_take_draft(self) -> bool:
        return bool(self.drafts)

    def _take_draft(self) -> Deed:
        return Deed("draft.take", {"draft_id": self.drafts.pop()})

    def _lines(self, boxes: int) -> list[dict[str, int]]:
        return [{"line": 1, "counted": 1}, {"line": 2, "counted": boxes}]

    def _send_back(self) -> Deed:
        data = {"slip_id": self.scene.slip_id, "lines": self._lines(13), "note": "多一箱"}
        return Deed("slip.send_back", data)

    def _release(self) -> Deed:
        data = {"release_id": self._id(), "slip_id": self.scene.slip_id, "signature_seen": True}
        return Deed("slip.release", data | {"lines": self._lines(12)}, provisional=True)

    def _unannounced(self) -> Deed:
        call = self._said_yes()
        call = {name: call[name] for name in ("answer", "number_tail", "at")}
        data = {"slip_id": self._id(), "unit_id": self.scene.unit_id, "call": call}
        return Deed("slip.unannounced", data | {"lines": [{"name": "冰箱", "quantity": 1}]})

    def _phone_note(self) -> Deed:
        passed = {"passed_to": "foreman", "whom": "李班长", "passed_by": "radio"}
        asked = {
            "caller_name": self._name(),
            "asked": "楼道有人装修",
            "unit_id": self.scene.unit_id,
        }
        return Deed("phone_note.log", {"note_id": self._id(), **asked, **passed})

    def _emergency(self) -> Deed:
        return Deed("emergency.printed", {"list_id": self._id(), "people": len(self.inside)})
