"""Files that are judged by their bytes, without a tree: never valid what the slower way and the schema refuse."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from akn.markup.names import LONGEST, parse
from akn.validation import schema
from akn.validation.narrowed import Narrowed
from akn.validation.swift import certainly_not_of_un, certainly_valid
from akn.validation.validate import Rules, _check_by_tree, check_bytes
from tests.every_element import document_with_every_element
from tests.faults import FAULTS, VALID, spoiled
from tests.test_validate_command import HOSTILE

STATEMENT = (VALID / "statement.xml").read_bytes()
ACT = (VALID / "act.xml").read_bytes()
EVERY = etree.tostring(document_with_every_element())
#: where something may be put into the statement: into the start tag of a paragraph, and behind it
TAG, INSIDE = b'<p eId="para_1__content__p_1"', b'<p eId="para_1__content__p_1">'
NUMBER = b' eId="para_1__num"'
XSI = b' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


def agree(data: bytes) -> bool:
    """Whether the bytes are certainly valid; if so, the slower way and the official schema agree."""
    slower = _check_by_tree(data, Rules("akn"))  # first, as it takes in the names of the file
    found = certainly_valid(data)
    if found:
        assert slower == []
        assert schema._compiled(schema.official_schema()).validate(parse(data))
    return found


def test_files_of_the_program_are_judged_by_their_bytes(samples: Path) -> None:
    for path in [*sorted(samples.glob("*.akn.xml")), VALID / "statement.xml"]:
        assert agree(path.read_bytes()), path


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_no_fault_of_the_schema_is_overlooked(fault: object) -> None:
    assert isinstance(fault, type(FAULTS[0]))
    data, _ = spoiled(fault)
    assert not (agree(data) and fault.invalid)


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_hostile_is_overlooked(name: str) -> None:
    agree(HOSTILE[name][0])


#: edits of a valid statement, and whether its bytes still say that it is valid
EDITS = {
    "deep": (INSIDE, INSIDE + b"<b>" * 300 + b"</b>" * 300, False),
    "long": (INSIDE, INSIDE + b"x" * LONGEST, False),
    "a document type": (b"<akomaNtoso", b"<!DOCTYPE akomaNtoso><akomaNtoso", False),
    "an entity that is not declared": (INSIDE, INSIDE + b"&nbsp;", False),
    "a character by its number": (INSIDE, INSIDE + b"&#160;", True),
    "a comment before the root": (b"<akomaNtoso", b"<!-- a - b --><akomaNtoso", True),
    "a style sheet": (b"<akomaNtoso", b'<?xml-stylesheet href="a.css"?><akomaNtoso', True),
    "another encoding": (b"UTF-8", b"ISO-8859-1", False),
    "a byte that is none of UTF-8": (INSIDE, INSIDE + b"\xe4", False),
    "something after the root": (b"</akomaNtoso>", b"</akomaNtoso><a/>", False),
    "the place of a schema": (b"<akomaNtoso", b"<akomaNtoso" + XSI + b' xsi:schemaLocation="urn:z z.xsd"', True),
    "a type": (b"<akomaNtoso", b'<akomaNtoso xsi:type="akomaNtosoType"' + XSI, False),
    "an xml:id": (TAG, TAG + b' xml:id="a"', False),
    "an attribute of another namespace": (TAG, TAG + b' xmlns:z="urn:z" z:z="a"', True),
    "a prefix that is not declared": (TAG, TAG + b' z:z="a"', False),
    "two eIds alike": (NUMBER, b' eId="para_2__num"', False),
    "an eId in other quotation marks": (NUMBER, b" eId='para_1__num'", False),
    "an eId with white space": (NUMBER, b' eId="para_1 __num"', False),
    "an eId that is empty": (NUMBER, b' eId=""', False),
    "an eId with a character by its number": (NUMBER, b' eId="para_&#50;__num"', False),
    "an eId away from its sign": (NUMBER, b' eId = "para_1__num"', False),
    "the word eId": (INSIDE, INSIDE + b"eId", False),
    "XInclude by another name": (
        b"</meta>",
        b'<proprietary source="#unsc"><z:include xmlns:z="http://www.w3.org/2001/XIn&#99;lude"/></proprietary></meta>',
        False,
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_what_the_schema_does_not_see_is_left_to_the_slower_way(name: str) -> None:
    old, new, expected = EDITS[name]
    assert old in STATEMENT
    assert agree(STATEMENT.replace(old, new, 1)) is expected


_PIECES = st.sampled_from(
    [
        *(b"<", b">", b'"', b"'", b"&", b"=", b" ", b"/", b"\n", b"x", b"\0", b"\xe4", "é".encode(), b"&amp;", b"]]>"),
        *(b"eId", b' eId="a"', b' eId="body"', b' GUID="g"', b' wId="a b"', b' class="a"', b' foo="a"', b" xml:id='a'"),
        *(
            b"<b>",
            b"</b>",
            b"<b/>",
            b"<p/>",
            b"<table/>",
            b"<nmu/>",
            b"<!-- -->",
            b"<![CDATA[a]]>",
            b"<?a b?>",
            b"<x:y/>",
        ),
        *(b'xmlns="urn:x"', b' xmlns:z="urn:z" z:z=""', b"<foreign><a xmlns='urn:x'/></foreign>", b"<img/>", b"xml:"),
        *(
            b' href="%"',
            b' refersTo="##"',
            b' date="2031-02-30"',
            b' period="a"',
            b"<eol/>",
            b'<img src="a"/>',
            b"<a/>",
        ),
    ]
)


@given(
    edits=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), st.just(b"") | _PIECES), min_size=1, max_size=3),
    file=st.sampled_from([STATEMENT, ACT]),
)
@example([(0.0, 0, b"\xef\xbb\xbf")], STATEMENT)
@settings(max_examples=300, deadline=None)
def test_what_is_certainly_valid_is_valid(edits: list[tuple[float, int, bytes]], file: bytes) -> None:
    for place, length, piece in edits:
        at = int(place * len(file))
        file = file[:at] + piece + file[at + length :]
    agree(file)


@given(edits=st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from(["tag", "attribute", "value"])), max_size=2))
@settings(max_examples=100, deadline=None)
def test_other_elements_and_attributes_are_refused_as_the_schema_does(edits: list[tuple[int, str]]) -> None:
    root, every = parse(STATEMENT), list(parse(EVERY).iter("{*}*"))
    elements = list(root.iter("{*}*"))
    for number, what in edits:
        element, other = elements[number % len(elements)], every[number % len(every)]
        if what == "tag":
            element.tag = other.tag
        for name, value in other.attrib.items():
            element.set(name, value if what == "attribute" else "")
    agree(etree.tostring(root))


def test_files_of_all_kinds_are_judged_alike_whatever_came_before() -> None:
    invalid = STATEMENT.replace(b"<docTitle", b"<docTitel").replace(b"</docTitle", b"</docTitel")
    for data in (STATEMENT, EVERY, STATEMENT, invalid, STATEMENT, ACT, invalid, EVERY, STATEMENT) * 4:
        assert (check_bytes(data, Rules("akn")) == []) is (data != invalid)


def test_the_schema_is_as_wide_as_the_files_are() -> None:
    narrowed = Narrowed(schema.official_schema())
    unknown = STATEMENT.replace(b"<p ", b"<q ", 1).replace(b"</p>", b"</q>", 1)
    assert not narrowed.accepts(parse(unknown))
    assert narrowed.accepts(parse(STATEMENT))
    narrow = narrowed.schema
    assert narrow is not None
    assert not narrow.validate(parse(ACT))
    assert narrowed.accepts(parse(STATEMENT))
    assert not narrowed.accepts(parse(unknown))
    assert narrowed.schema is narrow
    assert narrowed.accepts(parse(ACT))
    assert narrowed.schema is not narrow
    assert narrowed.accepts(parse(STATEMENT))


@pytest.mark.parametrize(
    ("country", "certain"),
    [
        (b'<FRBRcountry value="ke"/>', True),
        (b'<FRBRcountry value="un"/>', False),
        (b'<FRBRcountry value="UN"></FRBRcountry>', False),
        (b"<FRBRcountry value='un'/>", False),
        (b'<FRBRcountry value="&#117;n"/>', False),
        (b'<!-- <FRBRcountry value="ke"/> --><FRBRcountry value="un"/>', False),
        (b'<FRBRcountry wId="a" value="un"/>', False),
    ],
)
def test_a_country_that_may_be_the_united_nations_asks_for_their_profile(country: bytes, certain: bool) -> None:
    assert certainly_not_of_un(STATEMENT.replace(b'<FRBRcountry value="un"/>', country)) is certain
