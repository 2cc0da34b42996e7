"""HTML: the text of the tree and nothing else, one file that needs no other, safe whatever the tree holds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from akn.markup.names import AKN, parse
from akn.renditions.elements import notes_of, part_of, text_of
from akn.renditions.html import render
from akn.renditions.html_text import GENERATED
from tests.every_element import document_with_every_element

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def squeezed(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


def shown(page: bytes) -> str:
    """The text that a page has of its document, without what was added and without white space."""
    article: Any = html.fromstring(page.decode())
    article = article.xpath("//article[contains(@class, 'akn-document')]")[0]
    for element in article.xpath(f".//*[contains(concat(' ', @class, ' '), ' {GENERATED} ')]"):
        element.drop_tree()
    return squeezed(article.text_content())


def expected(root: etree._Element) -> str:
    """The text of a tree, its notes last, as they are printed."""
    text = "".join(text_of(root, notes=False))
    return squeezed(text + "".join("".join(text_inside(note)) for note in notes_of(root)))


def text_inside(note: etree._Element) -> list[str]:
    return ["".join(text_of(child, notes=False)) + (child.tail or "") for child in note] + [note.text or ""]


def page_of(content: str, *, meta: str = "", **options: bool | str | None) -> str:
    xml = f'<akomaNtoso xmlns="{AKN}"><act name="act">{meta}{content}</act></akomaNtoso>'
    return render(parse(xml.encode()), **options).decode()  # type: ignore[arg-type]


def sample(samples: Path, tag: str) -> etree._Element:
    return parse((samples / f"statement.{tag}.akn.xml").read_bytes())


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_page_of_a_sample_has_its_text(tag: str, samples: Path) -> None:
    root = sample(samples, tag)
    assert shown(render(root)) == expected(root)
    assert shown(render(root, fragment=True)) == expected(root)


def test_no_text_of_any_element_of_the_schema_is_dropped() -> None:
    root = document_with_every_element()
    assert shown(render(root)) == expected(root)
    assert {f"akn-{e.tag.rpartition('}')[2]}" for e in root.iter() if _is_shown(e)} <= set(
        re.findall(r"akn-\w+", render(root).decode())
    )


def _is_shown(element: etree._Element) -> bool:
    inside = [element, *element.iterancestors()]
    return not any(part_of(e) in ("meta", "note", "nothing", "noteCall", "foreign") for e in inside) and (
        element.tag.rpartition("}")[2] not in ("akomaNtoso", "heading")
    )
