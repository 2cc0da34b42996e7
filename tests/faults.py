"""Small invalid files, one a fault: an edit of a valid file, with the code that must be found and the place of it.

‸ in the new text marks where the finding must stand; it is taken out of the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

__all__ = ["FAULTS", "VALID", "Fault", "spoiled"]

VALID = Path(__file__).parent / "data" / "validation"


class Fault(NamedTuple):
    """One edit of a valid file."""

    name: str
    code: str
    old: str
    new: str
    file: str = "statement.xml"
    #: options of `akn.validate`
    options: dict[str, Any] = {}  # noqa: RUF012  # nobody changes it
    #: codes that follow from the fault
    also: tuple[str, ...] = ()
    #: whether the schema refuses the file
    invalid: bool = True
    #: text that is taken out before the edit
    without: str = ""


def spoiled(fault: Fault) -> tuple[bytes, tuple[int, int]]:
    """The file with its fault, and the line and column where that must be found."""
    text = (VALID / fault.file).read_text(encoding="utf-8")
    assert fault.old in text, fault.name
    assert fault.without in text, fault.name
    text = text.replace(fault.without, "", 1)
    before, mark, after = text.replace(fault.old, fault.new, 1).partition("‸")
    assert mark, fault.name
    return (before + after).encode(), (before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)


P = '<p eId="para_1__content__p_1">'
NUM = '<num eId="para_1__num">1.</num>'
CONTENT = '<content eId="para_1__content">'
BODY = '<mainBody eId="body">'
ROOT = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'
COUNTRY = '<FRBRcountry value="un"/>'
XINCLUDE = "http://www.w3.org/2001/XInclude"
ACT = "act.xml"
LEVEL2 = {"level": 2}
WORK = "/akn/un/statement/deliberation/unsc/2031-05-06/2031-907"


def _rule(name: str, code: str, old: str, new: str, *also: str) -> Fault:
    """A fault that only the United Nations profile knows."""
    return Fault(name, code, old, new, also=also, invalid=False)


def _convention(name: str, code: str, old: str, new: str, *also: str) -> Fault:
    """A fault that only level 2 of conformance knows."""
    return Fault(name, code, old, new, ACT, LEVEL2, also, invalid=False)


FAULTS = [
    # ------------------------------------------------------------------ not XML, malformed, beyond the limits
    Fault("a bare ampersand", "AKN401", "of Ondria", "of Ondria &‸ beyond"),
    Fault("a bare less-than sign", "AKN401", "of Ondria", "of Ondria <‸ beyond"),
    Fault("an end tag is missing", "AKN401", "</content>\n      </paragraph>", "\n      </paragraph>‸"),
    Fault("an element after the last", "AKN401", "</akomaNtoso>", "</akomaNtoso>‸<doc/>"),
    Fault("the end is cut off", "AKN401", "  </statement>\n</akomaNtoso>\n", "‸"),
    Fault("no quotation marks", "AKN401", NUM, "<num eId=‸para_1__num>1.</num>"),
    Fault("the same attribute twice", "AKN401", NUM, '<num eId="para_1__num" eId="x"‸>1.</num>'),
    Fault("less-than in an attribute", "AKN401", NUM, '<num eId="a‸<b">1.</num>'),
    Fault("an entity of HTML", "AKN401", "of Ondria", "of&nbsp;‸Ondria"),
    Fault("a prefix that is not declared", "AKN401", NUM, "<x:num‸>1.</x:num>"),
    Fault("an empty line before the declaration", "AKN401", "<?xml", "\n<?xml‸"),
    Fault("a control character", "AKN401", "of Ondria", "of‸\x01 Ondria"),
    Fault("an encoding that nobody knows", "AKN401", 'encoding="UTF-8"', 'encoding="UTF-9"‸'),
    Fault("an entity that is defined outside", "AKN401", ROOT, f'<!DOCTYPE a [<!ENTITY x SYSTEM "y">]>{ROOT}‸&x;'),
    Fault("text of no XML", "AKN404", '<?xml version="1.0" encoding="UTF-8"?>\n', "‸Statement of the President\n"),
    Fault("nested too deep", "AKN405", P, P + "<b>" * 250 + "<b‸>" + "<b>" * 2 + "</b>" * 253),
    # ------------------------------------------------------------------ other namespaces
    Fault("a working draft", "AKN403", ROOT, "‸" + ROOT.replace("3.0", "3.0/WD17")),
    Fault("a committee draft", "AKN403", ROOT, "‸" + ROOT.replace("3.0", "3.0/CSD13")),
    Fault("version 2.0", "AKN403", ROOT, '‸<akomaNtoso xmlns="http://www.akomantoso.org/2.0">'),
    Fault("version 1.0", "AKN403", ROOT, '‸<akomaNtoso xmlns="http://www.akomantoso.org/1.0">'),
    Fault("no namespace", "AKN403", ROOT, "‸<akomaNtoso>"),
    Fault("another vocabulary", "AKN403", ROOT, '‸<akomaNtoso xmlns="http://www.w3.org/1999/xhtml">'),
    Fault("what is to be included", "AKN406", NUM, f'{NUM}‸<i:include xmlns:i="{XINCLUDE}"/>', also=("AKN402",)),
    # ------------------------------------------------------------------ elements
    Fault("an element at the wrong place", "AKN402", BODY, BODY + "‸<preface><p>x</p></preface>"),
    Fault("a required element is missing before another", "AKN402", COUNTRY + "\n          <", "‸<"),
    Fault("the name of an element is misspelt", "AKN402", NUM, "‸<nmu>1.</nmu>"),
    Fault("the name of an element in capitals", "AKN402", NUM, "‸<NUM>1.</NUM>"),
    Fault("an element of another namespace", "AKN402", NUM, '‸<x:p xmlns:x="urn:x">1.</x:p>'),
    Fault("an element without namespace", "AKN402", NUM, '‸<num xmlns="">1.</num>'),
    Fault("parts in the wrong order", "AKN402", BODY, f"‸<conclusions><p>x</p></conclusions>{BODY}"),
    Fault(
        "a list after the content",
        "AKN402",
        "</content>",
        '</content>‸<list eId="para_1__list"><point><p/></point></list>',
        also=("AKN402", "AKN416"),
    ),
    Fault(
        "two documents in a file",
        "AKN402",
        "  </statement>",
        "  </statement>‸<statement/>",
        also=("AKN416", "AKN420", "AKN422"),
    ),
    Fault("two bodies", "AKN402", "  </statement>", "  ‸<mainBody><p>x</p></mainBody></statement>"),
    Fault("a block in an inline", "AKN402", NUM, '<num eId="para_1__num">‸<p>1.</p></num>'),
    Fault("a list of HTML where blocks are", "AKN402", "of Ondria", "‸<dl>of Ondria</dl>"),
    Fault(
        "metadata without identification",
        "AKN402",
        '<identification source="#editor">',
        '‸<notes/><identification source="#editor">',
        also=("AKN420", "AKN422"),
    ),
    Fault(
        "an element that ends too early",
        "AKN420",
        "        <FRBRExpression>",
        "        ‸<FRBRExpression>",
        without='<FRBRlanguage language="eng"/>',
    ),
    Fault(
        "an empty body", "AKN420", "<FRBRManifestation>", "‸<FRBRManifestation/><FRBRManifestation>", also=("AKN402",)
    ),
    # ------------------------------------------------------------------ attributes and text
    Fault("an attribute that nobody knows", "AKN421", NUM, '<num eId="para_1__num" ‸wrong="x">1.</num>'),
    Fault("an attribute in the wrong case", "AKN421", NUM, '<num ‸eid="para_1__num">1.</num>'),
    Fault("an attribute of Akoma Ntoso 2", "AKN421", NUM, '<num ‸id="para_1__num">1.</num>'),
    Fault("an attribute on the next line", "AKN421", NUM, '<num\n  eId="para_1__num"\n  ‸href="#x">1.</num>'),
    Fault(
        "a required attribute is missing",
        "AKN422",
        '<date eId="para_1__content__p_1__date_1" date="2030-02-01">',
        '‸<date eId="para_1__content__p_1__date_1">',
    ),
    Fault("no source", "AKN422", '<identification source="#editor">', "‸<identification>"),
    Fault("a date in words", "AKN423", 'date="2030-02-01"', '‸date="1 February 2030"'),
    Fault("a date that is none", "AKN423", 'date="2030-02-01"', '‸date="2030-02-30"'),
    Fault("a word that is none of the list", "AKN423", 'contains="originalVersion"', '‸contains="draft"'),
    Fault("white space in an eId", "AKN423", NUM, '<num ‸eId="para_1 num">1.</num>'),
    Fault("an empty eId", "AKN423", NUM, '<num ‸eId="">1.</num>'),
    Fault("a language that is none", "AKN423", P, P.replace(">", ' ‸xml:lang="e n">')),
    Fault("text between elements", "AKN424", BODY, f"‸{BODY}Some text"),
    Fault("text in an empty element", "AKN424", COUNTRY, '‸<FRBRcountry value="un">UN</FRBRcountry>'),
    Fault(
        "a type that is not defined",
        "AKN425",
        NUM,
        '‸<num xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="x">1.</num>',
    ),
    Fault("the same eId twice", "AKN410", NUM, '<num ‸eId="para_2__num">1.</num>', also=("AKN410", "AKN411")),
    # ------------------------------------------------------------------ the United Nations profile
    _rule("the eId of another element", "AKN411", NUM, '<num ‸eId="para_1__content_1">1.</num>'),
    _rule("the name of the element not abbreviated", "AKN411", NUM, '<num ‸eId="paragraph_1__num">1.</num>'),
    _rule("an eId with a letter of another script", "AKN411", NUM, '<num ‸eId="para_1__num_é">1.</num>'),
    Fault(
        "an IRI of another form",
        "AKN412",
        'href="/akn/un/statement/deliberation/unsc/2029-03-04/2901-2029/!main"',
        '‸href="/un/2901"',
        invalid=False,
    ),
    _rule("no component", "AKN412", f'value="{WORK}/!main"', f'‸value="{WORK}/main"'),
    _rule("the language of the IRI is another", "AKN413", f'value="{WORK}/eng@"', f'‸value="{WORK}/fra@"'),
    _rule("the number of the IRI is another", "AKN413", f'value="{WORK}"', f'‸value="{WORK[:-1]}8"'),
    _rule("an IRI that is none", "AKN412", f'value="{WORK}"', '‸value="http://[un"'),
    _rule("nobody has the eId", "AKN414", 'refersTo="#operative"', '‸refersTo="#preambular"'),
    _rule("a reference without its sign", "AKN414", 'refersTo="#operative"', '‸refersTo="operative"'),
    _rule("a source that is not there", "AKN414", '<references source="#editor">', '<references ‸source="#typist">'),
    Fault(
        "no other name",
        "AKN415",
        "<meta>",
        "‸<meta>",
        invalid=False,
        without='<FRBRalias name="symbol" value="S/PRST/2031/907"/>',
    ),
    _rule("an empty element", "AKN416", NUM, '‸<num eId="para_1__num"/>'),
    _rule("an element with a comment only", "AKN416", NUM, '‸<num eId="para_1__num"><!-- 1 --></num>'),
    # ------------------------------------------------------------------ the Naming Convention, level 2
    _convention("no eId where one is due", "AKN426", '<chapter eId="chp_1">', "‸<chapter>"),
    _convention("an eId outside its context", "AKN411", 'eId="chp_1__sec_2__num"', '‸eId="sec_2__num"'),
    _convention("a wId of another element", "AKN427", 'wId="sec_1"', '‸wId="article_1"'),
    _convention("a Work without its date", "AKN412", 'value="/akn/xx/act/2031/7"', '‸value="/akn/xx/act/7"'),
    _convention(
        "an Expression without @ before its date",
        "AKN412",
        'value="/akn/xx/act/2031/7/eng@2031-03-01"',
        '‸value="/akn/xx/act/2031/7/eng/2031-03-01"',
    ),
    _convention("a section that is not there", "AKN414", 'href="#chp_1__sec_2"', '‸href="#chp_1__sec_3"'),
    _convention("a path of one machine", "AKN412", 'src="media/lake.png"', '‸src="C:\\lake.png"'),
    _convention("words where an IRI is due", "AKN412", 'href="/akn/ontology/person/xx/clerk"', '‸href="the clerk"'),
]
