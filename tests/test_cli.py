"""The command `akn` as its users meet it."""

from __future__ import annotations

import errno
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from lxml import etree

import akn
from akn import conversion
from akn.__main__ import main as run_command
from akn.cli import main

SAMPLES = Path(__file__).parent.parent / "samples"
ENGLISH = SAMPLES / "statement.en.txt"
#: without --fail-on nothing but errors is a failure; this text has a warning (AKN302, its symbol is not known)
UNKNOWN = (
    "At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the item entitled "
    "“Rivers”, the President of the Security Council made the following statement on behalf of the Council:\n\n"
    "“The Security Council will remain seized of the matter.”\n"
)
COMMAND = Path(sys.executable).parent / "akn"


@pytest.fixture(autouse=True)
def _same_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A statement in a folder of its own."""
    path = tmp_path / "statement.txt"
    path.write_bytes(ENGLISH.read_bytes())
    return path


def _run(*arguments: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments], input=stdin)


def _names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def _is_valid(path: Path) -> bool:
    return akn.validate(path) == []


# ------------------------------------------------------------------------------------- where files go


def test_the_file_is_written_beside_the_input(text: Path) -> None:
    result = _run("convert", text)
    assert result.exit_code == 0
    assert _names(text.parent) == ["statement.akn.xml", "statement.txt"]
    assert _is_valid(text.parent / "statement.akn.xml")
    assert "S/PRST/2031/901" in result.stdout
    assert "9 paragraphs, 3 sub-items, 1 footnote, valid" in result.stdout
    assert result.stderr == ""


def test_a_file_may_be_named(text: Path) -> None:
    target = text.parent / "out.xml"
    assert _run("convert", text, "-o", target).exit_code == 0
    assert _names(text.parent) == ["out.xml", "statement.txt"]
    assert _is_valid(target)


def test_an_older_file_is_replaced(text: Path) -> None:
    target = text.parent / "out.xml"
    target.write_text("old")
    assert _run("convert", text, "-o", target).exit_code == 0
    assert _is_valid(target)


def test_reading_texts_of_an_earlier_run_are_left_out(text: Path) -> None:
    assert _run("convert", text, "--to", "xml,txt").exit_code == 0
    made = text.with_name(f"{text.stem}.akn.txt")
    result = _run("convert", made, text)
    assert result.exit_code == 0
    assert f"{made}: left out, as it was made of {text}" in result.output
    assert result.output.count("→") == 1


def test_to_standard_output_goes_xml_and_nothing_else(text: Path) -> None:
    result = _run("convert", text, "-o", "-")
    assert result.exit_code == 0
    assert akn.validate(result.stdout_bytes) == []
    assert "9 paragraphs" in result.stderr
    assert _names(text.parent) == ["statement.txt"]


def test_a_folder_is_made_for_several_inputs(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    inputs = sorted(SAMPLES.glob("statement.*.txt"))
    result = _run("convert", *inputs, "--out-dir", folder)
    assert result.exit_code == 0
    assert _names(folder) == [p.stem + ".akn.xml" for p in inputs]
    assert all(_is_valid(p) for p in folder.iterdir())
    assert len(result.stdout.splitlines()) == len(inputs)


def test_standard_input_goes_to_standard_output(tmp_path: Path) -> None:
    result = _run("convert", "-", stdin=ENGLISH.read_bytes())
    assert result.exit_code == 0
    assert akn.validate(result.stdout_bytes) == []
    assert _run("convert", "-", "--out-dir", tmp_path, stdin=ENGLISH.read_bytes()).exit_code == 0
    assert _names(tmp_path) == ["statement.akn.xml"]


def test_several_statements_give_several_files(tmp_path: Path) -> None:
    path = tmp_path / "both.txt"
    path.write_text(UNKNOWN + "\n" + UNKNOWN.replace("9901st", "9902nd"), encoding="utf-8")
    assert _run("convert", path).exit_code == 0
    assert _names(tmp_path) == ["both-1.akn.xml", "both-2.akn.xml", "both.txt"]
    assert all(_is_valid(p) for p in tmp_path.glob("*.xml"))


@pytest.mark.parametrize("option", [["--single"], ["-o", "one.xml"], ["-o", "-"]])
def test_several_statements_where_one_is_wanted_are_an_error(
    tmp_path: Path, option: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("both.txt").write_text(UNKNOWN + "\n" + UNKNOWN, encoding="utf-8")
    result = _run("convert", "both.txt", *option)
    assert result.exit_code == 1
    assert "AKN207" in result.stderr
    assert result.stdout == ""
    assert _names(tmp_path) == ["both.txt"]


def test_several_statements_on_standard_input_are_not_run_together_in_one_stream() -> None:
    result = _run("convert", "-", stdin=(UNKNOWN + "\n" + UNKNOWN).encode())
    assert result.exit_code == 1
    assert "AKN207" in result.stderr
    assert result.stdout == ""


def test_inputs_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "s.txt").write_text(UNKNOWN.replace("Rivers", f"Item {folder}"), encoding="utf-8")
    out = tmp_path / "out"
    result = _run("convert", tmp_path / "a" / "s.txt", tmp_path / "b" / "s.txt", "--out-dir", out)
    assert result.exit_code == 1
    assert f"{out / 's.akn.xml'} is already the output of {tmp_path / 'a' / 's.txt'}" in result.stderr
    assert "Item a" in (out / "s.akn.xml").read_text(encoding="utf-8")
    assert _names(out) == ["s.akn.xml"]


# ------------------------------------------------------------------------------------- what is said


def test_as_json_there_is_one_object_an_input(tmp_path: Path) -> None:
    inputs = [ENGLISH, SAMPLES / "statement.fr.txt", tmp_path / "missing.txt"]
    result = _run("convert", *inputs, "--out-dir", tmp_path, "--json")
    assert result.exit_code == 2
    english, french, missing = (json.loads(line) for line in result.stdout.splitlines())
    assert english["symbol"] == "S/PRST/2031/901"
    assert english["language"] == "eng"
    assert (english["paragraphs"], english["points"], english["footnotes"]) == (9, 3, 1)
    assert english["output"] == str(tmp_path / "statement.en.akn.xml")
    assert "running head" in [x["reason"] for x in english["leftovers"]]
    assert french["language"] == "fra"
    assert missing["output"] is None
    assert [p["code"] for p in missing["problems"]] == ["AKN101"]


def test_as_json_beside_xml_on_standard_output_there_is_still_only_xml() -> None:
    result = _run("convert", ENGLISH, "-o", "-", "--json")
    assert akn.validate(result.stdout_bytes) == []
    assert json.loads(result.stderr)["symbol"] == "S/PRST/2031/901"


def test_a_problem_is_printed_with_file_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "s.txt"
    path.write_text(UNKNOWN.replace("will remain", "\x07will remain"), encoding="utf-8")
    result = _run("convert", path)
    assert f"{path}:3:23: warning AKN106: " in result.stderr
    result = _run("convert", path, "--json")
    (first,) = (p for p in json.loads(result.stdout)["problems"] if p["code"] == "AKN106")
    assert (first["file"], first["line"], first["column"], first["level"]) == (str(path), 3, 23, "warning")


# ----------------------------------------------------------------------------------------- exit codes


@pytest.mark.parametrize(("limit", "code"), [("error", 0), ("warning", 1), ("never", 0)])
def test_a_warning_fails_only_where_that_is_wanted(tmp_path: Path, limit: str, code: int) -> None:
    path = tmp_path / "s.txt"
    path.write_text(UNKNOWN, encoding="utf-8")
    result = _run("convert", path, "--fail-on", limit)
    assert "AKN302" in result.stderr
    assert result.exit_code == code
    assert _is_valid(tmp_path / "s.akn.xml")


@pytest.mark.parametrize("limit", ["error", "warning", "never"])
def test_a_missing_file_is_an_error_and_the_other_inputs_are_converted(text: Path, limit: str) -> None:
    missing = text.parent / "missing.txt"
    result = _run("convert", missing, text, "--fail-on", limit)
    assert result.exit_code == 2
    assert f"{missing}: error AKN101: cannot read the input: No such file or directory" in result.stderr
    assert _names(text.parent) == ["statement.akn.xml", "statement.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["convert"],
        ["convert", "a", "b", "-o", "c"],
        ["convert", "a", "-o", "c", "--out-dir", "d"],
        ["convert", "a", "b", "--symbol", "S/PRST/2031/1"],
        ["convert", "a", "--symbol", "nonsense"],
        ["convert", "-", "-"],
        ["convert", "a", "--lang", "tlh"],
        ["convert", "a", "--date", "yesterday"],
        ["convert", "a", "--fail-on", "info"],
        ["convert", "a", "--nonsense"],
        ["validate"],
        ["inspect"],
        ["inspect", "a", "b"],
        ["nonsense"],
    ],
)
def test_wrong_use_is_exit_code_2_and_says_why(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = _run(*arguments)
    assert result.exit_code == 2
    assert "Usage: " in result.stderr
    assert "Error: " in result.stderr
    assert _names(tmp_path) == []


def test_a_wrong_source_date_epoch_is_a_clear_error(text: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "tomorrow")
    result = _run("convert", text)
    assert result.exit_code == 2
    assert "SOURCE_DATE_EPOCH" in result.stderr
    assert _names(text.parent) == ["statement.txt"]


def test_a_wrong_encoding_is_a_clear_error(text: Path) -> None:
    for encoding in ("ascii", "klingon"):
        result = _run("convert", text, "--encoding", encoding)
        assert result.exit_code == 1
        assert "AKN103" in result.stderr
    assert _names(text.parent) == ["statement.txt"]


# ------------------------------------------------------------------------ places that cannot be written


def test_a_folder_that_is_missing_is_an_error(text: Path) -> None:
    result = _run("convert", text, "-o", text.parent / "missing" / "out.xml")
    assert result.exit_code == 1
    assert "AKN417" in result.stderr
    assert _names(text.parent) == ["statement.txt"]


def test_a_target_that_is_a_folder_leaves_no_half_file(text: Path) -> None:
    (text.parent / "statement.akn.xml").mkdir()
    result = _run("convert", text)
    assert result.exit_code == 1
    assert "AKN417" in result.stderr
    assert _names(text.parent) == ["statement.akn.xml", "statement.txt"]
    assert _names(text.parent / "statement.akn.xml") == []


def test_a_folder_that_cannot_be_written_is_an_error(
    text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    opened = Path.open

    # a locked folder does not stop every user under whom tests run, so that its answer is given here
    def locked(path: Path, mode: str = "r", encoding: str | None = None) -> object:
        if path.parent == folder:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return opened(path, mode, encoding=encoding)

    monkeypatch.setattr(Path, "open", locked)
    result = _run("convert", text, "--out-dir", folder)
    assert result.exit_code == 1
    assert f"AKN417: cannot write the output: Permission denied: {folder / 'statement.akn.xml'}" in result.stderr
    assert _names(folder) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_a_full_disk_is_an_error(text: Path) -> None:
    result = _run("convert", text, "-o", "/dev/full")
    assert result.exit_code == 1
    assert "AKN417: cannot write the output: No space left on device: /dev/full" in result.stderr


def test_links_in_a_circle_are_an_error_not_a_traceback(text: Path) -> None:
    loop, back = text.parent / "loop", text.parent / "back"
    loop.symlink_to(back)
    back.symlink_to(loop)
    for arguments, said in (
        (["convert", text, "-o", loop], "AKN417: cannot write the output: Too many levels of symbolic links"),
        (["convert", text, "--out-dir", loop], "AKN417: cannot write the output: "),
        (["convert", loop], "AKN101: cannot read the input: Too many levels of symbolic links"),
    ):
        result = _run(*arguments)
        assert (result.exit_code, type(result.exception)) == (2 if "AKN101" in said else 1, SystemExit)
        assert said in result.stderr
    assert loop.is_symlink()
    assert _names(text.parent) == ["back", "loop", "statement.txt"]


def test_a_link_to_a_file_that_is_not_there_yet_is_followed(text: Path) -> None:
    link = text.parent / "link"
    link.symlink_to(text.parent / "new.xml")
    assert _run("convert", text, "-o", link).exit_code == 0
    assert link.is_symlink()
    assert _is_valid(text.parent / "new.xml")


def test_an_output_folder_below_a_file_is_an_error_not_a_traceback(text: Path) -> None:
    result = _run("convert", text, "--out-dir", text / "below")
    assert (result.exit_code, type(result.exception)) == (1, SystemExit)
    assert "AKN417: cannot write the output: Not a directory" in result.stderr
    assert _names(text.parent) == ["statement.txt"]


# -------------------------------------------------------------------------------------------- options


def test_symbol_language_and_date_are_taken_as_given(tmp_path: Path) -> None:
    path = tmp_path / "s.txt"
    path.write_text(UNKNOWN, encoding="utf-8")
    result = _run("convert", path, "--symbol", "S/PRST/2031/77", "--lang", "en", "--date", "2031-04-05", "-o", "-")
    assert result.exit_code == 0
    root = etree.fromstring(result.stdout_bytes)
    uris = [u.get("value") for u in root.iter("{*}FRBRuri")]
    assert uris[0] == "/akn/un/statement/deliberation/unsc/2031-03-11/2031-77"
    assert [d.get("date") for d in root.iter("{*}FRBRdate") if d.get("name") == "markup"] == ["2031-04-05"]


def test_the_same_input_gives_the_same_bytes(text: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    once = _run("convert", text, "-o", "-").stdout_bytes
    assert _run("convert", text, "-o", "-").stdout_bytes == once
    assert b'date="2030-03-17" name="markup"' in once
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900086400")
    assert b'date="2030-03-18" name="markup"' in _run("convert", text, "-o", "-").stdout_bytes
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert _run("convert", text, "-o", "-", "--date", "2030-03-17").stdout_bytes == once


def test_the_name_of_the_file_gives_the_symbol(tmp_path: Path) -> None:
    path = tmp_path / "S_PRST_2031_12.txt"
    path.write_text(UNKNOWN, encoding="utf-8")
    result = _run("convert", path)
    assert "S/PRST/2031/12" in result.stdout
    assert "AKN302" not in result.stderr


def test_version_and_help() -> None:
    assert _run("--version").stdout == f"akn {akn.__version__}\n"
    for command in ([], ["convert"], ["validate"], ["inspect"]):
        for option in ("--help", "-h"):
            result = _run(*command, option)
            assert result.exit_code == 0
            assert "Examples:" in result.stdout
            assert "  akn " in result.stdout
            assert max(map(len, result.stdout.splitlines())) <= 120


def test_commands_named_in_the_help_exist() -> None:
    words = _run("--help").stdout
    context = click.Context(main)
    named = {line.split()[1] for line in words.splitlines() if line.startswith("    akn ")}
    assert named <= set(main.list_commands(context))
    for name in main.list_commands(context):
        assert f"\n  {name} " in words
        assert main.get_command(context, name) is not None
    assert main.get_command(context, "translate") is None


# ------------------------------------------------------------------------------------------- validate


def test_validate_says_what_is_valid_and_what_is_not(text: Path) -> None:
    _run("convert", text)
    good = text.parent / "statement.akn.xml"
    bad = text.parent / "bad.xml"
    bad.write_bytes(good.read_bytes().replace(b'eId="para_2"', b'eId="para_1"'))
    result = _run("validate", good, bad)
    assert result.exit_code == 1
    assert re.search(r"^2 files: 1 valid, 1 not \(\d+ errors\)$", result.stdout, re.M)
    assert "para_1" in result.stdout
    assert result.stderr == ""
    line = bad.read_bytes()[: bad.read_bytes().rindex(b'eId="para_1" ')].count(b"\n") + 1
    assert f"{bad}:{line}:" in result.stdout
    assert _run("validate", good).exit_code == 0
    assert _run("validate", bad, "--fail-on", "never").exit_code == 0


def test_validate_as_json(text: Path) -> None:
    _run("convert", text)
    result = _run("validate", text.parent / "statement.akn.xml", text, "--json")
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert first["valid"] is True
    assert first["problems"] == []
    assert second["valid"] is False
    assert second["problems"][0]["code"] == "AKN404"
    assert second["problems"][0]["line"] == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "AKN404"),
        (b"<a>", "AKN401"),
        (b"<a/>", "AKN403"),
        (b'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>', "AKN420"),
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "AKN401"),
    ],
)
def test_validate_of_what_is_no_akn(data: bytes, code: str) -> None:
    result = _run("validate", "-", stdin=data)
    assert result.exit_code == 1
    assert code in result.stdout
    assert "root:" not in result.stdout


def test_validate_of_a_missing_file(tmp_path: Path) -> None:
    result = _run("validate", tmp_path / "missing.xml", tmp_path)
    assert result.exit_code == 2
    assert result.stdout.count("AKN101") == 2


def test_an_input_that_is_missing_or_a_folder_ends_every_command_with_2(tmp_path: Path) -> None:
    (tmp_path / "broken.xml").write_text("<a><b></a>", encoding="utf-8")
    for wrong in (tmp_path / "missing.xml", tmp_path):
        for command in ("convert", "render", "inspect", "refs"):
            assert _run(command, wrong).exit_code == 2, command
        assert _run("compare", wrong, ENGLISH).exit_code == 2
    # also where another input has errors, and whatever --fail-on says
    for command in ("convert", "render", "validate"):
        arguments = (command, tmp_path / "missing.xml", tmp_path / "broken.xml")
        assert _run(*arguments).exit_code == _run(*arguments, "--fail-on", "never").exit_code == 2, command
        assert _run(command, tmp_path / "broken.xml").exit_code == 1, command


@pytest.mark.parametrize("command", ["", "catalogue", "compare", "convert", "inspect", "refs", "render", "validate"])
def test_the_help_tells_all_exit_codes(command: str) -> None:
    told = " ".join(_run(*command.split(), "--help").stdout.partition("Exit codes:")[2].split())
    assert re.match(r"0 .*, 1 .*, 2 wrong use .*cannot be read.*, 130 interrupted \(Ctrl-C\)\.", told)


# -------------------------------------------------------------------------------------------- inspect


def test_inspect_shows_the_outline_of_a_text() -> None:
    result = _run("inspect", ENGLISH)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert len(lines) == 19
    assert lines[5].split(maxsplit=1) == ["title", "Statement by the President of the Security Council"]
    assert lines[7].split()[:3] == ["paragraph", "preambular", "recall"]
    assert lines[13].split()[:2] == ["point", "(a)"]


def test_inspect_shows_the_same_of_the_text_and_of_its_xml(text: Path) -> None:
    _run("convert", text)
    of_text = [json.loads(x) for x in _run("inspect", text, "--json").stdout.splitlines()]
    of_tree = [json.loads(x) for x in _run("inspect", text.parent / "statement.akn.xml", "--json").stdout.splitlines()]
    for key in ("kind", "role", "number", "action", "text"):
        assert [row[key] for row in of_tree] == [row[key] for row in of_text]
    assert [row["eid"] for row in of_tree if row["kind"] == "paragraph"][-1] == "para_9"


def test_inspect_of_standard_input_and_of_nothing(tmp_path: Path) -> None:
    assert _run("inspect", "-", stdin=ENGLISH.read_bytes()).stdout == _run("inspect", ENGLISH).stdout
    for argument, stdin, code in (("-", b"", "AKN105"), ("-", b"<?xml ", "AKN401"), (tmp_path / "no", None, "AKN101")):
        result = _run("inspect", argument, stdin=stdin)
        assert result.exit_code == (2 if code == "AKN101" else 1)
        assert code in result.stderr
        assert result.stdout == ""


def test_inspect_reads_as_text_what_convert_reads_as_text(tmp_path: Path) -> None:
    text = (SAMPLES / "statement.fr.txt").read_text(encoding="utf-8")
    text = re.sub(r"«\s", "<<", text)
    path = tmp_path / "s.txt"
    path.write_text(text[text.index("<<Le Conseil") :], encoding="utf-8")
    assert _run("inspect", path).exit_code == 0
    assert "<<Le Conseil" in _run("inspect", path).stdout
    assert _run("convert", path).exit_code == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_inspect_reads_an_akn_file_in_any_encoding_and_convert_refuses_it(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "s.akn.xml"
    xml = akn.convert(ENGLISH).xml.decode().replace("'UTF-8'", f"'{encoding.removesuffix('-sig')}'")
    path.write_bytes(xml.encode(encoding))
    assert "Statement by the President of the Security Council" in _run("inspect", path).stdout
    assert "AKN102" in _run("convert", path).stderr
    path.write_bytes(("<!-- of the archive -->\n" + xml.partition("?>")[2]).encode("utf-8"))
    assert _run("inspect", path).exit_code == 0
    assert "AKN102" in _run("convert", path).stderr


def test_inspect_as_json_keeps_its_warnings_apart_from_the_blocks(tmp_path: Path) -> None:
    path = tmp_path / "s.txt"
    path.write_text(UNKNOWN, encoding="utf-8")
    result = _run("inspect", path, "--json")
    assert all("kind" in json.loads(line) for line in result.stdout.splitlines())
    assert [p["code"] for p in json.loads(result.stderr)["problems"]] == ["AKN302"]
    assert _run("inspect", ENGLISH, "--json").stderr == ""


# ------------------------------------------------------------------------------------ the real command


def _command(*arguments: object, stdin: bytes | None = None, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [str(COMMAND), *map(str, arguments)],
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
        env={**os.environ, **env},
    )


def test_the_command_converts_and_validates_in_a_pipe() -> None:
    converted = _command("convert", "-", stdin=ENGLISH.read_bytes(), SOURCE_DATE_EPOCH="0")
    assert converted.returncode == 0
    assert b'date="1970-01-01" name="markup"' in converted.stdout
    assert converted.stdout == _run("convert", "-", "--date", "1970-01-01", stdin=ENGLISH.read_bytes()).stdout_bytes
    validated = _command("validate", "-", stdin=converted.stdout)
    assert (validated.returncode, validated.stdout, validated.stderr) == (0, b"<stdin>: valid\n", b"")


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8"])
def test_the_command_speaks_utf_8_in_every_locale(locale: str, tmp_path: Path) -> None:
    result = _command("inspect", SAMPLES / "statement.ar.txt", LC_ALL=locale, LANG=locale)
    assert result.returncode == 0
    assert "بيان من رئيس مجلس الأمن" in result.stdout.decode("utf-8")
    result = _command("convert", SAMPLES / "statement.ru.txt", "--out-dir", tmp_path, LC_ALL=locale)
    assert result.returncode == 0
    assert result.stderr == b""


def test_the_command_fails_with_the_exit_codes_of_the_manual(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert _command("convert", tmp_path / "empty.txt").returncode == 1
    assert _command("convert", tmp_path / "missing.txt").returncode == 2
    assert _command("convert").returncode == 2
    assert _command("--help").returncode == 0


def test_no_command_shows_a_traceback(tmp_path: Path) -> None:
    for arguments in (["convert", "no"], ["validate", "no"], ["inspect", "no"], ["inspect", tmp_path]):
        result = _command(*arguments)
        assert result.returncode == 2
        assert b"Traceback" not in result.stderr
        assert b"AKN101" in result.stdout + result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
@pytest.mark.parametrize(
    "command", [["inspect", ENGLISH], ["validate", "{xml}"], ["convert", ENGLISH, "-o", "-"], ["-h"]]
)
def test_output_that_cannot_be_written_is_one_line_with_a_remedy_and_no_traceback(
    command: list[object], tmp_path: Path
) -> None:
    akn.convert(ENGLISH).write(tmp_path / "s.xml")
    arguments = [str(a).format(xml=tmp_path / "s.xml") for a in command]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([COMMAND, *arguments], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert b"AKN417" in done.stderr
    assert b"No space left" in done.stderr
    assert done.stderr.splitlines()[1:] == [b"    (name another place with -o or --out-dir)"]


@pytest.mark.parametrize("command", ["convert", "inspect", "validate"])
def test_an_interrupt_ends_every_command_with_130(command: str) -> None:
    process = subprocess.Popen(
        [COMMAND, command, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdin is not None
    # more than a pipe holds: when all is written, the command is reading
    process.stdin.write(b" " * 200_000)
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate()
    assert process.returncode == 130
    assert b"interrupted" in said
    assert b"Traceback" not in said


def test_an_interrupt_says_how_many_inputs_are_done(tmp_path: Path) -> None:
    waited_for = tmp_path / "waited-for.txt"
    os.mkfifo(waited_for)
    process = subprocess.Popen(
        [COMMAND, "convert", ENGLISH, waited_for, "--out-dir", tmp_path], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert b"valid" in process.stdout.readline()
    with waited_for.open("wb") as pipe:  # opens when the command reads the other end
        pipe.write(b"half a statement")
        pipe.flush()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    assert process.returncode == 130
    assert said.splitlines()[-1] == b"interrupted: 1 of 2 done"
    assert [p.name for p in tmp_path.glob("*.xml")] == [f"{ENGLISH.stem}.akn.xml"]


def test_an_interrupt_before_the_command_is_loaded_ends_it_alike(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Interrupt:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "akn.cli":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "akn.cli")
    monkeypatch.setattr(sys, "meta_path", [Interrupt(), *sys.meta_path])
    with pytest.raises(SystemExit) as ended:
        run_command()
    assert ended.value.code == 130
    assert capsys.readouterr().err == "interrupted\n"


@pytest.mark.parametrize("moment", ["open", "write", "replace"])
def test_an_interrupted_write_leaves_nothing_behind(
    moment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "s.xml"
    document = akn.convert(ENGLISH)

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    if moment == "open":
        opened = Path.open

        def interrupt_after_opening(path: Path, mode: str = "r") -> object:
            opened(path, mode).close()
            raise KeyboardInterrupt

        monkeypatch.setattr(Path, "open", interrupt_after_opening)
    elif moment == "write":
        monkeypatch.setattr(conversion.Document, "xml", property(lambda _: "text where bytes are wanted"))
    else:
        monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises((KeyboardInterrupt, TypeError)):
        document.write(target)
    assert _names(tmp_path) == []


@pytest.mark.parametrize(
    "arguments",
    [["convert", ENGLISH, "-o", ""], ["convert", ENGLISH, "--out-dir", ""], ["convert", ""], ["inspect", ""]],
)
def test_an_empty_name_is_wrong_use(arguments: list[object], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    result = _run(*arguments)
    assert result.exit_code == 2
    assert "a name is wanted" in result.output
    assert _names(tmp_path) == []


def test_a_document_that_cannot_be_written_names_the_file_that_was_wanted(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"nowhere/s\.xml'$"):
        akn.convert(ENGLISH).write(tmp_path / "nowhere" / "s.xml")


def test_a_missing_file_is_the_same_error_for_convert_and_validate(tmp_path: Path) -> None:
    for function in (akn.convert, akn.validate):
        with pytest.raises(akn.AknError, match="AKN101"):
            function(tmp_path / "missing")
