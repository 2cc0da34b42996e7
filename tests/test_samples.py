"""The samples: what each must give, and that it gives the same bytes as before."""

from __future__ import annotations

from pathlib import Path

import pytest

import akn

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
DATE = "2026-11-23"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_sample_gives_the_committed_output(tag: str, samples: Path, request: pytest.FixtureRequest) -> None:
    document = akn.convert(samples / f"statement.{tag}.txt", date=DATE)
    golden = samples / f"statement.{tag}.akn.xml"
    if request.config.getoption("--update-golden"):
        document.write(golden)
    assert document.xml == golden.read_bytes()
    assert akn.validate(golden) == []


def test_the_chinese_statement(samples: Path) -> None:
    document = akn.convert(samples / "statement.zh.txt", date=DATE)
    kinds = [block.kind.value for block in document.blocks]
    assert kinds == ["title", "formula"] + ["paragraph"] * 35
    formula = document.blocks[1]
    marks = {m.element: formula.text.chars[m.start : m.end] for m in formula.marks}
    assert marks == {
        "date": "2013年8月6日",
        "event": "安全理事会第7015次会议",
        "inline": "联合国与区域和次区域组织在维护国际和平与安全领域中的合作",
    }
    assert (document.identity.meeting, document.identity.date) == (7015, "2013-08-06")
    assert document.symbol == "S/PRST/2013/12"
    inferred = [p for p in document.problems if p.code == "AKN301"]
    assert len(inferred) == 1
    assert "catalogue" in inferred[0].message
    assert all(block.action for block in document.blocks[2:])
    assert "第1540(2004)号决议" in document.blocks[25].text.chars
    assert b'<FRBRlanguage language="zho"/>' in document.xml


@pytest.mark.parametrize(
    ("tag", "meeting", "date", "paragraphs", "points"),
    [
        ("ar", 9905, "2031-05-19", 9, 3),
        ("en", 9901, "2031-03-11", 9, 3),
        ("es", 9903, "2031-04-24", 8, 3),
        ("fr", 9902, "2031-04-02", 9, 3),
        ("ru", 9904, "2031-05-06", 9, 3),
    ],
)
def test_the_invented_statements(
    tag: str, meeting: int, date: str, paragraphs: int, points: int, samples: Path
) -> None:
    document = akn.convert(samples / f"statement.{tag}.txt", date=DATE)
    kinds = [block.kind.value for block in document.blocks]
    assert kinds.count("masthead") == 5
    assert kinds.count("paragraph") == paragraphs
    assert kinds.count("point") == points
    assert [b.number.ascii for b in document.blocks if b.kind == "point" and b.number] == ["a", "b", "c"]
    assert (document.identity.meeting, document.identity.date) == (meeting, date)
    assert document.identity.symbol_from == "masthead"
    formula = next(b for b in document.blocks if b.kind == "formula")
    assert {m.element for m in formula.marks} == {"date", "event", "inline"}
    assert [n.marker for b in document.blocks for n in b.notes] == ["(1)" if tag == "ar" else "1"]
    assert all(b.action for b in document.blocks if b.kind == "paragraph")
    assert not [p for p in document.problems if p.level >= akn.Level.WARNING]


def test_eids_are_the_same_in_all_languages(samples: Path) -> None:
    found = set()
    for tag in ("ar", "en", "fr", "ru"):
        tree = akn.convert(samples / f"statement.{tag}.txt", date=DATE).tree
        eids = [e.get("eId", "") for e in tree.iter("{*}paragraph", "{*}point", "{*}list", "{*}formula")]
        found.add(tuple(eids))
    assert len(found) == 1
