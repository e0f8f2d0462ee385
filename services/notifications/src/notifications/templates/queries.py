"""The messages there are, as this estate words them."""

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.refusals import Invalid, Missing
from notifications.templates.collection import wording
from notifications.templates.model import HOUSEHOLD_TEMPLATES, SAMPLES, TEMPLATES
from notifications.texts.model import Language, PlaceholderUnknown, filled, must_fill


class TextNotValid(Invalid):
    """The text offered could not be filled."""

    zh = "模板文字有误：{reason}"
    en = "This text cannot be used: {reason}"


class TemplateView(BaseModel):
    """One message, in force now; `for_households` tells who gets it."""

    name: str
    for_households: bool
    essential: bool
    secret: bool
    placeholders: list[str]
    title_zh: str
    title_en: str
    zh: str
    en: str


class Preview(BaseModel):
    """How a message will read, with made-up values."""

    title: str
    text: str


async def templates(reader: Reader) -> list[TemplateView]:
    """All of them, in the order of their list."""
    return [await _view(reader, name) for name in TEMPLATES]


async def preview(reader: Reader, name: str, language: Language, text: str | None) -> Preview:
    """A message filled with made-up values, in the words in force or in those offered.

    Raises Missing, TextNotValid.
    """
    if name not in TEMPLATES:
        raise Missing(kind="template", id=name)
    title, in_force = await wording(reader, name)
    zh = language is Language.ZH
    chosen = text if text is not None else (in_force.zh if zh else in_force.en)
    try:
        must_fill(chosen, TEMPLATES[name])
    except PlaceholderUnknown as unknown:
        raise TextNotValid(reason=str(unknown)) from None
    return Preview(title=title.zh if zh else title.en, text=filled(chosen, SAMPLES))


async def _view(reader: Reader, name: str) -> TemplateView:
    template = TEMPLATES[name]
    title, text = await wording(reader, name)
    return TemplateView(
        name=name,
        for_households=name in HOUSEHOLD_TEMPLATES,
        essential=template.essential,
        secret=template.secret,
        placeholders=list(template.placeholders),
        title_zh=title.zh,
        title_en=title.en,
        zh=text.zh,
        en=text.en,
    )
