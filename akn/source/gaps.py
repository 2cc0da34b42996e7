"""Spaces that extraction puts within words and before punctuation, as it takes wide letter spacing for one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, compress, count, islice
from operator import add

from akn.problems import Problem
from akn.source.text import Leftover, Reason, Text

__all__ = ["close_gaps"]

#: characters of a text from which on what stands in it once is likely to be no word
_LONG_TEXT = 5_000
#: a sign is printed without a space before it where one stands in fewer cases than one of so many
_MOST = 3
#: letters of a half that is no word, beside a single letter that may be one ("a nd", "l east")
_SHORT = 2
_PUNCTUATION = ",.;:!?"
_HYPHENS = "-‐‑"
#: a token before which the space may be none
_SIGN = re.compile(rf" [{_PUNCTUATION}-]")
_BEGINS_SIGN = frozenset(f"{_PUNCTUATION}-")
_AROUND = f"{_PUNCTUATION}()[]\"'"
#: parts two texts: neither it nor anything beside it is a word
_WALL = "\n"
#: "(a)" numbers an item and is no word
_LONGEST_NUMBER = 3


def close_gaps(texts: list[Text], leftovers: list[Leftover], problems: list[Problem]) -> list[Text]:
    """The texts, the spaces set aside that stand within a word or before punctuation.

    Two halves are one word where that stands elsewhere and they do not ("includ ing", "a t"), or where a hyphen is one
    of theirs ("land -based"); each joining is said (AKN113).  Before a sign that the texts nearly always print without
    a space, one is none.  Short texts are left as they are, as they say too little of what is a word.

    Args:
        texts: all of one input.
        leftovers: the spaces are appended here.
        problems: what was joined is appended here.
    """
    if sum([len(text.chars) for text in texts]) < _LONG_TEXT:
        return texts
    seen = _Seen(f" {_WALL} ".join([text.folded for text in texts]))
    closed = []
    start = 0
    for text in texts:
        together: list[int] = []
        if seen.together:
            end = start + text.folded.count(" ") + 1
            within = seen.together[bisect_left(seen.together, start) : bisect_left(seen.together, end)]
            together = [k - start for k in within]
            start = end + 1
        if together or _SIGN.search(text.folded):
            text = text.without(_gaps(_Tokens.of(text), together, seen, leftovers, problems))
        closed.append(text)
    return closed


@dataclass(frozen=True, slots=True)
class _Tokens:
    """A text, what stands between its spaces, and the same without the punctuation around it."""

    text: Text
    tokens: list[str]
    words: list[str]

    @classmethod
    def of(cls, text: Text) -> _Tokens:
        tokens = text.folded.split(" ")
        return cls(text, tokens, [*map(_bare, tokens)])


def _bare(token: str) -> str:
    """A token without punctuation around it; one without any is given back itself."""
    return token if token[:1] == "(" and len(token) <= _LONGEST_NUMBER else token.strip(_AROUND)


class _Seen:
    """What stands in all texts; most texts need little of it.

    Args:
        folded: all texts.
    """

    def __init__(self, folded: str) -> None:
        self._folded = folded

    @cached_property
    def tokens(self) -> list[str]:
        """What stands between spaces."""
        return self._folded.split(" ")

    @cached_property
    def _bare(self) -> dict[str, str]:
        """The tokens, each once, and what they are without the punctuation around them."""
        distinct = frozenset(self.tokens)
        return dict(zip(distinct, map(_bare, distinct), strict=True))

    @cached_property
    def _words(self) -> list[str]:
        """The tokens without the punctuation around them."""
        return [*map(self._bare.__getitem__, self.tokens)]

    @cached_property
    def _distinct(self) -> frozenset[str]:
        """The same, each once."""
        return frozenset(self._bare.values()) - {_WALL}

    def has(self, word: str) -> bool:
        """Whether a word stands somewhere."""
        return word in self._distinct

    @cached_property
    def together(self) -> list[int]:
        """The tokens that with the next one may be a word."""
        if not self._has_halves():
            return []
        words, distinct = self._words, self._distinct
        found = map(distinct.__contains__, map(add, words, islice(words, 1, None)))
        return [k for k in compress(count(), found) if words[k] and words[k + 1]]

    def _has_halves(self) -> bool:
        """Whether any two words could be halves of another one, be they punctuated in whatever way."""
        bare = self._folded
        for sign in _AROUND:
            bare = bare.replace(sign, "")
        words = bare.split()
        return not frozenset(words).isdisjoint(map(add, words, islice(words, 1, None)))

    @cached_property
    def often(self) -> Counter[str]:
        """How often each word stands that is one of two that may be halves, or both together."""
        pairs = [(self._words[k], self._words[k + 1]) for k in self.together]
        asked = {part for a, b in pairs for part in (a, b, a + b)}
        return Counter(filter(asked.__contains__, self._words))

    @cached_property
    def halves(self) -> Counter[str]:
        """How often words stand in pairs that may be halves, and each pair."""
        pairs = [(self._words[k], self._words[k + 1]) for k in self.together]
        return Counter(part for a, b in pairs for part in (a, b, f"{a} {b}"))

    @cached_property
    def tight(self) -> frozenset[str]:
        """The signs before which there is nearly always no space; one hyphen stands for all."""
        apart: Counter[str] = Counter()
        glued: Counter[str] = Counter()
        for token, times in Counter(self.tokens).items():
            if not token:
                continue
            if token[0] in _PUNCTUATION or (token[0] == "-" and token[1:2].isalpha()):
                apart[token[0]] += times
            elif token[-1] in _PUNCTUATION:
                glued[token[-1]] += times
            elif "-" in token:
                glued["-"] += times
        return frozenset(sign for sign, n in glued.items() if apart[sign] * _MOST <= n)


def _gaps(
    line: _Tokens, together: list[int], seen: _Seen, leftovers: list[Leftover], problems: list[Problem]
) -> list[tuple[int, int]]:
    """Where in a text such spaces stand: behind tokens that with the next one may be a word, and before signs."""
    gaps = []
    last = len(line.tokens) - 2
    lengths = [*accumulate(map(len, line.tokens))]
    before_signs = [k for k, token in enumerate(line.tokens[1:]) if token[:1] in _BEGINS_SIGN]
    for k in sorted({*together, *before_signs}):
        (a, b), end = line.tokens[k : k + 2], lengths[k] + k
        if not (a and b) or a == "-" or line.text.chars[end] != " ":
            continue
        if b == "-":
            whole = f"{line.words[k]}-{line.words[k + 2]}" if k < last else ""
            if seen.has(whole) and line.text.chars[end + 1] in _HYPHENS:
                gaps += [(end, end + 1), (end + 2, end + 3)]
            continue
        if _are_halves(line, k, seen):
            facts = {"first": line.words[k], "second": line.words[k + 1]}
            problems.append(Problem("AKN113", line.text.span(end - len(a), end + 1 + len(b)), facts))
        elif not (_is_sign(line.text.chars[end - len(a) : end + 2], a, b) and (b[0] in seen.tight or b[1:2].isdigit())):
            continue
        gaps.append((end, end + 1))
    for start, stop in gaps:
        leftovers.extend(line.text[start:stop].set_aside(Reason.GAP))
    return gaps


#: digits of a year
_YEAR = 4
_NUMBER = re.compile(r"\d{1,4}(?!\d)")
_LAST_NUMBER = re.compile(r"(?<!\d)\d{1,4}$")


def _is_sign(printed: str, before: str, token: str) -> bool:
    """A token is punctuation alone, a hyphen with half of a word or name, or a dash with the end of a range.

    Args:
        printed: the token before it, the space, and its first character, as they are printed.
        before: the token before it, folded.
        token: the same of the token.
    """
    char = printed[-1]
    if token in _PUNCTUATION:
        return before[-1].isalnum()
    if token[0] != "-":
        return False
    if not token[1:2].isdigit():
        return char in _HYPHENS and token[1:2].isalpha()
    first, last = _LAST_NUMBER.search(before), _NUMBER.match(token, 1)
    if first is None or last is None:
        # the number of a name that has capitals, as a number below zero stands behind none ("COVID -19", "Cg -18")
        return char in _HYPHENS and last is not None and before[-1].isalpha() and any(map(str.isupper, printed))
    years = _YEAR == len(first.group()) == len(last.group())
    # “10 -5” is a number below zero
    return int(first.group()) < int(last.group()) if years or char == "–" else False


def _are_halves(line: _Tokens, k: int, seen: _Seen) -> bool:
    """Two words that follow each other are halves of one."""
    first, second = line.words[k : k + 2]
    if not (first and second and line.tokens[k].endswith(first) and line.tokens[k + 1].startswith(second)):
        return False
    if not (first + second).replace("-", "").isalpha() or not seen.has(first + second):
        return False
    if first[-1] == "-" or second[0] == "-":
        return True
    if seen.often[first + second] < 2 * seen.halves[f"{first} {second}"]:
        return False
    # a letter that numbers things stands alone elsewhere, too
    unknown = [half for half in (first, second) if seen.halves[half] * (1 + (len(half) == 1)) >= seen.often[half]]
    letters = min(len(first), len(second))
    return len(unknown) == 2 or (letters == 1 and any(len(half) <= _SHORT for half in unknown))
