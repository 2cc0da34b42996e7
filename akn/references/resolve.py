"""What a citation leads to.

A document whose date is known has an AKN IRI, any other an address of docs.un.org.  Only where one
candidate is left is it taken; a wrong link hurts more than a missing one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from akn.languages import Language
from akn.references.catalogue import entry
from akn.references.citation import Citation, Kind, Portion, Rule, Status, Target
from akn.references.eids import part_name
from akn.references.instruments import instrument
from akn.references.iris import meeting_iri, work_iri
from akn.references.own import OwnProvisions
from akn.references.symbols import parse_symbol

__all__ = ["Resolver", "document_of"]

#: code and facts of a problem
_Said = tuple[str, Mapping[str, str | None]]


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

    def target(self, citation: Citation, at: int) -> tuple[Target, Sequence[_Said]]:
        """What a citation leads to, and what there is to say about it: codes of problems, and their facts.

        Args:
            citation: to resolve.
            at: place in the input where it is read: its own, but that of a footnote where the note is called.
        """
        if citation.kind is Kind.MEETING:
            return Target(Status.RESOLVED, "", meeting_iri(self.organ, citation.candidates[0], self.within)), ()
        if citation.kind is Kind.VAGUE:
            return Target(Status.VAGUE), ()
        if citation.portion is not None and citation.doubt:
            return Target(Status.UNRESOLVED, how=citation.doubt), ()
        if citation.portion is not None and not citation.candidates:
            return self._own_provision(citation, citation.portion, at)
        if len(citation.candidates) > 1:
            facts = {"candidates": ", ".join(citation.candidates)}
            return Target(Status.AMBIGUOUS), [("AKN311", facts)]
        if citation.doubt and citation.candidates:
            facts = {"symbol": citation.candidates[0], "reason": citation.doubt}
            return Target(Status.UNRESOLVED, how=citation.doubt), [("AKN313", facts)]
        if not citation.candidates:
            return Target(Status.UNRESOLVED, how=citation.doubt), ()
        candidate = citation.candidates[0]
        named = instrument(candidate)
        if named is not None:
            return Target(Status.RESOLVED, "", named.iri + _portion_of(citation.portion), "instrument"), ()
        return self._document(candidate, citation)

    def _own_provision(self, citation: Citation, portion: Portion, at: int) -> tuple[Target, Sequence[_Said]]:
        paths = [path for path in (portion.path, portion.up_to) if path]
        named = [self.own.of(part_name(path), at, portion.side) for path in paths]
        missing = next((path for path, eids in zip(paths, named, strict=True) if not eids), None)
        if missing:
            # of which paragraph a point is, or whose an annex is, is not always said
            known = missing[0][0] != "point" and citation.rule is not Rule.OWN_UNSAID
            provision = " ".join(f"{element} {number}" for element, number in missing)
            elsewhere = portion.side and self.own.of(part_name(missing), at, "")
            where = f" {portion.side} this place" if elsewhere else ""
            said = ("AKN312", {"provision": provision, "where": where})
            return Target(Status.UNRESOLVED, how=f"not in the document{where}"), [said] * known
        several = next((path for path, eids in zip(paths, named, strict=True) if len(eids) > 1), None)
        if several:
            facts = {"candidates": f"several provisions of the document that are called {part_name(several)}"}
            return Target(Status.AMBIGUOUS), [("AKN311", facts)]
        return Target(Status.RESOLVED, "", "->".join(f"#{eids[0]}" for eids in named)), ()

    def _document(self, key: str, citation: Citation) -> tuple[Target, Sequence[_Said]]:
        symbol = parse_symbol(key)
        if symbol is None:
            return Target(Status.UNRESOLVED, how="not a symbol"), ()
        said: list[_Said] = []
        printed = self.printed.get(key, ())
        known = entry(key) or entry(_without_part(key))
        date, how = (
            (known.date, "date in the catalogue")
            if known and known.date
            else (printed[0] if len(printed) == 1 else "", "date printed in the text")
        )
        if len(printed) > 1 and not date and citation.date not in (None, printed[0]):
            facts = {"symbol": symbol.printed, "known": printed[0], "found": citation.date}
            said.append(("AKN310", facts))
        if (
            known
            and known.date
            and citation.date
            and citation.kind in (Kind.RESOLUTION, Kind.DECISION, Kind.STATEMENT)
            and citation.date != known.date
        ):
            facts = {"symbol": symbol.printed, "known": known.date, "found": citation.date}
            said.append(("AKN310", facts))
        if date and symbol.name:
            href = work_iri(symbol, date) + _portion_of(citation.portion)
            return Target(Status.RESOLVED, symbol.printed, href, how), said
        if citation.portion is not None:
            return Target(Status.UNRESOLVED, symbol.printed, "", "no IRI, as the date is not known"), said
        href = f"https://docs.un.org/{self.language.tag}/{_without_part(key)}"
        return Target(Status.RESOLVED, symbol.printed, href, "address of the symbol"), said


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
