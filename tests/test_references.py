"""What is cited in a text, and where it leads."""

from __future__ import annotations

import re

import pytest

import akn
from akn.languages import LANGUAGES, by_code
from akn.references.citation import Reference
from akn.references.grammar import grammar_of
from akn.references.symbols import parse_symbol, symbols_in

DATE = "2031-01-01"

OPENINGS = {
    "en": "At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the Council’s "
    "consideration of the item entitled “Rivers”, the President of the Security Council made the following statement "
    "on behalf of the Council:",
    "fr": "À la 9901e séance du Conseil de sécurité, tenue le 11 mars 2031, dans le cadre de l’examen par le Conseil de "
    "la question intitulée « Fleuves », le Président du Conseil de sécurité a fait la déclaration suivante au nom du "
    "Conseil :",
    "es": "En la 9901ª sesión del Consejo de Seguridad, celebrada el 11 de marzo de 2031, en relación con el examen por "
    "el Consejo del tema titulado “Ríos”, el Presidente del Consejo de Seguridad hizo la siguiente declaración en "
    "nombre del Consejo:",
    "ru": "На 9901-м заседании Совета Безопасности, состоявшемся 11 марта 2031 года, в связи с рассмотрением Советом "
    "пункта, озаглавленного «Реки», Председатель Совета Безопасности сделал от имени Совета следующее заявление:",
    "zh": "安全理事会主席在2031年3月11日安全理事会第9901次会议上，就安理会审议的题为“河流”的项目，代表安理会发表声明如下：",
    "ar": "في الجلسة 9901 لمجلس الأمن، المعقودة في 11 آذار/مارس 2031، وفيما يتصل بنظر المجلس في البند المعنون ”الأنهار“، "
    "أدلى رئيس مجلس الأمن بالبيان التالي باسم المجلس:",
}
QUOTES = {
    tag: tuple(marks)
    for tag, marks in zip(["en", "fr", "es", "ru", "zh", "ar"], ["“”", "«»", "“”", "«»", "“”", "”“"], strict=True)
}


def _document(tag: str, *paragraphs: str) -> akn.Document:
    opening, closing = QUOTES[tag]
    text = "\n\n".join([OPENINGS[tag], *(opening + p for p in paragraphs)]) + closing + "\n"
    return akn.convert(text, symbol="S/PRST/2031/901", date=DATE, language=tag)


def _cited(tag: str, *paragraphs: str) -> list[Reference]:
    return [r for r in _document(tag, *paragraphs).references if r.kind != "meeting"]


def _symbols(tag: str, *paragraphs: str) -> list[str]:
    return [r.symbol.replace(" ", "") for r in _cited(tag, *paragraphs) if r.status == "resolved" and r.symbol]


LISTS = {
    "en": "The Council recalls its resolutions 1325 (2000), 1820 (2008) and 1889 (2009), General Assembly resolutions "
    "46/182 and 74/270, and Economic and Social Council resolution 2010/2.",
    "fr": "Le Conseil rappelle ses résolutions 1325 (2000), 1820 (2008) et 1889 (2009), les résolutions 46/182 et 74/270 "
    "de l’Assemblée générale et la résolution 2010/2 du Conseil économique et social.",
    "es": "El Consejo recuerda sus resoluciones 1325 (2000), 1820 (2008) y 1889 (2009), las resoluciones de la Asamblea "
    "General 46/182 y 74/270 y la resolución 2010/2 del Consejo Económico y Social.",
    "ru": "Совет ссылается на свои резолюции 1325 (2000), 1820 (2008) и 1889 (2009), резолюции 46/182 и 74/270 "
    "Генеральной Ассамблеи и резолюцию 2010/2 Экономического и Социального Совета.",
    "zh": "安理会回顾第1325(2000)、1820(2008)和1889(2009)号决议、大会第46/182和74/270号决议以及经济及社会理事会第2010/2号决议。",
    "ar": "يشير المجلس إلى قراراته 1325 (2000) و 1820 (2008) و 1889 (2009)، وقراري الجمعية العامة 46/182 و 74/270، وقرار "
    "المجلس الاقتصادي والاجتماعي 2010/2.",
}


@pytest.mark.parametrize("tag", LISTS)
def test_a_list_shares_its_words(tag: str) -> None:
    assert _symbols(tag, LISTS[tag]) == [
        "S/RES/1325(2000)", "S/RES/1820(2008)", "S/RES/1889(2009)", "A/RES/46/182", "A/RES/74/270", "E/RES/2010/2",
    ]  # fmt: skip


DATED = {
    "en": "The Council recalls General Assembly resolution 46/182 of 19 December 1991.",
    "fr": "Le Conseil rappelle la résolution 46/182 de l’Assemblée générale, en date du 19 décembre 1991.",
    "es": "El Consejo recuerda la resolución 46/182 de la Asamblea General, de 19 de diciembre de 1991.",
    "ru": "Совет ссылается на резолюцию 46/182 Генеральной Ассамблеи от 19 декабря 1991 года.",
    "zh": "安理会回顾大会1991年12月19日第46/182号决议。",
    "ar": "يشير المجلس إلى قرار الجمعية العامة 46/182 المؤرخ 19 كانون الأول/ديسمبر 1991.",
}


@pytest.mark.parametrize("tag", DATED)
def test_a_resolution_of_the_assembly_has_an_iri_with_its_date(tag: str) -> None:
    (reference,) = _cited(tag, DATED[tag])
    assert reference.text == "46/182"
    assert reference.href == "/akn/un/statement/deliberation/unga/1991-12-19/46-182"
    assert reference.kind == "resolution"


PORTIONS = {
    "en": "The Council recalls paragraphs 3 (a) and 5 to 7 of resolution 1540 (2004).",
    "fr": "Le Conseil rappelle les paragraphes 3 a) et 5 à 7 de la résolution 1540 (2004).",
    "es": "El Consejo recuerda los párrafos 3 a) y 5 a 7 de la resolución 1540 (2004).",
    "ru": "Совет ссылается на пункты 3 а) и 5–7 резолюции 1540 (2004).",
    "zh": "安理会回顾第1540(2004)号决议第3(a)和5至7段。",
    "ar": "يشير المجلس إلى الفقرات 3 (أ) و 5 إلى 7 من القرار 1540 (2004).",
}


@pytest.mark.parametrize("tag", PORTIONS)
def test_paragraphs_of_a_resolution(tag: str) -> None:
    work = "/akn/un/statement/deliberation/unsc/2004-04-28/1540-2004"
    found = {r.href for r in _cited(tag, PORTIONS[tag])}
    assert found == {work, f"{work}/!main~para_3__list_1__point_a", f"{work}/!main~para_5->para_7"}


CHARTER = {
    "en": ("Chapter VIII of the Charter of the United Nations", "Article 41 of the Charter"),
    "fr": ("du Chapitre VIII de la Charte des Nations Unies", "de l’Article 41 de la Charte"),
    "es": ("el Capítulo VIII de la Carta de las Naciones Unidas", "el Artículo 41 de la Carta"),
    "ru": ("главы VIII Устава Организации Объединенных Наций", "статьи 41 Устава"),
    "zh": ("《联合国宪章》第八章", "《宪章》第四十一条"),
    "ar": ("الفصل الثامن من ميثاق الأمم المتحدة", "المادة 41 من الميثاق"),
}


@pytest.mark.parametrize("tag", CHARTER)
def test_the_charter_in_full_and_in_short(tag: str) -> None:
    charter = "/akn/un/act/provision/un/1945-06-26/charter"
    found = [r.href for r in _cited(tag, *CHARTER[tag])]
    assert sorted(found) == sorted([charter, charter, f"{charter}/!main~chp_VIII", f"{charter}/!main~art_41"])


def test_vowel_marks_do_not_hide_the_name_of_an_instrument() -> None:
    (reference,) = _cited("ar", "يشير المجلس إلى إطار سِنداي للحد من مخاطر الكوارث للفترة 2015-2030.")
    assert (reference.kind, reference.status) == ("instrument", "resolved")


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        # numbers, provisions and dates go on with what was said in their own paragraph only
        (("The Council recalls resolution 1325 (2000)", "46/182 and nothing else."), ["1325 (2000)"]),
        (
            ("The Council recalls article 41", "of the Charter of the United Nations."),
            ["Charter of the United Nations"],
        ),
        (("It recalls paragraph 3", "of resolution 1540 (2004)."), ["1540 (2004)"]),
        (
            (
                "It recalls paragraph 3 of resolution 1540 (2004).",
                "It recalls resolution 1540 (2004), 14 of resolution 1718 (2006).",
            ),
            ["paragraph 3", "1540 (2004)", "1540 (2004)", "1718 (2006)"],
        ),
        (("It recalls document S/2010/1", "Add.1 is another."), ["S/2010/1"]),
        (
            ("It recalls the statement of its President of 13 January 2010,", "14 January 2010 was a day."),
            ["13 January 2010"],
        ),
        # a short name stands for what any paragraph before has named in full
        (
            ("It recalls the Convention on the Rights of the Child.", "It urges all to join the Convention."),
            ["Convention on the Rights of the Child", "the Convention"],
        ),
        (
            ("It urges all to join the Convention.", "It recalls the Convention on the Rights of the Child."),
            ["Convention on the Rights of the Child"],
        ),
    ],
)
def test_a_paragraph_is_understood_by_itself(paragraphs: tuple[str, ...], expected: list[str]) -> None:
    assert [r.text for r in _cited("en", *paragraphs)] == expected


def test_a_sentence_at_the_end_is_no_title_though_it_says_only_a_number() -> None:
    found = akn.convert("It recalls its plan.\n\nResolution 1540 (2004) of the Council.\n", language="en").references
    assert [r.symbol for r in found] == ["S/RES/1540 (2004)"]


PRESIDENT = {
    "en": "The Council recalls the statement of its President of 13 January 2010.",
    "fr": "Le Conseil rappelle la déclaration de son Président en date du 13 janvier 2010.",
    "es": "El Consejo recuerda la declaración de su Presidencia de 13 de enero de 2010.",
    "ru": "Совет ссылается на заявление своего Председателя от 13 января 2010 года.",
    "zh": "安理会回顾2010年1月13日主席声明。",
    "ar": "يشير المجلس إلى بيان رئيسه المؤرخ 13 كانون الثاني/يناير 2010.",
}


@pytest.mark.parametrize("tag", PRESIDENT)
def test_a_statement_by_its_date(tag: str) -> None:
    (reference,) = _cited(tag, PRESIDENT[tag])
    assert reference.symbol == "S/PRST/2010/1"
    assert reference.kind == "presidentialStatement"


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        (
            "fr",
            "Le Conseil rappelle la déclaration de sa présidence relative au Val-Perdu, en date du 13 janvier 2010.",
        ),
        ("ar", "يشير المجلس إلى بياناته الرئاسية بشأن وادي الميراف المؤرخة 13 كانون الثاني/يناير 2010."),
    ],
)
def test_a_statement_by_its_date_after_what_it_is_about(tag: str, text: str) -> None:
    assert _symbols(tag, text) == ["S/PRST/2010/1"]


ARTICLES = {
    "en": "The Council recalls article VI of the Treaty on the Non-Proliferation of Nuclear Weapons.",
    "fr": "Le Conseil rappelle l’article VI du Traité sur la non-prolifération des armes nucléaires.",
    "zh": "安理会回顾《不扩散核武器条约》第六条。",
    "ar": "يشير المجلس إلى المادة السادسة من معاهدة عدم انتشار الأسلحة النووية.",
}


@pytest.mark.parametrize("tag", ARTICLES)
def test_articles_have_the_numerals_of_their_instrument(tag: str) -> None:
    assert [r.href.rpartition("~")[2] for r in _cited(tag, ARTICLES[tag]) if "~" in r.href] == ["art_VI"]


@pytest.mark.parametrize(
    ("tag", "text", "portion"),
    [
        ("en", "The Council recalls Article XI of the Charter of the United Nations.", "~art_11"),
        ("zh", "安理会回顾《联合国宪章》第十一条第一项。", "~art_11__para_1"),
        ("zh", "安理会回顾第2625(XXV)号决议，附件。", "!annex_1"),
    ],
)
def test_how_provisions_are_cited(tag: str, text: str, portion: str) -> None:
    assert [r.href for r in _cited(tag, text) if r.kind == "provision" and r.href.endswith(portion)]


@pytest.mark.parametrize(
    ("tag", "text", "symbol"),
    [
        ("ar", "يشير المجلس إلى قرار الجمعية العامة 54/54 شين", "A/RES/54/54U"),
        ("ru", "Совет ссылается на резолюцию Генеральной Ассамблеи 58/261 А", "A/RES/58/261A"),
    ],
)
def test_parts_of_a_resolution_have_letters_of_the_language(tag: str, text: str, symbol: str) -> None:
    assert _symbols(tag, text) == [symbol]


VAGUE = {
    "en": "The Council recalls its previous relevant resolutions.",
    "fr": "Le Conseil rappelle ses résolutions antérieures.",
    "es": "El Consejo recuerda sus resoluciones anteriores.",
    "ru": "Совет ссылается на свои предыдущие резолюции.",
    "zh": "安理会回顾以往有关决议。",
    "ar": "يشير المجلس إلى قراراته السابقة.",
}


@pytest.mark.parametrize("tag", VAGUE)
def test_what_says_no_number_is_listed_and_not_linked(tag: str) -> None:
    document = _document(tag, VAGUE[tag])
    (reference,) = (r for r in document.references if r.kind != "meeting")
    assert (reference.status, reference.href) == ("vague", "")
    assert b"<ref " not in document.xml
    assert b"<a " not in document.xml


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("S/PRST/2010/1, S/2006/507 and S/25354", ["S/PRST/2010/1", "S/2006/507", "S/25354"]),
        ("resolution S/RES/1540 (2004)", ["S/RES/1540(2004)"]),
        ("A/RES/67/97 A, A/RES/1514 (XV), A/RES/S-20/2 and A/RES/ES-10/2",
         ["A/RES/67/97A", "A/RES/1514(XV)", "A/RES/S-20/2", "A/RES/ES-10/2"]),
        ("A/67/L.3, A/C.3/68/L.75/Rev.1, A/HRC/RES/59/1", ["A/67/L.3", "A/C.3/68/L.75/Rev.1", "A/HRC/RES/59/1"]),
        ("E/CN.4/2003/11/Add.1 and ST/SGB/2003/13.", ["E/CN.4/2003/11/Add.1", "ST/SGB/2003/13"]),
        ("S/PV.7015 (Resumption 1)", ["S/PV.7015(Resumption1)"]),
        ("A/65/896-S/2011/407, annex I", ["A/65/896", "S/2011/407"]),
        ("A/75/7 and Add.1", ["A/75/7", "A/75/7/Add.1"]),
        ("resolutions 217 A (III) and 62/232 B of the General Assembly", ["A/RES/217A(III)", "A/RES/62/232B"]),
        ("Human Rights Council resolutions S-8/1 and 5/1", ["A/HRC/RES/S-8/1", "A/HRC/RES/5/1"]),
        ("General Assembly decision 66/517", ["A/DEC/66/517"]),
        ("its resolution 1701", ["S/RES/1701(2006)"]),
        ("resolutions 1701 (2006), 1559 and 1680 (2006)", ["S/RES/1701(2006)", "S/RES/1559(2004)", "S/RES/1680(2006)"]),
        ("resolution 46/182", ["A/RES/46/182"]),
        ("resolution 2200A (XXI)", ["A/RES/2200A(XXI)"]),
        ("A/CONF.157/24 (Part I)/Corr.1", ["A/CONF.157/24(PartI)/Corr.1"]),
    ],
)  # fmt: skip
def test_how_documents_are_cited(text: str, symbols: list[str]) -> None:
    assert _symbols("en", f"The Council recalls {text}") == symbols


@pytest.mark.parametrize(
    "text",
    [
        "resolution 4/14 of the United Nations Environment Assembly",
        "Commission on Human Rights resolution 2003/11",
        "a ratio of 24/7 and law 22/030",
        "the years 1325 (1325) and either and/or both",
        "decision 1/CP.21",
        "in 2013 and 1540 others",
        "the Convention",
        "article 5 of the Constitution of Orlevia",
        "paragraph 4",
    ],
)
def test_what_is_not_linked(text: str) -> None:
    assert _symbols("en", f"The Council recalls {text}") == []
    assert not [r for r in _cited("en", f"The Council recalls {text}") if r.href]


def test_several_documents_may_be_meant() -> None:
    document = _document("en", "The Council recalls resolution 46/30.")
    (reference,) = (r for r in document.references if r.kind != "meeting")
    assert (reference.status, reference.href) == ("ambiguous", "")
    assert "AKN311" in {p.code for p in document.problems}


def test_the_printed_date_decides_between_organs() -> None:
    assert _symbols("en", "The Council recalls resolution 46/30 of 23 March 2021.") == ["A/HRC/RES/46/30"]


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        # a conference that the resolution is about, before its date
        ("安理会回顾大会关于举行会议的2021年12月17日第76/217号决议，", ["A/RES/76/217"]),
        # two organs, each with the number of its own document
        ("安理会回顾大会和安全理事会通过了2016年4月27日第70/262号和第2282(2016)号决议，",
         ["A/RES/70/262", "S/RES/2282(2016)"]),
        ("安理会回顾大会关于会议的第4/14号决议，", []),
        ("安理会回顾大会第53/243 A和B号决议，", ["A/RES/53/243A"]),
        # the organ that acts has no numbers of this form
        ("安理会回顾第2625(XXV)号决议，", ["A/RES/2625(XXV)"]),
    ],
)  # fmt: skip
def test_the_catalogue_knows_a_number_with_its_date(text: str, symbols: list[str]) -> None:
    assert _symbols("zh", text) == symbols


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ar", "يشير المجلس إلى قرار الجمعية العامة للأمم المتحدة 70/262"),
        ("ru", "Совет ссылается на резолюцию Генеральной Ассамблеи Организации Объединенных Наций 70/262"),
    ],
)
def test_an_organ_may_be_named_with_its_organization(tag: str, text: str) -> None:
    assert _symbols(tag, text) == ["A/RES/70/262"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("resolution 1540 (2004) of 29 April 2004", "2004-04-28"),
        ("General Assembly resolution 72/183 of 19 December 2019", "2017-12-19"),
    ],
)
def test_a_date_that_contradicts_the_catalogue_is_a_warning(text: str, date: str) -> None:
    document = _document("en", f"The Council recalls {text}.")
    (problem,) = (p for p in document.problems if p.code == "AKN310")
    assert date in problem.message
    assert [r.status for r in document.references if r.kind != "meeting"] == ["resolved"]


def test_a_year_that_contradicts_the_catalogue_is_not_linked() -> None:
    document = _document("en", "The Council recalls resolution 1540 (2005).")
    (reference,) = (r for r in document.references if r.kind != "meeting")
    assert (reference.status, reference.href) == ("unresolved", "")
    assert "AKN313" in {p.code for p in document.problems}


def test_a_short_name_needs_the_full_one_before_it_and_no_other() -> None:
    refugees = "the Convention relating to the Status of Refugees"
    child = "the Convention on the Rights of the Child"
    short = "The Council recalls the Convention."
    assert len(_cited("en", f"The Council recalls {refugees}.", short)) == 2
    assert len(_cited("en", f"The Council recalls {refugees} and {child}.", short)) == 2


OTHER_YEAR = {
    "en": "The Council recalls General Assembly resolution 60/311 of 3 October 2035.",
    "fr": "Le Conseil rappelle la résolution 60/311 de l’Assemblée générale, en date du 3 octobre 2035.",
    "es": "El Consejo recuerda la resolución 60/311 de la Asamblea General, de 3 de octubre de 2035.",
    "ru": "Совет ссылается на резолюцию 60/311 Генеральной Ассамблеи от 3 октября 2035 года.",
    "zh": "安理会回顾大会2035年10月3日第60/311号决议。",
    "ar": "يشير المجلس إلى قرار الجمعية العامة 60/311 المؤرخ 3 تشرين الأول/أكتوبر 2035.",
}


@pytest.mark.parametrize("tag", OTHER_YEAR)
def test_a_year_in_which_a_session_was_not_is_said_and_not_linked(tag: str) -> None:
    document = _document(tag, OTHER_YEAR[tag])
    (problem,) = (p for p in document.problems if p.code == "AKN313")
    assert "A/RES/60/311" in problem.message
    assert "its session was not in 2035" in problem.message
    (reference,) = (r for r in document.references if r.kind == "resolution")
    assert (reference.status, reference.href) == ("unresolved", "")


def test_a_date_that_a_number_cannot_have_is_no_date_of_its_document() -> None:
    text = "The Council recalls General Assembly resolutions 60/311 of 3 October 2035 and 60/311 of 3 November 2005."
    document = _document("en", text)
    assert [r.href.rpartition("/unga/")[2] for r in document.references if r.kind == "resolution"] == [
        "", "2005-11-03/60-311",
    ]  # fmt: skip
    assert "AKN310" not in {p.code for p in document.problems}


CONTRACTED = {
    "fr": (
        "Le Conseil rappelle le Pacte international relatif aux droits civils et politiques.",
        "Le Conseil invoque l’article 11 du Pacte et le paragraphe 2 de l’article 18 du Pacte.",
        "Le Conseil engage les États à adhérer au Pacte.",
    ),
    "es": (
        "El Consejo recuerda el Pacto Internacional de Derechos Civiles y Políticos.",
        "El Consejo invoca el artículo 11 del Pacto y el párrafo 2 del artículo 18 del Pacto.",
        "El Consejo exhorta a los Estados a adherirse al Pacto.",
    ),
}


@pytest.mark.parametrize("tag", CONTRACTED)
def test_a_preposition_in_one_word_with_the_article_is_no_part_of_a_short_name(tag: str) -> None:
    covenant = "/akn/un/act/provision/un/1966-12-16/iccpr"
    pact = CONTRACTED[tag][2].split()[-1].rstrip(".")
    _, *found = [(r.text, r.href) for r in _cited(tag, *CONTRACTED[tag])]
    assert [href for _, href in found] == [
        f"{covenant}/!main~art_11", covenant, f"{covenant}/!main~art_18__para_2", covenant, covenant,
    ]  # fmt: skip
    assert [text for text, href in found if href == covenant] == [pact] * 3


def test_provisions_of_the_document_itself_are_checked_to_exist() -> None:
    document = _document(
        "en",
        "1. The Council decides to meet.",
        "2. The Council requests the parties as set out in paragraph 1 above and paragraph 7 below.",
    )
    provisions = {r.text: r for r in document.references if r.kind == "provision"}
    assert provisions["paragraph 1"].href == "#para_1"
    assert provisions["paragraph 7"].status == "unresolved"
    assert "AKN312" in {p.code for p in document.problems}
    assert b'<ref href="#para_1"' in document.xml


def test_bidi_marks_and_line_breaks_within_a_symbol() -> None:
    assert _symbols("ar", "يشير المجلس إلى \u200eS/PRST/2010/1\u200f والقرار 1540\u200f (2004).") == [
        "S/PRST/2010/1",
        "S/RES/1540(2004)",
    ]
    words = "The Council recalls with appreciation, and in the light of what has happened since then in the region, "
    broken = f"{words}its statement S/PRST/\n2010/1 and all that was asked of the parties, and also its resolution 1540\n(2004)."
    assert _symbols("en", broken) == ["S/PRST/2010/1", "S/RES/1540(2004)"]


def test_a_symbol_in_full_width_characters() -> None:
    assert _symbols("zh", "安理会回顾S/RES/1540（2004）和S／PRST／2010／1。") == ["S/RES/1540(2004)", "S/PRST/2010/1"]


def test_a_run_is_an_mref_and_each_target_is_listed_once() -> None:
    document = _document(
        "en", "The Council recalls resolutions 1540 (2004) and 1325 (2000).", "It recalls 1540 (2004)."
    )
    xml = document.xml.decode()
    run = re.search(r"<mref[^>]*>(.*?)</mref>", xml)
    assert run is not None
    assert re.sub("<[^>]*>", "", run.group(1)) == "1540 (2004) and 1325 (2000)"
    assert re.findall(r'<activeRef eId="activeRef_\d" href="([^"]*)"', xml) == [
        "/akn/un/statement/deliberation/unsc/2004-04-28/1540-2004",
        "/akn/un/statement/deliberation/unsc/2000-10-31/1325-2000",
    ]


def test_references_name_their_element_and_place() -> None:
    document = _document("en", "The Council recalls resolution 1540 (2004) and previous resolutions.")
    by_text = {r.text: r for r in document.references}
    number, vague = by_text["1540 (2004)"], by_text["previous resolutions"]
    assert (number.eId, number.line, number.column) == ("para_1__content__ref_1", 3, 33)
    assert vague.eId == "para_1__content"
    assert f'eId="{number.eId}">1540 (2004)</ref>' in document.xml.decode()


def test_citations_in_footnotes() -> None:
    text = (
        "Statement by the President of the Security Council\n\n" + OPENINGS["en"] + "\n\n"
        "“The Council recalls the plan1 of the mediator.”\n______________\n1 Resolution 1540 (2004), annex.\n"
    )
    document = akn.convert(text, symbol="S/PRST/2031/901", date=DATE)
    hrefs = [r.href for r in document.references if r.eId.startswith("authorialNote_1")]
    assert hrefs == [
        "/akn/un/statement/deliberation/unsc/2004-04-28/1540-2004",
        "/akn/un/statement/deliberation/unsc/2004-04-28/1540-2004/!annex_1",
    ]


def test_what_was_inferred_is_recorded() -> None:
    xml = _document("en", "The Council recalls the statement of its President of 13 January 2010.").xml.decode()
    assert 'name="citation"' in xml
    assert "statement of a date" in xml


def test_a_document_does_not_cite_itself() -> None:
    document = akn.convert(
        "Resolution 1540 (2004)\n\nAdopted by the Security Council at its 4956th meeting, on 28 April 2004\n\n"
        "The Security Council,\n\nRecalling its resolution 1325 (2000),\n\n1. Decides that resolution 1540 (2004) stands.\n"
    )
    assert [r.symbol for r in document.references if r.symbol] == ["S/RES/1325 (2000)"]


def test_only_a_title_says_which_document_it_is() -> None:
    line, sentence = "Resolution 1540 (2004)", "It recalls paragraph 3 of resolution 1540 (2004)."
    assert not akn.convert(f"{line}\n\n{sentence}\n", date=DATE, language="en").references
    below = akn.convert(f"{sentence}\n\n{line}\n", date=DATE, language="en").references
    assert [r.text for r in below] == ["paragraph 3", "1540 (2004)", "1540 (2004)"]
    listed = _symbols("en", "The Council recalls:", "resolution 1540 (2004)", "resolution 1325 (2000)")
    assert listed == ["S/RES/1540(2004)", "S/RES/1325(2000)"]


def test_symbols_keep_their_case_and_series() -> None:
    assert parse_symbol("a/res/217 a (iii)") is not None
    text = "see A/CONF.151/26/Rev.1 (Vol. I), and/or s/he"
    assert [s for _, _, s in symbols_in(text.lower(), text)] == ["A/CONF.151/26/Rev.1(Vol.I)"]


def test_every_language_knows_how_documents_are_cited() -> None:
    for language in LANGUAGES:
        words = grammar_of(language).words
        assert set(words.organs) == {"unsc", "unga", "unga-hrc", "ecosoc"}, language.name
        assert set(words.provisions) == {"paragraph", "point", "article", "chapter", "section", "annex", "part"}
        for field in ("resolution", "decision", "statement", "other_bodies", "fillers", "joiner", "range", "vague"):
            assert getattr(words, field), (language.name, field)


def test_a_language_without_words_cites_nothing() -> None:
    assert by_code("und") is None
    assert akn.convert("Qwerty uiop 1540 (2004).", date=DATE).references == ()


def test_what_ends_a_sentence_is_no_headline() -> None:
    assert _symbols("fr", "La résolution 1540 (2004) du Conseil.") == ["S/RES/1540(2004)"]


def test_what_ends_a_paragraph_says_nothing_of_the_next() -> None:
    above, below = "大会，\n\n1. 决定审议上文", "第22和23段规定的摊款。\n\n2. 决定结束审议。\n"
    assert len(akn.convert(above + below, date=DATE, language="zh").references) == 2
    assert not akn.convert(f"{above}\n\n{below}", date=DATE, language="zh").references


def test_what_begins_a_paragraph_hides_no_vague_citation_in_the_one_before() -> None:
    text = "The General Assembly,\n\nOther decisions\n\n1. A/RES/78/1 remains in force.\n\n2. Decides to consider it.\n"
    document = akn.convert(text, date=DATE, language="en")
    assert [r.text for r in document.references] == ["Other decisions", "A/RES/78/1"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("recalls article 33 of the Charter of the United Nations", "Charter of the United Nations"),
        ("recalls Article 33 of the Charter", "the Charter"),
        ("recalls the Charter and the purposes of the Charter of the United Nations", "Charter of the United Nations"),
        (
            "recalls articles 6 and 7 of the International Covenant on Civil and Political Rights",
            "International Covenant on Civil and Political Rights",
        ),
    ],
)
def test_the_metadata_call_an_instrument_by_its_name_though_a_provision_is_cited_first(text: str, name: str) -> None:
    tree = _document("en", f"The Security Council {text}.").tree
    assert [e.get("showAs") for e in tree.iter("{*}activeRef")] == [name]
