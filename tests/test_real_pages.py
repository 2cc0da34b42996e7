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
