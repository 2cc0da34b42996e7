"""Spaces that extraction puts within words and before punctuation, as it takes wide letter spacing for one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, compress, count, islice, repeat
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
    if not seen.doubtful:
        return texts
    closed = []
    start = 0
    for text in texts:
        end = start + text.folded.count(" ") + 1
        doubtful = seen.doubtful[bisect_left(seen.doubtful, start) : bisect_left(seen.doubtful, end)]
        if doubtful:
            line = _Tokens(text, seen.tokens[start:end], seen.bare[start:end])
            text = text.without(_gaps(line, [k - start for k in doubtful], seen, leftovers, problems))
        closed.append(text)
        start = end + 1
    return closed


@dataclass(frozen=True, slots=True)
class _Tokens:
    """A text, what stands between its spaces, and the same without the punctuation around it."""

    text: Text
    tokens: list[str]
    words: list[str]


class _Seen:
    """What stands in all texts, and which of its spaces may be none.

    Args:
        folded: all texts.
    """

    def __init__(self, folded: str) -> None:
        self.tokens = tokens = folded.split(" ")
        # most stand several times
        distinct = frozenset(tokens)
        bare = dict(zip(distinct, map(str.strip, distinct, repeat(_AROUND)), strict=True))
        # a token without punctuation around it is given back itself
        punctuated = [token for token, word in bare.items() if word is not token]
        bare.update({token: token for token in punctuated if token[0] == "(" and len(token) <= _LONGEST_NUMBER})
        #: the tokens without the punctuation around them
        self.bare = words = [*map(bare.__getitem__, tokens)]
        #: the same, each once
        self.words = frozenset(bare.values()) - {_WALL}
        together = map(self.words.__contains__, map(add, words, islice(words, 1, None)))
        self._together = [k for k in compress(count(), together) if words[k] and words[k + 1]]
        signs = {token for token in punctuated if token[0] in _PUNCTUATION}
        if " -" in folded:
            signs.update([token for token in distinct if token[:1] == "-"])
        before_signs = [*compress(count(), map(signs.__contains__, islice(tokens, 1, None)))] if signs else []
        #: the tokens that with the next one may be a word, or stand before a sign
        self.doubtful = sorted({*self._together, *before_signs})

    @cached_property
    def often(self) -> Counter[str]:
        """How often each word stands that is one of two that may be halves, or both together."""
        pairs = [(self.bare[k], self.bare[k + 1]) for k in self._together]
        asked = {part for a, b in pairs for part in (a, b, a + b)}
        return Counter(filter(asked.__contains__, self.bare))

    @cached_property
    def halves(self) -> Counter[str]:
        """How often words stand in pairs that may be halves, and each pair."""
        pairs = [(self.bare[k], self.bare[k + 1]) for k in self._together]
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
    line: _Tokens, doubtful: list[int], seen: _Seen, leftovers: list[Leftover], problems: list[Problem]
) -> list[tuple[int, int]]:
    """Where in a text such spaces stand, of those behind the doubtful tokens."""
    gaps = []
    last = len(line.tokens) - 2
    lengths = [*accumulate(map(len, line.tokens))]
    for k in doubtful:
        (a, b), end = line.tokens[k : k + 2], lengths[k] + k
        if not (a and b) or a == "-" or line.text.chars[end] != " ":
            continue
        if b == "-":
            whole = f"{line.words[k]}-{line.words[k + 2]}" if k < last else ""
            if whole in seen.words and line.text.chars[end + 1] in _HYPHENS:
                gaps += [(end, end + 1), (end + 2, end + 3)]
            continue
        if line.words[k] + line.words[k + 1] in seen.words and _are_halves(line, k, seen):
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
    if not (first + second).replace("-", "").isalpha():
        return False
    if first[-1] == "-" or second[0] == "-":
        return True
    if seen.often[first + second] < 2 * seen.halves[f"{first} {second}"]:
        return False
    # a letter that numbers things stands alone elsewhere, too
    unknown = [half for half in (first, second) if seen.halves[half] * (1 + (len(half) == 1)) >= seen.often[half]]
    letters = min(len(first), len(second))
    return len(unknown) == 2 or (letters == 1 and any(len(half) <= _SHORT for half in unknown))
