"""Text of a document → AKN: the stages in order."""

from __future__ import annotations

import datetime
import os
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from lxml import etree

from akn.languages import DRAFTED_IN, LANGUAGES, UNDETERMINED, Language, by_code
from akn.markup.build import Built, build
from akn.markup.metadata import Provenance
from akn.markup.names import serialise
from akn.problems import AknError, Problem
from akn.references.citation import Reference
from akn.references.cite import Cited, cite
from akn.references.find import find
from akn.references.identify import Identity, identify, identify_parts
from akn.references.iris import COLLECTION, Iris
from akn.source.broken import formula_apart, formulas_made_whole, made_whole
from akn.source.footnotes import tell_footnotes
from akn.source.lines import LINE_BREAK, Line, printed_lines, read_lines
from akn.source.matching import fold_table
from akn.source.passages import read_passages
from akn.source.plain import read
from akn.source.recognise import recognise
from akn.source.tables import tell_tables
from akn.source.text import Leftover, Source, Span
from akn.structure.blocks import read_outlines
from akn.structure.direction import with_direction_marks
from akn.structure.documents import documents_of, formula_end, is_any_formula
from akn.structure.model import Block, Outline
from akn.structure.numbering import item_numbers
from akn.structure.signs import (
    begins_alone,
    begins_in_date,
    begins_to_close,
    closing_line,
    is_annex_heading,
    opens_paragraph,
    stands_alone,
    stands_below,
    tells_of_deliberation,
)
from akn.validation.explain import explained
from akn.validation.fidelity import LostTextError, account
from akn.validation.finding import located
from akn.validation.profile import check_profile
from akn.validation.schema import eids_of
from akn.writing import write_file

__all__ = ["Document", "Reference", "convert", "convert_all", "markup_date", "several"]


@dataclass(frozen=True)
class Document:
    """A converted document: its tree, its structure, and what there is to say about it."""

    tree: etree._Element
    outline: Outline
    identity: Identity
    source: Source
    #: what was set aside of the input, and why
    leftovers: tuple[Leftover, ...]
    problems: tuple[Problem, ...]
    #: every citation, in order, and what it leads to
    references: tuple[Reference, ...] = ()

    @cached_property
    def xml(self) -> bytes:
        """The document as an AKN file."""
        return serialise(self.tree)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs, headings, sub-items and lines in order, each with number, text, action and span."""
        return self.outline.blocks

    @property
    def language(self) -> Language:
        """The language of the text."""
        return self.outline.language

    @property
    def symbol(self) -> str | None:
        """The symbol of the document, None where it is not known."""
        return self.identity.symbol.printed if self.identity.symbol else None

    def write(self, path: str | os.PathLike[str]) -> None:
        """Writes the XML to a file, whole or not at all.

        Raises:
            OSError: the file cannot be written.
        """
        write_file(Path(path), self.xml)


def convert(
    data: bytes | str | os.PathLike[str],
    *,
    language: str | None = None,
    symbol: str | None = None,
    date: datetime.date | str | None = None,
    encoding: str | None = None,
    name: str | None = None,
) -> Document:
    """The Akoma Ntoso document of a text; of an input with several documents the error AKN207.

    Args:
        data: the text as `str`, its bytes, or the path of its file as `pathlib.Path`.
        language: ISO 639-2 code or BCP 47 tag; None to recognise it.
        symbol: symbol of the document; None to find or infer it.
        date: of the markup; by default SOURCE_DATE_EPOCH, else today.
        encoding: of the bytes; None to recognise it.
        name: what messages call the input, and where a symbol may stand ("S_PRST_2013_12.txt").

    Raises:
        AknError: the input cannot be read or holds several documents; its problems say why.
        ValueError: the language or the date is not one.
        TypeError: the data are none of these.
    """
    documents = convert_all(data, language=language, symbol=symbol, date=date, encoding=encoding, name=name)
    if len(documents) > 1:
        raise AknError(several(documents), name=documents[0].source.name, source=documents[0].source)
    return documents[0]


def several(documents: Sequence[Document]) -> Problem:
    """The problem that an input holds more than one document, at the second of them."""
    return Problem("AKN207", documents[1].outline.span, {"count": len(documents)})


def convert_all(
    data: bytes | str | os.PathLike[str],
    *,
    language: str | None = None,
    symbol: str | None = None,
    date: datetime.date | str | None = None,
    encoding: str | None = None,
    name: str | None = None,
) -> list[Document]:
    """All documents of an input that may hold several documents; arguments and errors as of `convert`."""
    if not isinstance(data, bytes | str | os.PathLike):
        raise TypeError(f"a text, bytes or a path is wanted, not {type(data).__name__}")
    chosen = _chosen(language)
    day = markup_date(date)
    source, problems = read(Path(data) if isinstance(data, os.PathLike) else data, encoding, name)
    folded = fold_table().fold(source.text)
    lines, leftovers, said = printed_lines(source, folded)
    if not lines:
        raise AknError(Problem("AKN105"), name=source.name)
    problems += said
    leftovers.sort(key=lambda x: x.span)
    lines = formulas_made_whole(source, lines, is_any_formula)
    parts = documents_of(lines)
    places = [0, *(_begin(source.text, *pair) for pair in pairwise(parts)), len(source.text)]
    readings: list[_Reading] = []
    for part, (start, end) in zip(parts, pairwise(places), strict=True):
        span = Span(start, end)
        said = [p for p in problems if p.span is None or start <= p.span[0] < end]
        readings += _read(source, folded, span, part, chosen, _within(span, leftovers), said)
    if symbol is not None and len(readings) > 1:
        facts = {"symbol": symbol, "count": len(readings)}
        raise AknError(Problem("AKN309", readings[1].outline.span, facts), name=source.name, source=source)
    how = "given" if language else "names of organs and formulas"
    return [_finish(reading, source, symbol, day, how, alone=len(readings) == 1) for reading in readings]


def _begin(text: str, above: list[Line], part: list[Line]) -> int:
    """Where the first printed line of a document begins, its indent with it."""
    first = part[0].text.offset(0)
    ends = [m.end() for m in LINE_BREAK.finditer(text, above[-1].text.span().end, first)]
    return ends[-1] if ends else first


@dataclass(frozen=True, slots=True)
class _Reading:
    """The structure of a document, what was set aside of it, and what there is to say about it."""

    outline: Outline
    leftovers: list[Leftover]
    problems: list[Problem]


def _read(
    source: Source,
    folded: str,
    span: Span,
    lines: list[Line],
    chosen: Language | None,
    leftovers: list[Leftover],
    problems: list[Problem],
) -> list[_Reading]:
    """The structure of a stretch of the input: of one document, or of several without headings.

    Args:
        source: the input.
        folded: its text, folded.
        span: the stretch.
        lines: all that are printed in it.
        chosen: language of the text; None to recognise it.
        leftovers: what was already set aside of it.
        problems: what there is already to say about it.
    """
    recognised, said = recognise(folded[span.start : span.end])
    language = chosen or recognised
    if chosen is None:
        problems += said
    elif recognised not in (chosen, UNDETERMINED):
        problems.append(Problem("AKN111", facts={"language": recognised.name, "given": chosen.name}))
    # the stages ask the same of the same lines
    alone = cache(partial(stands_alone, language=language))
    lines = read_lines(lines, language, leftovers, alone, partial(begins_alone, language=language))
    deliberates = tells_of_deliberation([line.folded for line in lines], language)
    if not deliberates:
        whole = len(lines)
        lines = formula_apart(lines, partial(formula_end, language=language))
        deliberates = len(lines) > whole
    opens = cache(partial(opens_paragraph, language=language, deliberates=deliberates))
    lines = made_whole(source, lines, opens)
    closing, annex = partial(closing_line, language=language), partial(is_annex_heading, language=language)
    lines, tables = tell_tables(source, lines, opens, closing, annex)
    problems += (Problem("AKN213", text.span(), {"count": text.chars.count("\n") + 1}) for text in tables)
    below, dated = partial(stands_below, language=language), partial(begins_in_date, language=language)
    lines, said = tell_footnotes(lines, leftovers, alone, opens, below, dated)
    problems += said
    closes, numbers = cache(partial(begins_to_close, language=language)), partial(item_numbers, language=language)
    passages, said = read_passages(source, span, language, lines, tables, leftovers, alone, opens, closes, numbers)
    problems += said
    if not passages:
        raise AknError(Problem("AKN105"), name=source.name)
    outlines, said = read_outlines(passages, language, span, leftovers)
    problems += said
    leftovers.sort(key=lambda x: x.span)
    general = [p for p in problems if p.span is None]
    placed = sorted((p for p in problems if p.span is not None), key=lambda p: p.span or (0, 0))
    return [_Reading(x, _within(x.span, leftovers), general + _within(x.span, placed)) for x in outlines]


_Placed = TypeVar("_Placed", Leftover, Problem)


def _within(span: Span, things: list[_Placed]) -> list[_Placed]:
    """Those of the things, sorted by span, that begin in a stretch of the input."""
    first = bisect_left(things, span.start, key=lambda x: x.span[0] if x.span else 0)
    return things[first : bisect_left(things, span.end, first, key=lambda x: x.span[0] if x.span else 0)]


def _finish(
    reading: _Reading, source: Source, symbol: str | None, day: str, language_how: str, *, alone: bool
) -> Document:
    """One document through references, markup and validation."""
    outline = find(reading.outline)
    identity, said = identify(outline, symbol if alone else None, Path(source.name).name if alone else None)
    decisions = [("language", outline.language.code, language_how), ("encoding", source.encoding, source.encoding_from)]
    if identity.symbol:
        decisions.append(("symbol", identity.symbol.printed, identity.symbol_from))
    if identity.date:
        decisions.append(("date", identity.date, identity.date_from))
    original, original_how = original_language(outline)
    decisions.append(("original language", original, original_how))
    parts = [(part, Iris.of(part, outline.language.code, original)) for part in identify_parts(outline, identity)]
    if parts:
        first = parts[0][0]
        identity = replace(identity, name=COLLECTION)
        if first.meeting is not None:
            identity = replace(identity, meeting=first.meeting, resumed=first.resumed, resumption=first.resumption)
    iris = Iris.of(identity, outline.language.code, original)
    cited = cite(outline, identity)
    outline, apart = with_direction_marks(cited.outline, source.text)
    cited = replace(cited, outline=outline)
    built = build(cited, identity, iris, Provenance(source.digest, day, tuple(decisions)), parts)
    try:
        set_aside = account(source, outline, [*reading.leftovers, *apart], built.root)
    except LostTextError as error:
        raise AknError(
            Problem("AKN901", outline.span, {"reason": str(error)}), name=source.name, source=source
        ) from error
    eids = eids_of(built.root)
    faults = [*located(list(explained(built.root, eids=eids)), None), *check_profile(built.root, eids)]
    if faults:
        raise AknError(*(_led_back(p, built, outline.span) for p in faults), name=source.name, source=source)
    ordered = sorted([*reading.problems, *said, *cited.problems], key=lambda p: (p.span or (0, 0), p.code))
    references = tuple(_references(cited, built, source))
    return Document(built.root, outline, identity, source, tuple(set_aside), tuple(ordered), references)


def _references(cited: Cited, built: Built, source: Source) -> Iterator[Reference]:
    """The citations in the order of the input, each with the element that it became."""
    for key, link in sorted(enumerate(cited.links), key=lambda x: x[1].offset):
        line, column = source.place(link.offset)
        yield Reference(
            symbol=link.target.symbol,
            text=link.text,
            href=link.target.href,
            kind=link.kind.value,
            status=link.target.status.value,
            rule=link.rule,
            eId=built.cited.get(key, ""),
            line=line,
            column=column,
        )


def _led_back(problem: Problem, built: Built, whole: Span) -> Problem:
    """A fault of the tree as one of the program, at the input text of the innermost element whose place is known."""
    eid = str(problem.facts.get("eid", ""))
    while eid and eid not in built.places:
        eid = eid.rpartition("__")[0]
    return Problem("AKN901", built.places.get(eid, whole), {"reason": f"{problem.code} {problem.message}"})


def original_language(outline: Outline) -> tuple[str, str]:
    """ISO 639-2 code of the language in which the document was drafted, and how it is known."""
    for block in outline.blocks:
        if block.part == "originalLanguage":
            words = block.text.folded.rpartition(":")[2].strip()
            for language in LANGUAGES:
                if words in language.also_called:
                    return language.code, "masthead"
    return DRAFTED_IN.code, f"assumed: documents are drafted in {DRAFTED_IN.name} where no masthead says otherwise"


def _chosen(language: str | None) -> Language | None:
    if language is None:
        return None
    found = by_code(language)
    if found is None:
        raise ValueError(f"{language!r} is not one of {', '.join(lang.tag for lang in LANGUAGES)}")
    return found


def markup_date(date: datetime.date | str | None) -> str:
    """The given date, else that of SOURCE_DATE_EPOCH, else today (UTC), as YYYY-MM-DD.

    Raises:
        ValueError: the date or SOURCE_DATE_EPOCH is none.
    """
    if isinstance(date, str):
        return datetime.date.fromisoformat(date).isoformat()
    if date is not None:
        return datetime.date(date.year, date.month, date.day).isoformat()
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.datetime.now(datetime.UTC).date().isoformat()
    try:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        raise ValueError(f"SOURCE_DATE_EPOCH is {epoch!r}, not a number of seconds since 1970") from None
