"""Rosters, by HTTP: an upload is judged, and written unless it is a dry run."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

from fastapi import File, Query, UploadFile
from starlette.concurrency import run_in_threadpool

from archives.roster.commands.importing import import_roster
from archives.roster.model.limits import LIMITS
from archives.roster.model.mapping import LARGEST_MAPPING_BYTES, Mapping, unusable
from archives.roster.model.refusals import ImportUnderWay, RosterHasBadRows
from archives.roster.model.report import ImportOutcome, ImportReport
from chassis.web import Call, Routes
from contracts.permissions import Permission
from contracts.refusals import NotAllowed
from contracts.words import EstateId

routes = Routes("/roster")
UPLOAD_PATH = "/roster/imports"
UPLOAD_BYTES = LIMITS.file_bytes + LARGEST_MAPPING_BYTES + 10_000
"""A roster, a mapping, and the form around them."""

_SHOWN_FINDINGS = 500
_under_way: set[EstateId] = set()


@routes.raw("/imports", method="POST", needs=Permission.IMPORT_ROSTER)
async def upload_roster(
    call: Call,
    file: Annotated[UploadFile, File(description="An .xlsx, or a .csv in UTF-8 or GB18030.")],
    mapping: Annotated[UploadFile | None, File(description="TOML or JSON.")] = None,
    dry_run: Annotated[bool, Query()] = False,
    skip_bad: Annotated[bool, Query()] = False,
) -> ImportReport:
    """Judge a roster and bring it in; with `dry_run` only tell what would be written.

    Uploading the same file again changes nothing, so this needs no idempotency key. Bad rows answer
    422 with the findings, and nothing is written, unless `skip_bad`.
    """
    if call.caller is None or call.caller.areas:
        # A roster is about the whole estate; whoever has areas sees a part of it.
        raise NotAllowed(permission=Permission.IMPORT_ROSTER.value)
    call.request.app.state.backpressure.check()
    headings = await _mapping(mapping)
    with _alone(call.estate), tempfile.TemporaryDirectory(prefix="roster") as folder:
        path = Path(folder) / "roster"
        await run_in_threadpool(_copy, file, path)
        report = await import_roster(
            path,
            call.estate,
            call.performer,
            actor=call.caller.actor,
            mapping=headings,
            dry_run=dry_run,
            skip_bad=skip_bad,
        )
    shown = report.model_copy(
        update={
            "blocking": report.blocking[:_SHOWN_FINDINGS],
            "warnings": report.warnings[:_SHOWN_FINDINGS],
            "not_listed": report.not_listed
            + max(len(report.blocking) - _SHOWN_FINDINGS, 0)
            + max(len(report.warnings) - _SHOWN_FINDINGS, 0),
        }
    )
    if shown.outcome is ImportOutcome.BAD_ROWS:
        raise RosterHasBadRows(rows=shown.rows, bad_rows=shown.bad_rows, report=shown)
    return shown


@contextmanager
def _alone(estate: EstateId) -> Iterator[None]:
    if estate in _under_way:
        raise ImportUnderWay
    _under_way.add(estate)
    try:
        yield
    finally:
        _under_way.discard(estate)


async def _mapping(upload: UploadFile | None) -> Mapping | None:
    if upload is None:
        return None
    content = await upload.read(LARGEST_MAPPING_BYTES + 1)
    if len(content) > LARGEST_MAPPING_BYTES:
        raise unusable(f"it is larger than {LARGEST_MAPPING_BYTES:,} bytes")
    try:
        return Mapping.parse(content.decode("utf-8-sig"))
    except UnicodeDecodeError as bad:
        raise unusable("it is not UTF-8") from bad


def _copy(upload: UploadFile, path: Path) -> None:
    with path.open("wb") as target:
        shutil.copyfileobj(upload.file, target)
