"""What a citation leads to.

A document whose date is known has an AKN IRI, any other an address of docs.un.org.  Only where one
candidate is left is it taken; a wrong link hurts more than a missing one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from akn.languages import Language
from akn.problems import Problem
from akn.references.catalogue import entry
from akn.references.citation import Citation, Kind, Portion, Rule, Status, Target
from akn.references.eids import part_name
from akn.references.instruments import instrument
from akn.references.iris import meeting_iri, work_iri
from akn.references.own import OwnProvisions
from akn.references.symbols import parse_symbol
from akn.source.text import Span

__all__ = ["Resolver", "document_of"]


@dataclass(slots=True)
class Resolver:
    """Resolves the citations of one document."""

    language: Language
    #: actor of the document's own IRI
    organ: str
    #: what the meetings of its organ are numbered in
    within: str
    #: numbered provisions of the document itself
    own: OwnProvisions
    #: symbol -> dates that are printed beside it in the document, each once, in order
    printed: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def target(self, citation: Citation, span: Span, at: int) -> tuple[Target, list[Problem]]:
        """What a citation leads to, and what there is to say about it at its place in the input.

        Args:
            citation: to resolve.
            span: where it stands in the input.
            at: where it is read: there, but that of a footnote where the note is called.
        """
        if citation.kind is Kind.MEETING:
            return Target(Status.RESOLVED, "", meeting_iri(self.organ, citation.candidates[0], self.within)), []
        if citation.kind is Kind.VAGUE:
            return Target(Status.VAGUE), []
        if citation.portion is not None and citation.doubt:
            return Target(Status.UNRESOLVED, how=citation.doubt), []
        if citation.portion is not None and not citation.candidates:
            return self._own_provision(citation, citation.portion, span, at)
        if len(citation.candidates) > 1:
            facts = {"candidates": ", ".join(citation.candidates)}
            return Target(Status.AMBIGUOUS), [Problem("AKN311", span, facts)]
        if citation.doubt and citation.candidates:
            facts = {"symbol": citation.candidates[0], "reason": citation.doubt}
            return Target(Status.UNRESOLVED, how=citation.doubt), [Problem("AKN313", span, facts)]
        if not citation.candidates:
            return Target(Status.UNRESOLVED, how=citation.doubt), []
        candidate = citation.candidates[0]
        named = instrument(candidate)
        if named is not None:
            return Target(Status.RESOLVED, "", named.iri + _portion_of(citation.portion), "instrument"), []
        return self._document(candidate, citation, span)

    def _own_provision(self, citation: Citation, portion: Portion, span: Span, at: int) -> tuple[Target, list[Problem]]:
        paths = [path for path in (portion.path, portion.up_to) if path]
        named = [self.own.of(part_name(path), at, portion.side) for path in paths]
        missing = next((path for path, eids in zip(paths, named, strict=True) if not eids), None)
        if missing:
            # of which paragraph a point is, or whose an annex is, is not always said
            known = missing[0][0] != "point" and citation.rule is not Rule.OWN_UNSAID
            provision = " ".join(f"{element} {number}" for element, number in missing)
            elsewhere = portion.side and self.own.of(part_name(missing), at, "")
            where = f" {portion.side} this place" if elsewhere else ""
            problem = Problem("AKN312", span, {"provision": provision, "where": where})
            return Target(Status.UNRESOLVED, how=f"not in the document{where}"), [problem] * known
        several = next((path for path, eids in zip(paths, named, strict=True) if len(eids) > 1), None)
        if several:
            facts = {"candidates": f"several provisions of the document that are called {part_name(several)}"}
            return Target(Status.AMBIGUOUS), [Problem("AKN311", span, facts)]
        return Target(Status.RESOLVED, "", "->".join(f"#{eids[0]}" for eids in named)), []

    def _document(self, key: str, citation: Citation, span: Span) -> tuple[Target, list[Problem]]:
        symbol = parse_symbol(key)
        if symbol is None:
            return Target(Status.UNRESOLVED, how="not a symbol"), []
        problems = []
        printed = self.printed.get(key, ())
        known = entry(key) or entry(_without_part(key))
        date, how = (
            (known.date, "date in the catalogue")
            if known and known.date
            else (printed[0] if len(printed) == 1 else "", "date printed in the text")
        )
        if len(printed) > 1 and not date and citation.date not in (None, printed[0]):
            facts = {"symbol": symbol.printed, "known": printed[0], "found": citation.date}
            problems.append(Problem("AKN310", span, facts))
        if (
            known
            and known.date
            and citation.date
            and citation.kind in (Kind.RESOLUTION, Kind.DECISION, Kind.STATEMENT)
            and citation.date != known.date
        ):
            facts = {"symbol": symbol.printed, "known": known.date, "found": citation.date}
            problems.append(Problem("AKN310", span, facts))
        if date and symbol.name:
            href = work_iri(symbol, date) + _portion_of(citation.portion)
            return Target(Status.RESOLVED, symbol.printed, href, how), problems
        if citation.portion is not None:
            return Target(Status.UNRESOLVED, symbol.printed, "", "no IRI, as the date is not known"), problems
        href = f"https://docs.un.org/{self.language.tag}/{_without_part(key)}"
        return Target(Status.RESOLVED, symbol.printed, href, "address of the symbol"), problems


def _portion_of(portion: Portion | None) -> str:
    """What a provision adds to the IRI of its document: "/!main~para_3", "/!main~para_5->para_7", "/!annex_1"."""
    if portion is None:
        return ""
    (element, number), *inside = portion.path
    if element == "annex":
        return f"/!annex_{number}" + (f"~{part_name(tuple(inside))}" if inside else "")
    return "/!main~" + "->".join(part_name(path) for path in (portion.path, portion.up_to) if path)


def document_of(href: str) -> str:
    """The address of the whole document of a link: without component and portion."""
    return href.partition("/!")[0]


def _without_part(key: str) -> str:
    """The symbol of an old resolution without the letter of its part, as docs.un.org and some catalogues have it."""
    head, _, session = key.partition("(")
    return f"{head.rstrip('ABCDEFGH')}({session}" if session and key.startswith("A/RES/") else key
