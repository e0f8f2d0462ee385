"""Where webhooks may go: public addresses over HTTPS, so that nobody reaches inside through us.

The name is resolved here and the connection made to what was checked: a name that answers
differently the second time gains nothing.
"""

import asyncio
import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address

import httpx


class AddressForbidden(ValueError):
    """A webhook may not go there; `reason` says why, without the URL, which holds a secret."""


class AddressUnresolved(OSError):
    """The host's name has no address just now."""


@dataclass(frozen=True)
class Checked:
    """A request's target: the URL with the checked address, and the name it stands for."""

    url: httpx.URL
    host: str
    extensions: dict[str, str]


async def checked(url: str, *, loopback: bool) -> Checked:
    """The target to connect to. Raises AddressForbidden, AddressUnresolved.

    `loopback` allows this machine alone, also without TLS: for tests.
    """
    parsed = httpx.URL(url)
    if parsed.userinfo or not parsed.host:
        raise AddressForbidden("a webhook's URL has a host and no user")
    port = parsed.port or (443 if parsed.scheme == "https" else 80)
    addresses = await _resolved(parsed.host, port)
    if loopback and all(address.is_loopback for address in addresses):
        pass
    elif parsed.scheme != "https":
        raise AddressForbidden("a webhook goes over https")
    elif not all(address.is_global and not address.is_multicast for address in addresses):
        raise AddressForbidden("a webhook goes to public addresses, not into our own network")
    return Checked(
        url=parsed.copy_with(host=str(addresses[0])),
        host=parsed.netloc.decode("ascii"),
        extensions={"sni_hostname": parsed.host},
    )


async def _resolved(host: str, port: int) -> list[IPv4Address | IPv6Address]:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise AddressUnresolved(str(error.strerror or error)) from None
    return [_plain(str(each[4][0])) for each in found]


def _plain(text: str) -> IPv4Address | IPv6Address:
    address = ip_address(text.partition("%")[0])
    # ::ffff:10.0.0.1 is 10.0.0.1 by another name.
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address
