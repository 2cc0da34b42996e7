"""Columns that a text takes where it is printed."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["COMBINING_MARKS", "DIRECTION_MARKS", "is_even", "width"]

#: characters that only say in which direction others are written (Unicode Standard Annex 9): no pattern sees them
DIRECTION_MARKS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
#: accents written apart from their letter, and the vowel signs of Arabic
COMBINING_MARKS = "\u0300-\u036f\u064b-\u0652"

_WIDE = "\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6"
_NARROW = f"{COMBINING_MARKS}\u200b-\u200d{DIRECTION_MARKS}"
#: a run of either: a text is gone through once, and most hold none; a set that stands first is looked for fastest
_ODD = re.compile(f"[{_WIDE}{_NARROW}][{_WIDE}{_NARROW}]*")
_TAKES_NONE = re.compile(f"[{_NARROW}]")


def is_even(text: str) -> bool:
    """Whether each character of a text takes one column."""
    return text.isascii() or _ODD.search(text) is None


def width(folded: str) -> int:
    """Columns that a text takes: wide East Asian characters two, combining marks none."""
    return len(folded) if folded.isascii() else _width(folded)


@lru_cache(maxsize=4096)
def _width(folded: str) -> int:
    """The same, of a text that is not all ASCII."""
    odd = "".join(_ODD.findall(folded))
    return len(folded) + len(odd) - 2 * len(_TAKES_NONE.findall(odd)) if odd else len(folded)
