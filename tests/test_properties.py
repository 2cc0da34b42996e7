"""The three promises, for any text at all: nothing is lost, always valid, never anything but a clear error."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import etree

import akn

SAMPLES = [p.read_text(encoding="utf-8") for p in sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))]

#: what the program reacts to, in all languages
FRAGMENTS = [
    "Statement by the President of the Security Council",
    "At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the item entitled “A”, "
    "the President of the Security Council made the following statement on behalf of the Council:",
    "the Council made the following statement",
    "“The Security Council",
    "The Council",
    "recalls",
    "decides",
    "Déclaration du Président du Conseil de sécurité",
    "son président a fait en son nom la déclaration suivante :",
    "« Le Conseil de sécurité rappelle",
    "安全理事会主席声明",
    "安全理事会主席在 2013 年 8 月 6 日第 7015 次会议上代表安理会发表声明如下：",
    "“安全理事会强调",
    "安理会",
    "بيان من رئيس مجلس الأمن",
    "أدلى رئيس مجلس الأمن بالبيان التالي باسم المجلس:",
    "”يشير مجلس الأمن",
    "Председатель Совета Безопасности сделал от имени Совета следующее заявление:",
    "«Совет Безопасности",
    "Presidente del Consejo de Seguridad hizo la siguiente declaración en nombre del Consejo:",
    "United Nations",
    "S/PRST/2013/12",
    "S/PRST/2031/901*",
    "S/RES/1540 (2004)",
    "Distr.: General",
    "Original: French",
    "6 August 2013",
    "Annex",
    "Annex I",
    "附件",
    "المرفق",
    "Heading",
    "*",
    "**",
    "1",
    "Action1",
    "Action,2",
    "(1)",
    "1 S/2031/377, annex.",
    "  2 Ibid.",
    "__________________",
    "----------",
    "2/2",
    "31-04127 (E)",
    "*3104127*",
    "- 3 -",
    "(a)",
    "(b) To",
    "“(a)",
    "(i)",
    "a)",
    "ii)",
    "(أ)",
    "㈠",
    "（一）",
    "1.",
    "2. The Council",
    "一、",
    "-",
    "–",
    "•",
    "‘",
    "’",
    "“",
    "”",
    "«",
    "»",
    "<<",
    ">>",
    "<p>&amp;]]>",
    '"',
    "''",
    "``",
    ".",
    ":",
    ";",
    "…",
    "。",
    "co-",
    "operation",
    "co-operation",
    "soft\u00ad",
    "/",
    "Resolution 2990 (2031)",
    "A/RES/86/214",
    "86/214. Wells of islands",
    "Adopted by the Security Council at its 9911th meeting, on 4 March 2031",
    "The General Assembly,",
    "安全理事会，",
    "إن مجلس الأمن،",
    "Recalling its resolutions 1325 (2000) and 60/1,",
    "(ii) Reopen the ferries;",
    "paragraph 1 (a) (ii) above",
    "S/2031/1 and Add.1, Add.2",
    "At its 55th plenary meeting, on 20 December 2031, the General Assembly decided",
    "73rd plenary meeting",
    "Adopted by 14 votes to none, with 1 abstention.",
    "In favour:",
]
GLUE = [
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "\n    ",
    "\r\n",
    "\r",
    "\f",
    "\v",
    "\u2028",
    "\u2029",
    "\x85",
    "\x1c",
    "\x1f",
    "",
]
NASTY = list(
    "\0\x01\x08\x0b\x1b\x7f\x80\x9f\u00a0\u00ad\u061c\u200b\u200d\u200e\u200f\u202a\u202b\u202c\u202e\u2066\u2069"
    "\u2007\u202f\u3000\ufeff\ufffd\ufffe\uffff\ud800\udc00\udfff\U0001f1fa\U0010ffff\u0301\u064b\u0640ß\u0130ſﬁ¹②１١१"
)

_soup = st.lists(
    st.one_of(st.sampled_from(FRAGMENTS), st.sampled_from(GLUE), st.sampled_from(NASTY), st.text(max_size=4)),
    max_size=40,
).map("".join)
_documents = st.lists(
    st.tuples(st.sampled_from(FRAGMENTS), st.sampled_from(GLUE)).map("".join) | st.sampled_from(NASTY), max_size=60
).map("".join)
_any = st.text(alphabet=st.characters(categories=None), max_size=120)


RESOLUTION = """United Nations                              A/RES/86/214
General Assembly                            Distr.: General
                                            11 January 2032

Resolution adopted by the General Assembly on 20 December 2031

86/214. Wells of islands

     The General Assembly,

     Recalling its resolutions 70/1 of 25 September 2015 and 71/256, annex,1

     Noting with concern that:

     (a) Wells turn salty;

     and that nothing is done,

     1. Calls upon all States:

     (a) To mend their wells, including:

          (i) Those of the north;

          (ii) Those of the south;

     (b) To draw less water;

     2. Requests a report on paragraph 1 (a) (ii) above.

                                            66th plenary meeting
                                            20 December 2031

     ____________________
     1 S/2031/7.

Annex

1. Wells are free.
"""

#: how a statement or a resolution opens, in several languages, so that what follows is one
OPENINGS = [
    "Resolution 2990 (2031)\n\nThe Security Council,\n\nRecalling its statement,\n\n",
    "At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the item entitled “A”, "
    "the President of the Security Council made the following statement on behalf of the Council:\n\n"
    "“The Security Council recalls its statement.\n\n",
    "安全理事会主席在 2013 年 8 月 6 日第 7015 次会议上代表安理会发表声明如下：\n“安全理事会强调其决议。\n",
    "أدلى رئيس مجلس الأمن بالبيان التالي باسم المجلس:\n    ”يشير مجلس الأمن إلى قراره.\n",
]
_statements = st.tuples(st.sampled_from(OPENINGS), _documents).map("".join)


@st.composite
def _damaged(draw: st.DrawFn) -> str:
    """A sample as a careless hand leaves it: cut, shuffled, mixed with another, with holes and intruders."""
    texts = st.sampled_from([*SAMPLES, RESOLUTION])
    text = draw(texts)
    if draw(st.booleans()):
        text += draw(st.sampled_from(["", "\n", "\f"])) + draw(texts)
    start = draw(st.integers(0, len(text)))
    text = text[start if draw(st.booleans()) else 0 : draw(st.integers(start, len(text)))]
    lines = text.splitlines(keepends=True)
    if len(lines) > 1 and draw(st.booleans()):
        window = draw(st.integers(2, 12))
        at = draw(st.integers(0, len(lines) - 1))
        lines[at : at + window] = draw(st.permutations(lines[at : at + window]))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(lines)))
        lines.insert(at, draw(st.sampled_from(FRAGMENTS)) + draw(st.sampled_from(GLUE)))
    text = "".join(lines)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from([*NASTY, *GLUE])) + text[at + draw(st.integers(0, 3)) :]
    return text


def _printed(element: etree._Element, *, notes: bool) -> Iterator[str]:
    """The text of a tree without metadata, found without the program's help."""
    name = etree.QName(element).localname
    if name == "meta" or (name == "authorialNote" and not notes):
        return
    yield element.text or ""
    for child in element:
        yield from _printed(child, notes=notes)
        yield child.tail or ""


def _printed_inside(element: etree._Element) -> Iterator[str]:
    for child in element:
        yield from _printed(child, notes=True)


def _bare(parts: Iterable[str]) -> str:
    return "".join("".join(parts).split())


def _within(text: str, whole: str) -> bool:
    """Whether the characters of a text stand in another one in their order."""
    rest = iter(whole)
    return all(char in rest for char in text)


def _converted(data: str | bytes, name: str) -> tuple[list[akn.Document], set[str]]:
    """The documents, or the codes of the errors that say why there are none."""
    try:
        return akn.convert_all(data, date="2031-03-12", name=name or None), set()
    except akn.AknError as error:
        return [], {f"{p.code}" if p.code != "AKN901" else str(error) for p in error.problems}


def _may_be_no_document(text: str) -> bool:
    """Nothing stands in it but white space, what is not seen, and what running heads and page numbers are made of."""
    seen = _SYMBOL.sub("", unicodedata.normalize("NFKC", text).lower())
    return all(c.isspace() or c.isdigit() or unicodedata.category(c)[0] in "CPS" or c in "acefrspgo" for c in seen)


_SYMBOL = re.compile(r"\b[as]/[\w/().-]+")


def _may_be_refused(data: bytes, errors: set[str], written: str) -> bool:
    """Bytes that are no text, or text that is no document, whether read as UTF-8 or as it was written."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return errors <= {"AKN102", "AKN105"}
    if errors == {"AKN105"}:
        return _may_be_no_document(text) or (written != "" and _may_be_no_document(written))
    return errors == {"AKN102"} and ("\0" in text or text.startswith(("%PDF-", "PK\x03\x04")))


def _keeps_its_promises(data: str | bytes, name: str = "", written: str = "") -> None:
    """Of an input, bytes perhaps with the text that was written in some encoding, all that is promised of it holds."""
    documents, errors = _converted(data, name)
    if errors:
        # what is no text or none at all may be refused; a fault of the program (AKN901) may not be
        if isinstance(data, str):
            assert errors == {"AKN105"}
            assert _may_be_no_document(data)
        else:
            assert _may_be_refused(data, errors, written)
        return
    text = documents[0].source.text
    assert isinstance(data, bytes) or text == data
    pos = 0
    for document in documents:
        assert akn.validate(document.xml) == []
        span = document.outline.span
        assert span.start == pos
        pos = span.end
        apart = {k for x in document.leftovers for k in range(*x.span)}
        # XML has no U+FFFE: where one is kept, it is the hyphen at a line's end that pdfium writes so
        kept = _bare(text[k].replace("\ufffe", "-") for k in range(*span) if k not in apart)
        root = etree.fromstring(document.xml)
        assert Counter(_bare(_printed(root, notes=True))) == Counter(kept)
        assert _within(_bare(_printed(root, notes=False)), kept)
        for note in root.iter("{*}authorialNote"):
            assert _within(_bare(_printed_inside(note)), kept)
        for leftover in document.leftovers:
            if leftover.reason.value == "white space of the layout":
                assert not text[slice(*leftover.span)].strip()
        for problem in document.problems:
            assert problem.message
            assert problem.span is None or 0 <= problem.span[0] <= problem.span[1] <= len(text)
    assert pos == len(text)
    again, _ = _converted(data, name)
    assert [d.xml for d in again] == [d.xml for d in documents]


_slowly = settings(deadline=None, max_examples=400, suppress_health_check=[HealthCheck.too_slow])


@_slowly
@given(_any)
@example("\ud800")
@example("x\ud800\udc00y")
@example("\ufeff\ufeffx")
@example("a\x1f\nb")
def test_any_text(text: str) -> None:
    _keeps_its_promises(text)


@_slowly
@given(_soup)
def test_what_the_program_reacts_to_in_any_order(text: str) -> None:
    _keeps_its_promises(text)


@_slowly
@given(_documents)
def test_lines_of_statements_in_any_order(text: str) -> None:
    _keeps_its_promises(text)


@_slowly
@given(_statements)
def test_an_opening_sentence_and_then_anything(text: str) -> None:
    _keeps_its_promises(text)


@_slowly
@given(st.lists(_statements, min_size=2, max_size=4).map("\n\n".join))
def test_several_statements_and_anything_between_them(text: str) -> None:
    _keeps_its_promises(text)


@_slowly
@given(_damaged())
def test_damaged_statements(text: str) -> None:
    _keeps_its_promises(text)


@_slowly
@given(st.binary(max_size=200))
def test_random_bytes(data: bytes) -> None:
    _keeps_its_promises(data)


@_slowly
@example(" \u2069", "utf-16-be")
@given(_soup, st.sampled_from(["utf-8-sig", "utf-16", "utf-16-be", "gb18030", "cp1252", "mac_roman", "utf-32"]))
def test_any_encoding(text: str, encoding: str) -> None:
    data = text.encode(encoding, "ignore")
    _keeps_its_promises(data, written=data.decode(encoding))


@_slowly
@given(st.sampled_from(["S_PRST_2031_901.txt", "S_RES_1540_2004.txt", "A_RES_75_118.txt"]), _documents)
def test_any_text_under_the_name_of_a_document(name: str, text: str) -> None:
    _keeps_its_promises(text, name)


@_slowly
@given(st.binary(max_size=300) | _soup.map(lambda text: text.encode("utf-8", "replace")))
@example(b"")
@example(b"<")
@example(b"<a/>")
@example(b'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>')
def test_validation_answers_for_any_bytes(data: bytes) -> None:
    problems = akn.validate(data)
    assert problems
    assert all(p.level is akn.Level.ERROR and p.message for p in problems)
