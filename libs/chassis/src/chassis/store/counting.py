"""How many rows a collection holds, true also after the server was killed."""

from typing import Any

EXACT_UP_TO_ROWS = 10_000


async def counted(collection: Any) -> int:
    """Exact up to ten thousand, beyond that at least so many.

    Not the collection's own count: once mongod was killed that may be wrong for good, above zero
    where nothing is, and zero where rows wait to be published.
    """
    rows = int(await collection.count_documents({}, limit=EXACT_UP_TO_ROWS, hint="_id_"))
    if rows < EXACT_UP_TO_ROWS:
        return rows
    return max(rows, int(await collection.estimated_document_count()))
