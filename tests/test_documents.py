"""Several documents in one text: of every kind after every other, in every language, each read as if it stood alone."""

from __future__ import annotations

import random
from itertools import product
from pathlib import Path

import pytest
from click.testing import CliRunner

import akn
from akn.cli import main
from tests.test_deliberations import ASSEMBLY, COUNCIL
from tests.test_structure import LASTS, OPENINGS, TITLES

#: the heading of a draft, and the heading and the text of a decision
OTHERS = {
    "eng": (
        "Belize and Fiji: draft resolution",
        "86/519.  Report of the Committee on Rivers",
        "At its 66th plenary meeting, on 20 December 2031, the General Assembly took note of the report.",
    ),
    "fra": (
        "Belize et Fidji : projet de résolution",
        "86/519.  Rapport du Comité des fleuves",
        "À sa 66e séance plénière, le 20 décembre 2031, l’Assemblée générale a pris acte du rapport du Comité.",
    ),
    "spa": (
        "Belice y Fiji: proyecto de resolución",
        "86/519.  Informe del Comité de los Ríos",
        "En su 66ª sesión plenaria, celebrada el 20 de diciembre de 2031, la Asamblea General tomó nota del informe.",
    ),
    "rus": (
        "Белиз и Фиджи: проект резолюции",
        "86/519.  Доклад Комитета по рекам",
        "На своем 66-м пленарном заседании 20 декабря 2031 года Генеральная Ассамблея приняла к сведению доклад.",
    ),
    "ara": (
        "بليز وفيجي: مشروع قرار",
        "86/519    تقرير لجنة الأنهار",
        "أحاطت الجمعية العامة علما، في جلستها العامة 66، المعقودة في 20 كانون الأول/ديسمبر 2031، بتقرير لجنة الأنهار.",
    ),
    "zho": (
        "伯利兹和斐济：决议草案",
        "86/519.  河流委员会的报告",
        "2031年12月20日，大会第66次全体会议表示注意到河流委员会的报告。",
    ),
}
TAGS = {"eng": "en", "fra": "fr", "spa": "es", "rus": "ru", "ara": "ar", "zho": "zh"}
PUBLISHERS = {
    "eng": "United Nations", "fra": "Nations Unies", "spa": "Naciones Unidas", "ara": "الأمم المتحدة", "zho": "联合国",
    "rus": "Организация Объединенных Наций",
}  # fmt: skip
SYMBOLS = {
    "statement": "S/PRST/2031/902", "resolution": "S/RES/2990 (2031)", "draft": "S/2031/77", "decision": "A/DEC/86/519",
}  # fmt: skip
NAMES = {
    "statement": "presidentialStatement", "resolution": "resolution", "draft": "resolution", "decision": "decision",
}  # fmt: skip


def _text(kind: str, language: str, layout: str) -> str:
    """A document of a kind: its paragraphs alone, or on a page with masthead, page number and job number."""
    council, (draft, heading, decision) = COUNCIL[language], OTHERS[language]
    tag = TAGS[language]
    paragraphs = {
        "statement": (TITLES[tag], OPENINGS[tag], LASTS[tag]),
        "resolution": council,
        "draft": (draft, *council[2:]),
        "decision": (heading, decision),
    }[kind]
    body = "\n\n".join(paragraphs) + "\n"
    if layout == "plain":
        return body
    return f"{PUBLISHERS[language]}      {SYMBOLS[kind]}\nDistr.: General\n\n{body}\n31-12345{'':60}1/1\n"


def _said(document: akn.Document) -> list[tuple[str, str, str]]:
    return [(b.kind.value, b.number.text.chars if b.number else "", b.text.chars) for b in document.blocks]


@pytest.mark.parametrize("layout", ["plain", "page"])
@pytest.mark.parametrize("language", COUNCIL)
@pytest.mark.parametrize(("first", "second"), list(product(NAMES, repeat=2)))
def test_two_documents_are_read_as_each_is_alone(first: str, second: str, language: str, layout: str) -> None:
    texts = [_text(kind, language, layout) for kind in (first, second)]
    documents = akn.convert_all("\n\n".join(texts), date="2032-01-12")
    assert [d.outline.name for d in documents] == [NAMES[first], NAMES[second]]
    assert documents[1].outline.span.start == len(texts[0]) + 2
    alone = [akn.convert(text, date="2032-01-12") for text in texts]
    assert [_said(d) for d in documents] == [_said(d) for d in alone]
    assert [d.symbol for d in documents] == [d.symbol for d in alone]
    assert all(akn.validate(d.xml) == [] for d in documents)


@pytest.mark.parametrize("between", ["\n", "\f", "\n\n\n\n"])
@pytest.mark.parametrize("first", COUNCIL)
def test_documents_in_two_languages_are_each_in_its_own(first: str, between: str) -> None:
    second = list(COUNCIL)[(list(COUNCIL).index(first) + 1) % len(COUNCIL)]
    for kind in NAMES:
        texts = _text("statement", first, "plain"), _text(kind, second, "plain")
        documents = akn.convert_all(between.join(texts), date="2032-01-12")
        assert [d.language.code for d in documents] == [first, second]
        assert [p.code for d in documents for p in d.problems if p.code in ("AKN109", "AKN110")] == []


def test_documents_of_two_layouts_are_each_read_in_its_own() -> None:
    spaced = "\n\n".join(_text("resolution", "eng", "plain").replace(" the ", "\nthe ").split("\n"))
    texts = _text("statement", "eng", "page"), spaced
    documents = akn.convert_all("\n\n".join(texts), date="2032-01-12")
    assert [_said(d) for d in documents] == [_said(akn.convert(text, date="2032-01-12")) for text in texts]


@pytest.mark.parametrize("kind", NAMES)
def test_the_title_below_a_statement_with_a_footnote_is_not_of_that_note(kind: str) -> None:
    noted = f"{TITLES['en']}\n\n{OPENINGS['en']}\n\n“The Security Council welcomes the Pact.1\n\n{LASTS['en']}\n\n"
    statement, other = akn.convert_all(f"{noted}1 S/2031/7.\n\n{_text(kind, 'eng', 'plain')}", date="2032-01-12")
    assert [n.text.chars for b in statement.blocks for n in b.notes] == ["S/2031/7."]
    assert _said(other) == _said(akn.convert(_text(kind, "eng", "plain"), date="2032-01-12"))


def test_a_statement_without_a_title_below_a_resolution_is_one_of_its_own() -> None:
    text = f"{_text('resolution', 'eng', 'plain')}\n{OPENINGS['en']}\n\n{LASTS['en']}\n"
    assert [d.outline.name for d in akn.convert_all(text)] == ["resolution", "presidentialStatement"]


def test_a_preamble_without_a_heading_opens_a_document_where_the_one_above_has_ended() -> None:
    bare = "\n\n".join(COUNCIL["eng"][2:]) + "\n\n"
    assert [len(d.blocks) for d in akn.convert_all(bare * 3)] == [5, 5, 5]


def test_a_draft_that_a_resolution_annexes_is_of_the_resolution() -> None:
    annex = (
        "Annex\n\nDraft resolution on rivers\n\nThe General Assembly,\n\nRecalling the flood,\n\n1. Decides to meet.\n"
    )
    document = akn.convert(f"{_text('resolution', 'eng', 'plain')}\n{annex}")
    assert "annex" in {b.kind for b in document.blocks}


def test_a_resolution_that_tells_of_a_statement_is_no_statement() -> None:
    told = "Recalling that the President of the Security Council made the following statement on behalf of the Council:"
    document = akn.convert("\n\n".join([*COUNCIL["eng"][:3], told, "“The Council met.”", *COUNCIL["eng"][3:]]) + "\n")
    assert document.outline.name == "resolution"


@pytest.mark.parametrize("kind", ["statement", "resolution", "decision"])
@pytest.mark.parametrize(
    "above", ["Annex II", "Annex: what the Council said", "2. Recalls the text which reads as follows:"]
)
def test_what_is_annexed_or_quoted_after_a_colon_is_of_the_document_above(above: str, kind: str) -> None:
    text = f"{_text('resolution', 'eng', 'plain')}\n{above}\n\n{_text(kind, 'eng', 'plain')}"
    assert [d.outline.name for d in akn.convert_all(text)] == ["resolution"]


def test_a_statement_in_an_annex_is_of_the_resolution_without_its_title_too() -> None:
    text = f"{_text('resolution', 'eng', 'plain')}\nAnnex\n\n{OPENINGS['en']}\n\n{LASTS['en']}\n"
    assert [d.outline.name for d in akn.convert_all(text)] == ["resolution"]


def test_what_a_note_or_a_sentence_cites_opens_nothing() -> None:
    cited = "1. Recalls decisions 86/512 and\n86/519 B on rivers, of its 66th meeting, when the General Assembly met;"
    text = "\n\n".join([*COUNCIL["eng"][:5], cited, COUNCIL["eng"][6]]) + "\n"
    assert len(akn.convert_all(text)) == 1


@pytest.mark.parametrize(("first", "second"), [("statement", "decision"), ("resolution", "statement")])
def test_two_kinds_where_one_document_is_wanted_are_an_error(first: str, second: str, tmp_path: Path) -> None:
    path = tmp_path / "both.txt"
    path.write_text("\n".join(_text(kind, "eng", "plain") for kind in (first, second)), encoding="utf-8")
    result = CliRunner().invoke(main, ["convert", str(path), "--single"])
    assert result.exit_code == 1
    assert "AKN207 the input holds 2 documents" in result.stderr.replace(": ", " ")
    assert [p.name for p in tmp_path.iterdir()] == ["both.txt"]


def test_inspect_parts_the_documents_of_a_text(tmp_path: Path) -> None:
    path = tmp_path / "both.txt"
    path.write_text("\n".join(_text(kind, "eng", "plain") for kind in ("decision", "statement")), encoding="utf-8")
    lines = CliRunner().invoke(main, ["inspect", str(path)]).stdout.splitlines()
    assert lines.count("") == 1
    assert lines[lines.index("") + 1].split()[:3] == ["title", "Statement", "by"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["convert", "{folder}"], "is a folder; name the files in it"),
        (["inspect", "{folder}"], "is a folder; name the files in it"),
        (["convert", "one.txt", "-o", "{folder}"], "is a folder; name it with --out-dir."),
        (["convert", "one.txt", "--date", "5 May 2031"], "'5 May 2031' is not a date written as YYYY-MM-DD."),
    ],
)
def test_errors_say_what_to_do(arguments: list[str], said: str, tmp_path: Path) -> None:
    result = CliRunner().invoke(main, [x.format(folder=tmp_path) for x in arguments])
    assert result.exit_code in (1, 2)
    assert said in " ".join(result.stderr.split())


@pytest.mark.parametrize("kind", NAMES)
@pytest.mark.parametrize("language", COUNCIL)
def test_inspect_tells_the_same_of_a_text_and_of_its_xml(kind: str, language: str, tmp_path: Path) -> None:
    _is_inspected_alike(_text(kind, language, "page"), tmp_path)


@pytest.mark.parametrize("text", [ASSEMBLY, f"{ASSEMBLY}\n        Annex\n\n        The wells\n\n1.  They are deep.\n"])
def test_inspect_tells_the_same_of_headings_notes_and_annexes(text: str, tmp_path: Path) -> None:
    _is_inspected_alike(text, tmp_path)


def _is_inspected_alike(text: str, folder: Path) -> None:
    path, xml = folder / "one.txt", folder / "one.akn.xml"
    path.write_text(text, encoding="utf-8")
    assert CliRunner().invoke(main, ["convert", str(path), "--date", "2032-01-12"]).exit_code == 0
    of_text, of_xml = (CliRunner().invoke(main, ["inspect", str(p)]).stdout.splitlines() for p in (path, xml))
    assert of_text
    assert of_text == of_xml


@pytest.mark.parametrize("layout", ["page", "plain", "seed"])
@pytest.mark.parametrize("language", COUNCIL)
def test_real_documents_of_all_kinds_one_after_the_other(language: str, layout: str, shared: Path) -> None:
    kinds = [
        k for k in sorted((shared / "corpus").iterdir()) if (k / language).is_dir() and k.name not in ("hard", "pdf")
    ]
    chosen = random.Random(2031)
    paths = [chosen.choice(sorted((k / language).glob(f"*.{layout}.txt"))) for k in kinds * 2 if "other" not in k.name]
    chosen.shuffle(paths)
    texts = [path.read_text(encoding="utf-8") for path in paths]
    documents = akn.convert_all("\n\n".join(texts), date="2032-01-12", language=language)
    alone = [akn.convert(text, date="2032-01-12", language=language) for text in texts]
    assert [_said(d) for d in documents] == [_said(d) for d in alone]
