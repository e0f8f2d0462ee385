"""How an estate words its messages: its own texts, with their history, over the built-in ones."""

from collections.abc import Mapping
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from chassis.policies import Policy
from chassis.reader import Reader
from notifications.templates.model import TEMPLATES
from notifications.texts.model import Word, must_fill


class Wording(BaseModel):
    """An estate's own words for one message; what is None stays as built in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title_zh: str | None = Field(default=None, min_length=1, max_length=50)
    title_en: str | None = Field(default=None, min_length=1, max_length=80)
    zh: str | None = Field(default=None, min_length=1, max_length=500)
    en: str | None = Field(default=None, min_length=1, max_length=500)


class TemplatePolicy(Policy):
    """Template name → the estate's own wording."""

    wordings: Mapping[str, Wording] = {}

    @model_validator(mode="after")
    def _known_templates_with_known_placeholders(self) -> Self:
        if unknown := self.wordings.keys() - TEMPLATES.keys():
            msg = f"没有这些模板 / no such templates: {', '.join(sorted(unknown))}"
            raise ValueError(msg)
        for name, wording in self.wordings.items():
            for text in (wording.zh, wording.en):
                if text is not None:
                    must_fill(text, TEMPLATES[name])
            for title in (wording.title_zh, wording.title_en):
                if title is not None and ("{" in title or "}" in title):
                    msg = f"{name}: 标题不能有占位符 / a title has no placeholders"
                    raise ValueError(msg)
        return self


async def wording(reader: Reader, name: str) -> tuple[Word, Word]:
    """Title and text of a message in both languages: the estate's own words, else the built-in."""
    template = TEMPLATES[name]
    policy = await reader.policy(TemplatePolicy)
    own = policy.wordings.get(name) if policy else None
    if own is None:
        return template.title, template.text
    title = Word(own.title_zh or template.title.zh, own.title_en or template.title.en)
    return title, Word(own.zh or template.text.zh, own.en or template.text.en)
