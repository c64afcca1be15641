"""Only addresses on the public internet may be asked, however they are written."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.web.network import is_public

PRIVATE = [
    "10.0.0.0/8",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "100.64.0.0/10",
    "0.0.0.0/8",
    "224.0.0.0/4",
    "240.0.0.0/4",
    "192.0.2.0/24",
    "198.18.0.0/15",
]


def _inside(network: str) -> st.SearchStrategy[IPv4Address]:
    return st.ip_addresses(v=4, network=network).map(lambda ip: IPv4Address(int(ip)))


@given(st.sampled_from(PRIVATE).flatmap(_inside))
def test_no_private_address_is_public_in_any_disguise(ip: IPv4Address) -> None:
    """An address of a private network is refused, also inside an IPv6 address that leads to it."""
    number = int(ip)
    disguises = (
        IPv6Address((0xFFFF << 32) | number),  # mapped
        IPv6Address((0x2002 << 112) | (number << 80)),  # 6to4
        IPv6Address((0x64FF9B << 96) | number),  # translated
        IPv6Address((0x20010000 << 96) | (0x08080808 << 64) | (~number & 0xFFFFFFFF)),  # Teredo
    )
    assert not any(is_public(each) for each in (ip, *disguises))


@pytest.mark.parametrize("ip", ["::1", "::", "fe80::1", "fc00::1", "ff02::1", "2001:db8::1"])
def test_private_addresses_of_ipv6_are_refused(ip: str) -> None:
    """Loopback, link-local, unique local, multicast and documentation addresses are not public."""
    assert not is_public(ip_address(ip))


@pytest.mark.parametrize("ip", ["8.8.8.8", "151.101.0.81", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_addresses_are_allowed(ip: str) -> None:
    """An address of the public internet may be asked, translated or not."""
    assert is_public(ip_address(ip))


@given(st.ip_addresses(v=4))
def test_an_address_is_as_public_as_python_says(ip: IPv4Address) -> None:
    """Of IPv4 those are public that IANA's registries call global, multicast aside."""
    multicast = ip in IPv4Network("224.0.0.0/4")
    assert is_public(ip) == (ip.is_global and not multicast)
