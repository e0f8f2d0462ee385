"""A mapping file: an estate's own headings and habits, in TOML or JSON.

sheets = ["1号楼"]         # or "*"; without it the first visible sheet
heading_row = 3
fill_down = ["building"]  # an empty cell means "as above" (a .csv of a sheet that had merged cells)
[columns]                 # our field = their heading; several for phone and plate
room = "铺位号"
tenant.name = "经营者"     # a second person in each row
[fixed]                   # for what no column says
building = "商业街"
relation = "owner"
"""

import json
import tomllib
from typing import Annotated, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError
from pydantic import Field as Checked

from archives.roster.model.fields import SEVERAL_COLUMNS, Field
from archives.roster.model.headings import plain
from archives.roster.model.refusals import MappingUnusable
from contracts.words import Relation

LARGEST_MAPPING_BYTES = 100_000


def _as_many(headings: object) -> object:
    return [headings] if isinstance(headings, str) else headings


Headings = Annotated[list[str], BeforeValidator(_as_many)]
PersonHeadings = dict[Field, Headings]


class Mapping(BaseModel):
    """What an estate's sheets call our fields. Empty: the headings everybody uses."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    columns: dict[Field | Relation, Headings | PersonHeadings] = {}
    fixed: dict[Field, str] = {}
    sheets: list[str] | str | None = None
    """Names of sheets, or `*` for all visible ones; None: the first."""
    heading_row: int | None = Checked(default=None, ge=1)
    fill_down: frozenset[Field] = frozenset()

    @classmethod
    def parse(cls, text: str) -> Self:
        """From TOML or JSON; a flat list of `field: heading` is taken as `columns`.

        Raises MappingUnusable.
        """
        try:
            content = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
        except ValueError as bad:
            raise unusable(str(bad)) from bad
        if content and content.keys().isdisjoint(cls.model_fields):
            content = {"columns": content}
        try:
            mapping = cls.model_validate(content)
        except ValidationError as bad:
            first = bad.errors()[0]
            raise unusable(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from bad
        mapping.headings()
        return mapping

    def headings(self) -> dict[str, tuple[Field, Relation | None]]:
        """Their heading in plain spelling → our field and whose it is. Raises MappingUnusable."""
        found: dict[str, tuple[Field, Relation | None]] = {}
        for key, value in self.columns.items():
            if isinstance(key, Relation) != isinstance(value, dict):
                raise unusable(
                    f"columns.{key}: only owner, tenant, family and agent have fields of their own"
                )
            parts = value.items() if isinstance(value, dict) else [(Field(key.value), value)]
            who = key if isinstance(key, Relation) else None
            for field, headings in parts:
                if len(headings) > 1 and field not in SEVERAL_COLUMNS:
                    raise unusable(f"columns.{field}: one heading only")
                for heading in headings:
                    if plain(heading) in found:
                        raise unusable(f"“{heading}” is named twice")
                    found[plain(heading)] = (field, who)
        return found


def unusable(reason: str) -> MappingUnusable:
    """The refusal, with the names that can be used."""
    return MappingUnusable(reason=reason, fields=", ".join(Field))
