"""Footnotes at the foot of pages, as pdftotext gives them, go each to its own call: by its mark, whatever the order."""

from __future__ import annotations

import pytest

import akn

PAGES = """United Nations                                                     A/RES/91/7{symbol}
General Assembly                                                   Distr.: General
                                                                   15 April 2037
Ninety-first session
Agenda item 14

            {sponsors}Resolution adopted by the General Assembly on 4 March 2037

        [on the report of the Second Committee (A/91/412, para. 9)]

     91/7.    Ferries of the Tesk and of its tributaries{title}

     The General Assembly,

     Recalling its resolution 90/7 of 4 March 2036,{year} and the rules of the harbours
that the Conference of Pilots adopted at Oren,{oren} as well as the Pact on the
passage of rivers,{rivers}

     1. Welcomes the reopening of the ferries between both banks of the Tesk{tesk} and
thanks the pilots for the service that they have given to the crews;

__________________
{first}

37-00917 (E)    150437
\fA/RES/91/7          Ferries of the Tesk and of its tributaries

     2. Requests the Secretary-General to report to the General Assembly at its
ninety-third session on the ferries{ferries} of the Tesk.

                                                           71st plenary meeting
                                                                   4 March 2037

__________________
{second}

2/2                                                       37-00917
"""
#: what stands before each place that a note may be called in
BEFORE = {
    "symbol": "A/RES/91/7",
    "title": "tributaries",
    "year": "2036,",
    "oren": "Oren,",
    "rivers": "rivers,",
    "tesk": "Tesk",
    "ferries": "ferries",
}


def _resolution(first: str, second: str = "30 Last.", sponsors: str = "", **calls: str) -> akn.Document:
    """Two pages, each with its notes; `calls` are the marks at the places of `BEFORE`."""
    places = dict.fromkeys(BEFORE, "") | {"ferries": second.split()[0] if second[0] in "*30" else ""} | calls
    text = PAGES.format(first=first, second=second, sponsors=sponsors, **places)
    document = akn.convert(text, date="2037-05-01")
    assert akn.validate(document.xml) == []
    return document


def _notes(document: akn.Document) -> dict[str, tuple[str, str]]:
    """The mark of each footnote -> the word before its call, and the footnote."""
    return {
        note.marker: (block.text.chars[: note.at].split()[-1], note.text.chars)
        for block in document.blocks
        for note in block.notes
        if note.text.chars != "Last."
    }


def _said(document: akn.Document, *codes: str) -> list[tuple[str, int]]:
    """The marks that problems of these codes are about, with their lines."""
    return [
        (str(p.facts["marker"]), document.source.place(p.span[0])[0])
        for p in document.problems
        if p.code in (codes or ("AKN203", "AKN204")) and p.span is not None
    ]


# -------------------------------------------------------------------------------------- marks in any order

PRINTED = {
    "*": "* Reissued for technical reasons on 14 April 2037.",
    "**": "** The Pact is not yet in force.",
    "†": "† As orally revised.",
    "‡": "‡ Not yet published.",
    "1": "1 See A/90/7.",
    "2": "2 A/CONF.88/4, annex.",
}


@pytest.mark.parametrize(
    "calls",
    [
        {"symbol": "*", "year": "1", "oren": "2"},
        {"title": "*", "year": "1", "oren": "2"},
        {"year": "1", "oren": "*", "rivers": "2"},
        {"year": "**", "oren": "*", "rivers": "1", "tesk": "2"},
        {"year": "‡", "oren": "1", "rivers": "*", "tesk": "†"},
        {"title": "†", "oren": "**", "rivers": "*", "tesk": "1"},
        {"year": "2", "oren": "1", "rivers": "*"},
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("order", ["signs first", "numbers first", "turned about"])
@pytest.mark.parametrize("indent", ["", " "])
def test_a_note_goes_to_the_call_of_its_mark_in_whatever_order_they_are_printed(
    calls: dict[str, str], order: str, indent: str
) -> None:
    numbers = sorted(mark for mark in calls.values() if mark.isdigit())
    signs = sorted(mark for mark in calls.values() if not mark.isdigit())
    marks = [*signs, *numbers] if order == "signs first" else [*numbers, *signs]
    if order == "turned about":
        marks = [*reversed(signs), *numbers]
    document = _resolution("\n".join(f"{indent}{PRINTED[mark]}" for mark in marks), **calls)
    assert _notes(document) == {
        mark: (BEFORE[place], PRINTED[mark].removeprefix(f"{mark} ")) for place, mark in calls.items()
    }
    assert _said(document) == []
    assert document.symbol == "A/RES/91/7"


def test_marks_of_members_go_each_to_its_member() -> None:
    document = _resolution(
        "  * State not a member of the Commission.\n ** Observer State.\n  † On behalf of the pilots.\n  1 See A/90/7.",
        sponsors="Albania,** Belize, Chad* and Fiji:†\n            draft resolution\n\n            ",
        year="1",
    )
    assert _notes(document) == {
        "**": ("Albania,", "Observer State."),
        "*": ("Chad", "State not a member of the Commission."),
        "†": ("Fiji:", "On behalf of the pilots."),
        "1": ("2036,", "See A/90/7."),
    }


def test_a_sign_is_called_on_the_page_of_its_note() -> None:
    document = _resolution("* First.\n1 See A/90/7.", "* Second.", year="*", oren="1")
    assert [(b.text.chars[: n.at].split()[-1], n.text.chars) for b in document.blocks for n in b.notes] == [
        ("2036,", "First."),
        ("Oren,", "See A/90/7."),
        ("ferries", "Second."),
    ]


@pytest.mark.parametrize("sign", ["*", "**", "†"])
def test_a_sign_that_calls_its_note_once_more_is_said_once(sign: str) -> None:
    document = _resolution(f"{sign} Observer State.\n1 See A/90/7.", title=sign, year="1", oren=sign, rivers=sign)
    assert _notes(document)[sign] == ("tributaries", "Observer State.")
    assert [mark for mark, _ in _said(document)] == [sign]
    (problem,) = (p for p in document.problems if p.code == "AKN204")
    assert problem.span is not None
    assert document.source.text[: problem.span[0]].endswith("Oren,")


@pytest.mark.parametrize("call", ["*", "[*]", "(*)", " *"])
def test_a_sign_may_be_in_brackets_or_apart(call: str) -> None:
    document = _resolution("* The Pact is not in force.\n1 See A/90/7.", year="1", rivers=call)
    (noted,) = (b for b in document.blocks if b.kind == "recital")
    assert [noted.text.chars[: n.at].split()[-1] for n in noted.notes] == ["2036,", "rivers,"]
    assert noted.text.chars.endswith("passage of rivers,")


def test_a_sign_glued_to_its_note_is_a_mark_where_it_is_called() -> None:
    document = _resolution("*The Pact is not in force.\n1 See A/90/7.", year="1", rivers="*")
    assert _notes(document)["*"] == ("rivers,", "The Pact is not in force.")


def test_a_sign_is_called_between_han_characters() -> None:
    document = akn.convert(
        "安全理事会主席声明\n\n2031年3月3日，在安全理事会第9962次会议上，安全理事会主席代表安理会发表声明如下：\n\n"
        "“安全理事会欢迎协定1和条约*的生效。\n\n“安理会将继续处理此案。”\n\n____________\n* 重新印发。\n1 S/2031/5。\n"
    )
    (noted,) = (b for b in document.blocks if b.notes)
    assert noted.text.chars == "“安全理事会欢迎协定和条约的生效。"
    assert [(noted.text.chars[: n.at][-2:], n.text.chars) for n in noted.notes] == [
        ("协定", "S/2031/5。"),
        ("条约", "重新印发。"),
    ]


@pytest.mark.parametrize(
    ("mark", "note"), [("*", "* Reissued."), ("‡", "‡ Not yet published."), ("7", "7 See the report.")]
)
def test_a_note_that_nothing_calls_is_no_other_ones_and_its_line_is_said(mark: str, note: str) -> None:
    document = _resolution(f"1 See A/90/7.\n2 Later.\n{note}", year="1", rivers="2")
    notes = _notes(document)
    assert notes["1"] == ("2036,", "See A/90/7.")
    assert notes["2"] == ("rivers,", "Later.")
    # at the end of the text that is printed above it
    assert notes[mark] == ("crews;", note.removeprefix(f"{mark} "))
    line = document.source.text.splitlines().index(note) + 1
    assert _said(document) == [(mark, line)]


def test_numbers_called_in_another_order_go_to_their_calls() -> None:
    document = _resolution("1 One.\n2 Two.\n3 Three.\n4 Four.", year="1", oren="3", rivers="2", tesk="4")
    assert _notes(document) == {
        "1": ("2036,", "One."),
        "3": ("Oren,", "Three."),
        "2": ("rivers,", "Two."),
        "4": ("Tesk", "Four."),
    }
    assert _said(document) == []


def test_the_number_of_a_decision_is_no_call_out_of_order() -> None:
    document = _resolution("1 One.\n2 Two.\n3 Three.", "4 Decision 1/CPO.2; see the report.", year="1", rivers="3",
                           tesk=" and decision 1/CPO.2; and", ferries="4")  # fmt: skip
    assert _notes(document)["2"][0] == "2036,"
    assert _said(document, "AKN203")[0][0] == "2"


def test_a_list_within_a_note_is_no_notes() -> None:
    document = _resolution("1 The rules are for:\n* ferries;\n* rafts.\n2 Later.", year="1", rivers="2")
    assert _notes(document) == {"1": ("2036,", "The rules are for: * ferries; * rafts."), "2": ("rivers,", "Later.")}


@pytest.mark.parametrize("place", ["above", "below"])
def test_signs_are_marks_where_no_rule_stands_above_the_notes(place: str) -> None:
    notes = ["1 See A/90/7.", "2 Later."]
    notes.insert(0 if place == "above" else 2, "* Reissued for technical reasons, as the\n  pilots had asked.")
    places = dict.fromkeys(BEFORE, "") | {"title": "*", "year": "1", "oren": "2", "ferries": "3"}
    text = PAGES.format(first="\n".join(notes), second="3 Last.", sponsors="", **places)
    document = akn.convert(text.replace("__________________\n", ""), date="2037-05-01")
    assert _notes(document) == {
        "*": ("tributaries", "Reissued for technical reasons, as the pilots had asked."),
        "1": ("2036,", "See A/90/7."),
        "2": ("Oren,", "Later."),
    }


DRAFT = """United Nations                                             A/HRC/91/L.7{symbol}
General Assembly                                           Distr.: Limited
                                                           4 March 2038

                                                           Original: English

Human Rights Council
Ninety-first session

        Albania,{first} Belize{second} and Chad:{first} draft resolution

        91/…  Wells and mills

    The Human Rights Council,

    Recalling the map of the wells,{number}

    1. Decides to remain seized of the matter.

{notes}
"""


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("second", ["**", "†"])
@pytest.mark.parametrize("number", ["", "1"])
def test_signs_alone_are_marks_at_the_end_of_a_page_without_a_rule(between: str, second: str, number: str) -> None:
    notes = ["*   State not a member of the Human\nRights Council.", f"{second}   On behalf of the keepers."]
    notes += ["1   A/91/1."] * bool(number)
    text = DRAFT.format(symbol="", first="*", second=second, number=number, notes=between.join(notes))
    document = akn.convert(text, date="2038-05-01")
    assert _notes(document) == {
        "*": ("Albania,", "State not a member of the Human Rights Council."),
        second: ("Belize", "On behalf of the keepers."),
    } | ({"1": ("wells,", "A/91/1.")} if number else {})
    assert document.blocks[-1].text.chars == "Decides to remain seized of the matter."


@pytest.mark.parametrize(
    ("last", "items"),
    [
        ("the matter.", "* Wells.\n* Mills."),
        ("the matter.", "* wells."),
        ("the matter:", "* Wells."),
        ("the matter.", "† Wells."),
        ("the matter.", "* Wells.\n\n    2. Thanks the keepers."),
        ("the matter.", "* Wells.\n\n71st meeting\n4 March 2038"),
    ],
)
def test_items_of_a_list_at_the_end_of_a_page_are_no_notes(last: str, items: str) -> None:
    text = DRAFT.format(symbol="*", first="", second="", number="", notes=items)
    document = akn.convert(text.replace("the matter.", last), date="2038-05-01")
    assert _notes(document) == {}


def test_stars_that_close_a_text_mark_no_note() -> None:
    document = _resolution("1 See A/90/7.\n\n                 * * *", year="1")
    assert [n.marker for b in document.blocks for n in b.notes] == ["1", "30"]


# ------------------------------------------------------------------------------ numbers of quoted paragraphs


@pytest.mark.parametrize("quoted", ["“2. The", "“2.  The", "« 2. The", '"(2) The', "“2 bis. The"])
def test_the_number_that_opens_a_quotation_is_no_call(quoted: str) -> None:
    closing = "»" if quoted[0] == "«" else quoted[0].replace("“", "”")
    document = akn.convert(
        "Resolution 2950 (2038)\n\nAdopted by the Security Council at its 9950th meeting, on 4 March 2038\n\n"
        "The Security Council,\n\nRecalling the map,1\n\n1. Decides to amend rule 7 to read:\n\n"
        f"{quoted} keepers decide.{closing}\n\n2. Thanks the keepers.2\n\n_______________\n1 A/91/1.\n2 A/92/2.\n"
    )
    assert _notes(document) == {"1": ("map,", "A/91/1."), "2": ("keepers.", "A/92/2.")}
    assert _said(document) == []


# -------------------------------------------------------------------- notes that go on on the next page


@pytest.mark.parametrize(
    ("broken", "rest", "note"),
    [
        (
            "2 They were closed by an\n   order of",
            "the pilots.\n30 Last.",
            "They were closed by an order of the pilots.",
        ),
        ("2 They were closed by the", "Pilots of Oren.\n30 Last.", "They were closed by the Pilots of Oren."),
        ("2 They were closed by the", "pilots of Oren.", "They were closed by the pilots of Oren."),
        ("2 They were closed.", "The order ends in 2040.\n30 Last.", "They were closed. The order ends in 2040."),
        ("2 For (a) cargo;", "(b) crews.\n30 Last.", "For (a) cargo; (b) crews."),
        ("2 For (i) cargo;", "(ii) crews; and\n(iii) pilots.", "For (i) cargo; (ii) crews; and (iii) pilots."),
    ],
)
@pytest.mark.parametrize("indent", ["", "   "])
def test_a_note_goes_on_below_the_rule_of_the_next_page(broken: str, rest: str, note: str, indent: str) -> None:
    rest = rest.replace("30 Last", "3 Last")
    document = _resolution(
        f"1 See A/90/7.\n{broken}", indent + rest, year="1", tesk="2", ferries="3" if "Last" in rest else ""
    )
    assert _notes(document) == {"1": ("2036,", "See A/90/7."), "2": ("Tesk", note)}
    assert [b.text.chars for b in document.blocks if b.kind == "conclusion"] == ["71st plenary meeting", "4 March 2037"]
    assert _said(document) == []


def test_a_note_that_a_sign_marks_goes_on_too_and_others_follow_it() -> None:
    document = _resolution(
        "1 See A/90/7.\n* They were closed by an order of",
        "  the commission of pilots.\n** Later.\n2 Last.",
        year="1",
        tesk="*",
        ferries="2",
    )
    notes = _notes(document)
    assert notes["*"] == ("Tesk", "They were closed by an order of the commission of pilots.")
    assert notes["**"][1] == "Later."


@pytest.mark.parametrize(
    "below",
    ["The table of fares is set out overleaf.", "Fares and tolls", "Recalling the order of the pilots,", "(b) Others."],
)
def test_what_stands_below_a_rule_goes_on_no_note_that_has_ended(below: str) -> None:
    document = _resolution("1 See A/90/7.", below, year="1", ferries="")
    assert _notes(document) == {"1": ("2036,", "See A/90/7.")}
    assert any(below in block.text.chars for block in document.blocks)


# ---------------------------------------------------------------------------- calls apart, within a line


def _on_one_page(recalled: str) -> akn.Document:
    """A text whose pages are not known, with notes 1 to 3; the second has no call but in what is recalled."""
    return akn.convert(
        "Resolution 2950 (2038)\n\nAdopted by the Security Council at its 9950th meeting, on 4 March 2038\n\n"
        f"The Security Council,\n\nRecalling the oath,1 {recalled}\n\n1. Thanks the keepers.3\n\n"
        "_______________\n1 A/91/1.\n2 A/92/2.\n3 A/93/3.\n"
    )


@pytest.mark.parametrize(
    ("recalled", "mark", "before"),
    [
        ("the map, 2 and the mills,", "2", "map,"),
        ("the map; 2 as well as the mills,", "2", "map;"),
        ("the map [2] and the mills,", "[2]", "map"),
    ],
)
def test_a_note_without_another_place_is_called_apart_before_a_conjunction(
    recalled: str, mark: str, before: str
) -> None:
    document = _on_one_page(recalled)
    assert _notes(document) == {"1": ("oath,", "A/91/1."), mark: (before, "A/92/2."), "3": ("keepers.", "A/93/3.")}
    assert _said(document) == []


@pytest.mark.parametrize(
    "recalled",
    [
        "the map, 2 mills,",
        "the map and 2 and all,",
        "the rules, 2 and 3 of them,",
        "the map, 2 and both, 2 and all,",
        "article [2] and the mills,",
    ],
)
def test_a_number_that_may_count_is_no_call_apart(recalled: str) -> None:
    document = _on_one_page(recalled)
    assert recalled in " ".join(b.text.chars for b in document.blocks)
    assert [mark for mark, _ in _said(document, "AKN203")] == ["2"]


# ------------------------------------------------------------------------------- votes in footnotes

STATES = "Albania, Belize, Chad, Fiji, Ghana, Haiti,\n   Iceland, Jordan, Kenya, Latvia"
LISTED = f"In favour: {STATES}\n   Against: Malta, Nauru, Oman\n   Abstaining: Palau, Qatar"
SPACED = f"\nIn favour:\n   {STATES}\n\n   Against:\n   Malta, Nauru, Oman\n\n   Abstaining:\n   Palau, Qatar"


@pytest.mark.parametrize(
    ("vote", "lists"),
    [
        ("The recorded vote was as follows:", LISTED),
        ("The recorded vote was as follows:", SPACED),
        ("Adopted by a recorded vote of 10 to 3, with 2 abstentions.", LISTED),
        ("Adopted by a recorded vote of 10 to 3, with 2 abstentions.", SPACED),
        ("The paragraph was retained by a recorded vote of 10 to 3, with 2 abstentions.", SPACED),
    ],
)
@pytest.mark.parametrize("place", ["above", "below", "between"])
def test_a_vote_in_a_note_keeps_its_states_and_leaves_the_next_note(vote: str, lists: str, place: str) -> None:
    voted = f"* {vote}\n   {lists}"
    others = ["1 See A/90/7.", "2 A/CONF.88/4, annex."]
    at = {"above": 0, "between": 1, "below": 2}[place]
    document = _resolution("\n".join([*others[:at], voted, *others[at:]]), title="*", year="1", tesk="2")
    notes = _notes(document)
    if place == "below" and lists == SPACED and vote.startswith("The paragraph"):
        return  # what the lists belong to cannot be told
    assert notes["1"] == ("2036,", "See A/90/7.")
    assert notes["2"] == ("Tesk", "A/CONF.88/4, annex.")
    assert notes["*"][0] == "tributaries"
    assert notes["*"][1].startswith(vote)
    assert notes["*"][1].endswith("Palau, Qatar")
    assert _said(document) == []


def test_the_lists_of_a_vote_below_the_notes_are_of_the_document() -> None:
    text = PAGES.format(first="1 See A/90/7.", second="2 Later.", sponsors="", **dict.fromkeys(BEFORE, ""))
    text = text.replace("2036, and", "2036,1 and").replace("ferries of the Tesk.", "ferries2 of the Tesk.")
    vote = "[Adopted by a recorded vote of 10 to 3, with 2 abstentions.\n\nIn favour:\nAlbania, Belize]"
    document = akn.convert(text.partition("\n2/2")[0] + f"\n{vote}\n", date="2037-05-01")
    assert _notes(document) == {"1": ("2036,", "See A/90/7."), "2": ("ferries", "Later.")}
    assert [b.text.chars for b in document.blocks if b.kind == "conclusion"][-1] == "Albania, Belize]"


# -------------------------------------------------------------------------- numbers of votes are no calls


@pytest.mark.parametrize(
    "counted",
    [
        "adopted by a recorded vote of 7 to 3, with 2 abstentions",
        "adopted by a vote of 13 in favour to 3",
        "adopted by 7 votes to 3, with 1 abstention",
        "rejected by 7 votes to 3",
        "retained by a recorded vote of 7 to 3, as reported",
    ],
)
@pytest.mark.parametrize("noted", [True, False])
def test_the_number_of_a_vote_is_no_call(counted: str, noted: bool) -> None:
    second = "3 Lost." if noted else "30 Last."
    document = _resolution(
        f"1 See A/90/7.\n2 Later.\n{second}", year="1", oren="2", tesk=f" (text {counted}; see above)"
    )
    (paragraph,) = (b for b in document.blocks if b.number and b.number.text.chars == "1.")
    assert counted in paragraph.text.chars
    assert ("3" in dict(_said(document, "AKN203"))) == noted
    assert _said(document, "AKN204") == []


@pytest.mark.parametrize(
    ("title", "opening", "sentence", "last"),
    [
        (
            "Déclaration du Président du Conseil de sécurité",
            "À la 9902e séance du Conseil de sécurité, tenue le 2 avril 2031, dans le cadre de l’examen par le Conseil "
            "de la question intitulée « Rivières », le Président du Conseil de sécurité a fait la déclaration suivante "
            "au nom du Conseil :",
            "« Le Conseil de sécurité rappelle l’Accord1 et le texte adopté par 7 voix contre 2, avec 3 abstentions.",
            "« Le Conseil demeure saisi de la question. »",
        ),
        (
            "Declaración de la Presidencia del Consejo de Seguridad",
            "En la 9902ª sesión del Consejo de Seguridad, celebrada el 2 de abril de 2031, en relación con el examen "
            "por el Consejo del tema titulado “Ríos”, la Presidencia del Consejo de Seguridad hizo en nombre del "
            "Consejo la siguiente declaración:",
            "“El Consejo de Seguridad recuerda el Acuerdo1 y el texto aprobado por 7 votos contra 2, y otros.",
            "“El Consejo seguirá ocupándose de la cuestión.”",
        ),
        (
            "Заявление Председателя Совета Безопасности",
            "На 9902-м заседании Совета Безопасности, состоявшемся 2 апреля 2031 года, в связи с рассмотрением Советом "
            "пункта, озаглавленного «Реки», Председатель Совета Безопасности сделал от имени Совета следующее "
            "заявление:",
            "«Совет Безопасности ссылается на Соглашение1 и на резолюцию, принятую 7 голосами против 2, и другие.",
            "«Совет будет продолжать заниматься этим вопросом».",
        ),
        (
            "بيان من رئيس مجلس الأمن",
            "في الجلسة 9905 التي عقدها مجلس الأمن في 19 أيار/مايو 2031، فيما يتعلق بنظر المجلس في البند المعنون "
            "”الأنهار“، أدلى رئيس مجلس الأمن بالبيان التالي باسم المجلس:",
            "”يشير مجلس الأمن إلى الاتفاق1 وإلى القرار المتخذ بأغلبية 7 أصوات مقابل 2، وغيره.",
            "”وسيبقي مجلس الأمن المسألة قيد نظره الفعلي.“",
        ),
    ],
    ids=["fra", "spa", "rus", "ara"],
)
def test_the_number_of_a_vote_is_no_call_in_other_languages(title: str, opening: str, sentence: str, last: str) -> None:
    document = akn.convert("\n\n".join([title, opening, sentence, last]) + "\n____________\n1 S/2031/5.\n")
    assert _notes(document)["1"][1] == "S/2031/5."
    assert _said(document) == []


def test_a_number_that_no_vote_counts_is_still_said() -> None:
    document = _resolution("1 See A/90/7.\n2 Later.", year="1", oren="2", tesk=" and the pilots of Dorrin 3, all")
    assert [mark for mark, _ in _said(document, "AKN204")] == ["3"]


def _small(first: str, below: str, *, call: str = "the pilots,1") -> akn.Document:
    """A resolution with one paragraph above its notes, and what stands below these."""
    above = f"Resolution 9000 (2037)\n\nThe Security Council,\n\n1. Thanks {call} and the crews.\n\n"
    document = akn.convert(f"{above}{'_' * 18}\n{first}\n{below}", date="2037-05-01")
    assert akn.validate(document.xml) == []
    return document


@pytest.mark.parametrize("last", ["1 See A/90/7", "1 Later."])
def test_the_vote_of_the_document_is_in_no_note_above_it(last: str) -> None:
    document = _small(last, "\nIn favour:\nAlbania, Chad\n\nAgainst:\nFiji\n\n***\n\f2. Decides to meet.\n")
    assert [(b.text.chars, [n.text.chars for n in b.notes]) for b in document.blocks][2:4] == [
        ("Thanks the pilots, and the crews.", [last.removeprefix("1 ")]),
        ("In favour:", []),
    ]


def test_text_below_a_line_of_underscores_within_the_body_is_in_no_note() -> None:
    body = "\f2. Decides to set the\n__________\nfares of the ferries, as said.\n"
    document = _small("1 See A/90/7", f"{body}\n{'_' * 18}\n2 Last.\n")
    assert [n.text.chars for b in document.blocks for n in b.notes if n.marker == "1"] == ["See A/90/7"]
    assert any("fares of the ferries" in b.text.chars for b in document.blocks)


@pytest.mark.parametrize(
    ("call", "text"),
    [
        ("Tesk *Oren", "Thanks Tesk Oren and the crews."),
        # half of a mark is none, and a product is no call
        ("Tesk**and", "Thanks Tesk**and and the crews."),
        ("3 * 4 crews", "Thanks 3 * 4 crews and the crews."),
    ],
)
def test_signs_within_the_text_stay_as_they_are_printed(call: str, text: str) -> None:
    document = _small("* The member.", "\f2. Decides to meet.\n", call=call)
    assert text in [b.text.chars for b in document.blocks]


def test_a_number_that_nothing_calls_takes_no_other_note_in() -> None:
    document = _small("1 The office is at Oren.\n17 Harbour Street is its seat.\n2 Later.", "\f2. Decides to meet.\n")
    assert ("2", "Later.") in [(n.marker, n.text.chars) for b in document.blocks for n in b.notes]


def test_a_list_within_a_note_is_of_the_note() -> None:
    document = _small("1 The rules are for:\n* Ferries;\n* Rafts.", "\f2. Decides to meet.\n")
    notes = [n.text.chars for b in document.blocks for n in b.notes]
    assert notes == ["The rules are for: * Ferries; * Rafts."]
