"""Passages → the blocks of a document, or of several that open without a heading."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from akn.languages import Language
from akn.problems import Problem
from akn.source.passages import FOLDED_TABLE, Passage
from akn.source.text import Leftover, Span
from akn.structure import signs
from akn.structure.deliberation import deliberation_opening, read_deliberation
from akn.structure.model import Block, BlockKind, Outline
from akn.structure.notes import Called, call_notes
from akn.structure.statement import introduces_statement, read_statement, statement_formulas, statement_start

__all__ = ["read_outlines"]

#: @name of a text that no rule recognises
DOCUMENT = "document"


def read_outlines(
    passages: list[Passage], language: Language, span: Span, leftovers: list[Leftover]
) -> tuple[list[Outline], list[Problem]]:
    """The documents of a stretch of the input, in order; one plain document where none is recognised.

    Args:
        passages: what is printed as one paragraph each, footnotes among them.
        language: whose formulas are looked for.
        span: the stretch; the spans of the outlines cover it without gap.
        leftovers: footnote calls that are taken out of the text are appended here.
    """
    body = [p for p in passages if not p.note]
    folded = [FOLDED_TABLE if p.table else p.text.folded for p in body]
    openings = _openings(body, folded, language)
    places = [span.start, *(body[start].text.span().start for start, _, _ in openings[1:]), span.end]
    outlines: list[Outline] = []
    problems: list[Problem] = []
    offsets = [p.text.runs[0][0] for p in passages]
    for k, (first, stop) in enumerate(pairwise(places)):
        part = passages[bisect_left(offsets, first) : bisect_left(offsets, stop)]
        called, said = call_notes(part, language, leftovers)
        problems += said
        opening = None
        if openings:
            start, at, is_statement = openings[k]
            opening = (at - (start if k else 0), is_statement)
        outline, said = _document(called, opening, language)
        problems += said
        outlines.append(replace(outline, span=Span(first, stop)))
    return outlines, problems


def _openings(body: list[Passage], folded: list[str], language: Language) -> list[tuple[int, int, bool]]:
    """Where documents begin, where their text opens, and whether they are statements.

    A heading parts documents before they are read; what opens below the first is a statement without one.
    """
    statements = statement_formulas(folded, language)
    deliberation = deliberation_opening(folded, language)
    openings: list[tuple[int, int, bool]] = []
    if deliberation is not None and (not statements or deliberation < statements[0]):
        openings.append((0, deliberation, False))
        # the text of a resolution may tell of statements, and its annexes may have them
        below = range(deliberation + 1, len(body) if statements else 0)
        annex = next((k for k in below if signs.is_annex_heading(body[k].text, language)), len(body))
        statements = [k for k in statements if deliberation < k < annex and introduces_statement(folded, k, language)]
    for k in statements:
        start = statement_start(k, openings[-1][1], folded, language) if openings else 0
        if not (start and folded[start - 1].endswith(":")):  # which a colon announces, is quoted
            openings.append((start, k, True))
    return openings


def _document(
    passages: list[Called], opening: tuple[int, bool] | None, language: Language
) -> tuple[Outline, list[Problem]]:
    """One document, by the passage with which its text opens, or at least its title; else a plain text."""
    folded = [FOLDED_TABLE if p.table else p.text.folded for p in passages]
    if opening is not None:
        at, is_statement = opening
        if is_statement:
            return read_statement(passages, folded, at, None, language)
        return read_deliberation(passages, at, language)
    titled = next((k for k, f in enumerate(folded[:-1]) if signs.is_title(f, language)), None)
    if titled is None:
        return _plain(passages, folded, language), [Problem("AKN201")]
    outline, problems = read_statement(passages, folded, None, titled, language)
    return outline, [Problem("AKN211", passages[titled].text.span()), *problems]


def _plain(passages: list[Called], folded: list[str], language: Language) -> Outline:
    blocks = []
    in_masthead = True
    for passage, text in zip(passages, folded, strict=True):
        part = signs.masthead_part(text, language) if in_masthead else ""
        in_masthead = bool(part)
        kind = BlockKind.TABLE if passage.table else BlockKind.MASTHEAD if part else BlockKind.PARAGRAPH
        blocks.append(Block(kind, passage.text, notes=tuple(passage.notes), part=part))
    if all(b.kind is BlockKind.MASTHEAD for b in blocks):
        blocks = [replace(b, kind=BlockKind.PARAGRAPH, part="") for b in blocks]
    return Outline(DOCUMENT, language, tuple(blocks), Span(0, 0))
