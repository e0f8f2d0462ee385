"""What log-a-call is held against: FastAPI and Motor, one `insert_one`, nothing else; and the same
endpoint without it.
"""

import os
from typing import Any
from uuid import uuid4

from fastapi import FastAPI
from motor.motor_asyncio import AsyncIOMotorClient
from pydantic import BaseModel

app = FastAPI()
_client: Any = AsyncIOMotorClient(os.environ["BENCH_MONGO_URL"], w="majority", journal=True)
_contacts = _client.bench_bare.contacts


class Call(BaseModel):
    """The same body our endpoint takes."""

    channel: str
    outcome: str
    matter: str
    place: str


@app.post("/contacts", status_code=201)
async def log_contact(body: Call) -> dict[str, str]:
    """Insert and answer."""
    id_ = str(uuid4())
    await _contacts.insert_one({"_id": id_, **body.model_dump()})
    return {"id": id_, "matter": body.matter}


@app.post("/nothing", status_code=201)
async def nothing(body: Call) -> dict[str, str]:
    """Answer: what FastAPI takes by itself."""
    return {"id": str(uuid4()), "matter": body.matter}
