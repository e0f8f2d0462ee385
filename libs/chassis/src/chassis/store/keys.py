"""Key rows: what was answered to a write, so that the same request twice has one effect."""

from chassis.store.changes import KeyReused, Outcome
from chassis.store.driver import Database
from chassis.store.group import INBOX, KEYS


class Keys:
    """Looks up what a key or an inbox mark was used for."""

    def __init__(self, database: Database) -> None:
        self._keys = database[KEYS]
        self._inbox = database[INBOX]

    async def answered(self, key: str, body_hash: str) -> Outcome | None:
        """The first answer given under this key, or None. Raises KeyReused when the body was
        another.
        """
        row = await self._keys.find_one({"_id": key})
        if row is None:
            return None
        if row["hash"] != body_hash:
            raise KeyReused
        return Outcome(bytes(row["answer"]), repeated=True)

    async def marked(self, mark: str) -> bool:
        """Whether an event was applied before."""
        return await self._inbox.find_one({"_id": mark}, {"_id": 1}) is not None
