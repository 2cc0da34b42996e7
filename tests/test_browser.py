"""The pages as the Nu HTML checker, a browser and axe-core see them."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from akn.markup.names import parse
from akn.renditions.html import render, style
from tests.every_element import document_with_every_element

FOLDER = Path(__file__).parent / "browser"
VNU = FOLDER / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def _program(*names: str) -> str:
    """The path of the first of these programs; without one the test is skipped, and says so."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        pytest.skip(f"{names[0]} is not installed, so pages are not checked; `make test` installs it where it may")
    if not VNU.is_file():
        pytest.skip("the packages of tests/browser are not installed; `make test` installs them where npm is")
    return found


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> list[Path]:
    """A page for each sample, for a document with all there is, and one that has taken a fragment in."""
    folder = tmp_path_factory.mktemp("pages")
    trees = {tag: parse((samples / f"statement.{tag}.akn.xml").read_bytes()) for tag in LANGUAGES}
    made = {tag: render(tree, valid=True) for tag, tree in trees.items()}
    made["all"] = render(document_with_every_element(), valid=False)
    made["fragment"] = (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Archive</title><style>{style()}</style></head>"
        f"<body><main><h1>Archive</h1>{render(trees['ar'], fragment=True).decode()}</main></body></html>"
    ).encode()
    for name, page in made.items():
        (folder / f"{name}.html").write_bytes(page)
    return sorted(folder.iterdir())


def _nu(*pages: Path) -> list[str]:
    command = [_program("java"), "-jar", str(VNU), "--format", "json", "--exit-zero-always", *map(str, pages)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    messages = json.loads(done.stderr)["messages"]
    return [f"{m['url']}:{m.get('lastLine')}: {m['message']}" for m in messages if m["type"] == "error"]


def _axe(*pages: Path) -> list[dict[str, Any]]:
    browser = _program("chromium", "chromium-browser", "google-chrome")
    command = [_program("node"), str(FOLDER / "axe.mjs"), browser, *map(str, pages)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def test_the_nu_checker_finds_no_error_in_any_page(pages: list[Path]) -> None:
    assert _nu(*pages) == []


def test_axe_finds_nothing_in_any_page_in_light_and_dark_and_nothing_is_fetched(pages: list[Path]) -> None:
    found = _axe(*pages)
    assert len(found) == 2 * len(pages)
    assert [f"{f['file']} {f['colorScheme']} {v}" for f in found for v in f["violations"]] == []
    # the one picture of the document with everything stands in a file beside it
    assert {url.rpartition("/")[2] for f in found for url in f["asked"]} == {"figure.png"}
    assert all(f["passes"] > 20 for f in found)
    assert not any(f["wide"] for f in found)


def test_the_checkers_would_find_a_fault(tmp_path: Path, samples: Path) -> None:
    page = render(parse((samples / "statement.en.akn.xml").read_bytes())).decode()
    broken = tmp_path / "broken.html"
    broken.write_text(page.replace("</article>", "<p><div>a</div></p><a href='x'></a></article>"), encoding="utf-8")
    assert any("p" in message for message in _nu(broken))
    assert any("link-name" in v for f in _axe(broken) for v in f["violations"])
