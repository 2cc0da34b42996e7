"""Whose act a paragraph's words are: the organ's, another's, or nobody's."""

from __future__ import annotations

import pytest

import akn
from akn.structure.model import Block
from tests.test_structure import LASTS, OPENINGS, TITLES


def _blocks(*passages: str, language: str) -> list[Block]:
    document = akn.convert("\n\n".join([TITLES[language], OPENINGS[language], *passages, LASTS[language]]) + "\n")
    assert akn.validate(document.xml) == []
    return list(document.blocks[2:-1])


def _acts(*passages: str, language: str) -> list[tuple[str, str] | None]:
    """Id and words of each block's action."""
    blocks = _blocks(*passages, language=language)
    return [(b.action.id, b.text.chars[b.action.start : b.action.end]) if b.action else None for b in blocks]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("ar", "”لا يؤيد مجلس الأمن إغلاق النهر."),
        ("en", "“The Security Council does not support the closing of the river."),
        ("en", "“The Council cannot accept the toll."),
        ("es", "“El Consejo de Seguridad no apoya el cierre del río."),
        ("fr", "« Le Conseil de sécurité ne soutient pas la fermeture du fleuve."),
        ("ru", "«Совет Безопасности не поддерживает закрытие реки."),
        ("zh", "“安全理事会不支持关闭河流。"),
    ],
)
def test_what_is_denied_is_no_act_and_is_reported(language: str, paragraph: str) -> None:
    document = akn.convert("\n\n".join([TITLES[language], OPENINGS[language], paragraph, LASTS[language]]))
    assert document.blocks[2].action is None
    assert [p.code for p in document.problems].count("AKN209") == 1


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("en", "“The Council quotes the Treaty, which says that the General Assembly elects the pilots."),
        ("en", "“The Council quotes the ferryman, who said that it condemns nobody."),
        ("fr", "« Le Conseil cite le passeur, selon lequel il condamne le péage."),
        ("ru", "«Совет цитирует паромщика, который сказал, что он осуждает сбор."),
    ],
)
def test_a_verb_of_another_clause_is_no_act(language: str, paragraph: str) -> None:
    assert _acts(paragraph, language=language) == [None]


@pytest.mark.parametrize(
    ("language", "paragraph", "act"),
    [
        (
            "en",
            "“The Security Council, having heard the words of the ferryman, strongly condemns the toll.",
            ("condemn", "strongly condemns"),
        ),
        ("en", "“The Council, which has no boat, requests the pilots to lend one.", ("request", "requests")),
        ("ar", "”إن مجلس الأمن، إذ يشير إلى قراره 3003 (2031)، يدين بشدة المكوس.", ("condemn", "يدين بشدة")),
    ],
)
def test_the_main_verb_is_the_act_and_not_that_of_a_clause_before_it(
    language: str, paragraph: str, act: tuple[str, str]
) -> None:
    assert _acts(paragraph, language=language) == [act]


@pytest.mark.parametrize(
    ("language", "intro", "items"),
    [
        ("en", "“The Council requests that the pilots:", ["Encourage the ferrymen;", "Welcome the boats."]),
        ("zh", "“安理会敦促各方：", ["支持领航员；", "欢迎船只。"]),
    ],
)
def test_what_others_are_to_do_is_no_act_of_the_organ(language: str, intro: str, items: list[str]) -> None:
    passages = [f"({letter}) {item}" for letter, item in zip("ab", items, strict=True)]
    first, *rest = _acts(intro, *passages, language=language)
    assert first is not None
    assert rest == [None, None]


@pytest.mark.parametrize("intro", ["“The Council:", "“The Council notes the flood and in this regard:"])
def test_sub_items_that_go_on_with_what_the_organ_does_are_its_acts(intro: str) -> None:
    acts = _acts(intro, "(a) Welcomes the boats;", "(b) Requests the pilots:", "(i) Invite all;", language="en")
    assert [act and act[0] for act in acts[1:]] == ["welcome", "request", None]


@pytest.mark.parametrize(
    ("language", "paragraph", "act"),
    [
        ("ar", "”يعرب أعضاء مجلس الأمن عن قلقهم البالغ إزاء الفيضان.", "expressConcern"),
        ("en", "“The members of the Council support the pilots.", "expressSupport"),
        ("en", "“They appeal to the ferrymen to wait.", "appeal"),
        ("ru", "«Члены Совета Безопасности глубоко обеспокоены наводнением.", "expressConcern"),
        ("ru", "«Члены Совета призывают лоцманов ждать.", "callUpon"),
    ],
)
def test_the_members_of_the_council_act_too(language: str, paragraph: str, act: str) -> None:
    (found,) = _acts(paragraph, language=language)
    assert found is not None
    assert found[0] == act


@pytest.mark.parametrize(
    ("language", "paragraph", "act"),
    [
        (
            "fr",
            "« Le Conseil dit l’inquiétude de plus en plus grande que lui inspire la crue.",
            ("expressConcern", "dit l’inquiétude de plus en plus grande"),
        ),
        ("fr", "« Le Conseil continue à souligner le rôle des pilotes.", ("stress", "continue à souligner")),
        ("fr", "« Le Conseil rappelle aux passeurs leurs devoirs.", ("remind", "rappelle")),
        ("fr", "« Le Conseil rappelle à cet égard sa résolution.", ("recall", "rappelle à cet égard")),
        ("fr", "« Le Conseil convient que les passeurs sont peu nombreux.", ("recognize", "convient")),
        ("fr", "« Le Conseil convient de se réunir.", ("agree", "convient")),
        ("fr", "« Le Conseil renouvelle les appels lancés.", ("reiterate", "renouvelle les appels")),
        ("fr", "« Le Conseil reste fermement attaché au fleuve.", ("commit", "reste fermement attaché")),
        ("fr", "« Le Conseil encourage instamment les pilotes.", ("encourage", "encourage instamment")),
        ("es", "“El Consejo recuerda a los barqueros sus deberes.", ("remind", "recuerda")),
        ("es", "“El Consejo recuerda su resolución.", ("recall", "recuerda")),
        ("ru", "«Совет напоминает всем лоцманам об их долге.", ("remind", "напоминает")),
        ("ru", "«Совет напоминает о своей резолюции.", ("recall", "напоминает")),
        (
            "ru",
            "«Совет выражает свою решительную готовность помочь.",
            ("beDetermined", "выражает свою решительную готовность"),
        ),
    ],
)
def test_phrases_that_one_word_turns_into_another_act(language: str, paragraph: str, act: tuple[str, str]) -> None:
    assert _acts(paragraph, language=language) == [act]
