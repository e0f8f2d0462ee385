"""Commands go on while the bus is away, up to a limit; then they are refused before anything is
done.
"""

from collections.abc import Callable
from dataclasses import dataclass

from contracts.refusals import Busy


class OutboxFull(Busy):
    """Too many events wait to be published, or the disk is nearly full."""

    zh = "待发送的消息过多（{rows} 条）或磁盘将满，暂停受理。请稍后用同一编号重试。"
    en = (
        "Too many events wait to be published ({rows}), or the disk is nearly full."
        " Repeat later with the same key."
    )


@dataclass
class Backpressure:
    """Says when a service takes no more commands."""

    backlog: Callable[[], int]
    disk_share: Callable[[], float]
    rows_limit: int
    disk_share_limit: float
    command_seconds_limit: float

    def check(self) -> None:
        """Raises OutboxFull."""
        rows = self.backlog()
        if rows > self.rows_limit or self.disk_share() > self.disk_share_limit:
            raise OutboxFull(rows=rows)
