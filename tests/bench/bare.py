"""What log-a-call is held against: FastAPI and Motor, one `insert_one`, nothing else; the same with
Motor's successor, which our store uses (ADR 0008); and the same endpoint without either.
"""

import os
from typing import Any
from uuid import uuid4

from fastapi import FastAPI
from motor.motor_asyncio import AsyncIOMotorClient
from pydantic import BaseModel
from pymongo import AsyncMongoClient

app = FastAPI()
_URL = os.environ["BENCH_MONGO_URL"]
_motor: Any = AsyncIOMotorClient(_URL, w="majority", journal=True)
_successor: Any = AsyncMongoClient(_URL, w="majority", journal=True)


class Call(BaseModel):
    """The same body our endpoint takes."""

    channel: str
    outcome: str
    matter: str
    place: str


@app.post("/contacts", status_code=201)
async def log_contact(body: Call) -> dict[str, str]:
    """Insert and answer."""
    return await _insert(_motor, body)


@app.post("/contacts-by-successor", status_code=201)
async def log_contact_by_successor(body: Call) -> dict[str, str]:
    """Insert and answer."""
    return await _insert(_successor, body)


@app.post("/nothing", status_code=201)
async def nothing(body: Call) -> dict[str, str]:
    """Answer: what FastAPI takes by itself."""
    return {"id": str(uuid4()), "matter": body.matter}


async def _insert(client: Any, body: Call) -> dict[str, str]:
    id_ = str(uuid4())
    await client.bench_bare.contacts.insert_one({"_id": id_, **body.model_dump()})
    return {"id": id_, "matter": body.matter}
