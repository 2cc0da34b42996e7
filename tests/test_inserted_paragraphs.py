"""Paragraphs that were put in later, "1 bis.", as they are printed and cited."""

from __future__ import annotations

import pytest

import akn
from tests.test_references import DATE

#: formula, paragraph 1, those put in after it, and a paragraph that cites these
WORDS = {
    "en": ("The Security Council,", "1. Decides to act;", "1 bis. Decides to stay;", "1 ter. Calls upon States;",
           "2. Recalls paragraphs 1 bis and 1 ter above;"),
    "fr": ("Le Conseil de sécurité,", "1. Décide d’agir ;", "1 bis. Décide de rester ;", "1 ter. Demande aux États ;",
           "2. Rappelle les paragraphes 1 bis et 1 ter ci-dessus ;"),
    "es": ("El Consejo de Seguridad,", "1. Decide actuar;", "1 bis. Decide quedarse;", "1 ter. Exhorta a los Estados;",
           "2. Recuerda los párrafos 1 bis y 1 ter supra;"),
    "ru": ("Совет Безопасности,", "1. постановляет действовать;", "1 бис. постановляет остаться;",
           "1 тер. призывает государства;", "2. ссылается на пункты 1 бис и 1 тер выше;"),
    "zh": ("安全理事会，", "1. 决定采取行动；", "1之二. 决定留下；", "1之三. 呼吁各国；",
           "2. 回顾上文第1之二和第1之三段；"),
    "ar": ("إن مجلس الأمن،", "1 - يقرر أن يتصرف؛", "1 مكررا - يقرر أن يبقى؛", "1 مكرراً ثانياً - يهيب بالدول؛",
           "2 - يشير إلى الفقرة 1 مكررا أعلاه والفقرة 1 مكررا ثانيا أعلاه؛"),
}  # fmt: skip


@pytest.mark.parametrize("tag", WORDS)
@pytest.mark.parametrize("separator", ["\n\n", "\n"])
def test_a_paragraph_that_was_put_in_has_a_number_and_is_cited_by_it(tag: str, separator: str) -> None:
    document = akn.convert(separator.join(WORDS[tag]) + "\n", symbol="S/RES/3999 (2036)", date=DATE, language=tag)
    assert [b.number.ascii for b in document.blocks if b.number] == ["1", "1bis", "1ter", "2"]
    assert [r.href for r in document.references] == ["#para_1bis", "#para_1ter"]
    assert akn.validate(document.xml, level=2) == []


def test_a_sub_item_that_was_put_in_is_of_the_list() -> None:
    text = "The Security Council,\n\nDecides:\n\n1. to act;\n\n1 bis. to stay;\n\n2. to go.\n"
    document = akn.convert(text, symbol="S/RES/3999 (2036)", date=DATE, language="en")
    assert [(b.kind.value, b.number.ascii) for b in document.blocks if b.number] == [
        ("point", "1"),
        ("point", "1bis"),
        ("point", "2"),
    ]
    assert not [p for p in document.problems if p.code == "AKN208"]


def test_a_count_is_no_number_of_a_paragraph() -> None:
    document = akn.convert(
        "The Security Council,\n\n1. Decides to act;\n\n12 tern. They fly.\n", date=DATE, language="en"
    )
    assert [b.number.ascii for b in document.blocks if b.number] == ["1"]


#: a recital that calls a note, the number of the paragraph before the one put in
CALLS = {
    "en": ("The Security Council,", "Noting the report,{n}", "1. Decides to act;", "2. Decides to stay;",
           "{n} bis. Calls upon States;", "3. Decides to remain seized of the matter."),
    "ru": ("Совет Безопасности,", "Ссылаясь на доклад{n},", "1. постановляет действовать;",
           "2. постановляет остаться;", "{n} бис. призывает государства;", "3. постановляет продолжать заниматься."),
    "fr": ("Le Conseil de sécurité,", "Prenant note du rapport{n},", "1. Décide d’agir ;", "2. Décide de rester ;",
           "{n} bis. Demande aux États ;", "3. Décide de rester saisi de la question."),
    "zh": ("安全理事会，", "注意到该报告，{n}", "1. 决定采取行动；", "2. 决定留下；", "{n}之二. 呼吁各国；",
           "3. 决定继续处理此案。"),
}  # fmt: skip


@pytest.mark.parametrize("tag", CALLS)
@pytest.mark.parametrize("separator", ["\n\n", "\n"])
@pytest.mark.parametrize("number", ["1", "2"])
def test_a_paragraph_that_was_put_in_is_no_note(tag: str, separator: str, number: str) -> None:
    lines = [line.format(n=number) for line in CALLS[tag]]
    if number == "1":
        lines[3:5] = [lines[4], lines[3]]
    document = akn.convert(separator.join(lines) + "\n", symbol="S/RES/3999 (2036)", date=DATE, language=tag)
    assert [b.number.ascii for b in document.blocks if b.number] == sorted(["1", "2", "3", f"{number}bis"])
    assert not [note for block in document.blocks for note in block.notes]


def test_below_the_notes_a_paragraph_that_was_put_in_is_one() -> None:
    text = (
        "The Security Council,\n\nNoting the report,1\n\n1. Decides to act;\n\n_______________\n1 See S/2036/7.\n\n"
        "1 bis. Decides to stay;\n\n2. Decides to go.\n"
    )
    document = akn.convert(text, symbol="S/RES/3999 (2036)", date=DATE, language="en")
    assert [b.number.ascii for b in document.blocks if b.number] == ["1", "1bis", "2"]
    assert [note.text.chars for block in document.blocks for note in block.notes] == ["See S/2036/7."]
