"""Strings without which a pattern matches nothing: no match is missed for want of one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from akn.languages import LANGUAGES, Language
from akn.source.anchors import Anchored, anchors, beginnings


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
        ("(?!)", ()),
        ("weir|(?!)", ("weir",)),
        ("(?!(?!))weir", ("weir",)),
    ],
)
def test_the_strings_of_an_expression(expression: str, expected: tuple[str, ...]) -> None:
    assert anchors(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (r"(?<!\w)(?:upper |lower )?rivers?", ("lower river", "river", "upper river")),
        ("(?:lake|sea)s of salt", ("lakes of salt", "seas of salt")),
        (r"no\. \d{1,3}", ("no. ",)),
        (r"\b\d{1,2} may|19\d\d", (r"\d",)),
        (r"(?P<low>es-)?(?P<high>\d)", (r"\d", "es-")),
        ("[abc]dam", ("",)),
        ("(?:sluice|dyke)+s", ("dyke", "sluice")),
        ("(?!)", ()),
    ],
)
def test_the_beginnings_of_an_expression(expression: str, expected: tuple[str, ...]) -> None:
    assert beginnings(expression) == expected


def _expressions(language: Language) -> list[str]:
    words = language.citations
    return [words.vague, words.statement, words.charter, *words.provisions.values(), language.meeting, language.item]


def _with_ascii_digits(text: str) -> str:
    """The text with such digits as a folded one has."""
    return "".join("7" if c.isdecimal() and not c.isascii() else c for c in text)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
@given(data=st.data())
def test_whatever_matches_holds_one_of_them(language: Language, data: st.DataObject) -> None:
    expression = data.draw(st.sampled_from(_expressions(language)))
    text = _with_ascii_digits(data.draw(st.from_regex(expression)))
    assert re.search(expression, text)
    assert Anchored.of(expression).search(text)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
@given(data=st.data())
def test_all_matches_are_found_that_lie_apart(language: Language, data: st.DataObject) -> None:
    expression = data.draw(st.sampled_from([*_expressions(language), language.date, language.citations.resolution]))
    matching = _with_ascii_digits(data.draw(st.from_regex(expression)).replace("\n", " "))
    text = data.draw(
        st.lists(st.sampled_from([matching, matching[1:], " ", "\n", "9", "a", "19"]), max_size=8).map("".join)
    )
    expected = [m.span() for m in re.finditer(expression, text)]
    assert [m.span() for m in Anchored.of(expression).finditer(text)] == expected
