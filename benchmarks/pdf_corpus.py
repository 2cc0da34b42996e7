"""Proves PDFs of real documents: `python benchmarks/pdf_corpus.py [--each 30] [--write]`.

For each language documents of all kinds are converted from their page text, set as PDF and read back, then veraPDF
judges them: PDF/A-3a and PDF/UA-1, and PDF/A-2a. Needs the documents in ../shared/corpus and a JDK.
With --write the table replaces benchmarks/pdf_corpus.md.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from itertools import chain, islice, zip_longest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
LANGUAGES = ("ara", "eng", "fra", "rus", "spa", "zho")
sys.path.insert(0, str(ROOT))


def texts(language: str, count: int) -> list[Path]:
    """Page texts of a language, of each kind in turn."""
    kinds = [sorted(p.glob("*.page.txt")) for p in sorted(CORPUS.glob(f"**/{language}"))]
    mixed = (path for path in chain.from_iterable(zip_longest(*kinds)) if path)
    return list(islice(mixed, count))


def judged(language: str, count: int, folder: Path) -> tuple[int, int, list[str]]:
    """Documents and pages that were made, and what went wrong."""
    import pypdfium2

    import akn
    from akn.renditions.pdf import render
    from tests.verapdf import verdicts

    wrong = []
    made: dict[str, list[Path]] = {"a-3a": [], "a-2a": []}
    pages = 0
    for path in texts(language, count):
        try:
            document = akn.convert_all(path, date="2031-01-01")[0]
            for profile, files in made.items():
                files.append(folder / f"{language}-{path.name}-{profile}.pdf")
                files[-1].write_bytes(render(document.tree, xml=document.xml, profile=profile))
        except akn.AknError as error:
            wrong.append(f"{path.name}: {error}")
            continue
        pages += len(pypdfium2.PdfDocument(made["a-3a"][-1]))
    found = {**verdicts(made["a-3a"], ["3a", "ua1"]), **verdicts(made["a-2a"], ["2a", "ua1"])}
    wrong += [f"{path.name} {flavour}: {rules}" for (path, flavour), rules in found.items() if rules]
    return len(made["a-3a"]), pages, wrong


def main() -> int:
    """Prints the table, or writes it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=30, help="documents of each language")
    parser.add_argument("--write", action="store_true", help="replace benchmarks/pdf_corpus.md")
    arguments = parser.parse_args()
    if not CORPUS.is_dir():
        print(f"the real documents ({CORPUS}) are not here", file=sys.stderr)
        return 2
    lines = ["| language | documents | pages | text as in the XML, veraPDF passes 3a, 2a, ua1 |", "|---|---|---|---|"]
    all_wrong = []
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            count, pages, wrong = judged(language, arguments.each, Path(folder))
        all_wrong += wrong
        bad = len({line.split()[0] for line in wrong})
        lines.append(f"| {language} | {count} | {pages} | {count - bad} |")
        print(lines[-1], *wrong, sep="\n", flush=True)
    if arguments.write:
        table = "\n".join(["# PDFs of real documents", "", *lines, ""])
        (ROOT / "benchmarks" / "pdf_corpus.md").write_text(table, encoding="utf-8")
    return 1 if all_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
