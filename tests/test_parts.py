"""Parts A, B … under one number are documents of their own in one collection."""

from __future__ import annotations

import pytest

import akn
from akn.markup.names import qualified
from akn.structure.model import BlockKind
from tests.test_text import shape

RESOLUTIONS = """United Nations
A/RES/86/97 A and B
General Assembly
Distr.: General
12 January 2032
Eighty-sixth session
Agenda item 54


        Resolutions adopted by the General Assembly on 5 December 2031

        [on the report of the Fourth Committee (A/86/413, paras. 11 and 12)]

        86/97. Questions relating to harbours

        A

        Harbours in the service of all

    The General Assembly,

    Recalling its resolution 85/93 A of 7 December 2030,1

    Noting the report of the Committee on Harbours,

    1. Urges all States to keep their harbours open;

    2. Requests the Secretary-General to report on the implementation of paragraph 1
of the present resolution.

                                                        41st plenary meeting
                                                             5 December 2031

        B

        Policies of the harbour masters

    The General Assembly,

    Emphasizing that pilots are needed,2

    1. Reaffirms that a harbour without pilots is none;

    2. Recalls paragraph 1 above, and requests the harbour masters:

    (a) To train pilots;

    (b) To pay them.

                                                        42nd plenary meeting
                                                             6 December 2031

        Annex

        Harbours with pilots

    1. Port Averel has pilots.
__________________
  1 See A/86/21.
  2 A/86/22, para. 3.
"""
#: language -> masthead, number, letters, and the text of a decision in which the date is to be put
DECISIONS = {
    "en": ("A/DEC/86/553", "86/553. Report on harbours", "A", "B",
           "At its {n}th plenary meeting, on {d} January 2032, the General Assembly took note of the report."),
    "fr": ("A/DEC/86/553", "86/553. Rapport sur les ports", "A", "B",
           "À sa {n}e séance plénière, le {d} janvier 2032, l’Assemblée générale a pris note du rapport."),
    "es": ("A/DEC/86/553", "86/553. Informe sobre los puertos", "A", "B",
           "En su {n}ª sesión plenaria, celebrada el {d} de enero de 2032, la Asamblea General tomó nota del informe."),
    "ru": ("A/DEC/86/553", "86/553. Доклад о портах", "А", "В",
           "На своем {n}-м пленарном заседании {d} января 2032 года Генеральная Ассамблея приняла доклад к сведению."),
    "zh": ("A/DEC/86/553", "86/553. 港口报告", "甲", "乙",
           "2032年1月{d}日，大会第{n}次全体会议注意到关于港口的报告。"),
    "ar": ("A/DEC/86/553", "86/553 - تقرير الموانئ", "ألف", "باء",
           "إن الجمعية العامة، في جلستها العامة {n}، المعقودة في {d} كانون الثاني/يناير 2032، أحاطت علما بالتقرير."),
}  # fmt: skip


def letters(document: akn.Document) -> list[str]:
    return [b.number.ascii or "" for b in document.blocks if b.kind is BlockKind.PART and b.number]


def test_parts_are_documents_of_one_collection() -> None:
    document = akn.convert(RESOLUTIONS)
    assert document.symbol == "A/RES/86/97"
    assert letters(document) == ["A", "B"]
    (collection,) = document.tree
    assert (collection.tag, collection.get("name")) == (qualified("documentCollection"), "publication")
    components = collection.findall(f"{qualified('components')}/{qualified('component')}")
    assert [c[0].get("name") for c in components] == ["resolution", "resolution"]
    works = [c.find(f".//{qualified('FRBRWork')}/{qualified('FRBRuri')}") for c in components]
    assert [w.get("value") for w in works if w is not None] == [
        "/akn/un/statement/deliberation/unga/2031-12-05/86-97A",
        "/akn/un/statement/deliberation/unga/2031-12-06/86-97B",
    ]
    assert akn.validate(document.xml, level=2) == []


def test_collection_lists_its_parts() -> None:
    root = akn.convert(RESOLUTIONS).tree
    listed = [(e.get("href"), e.get("showAs")) for e in root.iter(qualified("documentRef"))]
    assert listed == [("#cmpnts__cmp_1", "A/RES/86/97A"), ("#cmpnts__cmp_2", "A/RES/86/97B")]


def test_each_part_has_its_own_numbers_notes_closing_lines_and_annexes() -> None:
    first, second = akn.convert(RESOLUTIONS).tree.iter(qualified("statement"))
    for part, prefix in ((first, "cmpnts__cmp_1"), (second, "cmpnts__cmp_2")):
        body = part.find(qualified("mainBody"))
        assert body is not None
        assert [e.get("eId") for e in body] == [f"{prefix}__para_1", f"{prefix}__para_2"]
        assert len(part.findall(f"{qualified('conclusions')}/{qualified('p')}")) == 2
    assert [n.get("marker") for n in first.iter(qualified("authorialNote"))] == ["1"]
    assert [n.get("marker") for n in second.iter(qualified("authorialNote"))] == ["2"]
    assert first.find(qualified("attachments")) is None
    assert second.find(f"{qualified('attachments')}/{qualified('attachment')}") is not None


def test_paragraph_that_a_part_cites_is_its_own() -> None:
    document = akn.convert(RESOLUTIONS)
    own = [r.href for r in document.references if r.href.startswith("#")]
    assert own == ["#cmpnts__cmp_1__para_1", "#cmpnts__cmp_2__para_1"]


def test_each_part_was_adopted_at_its_own_meeting() -> None:
    root = akn.convert(RESOLUTIONS).tree
    events = {e.get("eId"): e.get("showAs") for e in root.iter(qualified("TLCEvent"))}
    told = [events[str(e.get("refersTo"))[1:]] for e in root.iter(qualified("event"))]
    assert told == ["A/86/PV.41", "A/86/PV.42"]


@pytest.mark.parametrize("language", DECISIONS)
def test_parts_are_told_in_every_language(language: str) -> None:
    symbol, number, first, second, text = DECISIONS[language]
    parts = [f"{first}\n\n{text.format(n=56, d=21)}", f"{second}\n\n{text.format(n=57, d=24)}"]
    document = akn.convert("\n\n".join([symbol, number, *parts]) + "\n", language=language)
    assert letters(document) == ["A", "B"]
    dates = [
        w.get("value", "").split("/")[6]
        for w in document.tree.iterfind(
            f".//{qualified('statement')}/{qualified('meta')}//{qualified('FRBRWork')}/{qualified('FRBRuri')}"
        )
    ]
    assert dates == ["2032-01-21", "2032-01-24"]


@pytest.mark.parametrize("language", DECISIONS)
def test_the_meeting_at_which_a_decision_was_taken_is_an_event(language: str) -> None:
    symbol, number, first, second, text = DECISIONS[language]
    document = akn.convert(f"{symbol}\n\n{number}\n\n{text.format(n=56, d=21)}\n", language=language)
    (meeting,) = (r for r in document.references if r.kind == "meeting")
    assert (meeting.href, document.identity.meeting) == ("/akn/ontology/event/un/unga/86/meeting/56", 56)
    assert "56" in meeting.text
    parts = [f"{first}\n\n{text.format(n=56, d=21)}", f"{second}\n\n{text.format(n=57, d=24)}"]
    document = akn.convert("\n\n".join([symbol, number, *parts]) + "\n", language=language)
    events = {e.get("eId"): e.get("showAs") for e in document.tree.iter(qualified("TLCEvent"))}
    told = [events[str(e.get("refersTo"))[1:]] for e in document.tree.iter(qualified("event"))]
    assert told == ["A/86/PV.56", "A/86/PV.57"]
    assert [r.href[-2:] for r in document.references if r.kind == "meeting"] == ["56", "57"]


def test_parts_may_begin_after_the_first_letter() -> None:
    symbol, number, _, _, text = DECISIONS["en"]
    parts = [f"B\n\n{text.format(n=58, d=26)}", f"C\n\n{text.format(n=59, d=27)}"]
    document = akn.convert("\n\n".join([symbol + " B", number, *parts]) + "\n")
    assert (document.symbol, letters(document)) == ("A/DEC/86/553B", ["B", "C"])


def test_letters_of_headings_are_no_parts() -> None:
    text = RESOLUTIONS.replace("\n    The General Assembly,\n\n    Emphasizing", "\n    Emphasizing")
    document = akn.convert(text)
    assert letters(document) == []
    assert document.tree[0].tag == qualified("statement")
    one = RESOLUTIONS[: RESOLUTIONS.index("        B\n")]
    assert letters(akn.convert(one)) == []


def test_renditions_show_all_parts() -> None:
    document = akn.convert(RESOLUTIONS)
    again = akn.convert(akn.render(document, "txt").decode())
    assert shape(again) == shape(document)
    page = akn.render(document, "html").decode()
    assert '<h2 class="akn-p akn-only-docTitle"><span class="akn-docTitle">Policies of the harbour masters' in page
    assert 'href="#cmpnts__cmp_2">A/RES/86/97B</a>' in page


@pytest.mark.parametrize(
    ("language", "word", "opening"),
    [
        (
            "eng",
            "Decision",
            "At its {n}th plenary meeting, on 4 November 2030, the General Assembly elected the members.",
        ),
        ("fra", "Décision", "À sa {n}e séance plénière, le 4 novembre 2030, l’Assemblée générale a élu les membres."),
        (
            "spa",
            "Decisión",
            "En su {n}ª sesión plenaria, celebrada el 4 de noviembre de 2030, la Asamblea General eligió.",
        ),
        (
            "rus",
            "Решение",
            "На своем {n}-м пленарном заседании 4 ноября 2030 года Генеральная Ассамблея избрала членов.",
        ),
    ],
)
def test_the_word_decision_may_stand_before_the_letter(language: str, word: str, opening: str) -> None:
    lines = ["85/405. Board of the Fund", f"{word} A", opening.format(n=30), f"{word} B", opening.format(n=81)]
    document = akn.convert("\n\n".join(lines) + "\n", language=language, date="2031-03-05")
    assert [b.number.text.chars for b in document.blocks if b.kind is BlockKind.PART and b.number] == [
        f"{word} A",
        f"{word} B",
    ]


def test_the_letter_of_a_part_is_not_of_the_title_above_it_nor_are_brackets_that_a_call_left() -> None:
    formula = ["大会，", "回顾其关于水井和泉水的各项决议以及各岛屿为保护水井所采取的举措和所作的各项", "承诺，"]
    part = [*formula, "1. 决定在第八十七届会议上继续审议题为“水井和泉水”的项目所涉及的各项相关问", "题。"]
    lines = ["  86/9.  有关水井的问题", "  A()  使用中的水井", *part, "  B  废弃的水井", *part]
    document = akn.convert("\n\n".join(lines).replace("A()", "A") + "\n", date="2031-03-05")
    assert [b.number.ascii for b in document.blocks if b.kind is BlockKind.PART and b.number] == ["A", "B"]
    arabic = [
        "77/507  تقرير الأمين العام",
        "باء()",
        "قررت الجمعية العامة، في جلستها العامة 58 المعقودة في 6 شباط/فبراير 2023، ذلك.",
    ]
    arabic += ["جيم", "أحاطت الجمعية العامة علما، في جلستها العامة 59 المعقودة في 7 شباط/فبراير 2023، بذلك."]
    document = akn.convert("\n\n".join(arabic) + "\n")
    assert [b.number.text.chars for b in document.blocks if b.kind is BlockKind.PART and b.number] == ["باء()", "جيم"]
