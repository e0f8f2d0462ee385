"""The operator's own pages, plain files of ours: where things are, the API, events, traces.

Everything they load comes from here; their content policy forbids anything else.
"""

from html import escape
from importlib.resources import files
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from starlette.staticfiles import StaticFiles

STATIC = Path(str(files(__name__))) / "static"
ASSETS = "/operator"
POLICY = (
    "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none';"
    " form-action 'self'"
)


def page(name: str, *, policy: str = POLICY, **marks: str) -> HTMLResponse:
    """One of the pages; `marks` fill what stands in it as `{{mark}}`.

    To be asked for again each time: pages are small and follow the version.
    """
    text = (STATIC / f"{name}.html").read_text("utf-8")
    for mark, value in marks.items():
        text = text.replace(f"{{{{{mark}}}}}", escape(value))
    return HTMLResponse(
        text,
        headers={
            "Content-Security-Policy": policy,
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",
            "Cache-Control": "no-cache",
        },
    )


def serve_assets(app: FastAPI) -> None:
    """Styles and scripts of the pages, under `/operator`."""
    app.mount(ASSETS, StaticFiles(directory=STATIC), name="operator")
