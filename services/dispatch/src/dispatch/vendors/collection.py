"""The register of vendors, and what an estate lets them know and for how long."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from chassis.policies import Policy, Preset
from chassis.store.collection import Collection, Index
from dispatch.vendors.model import Vendor

VENDORS = Collection(Vendor, "vendors", indexes=[Index("active", "_id")])

Rule = Annotated[str, StringConstraints(max_length=300)]


class VendorPolicy(Policy):
    """How vendors get in touch, and how long their links are good after the work is due; unset, a
    week, and the page names no desk.
    """

    contact_rule_zh: Rule = ""
    contact_rule_en: Rule = ""
    desk_phone: Annotated[str, StringConstraints(max_length=30)] = ""
    """The estate's own number, which vendors are shown."""
    link_days_after_due: int = Field(default=7, ge=1, le=90)

    presets: ClassVar[Mapping[str, Preset]] = {
        "by_the_desk": Preset(
            zh="一律经服务中心联系住户",
            en="always by the service centre",
            source="Guanjia; fill in the desk's phone",
            values={
                "contact_rule_zh": "进场请先到服务中心登记；与住户联系一律经服务中心，不得收费。",
                "contact_rule_en": (
                    "Report to the service centre first. Reach residents through it alone, and take"
                    " no money."
                ),
            },
        )
    }

    @property
    def link_days(self) -> timedelta:
        """How long after the work is due."""
        return timedelta(days=self.link_days_after_due)
