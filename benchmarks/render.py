"""Measures renditions: `python benchmarks/render.py [--write]`.

HTML, text and PDF of the Chinese sample in one process and in a process of their own, and a PDF of 300 pages. Where
WeasyPrint is installed (`pip install weasyprint`; it is no dependency) it makes a PDF of the same document's HTML.
With --write the table replaces benchmarks/render.md.
"""

from __future__ import annotations

import argparse
import copy
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "samples" / "statement.zh.txt"
RUNS = 15


def milliseconds(make: Callable[[], object], runs: int = RUNS) -> tuple[float, float]:
    """The best of several runs in this process, by the clock and in time of the processor."""
    best = cpu = float("inf")
    for _ in range(runs):
        start, used = time.perf_counter(), time.process_time()
        make()
        best, cpu = min(best, time.perf_counter() - start), min(cpu, time.process_time() - used)
    return 1000 * best, 1000 * cpu


def process(*arguments: str, runs: int = RUNS) -> tuple[float, float]:
    """The same of whole processes."""

    def used() -> float:
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    best = cpu = float("inf")
    for _ in range(runs):
        start, before = time.perf_counter(), used()
        subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
        best, cpu = min(best, time.perf_counter() - start), min(cpu, used() - before)
    return 1000 * best, 1000 * cpu


def long_document(pages: int) -> tuple[bytes, int]:
    """A document with so many pages at least, made of one with a few, and how many it has."""
    import pypdfium2

    import akn
    from akn.markup.names import parse, serialise

    root = parse(akn.convert(ROOT / "samples" / "statement.en.txt", date="2031-01-01").xml)
    body = root.find(".//{*}mainBody")
    assert body is not None
    paragraphs = list(body)
    for _ in range(pages + pages // 10):
        for paragraph in paragraphs:
            more = copy.deepcopy(paragraph)
            for element in more.iter():
                element.attrib.pop("eId", None)
            body.append(more)
    xml = serialise(root)
    return xml, len(pypdfium2.PdfDocument(akn.render(xml, "pdf")))


def row(what: str, measured: tuple[float, float], wanted: str = "") -> str:
    return f"| {what} | {measured[0]:.0f} ms | {measured[1]:.0f} ms | {wanted} |"


def table() -> str:
    """The measurements as a Markdown table."""
    import akn

    document = akn.convert(SAMPLE, date="2031-01-01")
    rows = [row(f"{form} of the sample, warm", milliseconds(lambda form=form: akn.render(document, form)), wanted)
            for form, wanted in (("html", "≤ 5"), ("txt", ""), ("pdf", "≤ 25"))]  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        cold = {to: process("-m", "akn", "convert", str(SAMPLE), "--to", to, "--out-dir", folder)
                for to in ("xml", "xml,html", "xml,pdf")}  # fmt: skip
    for to in ("xml,html", "xml,pdf"):
        more = (cold[to][0] - cold["xml"][0], cold[to][1] - cold["xml"][1])
        rows.append(row(f"`akn convert --to {to}` beyond `--to xml`, cold", more, "≤ 150" if "pdf" in to else ""))
    xml, pages = long_document(300)
    rows.append(row(f"PDF of {pages} pages, warm", milliseconds(lambda: akn.render(xml, "pdf"), 3), "< 1,000 for 300"))
    if find_spec("weasyprint"):
        rows += weasyprint(akn.render(document, "html").decode())
    else:
        rows.append("| WeasyPrint of the same document | not installed | | |")
    load = f"{os.getloadavg()[0]:.1f}"
    lines = [
        f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores with a load of {load} when"
        " it was measured; best of several runs, by the clock and in time of the processor.",
        "",
        "| what | clock | processor | wanted, ms |",
        "|---|---|---|---|",
        *rows,
    ]
    return "\n".join(lines) + "\n"


def weasyprint(html: str) -> list[str]:
    """Rows for WeasyPrint, which has no PDF/UA with PDF/A, from the HTML of the same document."""
    from weasyprint import HTML

    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_text(html, encoding="utf-8")
        code = "import sys; from weasyprint import HTML; HTML(sys.argv[1]).write_pdf(pdf_variant='pdf/ua-1')"
        cold = process("-c", code, str(page), runs=5)
    warm = milliseconds(lambda: HTML(string=html).write_pdf(pdf_variant="pdf/ua-1"), 5)
    return [row("WeasyPrint of the same document, warm", warm), row("WeasyPrint, cold, whole process", cold)]


def main() -> None:
    """Prints the table, or writes it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="replace benchmarks/render.md")
    arguments = parser.parse_args()
    text = table()
    print(text, end="")
    if arguments.write:
        (ROOT / "benchmarks" / "render.md").write_text("# Renditions\n\n" + text, encoding="utf-8")


if __name__ == "__main__":
    main()
