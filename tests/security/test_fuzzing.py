"""Fuzzing finds what it is there for, in a service with planted faults."""

import asyncio
import threading

import pytest
from fastapi import FastAPI
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from tests.integration.notifications.listening import listening
from tests.security.fuzzing import Target, fuzz


class Thing(BaseModel):
    """What a sound route answers."""

    id: str
    count: int


def a_service_with_faults() -> FastAPI:
    app = FastAPI()

    @app.get("/sound/{thing_id}")
    async def sound(thing_id: str) -> Thing:
        return Thing(id=thing_id, count=1)

    @app.get("/breaks/{thing_id}")
    async def breaks(thing_id: str) -> Thing:
        return JSONResponse({"title": thing_id}, 500)  # type: ignore[return-value]  # planted

    @app.get("/says-otherwise/{thing_id}")
    async def says_otherwise(thing_id: str) -> Thing:
        return JSONResponse({"id": thing_id, "count": "many"})  # type: ignore[return-value]  # planted

    @app.get("/undocumented/{thing_id}")
    async def undocumented(thing_id: str) -> Thing:
        return JSONResponse({"id": thing_id}, 418)  # type: ignore[return-value]  # planted

    @app.get("/only-for-what-there-is/{thing_id}")
    async def only_for_what_there_is(thing_id: str) -> Thing:
        if thing_id == "there":
            return JSONResponse({}, 500)  # type: ignore[return-value]  # planted
        return Thing(id=thing_id, count=0)

    return app


# schemathesis makes up some of its values by itself.
@pytest.mark.filterwarnings("ignore:Do not use the `random` module inside strategies")
async def test_planted_faults_are_found_and_nothing_else() -> None:
    app = a_service_with_faults()
    async with listening(app) as address:
        target = Target(address, app.openapi(), [{}], {"thing_id": "there"})
        done = await asyncio.to_thread(
            fuzz, target, each=4, seed_number=1, stopped=threading.Event()
        )

    found = {(fault.split("/")[1], fault.split(": ")[1]) for fault in done.found}
    assert found >= {
        ("breaks", "ServerError"),
        ("says-otherwise", "JsonSchemaError"),
        ("undocumented", "UndefinedStatusCode"),
        ("only-for-what-there-is", "ServerError"),
    }
    assert not any("sound" in path for path, _ in found)
    assert all("curl" in fault for fault in done.found)
