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


CHARTERS = {
    "en": (
        "The General Assembly,", "1. Adopts the Rules in the annex to the present resolution;",
        "2. Recalls article 2 below.", "Annex", "Rules of the ferries", "Chapter I\nGeneral provisions",
        "Article 1\nPurpose", "1. Fares are low.", "2. Article 2, paragraph 1, below applies.", "Article 2\nScope",
        "1. Article 1, paragraph 2, above applies.",
    ),
    "fr": (
        "L’Assemblée générale,", "1. Adopte le Règlement figurant en annexe de la présente résolution ;",
        "2. Rappelle l’article 2 ci-dessous.", "Annexe", "Règlement des bacs", "Chapitre I\nDispositions générales",
        "Article 1\nObjet", "1. Le prix est modique.", "2. Le paragraphe 1 de l’article 2 ci-dessous s’applique.",
        "Article 2\nPortée", "1. Le paragraphe 2 de l’article 1 ci-dessus s’applique.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("tag", CHARTERS)
def test_articles_that_headings_name_in_an_annex_are_linked(tag: str) -> None:
    wanted = ["#att_1__dvs_2", "#att_1__para_1-2", "#att_1__para_2"]
    assert [href for href in _hrefs(tag, *CHARTERS[tag]) if href != "#att_1"] == wanted


def test_a_heading_on_an_article_of_another_document_names_none() -> None:
    text = "The General Assembly,\n\nArticle 1 of the Rules\n\n1. Decides to act;\n\n2. Recalls article 1 above.\n"
    document = akn.convert(text, symbol="A/RES/99/1", date=DATE, language="en")
    assert "AKN312" in {p.code for p in document.problems}
