"""`akn refs`: what a text or an AKN file cites, as a table, JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from akn.cli import main
from akn.source.columns import width

COLUMNS = ["symbol", "text", "href", "kind", "status", "rule", "eId", "line", "column"]
COUNCIL = "/akn/un/statement/deliberation/unsc"

OPENING = (
    "At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the Council’s "
    "consideration of the item entitled “Rivers”, the President of the Security Council made the following "
    "statement on behalf of the Council:"
)
BODY = (
    "“The Security Council recalls paragraph 3 of its resolution 1540 (2004), S/PRST/2010/1, A/HRC/DEC/18/120, "
    "resolution 46/30, resolution 1325 (2001), Economic and Social Council resolution 2010/2, Articles 52 to 54 of the "
    "Charter of the United Nations and its previous resolutions, and asks the “River Commission”, if it can, to "
    "report.”"
)
STATEMENT = f"{OPENING}\n\n{BODY}\n"
SILENT = f"{OPENING.replace('At the 9901st meeting of', 'At a meeting of')}\n\n“The Security Council has met.”\n"
CHINESE = (
    "安全理事会主席在2031年3月11日安全理事会第9901次会议上，就安理会审议的题为“河流”的项目，代表安理会发表声明如下：\n\n"
    "“安理会回顾第1540(2004)号决议第3段、大会第46/182号决议、《联合国宪章》第八章和以往有关决议。”\n"
)
#: a text that is cut in the table: the name of the instrument is longer than its column
LONG = (
    "安全理事会主席在2031年3月11日安全理事会第9901次会议上，就安理会审议的题为“河流”的项目，代表安理会发表声明如下：\n\n"
    "“安理会回顾《消除对妇女一切形式歧视公约》和《禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约》。”\n"
)


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AKN_CATALOGUE", str(tmp_path / "none.tsv"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    return _file(tmp_path, STATEMENT)


def _file(folder: Path, content: str, name: str = "statement.txt") -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def _run(*arguments: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments], input=stdin)


def _rows(*arguments: object, stdin: bytes | None = None) -> list[dict[str, Any]]:
    result = _run("refs", *arguments, "--format", "json", stdin=stdin)
    assert result.exit_code == 0
    rows = json.loads(result.stdout)
    assert isinstance(rows, list)
    return rows


def _akn(text: Path, *options: str) -> Path:
    target = text.with_suffix(".akn.xml")
    assert _run("convert", text, "-o", target, *options).exit_code == 0
    return target


def test_json_has_every_citation_with_its_facts_in_one_order(text: Path) -> None:
    rows = _rows(text)
    assert all(list(row) == COLUMNS for row in rows)
    found = {row["text"]: (row["symbol"], row["href"], row["kind"], row["status"]) for row in rows}
    charter = "/akn/un/act/provision/un/1945-06-26/charter"
    assert found == {
        "9901st meeting of the Security Council": (
            "",
            "/akn/ontology/event/un/unsc/meeting/9901",
            "meeting",
            "resolved",
        ),
        "paragraph 3": ("S/RES/1540 (2004)", f"{COUNCIL}/2004-04-28/1540-2004/!main~para_3", "provision", "resolved"),
        "1540 (2004)": ("S/RES/1540 (2004)", f"{COUNCIL}/2004-04-28/1540-2004", "resolution", "resolved"),
        "S/PRST/2010/1": ("S/PRST/2010/1", f"{COUNCIL}/2010-01-13/2010-1", "presidentialStatement", "resolved"),
        "A/HRC/DEC/18/120": (
            "A/HRC/DEC/18/120",
            "/akn/un/statement/deliberation/unga-hrc/2011-09-30/18-120",
            "decision",
            "resolved",
        ),
        "46/30": ("", "", "resolution", "ambiguous"),
        "1325 (2001)": ("", "", "resolution", "unresolved"),
        "2010/2": ("E/RES/2010/2", "https://docs.un.org/en/E/RES/2010/2", "resolution", "resolved"),
        "Articles 52 to 54": ("", f"{charter}/!main~art_52->art_54", "provision", "resolved"),
        "Charter of the United Nations": ("", charter, "instrument", "resolved"),
        "its previous resolutions": ("", "", "vague", "vague"),
    }


def test_place_and_element_of_a_citation_are_those_of_the_text_and_of_its_file(text: Path) -> None:
    lines = STATEMENT.splitlines()
    xml = _akn(text).read_text(encoding="utf-8")
    for row in _rows(text):
        assert lines[row["line"] - 1][row["column"] - 1 :].startswith(row["text"])
        assert f'eId="{row["eId"]}"' in xml
    places = [(row["line"], row["column"]) for row in _rows(text)]
    assert places == sorted(places)


def test_the_rule_says_how_a_citation_was_found_and_resolved(text: Path) -> None:
    rules = {row["text"]: row["rule"] for row in _rows(text)}
    assert rules["1540 (2004)"] == "number; date in the catalogue"
    assert rules["S/PRST/2010/1"] == "symbol; date in the catalogue"
    assert rules["1325 (2001)"].endswith("the catalogue knows another year")
    assert all(rules.values())


def test_csv_has_the_same_as_json(text: Path) -> None:
    result = _run("refs", text, "--format", "csv")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == ",".join(COLUMNS)
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert rows == [{key: str(value) for key, value in row.items()} for row in _rows(text)]


def test_the_table_has_a_line_for_each_citation(text: Path) -> None:
    result = _run("refs", text)
    assert result.exit_code == 0
    head, *lines = result.stdout.splitlines()
    assert head.split() == ["place", "status", "kind", "symbol", "text", "href"]
    rows = _rows(text)
    assert len(lines) == len(rows)
    for line, row in zip(lines, rows, strict=True):
        assert line.startswith(f"{row['line']}:{row['column']} ")
        assert line.endswith(row["href"] or row["text"])
        assert row["status"] in line
        assert row["symbol"] in line


@pytest.mark.parametrize("content", [STATEMENT, CHINESE, LONG])
def test_the_columns_of_the_table_line_up(tmp_path: Path, content: str) -> None:
    result = _run("refs", _file(tmp_path, content))
    head, *lines = result.stdout.splitlines()
    assert lines
    starts = [width(head[: head.index(name)]) for name in ("status", "kind", "text", "href")]
    for line in lines:
        columns = "".join(c + "\0" * (width(c) - 1) for c in line)  # a wide character takes two places
        for start in starts:
            assert columns[start - 2 : start].strip() == ""
            assert start == starts[-1] or columns[start] not in " \0"
        assert columns[starts[-1] :][:1] in ("", "/", "h")


def test_what_is_too_long_for_the_table_is_cut_there_and_whole_elsewhere(tmp_path: Path) -> None:
    path = _file(tmp_path, LONG)
    long = "《禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约》"
    table = _run("refs", path).stdout
    assert long not in table
    assert f"{long[:15]}" in table
    assert "…  /akn/un/act/" in table
    assert long in [row["text"] for row in _rows(path)]


@pytest.mark.parametrize("content", [STATEMENT, CHINESE])
def test_a_text_and_its_akn_file_agree(tmp_path: Path, content: str) -> None:
    path = _file(tmp_path, content)
    said = [
        {key: row[key] for key in ("symbol", "text", "href", "kind", "eId")}
        for row in _rows(path)
        if row["status"] == "resolved"
    ]
    rows = _rows(_akn(path))
    marked = [{key: row[key] for key in ("symbol", "text", "href", "kind", "eId")} for row in rows]
    assert len(marked) > 4
    assert sorted(marked, key=lambda r: str(r["eId"])) == sorted(said, key=lambda r: str(r["eId"]))
    assert {row["status"] for row in rows} == {"resolved"}
    assert {row["rule"] for row in rows} == {"marked in the file"}


def test_the_line_of_a_citation_in_an_akn_file_is_its_own(text: Path) -> None:
    target = _akn(text)
    lines = target.read_text(encoding="utf-8").splitlines()
    for row in _rows(target):
        assert f'eId="{row["eId"]}"' in lines[row["line"] - 1]


def test_standard_input_may_be_a_text_or_an_akn_file(text: Path) -> None:
    assert _rows("-", stdin=STATEMENT.encode()) == _rows(text)
    target = _akn(text)
    assert _rows("-", stdin=target.read_bytes()) == _rows(target)
    assert _rows("-", stdin=b"\xef\xbb\xbf\n" + target.read_bytes().partition(b"?>\n")[2])


def test_a_link_in_an_akn_file_that_leads_to_nothing_is_unresolved(tmp_path: Path) -> None:
    opening = OPENING.replace("9901st", "9902nd")
    path = _file(tmp_path, f"{opening}\n\n“1. The Council meets.\n\n“2. The Council does as in paragraph 1 above.”\n")
    target = _akn(path)
    (own,) = (row for row in _rows(target) if row["kind"] == "provision")
    assert (own["href"], own["status"]) == ("#para_1", "resolved")
    target.write_text(target.read_text(encoding="utf-8").replace('href="#para_1"', 'href="#para_9"'), encoding="utf-8")
    (own,) = (row for row in _rows(target) if row["kind"] == "provision")
    assert (own["href"], own["status"]) == ("#para_9", "unresolved")


def test_where_nothing_is_cited_there_is_only_the_heading(tmp_path: Path) -> None:
    path = _file(tmp_path, SILENT)
    for file in (path, _akn(path)):
        assert _rows(file) == []
        assert _run("refs", file, "--format", "csv").stdout == ",".join(COLUMNS) + "\n"
        table = _run("refs", file)
        assert table.exit_code == 0
        assert [line.split() for line in table.stdout.splitlines()] == [
            ["place", "status", "kind", "symbol", "text", "href"]
        ]


def test_several_documents_of_one_file_are_listed_one_after_the_other(tmp_path: Path) -> None:
    second = STATEMENT.replace("9901st", "9902nd").replace("1540 (2004)", "1325 (2000)")
    rows = _rows(_file(tmp_path, STATEMENT + "\n" + second))
    alone = _rows(_file(tmp_path, second, "second.txt"))
    assert [row["symbol"] for row in rows if row["text"] in ("1540 (2004)", "1325 (2000)")] == [
        "S/RES/1540 (2004)",
        "S/RES/1325 (2000)",
    ]
    after = len(STATEMENT.splitlines()) + 1
    assert [{**row, "line": row["line"] + after} for row in alone] == rows[len(rows) - len(alone) :]


def test_problems_go_to_standard_error_and_do_not_fail(text: Path) -> None:
    result = _run("refs", text, "--format", "json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)
    assert f"{text}:3:{BODY.index('46/30') + 1}: warning AKN311: " in result.stderr
    assert "AKN313" in result.stderr


@pytest.mark.parametrize("format_", ["table", "json", "csv"])
@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "AKN105"),
        (b"%PDF-1.7\n\xe2\xe3", "AKN102"),
        (b"<akomaNtoso", "AKN401"),
        (b"<html><body/></html>", "AKN404"),
        (b"<act><body/></act>", "AKN403"),
    ],
)
def test_what_is_no_text_and_no_akn_file_is_an_error(data: bytes, code: str, format_: str) -> None:
    result = _run("refs", "-", "--format", format_, stdin=data)
    assert result.exit_code == 1
    assert f"error {code}: " in result.stderr
    assert result.stdout == ""


def test_a_missing_file_is_an_error_and_none_at_all_is_wrong_use(tmp_path: Path) -> None:
    result = _run("refs", tmp_path / "missing.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "error AKN101: " in result.stderr
    assert _run("refs").exit_code == 2
    assert _run("refs", "-", "--format", "xml", stdin=b"x").exit_code == 2


def test_the_language_may_be_given(tmp_path: Path) -> None:
    path = _file(tmp_path, "La résolution 1540 (2004) du Conseil.\n")
    assert _rows(path) == []
    assert [row["symbol"] for row in _rows(path, "--lang", "fr")] == ["S/RES/1540 (2004)"]
