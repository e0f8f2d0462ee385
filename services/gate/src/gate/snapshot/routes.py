"""What tablets know, by HTTP."""

from collections.abc import Sequence

from fastapi import Response
from pydantic import Field

from chassis.reader import Reader
from chassis.web import Call, Routes
from chassis.work import Command
from contracts.permissions import Permission
from gate.snapshot.model import Part
from gate.snapshot.queries.gathering import Delta, Manifest, Snapshots

MOST_PARTS = 5_000


class Have(Command):
    """Part → the fingerprint of what the tablet holds of it; empty for a new tablet."""

    have: dict[str, str] = Field(default_factory=dict, max_length=MOST_PARTS)


def snapshot_routes(parts: Sequence[Part]) -> Routes:
    """`GET /snapshot` and `POST /snapshot` over these parts."""
    routes = Routes("/snapshot")
    snapshots = Snapshots(parts)

    @routes.query("", needs=Permission.ACT_AT_GATE)
    async def manifest(reader: Reader) -> Manifest:
        """Part → fingerprint, of all a tablet may know."""
        return await snapshots.manifest(reader)

    @routes.raw("", method="POST", needs=Permission.ACT_AT_GATE)
    async def delta(call: Call, body: Have) -> Delta:
        """The parts whose fingerprint is another than the tablet has, and those that are gone. It
        changes nothing; what a tablet has is too much for a query.
        """
        lacking = await snapshots.delta(body.have, await call.reader())
        # A response is given to the caller as it is; the model is for the documentation.
        return Response(lacking.as_json(), media_type="application/json")  # type: ignore[return-value]

    return routes
