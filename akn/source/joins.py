"""Lines of a paragraph → one text: what stands between two of them becomes a space, or nothing."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from itertools import pairwise

from akn.problems import Problem
from akn.source.lines import LINE_BREAK, Line
from akn.source.text import Leftover, Reason, Source, Text

__all__ = ["Words", "join", "line_end"]

_SPACE = re.compile(r"\s")
_HAN_SPACE = re.compile(
    # the set that stands first is looked for at once
    r"[ \t](?:(?<=[\u2e80-\u2fff\u3400-\u9fff\uf900-\ufaff].)[ \t]*(?=\d)|(?<=\d.)[ \t]*(?=[\u3400-\u9fff]))"
)
#: letters and punctuation of a script that is written without spaces
_HAN = re.compile("[\u2e80-\u303f\u3100-\u9fff\uf900-\ufaff\uff00-\uffef]")
_IDEOGRAPH = re.compile("[\u3400-\u9fff]")


class Words:
    """How often words stand whole in a text, counted when the first line ends in a part of one.

    The first and the last word of a line may be halves, so they do not count; but the last does where
    punctuation follows it.
    """

    _WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")

    def __init__(self, text: str, lines: list[Line], endings: tuple[str, ...]) -> None:
        self._text = text
        self._lines = lines
        self._endings = endings
        #: how often the text was searched before its words are counted
        self._searches = 0

    @cached_property
    def whole(self) -> frozenset[str]:
        """What stands between two spaces of a line; the bar keeps apart what stands at an edge."""
        return frozenset("|".join([line.folded for line in self._lines]).split())

    @cached_property
    def among_han(self) -> bool:
        """Whether the text has characters that a space may part from a digit for no reason but print."""
        return _IDEOGRAPH.search(self._text) is not None

    @cached_property
    def _lower(self) -> str:
        return self._text.lower()

    @cached_property
    def _counts(self) -> Counter[str]:
        counts: Counter[str] = Counter()
        for line in self._lower.splitlines():
            words = self._WORD.findall(line)
            counts.update(words[1:] if not line.rstrip().endswith(tuple(words[-1:])) else words[1:-1])
        return counts

    def __getitem__(self, word: str) -> int:
        return self._counts[word.lower()]

    def stands(self, first: str, second: str) -> bool:
        """The two halves stand in the text as one word, or as one with another ending."""
        word = (first + second).lower()
        longest = max(map(len, self._endings), default=0)
        self._searches += 1
        if (
            self._searches <= _MOST_SEARCHES
            and len(self._lower) < _SHORT_TEXT
            and word[: len(first) + max(_SHORTEST_HALF, len(second) - longest)] not in self._lower
        ):
            return False  # nearly always, and much cheaper than to count words
        if len(second) < _SHORTEST_HALF:
            return self[word] > 0
        endings = [e for e in self._endings if len(second) - len(e) >= _SHORTEST_HALF]
        forms = {word, *(word + e for e in self._endings), *(word.removesuffix(e) for e in endings)}
        return any(self[form] for form in forms)


def join(source: Source, group: list[Line], words: Words, leftovers: list[Leftover], problems: list[Problem]) -> Text:
    """The lines as one text: what stands between two of them becomes a space, or nothing."""
    text = group[0].text
    if len(group) > 1:
        parts, breaks = [text], list[int | None]()
        for before, after in pairwise([line.text for line in group]):
            glued = _is_glued(before, after, words, leftovers, problems, parts)
            # the line's own end is read as the space; the rest of the gap is layout
            breaks.append(None if glued else line_end(source, before, after))
            parts.append(after)
        text = Text.of_lines(parts, breaks)
    if not source.is_even and words.among_han and _IDEOGRAPH.search(text.chars):
        spaces = [m.span() for m in _HAN_SPACE.finditer(text.chars)]
        if spaces:
            for start, end in spaces:
                leftovers.extend(text[start:end].set_aside(Reason.HAN_SPACE))
            text = text.without(spaces)
    return text


def line_end(source: Source, before: Text, after: Text) -> int | None:
    """Offset of the line break between two lines, or of the white space where they stand side by side.

    None where nothing stands between, as pdfium writes a hyphen and the line break after it as one character.
    """
    offset, length = before.runs[-1]
    end = offset + length
    if source.text.startswith("\n", end):
        return end
    between = (source.text, end, after.runs[0][0])
    match = LINE_BREAK.search(*between) or _SPACE.search(*between)
    return match.start() if match else None


#: characters of a line's end that are looked at for its last word
_LONGEST_WORD = 40
#: characters of a text that is searched before its words are counted
_SHORT_TEXT = 50_000
#: searches that take as long as to count its words
_MOST_SEARCHES = 500
#: letters that the second half of a divided word has at least, where no hyphen says that it was divided
_SHORTEST_HALF = 3
_LAST_WORD = re.compile(r"([^\W\d_]+)([-‐­])$")
_NEXT_WORD = re.compile(r"[^\W\d_]+")
_BARE_LAST_WORD = re.compile(r"(?:.*[\s'’])?([^\W\d_]{2,})$")


def _is_glued(
    before: Text, after: Text, words: Words, leftovers: list[Leftover], problems: list[Problem], parts: list[Text]
) -> bool:
    """Whether nothing stands between two lines of a paragraph; else it is a space.

    A word divided by a hyphen is written as it stands elsewhere in the text: without the hyphen, or
    with it; where it stands nowhere else the hyphen is kept and said (AKN108).  Halves without a hyphen
    are joined, and this is said (AKN113), where the text has the whole word elsewhere and neither half.
    """
    a, b = before.chars, after.chars
    last = a[-1]
    if (last >= "\u2e80" or b[0] >= "\u2e80") and (_HAN.match(last) or _HAN.match(b)):
        return True
    if last.isalnum():
        return _are_halves(before, after, words, problems)
    if last.isspace():
        return True
    if last == "/" and b[0].isalnum() and len(a) > 1 and a[-2].isalnum():
        return True
    left, right = _LAST_WORD.search(a[-_LONGEST_WORD:]) if last in "-‐\u00ad" else None, _NEXT_WORD.match(b)
    if left and right:
        hyphened = f"{left.group(1)}-{right.group()}"
        soft = left.group(2) == "\u00ad"
        if soft or (words.stands(left.group(1), right.group()) and not words[hyphened]):
            leftovers.extend(before[len(a) - 1 :].set_aside(Reason.LINE_HYPHEN))
            parts[-1] = before[: len(a) - 1]
        elif not words[hyphened] and not words[hyphened.replace("-", "‑")]:
            problems.append(Problem("AKN108", before.span(len(a) - len(left.group())), {"word": hyphened}))
        return True
    if last == "–" and len(a) > 1 and a[-2].isdigit() and b[0].isdigit():
        return True  # a range
    return last in "-‐‑" and len(a) > 1 and a[-2].isalnum() and b[0].isalnum()


def _are_halves(before: Text, after: Text, words: Words, problems: list[Problem]) -> bool:
    """Whether two lines end and begin with halves of a word that has lost its hyphen, neither of them a word."""
    # small letters may stand behind one that is of neither case
    if not after.chars[0].islower() and not ((right := _NEXT_WORD.match(after.chars)) and right.group().islower()):
        return False
    # nearly all are words of the text
    if after.folded.partition(" ")[0] in words.whole or before.folded.rpartition(" ")[2] in words.whole:
        return False
    left, right = _BARE_LAST_WORD.match(before.chars[-_LONGEST_WORD:]), _NEXT_WORD.match(after.chars)
    if not left or not right or not right.group().islower():
        return False
    first, second = left.group(1), right.group()
    if len(second) < _SHORTEST_HALF or not words.stands(first, second) or words[first] or words[second]:
        return False
    facts = {"first": first, "second": second}
    problems.append(Problem("AKN113", before.span(len(before) - len(first)), facts))
    return True
