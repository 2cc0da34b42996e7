"""The words of languages made ready for matching: one fold table, and patterns, each made once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from akn.languages import LANGUAGES, Language
from akn.source.anchors import Anchored
from akn.source.columns import DIRECTION_MARKS
from akn.source.text import FoldTable

__all__ = [
    "INSERTED",
    "Plain",
    "evidence",
    "fold_table",
    "may_occur",
    "pattern",
    "plain",
    "run_of",
    "sought",
    "written_out",
]


def fold_table() -> FoldTable:
    """The table that folds a text, for `str.translate`, with the variants of all languages."""
    return _fold_table(LANGUAGES)


@lru_cache(maxsize=2)
def _fold_table(languages: tuple[Language, ...]) -> FoldTable:
    return FoldTable({k: v for language in languages for k, v in language.variants.items()})


@lru_cache(maxsize=512)
def pattern(language: Language, regex: str) -> re.Pattern[str]:
    """A pattern of the language's module, compiled; an empty one matches nothing."""
    return re.compile(_flexible(language, regex) if regex else r"(?!)")


@lru_cache(maxsize=512)
def sought(language: Language, regex: str) -> Anchored:
    """The same, to be looked for in a long text."""
    return Anchored.of(pattern(language, regex).pattern)


@lru_cache(maxsize=64)
def _bare(language: Language, regex: str) -> tuple[Anchored, re.Pattern[str]]:
    """A pattern as it is written, and the characters that the language ignores."""
    return Anchored.of(regex or r"(?!)"), re.compile(run_of(language.ignorable) if language.ignorable else r"(?!)")


def run_of(characters: str) -> str:
    """A pattern of one or several of a set; one that stands first and is not repeated is looked for fastest."""
    return f"[{characters}][{characters}]*"


def may_occur(texts: Iterable[str], language: Language, regex: str) -> bool:
    """Whether a pattern of the language's module matches somewhere in some texts, or would without what it passes over.

    To ask all at once costs less than to ask each.  The room that a pattern leaves for what the language ignores
    leaves it no string by which it could be looked for, so that this is taken out instead.
    """
    bare, ignored = _bare(language, regex)
    text = "\n".join(texts)
    return bare.search(ignored.sub("", text) if language.ignorable else text) is not None


_LETTER = re.compile(
    # sets, names of groups and what a backslash quotes stay
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P<\w+>|(?P<letter>[\u0621-\u064a])(?P<often>[?*+]|\{[\d,]+\})?"
)


def _flexible(language: Language, regex: str) -> str:
    """The pattern with room for the language's ignorable characters after each of its letters."""
    if not language.ignorable:
        return regex
    room = f"[{language.ignorable}]*"

    def with_room(match: re.Match[str]) -> str:
        letter, often = match["letter"], match["often"]
        if not letter:
            return match.group()
        return f"(?:{letter}{room}){often}" if often else letter + room

    return _LETTER.sub(with_room, regex)


#: words after the number of a paragraph that was put in later ("bis", 之二), of all languages, longest first
INSERTED = "|".join(
    _flexible(language, re.escape(word))
    for word, language in sorted(
        {word: language for language in LANGUAGES for word in language.citations.inserted}.items(),
        key=lambda x: (-len(x[0]), x[0]),
    )
)

#: what stands in a text without being seen: these, zero-width characters and soft hyphens
_UNSEEN = f"\u00ad\u200b-\u200d\ufeff{DIRECTION_MARKS}"


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without the characters that only decorate it, and where the others stand."""

    folded: str
    chars: str
    #: where in it the pieces begin between which characters were taken out, and where they stand in the text
    begins: tuple[int, ...] = (0,)
    places: tuple[int, ...] = (0,)

    def place(self, index: int) -> int:
        """The index in the text of a character."""
        k = bisect_right(self.begins, index) - 1
        return self.places[k] + index - self.begins[k]

    def index(self, place: int) -> int:
        """The index of what stands at a place of the text, or of the first character after it."""
        k = bisect_right(self.places, place) - 1
        following = self.begins[k + 1] if k + 1 < len(self.begins) else len(self.chars)
        return min(self.begins[k] + place - self.places[k], following)


@lru_cache(maxsize=8)
def _decoration(language: Language) -> Anchored:
    """What only decorates a text of a language, a stretch of it."""
    return Anchored.of(f"(?:{'|'.join(written_out(f'{language.ignorable}{_UNSEEN}'))})+")


def written_out(expression: str) -> str:
    """All characters of a set."""
    return re.sub("(.)-(.)", lambda m: "".join(map(chr, range(ord(m[1]), ord(m[2]) + 1))), expression)


def plain(chars: str, folded: str, language: Language) -> Plain:
    """A text as citations are looked for in it: bidi marks and the language's ignorable characters taken out."""
    decoration = [m.span() for m in _decoration(language).finditer(chars)] if not chars.isascii() else []
    if not decoration:
        return Plain(folded, chars)
    places = [0, *(end for _, end in decoration)]
    pieces = list(zip(places, [*(start for start, _ in decoration), len(chars)], strict=True))
    begins = tuple(accumulate((end - start for start, end in pieces[:-1]), initial=0))
    plain_folded, plain_chars = ("".join([text[start:end] for start, end in pieces]) for text in (folded, chars))
    return Plain(plain_folded, plain_chars, begins, tuple(places))


@lru_cache(maxsize=2)
def _evidence(
    languages: tuple[Language, ...],
) -> tuple[re.Pattern[str], str, list[tuple[Language, list[tuple[str, str]], list[tuple[str, str]]]]]:
    """What none of the languages sees, as a pattern and as all characters, and the words of each, folded.

    Each word stands behind its last character by code, which the fewest texts have; words all of whose characters take
    one byte stand before the others.
    """
    expression = f"{_UNSEEN}{''.join(language.ignorable for language in languages)}"
    narrow: list[list[tuple[str, str]]] = []
    wide: list[list[tuple[str, str]]] = []
    for language in languages:
        words = [(max(word), word) for word in (word.translate(fold_table()) for word in language.evidence)]
        narrow.append([(last, word) for last, word in words if last <= _LAST_NARROW])
        wide.append([(last, word) for last, word in words if last > _LAST_NARROW])
    return re.compile(run_of(expression)), written_out(expression), [*zip(languages, narrow, wide, strict=True)]


#: the last character of Latin-1
_LAST_NARROW = "\xff"
#: the only white space of a folded text; it begins with what is looked for at once
_SPACES = re.compile("  +")


def evidence(folded: str) -> list[tuple[int, Language]]:
    """How often each language's names of organs and words of formulas stand in a text, however these are spelled."""
    unseen, characters, words = _evidence(LANGUAGES)
    if not folded.isascii() and any(c in folded for c in characters):
        folded = unseen.sub("", folded)
    if "  " in folded:  # a line may end within a name
        folded = _SPACES.sub(" ", folded)
    # what stands nowhere in these is nowhere in the text, and they are much sooner gone through
    latin = folded.encode("latin-1", "ignore").decode("latin-1")
    return [
        (
            # one character is looked for much sooner than a word
            sum([folded.count(word) for last, word in narrow if last in latin and word in latin])
            + sum([folded.count(word) for last, word in wide if last in folded]),
            language,
        )
        for language, narrow, wide in words
    ]
