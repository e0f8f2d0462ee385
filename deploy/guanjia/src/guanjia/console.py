"""The console's built files under `/`, `/gate/` and `/phone/`, as the containers' front door serves
them.

`dist/office` is what lies under `/`, `dist/gate` what lies under `/gate/`, and so on. A path of a
page's own (`/procedures`) is answered with that page; a file that is not there is nobody's.
"""

import hashlib
import mimetypes
from collections.abc import MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.types import Receive, Scope, Send

BUILT = Path(__file__).parents[4] / "services" / "console" / "dist"
"""Where `make` builds it, in a working copy."""
_ENCODINGS = {"br": ".br", "gzip": ".gz"}
"""Encoding → how the file is called that is encoded so, best first."""
_FOREVER = "public, max-age=31536000, immutable"
_POLICY = (
    "default-src 'none'; script-src 'self'{scripts}; style-src 'self'; img-src 'self' data: blob:;"
    " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
    " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
OFFICE_HEADERS = {
    "Content-Security-Policy": _POLICY.format(scripts=""),
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
GATE_HEADERS = {
    # The reader of QR codes is WebAssembly, which no browser compiles without this word. It lets
    # in no text that becomes a script.
    "Content-Security-Policy": _POLICY.format(scripts=" 'wasm-unsafe-eval'"),
    "Permissions-Policy": "camera=(self), microphone=(), geolocation=()",
}
PHONE_HEADERS = {
    "Content-Security-Policy": _POLICY.format(scripts=""),
    "Permissions-Policy": "camera=(self), microphone=(), geolocation=()",
}
PROGRAMS = {
    "/": ("office", OFFICE_HEADERS),
    "/gate/": ("gate", GATE_HEADERS),
    "/phone/": ("phone", PHONE_HEADERS),
}
"""What lies under which path: the folder it is built in, and what is said of its files."""

mimetypes.add_type("application/manifest+json", ".webmanifest")
mimetypes.add_type("application/wasm", ".wasm")
mimetypes.add_type("text/javascript", ".js")


@dataclass(frozen=True)
class Served:
    """A file in all its forms: encoding (empty as it is) → (where, entity tag)."""

    media_type: str
    headers: dict[str, str]
    forms: dict[str, tuple[Path, str]]

    def answer(self, asked: Headers) -> Response:
        """The form the browser takes, or word that it has it already."""
        taken = accepted(asked.get("accept-encoding", ""))
        encoding = next((each for each in _ENCODINGS if each in taken and each in self.forms), "")
        path, tag = self.forms[encoding]
        headers = {**self.headers, "Vary": "Accept-Encoding", "ETag": tag}
        if encoding:
            headers["Content-Encoding"] = encoding
        if tag in [each.strip() for each in asked.get("if-none-match", "").split(",")]:
            # With the page's own policy: a browser would keep another one sent along.
            return Response(status_code=304, headers=headers)
        return FileResponse(path, headers=headers, media_type=self.media_type)


class BuiltConsole:
    """What was built when the platform started; a later build is served after the next start."""

    def __init__(self, dist: Path) -> None:
        self._files = {
            path: served
            for base, (folder, headers) in PROGRAMS.items()
            for path, served in _files(dist / folder, base, headers).items()
        }

    @property
    def is_there(self) -> bool:
        """Whether all programs are built."""
        return {f"{base}index.html" for base in PROGRAMS} <= self._files.keys()

    def find(self, path: str, asked: Headers) -> Served | None:
        """The file under a path, or the page whose path it is; None for what nobody has."""
        if found := self._files.get(path):
            return found
        if path.startswith(("/api/", "/operator/")) or "." in path.rpartition("/")[2]:
            return None
        # Only who asks for a page is given one: a program is told that there is nothing.
        if path in PROGRAMS or "text/html" in asked.get("accept", ""):
            # The longest that fits: all lie under the office's.
            base = max((each for each in PROGRAMS if path.startswith(each)), key=len)
            return self._files[f"{base}index.html"]
        return None

    def is_asked(self, scope: MutableMapping[str, Any]) -> bool:
        """Whether a request is for these files, which leave no trace: there are many."""
        if not self.is_there or scope.get("type") != "http":
            return False
        return self.find(str(scope["path"]), Headers(scope=scope)) is not None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a path that is nobody else's: to be mounted at `/`, last of all."""
        request = Request(scope)
        path = request.url.path
        if f"{path}/" in PROGRAMS:
            await RedirectResponse(f"{path}/")(scope, receive, send)
            return
        found = self.find(path, request.headers)
        if found is None:
            raise HTTPException(404)
        if request.method not in ("GET", "HEAD"):
            raise HTTPException(405, headers={"Allow": "GET, HEAD"})
        await found.answer(request.headers)(scope, receive, send)


def accepted(header: str) -> set[str]:
    """The encodings an Accept-Encoding names and does not forbid (`br;q=0`)."""
    named = [part.replace(" ", "").lower().partition(";q=") for part in header.split(",")]
    return {name for name, _, weight in named if not weight or weight.strip("0.")}


def _files(folder: Path, base: str, headers: dict[str, str]) -> dict[str, Served]:
    encoded = tuple(_ENCODINGS.values())
    plain = [path for path in folder.rglob("*") if path.is_file() and path.suffix not in encoded]
    return {
        base + path.relative_to(folder).as_posix(): _served(path, folder, headers) for path in plain
    }


def _served(path: Path, folder: Path, headers: dict[str, str]) -> Served:
    # Names in `assets` bear the hash of what is in them.
    hashed = path.relative_to(folder).parts[0] == "assets"
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    forms = {"": (path, f'"{digest}"')}
    for encoding, suffix in _ENCODINGS.items():
        if (form := path.with_name(path.name + suffix)).exists():
            forms[encoding] = (form, f'"{digest}-{encoding}"')
    return Served(
        media_type=mimetypes.guess_type(path.name)[0] or "application/octet-stream",
        headers={**headers, "Cache-Control": _FOREVER if hashed else "no-cache"},
        forms=forms,
    )
