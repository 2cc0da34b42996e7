"""What renditions say of a document, from its metadata."""

from __future__ import annotations

from pathlib import Path

import pytest

import akn
from akn.languages import LANGUAGES
from akn.languages.codes import direction_of, tag_of
from akn.markup.names import AKN, parse
from akn.renditions.flow import flow_of
from akn.renditions.identity import Facts, facts_of
from akn.renditions.nodes import texts_of


def foreign(meta: str, content: str = "") -> Facts:
    return facts_of(parse(f'<akomaNtoso xmlns="{AKN}"><act>{meta}{content}</act></akomaNtoso>'.encode()))


def test_facts_of_a_sample(samples: Path) -> None:
    facts = facts_of(parse((samples / "statement.zh.akn.xml").read_bytes()))
    assert (facts.symbol, facts.title) == ("S/PRST/2013/12", "安全理事会主席声明")
    assert facts.work == "/akn/un/statement/deliberation/unsc/2013-08-06/2013-12"
    assert facts.expression == f"{facts.work}/zho@"
    assert facts.manifestation == f"{facts.expression}.xml"
    assert (facts.language, facts.direction, facts.translated_from) == ("zh", "ltr", "en")
    assert facts.date() == "2013-08-06"
    assert facts.date("manifestation") == "2026-11-23"
    assert [(a.name, a.role) for a in facts.authors[:2]] == [("安全理事会", "Author"), ("安全理事会", "Issuer")]
    assert ("symbol", "S/PRST/2013/12", "catalogue") in [(d.name, d.value, d.how) for d in facts.inferred]
    assert [digest.of.partition(", ")[2] for digest in facts.digests] == ["source file", "text without white space"]


@pytest.mark.parametrize("meta", ["", "<meta/>", "<meta><identification><FRBRWork/></identification></meta>"])
def test_what_the_metadata_do_not_say_is_empty(meta: str) -> None:
    facts = foreign(meta)
    assert (facts.title, facts.symbol, facts.work, facts.date()) == ("", "", "", "")
    assert (facts.language, facts.direction, facts.shown) == ("und", "ltr", "act")


def test_the_stand_ins_for_number_and_date_are_not_shown() -> None:
    facts = foreign('<meta><FRBRWork><FRBRnumber value="nn"/><FRBRdate date="1900-01-01" name="a"/></FRBRWork></meta>')
    assert facts.symbol == ""
    assert facts.date() == ""


def test_a_foreign_document_is_called_by_what_it_has() -> None:
    assert foreign('<meta><FRBRWork><FRBRnumber value="12"/></FRBRWork></meta>').shown == "12"
    assert foreign('<meta><FRBRWork><FRBRname value="Water Act"/></FRBRWork></meta>').shown == "Water Act"
    title = "<preface><p><docTitle>Water\n  <i>Act</i></docTitle></p></preface>"
    assert foreign("<meta/>", title).shown == "Water Act"


def test_languages_have_short_tags_and_directions() -> None:
    for language in LANGUAGES:
        assert (tag_of(language.code), direction_of(language.code)) == (language.tag, language.direction)
    assert (tag_of("ger"), tag_of("grc"), tag_of("swa")) == ("de", "grc", "sw")
    assert direction_of("fa") == direction_of("pa-Arab") == "rtl"
    assert direction_of("ku-Latn") == "ltr"


def test_the_lists_of_a_vote_are_set_as_text_and_not_as_closing_lines() -> None:
    lines = (
        "Adopted by a recorded vote of 3 to 1, with 1 abstention, as follows:",
        "In favour: Albania, Chad, Fiji",
        "Against: Oman",
    )
    text = "\n\n".join(
        [
            "86/9. Wells",
            "The General Assembly,",
            "1. Welcomes the wells.",
            "61st plenary meeting\n9 December 2031",
            "\n".join(lines),
        ]
    )
    root = akn.convert(f"{text}\n", date="2032-01-12").tree
    styles = {
        n["style"]
        for n in flow_of(root, facts_of(root)).nodes
        if isinstance(n, dict) and "".join(texts_of([n])) in lines
    }
    assert styles == {"plain"}
