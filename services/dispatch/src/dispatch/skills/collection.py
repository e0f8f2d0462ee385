"""An estate's catalogue of skills, and who has which."""

from collections.abc import Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from chassis.policies import Policy, Preset
from chassis.reader import Reader
from chassis.store.collection import Collection
from dispatch.skills.model import Skill, SkillSheet

SHEETS = Collection(SkillSheet, "skill_sheets")


class SkillCatalogue(Policy):
    """技能目录: what orders may ask for; unset, none asks for anything."""

    skills: tuple[Skill, ...] | None = None

    presets: ClassVar[Mapping[str, Preset]] = {
        "repairs": Preset(
            zh="维修常用技能（建议）",
            en="skills of repairs (suggested)",
            source="本平台建议的分类，供管理处参考",
            values={
                "skills": [
                    {"code": "plumbing", "zh": "水暖", "en": "plumbing"},
                    {"code": "electrical", "zh": "电工", "en": "electrical"},
                    {"code": "low_voltage", "zh": "弱电", "en": "low voltage"},
                    {"code": "carpentry", "zh": "木工", "en": "carpentry"},
                    {"code": "masonry", "zh": "泥瓦防水", "en": "masonry, waterproofing"},
                    {"code": "locks", "zh": "门窗锁具", "en": "doors, windows, locks"},
                    {"code": "cooling", "zh": "空调", "en": "air conditioning"},
                    {"code": "housekeeping", "zh": "家政", "en": "housekeeping"},
                ]
            },
        )
    }

    @model_validator(mode="after")
    def _codes_differ(self) -> Self:
        codes = [skill.code for skill in self.skills or ()]
        if twice := sorted({code for code in codes if codes.count(code) > 1}):
            msg = f"编号重复 / the same code twice: {', '.join(twice)}"
            raise ValueError(msg)
        return self


async def catalogue_in_force(reader: Reader) -> tuple[Skill, ...]:
    """The estate's skills now; none while nobody has set any (未设定)."""
    policy = await reader.policy(SkillCatalogue)
    return (policy.skills if policy else None) or ()
