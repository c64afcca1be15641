"""Which addresses of the internet protocol may be asked, and finding those of a host.

Who names an address to load decides what this machine asks for (server-side request forgery, CWE-918): nothing inside a
private, loopback or link-local network is asked. What is checked is the address that is then connected to, so that a
name that first resolves to one address and then to another (DNS rebinding) gains nothing.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

Ip = IPv4Address | IPv6Address
Policy = Callable[[Ip], bool]
"""Whether an address may be connected to."""

TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv6 addresses that a gateway translates to the IPv4 address in their last four bytes (RFC 6052)."""


def is_public(ip: Ip) -> bool:
    """Whether an address, and the one that it may carry inside, is on the public internet, by IANA's registries."""
    carried = _carried(ip) if isinstance(ip, IPv6Address) else []
    return ip.is_global and not ip.is_multicast and all(is_public(each) for each in carried)


def _carried(ip: IPv6Address) -> list[IPv4Address]:
    """The IPv4 addresses that traffic to an IPv6 address may reach: mapped, 6to4, Teredo and translated ones."""
    translated = IPv4Address(int(ip) & 0xFFFFFFFF) if ip in TRANSLATED else None
    return [each for each in (ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ()), translated) if each]


def resolve(host: str, port: int) -> Sequence[Ip]:
    """The addresses of a host, in the order in which the system would try them. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(ip_address(str(place[0]).partition("%")[0]) for *_, place in found))
