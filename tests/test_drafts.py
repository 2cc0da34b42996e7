"""Drafts: who submits them, and the title below it, whose number is left open."""

from __future__ import annotations

import pytest

import akn
from tests.test_references import DATE

#: who submits it, and the words of its preamble
HEADS = {
    "en": ("Belize, Chile: draft resolution", "The General Assembly,", "1. Decides to act."),
    "fr": ("Belize, Chili : projet de résolution", "L’Assemblée générale,", "1. Décide d’agir."),
    "es": ("Belice, Chile: proyecto de resolución", "La Asamblea General,", "1. Decide actuar."),
    "ru": ("Белиз, Чили: проект резолюции", "Генеральная Ассамблея,", "1. постановляет действовать."),
    "ar": ("بليز، شيلي: مشروع قرار", "إن الجمعية العامة،", "1 - تقرر أن تتصرف."),
    "zh": ("伯利兹、智利：决议草案", "大会，", "1. 决定采取行动。"),
}


@pytest.mark.parametrize("language", HEADS)
def test_what_stands_below_who_submits_a_draft_is_its_title(language: str) -> None:
    head, formula, paragraph = HEADS[language]
    text = f"{head}\n\nFaros y fareros\n\n{formula}\n\n{paragraph}\n"
    document = akn.convert(text, date=DATE, language=language)
    assert [(b.kind.value, b.text.chars) for b in document.blocks[:3]] == [
        ("masthead", head),
        ("title", "Faros y fareros"),
        ("formula", formula),
    ]


@pytest.mark.parametrize("number", ["91/...", "91/…", "91/…."])
@pytest.mark.parametrize("gap", [" ", "    "])
@pytest.mark.parametrize("head", ["Belize, Chile: draft resolution\n\n", ""])
def test_the_number_of_a_draft_may_be_left_open(number: str, gap: str, head: str) -> None:
    text = (
        f"{head}{number}{gap}Situation of lighthouse keepers\n\nThe General Assembly,\n\n"
        "Recalling its resolution 86/12,\n\n1. Decides to act.\n"
    )
    document = akn.convert(text, date=DATE)
    title = next(b for b in document.blocks if b.kind.value == "title")
    assert title.number is not None
    assert (title.number.text.chars, title.text.chars) == (number, "Situation of lighthouse keepers")
    assert document.identity.symbol is None


def test_drafts_that_follow_each_other_in_a_text_are_told_apart() -> None:
    text = "{}: draft resolution\n\n91/... Lighthouse keepers\n\nThe General Assembly,\n\n1. Decides to act.\n\n"
    documents = akn.convert_all(text.format("Belize") + text.format("Chile"), date=DATE)
    assert [d.blocks[0].text.chars for d in documents] == ["Belize: draft resolution", "Chile: draft resolution"]
