"""Words for provisions with the numbers beside them, as they stand in a text: "paragraphs 3 (a) and 5 to 7", 第七章."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from akn.languages import Language
from akn.references.citation import Path
from akn.references.grammar import Grammar, grammar_of
from akn.structure.numbering import ascii_number, number_value, roman, roman_number

__all__ = ["LONGEST_LIST", "Group", "Member", "annex_number", "groups_in", "members_at"]

#: characters of a list of numbers before its word
LONGEST_LIST = 40
#: elements whose numbers the Naming Convention has in capital Roman numerals, as they are printed in most languages
_ROMAN = ("chapter", "section", "part")

_ITEM = re.compile(r"\d{1,3}|[ivxl]{1,7}(?!\w)|[a-h](?![\w'’.])|[一二三四五六七八九十百零]{1,6}")
_POINTS_AFTER = re.compile(r"(?: ?\(\w{1,4}\)| ?(?<=[\w)] )(?:[a-zа-я]{1,4}|\d)\)(?!\w))*")
_POINTS = re.compile(r"\(\w{1,4}\)|(?:[a-zа-я]{1,4}|\d)\)(?!\w)")
_LETTER = re.compile(r"[a-z](?![\w'.])")


class Member(NamedTuple):
    """One member of a list of provisions."""

    start: int
    end: int
    path: Path
    up_to: Path = ()


class Group(NamedTuple):
    """A word for provisions and the list of their numbers."""

    start: int
    end: int
    element: str
    members: tuple[Member, ...]
    #: it says a number; an annex that says none is the only one
    numbered: bool = True


def annex_number(heading: str, language: Language) -> str | None:
    """The number that the folded heading of an annex prints, as citations have it; None where it prints none."""
    group = next(groups_in(heading, grammar_of(language), language), None)
    if group is None or group.element != "annex" or not group.numbered:
        return None
    return group.members[0].path[0][1]


def groups_in(text: str, grammar: Grammar, language: Language) -> Iterator[Group]:
    """The words for provisions in a folded text with their numbers, in order."""
    for match in grammar.provision.finditer(text):
        element = match.lastgroup or ""
        if grammar.words.head_follows:
            group = _group_before(text, match, element, grammar, language)
        else:
            group = _group_after(text, match, element, grammar, language)
        if group is not None:
            yield group


def _group_after(text: str, match: re.Match[str], element: str, grammar: Grammar, language: Language) -> Group | None:
    """A word, then its numbers."""
    pos = match.end()
    while pos < len(text) and text[pos] == " ":
        pos += 1
    members = members_at(text, pos, element, grammar, language)
    if members:
        first = members[0]._replace(start=match.start())
        return Group(match.start(), members[-1].end, element, (first, *members[1:]))
    if element == "annex":
        return Group(*match.span(), element, (Member(*match.span(), (("annex", "1"),)),), numbered=False)
    return None


def _group_before(text: str, match: re.Match[str], element: str, grammar: Grammar, language: Language) -> Group | None:
    """In Chinese: 第, the numbers, then the word; an annex has its number after it."""
    if element == "annex":
        return _group_after(text, match, element, grammar, language)
    low = max(0, match.start() - LONGEST_LIST)
    starts = (m.start() for m in re.finditer(grammar.words.before_number, text[low : match.start()]))
    found = ((low + k, members_at(text, low + k + 1, element, grammar, language)) for k in starts)
    start, members = next(((k, ms) for k, ms in found if ms and ms[-1].end == match.start()), (-1, []))
    if not members:
        return None
    first = members[0]._replace(start=start)
    last = members[-1] if len(members) > 1 else first
    end, inserted = _inserted(text, match.end(), grammar)
    if inserted:
        (_, number), *inside = last.path
        last = last._replace(path=((element, number + inserted), *inside))
    last = last._replace(end=end)
    return Group(start, end, element, (*((first, *members[1:-1]) if len(members) > 1 else ()), last))


def members_at(text: str, pos: int, element: str, grammar: Grammar, language: Language) -> list[Member]:
    """The members of the list that begins at a place."""
    out: list[Member] = []
    ranged = False
    while True:
        start = pos + (len(grammar.words.before_number) if text.startswith(grammar.words.before_number, pos) else 0)
        found = _item(text, start, element, grammar, language, out[-1].path if out else ())
        if found is None:
            return out
        end, path = found
        if ranged:
            out[-1] = out[-1]._replace(end=end, up_to=path)
        else:
            out.append(Member(pos if not out else start, end, path))
        separator = grammar.separator.match(text, end)
        if separator is None:
            return out
        ranged, pos = separator.group("range") is not None, separator.end()


def _item(
    text: str, pos: int, element: str, grammar: Grammar, language: Language, before: Path
) -> tuple[int, Path] | None:
    """Where the number at a place ends, and its provision; "(b)" alone is one of the paragraph before."""
    for words, value in grammar.words.ordinals.items():
        if text.startswith(words, pos) and not text[pos + len(words) : pos + len(words) + 1].isalpha():
            longer = [w for w in grammar.words.ordinals if text.startswith(w, pos)]
            words = max(longer, key=len)
            return pos + len(words), ((element, _printed(element, grammar.words.ordinals[words] or value)),)
    match = _ITEM.match(text, pos)
    if match and element != "point":
        number = _number(match.group(), element)
        if number is None:
            return None
        end, inserted = _inserted(text, match.end(), grammar)
        after = _POINTS_AFTER.match(text, end)
        printed = _POINTS.findall(after.group()) if after else []
        points = [ascii_number(p.strip("()"), language) for p in printed]
        return after.end() if after else end, ((element, number + inserted), *(("point", p) for p in points))
    match = _POINTS.match(text, pos) or (_LETTER.match(text, pos) if element == "point" else None)
    if match and (before or element == "point"):
        head = before[: max(1, len(before) - 1)] if before and before[0][0] != "point" else ()
        return match.end(), (*head, ("point", ascii_number(match.group().strip("()"), language)))
    return None


def _inserted(text: str, end: int, grammar: Grammar) -> tuple[int, str]:
    """Where a number really ends that is followed by "bis" or the like, and that word as eIds have it; "" for none."""
    start = end + (text[end : end + 1] == " ")
    for printed, word in grammar.words.inserted.items():
        stop = start + len(printed)
        if text.startswith(printed, start) and (grammar.words.head_follows or not text[stop : stop + 1].isalnum()):
            return stop, word
    return end, ""


def _number(printed: str, element: str) -> str | None:
    if printed.isdigit():
        return printed if element not in ("chapter", "part") else _printed(element, int(printed))
    value = number_value(printed)
    if value is None and element != "paragraph":
        value = roman_number(printed)
        if value is not None and element == "article":
            return roman(value).upper()
        if value is None and element in ("annex", "section", "part") and len(printed) == 1:
            return printed.upper()
    return _printed(element, value) if value is not None else None


def _printed(element: str, value: int) -> str:
    return roman(value).upper() if element in _ROMAN else str(value)
