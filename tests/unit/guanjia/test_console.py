"""The console's files as a browser meets them: kept for ever or asked for anew, never mixed up."""

from pathlib import Path

import httpx
import pytest
from starlette.datastructures import Headers

from guanjia.console import BuiltConsole, accepted

PAGE = {"accept": "text/html,application/xhtml+xml"}
SCRIPT = "console.log('office')" * 100


@pytest.fixture
def console(tmp_path: Path) -> BuiltConsole:
    files = {
        "office/index.html": "<title>office</title>",
        "office/assets/index-1a2b.js": SCRIPT,
        "office/assets/index-1a2b.js.br": "br",
        "office/assets/index-1a2b.js.gz": "gz",
        "gate/index.html": "<title>gate</title>",
        "gate/sw.js": "self",
        "phone/index.html": "<title>phone</title>",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return BuiltConsole(tmp_path)


async def ask(console: BuiltConsole, path: str, **headers: str) -> httpx.Response:
    """The answer to a GET as it went over the wire."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    transport = httpx.ASGITransport(console)
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
        client.headers.clear()
        async with client.stream("GET", path, headers=named) as answer:
            answer.extensions["sent"] = b"".join([part async for part in answer.aiter_raw()])
    return answer


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/", "office"),
        ("/procedures", "office"),
        ("/gate/", "gate"),
        ("/gate/visits/7", "gate"),
        ("/phone/", "phone"),
        ("/phones", "office"),
    ],
)
async def test_a_path_of_a_page_is_answered_with_the_page(
    console: BuiltConsole, path: str, title: str
) -> None:
    answer = await ask(console, path, **PAGE)

    assert answer.status_code == 200
    assert answer.extensions["sent"] == f"<title>{title}</title>".encode()
    assert answer.headers["cache-control"] == "no-cache"
    assert answer.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize(
    "path", ["/assets/index-0000.js", "/assets", "/gate/assets/", "/api/nowhere"]
)
async def test_what_is_not_there_is_never_the_page(console: BuiltConsole, path: str) -> None:
    headers = Headers({} if path in ("/assets", "/gate/assets/") else PAGE)

    assert console.find(path, headers) is None


async def test_the_best_form_the_browser_takes_is_sent_and_each_has_its_own_tag(
    console: BuiltConsole,
) -> None:
    tags = set()
    for asks, sent in {"gzip, br": b"br", "gzip": b"gz", "br;q=0, *": SCRIPT.encode()}.items():
        answer = await ask(console, "/assets/index-1a2b.js", accept_encoding=asks)

        assert (answer.status_code, answer.extensions["sent"]) == (200, sent)
        assert answer.headers["vary"] == "Accept-Encoding"
        assert answer.headers["content-type"].startswith("text/javascript")
        assert "immutable" in answer.headers["cache-control"]
        tags.add(answer.headers["etag"])
    assert len(tags) == 3


async def test_what_a_browser_has_already_is_not_sent_again(console: BuiltConsole) -> None:
    first = await ask(console, "/gate/sw.js")

    again = await ask(console, "/gate/sw.js", if_none_match=first.headers["etag"])

    assert (again.status_code, again.extensions["sent"]) == (304, b"")
    kept = ("cache-control", "content-security-policy", "permissions-policy", "etag")
    assert [again.headers[name] for name in kept] == [first.headers[name] for name in kept]


@pytest.mark.parametrize("path", ["/gate", "/phone"])
async def test_a_program_without_its_slash_is_led_to_it(console: BuiltConsole, path: str) -> None:
    answer = await ask(console, path)

    assert (answer.status_code, answer.headers["location"]) == (307, f"{path}/")


def test_a_console_half_built_is_none(tmp_path: Path) -> None:
    (tmp_path / "office").mkdir()
    (tmp_path / "office" / "index.html").touch()

    assert not BuiltConsole(tmp_path).is_there
    assert not BuiltConsole(tmp_path / "nowhere").is_there


def test_an_encoding_with_no_weight_is_forbidden() -> None:
    assert accepted("br; q=0, gzip;q=0.5, zstd;q=0.0") == {"gzip"}
