"""Real documents: what the issue of the first conversion promises, on every layout."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

import pytest

import akn

_SCORED = ("formula", "preambular", "operative", "point", "heading", "conclusion")


#: kinds of the truth -> those of the program; the truth of statements calls every paragraph operative
_KINDS = {
    "formula": {"formula"},
    "preambular": {"recital", "paragraph"},
    "operative": {"paragraph"},
    "point": {"point"},
    "heading": {"heading", "annex"},
    "conclusion": {"conclusion"},
}


def _wrong(gold: list[dict[str, str]], document: akn.Document) -> list[str]:
    """The texts that are blocks in both and are of another kind or have another number."""
    blocks = {_shown(b.text.chars): b for b in reversed(document.blocks)}
    both = [(b, blocks[_shown(b["text"])]) for b in gold if b["kind"] in _KINDS and _shown(b["text"]) in blocks]
    return [
        f"{want['kind']} {want['num']} {want['text'][:60]}"
        for want, have in both
        if have.kind.value not in _KINDS[want["kind"]]
        or _shown(have.number.text.chars if have.number else "") != _shown(want["num"] or "")
    ]


def _shown(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


@pytest.mark.parametrize("layout", ["seed", "page", "plain"])
@pytest.mark.parametrize("folder", ["corpus/prst/eng", "corpus/hard/prst/eng"])
def test_blocks_of_real_statements(folder: str, layout: str, shared: Path) -> None:
    right = wanted = found = 0
    for gold_path in sorted((shared / folder).glob("*.json")):
        gold = json.loads(gold_path.read_text(encoding="utf-8"))
        document = akn.convert(gold_path.with_name(f"{gold_path.stem}.{layout}.txt").read_bytes())
        want = [_shown(b["text"]) for b in gold["blocks"] if b["kind"] in _SCORED]
        have = [_shown(b.text.chars) for b in document.blocks if b.kind not in ("masthead", "title", "proceedings")]
        right += sum(1 for text in want if text in have)
        wanted, found = wanted + len(want), found + len(have)
        assert _wrong(gold["blocks"], document) == []
        assert document.identity.date == gold["date"]
        assert document.identity.meeting == gold["meeting"]
        assert [_shown(n["text"]) for n in gold["footnotes"]] == [
            _shown(n.text.chars) for b in document.blocks for n in b.notes
        ]
        if layout == "page":
            assert (document.symbol or "").replace(" ", "") == gold["symbol"].replace(" ", "")
    least = 0.995 if "hard" not in folder else 0.95
    assert 2 * right / (wanted + found) >= least


@pytest.mark.parametrize("kind", ["sc-resolution", "ga-resolution", "ga-decision", "hrc-resolution"])
def test_real_resolutions_and_decisions_on_pages(kind: str, shared: Path) -> None:
    scored = {"formula", "recital", "paragraph", "point", "heading"}
    for folder in sorted((shared / "corpus" / kind).iterdir()):
        right = wanted = 0
        for path in sorted(folder.glob("*.json"))[:3]:
            gold = json.loads(path.read_text(encoding="utf-8"))
            document = akn.convert(path.with_name(f"{path.stem}.page.txt").read_bytes())
            assert akn.validate(document.xml) == []
            if re.fullmatch(r"A/DEC/\d{3}/\d{2}", gold["symbol"]):
                continue  # printed the wrong way round, number before session
            assert "AKN201" not in {p.code for p in document.problems}
            assert (document.symbol or "").replace(" ", "") == gold["symbol"].replace(" ", "")
            assert gold["date"] in (document.identity.date, None)
            # the truth keeps a space where a Chinese footnote was called
            want = [b["text"] for b in gold["blocks"] if b["kind"] in _SCORED and b["kind"] != "conclusion"]
            want = [_shown(text).replace(" ", "") for text in want]
            have = {_shown(b.text.chars).replace(" ", "") for b in document.blocks if b.kind in scored}
            right, wanted = right + sum(text in have for text in want), wanted + len(want)
            assert _wrong(gold["blocks"], document) == []
        assert right / wanted >= 0.9, folder.name


def test_a_draft_is_valid_and_named_a_draft(shared: Path) -> None:
    for path in sorted((shared / "corpus/sc-draft").rglob("*.page.txt"))[:8]:
        document = akn.convert(path.read_bytes())
        assert akn.validate(document.xml) == []
        assert document.identity.name == "draftResolution", path.name


def test_every_opening_sentence_says_meeting_date_and_item(shared: Path) -> None:
    facts = {"2": (7359, "2015-01-14"), "5": (7378, "2015-02-06"), "6": (7388, "2015-02-18")}
    seen = 0
    for path in sorted((shared / "corpus/statements-other/sentences").glob("*.tsv")):
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        for document, (meeting, date) in facts.items():
            mine = [row for row in rows if row[0].endswith(f"prst/2015/{document}")]
            opening = next(row[2] for row in mine if row[1] == "p2s1")
            other = next(row[2] for row in mine if row[1] not in ("p1s1", "p2s1"))
            made = akn.convert(f"{opening}\n\n“{other}”\n")
            assert (made.identity.meeting, made.identity.date) == (meeting, date), path.name
            formula = next(b for b in made.blocks if b.kind == "formula")
            items = [formula.text.chars[m.start : m.end] for m in formula.marks if m.element == "inline"]
            assert len(items) == 1, path.name
            assert not set(items[0]) & set("\"“”«»<>`'")
            assert made.symbol == f"S/PRST/2015/{document}"
            seen += 1
    assert seen == 18
