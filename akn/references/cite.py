"""The inline pass for citations: find → resolve → mark up.

It runs on block text before the tree exists, so that a mark's place is never searched for again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from akn.languages import Language
from akn.problems import Problem
from akn.references.citation import Citation, Kind, Rule, Status, Target
from akn.references.find import nested
from akn.references.grammar import Grammar, grammar_of
from akn.references.identify import Identity
from akn.references.instruments import Names, find_instruments, names_in
from akn.references.iris import numbered_within
from akn.references.numbered import Home, find_numbered
from akn.references.own import own_provisions
from akn.references.provisions import find_provisions
from akn.references.resolve import Resolver, document_of
from akn.references.statements import find_statements
from akn.references.stretches import Stretches
from akn.references.suffixes import find_suffixes
from akn.references.symbols import symbols_in
from akn.source.matching import Plain, plain, sought
from akn.source.text import Text
from akn.structure.model import Block, BlockKind, Mark, Outline

__all__ = ["Cited", "Link", "cite"]

#: blocks in which nothing is cited: they name the document itself
_NOT_CITING = (BlockKind.MASTHEAD, BlockKind.TITLE)
#: meetings of the Security Council have four digits since 1962; lower ones need its name beside them
_SURE_MEETING = 1000


@dataclass(frozen=True, slots=True)
class Link:
    """A citation, resolved, at its place in the input."""

    text: str
    kind: Kind
    rule: str
    target: Target
    #: offset of its first character in the input
    offset: int
    #: its target says more than the text does
    inferred: bool


@dataclass(slots=True)
class Cited:
    """A document with its citations marked."""

    outline: Outline
    #: in the order of their keys (`Mark.key`)
    links: list[Link] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def targets(self) -> Iterator[tuple[str, str]]:
        """Address and name of every document that is linked, once, in order of first mention."""
        seen = set()
        for link in self.links:
            href = document_of(link.target.href)
            if href and link.kind is not Kind.MEETING and not href.startswith("#") and href not in seen:
                seen.add(href)
                yield href, link.target.symbol or link.text

    def meetings(self) -> Iterator[str]:
        """Numbers of the meetings that are named, once each."""
        yield from dict.fromkeys(
            link.target.href.rpartition("/")[2] for link in self.links if link.kind is Kind.MEETING
        )

    def inferred(self) -> Iterator[tuple[str, str, str]]:
        """What was decided about a citation beyond what the text says: what, its value, how."""
        for link in dict.fromkeys((x.target.href, x.rule) for x in self.links if x.target.href and x.inferred):
            yield "citation", *link


def cite(outline: Outline, identity: Identity) -> Cited:
    """The document with its citations found, resolved and marked.

    Args:
        outline: the document, its dates, meetings and actions marked.
        identity: which document it is.
    """
    if not outline.language.date:
        return Cited(outline)
    return _Pass(outline, identity).run()


class _Pass:
    """The citations of one document, one text after the other."""

    def __init__(self, outline: Outline, identity: Identity) -> None:
        self._outline = outline
        self._language: Language = outline.language
        self._grammar: Grammar = grammar_of(outline.language)
        key = identity.symbol.key if identity.symbol else ""
        year = int(identity.date[:4]) if identity.date else None
        self._home = Home(identity.organ, key, year)
        whole = "\n".join(text.folded for block in outline.blocks for text in _texts(block))
        self._names: Sequence[Names] = names_in(whole, outline.language)
        self._named: set[str] = set()
        self._within = numbered_within(identity)
        self._meeting = str(identity.meeting) if identity.meeting is not None else ""
        self.cited = Cited(outline)

    def run(self) -> Cited:
        found = [self._of_block(block) for block in self._outline.blocks]
        _drop_counts([of_text for of_block in found for _, of_text in of_block])
        printed: dict[str, dict[str, None]] = defaultdict(dict)
        for c in (c for of_block in found for _, of_text in of_block for c in of_text):
            if c.date and len(c.candidates) == 1 and c.kind in (Kind.RESOLUTION, Kind.DECISION):
                printed[c.candidates[0]][c.date] = None
        dates = {key: tuple(of_key) for key, of_key in printed.items()}
        own = own_provisions(self._outline.blocks, self._language)
        resolver = Resolver(self._language, self._home.organ, self._within, own, dates)
        blocks = [
            self._marked(block, of_block, resolver) for block, of_block in zip(self._outline.blocks, found, strict=True)
        ]
        self.cited.outline = replace(self._outline, blocks=tuple(blocks))
        return self.cited

    # ---------------------------------------------------------------- finding

    def _of_block(self, block: Block) -> list[tuple[Plain, list[Citation]]]:
        """The citations of a block's text, then those of its footnotes."""
        texts = _texts(block)
        if block.kind in _NOT_CITING:
            return [(plain(text, self._language), []) for text in texts]
        out = []
        for k, text in enumerate(texts):
            here = plain(text, self._language)
            found = self._of_text(here)
            if not k and self._is_headline(here, found):
                self._home = replace(self._home, key=self._home.key or found[0].candidates[0])
                found = []
            if not k and self._home.organ == "unsc" and not any(m.element == "event" for m in block.marks):
                found += self._meetings(here)
            out.append((here, sorted(found, key=lambda c: (c.start, -c.end))))
        own, of_own = out[0]
        out[0] = own, [self._decided_by_note(c, own, block, out[1:]) for c in of_own]
        return out

    def _decided_by_note(
        self, citation: Citation, here: Plain, block: Block, notes: Sequence[tuple[Plain, list[Citation]]]
    ) -> Citation:
        """A citation that may mean several documents, decided by the footnote called at its end."""
        if len(citation.candidates) < 2 or citation.portion:
            return citation
        end = here.place(citation.start, citation.end)[1]
        said = {
            x
            for n, (_, found) in zip(block.notes, notes, strict=True)
            if n.at == end
            for c in found
            for x in c.candidates
        }
        left = tuple(c for c in citation.candidates if c in said)
        return replace(citation, candidates=left, chosen_by=Rule.ITS_NOTE) if len(left) == 1 else citation

    def _of_text(self, here: Plain) -> list[Citation]:
        language = self._language
        symbols = [
            Citation(start, end, Kind.DOCUMENT, Rule.SYMBOL, (key,))
            for start, end, key in symbols_in(here.folded, here.chars)
        ]
        symbols += find_suffixes(here, symbols, self._grammar)
        taken = [(c.start, c.end) for c in symbols]
        documents = symbols + find_numbered(here, language, self._home, taken)
        documents = [c for c in documents if not self._home.key or self._home.key not in c.candidates]
        if self._home.organ == "unsc":
            documents += find_statements(here, language, taken)
        documents += find_instruments(here, language, self._names, self._named)
        documents.sort(key=lambda c: c.start)
        documents += find_provisions(here, language, documents)
        return documents + list(self._vague(here, documents))

    def _vague(self, here: Plain, found: Sequence[Citation]) -> Iterator[Citation]:
        cited = Stretches((c.start, c.end) for c in found)
        for match in self._grammar.vague.finditer(here.folded):
            start, end = match.span()
            start += len(match.group()) - len(match.group().lstrip())
            if not cited.overlap(start, end + 3):
                yield Citation(start, end, Kind.VAGUE, Rule.VAGUE, ())

    def _meetings(self, here: Plain) -> Iterator[Citation]:
        for match in sought(self._language, self._language.meeting).finditer(here.folded):
            number = match.group("number")
            if int(number) >= _SURE_MEETING or self._grammar.organ.search(match.group()):
                yield Citation(*match.span(), Kind.MEETING, Rule.MEETING, (number,))

    def _is_headline(self, here: Plain, found: Sequence[Citation]) -> bool:
        """A line that is only the number of the document: its title."""
        if len(found) != 1 or len(found[0].candidates) != 1 or found[0].kind not in (Kind.RESOLUTION, Kind.DECISION):
            return False
        rest = here.folded[: found[0].start] + " " + here.folded[found[0].end :]
        return self._grammar.gap.fullmatch(rest.rstrip("*0123456789")) is not None

    # ---------------------------------------------------------------- marking

    def _marked(self, block: Block, found: list[tuple[Plain, list[Citation]]], resolver: Resolver) -> Block:
        own = list(block.marks)
        for k, mark in enumerate(own):
            if mark.element == "event":
                number = dict(mark.attributes)["number"]
                own[k] = replace(mark, key=len(self.cited.links))
                here = Citation(mark.start, mark.end, Kind.MEETING, Rule.MEETING, (number,))
                self._link(block.text, mark.start, mark.end, here, resolver)
        marks = self._marks(block.text, *found[0], own, resolver)
        notes = tuple(
            replace(note, marks=self._marks(note.text, *of_note, (), resolver))
            for note, of_note in zip(block.notes, found[1:], strict=True)
        )
        return replace(block, marks=marks, notes=notes) if marks or notes else block

    def _marks(
        self, text: Text, here: Plain, found: Sequence[Citation], own: Sequence[Mark], resolver: Resolver
    ) -> tuple[Mark, ...]:
        """The marks of a text with those of its citations; a citation that would cross another mark is not linked."""
        linked: list[Mark] = []
        unlinked: list[Mark] = []
        for citation in found:
            start, end = here.place(citation.start, citation.end)
            key = len(self.cited.links)
            target = self._link(text, start, end, citation, resolver)
            mark = _mark(start, end, citation, target, self._meeting, key)
            (linked if mark.element else unlinked).append(mark)
        kept = nested([*own, *linked, *self._runs(here, found, linked)])
        lost = {m.key for m in linked} - {m.key for m in kept}
        unlinked += [replace(m, element="", attributes=()) for m in linked if m.key in lost]
        return tuple(sorted([*kept, *unlinked], key=lambda m: (m.start, -m.end)))

    def _link(self, text: Text, start: int, end: int, citation: Citation, resolver: Resolver) -> Target:
        span = text.span(start, end)
        target, problems = resolver.target(citation, span)
        self.cited.problems += problems
        kind = citation.kind
        if kind is Kind.DOCUMENT and citation.candidates:
            kind = Kind.of_symbol(citation.candidates[0])
        rule = "; ".join(filter(None, (citation.rules, target.how)))
        self.cited.links.append(Link(text.chars[start:end], kind, rule, target, span.start, citation.inferred))
        return target

    def _runs(self, here: Plain, found: Sequence[Citation], linked: Sequence[Mark]) -> Iterator[Mark]:
        """An `mref` around links that follow each other with nothing but a list's words between."""
        keys = {m.key for m in linked if m.element != "event"}
        first = len(self.cited.links) - len(found)
        run: list[Citation] = []
        for k, citation in enumerate(found):
            if first + k not in keys or (run and citation.start < run[-1].end):
                continue
            if run and not self._grammar.gap.fullmatch(here.folded, run[-1].end, citation.start):
                yield from _mref(here, run)
                run = []
            run.append(citation)
        yield from _mref(here, run)


def _drop_counts(found: Sequence[list[Citation]]) -> None:
    """Takes out numbers that have no word for a document beside them nor elsewhere: "500 (1982) vehicles"."""
    unsure = [of_text for of_text in found if any(c.rule is Rule.WITHOUT_WORD for c in of_text)]
    if not unsure:
        return
    sure = {
        x
        for of_text in found
        for c in of_text
        if c.rule is not Rule.WITHOUT_WORD and not c.portion
        for x in c.candidates
    }
    for of_text in unsure:
        counts = {c.candidates for c in of_text if c.rule is Rule.WITHOUT_WORD and sure.isdisjoint(c.candidates)}
        of_text[:] = [c for c in of_text if c.candidates not in counts]


def _mref(here: Plain, run: Sequence[Citation]) -> Iterator[Mark]:
    if len(run) > 1:
        yield Mark(*here.place(run[0].start, run[-1].end), "mref", ())


def _mark(start: int, end: int, citation: Citation, target: Target, meeting: str, key: int) -> Mark:
    """The element that goes around a citation; without a name where nothing is linked."""
    if target.status is not Status.RESOLVED:
        return Mark(start, end, "", (), key)
    if citation.kind is Kind.MEETING:
        number = citation.candidates[0]
        event = "#meeting" if number == meeting else f"#meeting_{number}"
        return Mark(start, end, "event", (("refersTo", event), ("number", number)), key)
    if "->" in target.href:
        base, _, last = target.href.partition("->")
        up_to = last if last.startswith("#") else base[: base.index("~") + 1] + last
        return Mark(start, end, "rref", (("from", base), ("upTo", up_to)), key)
    return Mark(start, end, "a" if target.href.startswith("https:") else "ref", (("href", target.href),), key)


def _texts(block: Block) -> tuple[Text, ...]:
    """The text of a block, then those of its footnotes."""
    return (block.text, *(note.text for note in block.notes))
