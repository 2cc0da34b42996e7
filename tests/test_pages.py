"""What stands on a page beside the paragraphs, and how pages of archives differ from those of the printer."""

from __future__ import annotations

from textwrap import indent

import pytest

import akn
from akn.source.text import Reason

TITLE = "Statement by the President of the Security Council"
OPENING = (
    "At the 9961st meeting of the Security Council, held on 3 March 2031, in connection with the Council’s\n"
    "consideration of the item entitled “Ferries of the Tesk”, the President of the Security Council made the\n"
    "following statement on behalf of the Council:"
)
MASTHEAD = ["United Nations", "S/PRST/2031/61", "Security Council", "Distr.: General", "3 March 2031"]
BROKEN = "“The Security Council welcomes the reopening of the ferries between the two banks of the Tesk and"
REST = "thanks the pilots."
LAST = "“The Council will remain seized of the matter.”"

_RESOLUTION = (
    "United Nations A/RES/91/7\nGeneral Assembly Distr.: General\n3 March 2037\n\n"
    "Resolution adopted by the General Assembly on 3 March 2037\n\n"
    "91/7. Ferries of the Tesk and of its tributaries\n\nThe General Assembly,\n\n"
    "Recalling its resolution 90/7 of 4 March 2036,\n\n"
)


def _texts(document: akn.Document, *kinds: str) -> list[str]:
    return [b.text.chars for b in document.blocks if b.kind.value in kinds]


def _paragraphs(document: akn.Document) -> list[str]:
    return _texts(document, "paragraph")


def _statement(*body: str) -> akn.Document:
    return akn.convert("\n\n".join([TITLE, OPENING, *body]) + "\n")


def _codes(document: akn.Document) -> list[str]:
    return [p.code for p in document.problems]


def _notes(document: akn.Document) -> list[tuple[str, str]]:
    """The word before each footnote, and the footnote."""
    return [(b.text.chars[: n.at].split()[-1], n.text.chars) for b in document.blocks for n in b.notes]


# ---------------------------------------------------------------------------------------- mastheads


@pytest.mark.parametrize(
    "lines",
    [
        "        United Nations                                          S/PRST/2031/61\n"
        "        Security Council                          Distr.: General\n"
        "                                                  3 March 2031",
        "United Nations S/PRST/2031/61\nSecurity Council Distr.: General\n3 March 2031",
        " United Nations S/PRST/2031/61\n\n Security Council Distr.: General \n3 March 2031 ",
    ],
    ids=["columns", "one space between", "a blank line between"],
)
def test_a_masthead_in_two_columns_is_read_line_by_line(lines: str) -> None:
    document = akn.convert(f"{lines}\n\n{TITLE}\n\n{OPENING}\n\n{LAST}\n")
    masthead = [b for b in document.blocks if b.kind.value == "masthead"]
    assert [b.text.chars for b in masthead] == MASTHEAD
    assert [b.part for b in masthead] == ["publisher", "symbol", "issuingBody", "distribution", "date"]
    assert document.symbol == "S/PRST/2031/61"


def test_a_masthead_in_two_columns_is_read_in_chinese_too() -> None:
    document = akn.convert(
        "联合国 S/PRST/2031/62\n安全理事会 Distr.: General\n\n安全理事会主席声明\n\n2031年3月3日，在安全理事会"
        "第9962次会议上，安全理事会主席代表安理会发表声明如下：\n\n“安全理事会将继续处理此案。”\n"
    )
    assert document.symbol == "S/PRST/2031/62"
    assert _texts(document, "masthead") == ["联合国", "S/PRST/2031/62", "安全理事会", "Distr.: General"]


def test_each_of_several_statements_has_its_masthead_in_two_columns() -> None:
    one = f"United Nations      S/PRST/2031/61\n\n{TITLE}\n\n{OPENING}\n\n{LAST}\n\n"
    first, second = akn.convert_all(one + one.replace("/61", "/62"))
    assert (first.symbol, second.symbol) == ("S/PRST/2031/61", "S/PRST/2031/62")


# ------------------------------------------------------------------------------ heads and feet of pages


@pytest.mark.parametrize(
    "edge",
    [
        "S/PRST/2031/61\n\n31-41872 2/2",
        "S/PRST/2031/61 31-41872 2/4",
        "2/4      S/PRST/2031/61",
        "S/PRST/2031/61\n\f",
        "31-41872 (E)    140531    140531\n*3141872*    Please recycle\nS/PRST/2031/61",
        "31-41872 (E)\n\n*3141872*\nPlease recycle @\n\nS/PRST/2031/61",
    ],
    ids=[
        "head first",
        "head beside numbers",
        "numbers beside head",
        "head at a form feed",
        "recycle beside",
        "recycle",
    ],
)
def test_the_edge_of_a_page_does_not_stand_in_its_paragraph(edge: str) -> None:
    parts = ["\n".join(MASTHEAD), TITLE, OPENING, f"{BROKEN}\n{edge}\n{REST}", LAST]
    document = akn.convert("\n\n".join(parts) + "\n")
    assert _paragraphs(document) == [f"{BROKEN} {REST}", LAST]
    reasons = {x.reason for x in document.leftovers} - {Reason.LAYOUT}
    assert reasons <= {Reason.RUNNING_HEAD, Reason.PAGE_NUMBER, Reason.JOB_NUMBER}


@pytest.mark.parametrize(
    "head",
    [
        "\fA/RES/91/7                    Ferries of the Tesk and of its tributaries",
        "\fFerries of the Tesk and of its tributaries A/RES/91/7",
        "\f                    Ferries of the Tesk and\nA/RES/91/7          of its tributaries\n",
        "\fA/RES/91/7\nFerries of the Tesk and\nof its tributaries\n31-00917\n2/2",
        "Ferries of the Tesk and of its tributaries A/RES/91/7\f",
    ],
    ids=["symbol first", "symbol last", "two lines", "symbol on its own line", "at a page's foot"],
)
def test_a_title_beside_the_symbol_is_a_running_head(head: str) -> None:
    document = akn.convert(f"{_RESOLUTION}1. Welcomes the reopening of\n{head}\nthe ferries between both banks.\n")
    assert _paragraphs(document) == ["Welcomes the reopening of the ferries between both banks."]


def test_a_sentence_with_the_symbol_at_a_page_s_head_is_none() -> None:
    goes_on = "A/RES/91/7 applies to them."
    document = akn.convert(f"{_RESOLUTION}1. Welcomes the reopening of the ferries, as\n\f{goes_on}\n")
    assert Reason.RUNNING_HEAD not in {x.reason for x in document.leftovers}


@pytest.mark.parametrize("number", ["60/251", "2036123", "20-36123", "page 3 of 10", "- 7 -", "2036123 150320"])
def test_a_number_that_fills_a_line_of_a_sentence_is_kept(number: str) -> None:
    parts = ["\n".join(MASTHEAD), TITLE, OPENING, f"{BROKEN}\n{number}\n{REST}", LAST]
    document = akn.convert("\n\n".join(parts) + "\n")
    assert _paragraphs(document)[0] == f"{BROKEN} {number} {REST}"


def test_numbers_of_a_table_and_of_a_list_are_kept() -> None:
    body = "1. Decides on these sums:\n\n2036\n\n1234567\n\n7654321\n\n2. Recalls its resolutions:\n\n60/251\n\n60/1"
    document = akn.convert(f"{_RESOLUTION}{body}\n\n61/100\n\n3. Thanks the pilots.\n")
    assert {x.reason for x in document.leftovers} <= {Reason.LAYOUT}
    assert {"1234567", "7654321", "60/251", "60/1", "61/100"} <= {b.text.chars for b in document.blocks}


@pytest.mark.parametrize(
    "edges",
    [
        ["1/3", "2/3", "3/3"],
        ["- 2 -", "- 3 -"],
        ["page 2", "page 3", "page 4"],
        ["31-41872", "31-41872"],
        ["2/3\n31-41872", "31-41872\n3/3"],
    ],
    ids=["so many pages", "dashes", "words", "one job", "page and job"],
)
def test_numbers_of_pages_are_known_by_their_series(edges: list[str]) -> None:
    body = [text for edge in edges for text in (f"{BROKEN}\n{edge}\n{REST}",)]
    document = akn.convert("\n\n".join(["\n".join(MASTHEAD), TITLE, OPENING, *body, LAST]) + "\n")
    assert _paragraphs(document) == [*[f"{BROKEN} {REST}"] * len(edges), LAST]


@pytest.mark.parametrize(
    "edge",
    [
        "GE.37-17220",
        "GE.37-17220(E)",
        "GE.37-17220   (E)",
        "GE.37-17220  (F)    141037    151037",
        "GE.37-17220 (F) 141037 151037\n*3717220*",
        "GE.37-17220 (E)   2",
        "2      GE.37-17220",
    ],
)
@pytest.mark.parametrize("end", ["", "\f"])
@pytest.mark.parametrize("note", ["", "____________\n1 A/HRC/91/7.\n\n", "____________\n1 A/HRC/91/7.\n"])
def test_the_number_of_a_job_of_geneva_is_of_the_page(note: str, end: str, edge: str) -> None:
    recital = "Recalling the report,1" if note else "Recalling the report,"
    text = f"The Human Rights Council,\n\n{recital}\n\n1. Takes note of the ferries.\n\n{note}{edge}\n{end}"
    document = akn.convert(text)
    assert _paragraphs(document) == ["Takes note of the ferries."]
    assert _notes(document) == ([("report,", "A/HRC/91/7.")] if note else [])
    printed = {Reason.JOB_NUMBER, Reason.PAGE_NUMBER}
    assert [text[slice(*x.span)] for x in document.leftovers if x.reason in printed] == edge.split("\n")


def test_a_number_above_the_job_number_of_geneva_is_the_page_s() -> None:
    notes = "____________\n1 A/HRC/91/7.\n\n2\n\nGE.37-17220\n"
    document = akn.convert(
        f"The Human Rights Council,\n\nRecalling the report,1\n\n1. Takes note of the ferries.\n\n{notes}"
    )
    assert _notes(document) == [("report,", "A/HRC/91/7.")]
    assert "AKN212" not in _codes(document)


def test_another_document_named_on_a_line_of_its_own_is_no_running_head() -> None:
    parts = ["\n".join(MASTHEAD), TITLE, OPENING, f"{BROKEN}\nS/2031/60\nof its mission.", LAST]
    document = akn.convert("\n\n".join(parts) + "\n")
    assert _paragraphs(document)[0] == f"{BROKEN} S/2031/60 of its mission."


# ------------------------------------------------------------------------------- where paragraphs begin


@pytest.mark.parametrize("indent", ["\u3000\u3000", "\u3000", "\u00a0\u00a0\u00a0\u00a0", "    "])
def test_an_indent_of_any_white_space_opens_a_paragraph(indent: str) -> None:
    lines = [
        "安全理事会主席声明",
        "",
        indent + "2031年3月3日，在安全理事会第9962次会议上，就安理会审议的题为“渡口”的项目，安全理事会主席代",
        "表安理会发表声明如下：",
        indent + "“安全理事会欢迎渡口重新开放，并感谢所有引航员在漫长的冬季里为两岸居民所做的工作，他们不分",
        "昼夜。",
        indent + "“安理会吁请各方：",
        indent + "(a) 保持渡口开放；",
        indent + "(b) 保护引航员。",
        indent + "“安理会将继续处理此案。”",
    ]
    document = akn.convert("\n".join(lines) + "\n")
    assert [b.kind.value for b in document.blocks] == [
        *("title", "formula", "paragraph", "paragraph", "point", "point", "paragraph")
    ]
    assert document.blocks[2].text.chars.startswith("“安全理事会欢迎")
    assert document.blocks[2].text.chars.endswith("他们不分昼夜。")


def test_a_no_break_space_within_a_line_is_kept() -> None:
    document = _statement("\u00a0“The Council recalls\u00a0it.", LAST)
    assert _paragraphs(document)[0] == "“The Council recalls\u00a0it."


SHORT = ["The Security Council welcomes the Pact.", "The Council thanks the pilots.", "The Council commends Orl."]


@pytest.mark.parametrize("mark", ["“", ""])
@pytest.mark.parametrize("wrapped", [True, False])
def test_short_paragraphs_on_consecutive_lines_are_several(mark: str, wrapped: bool) -> None:
    if wrapped and not mark:
        pytest.skip("in a wrapped text nothing tells them from one paragraph")
    opening = OPENING if wrapped else OPENING.replace("\n", " ")
    lines = "\n".join(mark + p for p in SHORT)
    document = akn.convert(f"{TITLE}\n\n{opening}\n\n{lines}\n\n{mark}The Council will remain seized of the matter.\n")
    assert _paragraphs(document)[:3] == [mark + p for p in SHORT]


def test_an_arabic_semicolon_ends_an_item() -> None:
    document = akn.convert(
        "بيان من رئيس مجلس الأمن\n\n      في الجلسة 9905 التي عقدها مجلس الأمن في 19 أيار/مايو 2031، فيما يتعلق بنظر "
        "المجلس\nفي البند المعنون ”الأنهار“، أدلى رئيس مجلس الأمن بالبيان التالي باسم المجلس:\n"
        "      ”ويهيب مجلس الأمن بجميع الأطراف القيام بما يلي في ما يتعلق بالأنهار والموانئ:\n"
        "      (أ) إخلاء المدارس؛\n      (ب) فتح الآبار؛\n      (ج) صون السدود.\n"
        "      ”وسيبقي مجلس الأمن المسألة قيد نظره الفعلي.“\n"
    )
    assert _texts(document, "point") == ["إخلاء المدارس؛", "فتح الآبار؛", "صون السدود."]


@pytest.mark.parametrize(("indent", "wrapped"), [("", False), ("    ", False), ("    ", True)])
def test_what_closes_a_list_on_the_next_line_is_not_of_its_last_item(indent: str, wrapped: bool) -> None:
    opening = OPENING if wrapped else OPENING.replace("\n", " ")
    items = f"{indent}– to mark ferries;\n{indent}– to train pilots;\n{indent}and to report thereon annually."
    body = f"{indent}“The Council urges Member States:\n{items}\n\n{indent}{LAST}"
    document = akn.convert(f"{TITLE}\n\n{indent}{opening}\n\n{body}\n")
    assert _texts(document, "point") == ["to mark ferries;", "to train pilots;"]
    assert _texts(document, "wrapUp") == ["and to report thereon annually."]


def test_a_small_letter_after_an_empty_line_goes_on_where_paragraphs_are_quoted() -> None:
    sentence = "“The Security Council welcomes the ferries of the Tesk and of its tributaries."
    document = _statement(sentence, sentence, f"{sentence}\n\nof the lower valley.", sentence, LAST)
    assert _paragraphs(document)[2] == f"{sentence} of the lower valley."
    assert len(_paragraphs(document)) == 5


# ----------------------------------------------------------------------------------------- footnotes

_RULE = "\n__________________\n"


@pytest.mark.parametrize(
    ("call", "between", "note"),
    [
        ("¹", "\n\n", "¹ S/2031/7."),
        ("¹", _RULE, "¹ S/2031/7."),
        ("[1]", _RULE, "[1] S/2031/7."),
        ("[1]", "\n\n", "[1] S/2031/7."),
        ("1", _RULE, "1S/2031/7."),
        ("1", "\n", "1 S/2031/7."),
    ],
)
def test_a_footnote_is_known_however_its_mark_is_printed(call: str, between: str, note: str) -> None:
    document = _statement(f"“The Security Council welcomes the Pact.{call}", f"{LAST}{between}{note}")
    assert _paragraphs(document) == ["“The Security Council welcomes the Pact.", LAST]
    assert _notes(document) == [("Pact.", "S/2031/7.")]
    assert akn.validate(document.xml) == []


def test_a_footnote_is_called_after_a_chinese_full_stop() -> None:
    document = akn.convert(
        "安全理事会主席声明\n\n2031年3月3日，在安全理事会第9962次会议上，安全理事会主席代表安理会发表声明如下：\n\n"
        "“安全理事会欢迎协定。1\n\n“安理会将继续处理此案。”\n\n1 见第2990(2030)号决议。\n"
    )
    (noted,) = (b for b in document.blocks if b.notes)
    assert noted.text.chars == "“安全理事会欢迎协定。"
    assert noted.notes[0].text.chars == "见第2990(2030)号决议。"


def test_calls_are_those_that_are_surest_together() -> None:
    document = akn.convert(
        "安全理事会主席声明\n\n2031年3月3日，在安全理事会第9962次会议上，安全理事会主席代表安理会发表声明如下：\n\n"
        "“安全理事会欢迎《塔尔库协定》、1 《多林宣言》2 和《韦尔马拉宣言》3 中作出的承诺。\n\n"
        "“安理会关注塔尔库的渡船1 。\n\n“安理会将继续处理此案。”\n\n1 S/2031/5。\n\n2 S/2031/6。\n\n3 S/2031/7。\n"
    )
    (noted,) = (b for b in document.blocks if b.notes)
    assert [noted.text.chars[: n.at].rstrip()[-4:] for n in noted.notes] == ["协定》、", "林宣言》", "拉宣言》"]


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("resolutions 85/14 of 2 May 2030,185/21 of 3 May 2030", "resolutions 85/14 of 2 May 2030,85/21 of 3 May 2030"),
        ("resolution 85/19(1), having heard of resolution 85/7", "resolution 85/19, having heard of resolution 85/7"),
        ("resolution 85/191, having recalled resolution 85/19", "resolution 85/19, having recalled resolution 85/19"),
    ],
)
def test_a_call_may_be_glued_to_the_number_of_a_document(printed: str, read: str) -> None:
    document = _statement(f"“The Council recalls {printed}.", f"{LAST}{_RULE}1 S/2031/5.")
    assert _paragraphs(document)[0] == f"“The Council recalls {read}."
    assert [note for _, note in _notes(document)] == ["S/2031/5."]
    assert "AKN203" not in _codes(document)


def test_the_number_of_a_document_is_not_cut_where_nothing_says_so() -> None:
    document = _statement("“The Council recalls resolution 85/191, as well as 85/27.", f"{LAST}{_RULE}1 S/2031/5.")
    assert _paragraphs(document)[0] == "“The Council recalls resolution 85/191, as well as 85/27."
    assert "AKN203" in _codes(document)


def test_a_square_metre_is_no_footnote_call() -> None:
    document = _statement("“The Council welcomes the harbour of 20 km².", LAST)
    assert _paragraphs(document)[0] == "“The Council welcomes the harbour of 20 km²."
    assert not {"AKN203", "AKN204"} & {*_codes(document)}


def test_the_footnote_of_one_statement_does_not_stand_in_the_next() -> None:
    first = f"{TITLE}\n\n{OPENING}\n\n“The Security Council welcomes the Pact.1\n\n{LAST}\n1 S/2031/7.\n\n"
    one, two = akn.convert_all(first + f"{TITLE}\n\n{OPENING}\n\n{LAST}\n")
    assert _notes(one) == [("Pact.", "S/2031/7.")]
    assert _texts(one, "conclusion") == []
    assert _notes(two) == []


def test_notes_of_the_text_before_keep_their_order() -> None:
    opening = OPENING.replace("Council:", "Council:9")
    document = akn.convert(
        f"At its 9960th meeting the Council decided to invite the ferrymen.\n\n{opening}\n\n"
        f"“The Security Council welcomes the Pact.10\n\n{LAST}{_RULE}"
        "7 S/2031/5.\n8 S/2031/6.\n9 S/PRST/2031/61.\n10 S/2031/7.\n"
    )
    assert [n.marker for b in document.blocks for n in b.notes] == ["7", "8", "9", "10"]
    assert _notes(document)[:2] == [("ferrymen.", "S/2031/5."), ("ferrymen.", "S/2031/6.")]
    assert _codes(document).count("AKN203") == 2


def test_a_note_that_is_not_called_stands_between_its_neighbours() -> None:
    document = _statement(
        f"“The Security Council welcomes the Pact1 and the Treaty.3{' And so on.' * 3}",
        f"{LAST}{_RULE}1 S/2031/5.\n2 S/2031/6.\n3 S/2031/7.",
    )
    assert [note for _, note in _notes(document)] == ["S/2031/5.", "S/2031/6.", "S/2031/7."]


@pytest.mark.parametrize(
    "sentence",
    [
        "“The Council welcomes the accord1 (called “Accord of Dorrin III”)2 of the parties.",
        "“The Council welcomes the accord1 on the ferries of Dorrin 2. It thanks the pilots.",
    ],
)
def test_a_call_without_its_note_is_reported(sentence: str) -> None:
    document = _statement(sentence, f"{LAST}{_RULE}1 S/2031/5.")
    (problem,) = (p for p in document.problems if p.code == "AKN204")
    assert problem.facts["marker"] == "2"


@pytest.mark.parametrize("called", ["the accord1, and thanks the pilots.", "the accord,1 and thanks the pilots.",
                                    "the accord;1", "the accord,1"])  # fmt: skip
def test_a_call_where_no_note_stands_at_all_is_reported(called: str) -> None:
    document = _statement(f"“The Council welcomes {called}", LAST)
    (problem,) = (p for p in document.problems if p.code == "AKN204")
    assert problem.facts["marker"] == "1"
    assert any(called.rstrip(".") in block.text.chars for block in document.blocks)


@pytest.mark.parametrize("counted", ["by 2031, 12 crews, and 1,250 pilots", "the tables A,1, B,2 and C,3",
                                     "section XII,1 (a) of the Mission"])  # fmt: skip
def test_a_number_behind_a_comma_is_no_call(counted: str) -> None:
    document = _statement(f"“The Council welcomes the accord of {counted}.", LAST)
    assert "AKN204" not in _codes(document)


@pytest.mark.parametrize("again", ["the Treaty.1", "the Treaty,1 once more.", "the “Treaty”;1 it thanks the pilots."])
def test_a_second_call_of_a_note_is_reported(again: str) -> None:
    document = _statement(f"“The Council welcomes the Pact1 and {again}", f"{LAST}{_RULE}1 S/2031/5.")
    assert _notes(document) == [("Pact", "S/2031/5.")]
    (problem,) = (p for p in document.problems if p.code == "AKN204")
    assert problem.facts["marker"] == "1"


def test_the_number_of_an_addendum_is_no_second_call() -> None:
    document = _statement(
        "“The Council welcomes the Pact1 and the report in S/2031/6/Add.1 of the Mission, in its para.1 and rev.1.",
        f"{LAST}{_RULE}1 S/2031/5.",
    )
    assert "AKN204" not in _codes(document)


@pytest.mark.parametrize("marks", [("*", "**"), ("a", "b"), ("а", "б")], ids=["stars", "letters", "Cyrillic letters"])
def test_notes_are_known_by_stars_and_letters_below_a_rule(marks: tuple[str, str]) -> None:
    first, second = marks
    document = _statement(
        f"“The Council welcomes the Pact;{first} it thanks the pilots,{second} and it\ncalls upon a crew to help.",
        f"{LAST}{_RULE}{first} S/2031/5.\n{second} S/2031/6, in\na later text.",
    )
    assert _notes(document) == [("Pact;", "S/2031/5."), ("pilots,", "S/2031/6, in a later text.")]
    assert "AKN203" not in _codes(document)
    assert [n.marker for b in document.blocks for n in b.notes] == [first, second]


def test_a_letter_that_nothing_calls_begins_no_note() -> None:
    document = _statement("“The Council welcomes the Pact.", f"{LAST}{_RULE}a text that is none.")
    assert not _notes(document)
    assert any(b.text.chars.endswith("a text that is none.") for b in document.blocks)


def test_a_number_of_a_series_is_no_call() -> None:
    document = _statement(
        "“The Council welcomes the accord1 and stresses Goal 2. It recalls Goal 14 as well.",
        f"{LAST}{_RULE}1 S/2031/5.",
    )
    assert "AKN204" not in _codes(document)


_CALLED = [
    ("as in Agenda 21,1", "as in Agenda 21,"),
    ("the Pact 1 of the ferries,", "the Pact of the ferries,"),
    ("the Pact, 1 and of part A.1 of it,", "the Pact, and of part A.1 of it,"),
    ("the Pact of 2031 1 on ferries,", "the Pact of 2031 on ferries,"),
]


@pytest.mark.parametrize(("printed", "read"), _CALLED)
def test_a_call_apart_is_known_on_the_page_of_its_note(printed: str, read: str) -> None:
    document = akn.convert(
        _RESOLUTION.replace("Recalling its resolution 90/7 of 4 March 2036,", f"Recalling the rules {printed}")
        + "1. Welcomes the reopening of the ferries;\n\n__________\n1 A/90/7, annex.\n"
        + "\fA/RES/91/7\n\n2. Thanks the pilots of 1 ferry.\n"
    )
    assert _texts(document, "recital") == [f"Recalling the rules {read}"]
    assert [n.text.chars for b in document.blocks for n in b.notes] == ["A/90/7, annex."]


# -------------------------------------------------------------------- where extractors leave their traces


def test_a_formula_on_its_own_line_opens_the_text_below_a_full_line() -> None:
    document = akn.convert(
        _RESOLUTION.replace("\n\n", "\n").replace("its tributaries\n", "its tributaries, and pilots on all of them\n")
        + "1. Welcomes the reopening of the ferries;\n2. Thanks the pilots.\n"
    )
    assert _texts(document, "formula") == ["The General Assembly,"]


def test_a_line_that_ends_with_a_space_goes_on() -> None:
    lines = [
        "1. Welcomes the reopening of the ferries between both banks of ",
        "the Tesk and of its tributaries, as foreseen by the agreement of ",
        "Oren and the report that the pilots’ commission delivered to the ",
        "Secretary-General;",
        "2. Thanks the pilots, the engineers of the harbours, and all other ",
        "Persons and organizations who have helped the crews to resume, ",
        "Also by gifts, the passage of the river, and invites them to go on ",
        "with that work.",
    ]
    document = akn.convert(_RESOLUTION.replace("\n\n", "\n") + "\n".join(lines) + "\n")
    both = ["".join(lines[:4]), "".join(lines[4:])]
    assert _paragraphs(document) == [t[3:] for t in both]


def test_indents_are_measured_from_the_margin_of_their_page() -> None:
    def page(margin: int, first: int) -> list[str]:
        lines = []
        for number in (first, first + 1):
            lines += [
                " " * (margin + 5) + f"{number}.  Welcomes the reopening of the ferries between both banks of the",
                " " * margin + "Tesk and of its tributaries, as foreseen by the agreement of Oren,",
                " " * margin + "which the Governments of both banks have signed, and by the report of",
                " " * margin + "the commission of pilots, the chair of which has since told us of that",
                " " * margin + "agreement;",
            ]
        return lines

    text = "\n".join(
        [indent(_RESOLUTION, " " * 17), *page(17, 1), "", "31-00917   1/2", "\fA/RES/91/7", "", *page(12, 3), ""]
    )
    assert [len(p.split()) for p in _paragraphs(akn.convert(text))] == [51, 51, 51, 51]


# ------------------------------------------------------------------------------------- no-break spaces


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f"])
def test_what_parts_a_footnote_mark_from_its_word_is_no_part_of_the_mark(space: str) -> None:
    text = "\n\n".join([TITLE, OPENING, f"“The Council recalls its Plan{space}1.\n____________\n1{space}S/2031/377.”"])
    document = akn.convert(text + "\n")
    (note,) = document.blocks[-1].notes
    assert (note.marker, note.text.chars) == ("1", "S/2031/377.”")
    assert b'marker="1"' in document.xml
    apart = [text[slice(*x.span)] for x in document.leftovers if x.reason is Reason.NOTE_MARKER]
    assert apart == ["1", "1"]


@pytest.mark.parametrize("space", [" ", "\u00a0", "  \u00a0"])
def test_what_parts_a_number_from_its_text_belongs_to_neither(space: str) -> None:
    document = _statement("“The Council asks the parties:", f"(a){space}To keep the\u00a0peace.”")
    point = document.blocks[-1]
    assert point.number is not None
    assert (point.number.text.chars, point.text.chars) == ("(a)", "To keep the\u00a0peace.”")
    apart = [document.source.text[slice(*x.span)] for x in document.leftovers if x.reason is Reason.LAYOUT]
    assert space in apart


# --------------------------------------------------------- footnotes of pages whose end has left no trace

NOTED = "“The Security Council welcomes the Plan of Action1 and the appointment of a water commissioner. It"
RULE_AND_NOTE = "__________________\n  1 S/2031/377, annex."


@pytest.mark.parametrize(
    ("above", "below"),
    [(NOTED, "shares the view that no settlement will hold."), (NOTED, "Shares the view, as its members say.")],
    ids=["sentence goes on", "margin of the text"],
)
def test_the_text_goes_on_after_footnotes_though_nothing_shows_the_end_of_the_page(above: str, below: str) -> None:
    document = _statement(f"{above}\n{RULE_AND_NOTE}", below, LAST)
    assert _paragraphs(document) == [f"{above} {below}".replace("Action1", "Action"), LAST]
    assert _notes(document) == [("Action", "S/2031/377, annex.")]
    assert ("AKN114" in _codes(document)) == below[0].isupper()


def test_a_paragraph_that_opens_after_footnotes_is_none_of_them() -> None:
    first = "“The Security Council welcomes the Plan of Action1 and the appointment of a commissioner."
    document = _statement(f"{first}\n{RULE_AND_NOTE}", "“The Security Council calls upon all parties to talk.", LAST)
    assert len(_paragraphs(document)) == 3
    assert _notes(document) == [("Action", "S/2031/377, annex.")]
    assert _codes(document) == ["AKN302"]


def test_two_pages_run_together_keep_each_their_footnotes() -> None:
    second = "“The Security Council thanks the Office of the pilots2 for the service that it gives to the two"
    document = _statement(
        f"{NOTED}\n{RULE_AND_NOTE}",
        "shares the view that no settlement will hold.",
        f"{second}\n__________________\n  2 S/2031/378.",
        "banks of the river.",
        LAST,
    )
    assert _notes(document) == [("Action", "S/2031/377, annex."), ("pilots", "S/2031/378.")]
    assert [len(text) > 80 for text in _paragraphs(document)] == [True, True, False]
    assert "AKN114" not in _codes(document)


def test_a_footnote_of_two_paragraphs_stays_whole_where_its_page_ends() -> None:
    note = "1 The plan was adopted at Dorrin.\n\n  It has an annex."
    document = _statement(f"{NOTED}\n__________________\n  {note}\n\fshares the view of its members.", LAST)
    assert _notes(document) == [("Action", "The plan was adopted at Dorrin. It has an annex.")]
    assert "AKN114" not in _codes(document)


def test_where_it_is_not_sure_that_footnotes_end_this_is_said() -> None:
    document = _statement(f"{NOTED}\n______\n1 S/2031/377, annex.", "Shares the view of its members.", LAST)
    (problem,) = (p for p in document.problems if p.code == "AKN114")
    assert problem.span is not None
    assert document.source.text[slice(*problem.span)] == "Shares the view of its members."


def test_a_missing_empty_line_ends_footnotes_where_one_follows_every_line() -> None:
    lines = [
        *OPENING.splitlines(),
        *BROKEN.replace(" the ferries", " the\nferries1 now").splitlines(),
        "______",
        "1 Ibid.",
    ]
    text = "\n\n".join([TITLE, *lines]) + f"\n{REST}\n\n{LAST}\n"
    rows = "\n".join(f"Ferry {number} of the Tesk." for number in range(60))  # a table is printed closely
    document = akn.convert(f"{text}\nAnnex\n\n{rows}\n")
    assert _notes(document) == [("ferries", "Ibid.")]
    assert _paragraphs(document)[0].endswith("the Tesk and thanks the pilots.")


# ------------------------------------------------------------- names of organs that fill a line of a sentence


@pytest.mark.parametrize("name", ["General Assembly", "Security Council", "United Nations", "3 March 2031"])
@pytest.mark.parametrize("before", [BROKEN, "“The Council welcomes the report of the"], ids=["full line", "short line"])
def test_what_stands_in_mastheads_may_fill_a_line_within_a_sentence(before: str, name: str) -> None:
    whole = [before, name, "and asks its members to read it with care."]
    assert _paragraphs(_statement("\n".join(whole), LAST)) == [" ".join(whole), LAST]


def test_the_same_where_an_empty_line_follows_every_line() -> None:
    whole = [BROKEN, "General Assembly", "and asks its members to read the report that was sent to them with care."]
    document = akn.convert("\n\n".join([TITLE, *OPENING.splitlines(), *whole, LAST]) + "\n")
    assert _paragraphs(document) == [" ".join(whole), LAST]


def test_the_name_of_the_publisher_within_a_sentence_opens_no_masthead() -> None:
    body = f"{BROKEN}\nUnited Nations\nand\n\n31-41872\n\fS/PRST/2031/61\n\nthanks the pilots."
    document = akn.convert("\n\n".join(["\n".join(MASTHEAD), TITLE, OPENING, body, LAST]) + "\n")
    assert _paragraphs(document) == [f"{BROKEN} United Nations and thanks the pilots.", LAST]
    assert Reason.RUNNING_HEAD in {x.reason for x in document.leftovers}


def test_a_masthead_with_unknown_lines_is_still_read_line_by_line() -> None:
    lines = ["United Nations", "S/PRST/2031/61", "Website of the Council", "Security Council", "3 March 2031"]
    document = akn.convert("\n".join(lines) + f"\n\n{TITLE}\n\n{OPENING}\n\n{LAST}\n")
    assert _texts(document, "masthead") == lines
