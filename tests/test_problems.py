"""Every code: something provokes it, with its level and its place, and the documentation explains it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml import etree

import akn
from akn import conversion
from akn.cli import main
from akn.problems import CODES, Problem
from akn.source.text import Source, Text
from akn.structure.model import Block, Outline
from akn.validation.fidelity import account

TITLE = "Statement by the President of the Security Council"
OPENING = (
    "At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the Council’s "
    "consideration of the item entitled “Rivers”, the President of the Security Council made the following "
    "statement on behalf of the Council:"
)
FIRST = "“The Security Council recalls its statement."
LAST = "“The Security Council will remain seized of the matter.”"
STATEMENT = "\n\n".join([TITLE, OPENING, FIRST, LAST]) + "\n"
AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def said(text: str | bytes | Path, **options: str) -> list[tuple[str, tuple[int, int] | None]]:
    """Codes and places of what a conversion says, be it by an error."""
    try:
        documents = akn.convert_all(text, **options)
    except akn.AknError as error:
        source = error.source
        return [(p.code, source.place(p.span[0]) if source and p.span else None) for p in error.problems]
    return [(p.code, d.source.place(p.span[0]) if p.span else None) for d in documents for p in d.problems]


def statement(*parts: str) -> str:
    return "\n\n".join([TITLE, OPENING, *parts]) + "\n"


def xml(change: Callable[[bytes], bytes] = bytes) -> bytes:
    return change(akn.convert(STATEMENT, symbol="S/PRST/2031/901", date="2031-03-12").xml)


def edited(old: str, new: str) -> bytes:
    data = xml().decode()
    assert old in data
    return data.replace(old, new, 1).encode()


def found(data: bytes) -> list[tuple[str, tuple[int, int] | None]]:
    return [(p.code, p.at) for p in akn.validate(data)]


def command(*arguments: str, text: bytes | None = None) -> list[tuple[str, tuple[int, int] | None]]:
    result = CliRunner().invoke(main, list(arguments), input=text)
    out: list[tuple[str, tuple[int, int] | None]] = []
    for match in re.finditer(r"^.+?(?::(\d+):(\d+))?: (\w+) (AKN\d+): ", result.output, re.MULTILINE):
        line, column, level, code = match.groups()
        assert level == CODES[code].level.word
        out.append((code, (int(line), int(column)) if line else None))
    return out


def _circle(folder: Path) -> Path:
    (folder / "up").symlink_to(folder)
    return folder


LONG = " ".join(["word"] * 12)
#: codes that other tests provoke: those of PDFs test_pdf.py, a fault in the program the end of this file
ELSEWHERE = {"AKN510", "AKN511", "AKN512", "AKN513", "AKN514", "AKN515", "AKN901"}

CASES: dict[str, Callable[[Path], Iterable[tuple[str, tuple[int, int] | None]]]] = {
    "AKN101": lambda tmp: said(tmp / "missing.txt"),
    "AKN102": lambda _: said(b"%PDF-1.7\n\xe2\xe3"),
    "AKN103": lambda _: said("é".encode("cp1252"), encoding="utf-8"),
    "AKN104": lambda _: said(STATEMENT.encode("utf-16")),
    "AKN105": lambda _: said(" \n\t\n"),
    "AKN106": lambda _: said(statement("“The Security\x01 Council recalls its statement.”")),
    "AKN107": lambda _: said(statement("ÒThe Security Council recalls its statement.Ó")),
    "AKN108": lambda _: said(statement(f"“The Security Council recalls the {LONG} water-\nshed of the river.”")),
    "AKN109": lambda _: said("Nothing that an organ would say.\n"),
    "AKN110": lambda _: said(STATEMENT + "Conseil de sécurité. " * 5),
    "AKN111": lambda _: said(STATEMENT, language="fr"),
    "AKN201": lambda _: said("The United Nations has a garden.\n"),
    "AKN202": lambda _: said(statement(LAST).replace(", held on 11 March 2031,", "")),
    "AKN203": lambda _: said(STATEMENT + "\n____________\n  1 A note.\n"),
    "AKN204": lambda _: said(statement("“The Security Council recalls the plan12 of the parties.”")),
    "AKN205": lambda _: said(STATEMENT.replace(OPENING, "At its 9901st meeting it met.\n\n" + OPENING)),
    "AKN206": lambda _: said(STATEMENT + "\nThis text is in the public domain.\n"),
    "AKN207": lambda tmp: command("convert", "-", "--single", "-o", str(tmp / "x"), text=(STATEMENT * 2).encode()),
    "AKN208": lambda _: said(statement("“The Security Council urges them:", "(a) to stop;", "(c) to talk.”")),
    "AKN209": lambda _: said(statement("“There is a river in the valley.", LAST)),
    "AKN210": lambda _: said(statement(FIRST)),
    "AKN211": lambda _: said("\n\n".join([TITLE, FIRST, LAST])),
    "AKN212": lambda _: said(statement("“The Security Council recalls the Plan.”\n____________\n  1")),
    "AKN213": lambda _: said(statement(FIRST, "Barge   1   P\nFerry   2   P\nTug   3   P", LAST)),
    "AKN301": lambda _: said(statement(LAST).replace("9901st", "7015th").replace("11 March 2031", "6 August 2013")),
    "AKN302": lambda _: said(STATEMENT),
    "AKN303": lambda _: said(statement(LAST).replace("9901st", "7208th").replace("11 March 2031", "25 June 2014")),
    "AKN304": lambda _: said(STATEMENT, symbol="S/PRST/2013/12"),
    "AKN112": lambda _: said(STATEMENT.encode() + b"\xff"),
    "AKN113": lambda _: said(statement("“The Council notes that anyone of them may go, if any\none of them goes.”")),
    "AKN114": lambda _: said(statement("“The Security Council recalls the Plan.1\n______\n  1 A note.\n\nMore.")),
    "AKN305": lambda _: said(statement(LAST).replace(", held on 11 March 2031,", "")),
    "AKN306": lambda _: said(statement(LAST).replace(", held on 11 March 2031,", ""), symbol="S/PRST/2013/12"),
    "AKN307": lambda _: said(STATEMENT, symbol="twelve"),
    "AKN308": lambda _: said("S/PRST/2031/901\n\n" + STATEMENT, symbol="S/PRST/2031/902"),
    "AKN309": lambda _: said(STATEMENT * 2, symbol="S/PRST/2031/901"),
    "AKN310": lambda _: said(statement("“The Council recalls resolution 1540 (2004) of 29 April 2004.”")),
    "AKN311": lambda _: said(statement("“The Council recalls resolution 46/30.”")),
    "AKN312": lambda _: said(statement("“1. The Council recalls paragraph 7 below.”")),
    "AKN313": lambda _: said(statement("“The Council recalls resolution 1540 (2005).”")),
    "AKN401": lambda _: found(edited("</statement>", "")),
    "AKN402": lambda _: found(edited("<mainBody>", "<mainBody><preface><p>x</p></preface>")),
    "AKN403": lambda _: found(xml().replace(AKN.encode(), b"http://www.akomantoso.org/2.0")),
    "AKN410": lambda _: found(edited('eId="para_2"', 'eId="para_1"')),
    "AKN411": lambda _: found(edited('eId="para_2"', 'eId="paragraph_2"')),
    "AKN412": lambda _: found(edited('2031-901/!main"', '2031-901/main"')),
    "AKN413": lambda _: found(edited('<FRBRsubtype value="deliberation"/>', '<FRBRsubtype value="decision"/>')),
    "AKN414": lambda _: found(edited('refersTo="#preambular #recall"', 'refersTo="#nowhere"')),
    "AKN415": lambda _: found(edited('<FRBRformat value="xml"/>', "")),
    "AKN416": lambda _: found(edited("<docTitle>" + TITLE + "</docTitle>", "<docTitle/>")),
    "AKN404": lambda _: found(b"%PDF-1.7"),
    "AKN405": lambda _: found(b"<a>" * 1000),
    "AKN406": lambda _: found(
        edited("<docTitle>", '<docTitle><x:include xmlns:x="http://www.w3.org/2001/XInclude" href="y"/>')
    ),
    "AKN407": lambda tmp: command("validate", str(_circle(tmp))),
    "AKN408": lambda _: found(edited("</mainBody>", "<paragraph/>" * 1001 + "</mainBody>")),
    "AKN420": lambda _: found(edited('<FRBRlanguage language="eng"/>', "")),
    "AKN421": lambda _: found(edited("<docTitle>", '<docTitle wrong="x">')),
    "AKN422": lambda _: found(edited(' contains="originalVersion"', "").replace(b' name="presidentialStatement"', b"")),
    "AKN423": lambda _: found(edited('contains="originalVersion"', 'contains="draft"')),
    "AKN424": lambda _: found(edited("<mainBody>", "<mainBody>text")),
    "AKN425": lambda _: found(
        edited("<docTitle>", '<docTitle xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:type="y">')
    ),
    "AKN426": lambda _: [(p.code, p.at) for p in akn.validate(edited(' eId="para_2"', ""), level=2)],
    "AKN427": lambda _: [(p.code, p.at) for p in akn.validate(edited(' eId="para_2"', ' wId="p_2"'), level=2)],
    "AKN417": lambda tmp: command("convert", "-", "-o", str(tmp / "no" / "x.xml"), text=STATEMENT.encode()),
}

#: where in the input or the XML the finding must be
PLACES = {
    "AKN106": (5, 14),
    "AKN107": (5, 1),
    "AKN108": (5, 95),
    "AKN113": (5, 51),
    "AKN114": (9, 1),
    "AKN202": (3, 1),
    "AKN203": (10, 5),
    "AKN204": (5, 39),
    "AKN205": (3, 1),
    "AKN206": (9, 1),
    "AKN207": (8, 1),
    "AKN208": (9, 1),
    "AKN209": (5, 1),
    "AKN210": (5, 44),
    "AKN211": (1, 1),
    "AKN212": (7, 3),
    "AKN213": (7, 1),
    "AKN308": (1, 1),
    "AKN310": (5, 33),
    "AKN311": (5, 33),
    "AKN312": (5, 25),
    "AKN313": (5, 33),
}


@pytest.mark.parametrize("code", sorted(CASES))
def test_code_is_reported(code: str, tmp_path: Path) -> None:
    places = [place for reported, place in CASES[code](tmp_path) if reported == code]
    assert places, f"{code} was not reported"
    if code in PLACES:
        assert PLACES[code] in places
    if code.startswith("AKN4") and code not in ("AKN407", "AKN417"):
        assert places[0] is not None


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("AKN402", "<mainBody>", "<mainBody><preface><p>x</p></preface>"),
        ("AKN410", 'eId="para_2"', 'eId="para_1"'),
        ("AKN411", 'eId="para_2"', 'eId="paragraph_2"'),
        ("AKN412", '2031-901/!main"', '2031-901/main"'),
        ("AKN413", 'eng@.xml"/>', 'eng@.pdf"/>'),
        ("AKN414", 'refersTo="#preambular #recall"', 'refersTo="#nowhere"'),
        ("AKN416", "<docTitle>" + TITLE + "</docTitle>", "<docTitle/>"),
    ],
)
def test_a_finding_in_xml_names_the_line_of_its_element(code: str, old: str, new: str) -> None:
    before, _, _ = xml().decode().partition(old)
    line = before.count("\n") + 1
    assert line in [at[0] for reported, at in found(edited(old, new)) if reported == code and at]


def test_a_fault_of_the_program_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def lossy(source: Source, outline: Outline, *rest: object) -> object:
        first, *others = outline.blocks
        shorter = Block(first.kind, Text("", "", ()))
        lost = Outline(outline.name, outline.language, (shorter, *others), outline.span)
        return account(source, lost, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(conversion, "account", lossy)
    source, target = tmp_path / "s.txt", tmp_path / "s.akn.xml"
    source.write_text(STATEMENT, encoding="utf-8")
    result = CliRunner().invoke(main, ["convert", str(source)])
    assert f"{source}:1:1: error AKN901: " in result.stderr
    assert result.exit_code == 1
    assert list(tmp_path.iterdir()) == [source]
    assert not target.exists()


@pytest.mark.parametrize(
    ("eid", "place"),
    [
        ("para_1", FIRST),
        ("para_1__content", FIRST),
        ("para_2__list_1__point_b__content", "(b) To talk.”"),
        ("para_2__list_1__intro", "“The Council urges them:"),
        ("para_2__list_1__point_b__num", "(b) To talk.”"),
    ],
)
def test_an_invalid_result_is_led_back_to_the_input(eid: str, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = statement(FIRST, "“The Council urges them:", "(a) To stop;", "(b) To talk.”")

    def spoiled(root: etree._Element, _: Sequence[str]) -> list[Problem]:
        assert eid in {element.get("eId") for element in root.iter(f"{{{AKN}}}*")}
        return [Problem("AKN411", facts={"eid": eid, "element": "p", "reason": "wrong", "expected": "", "path": ""})]

    monkeypatch.setattr(conversion, "check_profile", spoiled)
    with pytest.raises(akn.AknError) as caught:
        akn.convert(text)
    problem = caught.value.problems[0]
    assert problem.code == "AKN901"
    assert problem.span is not None
    assert text[slice(*problem.span)] == place


def test_every_code_is_tested_and_documented() -> None:
    text = (Path(__file__).parent.parent / "docs" / "problems.md").read_text(encoding="utf-8")
    sections = re.findall(r"^## (AKN\d+)\n(\w+)\.", text, re.MULTILINE)
    assert [code for code, _ in sections] == sorted(CODES)
    assert {code: CODES[code].level.word for code in CODES} == dict(sections)
    assert {*CASES, *ELSEWHERE} == set(CODES)


def test_problems_are_printed_with_file_line_and_column(tmp_path: Path) -> None:
    source = tmp_path / "s.txt"
    source.write_text(statement(FIRST), encoding="utf-8")
    result = CliRunner().invoke(main, ["convert", str(source), "-o", "-"])
    assert f"{source}:5:44: warning AKN210: " in result.stderr
