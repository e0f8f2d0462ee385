"""Where requests come from, and how often one source may ask where nobody signs in."""

import time
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil

from fastapi import Request

from contracts.refusals import TooOften

MOST_SOURCES = 10_000


def source_of(request: Request) -> str:
    """The network address requests are counted for: of IPv6 the /64, which is one subscriber."""
    host = request.client.host if request.client else "unknown"
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if isinstance(address, IPv6Address) and address.ipv4_mapped is None:
        return str(ip_network((address, 64), strict=False))
    return str(address)


class Allowance:
    """So many requests a minute for each source, in this process; unused ones are saved up for a
    minute. Which sources are known is bounded: the one unheard of longest is forgotten.
    """

    def __init__(
        self,
        a_minute: int,
        *,
        clock: Callable[[], float] = time.monotonic,
        most: int = MOST_SOURCES,
    ) -> None:
        self._a_minute = a_minute
        self._clock = clock
        self._most = most
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, source: str) -> None:
        """One request of a source. Raises TooOften, and then counts nothing."""
        now = self._clock()
        had, since = self._left.pop(source, (float(self._a_minute), now))
        left = min(self._a_minute, had + (now - since) * self._a_minute / 60)
        enough = left >= 1
        self._left[source] = (left - 1 if enough else left, now)
        if len(self._left) > self._most:
            self._left.popitem(last=False)
        if not enough:
            raise TooOften(seconds=ceil((1 - left) * 60 / self._a_minute))
