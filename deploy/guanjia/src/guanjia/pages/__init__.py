"""The operator's own pages, plain files of ours: where things are, the API, events, traces.

Everything they load comes from here; their content policy forbids anything else.
"""

from html import escape
from importlib.resources import files
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

STATIC = Path(str(files(__name__))) / "static"
ASSETS = "/operator"
POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none';"
    " base-uri 'none'; form-action 'self'"
)


class Assets(StaticFiles):
    """Files that pages load. A browser keeps them, and asks whether they are still the same."""

    def file_response(self, *arguments: Any, **more: Any) -> Response:
        """As any static file's."""
        response = super().file_response(*arguments, **more)
        response.headers["Cache-Control"] = "no-cache"
        return response


def page(name: str, **marks: str) -> HTMLResponse:
    """One of the pages; `marks` fill what stands in it as `{{mark}}`.

    To be asked for again each time: pages are small and follow the version.
    """
    text = (STATIC / f"{name}.html").read_text("utf-8")
    for mark, value in marks.items():
        text = text.replace(f"{{{{{mark}}}}}", escape(value))
    return HTMLResponse(
        text,
        headers={
            "Content-Security-Policy": POLICY,
            "Referrer-Policy": "same-origin",
            "Cache-Control": "no-cache",
        },
    )


def serve_assets(app: FastAPI) -> None:
    """Styles and scripts of the pages, under `/operator`."""
    app.mount(ASSETS, Assets(directory=STATIC), name="operator")
