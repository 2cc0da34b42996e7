"""To which document, organ or body a part of a citation belongs; what may belong to two is not linked."""

from __future__ import annotations

import pytest

import akn
from tests.test_references import DATE, _cited, _document, _symbols

ADDENDA = {
    "en": "The Council takes note of document A/75/7 and Add.1, Add.2 and Add.3.",
    "fr": "Le Conseil prend note du document A/75/7 et Add.1, Add.2 et Add.3.",
    "es": "El Consejo toma nota del documento A/75/7 y Add.1, Add.2 y Add.3.",
    "ru": "Совет принимает к сведению документ A/75/7 и Add.1, Add.2 и Add.3.",
    "zh": "安理会注意到文件A/75/7和Add.1、Add.2及Add.3。",
    "ar": "يحيط المجلس علما بالوثيقة A/75/7 و Add.1 و Add.2 و Add.3.",
}


@pytest.mark.parametrize("tag", ADDENDA)
def test_each_addendum_is_one_of_the_document(tag: str) -> None:
    assert _symbols(tag, ADDENDA[tag]) == ["A/75/7", "A/75/7/Add.1", "A/75/7/Add.2", "A/75/7/Add.3"]


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("A/75/7/Corr.1 and Add.1", ["A/75/7/Corr.1", "A/75/7/Add.1"]),
        ("A/75/7/Add.1 and Add.2", ["A/75/7/Add.1", "A/75/7/Add.2"]),
        ("A/75/7, Corr.1 and 2 and Add.1", ["A/75/7", "A/75/7/Corr.1", "A/75/7/Corr.2", "A/75/7/Add.1"]),
        ("A/75/7 and Add.1 and 2", ["A/75/7", "A/75/7/Add.1", "A/75/7/Add.2"]),
        ("A/75/7 and Add.1–3", ["A/75/7", "A/75/7/Add.1", "A/75/7/Add.3"]),
        ("A/75/7/Add.1-3", ["A/75/7/Add.1", "A/75/7/Add.3"]),
        ("A/75/7 and Add.1 and 15 members", ["A/75/7", "A/75/7/Add.1"]),
    ],
)
def test_suffixes_after_a_symbol(text: str, symbols: list[str]) -> None:
    assert _symbols("en", f"The Council recalls {text}.") == symbols


@pytest.mark.parametrize(
    ("text", "suffix"), [("S/2019/1, Add.1 and Corr.2", "Corr.2"), ("A/67/L.3/Rev.1 and Add.1", "Add.1")]
)
def test_a_suffix_after_one_of_another_series_may_belong_to_either(text: str, suffix: str) -> None:
    document = _document("en", f"The Council recalls {text}.")
    assert [r.status for r in document.references if r.text == suffix] == ["ambiguous"]
    assert "AKN311" in {p.code for p in document.problems}


AFTER = {
    "en": "The Council recalls resolution 1325 (2000), paragraph 3, and resolution 60/251.",
    "fr": "Le Conseil rappelle la résolution 1325 (2000), paragraphe 3, et la résolution 60/251.",
    "es": "El Consejo recuerda la resolución 1325 (2000), párrafo 3, y la resolución 60/251.",
    "ru": "Совет ссылается на резолюцию 1325 (2000), пункт 3, и резолюцию 60/251.",
    "zh": "安理会回顾第1325(2000)号决议第3段和第60/251号决议。",
    "ar": "يشير المجلس إلى القرار 1325 (2000)، الفقرة 3، والقرار 60/251.",
}


def _provisions(tag: str, *paragraphs: str) -> list[tuple[str, str]]:
    return [(r.symbol, r.href.partition("~")[2]) for r in _cited(tag, *paragraphs) if r.kind == "provision"]


@pytest.mark.parametrize("tag", AFTER)
def test_a_provision_after_its_document_is_not_of_the_next_one(tag: str) -> None:
    assert _provisions(tag, AFTER[tag]) == [("S/RES/1325 (2000)", "para_3")]


def test_each_document_of_a_list_has_the_provision_after_it() -> None:
    text = "The Council recalls resolution 1325 (2000), paragraph 3, resolution 1820 (2008), paragraph 4, and "
    assert _provisions("en", f"{text}resolution 1888 (2009).") == [
        ("S/RES/1325 (2000)", "para_3"),
        ("S/RES/1820 (2008)", "para_4"),
    ]
    text = "يشير المجلس إلى القرار 1325 (2000)، الفقرة 3، القرار 1820 (2008)، الفقرة 4."
    assert [symbol for symbol, _ in _provisions("ar", text)] == ["S/RES/1325 (2000)", "S/RES/1820 (2008)"]
    text = "The Council recalls resolution 1325 (2000), paragraph 3, of which is kept, and paragraph 4 of "
    assert _provisions("en", f"{text}resolution 1888 (2009).")[-1] == ("S/RES/1888 (2009)", "para_4")


def test_an_annex_between_two_documents_is_of_the_first() -> None:
    hrefs = [r.href for r in _cited("es", "El Consejo recuerda las resoluciones 71/256, anexo, y 72/279.") if r.href]
    assert [h for h in hrefs if "annex" in h] == ["/akn/un/statement/deliberation/unga/2016-12-23/71-256/!annex_1"]


PREAMBLE = {
    "en": "The Council recalls resolution 1540 (2004), paragraph 6 of the preamble.",
    "fr": "Le Conseil rappelle la résolution 1540 (2004), paragraphe 6 du préambule.",
    "es": "El Consejo recuerda la resolución 1540 (2004), párrafo 6 del preámbulo.",
    "ru": "Совет ссылается на резолюцию 1540 (2004), пункт 6 преамбулы.",
    "zh": "安理会回顾第1540(2004)号决议第6段序言。",
    "ar": "يشير المجلس إلى القرار 1540 (2004)، الفقرة 6 من الديباجة.",
}


@pytest.mark.parametrize("tag", PREAMBLE)
def test_a_paragraph_of_the_preamble_is_not_the_operative_one(tag: str) -> None:
    (provision,) = (r for r in _cited(tag, PREAMBLE[tag]) if r.kind == "provision")
    assert (provision.status, provision.href) == ("unresolved", "")


def test_a_preambular_paragraph_is_not_the_operative_one() -> None:
    cited = _cited("en", "The Council recalls preambular paragraph 6 of resolution 1540 (2004).")
    assert [r.href for r in cited if r.kind == "provision"] == [""]


SEVERAL = {
    "en": "The Council recalls paragraph 3 of resolutions 1325 (2000) and 1820 (2008).",
    "fr": "Le Conseil rappelle le paragraphe 3 des résolutions 1325 (2000) et 1820 (2008).",
    "es": "El Consejo recuerda el párrafo 3 de las resoluciones 1325 (2000) y 1820 (2008).",
    "ru": "Совет ссылается на пункт 3 резолюций 1325 (2000) и 1820 (2008).",
    "zh": "安理会回顾第1325(2000)和1820(2008)号决议第3段。",
    "ar": "يشير المجلس إلى الفقرة 3 من القرارين 1325 (2000) و 1820 (2008).",
}


@pytest.mark.parametrize("tag", SEVERAL)
def test_a_provision_of_several_documents_is_ambiguous(tag: str) -> None:
    document = _document(tag, SEVERAL[tag])
    assert [r.status for r in document.references if r.kind == "provision"] == ["ambiguous"]
    assert "AKN311" in {p.code for p in document.problems}


ORGANS = {
    "en": "The Council recalls resolutions 60/1 of the General Assembly and 5/1 of the Human Rights Council.",
    "fr": "Le Conseil rappelle les résolutions 60/1 de l’Assemblée générale et 5/1 du Conseil des droits de l’homme.",
    "es": "El Consejo recuerda las resoluciones 60/1 de la Asamblea General y 5/1 del Consejo de Derechos Humanos.",
    "ru": "Совет ссылается на резолюции 60/1 Генеральной Ассамблеи и 5/1 Совета по правам человека.",
    "zh": "安理会回顾大会第60/1号决议和人权理事会第5/1号决议。",
    "ar": "يشير المجلس إلى القرارين 60/1 للجمعية العامة و 5/1 لمجلس حقوق الإنسان.",
}


@pytest.mark.parametrize("tag", ORGANS)
def test_each_number_of_a_list_may_have_an_organ_of_its_own(tag: str) -> None:
    assert _symbols(tag, ORGANS[tag]) == ["A/RES/60/1", "A/HRC/RES/5/1"]


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        (
            "resolutions 5/1 of the Human Rights Council and 60/1 of the General Assembly",
            ["A/HRC/RES/5/1", "A/RES/60/1"],
        ),
        ("resolutions 68/1 of the World Health Assembly and 60/1 of the General Assembly", ["A/RES/60/1"]),
        ("resolutions 60/251 and 60/1 of the Assembly", ["A/RES/60/251", "A/RES/60/1"]),
        ("General Assembly resolutions 60/1 and 5/1 of the Human Rights Council", ["A/RES/60/1", "A/HRC/RES/5/1"]),
        ("United Nations resolution 60/251", ["A/RES/60/251"]),
        ("resolution 60/251 of the United Nations", ["A/RES/60/251"]),
        ("UNSC resolution 1325 (2000)", ["S/RES/1325(2000)"]),
    ],
)
def test_organs_beside_numbers(text: str, symbols: list[str]) -> None:
    assert _symbols("en", f"The Council recalls {text}.") == symbols


OTHER_BODIES = {
    "en": (
        "resolution 60/251 of the World Health Assembly",
        "resolution 60/251 of the European Parliament",
        "UNESCO resolution 60/251",
        "the European Parliament resolution 60/251",
        "NATO resolution 1325 (2000)",
        "resolution 60/1 of the Assembly of the African Union",
        "resolution 1123 (1997) of the Parliamentary Assembly of the Council of Europe",
        "resolution 1325 (2000) of the Council of Europe",
    ),
    "fr": (
        "la résolution 60/251 de l’Assemblée mondiale de la Santé",
        "la résolution 60/251 du Parlement européen",
        "la résolution 1123 (1997) de l’Assemblée parlementaire du Conseil de l’Europe",
    ),
    "es": (
        "la resolución 60/251 de la Asamblea Mundial de la Salud",
        "la resolución 60/251 del Parlamento Europeo",
        "la resolución 1123 (1997) de la Asamblea Parlamentaria del Consejo de Europa",
    ),
    "ru": (
        "резолюцию 60/251 Всемирной ассамблеи здравоохранения",
        "резолюцию 60/251 Европейского парламента",
        "резолюцию 1123 (1997) Парламентской ассамблеи Совета Европы",
    ),
    "zh": ("世界卫生大会第60/251号决议", "欧洲议会第60/251号决议", "大会第46/182号决议和世界卫生大会第60/251号决议"),
    "ar": ("قرار جمعية الصحة العالمية 60/251", "قرار البرلمان الأوروبي 60/251"),
}


@pytest.mark.parametrize(("tag", "text"), [(tag, text) for tag, texts in OTHER_BODIES.items() for text in texts])
def test_a_resolution_of_another_body_is_not_linked(tag: str, text: str) -> None:
    opening = {"en": "The Council recalls ", "fr": "Le Conseil rappelle ", "es": "El Consejo recuerda "}.get(tag, "")
    assert [s for s in _symbols(tag, f"{opening}{text}.") if s != "A/RES/46/182"] == []


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ru", "В соответствии с резолюцией 1540 (2004) Комитет представил доклад."),
        ("ar", "عملا بالقرار 1540 (2004) وأن تقدم اللجنة تقريرا."),
        ("en", "In accordance with resolution 1540 (2004) the Committee submitted a report."),
    ],
)
def test_a_body_that_acts_after_a_number_is_not_whose_it_is(tag: str, text: str) -> None:
    assert _symbols(tag, text) == ["S/RES/1540(2004)"]


def test_in_chinese_the_subject_of_a_sentence_need_not_be_the_organ_of_a_number() -> None:
    assert _symbols("zh", "安理会回顾第60/251号决议。") == ["A/RES/60/251"]
    assert _symbols("zh", "安理会回顾大会第46/30号决议。") == ["A/RES/46/30"]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "The Council recalls the report (A/69/25), annex, resolution 1/1."),
        ("fr", "Le Conseil rappelle le rapport (A/69/25), annexe, résolution 1/1."),
        ("es", "El Consejo recuerda el informe (A/69/25), anexo, resolución 1/1."),
        ("ru", "Совет ссылается на доклад (A/69/25), приложение, резолюция 1/1."),
        ("ar", "يشير المجلس إلى التقرير (A/69/25)، المرفق، القرار 1/1."),
    ],
)
def test_a_resolution_in_the_annex_of_a_report_is_of_the_body_that_reports(tag: str, text: str) -> None:
    assert _symbols(tag, text) == ["A/69/25"]


COUNTS = {
    "en": "The number of persons grew from 1325 (2000) to 1820 (2008).",
    "fr": "Le nombre de personnes est passé de 1325 (2000) à 1820 (2008).",
    "es": "El número de personas pasó de 1325 (2000) a 1820 (2008).",
    "ru": "Число людей выросло с 1325 (2000) до 1820 (2008).",
    "zh": "人数从1325(2000)增加到1820(2008)。",
    "ar": "زاد عدد الأشخاص من 1325 (2000) إلى 1820 (2008).",
}


@pytest.mark.parametrize("tag", COUNTS)
def test_a_count_with_a_year_is_no_resolution(tag: str) -> None:
    assert _cited(tag, COUNTS[tag]) == []


def test_a_number_needs_its_word_once_in_a_document() -> None:
    assert _symbols("en", "The Council recalls resolution 1540 (2004).", "It acts on paragraph 3 of 1540 (2004).") == [
        "S/RES/1540(2004)",
        "S/RES/1540(2004)",
        "S/RES/1540(2004)",
    ]
    assert _symbols("en", "The Council acts on paragraph 3 of 1540 (2004).") == []


RESOLUTIONS = {
    "en": ("Resolution 3999 (2036)", "The Security Council,", "Adopts the annex to the present resolution;", "Annex"),
    "fr": ("Résolution 3999 (2036)", "Le Conseil de sécurité,", "Adopte l’annexe à la présente résolution ;", "Annexe"),
    "es": (
        "Resolución 3999 (2036)",
        "El Consejo de Seguridad,",
        "Aprueba el anexo de la presente resolución;",
        "Anexo",
    ),
    "ru": (
        "Резолюция 3999 (2036)",
        "Совет Безопасности,",
        "утверждает приложение к настоящей резолюции;",
        "Приложение",
    ),
    "zh": ("第3999（2036）号决议", "安全理事会，", "通过本决议附件；", "附件"),
    "ar": ("القرار 3999 (2036)", "إن مجلس الأمن،", "يعتمد المرفق بهذا القرار؛", "المرفق"),
}


def _resolution(tag: str, *paragraphs: str) -> akn.Document:
    title, formula, _, annex = RESOLUTIONS[tag]
    parts = [paragraph if paragraph != "ANNEX" else annex for paragraph in paragraphs]
    return akn.convert("\n\n".join([title, formula, *parts]) + "\n", date=DATE, language=tag)


@pytest.mark.parametrize("tag", RESOLUTIONS)
def test_the_annex_of_the_document_itself(tag: str) -> None:
    document = _resolution(tag, f"1. {RESOLUTIONS[tag][2]}", f"2. {RESOLUTIONS[tag][2]}", "ANNEX", "1. Abc.")
    assert [r.href for r in document.references if r.kind == "provision"] == ["#att_1", "#att_1"]
    assert b'<attachment eId="att_1"' in document.xml


def test_annexes_by_their_numbers_and_provisions_in_them() -> None:
    document = _resolution(
        "en",
        "1. Adopts annex II to the present resolution and paragraph 1 of annex II to the present resolution;",
        "2. Recalls annex III to the present resolution.",
        *("Annex I", "Terms", "1. First.", "Annex II", "More terms", "1. Second."),
    )
    assert [(r.text, r.href) for r in document.references if r.kind == "provision"] == [
        ("annex II", "#att_2"),
        ("paragraph 1 of annex II", "#att_2__para_1"),
        ("annex III", ""),
    ]
    assert [p.code for p in document.problems if p.code == "AKN312"] == ["AKN312"]


@pytest.mark.parametrize(
    "text",
    [
        "I|General|1. Decides first;|2. Decides second;|II|Special|1. Decides again;|2. Recalls paragraph 1 above.",
        "1. Decides that the text shall read:|“1. States shall act.|“2. States shall not act.”;|2. Requests States to "
        "report;|3. Recalls paragraph 2 above.",
    ],
)
def test_a_number_that_two_paragraphs_have_is_ambiguous(text: str) -> None:
    document = _resolution("en", *text.split("|"))
    assert [(r.status, r.href) for r in document.references if r.kind == "provision"] == [("ambiguous", "")]
    assert "AKN311" in {p.code for p in document.problems}


LETTERS = {
    "en": "The Council recalls General Assembly resolution 377 (V) A.",
    "fr": "Le Conseil rappelle la résolution 377 (V) A de l’Assemblée générale.",
    "es": "El Consejo recuerda la resolución 377 (V) A de la Asamblea General.",
    "ru": "Совет ссылается на резолюцию 377 (V) A Генеральной Ассамблеи.",
    "zh": "安理会回顾大会第377(V)A号决议。",
    "ar": "يشير المجلس إلى قرار الجمعية العامة 377 (V) ألف.",
}


@pytest.mark.parametrize("tag", LETTERS)
def test_the_letter_of_a_part_may_stand_after_the_session(tag: str) -> None:
    assert _symbols(tag, LETTERS[tag]) == ["A/RES/377A(V)"]


def test_the_letter_of_a_symbol_may_stand_after_the_session() -> None:
    assert _symbols("en", "The Council recalls A/RES/377 (V) A.") == ["A/RES/377A(V)"]
    assert _symbols("en", "The Council recalls resolution 1514 (XV) a second time.") == ["A/RES/1514(XV)"]


def test_decisions_that_only_one_organ_can_have() -> None:
    text = "The Council recalls decision 48/401, decision 60/500 and decision 34/101."
    assert _symbols("en", text) == ["A/DEC/48/401", "A/DEC/60/500", "A/HRC/DEC/34/101"]


INSERTED = {
    "en": "The Council recalls article 8 bis of the Rome Statute of the International Criminal Court.",
    "fr": "Le Conseil rappelle l’article 8 bis du Statut de Rome de la Cour pénale internationale.",
    "es": "El Consejo recuerda el artículo 8 bis del Estatuto de Roma de la Corte Penal Internacional.",
    "ru": "Совет ссылается на статью 8 бис Римского статута Международного уголовного суда.",
    "zh": "安理会回顾《国际刑事法院罗马规约》第八条之二。",
    "ar": "يشير المجلس إلى المادة 8 مكررا من نظام روما الأساسي للمحكمة الجنائية الدولية.",
}


@pytest.mark.parametrize("tag", INSERTED)
def test_an_article_that_was_put_in_later_is_not_the_one_before_it(tag: str) -> None:
    assert [h for _, h in _provisions(tag, INSERTED[tag])] == ["art_8bis"]


def test_the_first_article_in_french() -> None:
    text = "Le Conseil rappelle les articles 1er et 2 de la Convention relative aux droits de l’enfant."
    assert [h for _, h in _provisions("fr", text)] == ["art_1", "art_2"]


TWO_DATES = {
    "en": "The Council recalls resolution 61/100 of 1 December 2006 and resolution 61/100 of 5 December 2006.",
    "fr": "Le Conseil rappelle la résolution 61/100 du 1 décembre 2006 et la résolution 61/100 du 5 décembre 2006.",
    "es": "El Consejo recuerda la resolución 61/100, de 1 de diciembre de 2006, y la resolución 61/100, de 5 de "
    "diciembre de 2006.",
    "ru": "Совет ссылается на резолюцию 61/100 от 1 декабря 2006 года и резолюцию 61/100 от 5 декабря 2006 года.",
    "zh": "安理会回顾大会2006年12月1日第61/100号决议和大会2006年12月5日第61/100号决议。",
    "ar": "يشير المجلس إلى القرار 61/100 المؤرخ 1 كانون الأول/ديسمبر 2006 "
    "والقرار 61/100 المؤرخ 5 كانون الأول/ديسمبر 2006.",
}


@pytest.mark.parametrize("tag", TWO_DATES)
def test_a_symbol_with_two_printed_dates_has_none(tag: str) -> None:
    document = _document(tag, TWO_DATES[tag])
    hrefs = [r.href for r in document.references if r.kind == "resolution"]
    assert hrefs == [f"https://docs.un.org/{tag}/A/RES/61/100"] * 2
    (problem,) = (p for p in document.problems if p.code == "AKN310")
    assert "2006-12-01" in problem.message
    assert "2006-12-05" in problem.message


def test_a_number_of_a_chinese_list_with_a_long_title_before_the_next_one() -> None:
    title = "题为“关于河流与湖泊以及一切沿岸居民及其牧场和船只的共同声明和行动计划”的"
    text = f"安理会回顾大会2019年12月12日第74/67号、{title}2022年3月15日第76/252号决议。"
    assert _symbols("zh", text) == ["A/RES/74/67", "A/RES/76/252"]


def test_an_abbreviation_ends_no_sentence() -> None:
    assert _symbols("en", "The Council recalls General Assembly resolutions nos. 60/1 and 60/251.") == [
        "A/RES/60/1",
        "A/RES/60/251",
    ]
    assert _symbols("es", "El Consejo recuerda la resolución de la Asamblea General núm. 60/1.") == ["A/RES/60/1"]


_RESOLUTION = (
    "Resolution adopted by the General Assembly on 12 May 2035\n\n89/301. Lakes\n\nThe General Assembly,\n\n"
    "Recalling its concern for lakes,\n\n{}\n"
)


#: a heading between two items
_PARTED = "1. Asks:\n\n(a) To go;\n\nII\n\nRivers\n\n(b) To sail;\n\n2. Recalls paragraph 1 "


@pytest.mark.parametrize(
    ("body", "links"),
    [
        ("1. Adopts the rules;\n\nAnnex\n\nRules\n\n1. Lakes.\n\n2. See paragraph 1 above.", ["#att_1__para_1"]),
        ("1. Decides;\n\n2. Recalls;\n\nAnnex\n\nRules\n\n1. See paragraph 2 of the present resolution.", ["#para_2"]),
        (f"{_PARTED}(b) above;", [""]),
        (f"{_PARTED}(a) above;", ["#para_1__list_1__point_a"]),
    ],
)
def test_a_provision_of_its_own_is_that_of_its_annex_and_of_no_paragraph_before_a_heading(
    body: str, links: list[str]
) -> None:
    document = akn.convert(_RESOLUTION.format(body), symbol="A/RES/89/301", date=DATE)
    assert [r.href for r in document.references if r.kind == "provision"] == links


def test_a_point_of_a_paragraph_that_is_not_named_is_not_denied() -> None:
    text = "Requests the Secretary-General:\n\n(a) To go;\n\n(b) To stay, as in subparagraph (a) above;"
    document = akn.convert(_RESOLUTION.format(text), symbol="A/RES/89/301", date=DATE)
    assert [(r.text, r.status) for r in document.references] == [("subparagraph (a)", "unresolved")]
    assert [p.code for p in document.problems] == []


def test_what_the_document_does_not_have_is_named_as_it_is_cited() -> None:
    document = akn.convert(_RESOLUTION.format("1. Recalls paragraph 9 above;"), symbol="A/RES/89/301", date=DATE)
    assert [p.message for p in document.problems] == [
        "the document has no paragraph 9 of its own; the citation is not linked"
    ]
