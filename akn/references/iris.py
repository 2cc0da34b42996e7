"""IRIs of documents and their parts (AKN4UN part 1, naming; OASIS Naming Convention 1.0, section 4)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from akn.references.identify import Identity
from akn.references.symbols import Symbol, parse_symbol, symbols_of_number
from akn.structure.deliberation import DECISION, DRAFT, FIRST_DECISION, RESOLUTION
from akn.structure.statement import STATEMENT

__all__ = [
    "COLLECTION",
    "NO_NUMBER",
    "UNKNOWN_DATE",
    "Iris",
    "meeting_iri",
    "meeting_name",
    "numbered_within",
    "symbol_of",
    "target_of",
    "work_iri",
]

#: date of a document of which none is known (AKN4UN, metadata: unknown or transitory dates)
UNKNOWN_DATE = "1900-01-01"
#: number of a document that has none (Naming Convention, section 4.5)
NO_NUMBER = "nn"

#: @name of several resolutions or decisions, the parts of one number
COLLECTION = "publication"
#: @name -> document element and FRBRsubtype (AKN4UN part 1, document classes)
_CLASSES = dict.fromkeys((STATEMENT, RESOLUTION, DECISION, DRAFT), ("statement", "deliberation"))
_CLASSES[COLLECTION] = ("documentCollection", "publication")
_OTHER_CLASS = ("doc", "paper")

#: actor in the guidelines' own spelling, for the alias
_GUIDELINE_ACTORS = {"unsc": "un-sc", "unga": "un-ga", "unga-hrc": "un-ga-hrc"}


def work_iri(symbol: Symbol, date: str) -> str:
    """IRI of the Work of a deliberation.

    Args:
        symbol: of a resolution, decision or presidential statement.
        date: of its adoption, YYYY-MM-DD.
    """
    element, subtype = _CLASSES.get(symbol.name, _OTHER_CLASS)
    return f"/akn/un/{element}/{subtype}/{symbol.actor}/{date}/{symbol.number}"


def meeting_iri(actor: str, number: str, within: str) -> str:
    """IRI of a meeting of an organ, an event of the ontology.

    Args:
        actor: the organ.
        number: of the meeting.
        within: what the meetings are numbered in, see `numbered_within`.
    """
    return "/".join(filter(None, ("/akn/ontology/event/un", actor, within, "meeting", number)))


def numbered_within(identity: Identity) -> str:
    """What tells a document's meeting from others of its number: the session, else the date; "" for the Council's.

    The Security Council numbers its meetings on; the General Assembly and the Human Rights Council begin again.
    """
    if identity.organ == "unsc":
        return ""
    return (identity.symbol.session if identity.symbol else "") or identity.date or ""


def meeting_name(actor: str, number: str, within: str) -> str:
    """What a meeting is called: the symbol of its record where the organ has verbatim ones (A/91/PV.73, S/PV.9901)."""
    if actor == "unsc":
        return f"S/PV.{number}"
    if actor != "unga" or "-" in within.removeprefix("ES-").removeprefix("S-"):
        return f"Meeting {number}"
    # the records of the first thirty sessions have no session in their symbols
    return f"A/{within}/PV.{number}" if within[-1:].isdigit() else f"A/PV.{number}"


_ADDRESS = re.compile(r"https?://(?:www\.)?(?:docs\.un|undocs)\.org/(?:[a-z]{2,3}/)?([^?#]+)")
_DELIBERATION = re.compile(r"/akn/un/statement/deliberation/(?P<actor>[\w-]+)/\d{4}[\d-]*/(?P<number>[^/!~#@]+)")


def symbol_of(href: str) -> Symbol | None:
    """The symbol of the document to which an address of docs.un.org or an AKN IRI leads, None if it has none.

    >>> symbol_of("/akn/un/statement/deliberation/unsc/2004-04-28/1540-2004/!main~para_3").printed
    'S/RES/1540 (2004)'
    >>> symbol_of("https://docs.un.org/zh/S/2006/507").printed
    'S/2006/507'
    """
    match = _ADDRESS.match(href)
    if match:
        return parse_symbol(unquote(match.group(1)))
    match = _DELIBERATION.match(href)
    if not match:
        return None
    ordinal = re.search(r"-(\d{3})(?!\d)", match["number"])
    decision = ordinal is not None and int(ordinal.group(1)) >= FIRST_DECISION.get(match["actor"], 1000)
    found = symbols_of_number(match["actor"], match["number"])
    return min(found, key=lambda symbol: (symbol.name == "decision") != decision, default=None)


_EXPRESSION = re.compile(r"(?<=/)[a-z]{3}@[^/]*/?|/[a-z]{3}@[^/]*$")


def target_of(href: str) -> str:
    """What an address leads to, alike in all languages: the symbol of a document and the provision, else the IRI.

    >>> target_of("/akn/un/statement/deliberation/unsc/2004-04-28/1540-2004/fra@/!main~para_3")
    'S/RES/1540(2004)~para_3'
    >>> target_of("https://docs.un.org/zh/S/2006/507")
    'S/2006/507'

    Args:
        href: an AKN IRI, an address of docs.un.org, or any other.
    """
    symbol = symbol_of(href)
    if symbol is None:
        match = _ADDRESS.match(href)
        return unquote(match[1]) if match else _EXPRESSION.sub("", href)
    component = href.partition("/!")[2].removeprefix("main")
    return symbol.key + (component if component.startswith("~") or not component else f"!{component}")


@dataclass(frozen=True, slots=True)
class Iris:
    """The IRIs of one document at the levels of FRBR."""

    element: str
    subtype: str
    actor: str
    date: str
    #: what happened then: "adoption", or "submission" of a draft
    occasion: str
    number: str
    work: str
    alias: str
    expression: str
    manifestation: str
    original: str

    @classmethod
    def of(cls, identity: Identity, language: str, original: str) -> Iris:
        """The IRIs that follow from an identity.

        Args:
            identity: symbol, date and kind.
            language: ISO 639-2 code of the expression.
            original: code of the language in which the document was drafted.
        """
        element, subtype = _CLASSES.get(identity.name, _OTHER_CLASS)
        symbol = identity.symbol
        actor = identity.organ or "un"
        date = identity.date or UNKNOWN_DATE
        number = symbol.number if symbol else NO_NUMBER
        work = f"/akn/un/{element}/{subtype}/{actor}/{date}/{number}"
        spelled = symbol.key.replace("/", "-") if symbol else number
        alias = f"/akn/un/{element}/{subtype}/{_GUIDELINE_ACTORS.get(actor, actor)}/{date}/{spelled}"
        expression = f"{work}/{language}@"
        return cls(
            element=element,
            subtype=subtype,
            actor=actor,
            date=date,
            occasion="submission" if identity.name == DRAFT else "adoption",
            number=number,
            work=work,
            alias=alias,
            expression=expression,
            manifestation=f"{expression}.xml",
            original=f"{work}/{original}@",
        )

    def component(self, level: str, name: str = "main") -> str:
        """FRBRthis of a component at a level: "work", "expression" or "manifestation"."""
        base = {"work": self.work, "expression": self.expression, "manifestation": self.expression}[level]
        return f"{base}/!{name}" + (".xml" if level == "manifestation" else "")
