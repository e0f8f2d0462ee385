"""How pledges are kept, and what an estate asks each class of visitor to leave."""

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from chassis.policies import Policy, Preset
from chassis.store.collection import Collection, Index
from contracts.gate import VisitClass
from gate.pledges.model import Pledge, PledgeKind, PledgeRule

PLEDGES = Collection(
    Pledge,
    "pledges",
    indexes=[Index("held", "gate"), Index("erase_at")],
    tokens=lambda pledge: [f"r:{pledge.left.receipt_number}"] if pledge.left.receipt_number else [],
    due=lambda pledge: pledge.erase_at,
)


class PledgePolicy(Policy):
    """What visitors leave at the gate, by class; who comes by vehicle, by the vehicle's rule where
    there is one. What is not set is only recorded (E18, J8).
    """

    presets: ClassVar[Mapping[str, Preset]] = {
        "record_only": Preset(
            zh="只登记，证件当面归还",
            en="record only, documents given back at once",
            source="requirements.md E18; 003 四.2（证件当面归还）",
            values={},
        ),
        "pledge_until_exit": Preset(
            zh="公务来访与外来车辆押证至离场（不含居民身份证）",
            en="business visitors and outside vehicles leave a document until they go",
            source="004 篇3 一.3、二.3；居民身份证法：不押居民身份证",
            values={
                "by_class": {
                    VisitClass.BUSINESS: {"kind": PledgeKind.DOCUMENT},
                    VisitClass.WORKER: {"kind": PledgeKind.DOCUMENT},
                },
                "vehicles": {"kind": PledgeKind.DOCUMENT},
            },
        ),
    }

    by_class: Mapping[VisitClass, PledgeRule] = Field(default_factory=dict)
    vehicles: PledgeRule | None = None

    def rule(self, visit_class: VisitClass, *, with_vehicle: bool) -> PledgeRule:
        """What one visitor leaves."""
        if with_vehicle and self.vehicles is not None:
            return self.vehicles
        return self.by_class.get(visit_class, PledgeRule())
