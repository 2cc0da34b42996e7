"""Printed numbers of paragraphs and sub-items: what they may mean, and what they mean in their list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from akn.languages import LANGUAGES, Language
from akn.source.matching import INSERTED, fold_table
from akn.source.text import Text

__all__ = ["Lists", "Marker", "ascii_number", "item_numbers", "number_value", "read_marker", "roman", "roman_number"]

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_LOOKALIKES = str.maketrans("асеорхуі", "aceopxyi")
_HAN = "一二三四五六七八九十"
_HAN_DIGITS = "〇一二三四五六七八九零○"
_HAN_ZEROS = str.maketrans("零○", "〇〇")
#: words after the number of a paragraph that was put in later -> in eIds
_INSERTED = {printed: word for language in LANGUAGES for printed, word in language.citations.inserted.items()}
_PARENTHESIZED_HAN = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"

# What may open a block as its number (Editorial Manual, paragraph numbering: 1., (a), (i), a., i.; other
# languages print a), ㈠, (أ), ’1‘), on folded text; a quotation mark before it belongs to it.
_MARKER = re.compile(
    rf"""(?P<quote>(?:["«]|<<)\s*)?
    (?:
        (?P<bullet>[-•·●▪◦–—](?=\s))
      | \(\s?(?P<inner>[a-zа-я]{{1,4}}|\d{{1,2}}|[\u0621-\u064a]{{1,2}}\u0640?|[一二三四五六七八九十]{{1,3}})\s?\)
      | '(?P<quoted>\d{{1,2}})'
      | (?P<han>[㈠-㈩])
      | (?P<dotted>[a-hj-uwyz]|[ivx]{{1,4}})\.(?=\s)
      | (?P<open>[a-zа-я]{{1,4}}|\d{{1,2}}|[\u0621-\u064a])\)
      | (?P<arabic>[\u0621-\u064a])\s?-(?=\s)
      | (?P<dec>\d{{1,3}})(?:\s?(?P<inserted>{INSERTED}))?(?:\.(?!\d)|\s?-(?=\s)|、)
    )(?:\s+|(?=[\u3400-\u9fff])|$)""",
    re.X,
)


class Marker(NamedTuple):
    """A number at the start of a block and everything it may mean."""

    text: Text
    #: where the block's own text begins
    end: int
    #: style ("dec", "alpha", "letters", "roman", "han", "bullet"; "dec." with a full stop) -> ordinal
    readings: Mapping[str, int]
    #: whether it may number a paragraph ("1."), not only a sub-item
    paragraph: bool
    #: of a paragraph that was put in later: the word after its number as eIds have it ("bis"), else ""
    inserted: str = ""

    @property
    def heads(self) -> bool:
        """Whether it may number a heading: a capital letter or Roman numeral and a full stop."""
        return not self.paragraph and self.text.chars[-1:] == "." and self.text.chars.isupper()


def read_marker(text: Text, folded: str, language: Language) -> Marker | None:
    """The number with which a block begins, None if it begins with none."""
    match = _MARKER.match(folded)
    if match is None or match.end() == len(folded):
        return None
    inserted = _inserted(match["inserted"], language) if match["inserted"] else ""
    style = "dec" if inserted else match.lastgroup or ""
    readings = _readings(match[style], language, style)
    if not readings:
        return None
    return Marker(text[: len(match[0].rstrip())], match.end(), readings, style == "dec", inserted)


#: the styles of numbers that only an item of a list has
_OF_ITEMS = ("inner", "quoted", "han", "open", "arabic")


def item_numbers(folded: str, language: Language) -> Mapping[str, int]:
    """What the number of an item ((a), a), ㈠) may mean with which a line begins, nothing for any other line."""
    match = _MARKER.match(folded)
    style = (match.lastgroup or "") if match else ""
    if match is None or style not in _OF_ITEMS or match["quote"] or match.end() == len(folded):
        return {}
    return _readings(match[style], language, style)


def _inserted(printed: str, language: Language) -> str:
    """The word after the number of a paragraph as eIds have it."""
    return _INSERTED[re.sub(f"[{language.ignorable}]", "", printed) if language.ignorable else printed]


@lru_cache(maxsize=1024)
def _readings(core: str, language: Language, style: str) -> Mapping[str, int]:
    """What a number may mean that is printed in a style, one of the groups of `_MARKER`, or in any."""
    if style == "quoted":
        return {"roman": int(core)}
    if style == "bullet":
        return {"bullet": 0}
    readings = _readings_of(core, language)
    # (a), (i), a., i. are four levels: the same letters with a full stop are another style
    return {f"{meant}.": value for meant, value in readings.items()} if style in ("dotted", "dec") else readings


def _readings_of(core: str, language: Language) -> Mapping[str, int]:
    """What letters or digits may mean."""
    if core.isdigit():
        return {"dec": int(core)}
    if core in _PARENTHESIZED_HAN:
        return {"roman": _PARENTHESIZED_HAN.index(core) + 1}
    if (han := _han_value(core)) is not None:
        return {"han": han}
    out: dict[str, int] = {}
    latin = core.translate(_LOOKALIKES)
    if (value := _letter_value(latin, _LATIN)) is not None:
        out["alpha"] = value
    letters = "".join(fold_table().get(ord(c), c) for c in language.alphabet)
    if letters != _LATIN and (value := _letter_value(core.rstrip("\u0640"), letters)) is not None:
        out["letters"] = value
    if (value := roman_number(latin)) is not None:
        out["roman"] = value
    return out


def _letter_value(core: str, alphabet: str) -> int | None:
    """The ordinal of a letter; after the last one come aa, bb and so on."""
    if core and core[0] in alphabet and core == core[0] * len(core):
        return alphabet.index(core[0]) + 1 + len(alphabet) * (len(core) - 1)
    return None


_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def roman(value: int) -> str:
    """A number in small Roman numerals."""
    out = ""
    for worth, letters in _ROMAN:
        while value >= worth:
            out, value = out + letters, value - worth
    return out


def roman_number(core: str) -> int | None:
    """The value of a small Roman numeral, None if it is none."""
    value, rest = 0, core
    for worth, letters in _ROMAN:
        while rest.startswith(letters):
            value, rest = value + worth, rest[len(letters) :]
    return value if value and not rest and roman(value) == core else None


def number_value(core: str) -> int | None:
    """The value of a number in ASCII digits or Han numerals (2031, 二〇三一, 三十一), None if it is none."""
    if core.isascii() and core.isdigit():
        return int(core)
    if len(core) > 1 and all(c in _HAN_DIGITS for c in core):
        return int("".join(str(_HAN_DIGITS.index(c)) for c in core.translate(_HAN_ZEROS)))
    return _han_value(core)


def _han_value(core: str) -> int | None:
    match = re.fullmatch("(?:([一二三四五六七八九])百零?)?([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)", core)
    if not core or not match:
        return None
    hundreds, tens, ten, ones = match.groups()
    if tens and not ten:
        tens, ones = "", tens + ones
    if len(ones) > 1:
        return None
    value = 100 * (_HAN.index(hundreds) + 1) if hundreds else 0
    return value + (10 * (_HAN.index(tens) + 1 if tens else 1) if ten else 0) + (_HAN.index(ones) + 1 if ones else 0)


def ascii_number(core: str, language: Language) -> str:
    """The letters or digits of a sub-item's number in ASCII, alike in all languages: ب is b, ㈡ is ii."""
    readings = _readings(core, language, "")
    style = next((s for s in ("letters", "alpha", "roman", "dec", "han") if s in readings), None)
    return (_ascii(style, readings[style]) if style else None) or core


#: lists deeper than this are read as going on: the Editorial Manual knows four levels
_DEEPEST = 6


class Lists:
    """The lists that are open at a place of the document; each marker is read as the one that comes next."""

    def __init__(self) -> None:
        #: for each open list, outer ones first, what its last number may have been: style -> ordinal
        self._open: list[Mapping[str, int]] = []
        #: the last number of each as printed
        self._printed: list[str] = []

    def close(self) -> None:
        """Nothing goes on: the next marker opens a list of its own."""
        self._open, self._printed = [], []

    def go_on_with(self, marker: Marker) -> bool:
        """Whether the marker is the next one of an open list."""
        if marker.inserted:
            return any(last.get(s) == v for last in self._open for s, v in marker.readings.items())
        return any(v == last.get(s, v) + 1 for last in self._open for s, v in marker.readings.items())

    def add(self, marker: Marker) -> tuple[int, str | None, str | None]:
        """Level of the marker (from 1), its number in ASCII, and the printed number before it where one is left out."""
        readings = marker.readings
        for depth in range(len(self._open) - 1, -1, -1):
            last = self._open[depth]
            step = 0 if marker.inserted else 1
            following = {
                s: v for s, v in readings.items() if s in last and v == last[s] + (step if s != "bullet" else 0)
            }
            if following:
                return (*self._take(depth, following, marker), None)
        opening = {s: v for s, v in readings.items() if v == 1 or s == "bullet"}
        if opening:
            # a second a) begins another list where the first one stood
            again = (d for d, last in enumerate(self._open) if opening.keys() & last.keys())
            return (*self._take(min(next(again, len(self._open)), _DEEPEST - 1), opening, marker), None)
        for depth in range(len(self._open) - 1, -1, -1):
            last = self._open[depth]
            later = {s: v for s, v in readings.items() if v > last.get(s, v)}
            if later:
                after = self._printed[depth]
                return (*self._take(depth, later, marker), after)
        return (*self._take(min(len(self._open), _DEEPEST - 1), readings, marker), "")

    def _take(self, depth: int, readings: Mapping[str, int], marker: Marker) -> tuple[int, str | None]:
        self._open[depth:], self._printed[depth:] = [readings], [marker.text.chars]
        style, value = next(iter(readings.items()))
        number = _ascii(style, value)
        return depth + 1, f"{number}{marker.inserted}" if number else None


def _ascii(style: str, value: int) -> str | None:
    style = style.rstrip(".")
    if style == "bullet":
        return None
    if style == "roman":
        return roman(value)
    if style in ("alpha", "letters"):
        return _LATIN[(value - 1) % 26] * ((value - 1) // 26 + 1)
    return str(value)
