"""References against truths that were made by hand, by reading, before anything was found."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

import akn
from akn.references.citation import Reference

DATA = Path(__file__).parent / "data"

#: the documents whose citations were listed: the sample, all Chinese ones, ten French, one Spanish, 24 English
STATEMENTS = 40


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((DATA / name).read_text(encoding="utf-8").splitlines()))


def _target(reference: Reference) -> str:
    """The symbol of a document without spaces, or the id of an instrument."""
    return reference.symbol.replace(" ", "") or reference.href.rpartition("/")[2]


def test_citations_of_forty_statements(shared: Path) -> None:
    wanted: dict[str, Counter[tuple[int, str]]] = defaultdict(Counter)
    for row in _rows("statement_references.csv"):
        # a symbol that the scan has run together with a footnote call is not there to be found
        if row["note"] != "damaged":
            wanted[row["source"]][int(row["line"]), row["target"]] += 1
    hits = missed = extra = 0
    report = []
    for source, want in wanted.items():
        found: Counter[tuple[int, str]] = Counter()
        for document in akn.convert_all(shared / source):
            found.update(
                (r.line, _target(r))
                for r in document.references
                if r.status == "resolved" and r.kind not in ("meeting", "provision")
            )
        damaged = {r["line"] for r in _rows("statement_references.csv") if r["source"] == source and r["note"]}
        found = Counter({k: n for k, n in found.items() if str(k[0]) not in damaged or k in want})
        hits += (want & found).total()
        missed += (want - found).total()
        extra += (found - want).total()
        report += [(source, "missed", k) for k in want - found] + [(source, "extra", k) for k in found - want]
    assert len(wanted) == STATEMENTS
    assert hits / (hits + missed) >= 0.98, report
    assert hits / (hits + extra) >= 0.98, report


def _portion(printed: str) -> str:
    """The portion as eIds have it: para_3(a) is para_3__list_1__point_a, para_5->para_7 a range."""
    ends = []
    for end in printed.split("->"):
        steps = [re.sub(r"\(([^)]*)\)", r"__list_1__point_\1", step) for step in end.split("__")]
        ends.append("__".join(steps))
    return "->".join(ends).replace("annex_1", "annex").replace("annex", "annex_1")


def _found(reference: Reference) -> str:
    if "/!annex" in reference.href:
        return reference.href.rpartition("/!")[2]
    return reference.href.partition("~")[2] if "~" in reference.href else reference.href.replace("#", "")


def test_cited_provisions(shared: Path) -> None:
    rows = _rows("provisions.csv")
    documents: dict[Path, akn.Document] = {}
    right = 0
    wrong = []
    for row in rows:
        path = shared / row["source"]
        text = json.loads(path.read_text(encoding="utf-8"))["blocks"][int(row["block"])]["text"]
        start, length = int(row["start"]), int(row["length"])
        phrase, before = text[start : start + length], text[max(0, start - 12) : start]
        plain = path.with_suffix(".plain.txt")
        lines = plain.read_text(encoding="utf-8").split("\n")
        at = [(n, line.find(phrase)) for n, line in enumerate(lines, 1) if phrase in line]
        number, column = next(((n, c) for n, c in at if lines[n - 1][:c].endswith(before)), at[0])
        document = documents.setdefault(plain, akn.convert(plain))
        found = {
            _found(r)
            for r in document.references
            if r.kind == "provision" and r.line == number and column < r.column <= column + length + 1
        }
        want = {_portion(p) for p in row["portions"].split(";")} if row["portions"] != "none" else {""}
        if found == want:
            right += 1
        else:
            wrong.append((row["source"], phrase, found, want))
    assert len(rows) >= 60
    assert right >= 0.97 * len(rows), wrong


@pytest.mark.parametrize("kind", ["sc-resolution"])
def test_no_link_is_wrong_where_the_united_nations_links_nearly_everything(kind: str, shared: Path) -> None:
    """Every resolution that is linked in a paragraph is linked there in the document that was published."""
    wrong = []
    for folder in sorted((shared / "corpus" / kind).iterdir()):
        for path in sorted(folder.glob("*.json"))[::4]:
            gold = json.loads(path.read_text(encoding="utf-8"))
            linked = {_bare(s) for b in gold["blocks"] for s in (*b["refs"], *b["note_refs"])}
            if not linked:
                continue
            document = akn.convert(path.with_suffix(".plain.txt"))
            found = {_bare(r.symbol) for r in document.references if r.status == "resolved" and r.kind == "resolution"}
            wrong += [(path.name, s) for s in found - linked - {_bare(gold["symbol"])}]
    assert wrong == []


def _bare(symbol: str) -> str:
    """The symbol as it is compared: parts of a resolution are not told apart."""
    bare = symbol.replace(" ", "").upper()
    return re.sub(r"(?<=\d)[A-Z](?:-[A-Z])?(?=$|\()", "", bare)
