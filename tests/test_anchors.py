"""Strings without which a pattern matches nothing: no match is missed for want of one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from akn.languages import LANGUAGES, Language
from akn.source.anchors import Anchored, anchors


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("rivers?", ("river",)),
        ("(?:lower )?delta", ("delta",)),
        ("(?:lake|sea)s of (?:salt|sweet water)", ("s of ",)),
        (r"(?<!the )\bdam(?! of)", ("dam",)),
        (r"no\. \d{1,3}", ("no. ",)),
        ("(?:a[bc]?d){0,3}", ("",)),
        ("(?:sluice|dyke)+", ("dyke", "sluice")),
        ("weirs{0,2}|wei{2}rs", ("wei",)),
        ("", ("",)),
    ],
)
def test_the_strings_of_an_expression(expression: str, expected: tuple[str, ...]) -> None:
    assert anchors(expression) == expected


def _expressions(language: Language) -> list[str]:
    words = language.citations
    return [words.vague, words.statement, words.charter, *words.provisions.values(), language.meeting, language.item]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
@given(data=st.data())
def test_whatever_matches_holds_one_of_them(language: Language, data: st.DataObject) -> None:
    expression = data.draw(st.sampled_from(_expressions(language)))
    text = data.draw(st.from_regex(expression))
    assert re.search(expression, text)
    assert Anchored.of(expression).search(text)
