"""Characters that know where they came from."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from operator import add
from typing import Final, NamedTuple

from akn.source.columns import is_even

__all__ = ["LINE_HYPHEN", "FoldTable", "Leftover", "Reason", "Source", "Span", "Text"]


class Span(NamedTuple):
    """A stretch of the input: offsets of its first character and of the one after its last."""

    start: int
    end: int


class Reason(StrEnum):
    """Why characters of the input do not stand in the XML."""

    LAYOUT = "white space of the layout"
    BYTE_ORDER_MARK = "byte order mark"
    CONTROL = "control character that XML cannot hold"
    RUNNING_HEAD = "running head"
    PAGE_NUMBER = "page number"
    JOB_NUMBER = "job number"
    NOTE_RULE = "rule above footnotes"
    NOTE_MARKER = "footnote mark, kept as the note's marker"
    LINE_HYPHEN = "hyphen at a line end"
    DIRECTION = "mark of writing direction beside what is set aside"
    HAN_SPACE = "space between Han characters and digits"
    GAP = "space within a word or before punctuation"


# a document has hundreds, and to make them frozen would take three times as long
@dataclass(slots=True, unsafe_hash=True)
class Leftover:
    """Characters of the input that were set aside, and why."""

    span: Final[Span]
    reason: Final[Reason]


@dataclass(frozen=True)
class Source:
    """The input, decoded and otherwise untouched; offsets everywhere count characters of `text`."""

    text: str
    #: what messages call it: a path, or "<stdin>", "<text>"
    name: str
    encoding: str
    #: how the encoding is known
    encoding_from: str
    #: SHA-256 of the bytes that were read, in hexadecimal digits
    digest: str
    #: offsets at which the lines start, as an editor counts them
    line_starts: tuple[int, ...]

    @cached_property
    def is_even(self) -> bool:
        """Whether each of its characters takes one column, so that none is Chinese; the same holds of it folded."""
        return is_even(self.text)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column (both from 1) of a character."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of one line (from 1), without its end."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


# not frozen for the reason that `Leftover` is not
@dataclass(slots=True, unsafe_hash=True)
class Text:
    """Characters with the place of each in the input, and the same folded for matching.

    `runs` are pairs (source offset, length) whose lengths add up to the characters.  A character is
    the source's own, the space that a line break is read as, or the hyphen that `LINE_HYPHEN` is.
    """

    chars: Final[str]
    folded: Final[str]
    runs: Final[tuple[tuple[int, int], ...]]
    #: where in `chars` each run begins, kept once it was asked for
    _begins: tuple[int, ...] = field(default=(), init=False, repr=False, compare=False)

    @classmethod
    def of(cls, source: str, folded: str, start: int, end: int) -> Text:
        """The characters of a stretch of the input; `folded` is the whole input, folded."""
        return cls(source[start:end], folded[start:end], ((start, end - start),) if end > start else ())

    @classmethod
    def of_lines(cls, lines: Sequence[Text], breaks: Sequence[int | None]) -> Text:
        """The lines as one text.

        Args:
            lines: in order.
            breaks: between each two the offset of the line break that is read as a space, None where nothing is.
        """
        runs = [*lines[0].runs]
        for line, end in zip(lines[1:], breaks, strict=True):
            if end is not None:
                runs.append((end, 1))
            runs += line.runs
        chars, folded = [line.chars for line in lines], [line.folded for line in lines]
        if None not in breaks:
            return cls(" ".join(chars), " ".join(folded), tuple(runs))
        spaces = ["" if end is None else " " for end in (*breaks, None)]
        return cls("".join(map(add, chars, spaces)), "".join(map(add, folded, spaces)), tuple(runs))

    @classmethod
    def join(cls, parts: Iterable[Text]) -> Text:
        """The parts one after the other."""
        parts = list(parts)
        return cls(
            "".join([p.chars for p in parts]),
            "".join([p.folded for p in parts]),
            tuple([run for p in parts for run in p.runs]),
        )

    def __len__(self) -> int:
        return len(self.chars)

    def __getitem__(self, where: slice) -> Text:
        start, end, _ = where.indices(len(self.chars))
        if start == 0 and end == len(self.chars):
            return self
        if end <= start:
            return Text("", "", ())
        offset, length = self.runs[0]
        if end <= length:
            return Text(self.chars[start:end], self.folded[start:end], ((offset + start, end - start),))
        if start < length and end == len(self.chars):
            return Text(self.chars[start:], self.folded[start:], ((offset + start, length - start), *self.runs[1:]))
        return self.keep([(start, end)])

    def keep(self, stretches: Iterable[tuple[int, int]]) -> Text:
        """What stands in the given stretches (ascending, apart)."""
        chars: list[str] = []
        folded: list[str] = []
        runs: list[tuple[int, int]] = []
        for start, end in stretches:
            chars.append(self.chars[start:end])
            folded.append(self.folded[start:end])
            pos = start
            k, at = self._run_of(start) if end > start else (0, 0)
            while pos < end:
                offset, length = self.runs[k]
                stop = min(end, at + length)
                runs.append((offset + pos - at, stop - pos))
                pos = stop
                at += length
                k += 1
        return Text("".join(chars), "".join(folded), tuple(runs))

    def without(self, stretches: Iterable[tuple[int, int]]) -> Text:
        """What is left when the given stretches (ascending, apart) are taken out."""
        kept: list[tuple[int, int]] = []
        pos = 0
        for start, end in stretches:
            if start > pos:
                kept.append((pos, start))
            pos = end
        if not pos:
            return self
        if pos < len(self.chars):
            kept.append((pos, len(self.chars)))
        return self.keep(kept)

    def strip(self) -> Text:
        """Without spaces and tabs at both ends; no-break spaces stay."""
        left = len(self.chars) - len(self.chars.lstrip(" \t"))
        return self[left : max(left, len(self.chars.rstrip(" \t")))]

    def bare(self) -> Text:
        """Without white space of any kind at both ends, no-break spaces too: what parts a number from its text."""
        left = len(self.chars) - len(self.chars.lstrip())
        return self[left : max(left, len(self.chars.rstrip()))]

    def offset(self, index: int) -> int:
        """Where in the input the character at `index` stands."""
        if not 0 <= index < len(self.chars):
            raise IndexError(index)
        k, at = self._run_of(index)
        return self.runs[k][0] + index - at

    def _run_of(self, index: int) -> tuple[int, int]:
        """The run that holds the character at `index`, and where in `chars` it begins."""
        if len(self.runs) == 1:
            return 0, 0
        if not self._begins:
            self._begins = tuple(accumulate((length for _, length in self.runs[:-1]), initial=0))
        k = bisect_right(self._begins, index) - 1
        return k, self._begins[k]

    def set_aside(self, reason: Reason) -> list[Leftover]:
        """The text as leftovers: one for each stretch of the input that it comes from."""
        return [Leftover(Span(offset, offset + length), reason) for offset, length in self.runs]

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The stretch of the input that the characters `start` to `end` come from."""
        if end is None and not start and self.runs:
            offset, length = self.runs[-1]
            return Span(self.runs[0][0], offset + length)
        end = len(self.chars) if end is None else end
        if end <= start:
            first = self.offset(start) if start < len(self.chars) else 0
            return Span(first, first)
        return Span(self.offset(start), self.offset(end - 1) + 1)


#: what pdfium writes for a hyphen and the line break after it; XML cannot hold it
LINE_HYPHEN = "\ufffe"

_SINGLE_QUOTES = "‘’‚‛`´′ʼ＇"
_DOUBLE_QUOTES = "“”„‟«»〝〞「」『』＂"
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DASHES = "‐‑‒–—―−﹣－"

#: character sets of one byte that hold nearly all texts in Latin, Cyrillic and Arabic letters
_CHARSETS = ("cp1252", "cp1251", "cp1256")


class FoldTable(dict[int, str]):
    """Characters as patterns see them, one for one, so that offsets stay true.

    Lower case, ASCII digits for those of all scripts and for raised ones, full-width forms as ASCII, one kind of space,
    hyphen, apostrophe and quotation mark; over that the `variants` of languages.
    """

    def __init__(self, variants: Mapping[str, str] | None = None) -> None:
        super().__init__((ord(k), v) for k, v in (variants or {}).items())
        self._bytes = {charset: self._of_bytes(charset) for charset in _CHARSETS}

    def _of_bytes(self, charset: str) -> bytes:
        """The table for `bytes.translate`, of a text in that character set."""
        codes = [bytes([code]) for code in range(256)]
        # what is no character of the set stands in no text of it
        return b"".join([code.decode(charset, "ignore").translate(self).encode(charset) or code for code in codes])

    def fold(self, text: str) -> str:
        """The text as patterns see it."""
        text = text.replace("‑", "-").replace("−", "-")
        # bytes are translated many times faster than characters
        for charset, table in self._bytes.items():
            try:
                return text.encode(charset).translate(table).decode(charset)
            except UnicodeEncodeError:
                continue
        return text.translate(self)

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if (digit := unicodedata.decimal(char, None)) is not None:
            folded = str(digit)
        elif char in _SUPERSCRIPTS:
            folded = str(_SUPERSCRIPTS.index(char))
        elif char in _SINGLE_QUOTES:
            folded = "'"
        elif char in _DOUBLE_QUOTES:
            folded = '"'
        elif char in _DASHES:
            folded = "-"
        elif char.isspace():
            folded = " "
        elif 0xFF01 <= code <= 0xFF5E:
            folded = chr(code - 0xFEE0).lower()
        else:
            low = char.lower()
            folded = low if len(low) == 1 else char
            if folded != char and ord(folded) in self:
                folded = self[ord(folded)]
        self[code] = folded
        return folded
