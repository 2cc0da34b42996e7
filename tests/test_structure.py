"""What each printed paragraph is in its document, alike in the six languages."""

from __future__ import annotations

import pytest
from lxml import etree

import akn

#: opening sentence, quotation marks around the first and last paragraph's text, organ and verb, words of a sub-item
OPENINGS = {
    "ar": "في الجلسة 9905 التي عقدها مجلس الأمن في 19 أيار/مايو 2031، فيما يتعلق بنظر المجلس في البند المعنون "
    "”الأنهار“، أدلى رئيس مجلس الأمن بالبيان التالي باسم المجلس:",
    "en": "At the 9905th meeting of the Security Council, held on 19 May 2031, in connection with the Council’s "
    "consideration of the item entitled “Rivers”, the President of the Security Council made the following statement "
    "on behalf of the Council:",
    "es": "En la 9905ª sesión del Consejo de Seguridad, celebrada el 19 de mayo de 2031, en relación con el examen por "
    "el Consejo del tema titulado “Ríos”, la Presidencia del Consejo de Seguridad hizo la siguiente declaración en "
    "nombre del Consejo:",
    "fr": "À la 9905e séance du Conseil de sécurité, tenue le 19 mai 2031, dans le cadre de l’examen par le Conseil de "
    "la question intitulée « Rivières », la Présidente du Conseil de sécurité a fait au nom du Conseil la déclaration "
    "suivante :",
    "ru": "На 9905-м заседании Совета Безопасности, состоявшемся 19 мая 2031 года, в связи с рассмотрением Советом "
    "пункта, озаглавленного «Реки», Председатель Совета Безопасности сделал от имени Совета следующее заявление:",
    "zh": "在2031年5月19日安全理事会第9905次会议上，安全理事会主席就安理会审议的题为“河流”的项目，"
    "代表安理会发表声明如下：",
}
ITEMS = {"ar": "الأنهار", "en": "Rivers", "es": "Ríos", "fr": "Rivières", "ru": "Реки", "zh": "河流"}
CALLS = {
    "ar": "”ويهيب مجلس الأمن بجميع الأطراف القيام بما يلي:",
    "en": "“The Security Council calls upon all parties:",
    "es": "“El Consejo de Seguridad exhorta a todas las partes a que:",
    "fr": "« Le Conseil de sécurité demande aux parties :",
    "ru": "«Совет Безопасности призывает все стороны:",
    "zh": "“安全理事会呼吁各方：",
}
LASTS = {
    "ar": "”وسيبقي مجلس الأمن المسألة قيد نظره الفعلي.“",
    "en": "“The Security Council will remain seized of the matter.”",
    "es": "“El Consejo de Seguridad seguirá ocupándose de la cuestión.”",
    "fr": "« Le Conseil de sécurité demeure saisi de la question. »",
    "ru": "«Совет Безопасности будет и далее активно заниматься этим вопросом».",
    "zh": "“安全理事会将继续处理此案。”",
}
TITLES = {
    "ar": "بيان من رئيس مجلس الأمن",
    "en": "Statement by the President of the Security Council",
    "es": "Declaración de la Presidencia del Consejo de Seguridad",
    "fr": "Déclaration du Président du Conseil de sécurité",
    "ru": "Заявление Председателя Совета Безопасности",
    "zh": "安全理事会主席声明",
}
#: numbers of sub-items as each language prints them: two letters, then two below the second, then a third letter
NUMBERS = {
    "ar": ["(أ)", "(ب)", "’1‘", "’2‘", "(ج)"],
    "en": ["(a)", "(b)", "(i)", "(ii)", "(c)"],
    "es": ["a)", "b)", "i)", "ii)", "c)"],
    "fr": ["a)", "b)", "i)", "ii)", "c)"],
    "ru": ["a)", "b)", "i)", "ii)", "c)"],
    "zh": ["(a)", "(b)", "㈠", "㈡", "(c)"],
}
LANGUAGES = sorted(OPENINGS)


def _statement(*passages: str, language: str = "en", last: bool = True) -> akn.Document:
    parts = [TITLES[language], OPENINGS[language], *passages, *([LASTS[language]] if last else [])]
    document = akn.convert("\n\n".join(parts) + "\n", date="2031-03-12")
    assert akn.validate(document.xml) == []
    return document


def _kinds(document: akn.Document) -> list[str]:
    return [b.kind.value for b in document.blocks]


def _points(document: akn.Document) -> list[tuple[int, str | None]]:
    return [(b.level, b.number.ascii if b.number else None) for b in document.blocks if b.kind.value == "point"]


def _codes(document: akn.Document) -> list[str]:
    return [p.code for p in document.problems]


def _root(document: akn.Document) -> etree._Element:
    return etree.fromstring(document.xml)


def _eids(document: akn.Document, name: str) -> list[str]:
    return [e.get("eId", "") for e in _root(document).iter(f"{{*}}{name}")]


def _text(element: etree._Element) -> str:
    return " ".join("".join(str(t) for t in element.itertext()).split())


# ------------------------------------------------------------------------------ the opening sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_opening_sentence_says_meeting_date_and_item(language: str) -> None:
    document = _statement(CALLS[language].rstrip(":：") + ".", language=language)
    assert document.language.tag == language
    assert _kinds(document) == ["title", "formula", "paragraph", "paragraph"]
    assert document.identity.meeting == 9905
    assert document.identity.date == "2031-05-19"
    assert not document.identity.resumed
    formula = _root(document).find(".//{*}formula")
    assert formula is not None
    assert [i.text for i in formula.iter("{*}inline") if i.get("name") == "agendaItem"] == [ITEMS[language]]
    assert [d.get("date") for d in formula.iter("{*}date")] == ["2031-05-19"]
    assert [b.action.id for b in document.blocks if b.action] == ["callUpon", "remainSeized"]


@pytest.mark.parametrize("words", ["البند المعنون", "بندا معنونا", "بند معنون", "البند المعنُون"])
def test_an_arabic_item_is_announced_with_or_without_its_ending(words: str) -> None:
    opening = OPENINGS["ar"].replace("البند المعنون", words)
    root = etree.fromstring(akn.convert(f"{opening}\n\n{LASTS['ar']}\n").xml)
    assert [i.text for i in root.iter("{*}inline") if i.get("name") == "agendaItem"] == [ITEMS["ar"]]


RESUMED = {
    "ar": OPENINGS["ar"].replace("9905", "9905 (المستأنفة)"),
    "en": OPENINGS["en"].replace("9905th meeting", "9905th (resumed) meeting"),
    "es": OPENINGS["es"].replace("sesión", "sesión (continuación)", 1),
    "fr": OPENINGS["fr"].replace("séance", "séance (reprise)", 1),
    "ru": OPENINGS["ru"].replace("заседании", "заседании (возобновление)", 1),
    "zh": OPENINGS["zh"].replace("次会议", "次会议(续会)", 1),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_resumed_meeting_is_known_as_one(language: str) -> None:
    text = f"{RESUMED[language]}\n\n{LASTS[language]}\n"
    document = akn.convert(text)
    assert document.identity.meeting == 9905
    assert document.identity.resumed
    assert document.identity.date == "2031-05-19"
    # which resumption it is the text does not say
    assert b'showAs="S/PV.9905 (Resumption)"' in document.xml


RESUMED_TWICE = {
    "ar": OPENINGS["ar"].replace("9905", "9905 (الاستئناف 2)"),
    "en": OPENINGS["en"].replace("9905th meeting", "9905th meeting (Resumption 2)"),
    "es": OPENINGS["es"].replace("sesión", "sesión (reanudación 2)", 1),
    "fr": OPENINGS["fr"].replace("séance", "séance (reprise 2)", 1),
    "ru": OPENINGS["ru"].replace("заседании", "заседании (возобновление 2)", 1),
    "zh": OPENINGS["zh"].replace("次会议", "次会议(续会2)", 1),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_number_of_a_resumption_is_the_printed_one(language: str) -> None:
    document = akn.convert(f"{RESUMED_TWICE[language]}\n\n{LASTS[language]}\n")
    assert (document.identity.meeting, document.identity.resumption) == (9905, "2")
    assert b'showAs="S/PV.9905 (Resumption 2)"' in document.xml


@pytest.mark.parametrize(
    "opening",
    [
        "On 2 April 2031, in connection with the item entitled “Rivers”, the President of the Security Council issued "
        "the following statement on behalf of the Council:",
        "After consultations of the Security Council, the President of the Security Council issued the following "
        "statement, on behalf of its members, on 2 April 2031:",
        "On 2 April 2031, in accordance with the written procedure set out in the letter of the President of the "
        "Security Council (S/2031/253), the President made the following statement on behalf of the Council:",
        "Following consultations held on 2 April 2031, the President of the Security Council made the following "
        "statement on behalf of the members of the Council in connection with the item entitled “Rivers”:",
    ],
)
def test_a_statement_made_without_a_meeting(opening: str) -> None:
    document = akn.convert(f"{opening}\n\n{LASTS['en']}\n")
    assert _kinds(document) == ["formula", "paragraph"]
    assert document.identity.meeting is None
    assert document.identity.date == "2031-04-02"
    assert "AKN202" not in _codes(document)
    assert _eids(document, "event") == []


def test_a_text_without_an_opening_sentence_is_kept_as_paragraphs_and_this_is_said() -> None:
    document = akn.convert("The Security Council met on 2 April 2031.\n\nIt adjourned.\n")
    assert _kinds(document) == ["paragraph", "paragraph"]
    assert "AKN201" in _codes(document)
    assert document.identity.name == "document"


def test_a_quotation_of_an_older_opening_sentence_opens_no_second_statement() -> None:
    document = _statement(
        "“The Council recalls that on 2 May 2030 the President of the Council made the following statement: ‘The "
        "Council is concerned’."
    )
    assert _kinds(document).count("formula") == 1


# --------------------------------------------------------------------------------- quotation marks


@pytest.mark.parametrize(
    "body",
    [
        ["The Council recalls A.", "The Council decides B.", "The Council requests C."],
        ["“The Council recalls A.", "“The Council decides B.", "“The Council requests C.”"],
        ["“The Council recalls A.”", "“The Council decides B.”", "“The Council requests C.”"],
        ["“The Council recalls A.", "The Council decides B.", "The Council requests C.”"],
        ["“The Council recalls A.", "“The Council decides B.", "“The Council requests C."],
        ['"The Council recalls A.', '"The Council decides B.', '"The Council requests C."'],
        ["“The Council recalls ‘A’.", "“The Council decides “B”.", "“The Council requests “C”.”"],
        ["“The Council recalls “A”.", "“The Council decides ‘B “C” D’.", "“The Council requests C.’ ”"],
        ["``The Council recalls A.", "``The Council decides B.", "``The Council requests C.''"],
    ],
)
def test_quotation_marks_however_printed_change_no_paragraph(body: list[str]) -> None:
    document = akn.convert("\n\n".join([OPENINGS["en"], *body]) + "\n")
    assert [b.text.chars for b in document.blocks[1:]] == body
    assert _kinds(document) == ["formula"] + ["paragraph"] * 3
    assert [b.action.id for b in document.blocks if b.action] == ["recall", "decide", "request"]
    assert "AKN206" not in _codes(document)


def test_a_statement_that_is_cut_off_is_reported() -> None:
    document = _statement("“The Security Council recalls its statement.", "“The Security Council decides", last=False)
    assert "AKN210" in _codes(document)


def test_a_statement_that_ends_with_its_quotation_mark_is_not_reported_as_cut_off() -> None:
    assert "AKN210" not in _codes(_statement("“The Security Council recalls its statement."))


def test_what_follows_the_closing_mark_stands_in_the_conclusions() -> None:
    document = akn.convert(
        f"{OPENINGS['en']}\n\n“The Council recalls A.\n\n{LASTS['en']}\n\nThe meeting rose at noon.\n"
    )
    assert _kinds(document) == ["formula", "paragraph", "paragraph", "conclusion"]
    assert "AKN206" in _codes(document)
    (conclusions,) = _root(document).iter("{*}conclusions")
    assert _text(conclusions) == "The meeting rose at noon."


def test_what_follows_in_a_volume_is_not_of_the_statement_though_it_acts() -> None:
    statement, resolution = akn.convert_all(
        f"{OPENINGS['en']}\n\n“The Council recalls A.\n\n{LASTS['en']}\n\nAt its 9906th meeting, on 20 May 2031, the "
        "Council considered the item entitled “Karst”, and decided:\n\n1. To invite the ferrymen.\n\n"
        "Resolution 2999 (2031)\n\nThe Security Council,\n\n"
        "Recalling its resolution 2990 (2030),\n\n1. Decides to remain seized of the matter.\n"
    )
    assert _kinds(statement) == ["formula", "paragraph", "paragraph", "conclusion", "conclusion"]
    assert statement.blocks[-1].text.chars == "1. To invite the ferrymen."
    assert "AKN206" in _codes(statement)
    assert akn.validate(statement.xml) == []
    assert _kinds(resolution) == ["title", "formula", "recital", "paragraph"]


def test_a_paragraph_without_its_quotation_mark_is_of_the_statement_though_it_names_a_meeting() -> None:
    document = akn.convert(
        f"{OPENINGS['en']}\n\n“The Council recalls A.”\n\nThe Council recalls its 9904th meeting.\n\n"
        "The Council requests a report.\n"
    )
    assert _kinds(document) == ["formula", "paragraph", "paragraph", "paragraph"]


# ------------------------------------------------------------------------------------- sub-items


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_are_read_alike_in_all_languages(language: str) -> None:
    first, second, low, lower, third = NUMBERS[language]
    word = ITEMS[language]
    document = _statement(
        CALLS[language],
        f"{first} {word};",
        f"{second} {word}:",
        f"{low} {word};",
        f"{lower} {word};",
        f"{third} {word}.",
        language=language,
    )
    assert _points(document) == [(1, "a"), (1, "b"), (2, "i"), (2, "ii"), (1, "c")]
    assert _eids(document, "point") == [
        "para_1__list_1__point_a",
        "para_1__list_1__point_b",
        "para_1__list_1__point_b__list_1__point_i",
        "para_1__list_1__point_b__list_1__point_ii",
        "para_1__list_1__point_c",
    ]
    assert [n.text for n in _root(document).iter("{*}num")] == NUMBERS[language]
    assert _eids(document, "paragraph") == ["para_1", "para_2"]
    assert "AKN208" not in _codes(document)


def test_i_after_h_is_a_letter_and_i_after_a_colon_a_number() -> None:
    letters = [f"({c}) To go;" for c in "abcdefghijk"]
    document = _statement(CALLS["en"], *letters)
    assert _points(document) == [(1, c) for c in "abcdefghijk"]
    document = _statement(CALLS["en"], "(a) The towns:", "(i) Hask;", "(ii) Dorrin;", "(b) The rest.")
    assert _points(document) == [(1, "a"), (2, "i"), (2, "ii"), (1, "b")]


@pytest.mark.parametrize(("third", "fourth"), [("(1)", "(2)"), ("-", "-"), ("a.", "b.")])
def test_lists_three_deep_and_back(third: str, fourth: str) -> None:
    items = ["(a) One:", "(i) two:", f"{third} three;", f"{fourth} four;", "(ii) five;", "(b) six."]
    document = _statement(CALLS["en"], *items)
    assert [level for level, _ in _points(document)] == [1, 2, 3, 3, 2, 1]
    assert [number for level, number in _points(document) if level < 3] == ["a", "i", "ii", "b"]


def test_letters_of_the_arabic_and_russian_alphabets() -> None:
    arabic = ["(أ)", "(ب)", "(ج)", "(د)", "(هـ)", "(و)"]
    document = _statement(CALLS["ar"], *(f"{n} كذا؛" for n in arabic), language="ar")
    assert _points(document) == [(1, c) for c in "abcdef"]
    russian = ["а)", "б)", "в)", "г)"]
    document = _statement(CALLS["ru"], *(f"{n} это;" for n in russian), language="ru")
    assert [level for level, _ in _points(document)] == [1] * 4
    assert "AKN208" not in _codes(document)


def test_bullets_have_no_number_but_an_eid() -> None:
    for mark in "-–•":
        document = _statement(CALLS["en"], f"{mark} To go;", f"{mark} To come.")
        assert _points(document) == [(1, None), (1, None)]
        assert _eids(document, "point") == ["para_1__list_1__point_1", "para_1__list_1__point_2"]
        assert [n.text for n in _root(document).iter("{*}num")] == [mark, mark]


def test_a_number_that_does_not_follow_is_reported() -> None:
    document = _statement(CALLS["en"], "(a) To go;", "(c) To come.")
    assert _points(document) == [(1, "a"), (1, "c")]
    (problem,) = (p for p in document.problems if p.code == "AKN208")
    assert "(c)" in problem.message


def test_two_lists_begin_each_with_a() -> None:
    document = _statement(CALLS["en"], "(a) To go;", "(b) To come.", CALLS["en"], "(a) To sing;", "(b) To sleep.")
    assert _eids(document, "point") == [f"para_{n}__list_1__point_{c}" for n in (1, 2) for c in "ab"]


def test_text_after_a_list_goes_on_with_its_paragraph() -> None:
    document = _statement(CALLS["en"], "(a) To go;", "(b) To come;", "and to report on both by 2 May 2031.")
    assert _kinds(document) == ["title", "formula", "paragraph", "point", "point", "wrapUp", "paragraph"]
    (wrap,) = _root(document).iter("{*}wrapUp")
    assert wrap.get("eId") == "para_1__list_1__wrapup"
    assert _text(wrap) == "and to report on both by 2 May 2031."


def test_numbered_paragraphs_have_their_number_as_eid() -> None:
    document = _statement("“1. The Security Council recalls A.", "“2. The Security Council decides B.")
    assert _eids(document, "paragraph")[:2] == ["para_1", "para_2"]
    assert [n.text for n in _root(document).iter("{*}num")] == ["“1.", "“2."]
    assert [b.action.id for b in document.blocks if b.action] == ["recall", "decide", "remainSeized"]


# ------------------------------------------------------------------------------ headings and annexes

ANNEXES = {"ar": "المرفق", "en": "Annex", "es": "Anexo", "fr": "Annexe", "ru": "Приложение", "zh": "附件"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_annex_is_an_attachment(language: str) -> None:
    last = LASTS[language]
    document = _statement(
        CALLS[language].rstrip(":：") + ".", last, ANNEXES[language], *([last] * 2), language=language
    )
    (attachment,) = _root(document).iter("{*}attachment")
    assert attachment.get("eId") == "att_1"
    assert _text(next(attachment.iter("{*}heading"))) == ANNEXES[language]
    assert [e.get("eId") for e in attachment.iter("{*}paragraph")] == [f"att_1__para_{k}" for k in (1, 2, 3)]
    assert [b.role for b in document.blocks[-3:]] == [None] * 3


def test_two_annexes_with_titles() -> None:
    document = _statement(
        LASTS["en"], "Annex I", "Towns of the Tesk", "The towns are three.", "Annex II", "The villages are many."
    )
    first, second = _root(document).iter("{*}attachment")
    assert (first.get("eId"), second.get("eId")) == ("att_1", "att_2")
    assert [_text(h) for h in first if etree.QName(h).localname.endswith("heading")] == ["Annex I", "Towns of the Tesk"]
    assert _text(next(second.iter("{*}heading"))) == "Annex II"


def test_a_heading_opens_a_division() -> None:
    document = _statement(
        "“The Security Council recalls A.", "Protection of civilians", "“The Security Council decides B."
    )
    assert _kinds(document) == ["title", "formula", "paragraph", "heading", "paragraph", "paragraph"]
    (division,) = _root(document).iter("{*}division")
    assert division.get("eId") == "dvs_1"
    assert _text(next(division.iter("{*}heading"))) == "Protection of civilians"
    assert len(list(division.iter("{*}paragraph"))) == 2


def test_a_title_of_three_lines_over_an_annex_or_a_paragraph_is_kept() -> None:
    lines = ["Programme of work", "Committee on the Tesk", "First part"]
    for before in (["“The Security Council recalls A."], [LASTS["en"], "Annex", "The towns are three."]):
        document = _statement(*before, *lines, "“The Security Council decides B.”")
        text = _text(_root(document))
        assert all(line in text for line in lines)


# ------------------------------------------------------------------------------------------ footnotes


def test_footnotes_stand_at_their_calls() -> None:
    document = _statement(
        "“The Security Council recalls the Plan,1 the Treaty2 and “Rivers”.3",
        LASTS["en"] + "\n__________________\n  1 S/2031/1.\n  2 Ibid., annex,\nsecond part.\n  3 S/2031/3.",
        last=False,
    )
    block = next(b for b in document.blocks if b.notes)
    assert block.text.chars == "“The Security Council recalls the Plan, the Treaty and “Rivers”."
    assert [(block.text.chars[: n.at].split()[-1], n.text.chars) for n in block.notes] == [
        ("Plan,", "S/2031/1."),
        ("Treaty", "Ibid., annex, second part."),
        ("“Rivers”.", "S/2031/3."),
    ]
    notes = list(_root(document).iter("{*}authorialNote"))
    assert [n.get("marker") for n in notes] == ["1", "2", "3"]
    assert [n.get("eId") for n in notes] == ["authorialNote_1", "authorialNote_2", "authorialNote_3"]


def test_a_note_without_a_call_is_kept_and_reported() -> None:
    document = _statement(LASTS["en"] + "\n__________________\n  1 S/2031/1.", last=False)
    assert "AKN203" in _codes(document)
    assert [_text(n) for n in _root(document).iter("{*}authorialNote")] == ["S/2031/1."]


def test_a_note_without_text_gives_a_valid_document() -> None:
    document = _statement("“The Security Council recalls the Plan1.", LASTS["en"] + "\n____________\n  1", last=False)
    assert "Plan" in _text(_root(document))


def test_a_year_or_a_symbol_is_no_footnote_call() -> None:
    document = _statement(
        "“The Security Council recalls resolution 1 (1946) and the Plan1 of 2031.",
        LASTS["en"] + "\n__________________\n  1 S/2031/1.",
        last=False,
    )
    block = next(b for b in document.blocks if b.notes)
    assert block.text.chars == "“The Security Council recalls resolution 1 (1946) and the Plan of 2031."


# ---------------------------------------------------------------------------- several in one input


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_statements_in_one_input(language: str) -> None:
    first = f"{TITLES[language]}\n\n{OPENINGS[language]}\n\n{LASTS[language]}\n\n"
    second = first.replace("9905", "9906")
    documents = akn.convert_all(first + second)
    assert [d.identity.meeting for d in documents] == [9905, 9906]
    assert [_kinds(d) for d in documents] == [["title", "formula", "paragraph"]] * 2
    assert [d.outline.span for d in documents] == [(0, len(first)), (len(first), len(first + second))]
    with pytest.raises(akn.AknError, match="AKN207"):
        akn.convert(first + second)


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_statements_without_quotation_marks(language: str) -> None:
    bare = LASTS[language].strip("“”«» ")
    first = f"{TITLES[language]}\n\n{OPENINGS[language]}\n\n{bare}\n\n{bare}\n\n"
    one, two = akn.convert_all(first + first.replace("9905", "9906"))
    assert (one.identity.meeting, two.identity.meeting) == (9905, 9906)
    assert _kinds(one) == _kinds(two) == ["title", "formula", "paragraph", "paragraph"]


def test_each_of_several_statements_keeps_its_masthead_and_symbol() -> None:
    def one(number: int) -> str:
        head = f"United Nations\nS/PRST/2031/{number}\nSecurity Council\nDistr.: General\n19 May 2031\n\n"
        return f"{head}{TITLES['en']}\n\n{OPENINGS['en']}\n\n{LASTS['en']}\n\n"

    documents = akn.convert_all(one(7) + one(8))
    assert [d.symbol for d in documents] == ["S/PRST/2031/7", "S/PRST/2031/8"]
    assert [_kinds(d).count("masthead") for d in documents] == [5, 5]


# ------------------------------------------------------------------------------------------ roles


@pytest.mark.parametrize("language", LANGUAGES)
def test_paragraphs_have_the_same_roles_and_eids_in_all_languages(language: str) -> None:
    document = _statement(CALLS[language], f"{NUMBERS[language][0]} {ITEMS[language]}.", language=language)
    paragraphs = list(_root(document).iter("{*}paragraph"))
    assert [p.get("refersTo") for p in paragraphs] == ["#operative #callUpon", "#operative #remainSeized"]
    assert _eids(document, "concept") == ["para_1__list_1__intro__concept_1", "para_2__content__concept_1"]


@pytest.mark.parametrize(
    ("numbers", "message"),
    [
        (["(a)", "(c)"], "the number (c) does not follow on (a)"),
        (["(أ)", "(ج)"], "the number (ج) does not follow on (أ)"),
        (["(i)", "(iv)"], "the number (iv) does not follow on (i)"),
        (["(c)", "(d)"], "the number (c) does not follow on any before it"),
    ],
)
def test_a_gap_in_the_numbers_is_said_as_they_are_printed(numbers: list[str], message: str) -> None:
    language = "ar" if "أ" in "".join(numbers) else "en"
    items = [f"{number} {CALLS[language]}".replace("“", "").replace("”", "") for number in numbers]
    document = akn.convert("\n\n".join([OPENINGS[language], CALLS[language], *items, LASTS[language]]) + "\n")
    assert message in [p.message for p in document.problems]
