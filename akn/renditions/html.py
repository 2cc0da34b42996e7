"""AKN tree → one HTML file that needs nothing else: no script, no network, no other file."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lxml import etree

from akn.languages.codes import direction_of
from akn.languages.reading import ReadingWords, reading_words
from akn.markup.names import local
from akn.renditions.elements import Part, children, one_line, part_of
from akn.renditions.html_about import add_about, add_linked_data, kind_of
from akn.renditions.html_elements import GENERATED, put
from akn.renditions.html_text import Writer
from akn.renditions.identity import Facts, facts_of
from akn.version import __version__

__all__ = ["render", "style"]

#: from how many headings on a document has a table of contents
_LONG = 3


@cache
def style() -> str:
    """The style of the pages, as CSS; a page that takes a fragment in needs it too."""
    return Path(__file__).with_name("html.css").read_text(encoding="utf-8")


def render(root: etree._Element, *, fragment: bool = False, css: str | None = None, valid: bool | None = None) -> bytes:
    """The document as HTML, UTF-8.

    Args:
        root: of an AKN tree, which stays as it is.
        fragment: only an `article` to put into another page, which has a title and the style of its own.
        css: takes the place of the style.
        valid: whether the tree is valid by the schema, None where nobody asked.
    """
    facts = facts_of(root)
    words = reading_words(facts.language)
    article = etree.Element("article")
    writer = Writer(root, words, language=facts.language, top=2 if fragment else 1)
    _write_article(article, root, facts, writer)
    if fragment:
        return etree.tostring(article, encoding="UTF-8", method="html") + b"\n"
    page = etree.Element("html", lang=facts.language, dir=facts.direction)
    _write_head(page, facts, style() if css is None else css)
    body = put(page, "body", "akn-page")
    if words.tag != facts.language.partition("-")[0]:
        body.set("lang", words.tag)
        body.set("dir", direction_of(words.tag))
    contents = [h for h in writer.headings if h[0] <= _DEEPEST]
    if len(contents) >= _LONG:
        body.set("class", "akn-page akn-long")
        _write_contents(body, contents, words)
    main = put(body, "main", "akn-main")
    if not writer.titled:
        title = etree.Element("h1")
        title.set("class", f"akn-hidden {GENERATED}")
        title.text = facts.title or facts.shown
        article.insert(0, title)
    main.append(article)
    add_about(put(body, "footer", "akn-footer", GENERATED), facts, words, valid)
    _break_lines(page)
    return etree.tostring(page, encoding="UTF-8", method="html", doctype="<!DOCTYPE html>") + b"\n"


#: level of the deepest headings in the table of contents
_DEEPEST = 4


def _write_article(article: etree._Element, root: etree._Element, facts: Facts, writer: Writer) -> None:
    article.set("class", "akn-document")
    article.set("lang", facts.language)
    article.set("dir", facts.direction)
    article.set("prefix", "schema: https://schema.org/ eli: http://data.europa.eu/eli/ontology#")
    if facts.work:
        article.set("about", facts.expression or facts.work)
    article.set("typeof", f"schema:{kind_of(facts)}")
    for name, content in (
        ("schema:legislationIdentifier", facts.symbol),
        ("schema:legislationDate", facts.date()),
        ("schema:inLanguage", facts.language if facts.language != "und" else ""),
    ):
        if content:
            put(article, "meta", property=name, content=content)
    if facts.work and facts.expression:
        put(article, "link", property="eli:realizes", href=facts.work)
    for element in children(root) if local(root) == "akomaNtoso" else [root]:
        writer.write(element, article, 2)
    writer.notes(article)


def _write_head(page: etree._Element, facts: Facts, css: str) -> None:
    head = put(page, "head")
    put(head, "meta", charset="utf-8")
    names = dict.fromkeys(x for x in (facts.symbol, facts.title) if x)
    put(head, "title", text=": ".join(names) or facts.shown or "Akoma Ntoso")
    for name, content in (
        ("viewport", "width=device-width, initial-scale=1"),
        ("color-scheme", "light dark"),
        ("generator", f"akn {__version__}"),
    ):
        put(head, "meta", name=name, content=content)
    add_linked_data(head, facts)
    # what would end the element is written so that CSS reads the same
    put(head, "style", text=css.replace("</", "<\\/"))


def _write_contents(body: etree._Element, entries: list[tuple[int, str, etree._Element]], words: ReadingWords) -> None:
    nav = put(body, "nav", "akn-contents", GENERATED, aria_labelledby="akn-contents")
    put(nav, "h2", text=words.contents, id="akn-contents")
    places = put(nav, "ol")
    for level, anchor, element in entries:
        text = []
        for part in (Part.NUM, Part.HEADING):
            found = next((c for c in children(element) if part_of(c) is part), None)
            if found is not None:
                text.append(one_line(found))
        put(put(places, "li", f"akn-level-{level}"), "a", text=" ".join(text), href=f"#{anchor}")


#: HTML elements after whose end a line break changes nothing, so that the file can be read
_ON_THEIR_LINES = frozenset(
    [
        *("head", "title", "meta", "link", "script", "style", "body", "nav", "main", "article", "footer", "section"),
        *("div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "li", "dl", "table", "tbody", "tr"),
    ]
)


def _break_lines(page: etree._Element) -> None:
    for element in page.iter():
        if element.tag in _ON_THEIR_LINES and not element.tail:
            element.tail = "\n"
