"""What the metadata of a document say of it: names, IRIs, dates, authors, and what was inferred."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from lxml import etree

from akn.languages.codes import direction_of, tag_of
from akn.markup.names import PREMIS, PROVENANCE, local, qualified
from akn.references.iris import NO_NUMBER, UNKNOWN_DATE
from akn.renditions.elements import Part, one_line, part_of

__all__ = ["Author", "Dated", "Decision", "Digest", "Facts", "facts_of", "language_of", "languages_in"]

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in the life of the document."""

    #: "work", "expression", "manifestation", "publication" or "lifecycle"
    level: str
    #: YYYY-MM-DD, or with a time
    date: str
    #: what happened then ("adoption"), "" if it is not said
    name: str


@dataclass(frozen=True, slots=True)
class Author:
    """A body or person that had a part in the document."""

    level: str
    name: str
    #: eId or address by which the metadata call it
    href: str
    #: the part it had ("Author", "Editor"), "" if it is not said
    role: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What was inferred when the text was marked up, and how."""

    name: str
    value: str
    how: str


@dataclass(frozen=True, slots=True)
class Digest:
    """A digest that the metadata hold."""

    algorithm: str
    value: str
    #: who made it, and of what
    of: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a document; a text is "" where the metadata do not have it."""

    #: the document element ("statement", "act") and its @name
    element: str
    name: str
    title: str
    #: number as printed ("S/PRST/2013/12")
    symbol: str
    #: IRIs
    work: str
    expression: str
    manifestation: str
    #: BCP 47 tag of the text's language; "und" where none is named
    language: str
    #: "ltr" or "rtl"
    direction: str
    #: tag of the language it was translated from
    translated_from: str
    country: str
    subtype: str
    dates: tuple[Dated, ...]
    authors: tuple[Author, ...]
    #: other names by which the work is known, with what they are
    aliases: tuple[tuple[str, str], ...]
    keywords: tuple[str, ...]
    digests: tuple[Digest, ...]
    inferred: tuple[Decision, ...]

    def date(self, *levels: str) -> str:
        """The first date of the first level that has one, "" if none has; the stand-in for an unknown date is none.

        Args:
            levels: in the order in which they are asked; all, from the work on, if none is named.
        """
        for level in levels or ("work", "expression", "publication", "lifecycle", "manifestation"):
            for dated in self.dates:
                if dated.level == level and dated.date != UNKNOWN_DATE:
                    return dated.date
        return ""

    @property
    def shown(self) -> str:
        """What the document is called in one line: its symbol, else its title, else its IRI, else what it is."""
        return self.symbol or self.title or self.work or self.name or self.element


#: FRBR element -> level
_LEVELS = {"FRBRWork": "work", "FRBRExpression": "expression", "FRBRManifestation": "manifestation"}


def facts_of(root: etree._Element) -> Facts:
    """The facts of a document, from its `meta` and, for its title, from the `docTitle` printed in it.

    Args:
        root: `akomaNtoso`, or the document element itself.
    """
    document = root
    if local(root) == "akomaNtoso":
        document = next((e for e in root if local(e) and local(e) != "components"), root)
    meta = next((e for e in document if local(e) == "meta"), None)
    said = _Meta(document, meta)
    language = said.language()
    return Facts(
        element=local(document),
        name=document.get("name", ""),
        title=said.title(),
        symbol=said.symbol(),
        work=said.iri("FRBRWork"),
        expression=said.iri("FRBRExpression"),
        manifestation=said.iri("FRBRManifestation"),
        language=language,
        direction=direction_of(language),
        translated_from=tag_of(said.first("FRBRtranslation", "fromLanguage")),
        country=said.first("FRBRcountry", "value"),
        subtype=said.first("FRBRsubtype", "value"),
        dates=tuple(said.dates()),
        authors=tuple(said.authors()),
        aliases=tuple((e.get("name", ""), e.get("value", "")) for e in said.all("FRBRalias")),
        keywords=tuple(e.get("showAs", "") or e.get("value", "") for e in said.all("keyword")),
        digests=tuple(said.digests()),
        inferred=tuple(
            Decision(e.get("name", ""), e.get("value", ""), e.get("how", ""))
            for e in said.all(qualified("decision", PROVENANCE))
        ),
    )


#: of all scripts
_COMMAS = ",،，"


class _Meta:
    """Questions to the metadata of one document; what is absent answers ""."""

    def __init__(self, document: etree._Element, meta: etree._Element | None) -> None:
        self._document = document
        self._meta = meta

    def all(self, name: str) -> Iterator[etree._Element]:
        """The elements of a name, in order; names of other namespaces are given in full."""
        if self._meta is not None:
            yield from self._meta.iter(name if "}" in name else "{*}" + name)

    def first(self, name: str, attribute: str) -> str:
        """The attribute of the first such element that has it."""
        return next((value for e in self.all(name) if (value := e.get(attribute))), "")

    def language(self) -> str:
        """What the content says of itself, else the expression's language."""
        own = self._document.get(_XML_LANG)
        return tag_of(own or self.first("FRBRlanguage", "language") or "und")

    def title(self) -> str:
        """The title as printed, without a comma that leads on to its date, else the name that the metadata give."""
        body = chain.from_iterable(self._document.iter("{*}" + name) for name in ("docTitle", "shortTitle"))
        for element in body:
            printed = one_line(element).rstrip(_COMMAS)
            if printed:
                return printed
        return self.first("FRBRname", "value") or self.first("publication", "showAs")

    def symbol(self) -> str:
        """The number of the document as printed."""
        shown = self.first("FRBRnumber", "showAs") or self.first("publication", "number")
        number = self.first("FRBRnumber", "value")
        return shown or (number if number != NO_NUMBER else "")

    def iri(self, level: str) -> str:
        """The IRI of the whole document at a level."""
        for name in ("FRBRuri", "FRBRthis"):
            for element in self.all(level):
                for child in element.iter("{*}" + name):
                    if child.get("value"):
                        return child.get("value", "")
        return ""

    def dates(self) -> Iterator[Dated]:
        """All dates, those of FRBR first."""
        for level in _LEVELS:
            for element in self.all(level):
                for date in element.iter("{*}FRBRdate"):
                    yield Dated(_LEVELS[level], date.get("date", ""), date.get("name", ""))
        for publication in self.all("publication"):
            yield Dated("publication", publication.get("date", ""), publication.get("name", ""))
        for event in self.all("eventRef"):
            yield Dated("lifecycle", event.get("date", ""), event.get("type", ""))

    def authors(self) -> Iterator[Author]:
        """Who is named at each level, under the name that the references give."""
        names = {e.get("eId"): e.get("showAs", "") for r in self.all("references") for e in r if e.get("eId")}
        for level in _LEVELS:
            for element in self.all(level):
                for author in element.iter("{*}FRBRauthor"):
                    href = author.get("href", "")
                    role = author.get("as", "").lstrip("#")
                    yield Author(
                        _LEVELS[level], names.get(href.lstrip("#")) or href.lstrip("#"), href, names.get(role, role)
                    )

    def digests(self) -> Iterator[Digest]:
        """The digests of the source and of the text."""
        for fixity in self.all(qualified("fixity", PREMIS)):
            said = {local(e): (e.text or "").strip() for e in fixity}
            yield Digest(
                said.get("messageDigestAlgorithm", ""),
                said.get("messageDigest", ""),
                said.get("messageDigestOriginator", ""),
            )


def language_of(element: etree._Element) -> str:
    """The tag of the language that an element says it is in, a document inside by its metadata too; "" if it says none.

    Args:
        element: of any part.
    """
    said = element.get(_XML_LANG, "")
    if not said and part_of(element) is Part.DOCUMENT:
        found = element.find("{*}meta/{*}identification/{*}FRBRExpression/{*}FRBRlanguage")
        said = found.get("language", "") if found is not None else ""
    return tag_of(said) if said else ""


def languages_in(root: etree._Element) -> dict[etree._Element, str]:
    """What `language_of` says of every element in a tree of which it says something."""
    saying: Any = root.xpath("descendant-or-self::*[@xml:lang]")
    documents = (meta.getparent() for meta in root.iter("{*}meta"))
    return {e: tag for e in chain(saying, documents) if e is not None and (tag := language_of(e))}
