"""Sections of the document itself, as its text cites them."""

from __future__ import annotations

import pytest

import akn
from tests.test_references import DATE


def _hrefs(tag: str, *paragraphs: str) -> list[str]:
    document = akn.convert("\n\n".join(paragraphs) + "\n", symbol="A/RES/99/1", date=DATE, language=tag)
    assert "AKN312" not in {p.code for p in document.problems}
    assert akn.validate(document.xml, level=2) == []
    eids = {element.get("eId") for element in document.tree.iter()}
    hrefs = [r.href for r in document.references if r.kind == "provision"]
    assert {href.strip("#") for href in hrefs} <= eids
    return hrefs


@pytest.mark.parametrize(
    ("tag", "paragraphs", "hrefs"),
    [
        ("en", ("The General Assembly,", "I. Ferries", "1. Decides to act;", "II. Locks",
                "2. Recalls section I above."),
         ["#sec_I"]),
        ("en", ("The General Assembly,", "I", "Ferries", "1. Decides to act;", "II", "Locks",
                "2. Recalls paragraph 1 of section I above."), ["#para_1"]),
        ("en", ("The General Assembly,", "I", "Ferries", "1. Decides to act;", "II", "Locks",
                "2. Recalls section I above."), ["#dvs_1"]),
        ("fr", ("L’Assemblée générale,", "I. Bacs", "1. Décide d’agir ;", "II. Écluses",
                "2. Rappelle la section I ci-dessus."), ["#sec_I"]),
        ("zh", ("大会，", "一、渡船", "1. 决定采取行动；", "二、船闸", "2. 回顾上文第一节。"), ["#dvs_1"]),
    ],
)  # fmt: skip
def test_a_section_of_the_document_is_linked(tag: str, paragraphs: tuple[str, ...], hrefs: list[str]) -> None:
    assert _hrefs(tag, *paragraphs) == hrefs


def test_a_section_within_another_and_one_of_an_annex_are_linked() -> None:
    hrefs = _hrefs(
        "en", "The General Assembly,", "I. Ferries", "A. Crews", "1. Decides to act;", "2. Recalls section A above.",
        "Annex", "Rules of the ferries", "I. Fares", "1. Fares are low.", "II. Pilots", "2. Section I above applies.",
    )  # fmt: skip
    assert hrefs == ["#sec_I__dvs_A", "#att_1__sec_I"]


def test_a_section_that_is_not_there_is_said() -> None:
    text = "The General Assembly,\n\nI. Ferries\n\n1. Decides to act;\n\nII. Locks\n\n2. Recalls section III above.\n"
    document = akn.convert(text, symbol="A/RES/99/1", date=DATE, language="en")
    assert "AKN312" in {p.code for p in document.problems}
