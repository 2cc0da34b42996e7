"""Lines of a paragraph → one text: what stands between two of them becomes a space, or nothing."""

from __future__ import annotations

import re
from collections import Counter

from akn.problems import Problem
from akn.source.lines import LINE_BREAK, Line
from akn.source.text import Leftover, Reason, Source, Text

__all__ = ["Words", "join", "line_end"]

_SPACE = re.compile(r"\s")
_HAN_SPACE = re.compile(
    r"(?<=[\u2e80-\u2fff\u3400-\u9fff\uf900-\ufaff])([ \t]+)(?=\d)|(?<=\d)([ \t]+)(?=[\u3400-\u9fff])"
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

    def __init__(self, text: str, endings: tuple[str, ...]) -> None:
        self._text = text.lower()
        self._endings = endings
        self._counts: Counter[str] | None = None
        #: whether the text has letters or punctuation of a script that is written without spaces
        self.among_han = _HAN.search(text) is not None

    def __getitem__(self, word: str) -> int:
        if self._counts is None:
            self._counts = Counter()
            for line in self._text.splitlines():
                words = self._WORD.findall(line)
                whole = words[1:] if not line.rstrip().endswith(tuple(words[-1:])) else words[1:-1]
                self._counts.update(whole)
        return self._counts[word.lower()]

    def stands(self, first: str, second: str) -> bool:
        """The two halves stand in the text as one word, or as one with another ending."""
        word = (first + second).lower()
        longest = max(map(len, self._endings), default=0)
        if (
            len(self._text) < _SHORT_TEXT
            and word[: len(first) + max(_SHORTEST_HALF, len(second) - longest)] not in self._text
        ):
            return False  # nearly always, and much cheaper than to count words
        if len(second) < _SHORTEST_HALF:
            return self[word] > 0
        endings = [e for e in self._endings if len(second) - len(e) >= _SHORTEST_HALF]
        forms = {word, *(word + e for e in self._endings), *(word.removesuffix(e) for e in endings)}
        return any(self[form] for form in forms)


def join(source: Source, group: list[Line], words: Words, leftovers: list[Leftover], problems: list[Problem]) -> Text:
    """The lines as one text: what stands between two of them becomes a space, or nothing."""
    parts: list[Text] = []
    for k, line in enumerate(group):
        text = line.text
        if k:
            before = parts[-1]
            glue = _glue(before, text, words, leftovers, problems, parts)
            if glue == " ":
                # the line's own end is read as the space; the rest of the gap is layout
                parts.append(Text.space(line_end(source, before, text)))
        parts.append(text)
    text = Text.join(parts)
    if words.among_han and _IDEOGRAPH.search(text.chars):
        spaces = [m.span() for m in _HAN_SPACE.finditer(text.chars)]
        if spaces:
            for start, end in spaces:
                leftovers.extend(text[start:end].set_aside(Reason.HAN_SPACE))
            text = text.without(spaces)
    return text


def line_end(source: Source, before: Text, after: Text) -> int:
    """Offset of the line break between two lines, or of the white space where they stand side by side."""
    offset, length = before.runs[-1]
    between = (source.text, offset + length, after.runs[0][0])
    match = LINE_BREAK.search(*between) or _SPACE.search(*between)
    return match.start() if match else offset + length


#: characters of a line's end that are looked at for its last word
_LONGEST_WORD = 40
#: characters of a text that is searched before its words are counted
_SHORT_TEXT = 50_000
#: letters that the second half of a divided word has at least, where no hyphen says that it was divided
_SHORTEST_HALF = 3
_LAST_WORD = re.compile(r"([^\W\d_]+)([-‐­])$")
_NEXT_WORD = re.compile(r"([^\W\d_]+)")
_BARE_LAST_WORD = re.compile(r"(?:.*[\s'’])?([^\W\d_]{2,})$")


def _glue(
    before: Text, after: Text, words: Words, leftovers: list[Leftover], problems: list[Problem], parts: list[Text]
) -> str:
    """What stands between two lines of a paragraph: a space, or nothing.

    A word divided by a hyphen is written as it stands elsewhere in the text: without the hyphen, or
    with it; where it stands nowhere else the hyphen is kept and said (AKN108).  Halves without a hyphen
    are joined, and this is said (AKN113), where the text has the whole word elsewhere and neither half.
    """
    a, b = before.chars, after.chars
    if a[-1].isspace() or (words.among_han and (_HAN.match(a, len(a) - 1) or _HAN.match(b))):
        return ""
    if a[-1] == "/" and b[0].isalnum() and len(a) > 1 and a[-2].isalnum():
        return ""
    tail = a[-_LONGEST_WORD:]
    left, right = _LAST_WORD.search(tail) if tail[-1] in "-‐\u00ad" else None, _NEXT_WORD.match(b)
    if left and right:
        hyphened = f"{left.group(1)}-{right.group(1)}"
        soft = left.group(2) == "\u00ad"
        if soft or (words.stands(left.group(1), right.group(1)) and not words[hyphened]):
            leftovers.extend(before[len(a) - 1 :].set_aside(Reason.LINE_HYPHEN))
            parts[-1] = before[: len(a) - 1]
        elif not words[hyphened] and not words[hyphened.replace("-", "‑")]:
            problems.append(Problem("AKN108", before.span(len(a) - len(left.group())), {"word": hyphened}))
        return ""
    if tail[-1] in "-‐‑" and len(a) > 1 and a[-2].isalnum() and b[0].isalnum():
        return ""
    bare = _BARE_LAST_WORD.match(tail) if right and right.group(1).islower() else None
    if bare and right:
        # some extractions lose the hyphen of a divided word; its halves are no words of the text
        first, second = bare.group(1), right.group(1)
        if len(second) >= _SHORTEST_HALF and words.stands(first, second) and not (words[first] or words[second]):
            facts = {"first": first, "second": second}
            problems.append(Problem("AKN113", before.span(len(a) - len(first)), facts))
            return ""
    return " "
