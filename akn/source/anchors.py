"""Patterns that begin like nothing else, looked for only where strings stand without which they match nothing.

A pattern that opens with a look behind or with a choice is tried at every character; to ask a text for a string costs a
hundredth of that, and few places hold one.  Texts may be one, parted by line feeds: no pattern passes over these.
"""

from __future__ import annotations

import math
import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

__all__ = ["DIGIT", "Anchored", "anchors", "beginnings", "lines_with"]

_TOKEN = re.compile(
    r"[^\\[\]().|^$?*+{}]+(?![?*+{])|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P<\w+>|\(\?(?::|<?[=!])|[()|^$]|(?:[?*+]|\{[\d,]*\})[?+]?|.",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"(?:[?*+]|\{[\d,]*\})[?+]?")
#: a quantifier that lets what it stands after be missing
_MISSING = re.compile(r"[?*]|\{0?,|\{0\}")
_LOOKING_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
_PLACES = ("^", "$", r"\b", r"\B")

#: stands for any digit among strings
DIGIT = r"\d"
#: with more beginnings than these a text is searched sooner without them
_MOST_BEGINNINGS = 16
#: with more characters before its strings a pattern is tried sooner at all of their line
_FARTHEST = 12
#: digits are about as rare as strings of this length
_AS_RARE_AS_DIGITS = 4
_DIGIT = re.compile("[0-9]")
#: a set that stands first is looked for fastest, but not a repeated one
_NUMBER = re.compile("[0-9][0-9]*")
_NOT_WITHIN_NUMBER = re.compile(r"\\b|\(\?<!(?:\\w|\[[^\]]*\\[dw])")


@dataclass(frozen=True, slots=True)
class _Item:
    """What a token of an expression, or a group, stands for."""

    #: its characters, "" where it stands for one of several or for a place
    literal: str
    #: of a group: what each of its alternatives is made of
    group: list[list[_Item]] | None = None
    #: it takes no character
    place: bool = False
    digit: bool = False
    #: it may be missing, or stand there several times
    missing: bool = False
    often: bool = False
    #: most characters that it takes
    width: float = 0


def _alternatives(tokens: deque[str]) -> list[list[_Item]]:
    """The alternatives up to the end of their group, whose tokens are taken off; those that match nothing left out."""
    found: list[list[_Item]] = []
    items: list[_Item] = []
    possible = True
    while tokens and (token := tokens.popleft()) != ")":
        if token == "|":
            found += [items] * possible
            items, possible = [], True
            continue
        group = _alternatives(tokens) if token[0] == "(" else None
        quantifier = tokens.popleft() if tokens and _QUANTIFIER.fullmatch(tokens[0]) else ""
        literal = "" if group is not None else _literal(token)
        place = token in _PLACES or token in _LOOKING_AROUND
        once = 0 if place else max(map(_width, group), default=0) if group is not None else len(literal) or 1
        item = _Item(
            literal=literal,
            group=group,
            place=place,
            digit=token == DIGIT,
            missing=_MISSING.match(quantifier) is not None,
            often=quantifier not in ("", "?"),
            width=once and once * _most(quantifier),
        )
        items.append(item)
        never = group == [[]] if token == "(?!" else group == [] and token != "(?<!"
        possible = possible and (item.missing or not never)
    return found + [items] * possible


def _width(items: Sequence[_Item]) -> float:
    """Most characters that an alternative takes."""
    return sum(item.width for item in items)


def _most(quantifier: str) -> float:
    """How often what stands before a quantifier may stand there."""
    if quantifier[:1] == "{":
        last = quantifier[1 : quantifier.index("}")].rpartition(",")[2]
        return int(last) if last else math.inf
    return math.inf if quantifier[:1] in ("*", "+") and quantifier else 1


def _literal(token: str) -> str:
    """The characters that a token stands for, "" where it stands for one of several or for a place."""
    if token == "." or token in _PLACES or token[0] == "[" or (token[0] == "\\" and token[1].isalnum()):
        return ""
    return token.removeprefix("\\")


def anchors(expression: str) -> tuple[str, ...]:
    r"""The strings of which at least one stands in whatever an expression matches; "" among them if none need stand.

    An expression that matches nothing has none.

    >>> anchors("charters? of the (?:united nations|un)")
    (' of the ',)
    >>> anchors(r"(?<!\w)(?:paragraphs?|paras?\.)")
    ('para',)
    """
    return tuple(_held(_alternatives(deque(_TOKEN.findall(expression)))))


def _held(alternatives: Sequence[Sequence[_Item]]) -> dict[str, float]:
    """The anchors of all alternatives, and how many characters of a match stand before each at most."""
    found: dict[str, float] = {}
    for items in alternatives:
        for string, before in _surest(items).items():
            found[string] = max(before, found.get(string, 0))
    shortest: dict[str, float] = {}
    for string in sorted(found, key=lambda x: (len(x), x)):
        within = next((other for other in shortest if other in string), string)
        shortest[within] = max(shortest.get(within, 0), found[string] + string.index(within))
    return shortest


def _surest(items: Sequence[_Item]) -> dict[str, float]:
    """Of what all matches of an alternative hold, the strings that the fewest other texts will, as in `_held`."""
    parts: list[dict[str, float]] = [{"": 0}]
    run = ""
    begin = end = 0.0
    for item in items:
        if item.place:
            continue
        if not item.missing:
            run += item.literal
        if item.group is not None and not item.missing:
            parts.append({string: end + before for string, before in _held(item.group).items()})
        end += item.width
        if not item.literal or item.missing or item.often:
            parts.append({run: begin})
            run, begin = "", end
    return max([*parts, {run: begin}], key=lambda strings: min(map(len, strings)))


def beginnings(expression: str) -> tuple[str, ...]:
    r"""Strings with one of which all that an expression matches begins, `DIGIT` for a digit; "" among them for others.

    >>> beginnings(r"(?<!\w)(?:(?:operative )?paragraphs?|paras?\.)")
    ('operative paragraph', 'para')
    >>> beginnings(r"\b\d{1,2} (?:march|may)")
    ('\\d',)
    """
    found = {string for string, _ in _begun(_alternatives(deque(_TOKEN.findall(expression))))}
    if DIGIT in found:
        found = {DIGIT, *(string for string in found if not string[:1].isdigit())}
    return tuple(sorted(x for x in found if not any(x.startswith(other) for other in found - {x})))


def _begun(alternatives: Sequence[Sequence[_Item]]) -> set[tuple[str, bool]]:
    """How matches of the alternatives begin, and whether what follows goes on from there."""
    return {begun for items in alternatives for begun in _begun_in_order(items)}


def _begun_in_order(items: Sequence[_Item]) -> set[tuple[str, bool]]:
    begun = {("", True)}
    for k, item in enumerate(items):
        if item.place:
            continue
        if item.missing and begun == {("", True)}:
            rest = items[k + 1 :]
            return _begun_in_order([replace(item, missing=False), *rest]) | _begun_in_order(rest)
        if item.missing:
            return {(string, False) for string, _ in begun}
        following = _begun(item.group) if item.group is not None else {(item.literal, item.literal != "")}
        if item.digit:
            following = {(DIGIT, False)}
        begun = {
            (string + more * (not string or more != DIGIT), goes_on and open_ and not item.often)
            for string, open_ in begun
            for more, goes_on in (following if open_ else {("", False)})
        }
    return begun


@dataclass(frozen=True, slots=True)
class Anchored:
    """A pattern, and the strings of which one stands in whatever it matches."""

    regex: re.Pattern[str]
    #: one of them stands in every match, at most so many characters after its beginning; none where none is sure
    begins: tuple[tuple[str, int], ...]
    #: one of them stands in every match; "" where what begins it is as rare, and not twice as many strings
    strings: tuple[str, ...]
    #: no match begins within a number
    whole_numbers: bool

    @classmethod
    def of(cls, expression: str) -> Anchored:
        """The expression, compiled."""
        held = _held(_alternatives(deque(_TOKEN.findall(expression))))
        strings = tuple(held)
        begins: dict[str, float] = dict.fromkeys(beginnings(expression), 0)
        shortest = min((_AS_RARE_AS_DIGITS if x == DIGIT else len(x) for x in begins), default=0)
        if not shortest or len(begins) > _MOST_BEGINNINGS:
            begins = held if "" not in held and max(held.values(), default=0) <= _FARTHEST else {}
            shortest = min(map(len, begins), default=0)
        if begins and len(begins) < 2 * len(strings) and shortest >= min(map(len, strings)):
            strings = ("",)
        whole_numbers = _NOT_WITHIN_NUMBER.match(expression) is not None
        places = tuple((string, int(before)) for string, before in begins.items())
        return cls(re.compile(expression), places, strings, whole_numbers)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in a text."""
        return next(self.finditer(text), None)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """All matches in a text, or in a stretch of it."""
        end = len(text) if end is None else end
        return self.within(text, [(start, end)] if "" in self.strings else lines_with(text, self.strings, start, end))

    def within(self, text: str, stretches: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
        """All matches in some stretches of a text, whole lines that hold one of the strings, in order."""
        match, done = self.regex.match, 0
        for first, last in stretches:
            if not self.begins:
                yield from self.regex.finditer(text, first, last)
                continue
            for place in self._places(text, first, last):
                if place >= done and (found := match(text, place, last)):
                    yield found
                    done = found.end()

    def _places(self, text: str, start: int, end: int) -> list[int]:
        """Where in a stretch of a text a match may begin, in order."""
        places: list[int] = []
        for string, before in self.begins:
            if string == DIGIT:
                digits = _NUMBER if self.whole_numbers else _DIGIT
                places += [m.start() for m in digits.finditer(text, start, end)]
                continue
            place = text.find(string, start, end)
            while place >= 0:
                if before:
                    places += range(max(start, place - before), place)
                places.append(place)
                place = text.find(string, place + 1, end)
        return sorted(set(places)) if len(places) > 1 else places


def lines_with(text: str, strings: Sequence[str], start: int, end: int) -> list[tuple[int, int]]:
    """The lines of a stretch of a text that hold one of some strings, in order."""
    lines: set[tuple[int, int]] = set()
    for string in strings:
        place = text.find(string, start, end)
        while place >= 0:
            last = text.find("\n", place, end)
            last = last if last >= 0 else end
            lines.add((max(start, text.rfind("\n", start, place) + 1), last))
            place = text.find(string, last, end)
    return sorted(lines)
