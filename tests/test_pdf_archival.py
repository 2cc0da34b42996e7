"""PDF/A and PDF/UA, as veraPDF judges them."""

from __future__ import annotations

from pathlib import Path

import pytest

import akn
from akn.markup.names import parse
from akn.renditions.pdf import render
from tests.every_element import document_with_every_element
from tests.verapdf import absence, verdicts

pytestmark = pytest.mark.skipif(bool(absence()), reason=absence() or "veraPDF is here")

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pdf")


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / f"{name}.pdf"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(("profile", "flavour"), [("a-3a", "3a"), ("a-2a", "2a")])
def test_samples_and_a_document_with_every_element_comply(
    profile: str, flavour: str, samples: Path, folder: Path
) -> None:
    files = [written(folder, f"every-{profile}", render(document_with_every_element(), profile=profile))]
    for language in LANGUAGES:
        xml = (samples / f"statement.{language}.akn.xml").read_bytes()
        files.append(written(folder, f"{language}-{profile}", render(parse(xml), xml=xml, profile=profile)))
    found = verdicts(files, [flavour, "ua1"])
    assert {place: rules for place, rules in found.items() if rules} == {}


def test_a_broken_pdf_does_not_comply(samples: Path, folder: Path) -> None:
    data = render(parse((samples / "statement.en.akn.xml").read_bytes()))
    untold = written(folder, "untold", data.replace(b"<pdfaid:part>3</pdfaid:part>", b"<pdfaid:part>1</pdfaid:part>"))
    untagged = written(folder, "untagged", data.replace(b"/StructTreeRoot", b"/NoStructTreeRt"))
    found = verdicts([untold, untagged], ["3a", "ua1"])
    assert "6.6.4-2" in found[untold, "3a"]
    assert "StructTreeRoot" in found[untagged, "3a"]
    assert "StructTreeRoot" in found[untagged, "ua1"]


def test_a_real_document_of_each_language_complies(shared: Path, folder: Path) -> None:
    files = []
    for language in ("ara", "eng", "fra", "rus", "spa", "zho"):
        # the shortest, as this is run often; benchmarks/pdf_corpus.py takes more
        path = min((shared / "corpus" / "sc-resolution" / language).glob("*.page.txt"), key=lambda p: p.stat().st_size)
        document = akn.convert(path)
        files.append(written(folder, f"real-{language}", render(document.tree, xml=document.xml)))
    found = verdicts(files, ["3a", "ua1"])
    assert {place: rules for place, rules in found.items() if rules} == {}
