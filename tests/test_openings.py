"""Where statements begin and end, what stands before them, and how they are divided."""

from __future__ import annotations

import pytest
from lxml import etree

import akn
from tests.test_structure import LASTS, OPENINGS, TITLES

VOLUME_AFTER = (
    "At its 9955th meeting, on 8 July 2031, the Council considered the item entitled “Canals”.",
    "The Security Council,",
    "Recalling its earlier resolutions,",
    "1. Decides to dig;",
    "2. Decides to remain seized of the matter.",
)


def _document(*passages: str) -> akn.Document:
    document = akn.convert("\n\n".join(passages) + "\n", date="2031-09-01")
    assert akn.validate(document.xml) == []
    return document


def _kinds(document: akn.Document) -> list[str]:
    return [b.kind.value for b in document.blocks]


def _codes(document: akn.Document) -> list[str]:
    return [p.code for p in document.problems]


def _root(document: akn.Document) -> etree._Element:
    return etree.fromstring(document.xml)


def _eids(document: akn.Document, name: str) -> list[str]:
    return [e.get("eId", "") for e in _root(document).iter(f"{{*}}{name}")]


# ------------------------------------------------------------------------------ where statements begin


def test_a_second_statement_without_quotation_marks_is_one_of_its_own() -> None:
    bare = [OPENINGS["en"], "The Security Council welcomes the boats.", "The Council notes the flood."]
    second = [OPENINGS["en"].replace("9905th", "9906th").replace("19 May", "20 May"), *bare[1:]]
    documents = akn.convert_all("\n\n".join([*bare, *second]))
    assert [(d.identity.meeting, d.identity.date) for d in documents] == [(9905, "2031-05-19"), (9906, "2031-05-20")]
    assert [_kinds(d) for d in documents] == [["formula", "paragraph", "paragraph"]] * 2


@pytest.mark.parametrize(
    ("language", "opening", "meeting", "resumed"),
    [
        (
            "en",
            "At the 9905th meeting of the Security Council, held on 19 May 2031, the President of the Security Council "
            "made, on behalf of the Council, in connection with the item entitled “Rivers”, the following statement:",
            9905,
            False,
        ),
        (
            "fr",
            "Le Président du Conseil de sécurité a fait, au nom des membres du Conseil, à la reprise de la 9905e "
            "séance, tenue le 19 mai 2031, au sujet de la question intitulée « Rivières », la déclaration ci-après :",
            9905,
            True,
        ),
        (
            "es",
            "En la continuación de la 9905ª sesión del Consejo de Seguridad, celebrada el 19 de mayo de 2031, la "
            "Presidencia del Consejo hizo, en relación con el tema titulado “Ríos” y en nombre de sus miembros, la "
            "siguiente declaración:",
            9905,
            True,
        ),
        (
            "zh",
            "二〇三一年五月十九日，安全理事会第9905次会议审议题为“河流”的项目时，安全理事会主席代表安理会发表声明如下：",
            9905,
            False,
        ),
    ],
)
def test_further_forms_of_the_opening_sentence(language: str, opening: str, meeting: int, resumed: bool) -> None:
    document = _document(TITLES[language], opening, LASTS[language])
    assert _kinds(document) == ["title", "formula", "paragraph"]
    assert (document.identity.meeting, document.identity.resumed) == (meeting, resumed)
    assert document.identity.date == "2031-05-19"


def test_a_title_may_go_on_with_its_subject_or_its_symbol() -> None:
    on_rivers = _document(TITLES["en"] + " on Rivers", OPENINGS["en"], LASTS["en"])
    assert _kinds(on_rivers) == ["title", "formula", "paragraph"]
    with_symbol = _document(TITLES["en"] + " (S/PRST/2031/7)", OPENINGS["en"], LASTS["en"])
    assert _kinds(with_symbol) == ["title", "formula", "paragraph"]
    assert (with_symbol.symbol, with_symbol.identity.symbol_from) == ("S/PRST/2031/7", "title")


# ------------------------------------------------------------------------------ what stands before them


@pytest.mark.parametrize(("language", "publisher"), [("ru", "Организация Объединенных Наций"), ("zh", "联合国")])
def test_the_english_date_of_a_masthead_is_its_date(language: str, publisher: str) -> None:
    document = _document(
        f"{publisher}\nS/PRST/2031/7\n\n19 May 2031", TITLES[language], OPENINGS[language], LASTS[language]
    )
    dates = _root(document).iterfind(".//{*}coverPage//{*}docDate")
    assert [(e.text, e.get("date")) for e in dates] == [("19 May 2031", "2031-05-19")]


def test_the_large_letter_of_a_symbol_is_no_authority() -> None:
    document = _document("NACIONES\nS\nUNIDAS\nConsejo de Seguridad", TITLES["es"], OPENINGS["es"], LASTS["es"])
    assert "S" not in [e.text for e in _root(document).iter("{*}docAuthority")]
    assert "S" in [e.text for e in _root(document).iterfind(".//{*}coverPage/{*}p")]


def test_navigation_of_a_website_is_kept_and_reported_once() -> None:
    document = _document("跳到正文", "自由文库", OPENINGS["zh"], LASTS["zh"])
    assert _kinds(document)[:2] == ["masthead", "masthead"]
    assert _codes(document).count("AKN205") == 1
    known = _document("联合国\nS/PRST/2031/7\n安全理事会", TITLES["zh"], OPENINGS["zh"], LASTS["zh"])
    assert "AKN205" not in _codes(known)


# ------------------------------------------------------------------------------ where they end


def test_what_follows_in_a_volume_is_not_of_the_statement() -> None:
    document = _document(
        OPENINGS["en"], "“The Security Council welcomes the boats.", "“The Council condemns the toll.”", *VOLUME_AFTER
    )
    assert _kinds(document) == ["formula", "paragraph", "paragraph", *["conclusion"] * len(VOLUME_AFTER)]
    assert [b.text.chars for b in document.blocks[3:]] == list(VOLUME_AFTER)
    assert "AKN206" in _codes(document)


def test_a_mark_that_closes_every_paragraph_does_not_end_the_statement() -> None:
    document = _document(
        OPENINGS["en"],
        "“The Security Council welcomes the boats.”",
        "“The Council notes the flood.”",
        "The Council condemns the toll.",
    )
    assert _kinds(document) == ["formula", *["paragraph"] * 3]


# ------------------------------------------------------------------------------ how they are divided


def test_numbers_after_a_colon_number_sub_items() -> None:
    document = _document(
        OPENINGS["en"],
        "“The Council:",
        "(a) Requests the pilots:",
        "1. To wait;",
        "2. To watch;",
        "(b) Decides to meet.",
        "“The Council urges the ferrymen:",
        "1. To row;",
        "2. To rest.",
        LASTS["en"],
    )
    points = [(b.level, b.number.ascii) for b in document.blocks if b.kind == "point" and b.number]
    assert points == [(1, "a"), (2, "1"), (2, "2"), (1, "b"), (1, "1"), (1, "2")]
    assert "AKN208" not in _codes(document)
    assert len(_eids(document, "paragraph")) == 3


def test_numbers_of_paragraphs_stay_theirs() -> None:
    document = _document(
        OPENINGS["en"],
        "1. The Council urges the ferrymen:",
        "(a) To row;",
        "(b) To rest:",
        "2. The Council notes the flood.",
        "3. The Council will meet.",
    )
    assert _eids(document, "paragraph") == ["para_1", "para_2", "para_3"]


def test_numbered_headings_are_sections_and_divisions() -> None:
    document = _document(
        OPENINGS["en"],
        "“The Security Council welcomes the boats.",
        "I. Rivers",
        "A. Pilots",
        "“The Council notes the pilots.",
        "“B. Ferrymen",
        "“The Council commends the ferrymen.",
        "“II. Lakes",
        LASTS["en"],
    )
    assert _kinds(document).count("heading") == 4
    assert _eids(document, "section") == ["sec_I", "sec_II"]
    assert _eids(document, "division") == ["sec_I__dvs_A", "sec_I__dvs_B"]
    assert [e.text for e in _root(document).iter("{*}num")] == ["I.", "A.", "“B.", "“II."]
    assert _eids(document, "paragraph") == ["para_1", "para_2", "para_3", "para_4"]


def test_a_numbered_heading_right_below_that_of_an_annex() -> None:
    document = _document(OPENINGS["en"], LASTS["en"], "Annex", "A. Pilots", "The pilots are three.")
    assert _eids(document, "division") == ["att_1__dvs_A"]


def test_capital_letters_after_a_colon_number_sub_items() -> None:
    document = _document(
        OPENINGS["en"], "“The Council visited these ports:", "A. Amsel", "B. Brandt", "C. Calder", LASTS["en"]
    )
    assert _kinds(document) == ["formula", "paragraph", "point", "point", "point", "paragraph"]


def test_a_first_number_that_is_none_is_said_in_plain_words() -> None:
    document = _document(OPENINGS["en"], "“The Council urges them:", "(b) To row.", LASTS["en"])
    (problem,) = (p for p in document.problems if p.code == "AKN208")
    assert problem.message == "the number (b) does not follow on any before it"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_dashes_and_letters_behind_a_quotation_mark_number_points_in_every_layout(gap: str) -> None:
    lines = [
        "« Le Conseil demande :", "« - aux parties de cesser le feu ;", "« - au Secrétaire général d’y veiller.",
        "« Le Conseil prie :", "« a) les uns de partir ;", "« b) les autres de rester.",
        "« Le Conseil exige :", "– la paix ;", "– le retrait. »",
    ]  # fmt: skip
    head = (
        "Déclaration du Président du Conseil de sécurité\n\nÀ la 9920e séance du Conseil de sécurité, tenue le 12 juin"
    )
    head += " 2031, le Président du Conseil de sécurité a fait la déclaration suivante au nom du Conseil :\n\n"
    document = akn.convert(head + gap.join(lines) + "\n", symbol="S/PRST/2031/17")
    kinds = [b.kind.value for b in document.blocks][2:]
    assert kinds == ["paragraph", "point", "point"] * 3
