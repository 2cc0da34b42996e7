"""`akn render`, and `akn convert --to`, as their users meet them."""

from __future__ import annotations

import importlib
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import akn
from akn.cli import main

SAMPLES = Path(__file__).parent.parent / "samples"


@pytest.fixture
def xml(tmp_path: Path) -> Path:
    """An AKN file in a folder of its own."""
    return Path(shutil.copy(SAMPLES / "statement.en.akn.xml", tmp_path / "statement.akn.xml"))


def _run(*arguments: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments], input=stdin)


def _names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_the_page_is_written_beside_the_file(xml: Path) -> None:
    result = _run("render", xml)
    assert result.exit_code == 0
    assert result.output == f"{xml} → {xml.with_name('statement.html')}\n"
    assert xml.with_name("statement.html").read_bytes() == akn.render(xml)


def test_several_formats_of_several_files_go_into_a_folder(xml: Path) -> None:
    other = Path(shutil.copy(xml, xml.with_name("other.xml")))
    result = _run("render", xml, other, "--to", "html, txt", "--out-dir", xml.parent / "site")
    assert result.exit_code == 0
    assert _names(xml.parent / "site") == ["other.akn.txt", "other.html", "statement.akn.txt", "statement.html"]


def test_standard_input_goes_to_standard_output(xml: Path) -> None:
    result = _run("render", "-", "--to", "txt", stdin=xml.read_bytes())
    assert result.stdout_bytes == akn.render(xml, "txt")
    assert _run("render", xml, "-o", "-", "--fragment").stdout.startswith("<article")


def test_a_file_that_is_not_valid_is_rendered_with_a_warning(xml: Path) -> None:
    page = xml.with_name("statement.html")
    xml.write_bytes(
        xml.read_bytes().replace(b"<docTitle", b"<docTitle wrong='x'").replace(b"<mainBody", b"<mainBody id='x'")
    )
    result = _run("render", xml)
    assert result.exit_code == 0
    assert page.is_file()
    assert f"{xml}: warning AKN515: the file is not valid: 2 errors (AKN421)" in result.stderr
    assert "akn validate" in result.stderr
    assert _run("render", xml, "--fail-on", "warning").exit_code == 1
    (report,) = map(json.loads, _run("render", xml, "--json").stdout.splitlines())
    assert [p["code"] for p in report["problems"]] == ["AKN515"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--to", "docx"], "'docx' is not one of html, txt, pdf"),
        (["--to", ","], "nothing is not one of"),
        (["--to", "html,txt", "-o", "x"], "-o takes one format"),
        (["-o", "x", "--out-dir", "y"], "exclude each other"),
        (["--css", "missing.css"], "--css: No such file or directory: missing.css"),
    ],
)
def test_what_does_not_go_together_is_wrong_use(xml: Path, arguments: list[str], said: str) -> None:
    result = _run("render", xml, *arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert _names(xml.parent) == ["statement.akn.xml"]


def test_files_that_are_none_are_told_apart_and_the_others_rendered(xml: Path) -> None:
    broken = xml.with_name("broken.xml")
    broken.write_text("<a><b></a>", encoding="utf-8")
    other = xml.with_name("other.xml")
    other.write_text("<html/>", encoding="utf-8")
    result = _run("render", broken, other, xml.with_name("none.xml"), xml)
    assert result.exit_code == 2
    lines = [line for line in result.stderr.splitlines() if not line.startswith("    (")]
    assert [line.partition(" error ")[2][:6] for line in lines] == ["AKN401", "AKN403", "AKN101"]
    assert xml.with_name("statement.html").exists()


def test_what_is_not_rendered_is_said_with_a_remedy(xml: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = importlib.import_module("akn.cli.render")
    monkeypatch.setattr(module, "LARGEST", 1000)
    data = xml.read_bytes()
    for result in (_run("render", xml), _run("render", "-", stdin=data)):
        assert result.exit_code == 1
        line, remedy = result.stderr.splitlines()
        assert "error AKN405" in line
        assert remedy.startswith("    (split it into its documents")
    assert _names(xml.parent) == ["statement.akn.xml"]


def test_two_files_never_become_one(xml: Path) -> None:
    again = Path(shutil.copy(xml, xml.with_name("statement.xml")))
    result = _run("render", xml, again)
    assert result.exit_code == 1
    assert "AKN417" in result.stderr


def test_json_says_what_was_written_and_what_not(xml: Path) -> None:
    result = _run("render", xml, xml.with_name("none.xml"), "--to", "html,txt", "--json")
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert first["outputs"] == {
        "html": str(xml.with_name("statement.html")),
        "txt": str(xml.with_name("statement.akn.txt")),
    }
    assert (second["outputs"], second["problems"][0]["code"]) == ({}, "AKN101")


def test_a_style_of_ones_own(xml: Path) -> None:
    style = xml.with_name("ours.css")
    style.write_text("p { color: teal }", encoding="utf-8")
    _run("render", xml, "--css", style)
    assert "teal" in xml.with_name("statement.html").read_text(encoding="utf-8")


def test_conversion_makes_all_forms_at_once(tmp_path: Path) -> None:
    text = Path(shutil.copy(SAMPLES / "statement.en.txt", tmp_path / "s.txt"))
    result = _run("convert", text, "--to", "xml,html,txt", "--out-dir", tmp_path / "out", "--json")
    assert _names(tmp_path / "out") == ["s.akn.txt", "s.akn.xml", "s.html"]
    assert json.loads(result.stdout)["outputs"]["html"] == str(tmp_path / "out" / "s.html")
    assert (tmp_path / "out" / "s.html").read_bytes() == akn.render(tmp_path / "out" / "s.akn.xml")


def test_text_never_takes_the_place_of_the_text_it_was_made_from(tmp_path: Path) -> None:
    text = Path(shutil.copy(SAMPLES / "statement.en.txt", tmp_path / "s.txt"))
    before = text.read_bytes()
    assert _run("convert", text, "--to", "xml,txt").exit_code == 0
    assert _run("render", tmp_path / "s.akn.xml", "--to", "txt").exit_code == 0
    assert text.read_bytes() == before
    assert _names(tmp_path) == ["s.akn.txt", "s.akn.xml", "s.txt"]


def test_no_file_that_is_still_to_be_read_is_written(tmp_path: Path) -> None:
    first = Path(shutil.copy(SAMPLES / "statement.en.txt", tmp_path / "s.txt"))
    last = Path(shutil.copy(SAMPLES / "statement.fr.txt", tmp_path / "s.akn.xml"))
    before = last.read_bytes()
    result = _run("convert", first, last)
    assert result.exit_code == 1
    assert f"{last} is an input" in result.stderr
    assert last.read_bytes() == before


def test_all_forms_are_written_or_none(xml: Path) -> None:
    (xml.parent / "out" / "statement.html").mkdir(parents=True)
    result = _run("render", xml, "--to", "txt,html", "--out-dir", xml.parent / "out", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["outputs"] == {}
    assert f"Is a directory: {xml.parent / 'out' / 'statement.html'}" in result.stdout
    assert _names(xml.parent / "out") == ["statement.html"]


def test_all_documents_of_an_input_are_written_or_none(tmp_path: Path) -> None:
    text = tmp_path / "two.txt"
    text.write_text("\n\n".join([(SAMPLES / "statement.en.txt").read_text(encoding="utf-8")] * 2), encoding="utf-8")
    (tmp_path / "two-2.akn.xml").mkdir()
    result = _run("convert", text, "--json")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert _names(tmp_path) == ["two-2.akn.xml", "two.txt"]


@pytest.mark.parametrize("name", ["s.akn", "S.XML", "s.AKN.XML"])
def test_endings_of_akn_files_are_not_kept(name: str, xml: Path) -> None:
    xml.rename(xml.parent / name)
    assert _run("render", xml.parent / name).exit_code == 0
    assert (xml.parent / f"{name[0]}.html").is_file()


@pytest.mark.parametrize("option", [["--fragment"], ["--css", "x.css"], ["--font-path", "x"]])
def test_options_of_a_format_that_is_not_wanted_are_wrong_use(option: list[str], xml: Path) -> None:
    result = _run("render", xml, "--to", "txt", *option)
    assert result.exit_code == 2
    assert f"{option[0]} is of" in result.stderr


def test_the_library_takes_documents_bytes_paths_and_trees(xml: Path) -> None:
    document = akn.convert(SAMPLES / "statement.en.txt", date="2026-11-23")
    page = akn.render(xml)
    assert page == akn.render(xml.read_bytes()) == akn.render(document) == akn.render(document.tree)
    with pytest.raises(ValueError, match="'docx' is not one of html, txt, pdf"):
        akn.render(xml, "docx")
    with pytest.raises(akn.AknError, match="AKN403"):
        akn.render(b"<html/>")
