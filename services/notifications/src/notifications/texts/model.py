"""A message's text in two languages, and the values that stand in it."""

import string
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from contracts.words import Fen


class Language(StrEnum):
    """A language messages are written in."""

    ZH = "zh"
    EN = "en"


@dataclass(frozen=True)
class Word:
    """Something of ours that reads differently in each language."""

    zh: str
    en: str


@dataclass(frozen=True)
class Money:
    """An amount, shown in yuan."""

    fen: Fen


Value = str | Word | Money | datetime
"""What a placeholder may stand for; an instant is shown on the estate's wall clock."""


@dataclass(frozen=True)
class Template:
    """One message: title and text in both languages, with `{placeholders}`.

    `secret`: what it says is for its recipient alone. `essential`: sent also to those who want to
    be told only what they must know.
    """

    title: Word
    text: Word
    placeholders: tuple[str, ...]
    """In the order in which a provider of SMS is given them."""
    essential: bool = True
    secret: bool = False


class PlaceholderUnknown(ValueError):
    """A text has a placeholder its template does not fill, or none that could be read."""


def must_fill(text: str, template: Template) -> None:
    """Raises PlaceholderUnknown: only the template's own placeholders, plainly written."""
    try:
        fields = list(string.Formatter().parse(text))
    except ValueError as error:
        raise PlaceholderUnknown(f"花括号不成对 / unbalanced braces: {error}") from None
    for _, name, spec, conversion in fields:
        if name is None:
            continue
        if name not in template.placeholders or spec or conversion:
            known = "、".join(f"{{{each}}}" for each in template.placeholders)
            raise PlaceholderUnknown(
                f"没有占位符 / no placeholder {{{name}}}。可用 / known: {known}"
            )


def shown(value: Value, language: Language, zone: str) -> str:
    """A value as it stands in a message: `86.00`, `11月22日 15:30`."""
    match value:
        case Word():
            return value.zh if language is Language.ZH else value.en
        case Money():
            sign, fen = "-" * (value.fen < 0), abs(value.fen)
            return f"{sign}{fen // 100}.{fen % 100:02d}"
        case datetime():
            at = value.astimezone(ZoneInfo(zone))
            if language is Language.ZH:
                return f"{at.month}月{at.day}日 {at:%H:%M}"
            return f"{at:%Y-%m-%d %H:%M}"
        case _:
            return value


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with its placeholders filled. Raises KeyError for one without a value."""
    return text.format_map(dict(values))


def template(
    title: tuple[str, str],
    zh: str,
    en: str,
    *,
    essential: bool = True,
    secret: bool = False,
) -> Template:
    """A template whose placeholders are those of its own texts, the Chinese one's first."""
    names = dict.fromkeys(
        name for text in (zh, en) for _, name, _, _ in string.Formatter().parse(text) if name
    )
    return Template(
        title=Word(*title),
        text=Word(zh, en),
        placeholders=tuple(names),
        essential=essential,
        secret=secret,
    )
