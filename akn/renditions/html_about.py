"""What an HTML page says of its document: a panel for readers, and linked data for machines."""

from __future__ import annotations

import json
from collections.abc import Iterable

from lxml import etree

from akn.languages import DRAFTED_IN
from akn.languages.codes import direction_of
from akn.languages.reading import ReadingWords
from akn.renditions.html_elements import put
from akn.renditions.identity import Decision, Facts
from akn.renditions.links import address_of

__all__ = ["add_about", "add_linked_data", "kind_of"]

#: documents that schema.org calls legislation; all others are works
_LEGISLATION = frozenset(["act", "bill", "statement", "amendment", "amendmentList", "officialGazette"])


def kind_of(facts: Facts) -> str:
    """The type of the document in the vocabulary of schema.org."""
    return "Legislation" if facts.element in _LEGISLATION else "CreativeWork"


def add_about(parent: etree._Element, facts: Facts, words: ReadingWords, valid: bool | None) -> None:
    """Appends the panel with the document's identity, and how what was inferred is known.

    Args:
        parent: where it goes.
        facts: of the document.
        words: the labels.
        valid: whether it is valid by the schema, None where nobody asked.
    """
    panel = put(parent, "details", "akn-about")
    put(panel, "summary", text=words.about)
    rows = put(panel, "dl")

    def row(label: str, value: str, *, language: str = "", code: bool = False) -> None:
        if not value:
            return
        around = rows[-1] if len(rows) and rows[-1][0].text == label else put(rows, "div")
        if not len(around):
            put(around, "dt", text=label)
        cell = put(
            around, "dd", text="" if code else value, lang=language, dir=direction_of(language) if language else ""
        )
        if code:
            put(cell, "code", text=value, dir="ltr")

    row(words.symbol, facts.symbol)
    row(words.title, facts.title, language=facts.language)
    row(words.kind, facts.name or facts.element, code=True)
    for name in dict.fromkeys(a.name for a in facts.authors if a.level != "manifestation"):
        row(words.author, name, language=facts.language)
    said = set()
    for dated in facts.dates:
        if (dated.date, dated.name) not in said and dated.level != "publication":
            said.add((dated.date, dated.name))
            row(words.dates.get(dated.name) or words.dates.get(dated.level) or dated.name, dated.date)
    row(words.language, facts.language if facts.language != "und" else "", code=True)
    row(words.translated_from, facts.translated_from, code=True)
    row(words.work, facts.work, code=True)
    row(words.expression, facts.expression, code=True)
    row(words.manifestation, facts.manifestation, code=True)
    for _, alias in facts.aliases:
        row(words.also_called, alias, code=True)
    row(words.keywords, ", ".join(facts.keywords), language=facts.language)
    for digest in facts.digests:
        row(f"{words.digest} {digest.algorithm} ({digest.of})", digest.value, code=True)
    if valid is not None:
        row(words.validity, words.valid if valid else words.not_valid)
    if facts.inferred:
        put(panel, "p", "akn-about-heading", text=words.inferred)
        _add_decisions(panel, facts.inferred)


def _add_decisions(panel: etree._Element, decisions: Iterable[Decision]) -> None:
    """Appends how inferred values are known, in the language in which the program speaks."""
    listed = put(panel, "ul", lang=DRAFTED_IN.tag, dir=DRAFTED_IN.direction)
    for decision in decisions:
        item = put(listed, "li", text=f"{decision.name} ")
        put(item, "code", text=decision.value)
        item[-1].tail = f": {decision.how}"


def add_linked_data(head: etree._Element, facts: Facts) -> None:
    """Appends what is known of the document as JSON-LD in the vocabulary of schema.org.

    Args:
        head: of the page.
        facts: of the document.
    """
    legislation = kind_of(facts) == "Legislation"
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": kind_of(facts),
        "@id": facts.expression or facts.work,
        "name": facts.title or facts.shown,
        "identifier": facts.symbol,
        "inLanguage": facts.language if facts.language != "und" else "",
        "datePublished": facts.date("expression", "publication"),
        "url": address_of(facts.work, facts.language),
        "keywords": list(facts.keywords),
        "author": [
            {"@type": "Organization", "name": name}
            for name in dict.fromkeys(a.name for a in facts.authors if a.level == "work")
        ],
    }
    if legislation:
        data |= {"legislationIdentifier": facts.symbol, "legislationDate": facts.date(), "legislationType": facts.name}
    if facts.work and facts.expression:
        data["exampleOfWork"] = {"@type": kind_of(facts), "@id": facts.work}
    if facts.manifestation:
        data["encoding"] = {"@type": "MediaObject", "@id": facts.manifestation, "encodingFormat": "application/akn+xml"}
    text = json.dumps({key: value for key, value in data.items() if value}, ensure_ascii=False, separators=(",", ":"))
    # nothing in it may look like the end of the element
    put(head, "script", type="application/ld+json", text=text.replace("<", "\\u003c"))
