"""The catalogue of known documents: what it knows, and how a user adds to it."""

from __future__ import annotations

import datetime
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import akn
from akn.cli import main
from akn.references import catalogue
from akn.references.catalogue import by_date, by_number, entries, entry
from akn.references.iris import symbol_of, work_iri
from akn.references.symbols import Symbol, parse_symbol, years_of

OPENING = (
    "At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the Council’s "
    "consideration of the item entitled “Rivers”, the President of the Security Council made the following "
    "statement on behalf of the Council:"
)
CITING = f"{OPENING}\n\n“The Security Council recalls its resolution 2901 (2031) and S/PRST/2031/7.”\n"
#: no resolution has this number yet, and no statement this year
OWN = "symbol,date,kind,meeting\nS/RES/2901 (2031),2031-01-09,,9890\nS/PRST/2031/7,2031-02-04,,\n"


def _forget() -> None:
    for cached in (catalogue._rows, catalogue._dated, catalogue._numbered):
        cached.cache_clear()


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the user's catalogue of a test is kept."""
    path = tmp_path / "config" / "ours.tsv"
    monkeypatch.setenv("AKN_CATALOGUE", str(path))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")
    _forget()
    yield path
    _forget()


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    path = tmp_path / "ours.csv"
    path.write_text(OWN, encoding="utf-8")
    return path


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


def _iris(text: str = CITING) -> list[str]:
    document = akn.convert(text, symbol="S/PRST/2031/901")
    return [r.href for r in document.references if r.kind != "meeting"]


# ------------------------------------------------------------------------------------- what it knows


@pytest.mark.parametrize(
    ("symbol", "date", "kind"),
    [
        ("S/RES/1(1946)", "1946-01-25", "sc-resolution"),
        ("S/RES/1540(2004)", "2004-04-28", "sc-resolution"),
        ("S/RES/2825(2026)", "2026-06-29", "sc-resolution"),
        ("S/PRST/2013/12", "2013-08-06", "prst"),
        ("A/RES/46/182", "1991-12-19", "ga-resolution"),
        ("A/RES/217A(III)", "1948-12-10", "ga-resolution"),
        ("A/RES/60/251", "2006-03-15", "ga-resolution"),
    ],
)
def test_a_document_has_its_date_and_kind(symbol: str, date: str, kind: str) -> None:
    found = entry(symbol)
    assert found is not None
    assert (found.date, found.kind) == (date, kind)


@pytest.mark.parametrize("symbol", ["S/RES/9999(2040)", "S/RES/1540(2005)", "S/PRST/2040/1", "A/RES/99/1", ""])
def test_what_is_not_known_has_no_entry(symbol: str) -> None:
    assert entry(symbol) is None


def test_a_resolution_of_the_council_is_known_by_its_number_alone() -> None:
    assert [e.key for e in by_number("1540")] == ["S/RES/1540(2004)"]
    assert by_number("9999") == []


def test_statements_are_known_by_their_dates() -> None:
    assert [e.key for e in by_date("prst", "2013-08-06")] == ["S/PRST/2013/12"]
    assert [e.key for e in by_date("prst", "2014-06-25")] == ["S/PRST/2014/11", "S/PRST/2014/12"]
    assert by_date("prst", "2031-03-11") == []


@pytest.mark.parametrize(
    "printed",
    [
        "S/RES/1540(2004)",
        "S/RES/1540 (2004)",
        "s/res/1540 (2004)",
        "  S/RES/1540  (2004).",
        "S/RES/1540\u00a0(2004)",
        "S/RES/1540（2004）",
        "S/RES/1540 (2004)*",
    ],
)
def test_a_symbol_is_known_however_it_is_written(printed: str) -> None:
    result = _run("catalogue", "show", printed)
    assert result.exit_code == 0
    assert result.stdout.startswith("S/RES/1540 (2004): sc-resolution, 2004-04-28")
    assert "/akn/un/statement/deliberation/unsc/2004-04-28/1540-2004" in result.stdout


def test_importing_the_package_and_the_command_does_not_load_the_catalogue() -> None:
    code = (
        "import akn, akn.cli\n"
        "from akn.references import catalogue\n"
        "print(catalogue._rows.cache_info().currsize)\n"
        "catalogue.entry('S/PRST/2013/12')\n"
        "print(catalogue._rows.cache_info().currsize)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "1"]


# ------------------------------------------------------------------------------------- the shipped table


def test_every_date_is_a_day_since_the_first_session_and_every_meeting_a_number() -> None:
    for e in entries():
        if e.date:
            day = datetime.date.fromisoformat(e.date)
            assert datetime.date(1946, 1, 10) <= day <= datetime.date(2026, 12, 31), e
        else:
            assert e.kind == "prst", e
        assert e.meeting == "" or e.meeting.isdecimal(), e


def test_symbols_are_unique_sorted_and_in_the_one_spelling_that_is_looked_up() -> None:
    lines = (Path(catalogue.__file__).parent / "catalogue.tsv").read_text(encoding="utf-8").splitlines()
    symbols = [line.split("\t")[0] for line in lines]
    assert len(symbols) == len(set(symbols)) > 6900
    assert symbols == sorted(symbols)
    assert all(line.count("\t") == 4 for line in lines)
    assert [s for s in symbols if (read := parse_symbol(s)) is None or read.key != s] == []


def test_the_kind_of_a_document_is_that_of_its_series() -> None:
    for e in entries():
        symbol = parse_symbol(e.key)
        assert symbol is not None
        assert symbol.kind in (e.kind, "other"), e


def test_the_iri_of_a_document_leads_back_to_its_symbol() -> None:
    for e in entries():
        symbol = parse_symbol(e.key)
        assert symbol is not None
        if symbol.name:
            assert symbol_of(work_iri(symbol, e.date or "1994-01-01")) == symbol


def test_resolutions_of_the_council_are_complete_and_in_the_order_of_their_dates() -> None:
    found = [
        (int(match.group(1)), match.group(2), e.date)
        for e in entries()
        if (match := re.fullmatch(r"S/RES/(\d+)\((\d{4})\)", e.key))
    ]
    found.sort()
    assert [number for number, _, _ in found] == list(range(1, 2826))
    assert [year for _, year, _ in found] == [date[:4] for _, _, date in found]
    dates = [date for _, _, date in found]
    assert dates == sorted(dates)


def test_statements_of_a_year_are_in_the_order_of_their_dates() -> None:
    found = sorted(
        (int(match.group(1)), int(match.group(2)), e.date)
        for e in entries()
        if e.date and (match := re.fullmatch(r"S/PRST/(\d{4})/(\d+)", e.key))
    )
    assert len(found) > 1000
    assert [date[:4] for _, _, date in found] == [str(year) for year, _, _ in found]
    assert [date for _, _, date in found] == sorted(date for _, _, date in found)


def test_documents_are_of_a_year_that_their_symbol_allows() -> None:
    dated = [(years, e) for e in entries() if e.date and (years := years_of(_symbol(e.key)))]
    assert len(dated) > 6000
    assert [e for years, e in dated if int(e.date[:4]) not in years] == []


def _symbol(key: str) -> Symbol:
    symbol = parse_symbol(key)
    assert symbol is not None
    return symbol


def test_documents_of_the_council_have_a_year_in_their_symbol_since_1994() -> None:
    wrong = []
    for e in entries():
        match = re.match(r"S/(\d+)(?:/(\d+))?", e.key)
        if match and e.date:
            year = int(match.group(1)) if match.group(2) else None
            # an annual report is of the year after the one it reports on
            if int(e.date[:4]) not in (range(1946, 1994) if year is None else (year, year + 1)):
                wrong.append(e)
    assert wrong == []


# ------------------------------------------------------------------------------------- the command


def test_the_size_of_the_catalogue_is_shown_and_where_ones_own_is(own: Path, csv: Path) -> None:
    result = _run("catalogue")
    assert result.exit_code == 0
    assert re.search(r"^sc-resolution +2825 +1946-01-25 to 2026-06-29$", result.stdout, re.MULTILINE)
    assert result.stdout.endswith(f"your own: {own} (none yet)\n")
    _run("catalogue", "add", csv)
    after = _run("catalogue").stdout
    assert re.search(r"^sc-resolution +2826 +1946-01-25 to 2031-01-09$", after, re.MULTILINE)
    assert after.endswith(f"your own: {own}\n")


def test_an_unknown_symbol_is_said_and_the_exit_code_is_1() -> None:
    result = _run("catalogue", "show", "S/PRST/2013/12", "S/RES/9999 (2040)")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "S/PRST/2013/12: prst, 2013-08-06, meeting 7015, /akn/un/statement/deliberation/unsc/2013-08-06/2013-12",
        "S/RES/9999 (2040): not known",
    ]


@pytest.mark.parametrize("text", ["twelve", "1540 (2004)", "S/RES/1540", ""])
def test_what_is_no_symbol_is_wrong_use(text: str) -> None:
    result = _run("catalogue", "show", text)
    assert result.exit_code == 2
    assert f"{text!r} is not a symbol of a United Nations document" in result.stderr
    assert result.stdout == ""


def test_no_symbol_at_all_is_wrong_use() -> None:
    assert _run("catalogue", "show").exit_code == 2
    assert _run("catalogue", "add").exit_code == 2


def test_json_is_one_object_a_symbol() -> None:
    result = _run("catalogue", "show", "--json", "S/PRST/2013/12", "S/RES/9999 (2040)", "S/2023/506")
    assert result.exit_code == 1
    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {
            "symbol": "S/PRST/2013/12",
            "known": True,
            "date": "2013-08-06",
            "kind": "prst",
            "meeting": "7015",
            "title": "",
            "iri": "/akn/un/statement/deliberation/unsc/2013-08-06/2013-12",
        },
        {"symbol": "S/RES/9999 (2040)", "known": False, "date": "", "kind": "", "meeting": "", "title": "", "iri": ""},
        {
            "symbol": "S/2023/506",
            "known": True,
            "date": "2023-07-11",
            "kind": "sc-draft",
            "meeting": "",
            "title": "Brazil and Switzerland: draft resolution",
            "iri": "",
        },
    ]


# ------------------------------------------------------------------------------------- a user's own


def test_what_was_added_is_shown_and_linked(own: Path, csv: Path) -> None:
    assert _iris() == ["https://docs.un.org/en/S/RES/2901(2031)", "https://docs.un.org/en/S/PRST/2031/7"]
    result = _run("catalogue", "add", csv)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"2 documents added, your catalogue holds 2: {own}\n"
    shown = _run("catalogue", "show", "S/RES/2901 (2031)", "S/PRST/2031/7")
    assert shown.exit_code == 0
    assert "S/RES/2901 (2031): sc-resolution, 2031-01-09, meeting 9890, " in shown.stdout
    assert _iris() == [
        "/akn/un/statement/deliberation/unsc/2031-01-09/2901-2031",
        "/akn/un/statement/deliberation/unsc/2031-02-04/2031-7",
    ]


def test_rows_may_come_from_standard_input(own: Path) -> None:
    result = CliRunner().invoke(main, ["catalogue", "add", "-"], input="symbol,date\nS/PRST/2031/7,2031-02-04\n")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"1 document added, your catalogue holds 1: {own}\n"
    refused = CliRunner().invoke(main, ["catalogue", "add", "-"], input="symbol,date\ntwelve,2031-02-04\n")
    assert refused.stderr == "Error: <stdin>: line 2: 'twelve' is not a symbol of a United Nations document\n"
    assert CliRunner().invoke(main, ["catalogue", "add", ""]).exit_code == 2


def test_a_row_that_stands_twice_is_one_document(own: Path, csv: Path) -> None:
    csv.write_text(f"{OWN}S/PRST/2031/7,2031-02-04,,\n", encoding="utf-8")
    assert _run("catalogue", "add", csv).stdout == f"2 documents added, your catalogue holds 2: {own}\n"


def test_what_is_no_file_is_no_place_for_a_catalogue(csv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AKN_CATALOGUE", "/dev/null")
    result = _run("catalogue", "add", csv)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "Error: /dev/null: not a file, nothing can be kept there\n"
    assert _run("catalogue", "show", "S/PRST/2013/12").exit_code == 0


def test_what_was_added_is_known_to_another_process(tmp_path: Path, csv: Path) -> None:
    _run("catalogue", "add", csv)
    source, target = tmp_path / "s.txt", tmp_path / "s.akn.xml"
    source.write_text(CITING, encoding="utf-8")
    command = [sys.executable, "-m", "akn", "convert", str(source), "-o", str(target)]
    subprocess.run(command, capture_output=True, check=True)
    assert 'href="/akn/un/statement/deliberation/unsc/2031-01-09/2901-2031"' in target.read_text(encoding="utf-8")


def test_rows_of_a_known_symbol_replace_it_and_the_others_stay(csv: Path) -> None:
    _run("catalogue", "add", csv)
    csv.write_text("date,symbol\n2031-01-10,s/res/2901(2031)\n2013-08-07,S/PRST/2013/12\n", encoding="utf-8")
    assert "2 documents added, your catalogue holds 3" in _run("catalogue", "add", csv).stdout
    dates = {
        key: found.date for key in ("S/RES/2901(2031)", "S/PRST/2031/7", "S/PRST/2013/12") if (found := entry(key))
    }
    assert dates == {"S/RES/2901(2031)": "2031-01-10", "S/PRST/2031/7": "2031-02-04", "S/PRST/2013/12": "2013-08-07"}


def test_a_spreadsheet_may_write_a_byte_order_mark_and_columns_of_its_own(csv: Path) -> None:
    csv.write_bytes(b'\xef\xbb\xbfsymbol,remark,date\r\nS/PRST/2031/7,"ours, new",2031-02-04\r\n\r\n')
    assert _run("catalogue", "add", csv).exit_code == 0
    assert entry("S/PRST/2031/7") == catalogue.Entry("S/PRST/2031/7", "2031-02-04", "prst", "")


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("", "line 1: the column symbol is missing; the columns are symbol, date, kind, meeting"),
        ("symbol,day\nS/PRST/2031/7,2031-02-04\n", "line 1: the column date is missing"),
        ("symbol;date\nS/PRST/2031/7;2031-02-04\n", "line 1: the column symbol is missing"),
        (f"{OWN}twelve,2031-02-04,,\n", "line 4: 'twelve' is not a symbol"),
        (f"{OWN},2031-02-04,,\n", "line 4: '' is not a symbol"),
        (f"{OWN}\n\nS/PRST/2031/8,2031-02-30,,\n", "line 6: '2031-02-30' is not a date (YYYY-MM-DD)"),
        (f"{OWN}S/PRST/2031/8,4 February 2031,,\n", "line 4: '4 February 2031' is not a date"),
        (f"{OWN}S/PRST/2031/8,20310204,,\n", "line 4: '20310204' is not a date"),
        (f"{OWN}S/PRST/2031/8,2031-W06-2,,\n", "line 4: '2031-W06-2' is not a date"),
        (f"{OWN}S/PRST/2031/8\n", "line 4: '' is not a date"),
        (f"{OWN}S/PRST/2031/8,2031-02-04,,9901st\n", "line 4: '9901st' is not the number of a meeting"),
        (f"{OWN}S/PRST/2031/8,2031-02-04,,²\n", "line 4: '²' is not the number of a meeting"),
        (f"{OWN}S/PRST/2031/8,2031-02-04,a\tb,\n", "line 4: 'a\\tb' is not a kind of document"),
        (
            f'{OWN}S/PRST/2031/8,2031-02-04,"a\nb",\n',
            "line 5: a cell with a line break; is a quotation mark not closed?",
        ),
        (
            f'{OWN}S/PRST/2031/8,2031-02-04,,,"a\nS/PRST/2031/9,2031-02-05,,,b\n',
            "line 4: not CSV (unexpected end of data)",
        ),
        (
            f"{OWN}S/PRST/2031/8,2031-02-04,,,{'a' * 140000}\n",
            "line 4: not CSV (field larger than field limit (131072))",
        ),
        (f"{OWN}S/PRST/2031/8,2031-02-04,,,a, b\n", "line 4: more cells than columns"),
        (f"{OWN}S/RES/1540 (2004),1994-04-28,,\n", "line 4: S/RES/1540 (2004) is of 2004, it cannot be of 1994-04-28"),
        (f"{OWN}A/RES/67/97,2014-01-09,,\n", "line 4: A/RES/67/97 is of 2012 or 2013, it cannot be of 2014-01-09"),
        (f"{OWN}S/PRST/2031/7,2031-02-05,,\n", "line 4: S/PRST/2031/7 stands in line 3 already, with other facts"),
        (f"{OWN}S/PRST/2031/8,2031-02-04,statement,\n", "line 4: S/PRST/2031/8 is a prst, not a statement"),
    ],
)
def test_a_bad_row_is_named_and_nothing_is_added(own: Path, csv: Path, rows: str, said: str) -> None:
    csv.write_text(rows, encoding="utf-8")
    result = _run("catalogue", "add", csv)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"Error: {csv}: {said}")
    assert result.stdout == ""
    assert not own.exists()


def test_a_bad_row_leaves_what_was_added_before(own: Path, csv: Path) -> None:
    _run("catalogue", "add", csv)
    before = own.read_bytes()
    csv.write_text("symbol,date\nS/PRST/2031/8,2031-02-05\ntwelve,2031-02-06\n", encoding="utf-8")
    assert _run("catalogue", "add", csv).exit_code == 1
    assert own.read_bytes() == before
    assert [p.name for p in own.parent.iterdir()] == [own.name]


def test_a_file_that_is_missing_or_no_text_is_said(tmp_path: Path, csv: Path) -> None:
    missing = _run("catalogue", "add", tmp_path / "missing.csv")
    assert missing.exit_code == 2
    assert missing.stderr == f"Error: {tmp_path / 'missing.csv'}: No such file or directory\n"
    csv.write_bytes("symbol,date\nS/PRST/2031/7,2031-02-04,août\n".encode("cp1252"))
    latin = _run("catalogue", "add", csv)
    assert latin.exit_code == 1
    assert latin.stderr.startswith(f"Error: {csv}: not UTF-8 text (")
    folder = _run("catalogue", "add", tmp_path)
    assert folder.exit_code == 2


def test_a_catalogue_that_cannot_be_written_is_said(tmp_path: Path, csv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("AKN_CATALOGUE", str(tmp_path / "file" / "ours.tsv"))
    result = _run("catalogue", "add", csv)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"Error: cannot write {tmp_path / 'file' / 'ours.tsv'}: ")


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (b"\xff", "not UTF-8 text"),
        (b"S/PRST/2031/7\t2031-02-04\t\t\t\nS/PRST/2031/8\t2031-02-04\n", "line 2: "),
        (b"S/PRST/2031/7\tyesterday\t\t\t\n", "line 1: 'yesterday' is not a date"),
        (b"S/PRST/2031/7\t2013-02-04\t\t\t\n", "line 1: S/PRST/2031/7 is of 2031, it cannot be of 2013-02-04"),
    ],
)
def test_a_damaged_catalogue_is_said_and_is_no_fault_of_the_program(
    own: Path, csv: Path, tmp_path: Path, damage: bytes, said: str
) -> None:
    own.parent.mkdir()
    own.write_bytes(damage)
    source = tmp_path / "s.txt"
    source.write_text(CITING, encoding="utf-8")
    for command in (
        ["convert", source],
        ["refs", source],
        ["catalogue", "show", "S/PRST/2031/7"],
        ["catalogue", "add", csv],
    ):
        result = _run(*command)
        assert result.exit_code == 1
        assert result.stderr.startswith(f"Error: {own}: {said}")
        assert isinstance(result.exception, SystemExit)
    assert own.read_bytes() == damage


def test_without_a_name_it_is_in_the_users_configuration(
    tmp_path: Path, csv: Path, monkeypatch: pytest.MonkeyPatch, own: Path
) -> None:
    monkeypatch.delenv("AKN_CATALOGUE")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    assert _run("catalogue", "add", csv).exit_code == 0
    assert (tmp_path / "xdg" / "akn" / "catalogue.tsv").is_file()
    assert not own.exists()
