"""The part that each element of the schema plays in renditions, and where links lead."""

from __future__ import annotations

import pytest
import xmlschema
from lxml import etree

from akn.markup.names import AKN
from akn.renditions.elements import PARTS, Part, holds_blocks, notes_of, part_of, text_of
from akn.renditions.links import address_of, eid_of
from akn.validation.explain import explained
from akn.validation.schema import is_valid, official_schema
from tests.every_element import document_with_every_element

SCHEMA = xmlschema.XMLSchema(str(official_schema()))


def _element(xml: str) -> etree._Element:
    return etree.fromstring(xml.replace(">", f' xmlns="{AKN}">', 1))


def test_every_element_of_the_schema_has_a_part_and_no_other() -> None:
    assert set(PARTS) == {name.rpartition("}")[2] for name in SCHEMA.elements}


def test_elements_that_hold_text_by_the_schema_have_a_part_that_does() -> None:
    mixed = {e.local_name for e in SCHEMA.elements.values() if getattr(e.type, "mixed", False)}
    with_text = {Part.HEADING, Part.SUBHEADING, Part.NUM, Part.BLOCK, Part.INLINE, Part.LINK, Part.CAPTION}
    assert mixed - {"li"} == {name for name, part in PARTS.items() if part in with_text}


def test_an_unknown_element_is_what_its_place_suggests() -> None:
    root = _element("<p>a <new>b</new></p>")
    assert part_of(root[0]) is Part.INLINE
    root = _element("<body><new>b</new><old2><p>c</p></old2><!--d--><x xmlns='urn:x'/></body>")
    assert [part_of(e) for e in root] == [Part.BLOCK, Part.CONTAINER, Part.NOTHING, Part.FOREIGN]


def test_the_text_of_a_tree_leaves_out_layout_and_metadata_and_nothing_else() -> None:
    root = _element(
        "<act>\n <meta><x>m</x></meta>\n<body>\n stray <p>a <b>b</b>\nc</p>\n<ul> <li>d</li> </ul>\n</body></act>"
    )
    assert "".join(text_of(root)) == "\n stray a b\ncd"


def test_notes_of_the_text_come_before_those_of_the_metadata() -> None:
    root = _element(
        "<act><meta><notes><note><p>1</p></note></notes></meta><body><p>a<authorialNote><p>2</p></authorialNote></p>"
        "</body></act>"
    )
    assert ["".join(text_of(n)) for n in notes_of(root)] == ["2", "1"]
    assert "".join(text_of(root, notes=False)) == "a"


def test_a_note_does_not_make_a_paragraph_hold_blocks_but_a_quoted_structure_does() -> None:
    assert not holds_blocks(_element("<p>a<authorialNote><p>2</p></authorialNote></p>"))
    assert holds_blocks(_element("<p>a<mod>b<quotedStructure><p>2</p></quotedStructure></mod></p>"))


@pytest.mark.parametrize(
    ("href", "language", "address"),
    [
        (
            "/akn/un/statement/deliberation/unsc/2004-04-28/1540-2004/!main~para_3",
            "ara",
            "https://docs.un.org/ar/S/RES/1540(2004)",
        ),
        (
            "/akn/un/statement/deliberation/unga/2020-12-07/75-118/fra@/!main",
            "fra",
            "https://docs.un.org/fr/A/RES/75/118",
        ),
        ("/akn/un/statement/deliberation/unsc/2013-08-06/2013-12", "ita", "https://docs.un.org/en/S/PRST/2013/12"),
        ("/akn/un/act/provision/un/1945-06-26/charter/!main~chp_VIII", "eng", ""),
        ("https://docs.un.org/en/S/2006/507", "eng", "https://docs.un.org/en/S/2006/507"),
        ("https://example.org/a b?c=“d”", "eng", "https://example.org/a%20b?c=%E2%80%9Cd%E2%80%9D"),
        ("annex.html", "eng", "annex.html"),
        ("#para_3", "eng", ""),
        ("JavaScript:alert(1)", "eng", ""),
        (" data:text/html,x", "eng", ""),
        ("//example.org/x", "eng", ""),
    ],
)
def test_where_a_link_leads(href: str, language: str, address: str) -> None:
    assert address_of(href, language) == address


@pytest.mark.parametrize(
    ("href", "eid"), [("#para_3", "para_3"), ("#a->#b", "a"), ("~para_3", "para_3"), ("/akn/x", ""), ("", "")]
)
def test_what_a_link_within_the_document_means(href: str, eid: str) -> None:
    assert eid_of(href) == eid


def test_the_document_with_every_element_is_valid_and_has_them_all() -> None:
    root = document_with_every_element()
    assert {e.tag.rpartition("}")[2] for e in root.iter(f"{{{AKN}}}*")} == set(PARTS)
    assert is_valid(root)
    assert list(explained(root)) == []
