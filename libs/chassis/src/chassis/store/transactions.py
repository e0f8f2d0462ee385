"""What MongoDB's answers mean for a transaction: try again, find out, or give up."""

from pymongo.errors import BulkWriteError, ConnectionFailure, DuplicateKeyError, PyMongoError

StoreError = PyMongoError
"""Any failure of the store, by the name the rest of chassis knows it."""

# WriteConflict, LockTimeout, LockBusy, NoSuchTransaction, MaxTimeMSExpired, changes of primary and
# shutdowns.
_TRANSIENT_CODES = frozenset(
    {112, 24, 46, 251, 50, 6, 7, 63, 89, 91, 189, 262, 10107, 11600, 11602, 13435, 13436, 317358}
)
_AWAY_CODES = frozenset({6, 7, 89, 91, 189, 10107, 11600, 11602, 13435, 13436})


def is_transient(error: PyMongoError) -> bool:
    """Whether the whole transaction may simply be run again (design 3.2)."""
    return (
        isinstance(error, ConnectionFailure)
        or error.has_error_label("TransientTransactionError")
        or getattr(error, "code", None) in _TRANSIENT_CODES
    )


def is_unknown_commit(error: PyMongoError) -> bool:
    """Whether a commit may or may not have happened (design 3.3)."""
    return isinstance(error, ConnectionFailure) or error.has_error_label(
        "UnknownTransactionCommitResult"
    )


def is_away(error: PyMongoError) -> bool:
    """Whether the server cannot be reached, or has no primary."""
    return isinstance(error, ConnectionFailure) or getattr(error, "code", None) in _AWAY_CODES


def duplicate_of(error: PyMongoError) -> str | None:
    """The name of the index a duplicate was refused by, or None when it is not about a
    duplicate.
    """
    if isinstance(error, DuplicateKeyError):
        return _index_name(str(error))
    if isinstance(error, BulkWriteError):
        for failure in error.details.get("writeErrors", []):
            if failure.get("code") == 11000:
                return _index_name(str(failure.get("errmsg", "")))
    return None


def _index_name(text: str) -> str:
    return text.partition("index: ")[2].partition(" ")[0] or "_id_"
