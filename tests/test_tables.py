"""Tables that came out as text are kept line by line, and nothing else is taken for one."""

from __future__ import annotations

import pytest

import akn
from akn.markup.names import SPACE, qualified
from akn.source.text import Reason
from akn.structure.model import BlockKind

HEAD = """United Nations                                                        A/RES/86/311
General Assembly                                        Distr.: General
                                                        12 January 2032
Eighty-sixth session
Agenda item 31


        Resolution adopted by the General Assembly on 20 December 2031

        [on the report of the Fifth Committee (A/86/622, para. 9)]

        86/311. Financing of the harbour mission at Port Averel

    The General Assembly,

    Recalling its resolution 85/207 of 18 December 2030 on the harbour mission,

    1. Takes note of the report of the Secretary-General on the mission and on the
state of its harbours;

    2. Approves the posts that are set out below for the period from 1 July 2032
to 30 June 2033:

"""
TAIL = """
    3. Decides to apportion the amount of 1,204,500 dollars among Member States;

    4. Requests the Secretary-General to report on the matter at its eighty-seventh
session.

                                                        81st plenary meeting
                                                            20 December 2031
"""
#: how tables come out, and the lines that are kept of each
TABLES = {
    "cells below one another": """\
        Office                    Number    Level      Function
        Harbour pilots                 4    P-4        Pilot
                                      12    GS         Mooring crew
        Lighthouse service             1    P-5        Keeper of the
                                                       northern light
        Total                         17
""",
    "one space run between all cells": """\
Office   Number   Level   Function
Harbour pilots   4   P-4   Pilot
12   GS   Mooring crew
Lighthouse service of the northern and of the southern approaches   1   P-5
Keeper
Total   17
""",
    "tabs": """\
Office\tNumber\tLevel\tFunction
Harbour pilots\t4\tP-4\tPilot
Lighthouse service\t1\tP-5\tKeeper
Total\t5
""",
    "two columns of figures": """\
        Member State          Percentage
        Averel                     0.005
        Brandmark                 12.500
        Corvia                     0.010
        Dorrin                     0.087
""",
    "drawn": """\
    +--------------------+--------+
    | Office             | Number |
    +--------------------+--------+
    | Harbour pilots     |      4 |
    | Lighthouse service |      1 |
    +--------------------+--------+
""",
}


def tables(document: akn.Document) -> list[str]:
    return [block.text.chars for block in document.blocks if block.kind is BlockKind.TABLE]


def flush(text: str) -> str:
    """The lines without the white space that all of them begin with, and without what ends them."""
    lines = text.rstrip("\n").split("\n")
    margin = min(len(line) - len(line.lstrip(" ")) for line in lines)
    return "\n".join(line[margin:].rstrip() for line in lines)


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_table_is_kept_line_by_line_with_a_warning(table: str) -> None:
    document = akn.convert(HEAD + table + TAIL)
    assert tables(document) == [flush(table)]
    said = [(p.code, document.source.place(p.span[0])[0]) for p in document.problems if p.span and p.code == "AKN213"]
    assert said == [("AKN213", HEAD.count("\n") + 1)]
    numbers = [b.number.ascii for b in document.blocks if b.kind is BlockKind.PARAGRAPH and b.number]
    assert numbers == ["1", "2", "3", "4"]


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_white_space_between_columns_is_text(table: str) -> None:
    document = akn.convert(HEAD + table + TAIL)
    (element,) = document.tree.iter(qualified("block"))
    assert element.get(SPACE) == "preserve"
    assert [e.tag for e in element] == [qualified("eol")] * (flush(table).count("\n"))
    lines = [element.text or "", *(e.tail or "" for e in element)]
    assert "\n".join(lines) == flush(table)
    # and the file gives it back as it was
    assert akn.validate(document.xml) == []
    start = len(HEAD)
    for leftover in document.leftovers:
        if leftover.reason is not Reason.LAYOUT:
            assert not start <= leftover.span.start < start + len(table)


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_plain_text_of_a_table_converts_back(table: str) -> None:
    document = akn.convert(HEAD + table + TAIL)
    text = akn.render(document, "txt").decode()
    assert flush(table) in text
    assert tables(akn.convert(text)) == [flush(table)]


def test_web_page_shows_a_table_as_it_stands() -> None:
    document = akn.convert(HEAD + TABLES["cells below one another"] + TAIL)
    page = akn.render(document, "html").decode()
    assert '<div class="akn-scroll" role="region" tabindex="0" aria-label="Table"><pre class="akn-block"' in page
    assert "12    GS         Mooring crew" in page


def test_pdf_shows_the_columns_of_a_table() -> None:
    pytest.importorskip("typst")
    import pypdfium2

    document = akn.convert(HEAD + TABLES["cells below one another"] + TAIL)
    page = pypdfium2.PdfDocument(akn.render(document, "pdf"))[0].get_textpage()

    def left(word: str) -> float:
        found = page.search(word, match_case=True, match_whole_word=True).get_next()
        assert found is not None
        return float(page.get_charbox(found[0])[0])

    assert abs(left("Pilot") - left("Function")) < 1
    assert abs(left("Mooring") - left("Keeper")) < 1
    assert left("P-4") > left("Harbour pilots") + 100


def test_table_over_two_pages_is_one() -> None:
    rows = [f"        Berth {n}                     {n * 100}    P-4        Pilot" for n in range(11, 21)]
    furniture = ["", "2/3                                                              32-00311", "\fA/RES/86/311", ""]
    document = akn.convert(HEAD + "\n".join([*rows[:5], *furniture, *rows[5:]]) + "\n" + TAIL)
    assert tables(document) == [flush("\n".join(rows))]


def test_numbers_in_a_table_call_no_footnotes() -> None:
    table = TABLES["two columns of figures"].replace("Averel    ", "Averel1   ")
    note = "__________________\n  1 A/86/622/Add.1.\n"
    document = akn.convert(HEAD.replace("harbours;", "harbours;1") + table + TAIL + note)
    assert [(b.kind, n.marker) for b in document.blocks for n in b.notes] == [(BlockKind.PARAGRAPH, "1")]
    assert "Averel1" in tables(document)[0]


def test_table_in_a_statement_and_in_an_annex() -> None:
    statement = (
        "Statement by the President of the Security Council\n\nAt the 9901st meeting of the Security Council, held on "
        "11 March 2031, in connection with the Council’s consideration of the item entitled “Rivers”, the President of "
        "the Security Council made the following statement on behalf of the Council:\n\n“The Security Council recalls "
        "its statement of 2 May 2030 on the ferries of the lower Tesk.\n\n“The Security Council will remain seized of "
        "the matter.”\n\nAnnex\n\nFerries\n\n"
    )
    table = TABLES["cells below one another"]
    document = akn.convert(statement + table, symbol="S/PRST/2031/901")
    assert tables(document) == [flush(table)]
    assert document.blocks[-1].kind is BlockKind.TABLE
    assert akn.validate(document.xml) == []


#: what has wide spaces and is no table
OTHERS = {
    "lines stretched to the measure": """\
    2. Calls  upon  the  authorities  of  the  harbour,  the   pilots  and  the
keepers   of  the  lights  to  keep   the  channel  open,  and   requests   them
to  report  to   the  commission  on   every  ship  that   went  aground  in  the
northern   approaches,  and  on   what  was  done   for   those   on  board  and
for   their   cargo,   before   the   end   of   the   winter   of   each   year;
""",
    "numbers apart from their text": """\
    2.    Requests the pilots:

    (a)    To keep the channel open;

    (b)    To report on ships aground;

    (c)    To light the lamps at dusk;

    (d)    To put them out at dawn;
""",
    "addresses": """\
    2. Takes note of the following addresses:

    Harbour office                    Light house
    1 Quay Street                     Northern Mole
    Port Averel                       Port Averel
""",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_what_stands_apart_is_not_always_a_table(text: str) -> None:
    assert tables(akn.convert(HEAD + text + TAIL)) == []


def test_votes_in_columns_are_no_table() -> None:
    vote = """
    Adopted at the 81st plenary meeting by a recorded vote of 9 to 3, with no abstentions, as follows:

    In favour:
        Averel            Brandmark         Corvia
        Dorrin            Eastmark          Ferrol
        Garrow            Hallin            Ister

    Against:
        Jorvik            Kestrel           Lorn
"""
    document = akn.convert(HEAD.replace(":\n\n", ";\n\n") + TAIL + vote)
    assert tables(document) == []


def test_masthead_in_columns_is_no_table() -> None:
    head = HEAD.replace(
        "Eighty-sixth session", "Eighty-sixth session       Item 31       Plenary\nA   B   C\nD   E   F"
    )
    assert tables(akn.convert(head + TAIL)) == []


def test_headings_between_two_tables_are_none_of_them() -> None:
    one, other = TABLES["one space run between all cells"], TABLES["two columns of figures"]
    document = akn.convert(HEAD + one + "\n    Scale of assessments\n\n" + other + TAIL)
    assert tables(document) == [flush(one), flush(other)]


def test_tables_that_touch_are_one() -> None:
    rows = "|\n|\n|\n.\n5   mooring   1\n/   _\n1   5   1\n"
    document = akn.convert(f"The General Assembly,\n{rows}", date="2032-01-13", language="en")
    assert [b.text.chars.split() for b in document.blocks if b.kind is BlockKind.TABLE] == [rows.split()]


def test_a_table_ends_the_footnote_above_it() -> None:
    note = "A note on the harbour mission and on the posts of its northern lighthouse."
    text = f"_____\n1 {note}\n|  a  |\n|  b  |\n|  c  |\n\nthe number of posts\n"
    document = akn.convert(text, date="2032-01-13", language="en")
    assert [b.text.chars.split()[0] for b in document.blocks] == ["A", "|", "the"]
    text = f"The General Assembly recalls the harbour mission.1\n{text}"
    document = akn.convert(text, date="2032-01-13", language="en")
    assert [n.text.chars for b in document.blocks for n in b.notes] == [note]
    assert document.blocks[-1].text.chars == "the number of posts"


def test_a_word_that_is_parted_within_a_table_is_kept_together() -> None:
    rows = "pilots   2   3\nharbour\ufffecrew   4   5\nkeepers   6   7\n"
    document = akn.convert(f"The General Assembly,\n\nRecalling it,\n\n{rows}", date="2032-01-13", language="en")
    (table,) = [b for b in document.blocks if b.kind is BlockKind.TABLE]
    assert table.text.chars == rows.replace("\ufffe", "-").rstrip()


TWO_TABLES = {
    "tabs above spaces": "Item\tSum\tYear\nBoats\t12\t2031\nCars\t7\t2032\n\n"
    "Item     Sum     Year\nBoats     12     2031\nCars       7     2032",
    "three columns above four": "Item     Sum     Year\nBoats     12     2031\nCars       7     2032\n\n"
    "Posts       Place           Cost       Year\nMilitary    Port Averel      900       2031\n"
    "Police      Haut-Orvanne     400       2032",
}


@pytest.mark.parametrize("tables", TWO_TABLES.values(), ids=TWO_TABLES)
def test_tables_below_each_other_with_columns_of_their_own_are_two(tables: str) -> None:
    document = akn.convert(HEAD + tables + "\n" + TAIL)
    kept = [b.text.chars for b in document.blocks if b.kind is BlockKind.TABLE]
    assert kept == tables.split("\n\n")


def test_a_rule_between_rows_is_of_the_table() -> None:
    rows = "Item          Sum         Year\nBoats         12          2031\nCars           7          2032\n"
    rows += "_____________________________\nTotal         19"
    document = akn.convert(HEAD + rows + "\n" + TAIL)
    assert [b.text.chars for b in document.blocks if b.kind is BlockKind.TABLE] == [rows]
