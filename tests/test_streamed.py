"""What is said to be valid while it is read is valid by the way through the tree, too."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import akn
from akn.markup.names import AKN, XINCLUDE, parse, serialise
from akn.validation import streamed
from akn.validation.reading import read_tree
from akn.validation.schema import narrowed
from akn.validation.streamed import is_of_another_country, is_plainly_valid
from akn.validation.validate import Rules, _check
from tests.every_element import document_with_every_element
from tests.faults import FAULTS, VALID, Fault, spoiled

STATEMENT = (VALID / "statement.xml").read_bytes()
ACT = (VALID / "act.xml").read_bytes()
EVERY = serialise(document_with_every_element())
SCHEMA_ONLY = Rules("akn")
DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>'
TAG, INSIDE = b'<p eId="para_1__content__p_1"', b'<p eId="para_1__content__p_1">'
XSI = b' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
FOREIGN = b'<foreign><a xmlns="urn:a">%s</a></foreign>'


@pytest.fixture(scope="module", autouse=True)
def wide() -> None:
    """The narrowed schema as wide as it can be: what it does not know, it cannot accept."""
    narrowed().widen(narrowed()._declared)


def found(data: bytes) -> list[str]:
    """What the way through the tree finds."""
    root = read_tree(data)
    return [root.code] if isinstance(root, akn.Problem) else [p.code for p in _check(root, data, SCHEMA_ONLY)]


def judged(data: bytes) -> bool:
    """Whether a file is plainly valid, which it may be only if the way through the tree finds nothing."""
    valid = is_plainly_valid(data)
    if valid:
        assert found(data) == []
    return valid


@pytest.mark.parametrize("data", [STATEMENT, ACT, EVERY], ids=["statement", "act", "every element"])
def test_a_valid_file_is_plainly_valid(data: bytes) -> None:
    assert judged(data)


def test_the_samples_and_what_was_made_of_real_texts_are_plainly_valid(samples: Path, shared: Path) -> None:
    texts = [next(iter(sorted(f.glob("*.txt"))), None) for f in sorted((shared / "corpus").glob("*/*"))]
    documents = [d.xml for text in texts if text is not None for d in akn.convert_all(text)]
    documents += [path.read_bytes() for path in sorted(samples.glob("*.akn.xml"))]
    for data in documents:
        narrowed().accepts(parse(data))
        assert judged(data)


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_no_fault_is_overlooked(fault: Fault) -> None:
    data, _ = spoiled(fault)
    assert not (judged(data) and fault.invalid)


#: edits of a valid statement, and whether the result is plainly valid
EDITS = {
    # the beginning
    "a mark of the encoding": (DECLARATION, b"\xef\xbb\xbf" + DECLARATION, True),
    "no declaration": (DECLARATION, b"", True),
    "an instruction before": (DECLARATION, DECLARATION + b'<?xml-model href="a.rng"?><!-- a - b -->', True),
    "another version": (b'version="1.0"', b'version="1.1"', False),
    "another encoding": (b"UTF-8", b"ISO-8859-1", False),
    "another encoding, declared in small letters": (DECLARATION, b"<?xml version='1.0' encoding='latin1'?>", False),
    "two declarations": (DECLARATION, DECLARATION + DECLARATION, False),
    "a declaration of an encoding after an instruction": (DECLARATION, b"<?a?>" + DECLARATION, False),
    "a document type": (DECLARATION, DECLARATION + b"<!DOCTYPE akomaNtoso>", False),
    "a document type after a comment": (DECLARATION, DECLARATION + b"<!-- a --><!DOCTYPE akomaNtoso>", False),
    "a document type after an instruction": (DECLARATION, DECLARATION + b"<?a?><!DOCTYPE akomaNtoso [<?b?>]>", False),
    # names and prefixes
    "an element without its prefix declared": (INSIDE, INSIDE + FOREIGN % b"<q:b/>", False),
    "an attribute without its prefix declared": (TAG, TAG + b' q:class="a"', False),
    "an attribute without its prefix declared, spaced": (TAG, TAG + b' q:class\n =\n "a"', False),
    "an attribute without its prefix declared, after >": (TAG, TAG + b' title="x>" q:class="a"', False),
    "a prefix out of scope": (INSIDE, INSIDE + FOREIGN % b'<q:b xmlns:q="urn:q"/><q:b/>', False),
    "a prefix in scope": (TAG, TAG + b' xmlns:q="urn:q" q:a="a"', True),
    "an attribute under two prefixes": (TAG, TAG + b' xmlns:q="urn:q" xmlns:r="urn:q" q:a="a" r:a="b"', False),
    "an empty namespace": (TAG, TAG + b' xmlns:q=""', False),
    "a namespace that is no URI": (TAG, TAG + b' xmlns:q="a b"', False),
    "a relative namespace": (TAG, TAG + b' xmlns:q="a"', None),
    "the namespace of xml under another prefix": (
        TAG,
        TAG + b' xmlns:q="http://www.w3.org/XML/1998/namespace" q:lang="en"',
        False,
    ),
    "the prefix xmlns declared": (TAG, TAG + b' xmlns:xmlns="urn:a"', False),
    "a default namespace that is no URI": (INSIDE, INSIDE + b'<foreign><b xmlns="a b"/></foreign>', False),
    "a default namespace that is reserved": (
        INSIDE,
        INSIDE + b'<foreign><b xmlns="http://www.w3.org/2000/xmlns/"/></foreign>',
        False,
    ),
    "two colons": (TAG, TAG + b' xmlns:q="urn:q" q:a:b="a"', False),
    "a colon at the end": (INSIDE, INSIDE + FOREIGN % b"<a: />", False),
    "a colon at the beginning": (INSIDE, INSIDE + FOREIGN % b"<:a/>", False),
    "a colon at the end of an attribute": (TAG, TAG + b' class:="a"', False),
    "a colon in an instruction": (INSIDE, INSIDE + b"<?a:b c?>", False),
    "a colon in the last instruction": (b"</akomaNtoso>", b"</akomaNtoso><?a:b c?>", False),
    "a digit after the prefix": (INSIDE, INSIDE + FOREIGN % b'<q:1 xmlns:q="urn:q"/>', False),
    "a long prefix": (INSIDE, INSIDE + FOREIGN % (b"<" + b"q" * 300 + b":b/>"), False),
    "a long name": (INSIDE, INSIDE + FOREIGN % (b"<q:" + b"b" * 300 + b"/>"), False),
    "a long attribute": (TAG, TAG + b" q:" + b"b" * 300 + b'="a"', False),
    "an attribute far from its sign": (TAG, TAG + b" q:b" + b" " * 300 + b'="a"', False),
    "many colons after a prefix": (INSIDE, INSIDE + FOREIGN % b"<q:b/>" + b"a: b, " * 100, False),
    "many colons": (INSIDE, INSIDE + b"a: b, " * 100, True),
    "colons at the end of tags": (INSIDE, INSIDE + b'<b title="a:" class="b: c">:</b>', True),
    # attributes that are not as others
    "the place of a schema": (b"<akomaNtoso", b"<akomaNtoso" + XSI + b' xsi:schemaLocation="urn:z z.xsd"', True),
    "a type": (b"<akomaNtoso", b'<akomaNtoso xsi:type="akomaNtosoType"' + XSI, False),
    "a type that is not there": (TAG, TAG + XSI + b' xsi:type="x"', False),
    "an ID": (TAG, TAG + b' xml:id="a"', False),
    "an ID that is none": (TAG, TAG + b' xml:id="1 2"', False),
    "a GUID": (TAG, TAG + b' GUID="g"', False),
    "a language": (TAG, TAG + b' xml:lang="en"', True),
    "a language that is none": (TAG, TAG + b' xml:lang="e n"', False),
    "an address that is none": (INSIDE, INSIDE + b'<a href="%">a</a>', False),
    "the same attribute twice": (TAG, TAG + b' class="a" class="b"', False),
    # eIds
    "an eId twice": (b' eId="para_1__num"', b' eId="para_2__num"', False),
    "an eId twice, in other quotation marks": (b' eId="para_1__num"', b" eId='para_2__num'", False),
    "an eId twice, spaced": (b' eId="para_1__num"', b' eId\n=\t"para_2__num"', False),
    "an eId twice, by a number": (b' eId="para_1__num"', b' eId="para_&#50;__num"', False),
    "an eId with a space": (b' eId="para_1__num"', b' eId="para_1 num"', False),
    "an eId with a space by its number": (b' eId="para_1__num"', b' eId="para_1&#32;num"', False),
    "an empty eId": (b' eId="para_1__num"', b' eId=""', False),
    "an eId twice, after one in a text": (INSIDE, INSIDE + b'eId="</p><p eId="para_2__num"', False),
    "an eId twice, after one in a comment": (
        INSIDE,
        b"<!-- eId=' -->" + TAG + b' wId="x"><i eId="para_2__num"/>',
        False,
    ),
    # what is included, and other things that are no elements
    "an inclusion": (INSIDE, INSIDE + FOREIGN % b'<i:include xmlns:i="%s"/>' % XINCLUDE.encode(), False),
    "an inclusion by numbers": (
        INSIDE,
        INSIDE + FOREIGN % b'<i:include xmlns:i="%s"/>' % XINCLUDE.replace("X", "&#88;").encode(),
        False,
    ),
    "an inclusion below its namespace": (
        INSIDE,
        INSIDE + b'<foreign><a xmlns="%s"><include/></a></foreign>' % XINCLUDE.encode(),
        False,
    ),
    "white space in an empty element": (b'<FRBRcountry value="un"/>', b'<FRBRcountry value="un"> </FRBRcountry>', None),
    "a comment in an empty element": (
        b'<FRBRcountry value="un"/>',
        b'<FRBRcountry value="un"><!-- --></FRBRcountry>',
        None,
    ),
    "an empty section in an empty element": (
        b'<FRBRcountry value="un"/>',
        b'<FRBRcountry value="un"><![CDATA[]]></FRBRcountry>',
        None,
    ),
    "a section in an element of elements": (b"<meta>", b"<meta><![CDATA[ ]]>", None),
    "characters by their numbers between elements": (b"<meta>", b"<meta>&#32;", None),
    "text by its number between elements": (b"<meta>", b"<meta>&#65;", False),
    "an entity": (INSIDE, INSIDE + b"&nbsp;", False),
    "an entity in an attribute": (TAG, TAG + b' class="&nbsp;"', False),
    "an entity of XML": (INSIDE, INSIDE + b"&amp;", True),
    "text after the end": (b"</akomaNtoso>", b"</akomaNtoso>x", False),
    "an element after the end": (b"</akomaNtoso>", b"</akomaNtoso><a/>", False),
    "a zero byte": (INSIDE, INSIDE + b"\0", False),
    "a zero byte after the end": (b"</akomaNtoso>", b"</akomaNtoso>\0", False),
    "a byte that is no UTF-8": (INSIDE, INSIDE + b"\xe4", False),
    "a character in too many bytes": (INSIDE, INSIDE + b"\xc0\xba", False),
    "the end of a section": (INSIDE, INSIDE + b"]]>", False),
    "two hyphens in a comment": (INSIDE, INSIDE + b"<!-- -- -->", False),
    "deep": (INSIDE, INSIDE + b"<b>" * 100_000 + b"</b>" * 100_000, False),
    "a huge attribute": (TAG, TAG + b' class="' + b"a" * 11_000_000 + b'"', False),
    "a huge text": (INSIDE, INSIDE + b"a" * 11_000_000, False),
    "a huge name": (INSIDE, INSIDE + FOREIGN % (b"<" + b"q" * 100_000 + b"/>"), False),
}


@pytest.mark.parametrize("name", EDITS)
def test_a_rare_thing_is_judged_alike_or_left_to_the_tree(name: str) -> None:
    old, new, expected = EDITS[name]
    assert old in STATEMENT
    plain = judged(STATEMENT.replace(old, new, 1))
    assert expected is None or plain is expected


def test_one_level_more_than_a_tree_may_have_passes_and_no_other() -> None:
    def nested(levels: int) -> bytes:
        return STATEMENT.replace(INSIDE, INSIDE + b"<b>" * levels + b"x" + b"</b>" * levels, 1)

    too_deep = next(n for n in range(200, 300) if found(nested(n)))
    assert found(nested(too_deep)) == ["AKN405"]
    assert [is_plainly_valid(nested(n)) for n in range(too_deep - 5, too_deep + 5)] == [True] * 6 + [False] * 4


@pytest.mark.parametrize(
    "encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252", "cp037", "utf-7"]
)
@pytest.mark.parametrize("declared", ["UTF-8", "utf-16", "ISO-8859-1", "UTF-7", ""])
def test_other_encodings_are_judged_alike(encoding: str, declared: str) -> None:
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    text = STATEMENT.decode().replace(DECLARATION.decode(), declaration)
    judged(text.encode(encoding, "xmlcharrefreplace"))


def test_a_schema_that_a_file_names_is_not_loaded(tmp_path: Path) -> None:
    (tmp_path / "any.xsd").write_text("<no schema")
    place = f' xsi:schemaLocation="{AKN} {(tmp_path / "any.xsd").as_uri()}"'.encode()
    misspelt = STATEMENT.replace(b"<num", b"<nmu").replace(b"</num", b"</nmu")
    assert judged(STATEMENT.replace(b"<akomaNtoso", b"<akomaNtoso" + XSI + place))
    assert not judged(misspelt.replace(b"<akomaNtoso", b"<akomaNtoso" + XSI + place))


_NAMES = st.sampled_from(
    [b"a", b"q:a", b"q:b", b"p:a", b"eId", b"class", b"xml:lang", b"xmlns", b"xmlns:q", b"xmlns:p"]
)
_VALUES = st.sampled_from(
    [b"", b"a", b"en", b"urn:q", b"urn:p", b"a b", b"x>y", b"a:b", AKN.encode(), b"&lt;", b"&#58;"]
)
_ATTRIBUTES = st.lists(
    st.builds(lambda n, v, s: b" " + n + s + b'"' + v + b'"', _NAMES, _VALUES, st.sampled_from([b"=", b" = "])),
    max_size=4,
).map(b"".join)
_PIECES = (
    st.sampled_from(
        [
            *(b"<", b">", b'"', b"'", b"&", b"=", b":", b" ", b"/", b"\n", b"x", b"\0", b"\xe4", "é".encode(), b"]]>"),
            *(
                b"eId",
                b' eId="a"',
                b" eId='body'",
                b' eId="body"',
                b' GUID="g"',
                b'eId="',
                b"eId='",
                b" q:",
                b"<q:",
                b"xml:",
            ),
            *(b"<b>", b"</b>", b"<b/>", b"<nmu/>", b"<!-- ", b" -->", b"<![CDATA[", b"<?a b?>", b"<?a:b?>", b"<x:y/>"),
            *(b"&amp;", b"&#32;", b"&nbsp;", b"\xef\xbb\xbf", b"<!DOCTYPE a>", DECLARATION),
        ]
    )
    | _ATTRIBUTES
    | st.builds(lambda n, a: b"<" + n + a + b"/>", st.sampled_from([b"b", b"q:b", b"p:a", b"p"]), _ATTRIBUTES)
    | st.builds(
        lambda a, b: b"<foreign><z xmlns='urn:z'" + a + b"><q:y" + b + b"/></z></foreign>", _ATTRIBUTES, _ATTRIBUTES
    )
)
_PLACES = [m for data in (STATEMENT, ACT) for m in [[i for i, byte in enumerate(data) if byte in b"<> "]]]


@given(
    edits=st.lists(
        st.tuples(st.integers(0, 1 << 30), st.booleans(), st.sampled_from([0, 0, 0, 1, 2, 7]), st.just(b"") | _PIECES),
        min_size=1,
        max_size=3,
    ),
    which=st.sampled_from([0, 1]),
    end=st.sampled_from([None, None, None, -1, -2, -15, -300]),
)
@example([(0, False, 0, b"\xef\xbb\xbf")], 0, None)
@settings(max_examples=400, deadline=None)
def test_edited_files_are_judged_alike(edits: list[tuple[int, bool, int, bytes]], which: int, end: int | None) -> None:
    data = (STATEMENT, ACT)[which]
    for number, behind, length, piece in edits:  # most at the ends of tags and between attributes
        at = number % len(data) if behind and number % 3 else _PLACES[which][number % len(_PLACES[which])] + behind
        data = data[:at] + piece + data[at + length :]
    judged(data[:end])


def test_a_verdict_does_not_depend_on_the_files_before() -> None:
    cut, wrong = ACT[:-200], STATEMENT.replace(b"<num", b"<nmu").replace(b"</num", b"</nmu")
    undeclared = STATEMENT.replace(TAG, TAG + b' q:class="a"')
    for first in (cut, wrong, undeclared, b"", b"<a>", STATEMENT):
        is_plainly_valid(first)
        for data in (STATEMENT, cut, ACT, wrong, undeclared, STATEMENT):
            assert is_plainly_valid(data) is (data in (STATEMENT, ACT))


def test_threads_do_not_read_the_verdicts_of_others() -> None:
    wrong = STATEMENT.replace(b"<num", b"<nmu").replace(b"</num", b"</nmu")
    mistakes: list[bytes] = []

    def judge(data: bytes) -> None:
        mistakes.extend(data for _ in range(200) if is_plainly_valid(data) is (data == wrong))

    threads = [threading.Thread(target=judge, args=[data]) for data in (STATEMENT, wrong, ACT, wrong)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert mistakes == []


def test_nothing_is_said_before_there_was_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    class Unasked:
        schema = None

    monkeypatch.setattr(streamed, "narrowed", Unasked)
    assert not is_plainly_valid(STATEMENT)


@pytest.mark.parametrize(
    ("old", "new", "other"),
    [
        (b'value="un"', b'value="xx"', True),
        (b'value="un"', b'value="un"', False),
        (b'value="un"', b'value="UN"', False),
        (b'value="un"', b'value="&#117;n"', False),
        (b'<FRBRcountry value="un"/>', b"", False),
        (b'<FRBRcountry value="un"/>', b'<FRBRcountry value="xx"/><!-- <FRBRcountry/> -->', False),
    ],
)
def test_a_country_is_another_only_where_that_is_plain(old: bytes, new: bytes, other: bool) -> None:
    assert is_of_another_country(STATEMENT.replace(old, new)) is other


def test_a_document_of_the_united_nations_is_asked_for_its_profile() -> None:
    nobody = STATEMENT.replace(b'refersTo="#operative"', b'refersTo="#nobody"')
    assert is_plainly_valid(nobody)
    assert [p.code for p in akn.validate(nobody)] == ["AKN414"]
    assert akn.validate(nobody, profile="akn") == []
    assert "AKN415" in {p.code for p in akn.validate(ACT, profile="un")}


@given(
    value=st.text("#/:%a2_.~-?&[]@ é\n", max_size=8),
    quote=st.sampled_from(['"', '"', "'"]),
    space=st.sampled_from(["", " "]),
)
@settings(max_examples=300, deadline=None)
def test_values_of_refers_to_are_judged_alike(value: str, quote: str, space: str) -> None:
    judged(STATEMENT.replace(TAG, TAG + f" refersTo{space}={quote}{value}{quote}".encode(), 1))


@pytest.mark.parametrize("value", ["#recall", "#preambular #recall", "/akn/ontology/concept/un/recall", "recall"])
def test_files_with_plain_values_of_refers_to_are_plainly_valid(value: str) -> None:
    assert judged(STATEMENT.replace(TAG, TAG + f' refersTo="{value}"'.encode(), 1))
