"""Invalid files, one for each kind of fault: what is found, where, and that all who judge them agree."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import xmlschema
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, isoschematron  # type: ignore[attr-defined]  # the stubs leave it out

import akn
from akn.markup.names import AKN, parse
from akn.problems import Problem
from akn.validation import schema
from akn.validation.explain import _definitions
from akn.validation.finding import Finding
from akn.validation.profile import profile_findings
from akn.validation.reading import read_tree
from tests.faults import BODY, FAULTS, NUM, VALID, WORK, Fault, spoiled

#: where libxml2 and xmlschema do not give the same verdict, and why
DIFFERENCES = {
    "a type that is not defined": "xmlschema ends with an exception where an xsi:type names no type; libxml2 reports it"
}
NAMES = [fault.name for fault in FAULTS]
SVRL = "{http://purl.oclc.org/dsdl/svrl}"


def test_every_fault_is_another_and_there_are_enough() -> None:
    assert len(set(NAMES)) == len(NAMES) >= 40


@pytest.mark.parametrize("name", ["statement.xml", "act.xml"])
@pytest.mark.parametrize("level", [1, 2])
def test_the_files_without_fault_are_valid(name: str, level: Any) -> None:
    assert akn.validate(VALID / name, level=level) == []


@pytest.mark.parametrize("fault", FAULTS, ids=NAMES)
def test_a_fault_is_found_at_its_place_and_nothing_else(fault: Fault) -> None:
    data, at = spoiled(fault)
    problems = akn.validate(data, **fault.options)
    assert (fault.code, at) in [(p.code, p.at) for p in problems]
    assert Counter(p.code for p in problems) == Counter([fault.code, *fault.also])


@pytest.mark.parametrize("fault", FAULTS, ids=NAMES)
def test_what_is_said_of_a_fault_can_be_acted_on(fault: Fault) -> None:
    data, _ = spoiled(fault)
    for problem in akn.validate(data, **fault.options):
        assert "{" not in problem.message.replace("{http", "").replace("{urn", "").replace("{}", "")
        assert problem.hint
        if "path" in problem.facts and problem.code != "AKN403":
            assert str(problem.facts["path"]) in problem.message


#: what is said to those who must mend the file, where more than one thing could have been said
REMEDIES = {
    "a bare ampersand": "write & as &amp; and < as &lt; where no entity and no tag is meant",
    "an element at the wrong place": "<statement> has a <preface> already: make one of the two, or remove one",
    "a required element is missing before another": 'put <FRBRcountry value="…"/> before it',
    "the name of an element is misspelt": "did you mean <num>?",
    "the name of an element in capitals": "did you mean <num>?",
    "an element without namespace": (
        f'if the <num> of Akoma Ntoso is meant, take away its prefix, or write xmlns="{AKN}"'
    ),
    "parts in the wrong order": "move <mainBody> before it",
    "two bodies": "make one <mainBody> of the two, or remove one",
    "a block in an inline": "remove its tags and keep its text, or move it out of <num>",
    "a list of HTML where blocks are": "there is no element <dl>; write one that is allowed here, or remove its tags",
    "an element that ends too early": 'add <FRBRlanguage language="…"/>',
    "an empty body": (
        'add <FRBRthis value="…"/>, <FRBRuri value="…"/>, <FRBRdate date="…" name="…"/>, <FRBRauthor href="…"/>'
    ),
    "an attribute that nobody knows": "remove it",
    "an attribute in the wrong case": "did you mean eId?",
    "an attribute of Akoma Ntoso 2": "did you mean eId?",
    "text between elements": "put it into <p> or <block>, or remove it",
    "text in an empty element": "remove it; what <FRBRcountry> says stands in its attributes",
    "the eId of another element": "it could read para_1__num_1",
    "no eId where one is due": 'add eId="chp_1"',
    "no other name": 'add <FRBRalias name="symbol" value="S/PRST/2031/907"/> after FRBRuri',
    "a path of one machine": "it must read like media/map.png",
}


@pytest.mark.parametrize("name", REMEDIES)
def test_the_remedy_fits_the_fault(name: str) -> None:
    fault = FAULTS[NAMES.index(name)]
    data, at = spoiled(fault)
    hints = [p.hint for p in akn.validate(data, **fault.options) if (p.code, p.at) == (fault.code, at)]
    assert hints == [REMEDIES[name]]


def statement(*edits: tuple[str, str]) -> bytes:
    """The valid statement, edited."""
    text = (VALID / "statement.xml").read_text(encoding="utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    return text.encode()


def test_a_part_that_comes_too_late_is_moved_before_what_comes_after_it() -> None:
    text = statement().decode()
    (preface,) = re.findall(r"(?s)<preface .*?</preface>", text)
    late = f"<preamble><p>x</p></preamble>{preface}"
    (problem,) = akn.validate(statement((preface, late)))
    assert problem.hint == "move <preface> before <preamble>"


def test_an_attribute_is_not_mistaken_for_one_that_is_there() -> None:
    (problem,) = akn.validate(statement((NUM, NUM.replace("eId", 'id="n1" eId'))))
    assert problem.hint == "the schema has no attribute id here, and eId is there already: remove id"


def test_a_language_that_is_no_code_is_named_and_no_iri_made_of_it() -> None:
    (problem,) = akn.validate(statement(('language="eng"', 'language="english"')))
    assert problem.code == "AKN423"
    assert problem.message.startswith("the attribute language of <FRBRlanguage> may not be “english”")
    assert problem.message.endswith("allowed: eng")


def test_no_iri_is_made_of_a_date_that_is_none() -> None:
    (problem,) = akn.validate(statement(('<FRBRdate date="2031-05-06"', '<FRBRdate date="06/05/2031"')))
    assert (problem.code, problem.facts["value"]) == ("AKN423", "06/05/2031")


@pytest.mark.parametrize(
    ("written", "wrong", "hint"),
    [
        ("#operative #operativ", "#operativ", "did you mean #operative?"),
        ("#operative #Operative", "#Operative", "did you mean #operative?"),
        ("operative", "operative", "did you mean #operative?"),
        ("#oeprative", "#oeprative", "did you mean #operative?"),
        ("#para_9", "#para_9", "write # and the eId of an element of this file, or add that element (a TLC… in"),
    ],
)
def test_of_several_references_the_wrong_one_is_told_with_the_eid_that_was_meant(
    written: str, wrong: str, hint: str
) -> None:
    (problem,) = akn.validate(statement(('refersTo="#operative"', f'refersTo="{written}"')))
    assert problem.message.startswith(f"refersTo “{wrong}” leads to nothing")
    assert problem.hint.startswith(hint)


@pytest.mark.parametrize("written", ["", "  "])
def test_a_reference_to_nothing_at_all_is_refused_by_the_profile_though_the_schema_allows_it(written: str) -> None:
    data = statement(('refersTo="#operative"', f'refersTo="{written}"'))
    assert akn.validate(data, profile="akn") == []
    (problem,) = akn.validate(data)
    assert (problem.code, problem.at) == ("AKN414", (43, 31))
    assert problem.hint == "write # and the eId of what it refers to; if there is none, remove the attribute"
    root = parse(data)
    assert by_python(profile_findings(root), root) == by_schematron(root)


# ------------------------------------------------------------------------------ one cause, one finding

TLC = 'TLCOrganization eId="unsc"'


@pytest.mark.parametrize(
    ("old", "new", "code", "at", "said"),
    [
        # an address that is none
        (
            'href="/akn/ontology/organization/un/unsc"',
            'href="%zz"',
            "AKN423",
            (33, 37),
            "allowed: an address or IRI, with",
        ),
        ('FRBRauthor href="#unsc"', 'FRBRauthor href="http://[un"', "AKN423", (11, 23), "with %5B for ["),
        ('refersTo="#operative"', 'refersTo="#a ##"', "AKN423", (43, 31), "allowed: # and the eId of a TLC…"),
        (f'FRBRuri value="{WORK}"', 'FRBRuri value="http://[un"', "AKN412", (8, 20), f"it must read like {WORK}"),
        # a date
        ('FRBRdate date="2031-05-06"', 'FRBRdate date="2031-02-30"', "AKN423", (10, 21), "allowed: a date of the"),
        ('FRBRdate date="2031-05-06"', 'FRBRdate date="2031-05-07"', "AKN413", (8, 20), "but by FRBRdate it should be"),
        # an eId of the content
        ('"para_1" refersTo', '"para_9" refersTo', "AKN411", (43, 18), "give it the eId “para_1”"),
        ('"para_1" refersTo', '"paar_1" refersTo', "AKN411", (43, 18), "give it the eId “para_1”"),
        ('"para_1" refersTo', '"para 1" refersTo', "AKN423", (43, 18), "allowed: para_1, as its children are called"),
        ('"para_2__list_1">', '"para_3__list_1">', "AKN411", (51, 15), "give it the eId “para_2__list_1”"),
        # an eId of what is named
        (TLC, TLC.replace("unsc", "unssc"), "AKN414", (11, 23), "give <TLCOrganization> the eId “unsc”: 2 references"),
        (TLC, TLC.replace("unsc", "un sc"), "AKN423", (33, 26), "allowed: unsc, as 2 references lead to it"),
        # names in the metadata
        ("<FRBRsubtype ", "<FRBRsubtpye ", "AKN402", (13, 11), "did you mean <FRBRsubtype>?"),
    ],
)
def test_one_fault_is_one_finding_at_its_place(old: str, new: str, code: str, at: tuple[int, int], said: str) -> None:
    (problem,) = akn.validate(statement((old, new)))
    assert (problem.code, problem.at) == (code, at)
    assert said in f"{problem.message} ({problem.hint})"


@pytest.mark.parametrize(
    ("old", "new", "also"),
    [
        (TLC, TLC.replace("unsc", "author"), ["AKN410", "AKN410", "AKN414", "AKN414"]),
        (TLC, TLC.replace("unsc", ""), ["AKN414", "AKN414", "AKN423"]),
        ('<paragraph eId="para_2"', '<paragraph eId="para_2" refersTo="#obligation"', ["AKN414"]),
    ],
)
@pytest.mark.parametrize("eid", ["editor", "John Doe"])
def test_what_leads_nowhere_is_not_taken_for_what_an_eid_may_have_been(
    old: str, new: str, also: list[str], eid: str
) -> None:
    concept = f'<TLCConcept eId="{eid}" href="/akn/ontology/concept/un/x" showAs="x"/></references>'
    problems = akn.validate(statement((old, new), ("</references>", concept)))
    spoiled = ["AKN423"] if " " in eid else ["AKN410", "AKN410"]
    assert Counter(p.code for p in problems) == Counter([*also, *spoiled])
    assert not any("lead" in p.hint for p in problems if p.code in ("AKN410", "AKN423"))


def test_references_that_are_misspelt_are_one_finding() -> None:
    data = statement(("<references", "<refrences"), ("</references", "</refrences"))
    assert [(p.code, p.hint) for p in akn.validate(data)] == [("AKN402", "did you mean <references>?")]


def test_what_is_missing_is_told_though_another_element_has_a_name_that_is_nearly_it() -> None:
    text = statement().decode()
    (references,) = re.findall(r"(?s)<references .*?</references>", text)
    codes = [
        p.code for p in akn.validate(statement((references, ""), ("of Ondria", "<reference>of</reference> Ondria")))
    ]
    assert Counter(codes) == Counter(["AKN402", "AKN414", "AKN415"])
    data = statement(
        ('<FRBRformat value="xml"/>', ""),
        ('<FRBRlanguage language="eng"/>', '<FRBRlanguage language="eng"/><FRBRformt value="xml"/>'),
    )
    found = [(p.code, p.facts["element"]) for p in akn.validate(data)]
    assert found == [("AKN415", "FRBRManifestation/FRBRformat"), ("AKN402", "FRBRformt")]


def test_a_country_with_a_misspelt_name_must_be_the_right_one() -> None:
    for value in ("un", "fr"):
        data = statement(('<FRBRcountry value="un"', f'<FRBRcuntry value="{value}"'))
        assert ("AKN415" in [p.code for p in akn.validate(data, profile="un")]) is (value == "fr")


@pytest.mark.parametrize(
    ("edits", "codes"),
    [
        # refused attributes that no IRI is made of
        ([('name="symbol"', 'eId="a b" name="symbol"'), ('"2031-907" sh', '"2031-908" sh')], ["AKN413", "AKN423"]),
        (
            [('date="2031-05-06" name="publication"', 'date="x" name="publication"'), ('"eng"/>', '"fra"/>')],
            ["AKN413", "AKN423"],
        ),
        # a field that is refused, and another that is wrong
        (
            [('FRBRdate date="2031-05-06"', 'FRBRdate date="2031-02-30"'), ('"2031-907" sh', '"2031-908" sh')],
            ["AKN413", "AKN423"],
        ),
        # a Manifestation of the IRI that is wrong
        (
            [(f'FRBRuri value="{WORK}"', f'FRBRuri value="{WORK}8"'), (f"{WORK}/eng@.x", f"{WORK}8/eng@.x")],
            ["AKN413"] * 2,
        ),
        # an IRI of no form, and another language than that of the Expression
        (
            [(f'FRBRuri value="{WORK}"', 'FRBRuri value="http://[un"'), ('language="eng"', 'language="fra"')],
            ["AKN412", "AKN413"],
        ),
    ],
)
def test_an_iri_that_is_wrong_by_itself_is_told(edits: list[tuple[str, str]], codes: list[str]) -> None:
    assert Counter(p.code for p in akn.validate(statement(*edits))) == Counter(codes)


def test_what_leads_nowhere_is_told_though_the_references_are_misspelt() -> None:
    data = statement(
        ("<references", "<refrences"),
        ("</references", "</refrences"),
        ('refersTo="#operative"', 'refersTo="#obligation"'),
        ('<paragraph eId="para_2"', '<paragraph eId="para_2" refersTo="#preambular"'),
    )
    assert [p.code for p in akn.validate(data)] == ["AKN402", "AKN414", "AKN414"]


def test_faults_that_do_not_follow_from_each_other_are_all_told() -> None:
    data = statement(
        ('href="/akn/ontology/organization/un/unsc"', 'href="%zz" wrong="x"'),
        ('FRBRdate date="2031-05-06"', 'FRBRdate date="2031-02-30"'),
        (f'value="{WORK}/eng@"', f'value="{WORK}/fra@"'),
        ('"para_1" refersTo="#operative"', '"para_9" refersTo="#nobody"'),
        ('<num eId="para_2__num"', '<num eId="para_7__num"'),
    )
    assert [(p.code, p.at and p.at[0]) for p in akn.validate(data)] == [
        ("AKN423", 10),
        ("AKN413", 18),
        ("AKN423", 33),
        ("AKN421", 33),
        ("AKN411", 43),
        ("AKN414", 43),
        ("AKN411", 50),
    ]


@pytest.mark.parametrize("value", ["/akn/un/{2901}%/!main", "{2901}%", "{%}", "a'{b}'%"])
def test_an_address_with_braces_is_told_as_it_is(value: str) -> None:
    old = 'href="/akn/un/statement/deliberation/unsc/2029-03-04/2901-2029/!main"'
    (problem,) = akn.validate(statement((old, f'href="{value}"')), profile="akn")
    assert (problem.code, problem.facts["value"]) == ("AKN423", value)


def test_an_address_that_is_none_is_found_in_an_element_with_a_prefix() -> None:
    root = 'xmlns:a="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"'
    (problem,) = akn.validate(
        statement((NUM, f'<a:num {root} eId="para_1__num"><a:ref eId="para_1__num__ref_1" href="%"/></a:num>')),
        profile="akn",
    )
    assert (problem.code, problem.facts["attribute"], problem.facts["value"]) == ("AKN423", "href", "%")


@pytest.mark.parametrize("name", ["akomantoso", "AkomaNtoso", "akomaNtos"])
def test_a_misspelt_document_element_is_told_the_right_one(name: str) -> None:
    text = statement().decode().replace("akomaNtoso", name)
    (problem,) = akn.validate(text.encode())
    assert (problem.code, problem.at, problem.hint) == ("AKN403", (2, 1), "did you mean <akomaNtoso>?")
    assert problem.message.endswith(f"<{name}> is in the right namespace, but there is no such element")
    (problem,) = akn.validate(text.replace(f' xmlns="{AKN}"', "").encode())
    assert problem.hint == f'did you mean <akomaNtoso xmlns="{AKN}">?'


def test_both_profiles_know_what_is_no_language_and_no_date() -> None:
    for value in ("english", "en", "zh-Hans", "EN", "e n", ""):
        root = parse(statement(('language="eng"', f'language="{value}"')))
        assert by_python(profile_findings(root), root) == by_schematron(root), value
    for value in ("06/05/2031", "2031-05-06T10:00:00", "2031-99-99", "31-05-06"):
        root = parse(statement(('<FRBRdate date="2031-05-06"', f'<FRBRdate date="{value}"')))
        assert by_python(profile_findings(root), root) == by_schematron(root), value


def test_an_element_with_the_eid_of_another_is_told_the_one_that_its_children_build_upon() -> None:
    text = (VALID / "act.xml").read_text(encoding="utf-8")
    problems = akn.validate(text.replace(' eId="chp_1__sec_2"', ' eId="chp_1__sec_1"', 1).encode(), level=2)
    hint = "its children are called chp_1__sec_2__…: give it the eId “chp_1__sec_2”"
    assert [(p.code, p.at, p.hint) for p in problems] == [("AKN410", (44, 18), hint)]
    point = '<paragraph eId="para_1"><num eId="para_9__num">9.</num><content eId="para_9__content"><p>x</p></content>'
    data = statement((BODY, BODY + point + "</paragraph>"))
    assert "its children are called para_9__…: give it the eId “para_9”" in [p.hint for p in akn.validate(data)]


def test_the_eid_that_is_advised_is_free() -> None:
    second = f'{NUM}<num eId="para_1__num2">1.</num>'
    data = statement((NUM, second))
    (problem,) = akn.validate(data)
    assert "“num2” is not “num”, the name of its element, and does not begin with “num_”" in problem.message
    assert problem.hint == "it could read para_1__num_2"
    assert akn.validate(data.replace(b"num2", b"num_2")) == []
    (problem,) = akn.validate(statement((NUM, second.replace("num2", "number"))))
    assert problem.hint == "it could read para_1__num_2"
    taken = second + '<num eId="para_1__num_2">1.</num>'
    assert [p.hint for p in akn.validate(statement((NUM, taken)))] == ["it could read para_1__num_3"]


def test_the_eid_that_is_advised_has_the_context_of_its_like() -> None:
    division = '<division eId="dvs_1"><num>A.</num>{}</division>'
    paragraph = '<paragraph eId="{}"><num>7.</num><content><p>x</p></content></paragraph>'
    through = division.format(paragraph.format("para_6") + paragraph.format("paragraph7"))
    within = division.format(paragraph.format("dvs_1__para_6") + paragraph.format("paragraph7"))
    for text, hint in ((through, "it could read para_7"), (within, "it could read dvs_1__para_7")):
        assert [p.hint for p in akn.validate(statement((BODY, BODY + text)))] == [hint]


def test_what_stands_in_another_part_than_its_own_is_moved_beside_that() -> None:
    content = '<content eId="para_1__content">'
    (problem,) = akn.validate(statement((NUM, ""), (content, content + NUM)))
    assert problem.hint == "move it out of <content>, before it"


def test_without_references_one_that_leads_nowhere_stands_for_all() -> None:
    text = statement().decode()
    (references,) = re.findall(r"(?s)<references .*?</references>", text)
    problems = [p for p in akn.validate(statement((references, ""))) if p.code == "AKN414"]
    (hint,) = [p.hint for p in problems]
    assert hint.startswith("the document has no <references>: add it to <meta>")


def test_what_stands_inside_an_element_without_eid_leads_to_that_element() -> None:
    data, _ = spoiled(FAULTS[NAMES.index("no eId where one is due")])
    assert [(p.code, p.hint) for p in akn.validate(data, level=2)] == [("AKN426", 'add eId="chp_1"')]
    (problem,) = akn.validate(statement(('<paragraph eId="para_1"', "<paragraph")))
    assert problem.hint == "give the <paragraph> around it the eId “para_1”"


@pytest.mark.parametrize("eid", ["x", "chp_1__sec_2__list_1__x", "chp_1__sec_2__list_1__pt_a__content"])
def test_what_stands_inside_an_element_that_must_have_an_eid_first_is_not_given_that_of_one_further_out(
    eid: str,
) -> None:
    point = f'<point><num>(a)</num><content eId="{eid}"><p>x</p></content></point>'
    text = (VALID / "act.xml").read_text(encoding="utf-8")
    section = f'<section eId="chp_1__sec_9"><num>9</num><list eId="chp_1__sec_9__list_1">{point}</list></section>'
    hints = [p.hint for p in akn.validate(text.replace("<section", section + "<section", 1).encode(), level=2)]
    wanted = (
        "give the <point> around it an eId, such as chp_1__sec_9__list_1__point_…, and begin this one with it and __"
    )
    assert wanted in hints


def test_a_block_that_needs_another_around_it_is_told_which() -> None:
    data, _ = spoiled(FAULTS[NAMES.index("a list after the content")])
    hints = [p.hint for p in akn.validate(data) if "<p> may not stand in <point>" in p.message]
    assert hints == ["put it into <intro>, <wrapUp> or <content>, which may stand here"]


def test_what_is_allowed_is_listed_in_the_order_of_the_schema() -> None:
    data, _ = spoiled(FAULTS[NAMES.index("the name of an element is misspelt")])
    (problem,) = akn.validate(data)
    assert "allowed here: num, heading, subheading, " in problem.message


@lru_cache(maxsize=1)
def explaining() -> xmlschema.XMLSchema:
    return _definitions(schema.official_schema())


@pytest.mark.parametrize("fault", FAULTS, ids=NAMES)
def test_libxml2_and_xmlschema_and_the_shorter_way_agree(fault: Fault) -> None:
    root = read_tree(spoiled(fault)[0])
    if isinstance(root, Problem):
        pytest.skip("it cannot be read")
    verdict = schema._compiled(schema.official_schema()).validate(root)
    assert verdict is not fault.invalid
    assert schema.is_valid(root) is verdict
    if fault.name in DIFFERENCES:
        with pytest.raises(xmlschema.XMLSchemaException):
            explaining().is_valid(root)
    else:
        assert explaining().is_valid(root) is verdict


# ------------------------------------------------------------- the profile in Python and as Schematron


@lru_cache(maxsize=1)
def schematron() -> Any:
    return isoschematron.Schematron(etree.parse(schema.schema_files() / "un-profile.sch"), store_report=True)


def by_schematron(root: etree._Element) -> set[tuple[str, str, str]]:
    rules = schematron()
    rules.validate(root)
    found = set()
    for failed in rules.validation_report.iter(f"{SVRL}failed-assert"):
        located: Any = root.xpath(failed.get("location", ""), namespaces={"a": AKN})
        (element,) = located
        text = "".join(failed.findtext(f"{SVRL}text") or "")
        facts = dict(pair.split("=", 1) for pair in text.split("␟") if "=" in pair)
        found.add((failed.get("role", ""), root.getroottree().getpath(element), facts.get("attribute", "")))
    return found


def by_python(findings: Iterable[Finding], root: etree._Element) -> set[tuple[str, str, str]]:
    tree = root.getroottree()
    return {(f.code, tree.getpath(f.element), str(f.facts.get("attribute", ""))) for f in findings}


def test_both_profiles_find_the_same_in_every_fault() -> None:
    for fault in FAULTS:
        root = read_tree(spoiled(fault)[0])
        if not isinstance(root, Problem):
            assert by_python(profile_findings(root), root) == by_schematron(root), fault.name


def test_both_profiles_find_the_same_in_files_of_the_united_nations(shared: Path) -> None:
    files = [*sorted((shared / "akn4un").rglob("*.xml")), *sorted(VALID.glob("*.xml"))]
    for path in files:
        root = parse(path.read_bytes())
        assert by_python(profile_findings(root), root) == by_schematron(root), path


VALUES = [
    "",
    "#",
    "#unsc",
    "#para_1 #para_2",
    "#unsc #unsc",
    "unsc",
    "para_1",
    "para_1__num",
    "num_1",
    "a__b",
    "/akn/un/x/y",
    "é",
    "un",
]


@given(
    edits=st.lists(
        st.tuples(
            st.integers(0, 200),
            st.sampled_from(["eId", "href", "refersTo", "source", "as", "by", "value"]),
            st.sampled_from(VALUES),
        ),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=60, deadline=None)
def test_both_profiles_find_the_same_whatever_attributes_say(edits: list[tuple[int, str, str]]) -> None:
    root = parse((VALID / "statement.xml").read_bytes())
    elements = list(root.iter("*"))
    for number, attribute, value in edits:
        elements[number % len(elements)].set(attribute, value)
    assert by_python(profile_findings(root), root) == by_schematron(root)
    valid = schema._compiled(schema.official_schema()).validate(root)
    assert schema.is_valid(root) is valid
    # of findings with one cause one is left
    assert bool(akn.validate(root, profile="un")) is (not valid or any(profile_findings(root)))


def test_a_guid_is_judged_by_the_whole_schema() -> None:
    text = (VALID / "statement.xml").read_text(encoding="utf-8")
    once = text.replace('<num eId="para_1__num"', '<num GUID="g" eId="para_1__num"')
    twice = once.replace('<num eId="para_2__num"', '<num GUID="g" eId="para_2__num"')
    assert once != twice != text
    assert [schema.is_valid(parse(t.encode())) for t in (once, twice)] == [True, False]
