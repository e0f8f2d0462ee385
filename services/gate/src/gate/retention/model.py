"""What a record that names people must offer to be forgotten by."""

from datetime import datetime
from typing import Protocol, runtime_checkable


@runtime_checkable
class Forgettable(Protocol):
    """A record that names people. `erase_at`: when it forgets them, None once it has, or while it
    is still needed. `erase` blanks whom it names, keeps what is counted, and clears `erase_at`.
    """

    erase_at: datetime | None

    @property
    def remembered_since(self) -> datetime:
        """What its days are counted from."""
        ...

    def erase(self) -> None:
        """Forget whom it names."""
        ...
