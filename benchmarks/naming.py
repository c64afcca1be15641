"""Names for the parties of a synthetic world: as many as are asked for, no two alike."""

from __future__ import annotations

from graph.model import Mention

FIRST = """
Alder Anvil Arrow Ash Aspen Badger Barley Beacon Beech Birch Bracken Bramble Bridge Brook Cairn Cedar Chalk Clover Copper
Coral Crane Crest Curlew Dale Delta Elder Elm Ember Falcon Fern Flint Forge Gale Garnet Glade Granite Harbour Hazel Heath
Heron Holly Iris Ivory Juniper Kestrel Lantern Larch Lark Laurel Linden Maple Marsh Meadow Merlin Moor Oak Orchard Osprey
"""
SECOND = """
Acre Bank Bay Beck Bourne Brow Chase Cliff Combe Cross Down Edge Fell Field Firth Ford Gate Glen Green Grove Hall Haven
Hill Holme Hurst Keld Knoll Lane Lea Ley Mead Mere Mill Mount Ness Oaks Park Peak Pike Point Pool Reach Rise Rock Row Scar
Shaw Shore Side Slade Spring Stead Stone Strand Thorpe Tor Vale View Wall Water Way Well Wharf Wick Wood Worth Yard
"""
THIRD = "North South East West Upper Lower Great Little New Old Inner Outer"
_FIRST, _SECOND, _THIRD = (words.split() for words in (FIRST, SECOND, THIRD))

_ENDINGS: dict[str, str] = {"Company": "Group", "CRC": "CRC", "Service": "Prison", "Region": ""}
_LONG_ENDINGS: dict[str, str] = {"Company": "Group Limited", "CRC": "Community Rehabilitation Company"}


def mention(kind: str, number: int, in_full: bool = False) -> Mention:
    """The mention of the ``number``-th party of a kind; ``in_full`` where the document has its formal name elsewhere."""
    stem = _stem(number)
    words = f"{stem} {_ENDINGS[kind]}".strip()
    return Mention(f"{stem} {_LONG_ENDINGS[kind]}" if in_full and kind in _LONG_ENDINGS else words, kind, words)


def _stem(number: int) -> str:
    rest, first = divmod(number, len(_FIRST))
    rest, second = divmod(rest, len(_SECOND))
    rest, third = divmod(rest, len(_THIRD) + 1)
    parts = [*_THIRD[third - 1 : third], _FIRST[first], _SECOND[second], str(rest) if rest else ""]
    return " ".join(part for part in parts if part)
