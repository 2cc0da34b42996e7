"""What is published, where it contradicts itself: the rest is held to the targets."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import akn
from akn.structure.model import Block


@dataclass(frozen=True, slots=True, eq=False)
class Marked:
    """A paragraph of a resolution or draft, the words emphasised in print, and whether the program marks the same."""

    kind: str
    text: str
    phrase: str
    right: bool

    def contradicts(self, other: Marked) -> bool:
        """Whether both open with the same words, as far as either is emphasised, and are not emphasised alike."""
        reach = max(len(self.phrase), len(other.phrase))
        return self.phrase != other.phrase and self.text[:reach] == other.text[:reach]


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _phrase(text: str) -> str:
    return _folded(text).strip(" ,،，.;:“”\"'’‘")


def _marked_by(block: Block) -> str:
    return block.text.chars[block.action.start : block.action.end] if block.action else ""


@pytest.mark.parametrize("language", ["ara", "eng", "fra", "rus", "spa", "zho"])
def test_action_phrases_of_the_security_council(shared: Path, language: str) -> None:
    """95 in 100, of resolutions and of drafts, where the same words are emphasised alike in all that are published.

    Of “Expressing concern” now the verb, now both words are in italics; no rule tells which.
    """
    by_opening: dict[str, list[Marked]] = defaultdict(list)
    for kind in _OF_THE_COUNCIL:
        for path in sorted((shared / "corpus" / kind / language).glob("*.json")):
            blocks = {_folded(b.text.chars): b for b in akn.convert(path.with_suffix(".plain.txt")).blocks}
            for gold in json.loads(path.read_text(encoding="utf-8"))["blocks"]:
                text = _folded(gold["text"])
                if gold["lead"] and gold["kind"] in ("preambular", "operative", "point") and text in blocks:
                    phrase = _phrase(gold["lead"])
                    right = _phrase(_marked_by(blocks[text])) == phrase
                    by_opening[text[:2]].append(Marked(kind, text, phrase, right))
    alike = [
        one
        for several in by_opening.values()
        for one in several
        if not any(one.contradicts(other) for other in several)
    ]
    assert len(alike) >= 0.7 * sum(map(len, by_opening.values()))
    for kind in _OF_THE_COUNCIL:
        held = [m.right for m in alike if m.kind == kind]
        assert sum(held) >= 0.95 * len(held), kind


_OF_THE_COUNCIL = ("sc-resolution", "sc-draft")

#: resolutions whose published XML calls section numerals, headings and titles of annexes operative paragraphs
_HEADINGS_CALLED_OPERATIVE = ("A_RES_79_144", "A_RES_80_110")

_KINDS = {
    "formula": ("formula",),
    "preambular": ("recital",),
    "operative": ("paragraph",),
    "point": ("point",),
    "heading": ("heading", "annex"),
}


def _is_right(stem: str, gold: dict[str, Any]) -> bool:
    """Whether what the publisher calls a paragraph can be one: it has a number, or ends as sentences do."""
    if stem not in _HEADINGS_CALLED_OPERATIVE or gold["kind"] != "operative" or gold["num"]:
        return True
    return len(gold["text"]) >= 130 or str(gold["text"]).endswith((".", ";", ":", ","))


def _bare(text: str | None) -> str:
    return "".join((text or "").split()).casefold()


@pytest.mark.parametrize("layout", ["layout", "raw", "pdfium"])
def test_kinds_and_numbers_on_real_pages(layout: str, shared: Path) -> None:
    """98 in 100 of the paragraphs read from PDFs have the published kind and number, where these can be right."""
    kinds, numbers, wrong = [], [], []
    for path in sorted((shared / "corpus/pdf/eng").glob("*.json")):
        blocks = {_bare(b.text.chars): b for b in reversed(akn.convert(path.with_suffix(f".{layout}.txt")).blocks)}
        for gold in json.loads(path.read_text(encoding="utf-8"))["blocks"]:
            block = blocks.get(_bare(gold["text"]))
            if block is None or gold["kind"] not in _KINDS or not _is_right(path.stem, gold):
                continue
            kinds.append(block.kind.value in _KINDS[gold["kind"]])
            printed = _bare(block.number.text.chars if block.number else None)
            numbers.append(printed.rstrip(".") == _bare(gold["num"]).rstrip("."))
            if not (kinds[-1] and numbers[-1]):
                wrong.append((path.stem, gold["kind"], gold["num"], block.kind.value, printed, gold["text"][:40]))
    assert len(kinds) > 700
    assert sum(kinds) >= 0.98 * len(kinds), wrong
    assert sum(numbers) >= 0.98 * len(numbers), wrong
