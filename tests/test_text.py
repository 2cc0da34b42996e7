"""Plain text of a tree: all of it, to be read, and to be converted back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

import akn
from akn.markup.names import AKN, parse
from akn.renditions.text import render
from tests.every_element import document_with_every_element
from tests.test_html import expected, squeezed

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
KINDS = ("prst", "sc-resolution", "ga-resolution", "ga-decision", "hrc-resolution")
#: quotation marks that are attributes in the tree
QUOTES = str.maketrans("", "", "“”‘’")


def body(content: str) -> str:
    root = parse(f'<akomaNtoso xmlns="{AKN}"><act name="a"><body>{content}</body></act></akomaNtoso>'.encode())
    return render(root).decode()


def without_calls(text: str, root: etree._Element) -> str:
    """The text without what was added: calls, marks and the rule."""
    marks = [note.get("marker") or "1" for note in root.iter(f"{{{AKN}}}authorialNote", f"{{{AKN}}}note")]
    above, _, below = text.partition("__________________")
    for mark in marks:
        mark = mark if not mark.isalnum() else f"[{mark}]"
        above = above.replace(mark, "", 1)
        below = below.replace(f"\n{mark} ", "\n", 1)
    return squeezed(above + below)


def shape(document: akn.Document) -> list[tuple[object, ...]]:
    """What conversion found, without how the calls of notes are printed."""
    return [
        (
            block.kind,
            block.number.text.chars if block.number else "",
            block.level,
            squeezed(block.text.chars),
            [(note.marker.strip("[]"), squeezed(note.text.chars)) for note in block.notes],
        )
        for block in document.blocks
    ]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_text_of_a_sample_is_that_of_the_tree_and_converts_back(tag: str, samples: Path) -> None:
    document = akn.convert(samples / f"statement.{tag}.txt")
    text = render(document.tree)
    assert without_calls(text.decode(), document.tree) == expected(document.tree)
    again = akn.convert(text)
    assert shape(again) == shape(document)
    assert akn.render(again, "txt") == text


def test_no_text_of_any_element_of_the_schema_is_dropped() -> None:
    root = document_with_every_element()
    above, _, below = render(root).decode().partition("__________________")
    shown = squeezed(above + below).translate(QUOTES)
    wanted = expected(root).translate(QUOTES)
    # calls and marks stand between: "*", or a number in brackets
    assert re.sub(r"\*|\[\d+\]", "", shown) == wanted


def test_a_number_stands_on_the_line_of_its_text_and_a_call_is_in_brackets() -> None:
    text = body(
        "<paragraph><num>3.</num><list><intro><p>Asks:</p></intro><point><num>(a)</num><content><p>To\n  go"
        '<authorialNote marker="4"><p>Slowly.</p></authorialNote>;</p></content></point></list></paragraph>'
    )
    assert text == "3. Asks:\n\n(a) To go[4];\n\n__________________\n\n[4] Slowly.\n"


def test_number_and_title_stand_on_one_line_as_they_are_printed() -> None:
    text = body("<p><docNumber>74/249.</docNumber></p><p><docTitle>Lakes</docTitle></p><p>The Assembly,</p>")
    assert text == "74/249. Lakes\n\nThe Assembly,\n"


def test_a_row_is_a_line_and_quotation_marks_of_attributes_are_printed() -> None:
    text = body(
        "<p>It said <quotedText startQuote='«' endQuote='»'>yes</quotedText>.</p>"
        "<table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td><p>c</p></td></tr></table>"
    )
    assert text == "It said «yes».\n\na\tb\n\nc\n"


@pytest.mark.parametrize("kind", KINDS)
def test_the_text_of_a_real_document_converts_back_to_the_same_blocks(kind: str, shared: Path) -> None:
    tried, same = 0, 0
    for folder in sorted((shared / "corpus" / kind).iterdir()):
        for path in sorted(folder.glob("*.plain.txt"))[:6]:
            document = akn.convert(path)
            again = akn.convert(render(document.tree), language=document.language.code)
            tried += 1
            same += shape(again) == shape(document)
    assert tried
    assert same >= 0.9 * tried
