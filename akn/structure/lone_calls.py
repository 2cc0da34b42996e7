"""Numbers left in the text that look like calls of footnotes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from akn.languages import Language
from akn.problems import Problem
from akn.source.lines import PUT_IN
from akn.source.matching import pattern
from akn.source.text import Text
from akn.structure.model import Note

__all__ = ["counts_votes", "lone_calls", "looks_called", "numbered", "numbers_quoted", "only_call", "word_before"]

# a number alone behind three letters, a word and what closes it, or a word and a year: a call whose note is not there
_LONE_CALL = re.compile(
    r"(?:(?<=[a-zа-яà-ÿ]{3})|(?<=[^\W\d_][”»\"])|(?<=[^\W\d_][”»\"]\))|(?<=[a-zа-яà-ÿ] (?:19|20)\d\d))"
    r"\d{1,3}(?![\w(]|[-.,/]\d)"
)
#: the same apart from its word, before punctuation
_LONE_APART = re.compile(r"(?<=[^\W\d_] )\d{1,3}(?=\s?[.,;:])(?![.,]\d)")
#: the same glued to the comma or semicolon behind a word, and before another word or the end
_LONE_BEHIND = re.compile(r"(?<=[^\W\d_]{3}[,;،؛，；])\d{1,3}(?=\s+[^\W\d_]|\s*$)")
#: the same glued to other punctuation, too, where a note has this mark
_LONE_AGAIN = re.compile(
    r"(?:(?<=[^\W\d_][,;:。、،؛])|(?<=[”»\")\]][,;:。、،؛]))\d{1,3}(?=\s|$|[”»])"
    # behind a full stop a sentence begins, or none: what is shortened has numbers, too
    r"|(?:(?<=[^\W\d_]\.)|(?<=[”»\")\]]\.))(?<!(?i:add)\.)(?<!(?i:corr)\.)(?<!(?i:rev)\.)\d{1,3}"
    r"(?=[”»]?\s*$|\s+[A-ZÀ-ÞА-Я“«\"])"
)

#: a number that opens what is quoted: “2. The …”, “(2) The …”, “2 bis. The …”
_QUOTED_NUMBER = re.compile(rf"[\"'<]{{1,2}}\s?(?:\d{{1,3}}(?:[.)、](?:\s|(?<=、))|\s?{PUT_IN})|\(\d{{1,3}}\)\s)")
#: characters at the most that stand before it
_BEFORE_QUOTED = 4

_LAST_WORD = re.compile(r"[^\W\d_]+$")
_LONGEST_WORD = 40
_NUMBERED = re.compile(r"\b([^\W\d_]+ )\d")
#: a number, perhaps with its word, and a short one that sets the next number against it ("7 to", "7 votes to")
_SET_AGAINST = re.compile(r"(?<![\w/.,-])\d{1,3} (?:[^\W\d_]{1,20} )?[^\W\d_]{1,2} $")
#: the same with any other word ("7 voix contre"), where nothing says that the next number is a call
_PERHAPS_SET_AGAINST = re.compile(r"(?<![\w/.,-])\d{1,3} [^\W\d_]{1,20} [^\W\d_]{1,20} $")
_LONGEST_SET = 50


def lone_calls(
    texts: Sequence[Text],
    notes: Sequence[Sequence[Note]],
    digits: Sequence[Sequence[tuple[int, int]]],
    language: Language,
) -> list[Problem]:
    """Numbers left in the text that look like calls (AKN204).

    One glued to punctuation does where it is the mark of a note; one apart from its word where it continues the
    numbers of the notes and the word numbers nothing else ("Goal 2." is none where "Goal 1" stands).

    Args:
        texts: the passages, without the calls that were found.
        notes: those called in each.
        digits: where digits stand in each that may be a call.
        language: of the text.
    """
    marks = {note.marker.strip("()[]") for called in notes for note in called}
    problems = []
    counted: Counter[str] | None = None  # counted when first asked for
    last = 0
    for text, called, there in zip(texts, notes, digits, strict=True):
        chars = text.chars
        last = max([last, *(int(m) for n in called if (m := n.marker.strip("()[]")).isdecimal())])
        for start, end in there:
            number = chars[start:end]
            lone = looks_called(chars, start, known=number in marks)
            if not lone and last and _LONE_APART.match(chars, start) and int(number) == last + 1:
                counted = counted or numbered(p.chars for p in texts)
                word = word_before(chars, start - 1)
                apart = _PERHAPS_SET_AGAINST.search(chars, max(0, start - _LONGEST_SET), start)
                against = apart is not None and not any(map(str.isupper, apart.group()))
                votes = against or counts_votes(text.folded, start, language)
                lone = word != "" and counted[f"{word} "] == 1 and not votes
            if lone:
                problems.append(Problem("AKN204", text.span(start, end), {"marker": number}))
    return problems


def looks_called(chars: str, start: int, *, known: bool = True) -> bool:
    """Whether a number that begins there is glued to what it stands behind as a call is, or is in square brackets.

    Args:
        chars: the text.
        start: where the number begins, or its bracket.
        known: whether it is the mark of a note.
    """
    if _LONE_CALL.match(chars, start) or _LONE_BEHIND.match(chars, start):
        return True
    return known and (chars[start] == "[" or _LONE_AGAIN.match(chars, start) is not None)


def only_call(marker: str, language: Language) -> re.Pattern[str]:
    """What finds the call of a note that has no other; the call is the group that matched."""
    words = language.citations
    # what is numbered in its own right has no such name
    numbered = "|".join((*words.provisions.values(), words.resolution, words.decision))
    return re.compile(
        rf"(?:(?<=[\u3400-\u9fff》、，。；])(?P<call>{marker})(?=[\u3400-\u9fff])"
        rf"|(?<![^\W\d_])(?!(?i:{numbered})\s)[A-ZÀ-ÞА-Я][^\W\d_]{{2,}} (?!(?:19|20)\d\d(?!\d))\d\d(?P<named>{marker})"
        r"(?![\w(]|[-.,/]\d)"
        # before any other word it may count things
        rf"|(?:(?<=[^\W\d_][,;])(?P<apart>\s{marker})"
        rf"|(?<![^\W\d_])(?!(?i:{numbered})\s)[^\W\d_]{{3,}}(?P<squared>\s\[{marker}\]))"
        rf"(?=\s(?:{words.joiner})\s[^\W\d_]))"
    )


def numbers_quoted(folded: str, start: int) -> bool:
    """Whether the number that begins there opens a passage behind a quotation mark, and numbers what is quoted."""
    return start <= _BEFORE_QUOTED and _QUOTED_NUMBER.match(folded) is not None


def numbered(texts: Iterable[str]) -> Counter[str]:
    """How often a number follows a word, by the word and a space."""
    return Counter(word for text in texts for word in _NUMBERED.findall(text))


def word_before(text: str, end: int) -> str:
    """The word that ends there, "" where none does."""
    word = _LAST_WORD.search(text, max(0, end - _LONGEST_WORD), end)
    return word.group() if word else ""


def counts_votes(folded: str, start: int, language: Language) -> bool:
    """Whether the number that begins there counts votes ("adopted by 7 votes to 3"), or is set against another."""
    if _SET_AGAINST.search(folded, max(0, start - _LONGEST_SET), start):
        return True
    return start in _counts(folded, language)


@lru_cache(maxsize=1)  # of one passage all numbers are asked in turn
def _counts(folded: str, language: Language) -> frozenset[int]:
    """Where numbers begin in a passage that count votes."""
    counts = (m for regex in language.deliberations.counts for m in pattern(language, regex).finditer(folded))
    return frozenset(match.start(way) for match in counts for way in match.groupdict())
