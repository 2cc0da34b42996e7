"""The inline pass for citations: find → resolve → mark up.

It runs on block text before the tree exists, so that a mark's place is never searched for again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, chain
from typing import Final

from akn.languages import Language
from akn.problems import Problem
from akn.references.candidates import Home
from akn.references.citation import Citation, Kind, Rule, Status, Target
from akn.references.find import in_order, nested
from akn.references.grammar import Grammar, grammar_of
from akn.references.identify import Identity
from akn.references.instruments import find_instruments
from akn.references.iris import numbered_within
from akn.references.numbered import find_numbered
from akn.references.own import own_provisions
from akn.references.provisions import find_provisions
from akn.references.resolve import Resolver, document_of
from akn.references.statements import find_statements
from akn.references.stretches import Stretches
from akn.references.suffixes import find_suffixes
from akn.references.symbols import symbols_in
from akn.source.matching import plain, sought
from akn.source.text import Text
from akn.structure.model import Block, BlockKind, Mark, Note, Outline
from akn.structure.signs import is_heading

__all__ = ["Cited", "Link", "cite"]

#: blocks in which nothing is cited: they name the document itself
_NOT_CITING = (BlockKind.MASTHEAD, BlockKind.TITLE)
#: meetings of the Security Council have four digits since 1962; lower ones need its name beside them
_SURE_MEETING = 1000


@dataclass(slots=True, unsafe_hash=True)
class Link:
    """A citation, resolved, at its place in the input."""

    text: Final[str]
    kind: Final[Kind]
    rule: Final[str]
    target: Final[Target]
    #: offset of its first character in the input
    offset: Final[int]
    #: its target says more than the text does
    inferred: Final[bool]


@dataclass(slots=True)
class Cited:
    """A document with its citations marked."""

    outline: Outline
    #: in the order of their keys (`Mark.key`)
    links: list[Link] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def targets(self) -> Iterator[tuple[str, str]]:
        """Address and name of every document that is linked, once, in order of first mention.

        An instrument is called by its first full name in the text, else by what it is called there without a provision.
        """
        named = [x for x in self.links if x.kind is Kind.INSTRUMENT]
        names: dict[str, str] = {}
        for link in sorted(named, key=lambda x: not x.rule.startswith(f"{Rule.NAME};")):
            names.setdefault(document_of(link.target.href), link.text)
        seen = set()
        for link in self.links:
            href = document_of(link.target.href)
            if href and link.kind is not Kind.MEETING and not href.startswith("#") and href not in seen:
                seen.add(href)
                yield href, link.target.symbol or names.get(href, link.text)

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
    """The citations of one document; they are found in all its texts at once."""

    def __init__(self, outline: Outline, identity: Identity) -> None:
        self._outline = outline
        self._language: Language = outline.language
        self._grammar: Grammar = grammar_of(outline.language)
        key = identity.symbol.key if identity.symbol else ""
        year = int(identity.date[:4]) if identity.date else None
        self._home = Home(identity.organ, key, year)
        self._within = numbered_within(identity)
        self._meeting = str(identity.meeting) if identity.meeting is not None else ""
        self.cited = Cited(outline)
        #: of each text that may cite: its block, and whether it is a footnote
        self._places: list[tuple[Block, bool]] = []
        texts: list[Text] = []
        for block in outline.blocks:
            if block.kind not in _NOT_CITING:
                self._places += [(block, False), *[(block, True)] * len(block.notes)]
                texts += [block.text, *[note.text for note in block.notes]]
        #: these texts, a line feed after each, over which no pattern passes
        chars, folded = "\n".join([*[x.chars for x in texts], ""]), "\n".join([*[x.folded for x in texts], ""])
        self._whole = plain(chars, folded, self._language)
        #: whether all their characters stand in `_whole`
        self._complete = self._whole.chars is chars
        #: where each begins among the characters of all, and in `_whole`
        self._bases = list(accumulate([len(x.chars) + 1 for x in texts], initial=0))
        starts = self._bases[:-1] if self._complete else map(self._whole.index, self._bases[:-1])
        self._starts = [*starts, len(self._whole.chars) + 1]

    def run(self) -> Cited:
        found = self._found()
        printed: dict[str, dict[str, None]] = defaultdict(dict)
        for c in chain.from_iterable(found):
            if c.date and not c.doubt and len(c.candidates) == 1 and c.kind in (Kind.RESOLUTION, Kind.DECISION):
                printed[c.candidates[0]][c.date] = None
        dates = {key: tuple(of_key) for key, of_key in printed.items()}
        cites_own = any(c.portion is not None and not c.candidates for c in chain.from_iterable(found))
        own = own_provisions(self._outline.blocks if cites_own else (), self._language)
        resolver = Resolver(self._language, self._home.organ, self._within, own, dates)
        blocks: list[Block] = []
        k = 0
        for block in self._outline.blocks:
            texts = 0 if block.kind in _NOT_CITING else 1 + len(block.notes)
            blocks.append(self._marked(block, k, found[k : k + texts], resolver))
            k += texts
        self.cited.outline = replace(self._outline, blocks=tuple(blocks))
        return self.cited

    # ---------------------------------------------------------------- finding

    def _found(self) -> list[list[Citation]]:
        """The citations of each text in order."""
        whole, language = self._whole, self._language
        symbols = [
            Citation(start, end, Kind.DOCUMENT, Rule.SYMBOL, (key,))
            for start, end, key in symbols_in(whole.folded, whole.chars)
        ]
        symbols += find_suffixes(whole, symbols, self._grammar)
        taken = sorted((c.start, c.end) for c in symbols)
        documents = self._of_others(symbols + find_numbered(whole, language, self._home, taken))
        if self._home.organ == "unsc":
            documents += find_statements(whole, language, taken)
        documents += find_instruments(whole, language)
        documents.sort(key=lambda c: c.start)
        documents += find_provisions(whole, language, documents, self._annexed())
        found = sorted([*documents, *self._vague(documents), *self._meetings()], key=lambda c: (c.start, -c.end))
        of_texts: list[list[Citation]] = [[] for _ in self._places]
        k = 0
        for c in found:
            while c.start >= self._starts[k + 1]:
                k += 1
            of_texts[k].append(c)
        for k, of_text in enumerate(of_texts):
            for n, c in enumerate(of_text):
                if len(c.candidates) > 1 and not c.portion:
                    of_text[n] = self._decided_by_note(c, k, of_texts)
        return _without_counts(of_texts)

    def _annexed(self) -> Stretches:
        """Where the texts of annexes stand in `_whole`."""
        found: list[tuple[int, int]] = []
        within = False
        for k, (block, _) in enumerate(self._places):
            within = block.kind is BlockKind.ANNEX or (within and block.kind is not BlockKind.PART)
            if within:
                found.append((self._starts[k], self._starts[k + 1]))
        return Stretches(found)

    def _of_others(self, documents: list[Citation]) -> list[Citation]:
        """Those of the documents that are not the citing one."""
        key = self._home.key or self._title(documents)
        return [c for c in documents if not key or key not in c.candidates]

    def _title(self, documents: Sequence[Citation]) -> str:
        """The symbol by the title of the document, a line above the first sentence that is only a number; else ""."""
        of_text: dict[int, list[Citation]] = defaultdict(list)
        for c in documents:
            of_text[self._text_at(c.start)].append(c)
        for k, (_, is_note) in enumerate(self._places):
            text, found = self._whole.folded[self._starts[k] : self._starts[k + 1] - 1], of_text[k]
            if not is_note and not is_heading(text):
                return ""
            if not is_note and len(found) == 1 and self._is_title(text, self._starts[k], found[0]):
                return found[0].candidates[0]
        return ""

    def _is_title(self, text: str, start: int, found: Citation) -> bool:
        """Whether a text is only the number of a document."""
        if len(found.candidates) != 1 or found.kind not in (Kind.RESOLUTION, Kind.DECISION):
            return False
        rest = f"{text[: found.start - start]} {text[found.end - start :]}".rstrip("*0123456789")
        return self._grammar.gap.fullmatch(rest) is not None and self._grammar.provision.search(rest) is None

    def _decided_by_note(self, citation: Citation, k: int, found: Sequence[Sequence[Citation]]) -> Citation:
        """A citation of text `k` that may mean several documents, decided by the footnote called at its end."""
        block, is_note = self._places[k]
        end = self._place(citation, self._bases[k])[1]
        notes = () if is_note else enumerate(block.notes, k + 1)
        said = {x for n, note in notes if note.at == end for c in found[n] for x in c.candidates}
        left = tuple(c for c in citation.candidates if c in said)
        return replace(citation, candidates=left, chosen_by=Rule.ITS_NOTE) if len(left) == 1 else citation

    def _vague(self, found: Sequence[Citation]) -> Iterator[Citation]:
        matches = list(self._grammar.vague.finditer(self._whole.folded))
        cited = Stretches((c.start, c.end) for c in found if matches)
        for match in matches:
            start, end = match.span()
            start += len(match.group()) - len(match.group().lstrip())
            end_of_text = self._starts[self._text_at(start) + 1] - 1
            if not cited.overlap(start, min(end + 3, end_of_text)):
                yield Citation(start, end, Kind.VAGUE, Rule.VAGUE, ())

    def _meetings(self) -> Iterator[Citation]:
        """The meetings of the Security Council that are named in its documents, where none is marked yet."""
        if self._home.organ != "unsc":
            return
        for match in sought(self._language, self._language.meeting).finditer(self._whole.folded):
            number = match.group("number")
            block, is_note = self._places[self._text_at(match.start())]
            if is_note or any(m.element == "event" for m in block.marks):
                continue
            if int(number) >= _SURE_MEETING or self._grammar.organ.search(match.group()):
                yield Citation(*match.span(), Kind.MEETING, Rule.MEETING, (number,))

    def _text_at(self, index: int) -> int:
        """Which text an index of `_whole` is in."""
        return bisect_right(self._starts, index) - 1

    def _place(self, citation: Citation, base: int) -> tuple[int, int]:
        """The stretch of its text in which a citation stands."""
        if self._complete:
            return citation.start - base, citation.end - base
        return self._whole.place(citation.start) - base, self._whole.place(citation.end - 1) + 1 - base

    # ---------------------------------------------------------------- marking

    def _marked(self, block: Block, k: int, found: Sequence[Sequence[Citation]], resolver: Resolver) -> Block:
        """A block with its marks and those of the citations in its texts, of which text `k` is the first."""
        own = block.marks
        if any(m.element == "event" for m in own):
            own = tuple(self._linked(m, block.text, resolver) for m in own)
        if not any(found):
            return block if own is block.marks else block.marked(own, block.notes)
        marks = self._marks(block.text, self._bases[k], found[0], own, resolver, None)
        notes: list[Note] = []
        for n, (note, of_note) in enumerate(zip(block.notes, found[1:], strict=True), k + 1):
            if of_note:
                of_text = self._marks(note.text, self._bases[n], of_note, (), resolver, _called(block, note))
                note = Note(note.at, note.marker, note.text, note.span, of_text)
            notes.append(note)
        return block.marked(marks, tuple(notes))

    def _linked(self, mark: Mark, text: Text, resolver: Resolver) -> Mark:
        """A mark of a block; that of a meeting is linked."""
        if mark.element != "event":
            return mark
        key = len(self.cited.links)
        facts = dict(mark.attributes)
        number = facts["number"]
        facts["refersTo"] = _event(number, self._meeting)
        here = Citation(mark.start, mark.end, Kind.MEETING, Rule.MEETING, (number,))
        self._link(text, mark.start, mark.end, here, resolver, None)
        return Mark(mark.start, mark.end, mark.element, tuple(facts.items()), key)

    def _marks(
        self,
        text: Text,
        base: int,
        found: Sequence[Citation],
        own: Sequence[Mark],
        resolver: Resolver,
        called: int | None,
    ) -> tuple[Mark, ...]:
        """The marks of a text, a footnote that is `called` in the input if so, with those of its citations.

        A citation that would cross another mark is not linked.
        """
        linked: list[tuple[Citation, Mark]] = []
        unlinked: list[Mark] = []
        for citation in found:
            start, end = self._place(citation, base)
            key = len(self.cited.links)
            target = self._link(text, start, end, citation, resolver, called)
            mark = _mark(start, end, citation, target, self._meeting, key)
            if mark.element:
                linked.append((citation, mark))
            else:
                unlinked.append(mark)
        marks = [*own, *[mark for _, mark in linked]]
        if len(linked) > 1:
            marks += self._runs(linked)
        kept = nested(marks)
        if len(kept) < len(marks):
            there = {m.key for m in kept}
            unlinked += [Mark(m.start, m.end, "", (), m.key) for _, m in linked if m.key not in there]
        return tuple(in_order([*kept, *unlinked]) if unlinked else kept)

    def _link(
        self, text: Text, start: int, end: int, citation: Citation, resolver: Resolver, called: int | None
    ) -> Target:
        offset = text.offset(start)
        target, said = resolver.target(citation, offset if called is None else called)
        if said:
            span = text.span(start, end)
            self.cited.problems += [Problem(code, span, facts) for code, facts in said]
        kind = citation.kind
        if kind is Kind.DOCUMENT and citation.candidates:
            kind = Kind.of_symbol(citation.candidates[0])
        rule = f"{citation.rules}; {target.how}" if target.how else str(citation.rules)
        self.cited.links.append(Link(text.chars[start:end], kind, rule, target, offset, citation.inferred))
        return target

    def _runs(self, linked: Sequence[tuple[Citation, Mark]]) -> Iterator[Mark]:
        """An `mref` around links that follow each other with nothing but a list's words between."""
        run: list[Mark] = []
        reach = 0
        for citation, mark in linked:
            if mark.element == "event" or (run and citation.start < reach):
                continue
            if run and not self._grammar.gap.fullmatch(self._whole.folded, reach, citation.start):
                yield from _mref(run)
                run = []
            run.append(mark)
            reach = citation.end
        yield from _mref(run)


def _without_counts(of_texts: list[list[Citation]]) -> list[list[Citation]]:
    """Without numbers that have no word for a document beside them nor elsewhere: "500 (1982) vehicles"."""
    found = list(chain.from_iterable(of_texts))
    unsure = {c.candidates for c in found if c.rule is Rule.WITHOUT_WORD}
    if not unsure:
        return of_texts
    sure = {x for c in found if c.rule is not Rule.WITHOUT_WORD and not c.portion for x in c.candidates}
    counts = {candidates for candidates in unsure if sure.isdisjoint(candidates)}
    return [[c for c in of_text if c.candidates not in counts] for of_text in of_texts]


def _mref(run: Sequence[Mark]) -> Iterator[Mark]:
    if len(run) > 1:
        yield Mark(run[0].start, run[-1].end, "mref", ())


def _mark(start: int, end: int, citation: Citation, target: Target, meeting: str, key: int) -> Mark:
    """The element that goes around a citation; without a name where nothing is linked."""
    if target.status is not Status.RESOLVED:
        return Mark(start, end, "", (), key)
    if citation.kind is Kind.MEETING:
        number = citation.candidates[0]
        return Mark(start, end, "event", (("refersTo", _event(number, meeting)), ("number", number)), key)
    if "->" in target.href:
        base, _, last = target.href.partition("->")
        up_to = last if last.startswith("#") else base[: base.index("~") + 1] + last
        return Mark(start, end, "rref", (("from", base), ("upTo", up_to)), key)
    return Mark(start, end, "a" if target.href.startswith("https:") else "ref", (("href", target.href),), key)


def _event(number: str, meeting: str) -> str:
    """What the metadata have of a meeting, that of the document or another one."""
    return "#meeting" if number == meeting else f"#meeting_{number}"


def _called(block: Block, note: Note) -> int:
    """Where in the input a footnote is called."""
    return block.text.span(max(0, note.at - 1), note.at).end
