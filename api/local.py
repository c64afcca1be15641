"""Who may change the store: until there are keys, only programs on this machine."""

from __future__ import annotations

from ipaddress import IPv6Address, ip_address

from fastapi import Request

FORWARDED = ("forwarded", "via", "x-forwarded-for", "x-real-ip")
"""Headers by which a proxy says that it asks for somebody else."""


class NotLocal(Exception):
    """A request that changes the store, and that does not certainly come from a program on this machine."""


async def local_only(request: Request) -> None:
    """Let a request pass that comes from this machine, for itself.

    A proxy or a web page on this machine asks for somebody else: by a forwarding header, a foreign origin, or a foreign
    name that resolves to this machine (DNS rebinding) they are told apart. Raises NotLocal.
    """
    client = request.client.host if request.client else ""
    if not _is_loopback(client):
        raise NotLocal(f"{client or 'a client without an address'} is not this machine")
    forwarded = [name for name in FORWARDED if name in request.headers]
    if forwarded:
        raise NotLocal(f"the request was forwarded ({', '.join(forwarded)})")
    if not _is_loopback(request.url.hostname or ""):
        raise NotLocal(f"it was sent to {request.url.hostname}, not to localhost or a loopback address")
    origin = request.headers.get("origin")
    if origin and origin != f"{request.url.scheme}://{request.url.netloc}":
        raise NotLocal(f"a page of {origin} sent it")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        address = ip_address(host.strip("[]"))
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_loopback
