"""Words that occur nowhere else, and the ways in which they could stand somewhere in the clear."""

import asyncio
import json
import sqlite3
from base64 import b64encode
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bson.codec_options import CodecOptions
from bson.raw_bson import RawBSONDocument
from pymongo import MongoClient

from chassis.servers import MongoServer
from chassis.servers.ways import find_mongod

WORD = "龘靐齉"
"""Begins every name and every free text that is typed."""
PHONE, OTHER_PHONE = "10077712301", "10077712302"
PLATE = "粤Z9XQ71"
EMAIL = "kanarie@vogel.example"
PASSWORD = "Kanarienvogel-77"
TYPED = object()
"""Stands in a request for a text of its own."""

MASTER_KEY = "master.key"
"""What is not searched: a random key."""


IN_THE_CLEAR = (
    "--wiredTigerCollectionBlockCompressor=none",
    "--wiredTigerJournalCompressor=none",
    "--wiredTigerIndexPrefixCompression=false",
)


class Canaries:
    """Gives out texts, and knows which fields of which services have been typed into."""

    def __init__(self) -> None:
        self.typed: set[tuple[str, str]] = set()

    def text(self, service: str, field: str) -> str:
        """What is typed into a field."""
        self.typed.add((service, field))
        return f"{WORD}：{field}"

    def body(self, service: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """A request with every `TYPED` filled in, at any depth."""

        def filled(field: str, value: Any) -> Any:
            if value is TYPED:
                return self.text(service, field)
            if isinstance(value, dict):
                return {name: filled(name, each) for name, each in value.items()}
            if isinstance(value, list):
                return [filled(field, each) for each in value]
            return value

        return {field: filled(field, value) for field, value in body.items()}


def spellings() -> dict[bytes, str]:
    """Bytes to look for → what they are. Two signs of the word are enough: so long are the tokens
    that names are searched by.
    """
    found = {
        WORD[:2].encode(): "UTF-8",
        WORD[1:].encode(): "UTF-8",
        WORD.encode("utf-16-le"): "UTF-16",
        WORD.encode("gb18030"): "GB 18030",
        json.dumps(WORD)[1:-1].encode(): "JSON",
        json.dumps(WORD)[1:-1].upper().replace("\\U", "\\u").encode(): "JSON",
        quote(WORD).encode(): "a URL",
        quote(WORD).lower().encode(): "a URL",
        repr(WORD.encode())[2:-1].encode(): "Python's repr of bytes",
    }
    for clear in (PHONE, OTHER_PHONE, PLATE[1:], EMAIL, PASSWORD):
        found[clear.encode()] = f"{clear} as it is"
        found[clear.encode("utf-16-le")] = f"{clear} in UTF-16"
    for text in (WORD, PHONE, OTHER_PHONE, PLATE[1:], EMAIL, PASSWORD):
        for inside in _base64(text.encode()):
            # Shorter ones come up by chance among so much that is sealed.
            if len(inside) >= 8:
                found[inside] = f"base64 of {text}"
    return found


def _base64(clear: bytes) -> Iterator[bytes]:
    """What stands in base64 of anything that holds it, whichever place it begins at."""
    for shift in range(3):
        ends = -(len(clear) + shift) % 3
        inside = b64encode(b"\0" * shift + clear)
        yield inside[4 if shift else 0 : -4 if ends else None]


def found_in(contents: Iterable[tuple[str, bytes]]) -> list[str]:
    """Where a canary stands, how it is spelled there, and between what."""
    wanted = spellings()
    return [
        f"{where}: {spelling} …{content[max(0, content.find(each) - 60) :][:120]!r}"
        for where, content in contents
        for each, spelling in wanted.items()
        if each in content
    ]


def files_of(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below: streams, spans, logs, backups, a database's own. Files that are laid out
    before they are needed end in zeros, which are left out.
    """
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != MASTER_KEY:
            yield str(path.relative_to(folder)), path.read_bytes().rstrip(b"\0")


def rows_of(file: Path) -> bytes:
    """All a SQLite file holds, also where a value goes over several of its pages."""
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    try:
        return "\n".join(connection.iterdump()).encode()
    finally:
        connection.close()


@asynccontextmanager
async def mongod_in_the_clear(folder: Path) -> AsyncIterator[str]:
    """A MongoDB whose files hold what they hold as it is: neither compressed nor shortened."""
    program = await asyncio.to_thread(find_mongod)
    server = MongoServer(replace(program, command=(*program.command, *IN_THE_CLEAR)), folder)
    await server.start()
    try:
        yield server.url
    finally:
        await server.child.stop()


def flush(mongo_url: str) -> None:
    """Has MongoDB write all it knows into its files."""
    with MongoClient[dict[str, Any]](mongo_url) as client:
        client.admin.command("fsync")


def documents_of(mongo_url: str) -> Iterator[tuple[str, bytes]]:
    """Every document of every database as BSON, and the log of all that was ever written there:
    what has been deleted since stands in it.
    """
    raw = CodecOptions(document_class=RawBSONDocument)
    with MongoClient[dict[str, Any]](mongo_url) as client:
        for database in client.list_database_names():
            collections = client[database].list_collections(filter={"type": "collection"})
            for name in sorted(each["name"] for each in collections):
                collection = client[database].get_collection(name, codec_options=raw)
                # Typed as documents, whatever the batches are.
                batches: Any = collection.find_raw_batches(batch_size=1_000)
                for batch in batches:
                    yield f"{database}.{name}", batch
