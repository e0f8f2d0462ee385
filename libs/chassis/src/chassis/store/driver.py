"""The MongoDB driver's types under our names; swapping Motor for its successor begins here."""

from typing import TYPE_CHECKING, Any, TypeAlias

from motor.motor_asyncio import (
    AsyncIOMotorClient,
    AsyncIOMotorClientSession,
    AsyncIOMotorDatabase,
)

Document: TypeAlias = dict[str, Any]

if TYPE_CHECKING:
    Client: TypeAlias = AsyncIOMotorClient[Document]
    Database: TypeAlias = AsyncIOMotorDatabase[Document]
else:
    Client, Database = AsyncIOMotorClient, AsyncIOMotorDatabase
Session: TypeAlias = AsyncIOMotorClientSession
