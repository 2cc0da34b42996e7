"""Action phrases against a truth made by hand, and how many paragraphs have one."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from pathlib import Path

import pytest

import akn
from akn.languages import LANGUAGES, action_phrases, by_code
from akn.languages.actions import STANCES
from akn.source.matching import fold_table
from akn.structure.actions import find_action

TRUTH = Path(__file__).parent / "data" / "action_phrases.csv"


def _paragraph(path: Path, document: str, paragraph: str) -> str:
    """The paragraph of a truth row, as its source numbers paragraphs."""
    if path.suffix == ".json":
        text = json.loads(path.read_text(encoding="utf-8"))["blocks"][int(paragraph)]["text"]
        assert isinstance(text, str)
        return text
    if path.suffix == ".tsv":
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        return next(row[2] for row in rows if row[0].endswith(document.lower()) and row[1] == paragraph)
    pieces = r"\n\s*\n(?=\s*“)|\n(?=\s*“)" if path.parent.name == "samples" else r"\n\s*\n"
    return re.split(pieces, path.read_text(encoding="utf-8"))[int(paragraph)]


def test_phrases_of_the_hand_made_truth(shared: Path) -> None:
    right: Counter[str] = Counter()
    wrong = []
    rows = list(csv.DictReader(TRUTH.read_text(encoding="utf-8").splitlines()))
    for row in rows:
        language = by_code(row["language"])
        assert language is not None
        text = _paragraph(shared / row["source"], row["document"], row["paragraph"])
        action = find_action(text.translate(fold_table()), language)
        start, length = int(row["start"]), int(row["length"])
        if action is not None and (action.start, action.end, action.id) == (start, start + length, row["action"]):
            right[language.code] += 1
        else:
            wrong.append((row["document"], row["paragraph"], text[start : start + length], action))
    assert len(rows) == 180
    assert set(Counter(row["language"] for row in rows).values()) == {30}
    assert sum(right.values()) >= 0.97 * len(rows), wrong


def test_nearly_every_paragraph_of_a_statement_has_one(shared: Path) -> None:
    found: Counter[bool] = Counter()
    paths = [
        *shared.glob("corpus/prst/eng/*.page.txt"),
        *shared.glob("corpus/hard/prst/eng/*.page.txt"),
        *shared.glob("corpus/statements-other/*/*.txt"),
    ]
    for path in paths:
        for document in akn.convert_all(path):
            kinds = [block.kind.value for block in document.blocks]
            end = kinds.index("annex") if "annex" in kinds else len(kinds)
            found.update(b.action is not None for b in document.blocks[:end] if b.kind == "paragraph")
    assert sum(found.values()) > 850
    assert found[True] >= 0.97 * sum(found.values())


def test_every_language_has_every_kind_of_word_and_only_known_actions() -> None:
    for language in LANGUAGES:
        phrases = action_phrases(language)
        used = {*phrases.finite, *phrases.participles}
        assert used <= set(STANCES), language.name
        # what an organ does in every statement can be said in every language
        assert used >= {"recall", "reaffirm", "note", "welcome", "condemn", "request", "decide", "urge", "remainSeized"}


@pytest.mark.parametrize(
    ("paragraph", "action", "words"),
    [
        ("根据秘书长的建议，决定增加灯塔；", "decide", "决定"),
        ("按照大会的请求，核准该计划；", "approve", "核准"),
        ("根据《宪章》第七章采取行动，", "act", "采取行动"),
    ],
)
def test_what_is_a_noun_is_no_act(paragraph: str, action: str, words: str) -> None:
    folded = fold_table().fold(paragraph)
    language = by_code("zho")
    assert language is not None
    found = find_action(folded, language)
    assert found is not None
    assert (found.id, folded[found.start : found.end]) == (action, words)


#: how a decision of the General Assembly opens, and what it then did: the words marked, and the action
DECIDED = {
    "ara": (
        "{} الجمعية العامة، في جلستها العامة 31، المعقودة في 21 تشرين الأول/أكتوبر 2031، ما يلي.",
        {"قررت": "decide", "أشارت": "recall", "عينت": "decide", "انتخبت": "decide", "أقرت": "approve"},
    ),
    "eng": (
        "At its 31st plenary meeting, on 21 October 2031, the General Assembly {} Ivo Marek.",
        {"re-elected": "decide", "reappointed": "decide", "took note of": "takeNote"},
    ),
    "fra": (
        "À sa 31e séance plénière, le 21 octobre 2031, l’Assemblée générale {} Ivo Marek.",
        {"a nommé": "decide", "a réélu": "decide", "a désigné": "decide", "a adopté": "approve"},
    ),
    "rus": (
        "На своем 31-м пленарном заседании 21 октября 2031 года Генеральная Ассамблея {} доклад.",
        {"приняла к сведению": "takeNote", "назначила": "decide", "утвердила": "approve", "постановила": "decide"},
    ),
    "spa": (
        "En su 31ª sesión plenaria, celebrada el 21 de octubre de 2031, la Asamblea General {} a Ivo Marek.",
        {"reeligió": "decide", "nombró": "decide", "tomó nota de": "takeNote"},
    ),
}


@pytest.mark.parametrize(
    ("language", "verb", "action"),
    [(x, verb, action) for x, (_, verbs) in DECIDED.items() for verb, action in verbs.items()],
)
def test_what_a_decision_tells_as_past_is_an_act(language: str, verb: str, action: str) -> None:
    document = akn.convert("86/411\n\n" + DECIDED[language][0].format(verb), date="2031-11-01")
    assert document.outline.language.code == language
    assert [b.action.id for b in document.blocks if b.action] == [action]


@pytest.mark.parametrize(
    ("language", "sentence", "action"),
    [
        ("rus", "Генеральная Ассамблея приняла во внимание доклад.", "bearInMind"),
        ("rus", "Генеральная Ассамблея приняла участие в конференции.", None),
        ("rus", "Генеральная Ассамблея приняла резолюцию.", "approve"),
        ("ara", "أقرت الجمعية العامة عددا من الأحكام.", "approve"),
        ("zho", "满意地", "expressSatisfaction"),
    ],
)
def test_a_past_form_is_the_act_that_its_words_say(language: str, sentence: str, action: str | None) -> None:
    known = by_code(language)
    assert known is not None
    found = find_action(sentence.translate(fold_table()).lower(), known)
    assert (found and found.id) == action


@pytest.mark.parametrize("paragraph", ["1. 满意地", "满意地;", "1. 大会满意地。"])
def test_an_adverb_with_which_a_text_ends_ends_no_conversion(paragraph: str) -> None:
    document = akn.convert(f"86/9. 水井\n\n大会，\n\n回顾其第85/12号决议，\n\n{paragraph}\n\n2. 决定继续处理此案。\n")
    assert "满意地" in "".join(str(text) for text in document.tree.itertext())
