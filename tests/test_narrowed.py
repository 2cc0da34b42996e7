"""The narrowed schema and the whole official one say the same of every tree."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from akn.markup.names import WRITTEN, parse
from akn.validation import schema
from akn.validation.narrowed import Narrowed
from akn.validation.reading import read_tree
from akn.validation.validate import Rules, check_bytes
from tests.every_element import document_with_every_element
from tests.faults import FAULTS, VALID, Fault, spoiled

STATEMENT = (VALID / "statement.xml").read_bytes()
ACT = (VALID / "act.xml").read_bytes()
EVERY = etree.tostring(document_with_every_element())
#: where something may be put into the statement: into the start tag of a paragraph, and behind it
TAG, INSIDE = b'<p eId="para_1__content__p_1"', b'<p eId="para_1__content__p_1">'
NUMBER = b' eId="para_1__num"'
XSI = b' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


def agree(data: bytes) -> bool:
    """Whether a file is valid, which the schema narrowed to it and the official one must say alike."""
    root = parse(data)
    valid = schema.is_valid(root)
    assert valid is schema._compiled(schema.official_schema()).validate(root)
    asked = schema._are_plain(schema.eids_of(root)) and schema._refer_plainly(root)
    if asked and Narrowed(schema.official_schema()).accepts(root):
        assert valid
    return valid


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_no_fault_of_the_schema_is_overlooked(fault: Fault) -> None:
    data, _ = spoiled(fault)
    if isinstance(read_tree(data), etree._Element):  # else there is nothing to ask
        assert agree(data) is not fault.invalid


#: edits of a valid statement, and whether it is still valid
EDITS = {
    "the place of a schema": (b"<akomaNtoso", b"<akomaNtoso" + XSI + b' xsi:schemaLocation="urn:z z.xsd"', True),
    "a type": (b"<akomaNtoso", b'<akomaNtoso xsi:type="akomaNtosoType"' + XSI, True),
    "an attribute of another namespace": (TAG, TAG + b' xmlns:z="urn:z" z:z="a"', True),
    "two eIds alike": (NUMBER, b' eId="para_2__num"', False),
    "an eId with white space": (NUMBER, b' eId="para_1 __num"', False),
    "an eId with a character by its number": (NUMBER, b' eId="para_&#50;__num"', False),
    "a refersTo that is a path": (TAG, TAG + b' refersTo="/akn/ontology/concept/un/river #vesna"', True),
    "a refersTo that is not plain": (TAG, TAG + b' refersTo="\n#river  http://river.example/?a=%20 "', True),
    "an empty refersTo": (TAG, TAG + b' refersTo=""', True),
    "a refersTo that is no URI": (TAG, TAG + b' refersTo="#river%2"', False),
    "a refersTo of which one is no URI": (TAG, TAG + b' refersTo="#river 9:a"', False),
    "a GUID": (TAG, TAG + b' GUID="g"', True),
}


@pytest.mark.parametrize("name", EDITS)
def test_what_the_narrowed_schema_leaves_out_is_asked_of_the_official_one(name: str) -> None:
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
@settings(max_examples=80, deadline=None)
def test_edited_files_are_judged_alike(edits: list[tuple[float, int, bytes]], file: bytes) -> None:
    for place, length, piece in edits:
        at = int(place * len(file))
        file = file[:at] + piece + file[at + length :]
    if isinstance(read_tree(file), etree._Element):  # half of them are not well-formed
        agree(file)


@given(edits=st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from(["tag", "attribute", "value"])), max_size=2))
@settings(max_examples=40, deadline=None)
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
    for data in (STATEMENT, EVERY, STATEMENT, invalid, STATEMENT, ACT, invalid, EVERY, STATEMENT) * 2:
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


def test_a_converted_document_is_as_wide_as_is_loaded_for_it(samples: Path) -> None:
    narrowed = Narrowed(schema.official_schema())
    narrowed.widen(WRITTEN)
    loaded = narrowed.schema
    for path in samples.glob("*.akn.xml"):
        assert narrowed.accepts(parse(path.read_bytes()))
    assert narrowed.schema is loaded
