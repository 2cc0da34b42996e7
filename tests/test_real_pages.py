"""What extractors make of the pages of real PDFs: pdftotext with and without layout, pdfium."""

from __future__ import annotations

import pytest

import akn
from akn.source.text import Reason

_HEAD = """United Nations A/RES/86/214
General Assembly Distr.: General
11 January 2032
Eighty-sixth session
Agenda item 19
Resolution adopted by the General Assembly on 20 December 2031
[on the report of the Second Committee (A/86/446, para. 12)]
86/214. Drinking water of islands
"""
_OPENING = """The General Assembly,
Recalling its resolutions 70/1 of 25 September 2015 and 74/141 of 18 December 2019
on the wells of islands, which turn salty where the rain comes late in the year,
"""
_END = """1. Decides to return to the matter at its eighty-seventh session, and to hear there
what the States concerned have done for their wells.
66th plenary meeting
20 December 2031
"""


def _texts(document: akn.Document, *kinds: str) -> list[str]:
    return [block.text.chars for block in document.blocks if block.kind.value in kinds]


#: a page as pdftotext lays it out, where no empty line parts the title, the formula and what follows
_LAID_OUT = """                 United Nations                                                          A/RES/86/1
                 General Assembly                                          Distr.: General
                                                                           16 October 2031

Eighty-sixth session
Agenda item 13

                 Resolution adopted by the General Assembly
                 on 20 December 2031

     86/1.       Declaration on the wells of islands and on all who draw their water
                 from wells
                        The General Assembly
                       Endorses the declaration on the wells of islands that was adopted by the
                 meeting on wells, which is contained in the annex to the present resolution.

                                                                           66th plenary meeting
                                                                           20 December 2031
"""


@pytest.mark.parametrize(
    "text",
    [
        f"{_HEAD}The General Assembly\nEndorses the declaration on the wells of islands, which is contained in the\n"
        "annex to it.\n66th plenary meeting\n20 December 2031\n",
        _LAID_OUT,
    ],
)
def test_a_formula_without_its_comma_is_known_by_the_verb_below_it(text: str) -> None:
    document = akn.convert(text)
    assert _texts(document, "formula") == ["The General Assembly"]
    assert [p[:18] for p in _texts(document, "paragraph")] == ["Endorses the decla"]
    assert document.identity.meeting == 66


def test_a_line_broken_after_a_footnote_call_is_one_line() -> None:
    broken = """Recalling also the Accord on Island Wells,1
and the Protocol on Salt of the
United Islands, which all States of the outer belt have signed but for two of them,
Noting that wells need rest, and that the islands of the outer belt have too few of
them to let any rest for longer than a month,
"""
    document = akn.convert(_HEAD + _OPENING + broken + _END + "__________________\n1\nA/86/97.\n")
    recitals = _texts(document, "recital")
    assert [p.split()[0] for p in recitals] == ["Recalling", "Recalling", "Noting"]
    assert recitals[1].startswith("Recalling also the Accord on Island Wells, and the Protocol on Salt of the United")
    assert [n.text.chars for b in document.blocks for n in b.notes] == ["A/86/97."]


def test_a_footnote_call_on_a_line_of_its_own_belongs_to_the_line_before() -> None:
    broken = "Recalling also the Accord on Island Wells of the outer belt,\n1\n"
    document = akn.convert(_HEAD + _OPENING + broken + _END + "__________________\n1 A/86/97.\n")
    assert _texts(document, "heading") == []
    noted = [b.text.chars for b in document.blocks if b.notes]
    assert noted == ["Recalling also the Accord on Island Wells of the outer belt,"]


def test_a_number_in_order_opens_a_paragraph_below_a_heading_that_fills_its_line() -> None:
    text = _HEAD + _OPENING + "1. Welcomes the report of the Secretary-General on the wells of the outer belt;\nII\n"
    text += "Follow-up to the conference on the wells and the rain of the outer belt and beyond\n" + _END.replace(
        "1.", "2."
    )
    document = akn.convert(text)
    assert _texts(document, "heading")[-1].startswith("Follow-up to the conference")
    assert [b.number.text.chars for b in document.blocks if b.kind.value == "paragraph" and b.number] == ["1.", "2."]


def test_several_meetings_on_one_closing_line_are_conclusions() -> None:
    end = _END.replace("66th plenary meeting\n20", "65th plenary meeting 66th plenary meeting\n19 December 2031 20")
    document = akn.convert(_HEAD + _OPENING + end)
    assert _texts(document, "conclusion") == [
        "65th plenary meeting 66th plenary meeting",
        "19 December 2031 20 December 2031",
    ]


def test_a_decision_whose_title_and_text_are_each_one_line_is_told_from_its_title() -> None:
    text = "86/511.\t国际河流法院的报告\n\n2031年11月7日，大会第28次全体会议表示注意到国际河流法院的报告。1\n\n"
    text += "第28次全体会议\n\n2031年11月7日\n\n1 《大会正式记录，第八十六届会议，补编第4号》(A/86/4)。\n"
    document = akn.convert(text)
    assert document.outline.name == "decision"
    assert [p[:10] for p in _texts(document, "paragraph")] == ["2031年11月7日"]
    assert document.identity.date == "2031-11-07"


def _long(sentence: str) -> str:
    """A resolution long enough to tell words from halves of words, with a sentence in its last recital."""
    filler = "Noting that the wells of the islands are of importance to the people of the outer belt and to others,\n\n"
    return f"{_HEAD}\nThe General Assembly,\n\n{filler * 60}{sentence}\n\n{_END}"


def test_spaces_within_words_are_set_aside_where_the_word_stands_elsewhere() -> None:
    document = akn.convert(_long("Noting the import ance of t he outer belt -, the wells , and the rain,"))
    last = _texts(document, "recital")[-1]
    assert last == "Noting the importance of the outer belt -, the wells, and the rain,"
    assert sum(x.reason is Reason.GAP for x in document.leftovers) == 3
    assert [p.facts["first"] for p in document.problems if p.code == "AKN113"] == ["import", "t"]


def test_two_words_that_are_one_elsewhere_stay_two_where_both_are_known() -> None:
    sentence = "Noting that people are into the rain, in to it and in the wells, of all people,"
    document = akn.convert(_long(sentence))
    assert _texts(document, "recital")[-1] == sentence
    assert "AKN113" not in {p.code for p in document.problems}


def test_a_dash_is_closed_up_to_the_last_year_of_a_range_and_to_no_number_below_zero() -> None:
    document = akn.convert(_long("Noting that in the years 2019 –2024 the rain fell from 10 -5 to -7 and from 3 -5,"))
    assert _texts(document, "recital")[-1] == (
        "Noting that in the years 2019–2024 the rain fell from 10 -5 to -7 and from 3 -5,"
    )


def test_a_short_text_says_too_little_of_what_is_a_word() -> None:
    document = akn.convert(_HEAD + _OPENING + "Noting the import ance of wells and the importance of rain,\n" + _END)
    assert any("import ance" in text for text in _texts(document, "recital"))


def test_a_date_that_opens_a_line_of_a_note_marks_none_and_the_number_below_it_is_no_pages() -> None:
    document = akn.convert(
        f"{_HEAD}{_OPENING}1. Welcomes the wells of islands, 31 recalls those of the mainland, and thanks all who\n"
        "dug them with their own hands in the dry years;\n"
        "__________________\n31\nSee the volumes of the decisions of the Committee on Wells, 1 August 2029–\n"
        "31 December 2030 (A/INF/71).\n32\nA/86/97, annex.\n"
        "A/RES/86/214 Drinking water of islands\n2/2 31-09001\n"
        "2. Recalls the report of the Secretary-General;32\n3. Decides to return to the matter.\n"
    )
    notes = [(n.marker, n.text.chars) for b in document.blocks for n in b.notes]
    assert notes == [
        (
            "31",
            "See the volumes of the decisions of the Committee on Wells, 1 August 2029–31 December 2030 (A/INF/71).",
        ),
        ("32", "A/86/97, annex."),
    ]


def test_spaces_within_words_are_closed_in_notes_too() -> None:
    words = "The wells of the islands are a matter of international concern, as is the water of all of them. " * 60
    document = akn.convert(
        f"{_HEAD}{_OPENING}1. Welcomes the report;1\n2. {words.strip()}\n__________________\n"
        "1 See the interna tional report on wells, 2029 –2031, of 3 –14 June, resolution 9 (Cg -18).\n"
    )
    assert [n.text.chars for b in document.blocks for n in b.notes] == [
        "See the international report on wells, 2029–2031, of 3–14 June, resolution 9 (Cg-18)."
    ]


def test_a_comma_ends_no_numbered_paragraph_though_its_line_is_short() -> None:
    document = akn.convert(
        f"{_HEAD}{_OPENING}1. Notes the theme of the year of wells of islands and of the mainland, and of all who\n"
        "dig them with their own hands in the dry years, wherever the rain comes late or is\n"
        "without salt, and the adoption by the Committee on Wells of the decisions WELL/9,\n"
        "WELL/28/C/24 and WELL/28/C/25 at its session, as well as of the theme of the years,\n"
        "“Water at fifty, and no end of it”;\n2. Decides to return to the matter of wells and of those who\n"
        "dig them with their own hands.\n"
    )
    assert len(_texts(document, "paragraph")) == 2
    assert "WELL/9, WELL/28/C/24" in _texts(document, "paragraph")[0]
    assert _texts(document, "paragraph")[0].endswith("years, “Water at fifty, and no end of it”;")


def test_a_page_may_end_within_a_sentence_and_the_next_have_another_margin() -> None:
    page = (
        "                 The General Assembly,\n\n"
        "                        Recalling its resolutions on the wells of all islands and of the mainland,\n\n"
        "                        1.    Requests all States to dig wells wherever the rain comes late, to help\n"
        "                 those that have none, and to tell of it to the Conference, the Council and the\n\f"
        "A/RES/86/214\n\n                          Coordinator of all wells;\n\n"
        "                               2.    Decides to return to the matter of wells at its next session:\n"
        "                                     (a) On islands where the rain comes late in the dry season;\n\f"
        "A/RES/86/214\n\n             (b) On the mainland.\n"
    )
    document = akn.convert(_HEAD + page)
    assert _texts(document, "paragraph")[0].endswith("the Council and the Coordinator of all wells;")
    assert [b.number.text.chars for b in document.blocks if b.kind.value == "point" and b.number] == ["(a)", "(b)"]
