"""Putting a message into words."""

from collections.abc import Mapping

from chassis.reader import Reader
from notifications.templates.collection import wording
from notifications.templates.model import TEMPLATES
from notifications.texts.model import Language, Value, filled, shown


async def compose(
    reader: Reader, name: str, values: Mapping[str, Value], language: Language
) -> tuple[str, str, dict[str, str]]:
    """Title, text and the shown values, in the placeholders' order, on the estate's clock."""
    zone = (await reader.estate_card()).zone
    title, text = await wording(reader, name)
    facts = {
        placeholder: shown(values[placeholder], language, zone)
        for placeholder in TEMPLATES[name].placeholders
    }
    zh = language is Language.ZH
    return title.zh if zh else title.en, filled(text.zh if zh else text.en, facts), facts
