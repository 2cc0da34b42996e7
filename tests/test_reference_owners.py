"""To which document, organ or body a part of a citation belongs; what may belong to two is not linked."""

from __future__ import annotations

import pytest

from tests.test_references import _cited, _document, _symbols

ADDENDA = {
    "en": "The Council takes note of document A/75/7 and Add.1, Add.2 and Add.3.",
    "fr": "Le Conseil prend note du document A/75/7 et Add.1, Add.2 et Add.3.",
    "es": "El Consejo toma nota del documento A/75/7 y Add.1, Add.2 y Add.3.",
    "ru": "Совет принимает к сведению документ A/75/7 и Add.1, Add.2 и Add.3.",
    "zh": "安理会注意到文件A/75/7和Add.1、Add.2及Add.3。",
    "ar": "يحيط المجلس علما بالوثيقة A/75/7 و Add.1 و Add.2 و Add.3.",
}


@pytest.mark.parametrize("tag", ADDENDA)
def test_each_addendum_is_one_of_the_document(tag: str) -> None:
    assert _symbols(tag, ADDENDA[tag]) == ["A/75/7", "A/75/7/Add.1", "A/75/7/Add.2", "A/75/7/Add.3"]


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("A/75/7/Corr.1 and Add.1", ["A/75/7/Corr.1", "A/75/7/Add.1"]),
        ("A/75/7/Add.1 and Add.2", ["A/75/7/Add.1", "A/75/7/Add.2"]),
        ("A/75/7, Corr.1 and 2 and Add.1", ["A/75/7", "A/75/7/Corr.1", "A/75/7/Corr.2", "A/75/7/Add.1"]),
        ("A/75/7 and Add.1 and 2", ["A/75/7", "A/75/7/Add.1", "A/75/7/Add.2"]),
        ("A/75/7 and Add.1–3", ["A/75/7", "A/75/7/Add.1", "A/75/7/Add.3"]),
        ("A/75/7/Add.1-3", ["A/75/7/Add.1", "A/75/7/Add.3"]),
        ("A/75/7 and Add.1 and 15 members", ["A/75/7", "A/75/7/Add.1"]),
    ],
)
def test_suffixes_after_a_symbol(text: str, symbols: list[str]) -> None:
    assert _symbols("en", f"The Council recalls {text}.") == symbols


@pytest.mark.parametrize(
    ("text", "suffix"), [("S/2019/1, Add.1 and Corr.2", "Corr.2"), ("A/67/L.3/Rev.1 and Add.1", "Add.1")]
)
def test_a_suffix_after_one_of_another_series_may_belong_to_either(text: str, suffix: str) -> None:
    document = _document("en", f"The Council recalls {text}.")
    assert [r.status for r in document.references if r.text == suffix] == ["ambiguous"]
    assert "AKN311" in {p.code for p in document.problems}
