"""Message templates, by HTTP. Setting them is `POST /settings/template_policy`."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from notifications.templates.queries import Preview, TemplateView, preview, templates
from notifications.texts.model import Language

routes = Routes("/templates")


@routes.query("", needs=Permission.SEE_NOTICES)
async def list_templates(reader: Reader) -> list[TemplateView]:
    """Every message there is, as this estate words it."""
    return await templates(reader)


@routes.query("/{name}/preview", needs=Permission.MANAGE_NOTICES)
async def preview_template(
    name: str,
    reader: Reader,
    language: Language = Language.ZH,
    text: Annotated[str | None, Query(max_length=500)] = None,
) -> Preview:
    """How a message will read, in the words in force or in the `text` offered."""
    return await preview(reader, name, language, text)
