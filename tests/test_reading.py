"""Bytes become characters that know their place."""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import akn
from akn.source.matching import fold_table
from akn.source.plain import read
from akn.source.text import FoldTable, Source, Span, Text

SAMPLES = Path(__file__).parent.parent / "samples"

ENGLISH = "“The Security Council recalls the Secretary-General’s report – and “welcomes” it.”\r\n"
FRENCH = "« Le Conseil de sécurité rappelle l’œuvre des Nations Unies et de l’Assemblée générale. »\n"
RUSSIAN = "«Совет Безопасности напоминает о докладе Генерального секретаря Организации Объединенных Наций».\n"
ARABIC = "”يشير مجلس الأمن إلى تقرير الأمين العام للأمم المتحدة، وإلى قرار الجمعية العامة.“\n"
CHINESE = "“安全理事会回顾联合国秘书长的报告，并重申大会的决议。”\n"
TEXTS = [ENGLISH, FRENCH, RUSSIAN, ARABIC, CHINESE]


def _codes(problems: list[akn.Problem]) -> list[str]:
    return [p.code for p in problems]


# -------------------------------------------------------------------------------------- encodings


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_utf_8_is_read_without_a_word(text: str, encoding: str) -> None:
    source, problems = read(text.encode(encoding))
    assert source.text.removeprefix("\ufeff") == text
    assert source.encoding == "utf-8"
    assert not problems


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(("encoding", "mark"), [("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE)])
def test_utf_16_with_a_byte_order_mark(text: str, encoding: str, mark: bytes) -> None:
    source, problems = read(mark + text.encode(encoding))
    assert source.text.removeprefix("\ufeff") == text
    assert source.encoding == encoding
    assert _codes(problems) == ["AKN104"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ENGLISH, FRENCH])
def test_utf_16_without_a_byte_order_mark_is_known_by_its_zero_bytes(text: str, encoding: str) -> None:
    source, problems = read(text.encode(encoding))
    assert source.text == text
    assert source.encoding == encoding
    assert _codes(problems) == ["AKN104"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_samples_in_utf_16_without_a_byte_order_mark(language: str, encoding: str) -> None:
    text = (SAMPLES / f"statement.{language}.txt").read_text(encoding="utf-8")
    source, _ = read(text.encode(encoding))
    assert source.text == text


LEGACY = [
    (CHINESE, "gb18030"),
    (RUSSIAN, "cp1251"),
    (ARABIC, "cp1256"),
    (ENGLISH, "cp1252"),
    (FRENCH, "cp1252"),
    (ENGLISH, "mac_roman"),
    (FRENCH, "mac_roman"),
]


@pytest.mark.parametrize(("text", "encoding"), LEGACY)
def test_a_legacy_encoding_is_recognised_and_said(text: str, encoding: str) -> None:
    source, problems = read(text.encode(encoding))
    assert source.text == text
    assert "AKN104" in _codes(problems)


@pytest.mark.parametrize(("text", "encoding"), LEGACY)
def test_a_legacy_encoding_that_is_given_is_taken_at_its_word(text: str, encoding: str) -> None:
    source, problems = read(text.encode(encoding), encoding)
    assert source.text == text
    assert not problems


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *((language, encoding) for language in ("en", "es", "fr") for encoding in ("cp1252", "mac_roman")),
        ("ru", "cp1251"),
        ("ar", "cp1256"),
        ("zh", "gb18030"),
    ],
)
def test_a_sample_in_a_legacy_encoding_gives_the_paragraphs_of_the_sample(language: str, encoding: str) -> None:
    path = SAMPLES / f"statement.{language}.txt"
    data = path.read_text(encoding="utf-8").encode(encoding)
    converted = akn.convert(data, name=path.name)
    assert [b.text.chars for b in converted.blocks] == [b.text.chars for b in akn.convert(path).blocks]


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
@pytest.mark.parametrize(
    "words",
    [
        "the Plan 2015–2030",
        "“Harbours for the islands 2015–2036”",
        "the “harbours”",
        "the “A” list",
        "“THE PLAN”",
        "the plan “2030”",
        "the Council’s plan",
        "the States’ plan",
        "the plan — as it stands —",
        "the plan – as it stands –",
        "the résumé",
        "the text,¹",
        "the text.² and the others³",
    ],
)
def test_few_signs_tell_windows_from_mac_roman(words: str, encoding: str) -> None:
    if encoding == "mac_roman" and any(map("¹²³".__contains__, words)):
        return  # it has none
    text = f"The General Assembly,\n\nRecalling {words},\n\n1. Decides to meet.\n"
    source, _ = read(text.encode(encoding))
    assert (source.encoding, source.text) == (encoding, text)


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
@pytest.mark.parametrize("word", ["artículo", "Perú", "según", "público", "cuestión", "año", "más"])
def test_a_letter_tells_windows_from_mac_roman(word: str, encoding: str) -> None:
    text = f"La Asamblea General,\n\nRecordando {word},\n\n1. Decide reunirse.\n"
    source, _ = read(text.encode(encoding))
    assert (source.encoding, source.text) == (encoding, text)


@pytest.mark.parametrize(
    "word", ["œuvre", "l’œil", "cœurs", "vœu", "œcuménique", "N’Djamena", "Sana’a", "s’y", "they’ll"]
)
def test_an_apostrophe_and_a_ligature_are_those_of_windows(word: str) -> None:
    text = f"L'Assemblee generale,\n\nThe General Assembly,\n\nRecalling {word},\n\n1. Decides to meet.\n"
    source, _ = read(text.encode("cp1252"))
    assert source.text == text


def test_a_byte_order_mark_is_set_aside_and_not_printed() -> None:
    document = akn.convert(ENGLISH.encode("utf-8-sig"))
    assert document.blocks[0].text.chars == ENGLISH.strip()
    assert next(x.reason.value for x in document.leftovers) == "byte order mark"


@pytest.mark.parametrize(
    ("written", "read_as", "said", "advice"),
    [
        ("utf-8", "cp1252", "of UTF-8 read as windows-1252", "convert the original file, without --encoding"),
        ("utf-8", "mac_roman", "of UTF-8 read as Mac Roman", "convert the original file, without --encoding"),
        ("mac_roman", "cp1252", "of Mac Roman read in another", "convert the original file with --encoding mac_roman"),
    ],
)
def test_what_garbled_quotation_marks_were_written_in_is_said(
    written: str, read_as: str, said: str, advice: str
) -> None:
    garbled = "“The Security Council recalls it.".encode(written).decode(read_as)
    (problem,) = [p for p in read(garbled)[1] if p.code == "AKN107"]
    assert said in problem.message
    assert problem.hint == advice


def test_mac_quotation_marks_in_the_wrong_encoding_are_reported() -> None:
    text = "“The Security Council recalls it.” “The Security Council decides.”"
    _, problems = read(text.encode("mac_roman"), "cp1252")
    assert "AKN107" in _codes(problems)
    _, problems = read(text.encode("mac_roman"), "mac_roman")
    assert not problems


@pytest.mark.parametrize(
    ("data", "encoding", "reason"),
    [
        (RUSSIAN.encode("cp1251"), "utf-8", "byte 0x"),
        (b"abc", "utf-16-le", "utf-16-le"),
        (b"abc", "klingon", "no such encoding"),
        (b"abc", "", "no such encoding"),
        (b"616263", "hex", "hex"),
        (b"YWJj", "base64", "base64"),
        (b"abc", "rot13", "rot13"),
        (b"abc", "idna\0", "no such encoding"),
    ],
)
def test_a_wrong_encoding_is_an_error_that_names_it(data: bytes, encoding: str, reason: str) -> None:
    with pytest.raises(akn.AknError) as caught:
        akn.convert(data, encoding=encoding)
    (problem,) = caught.value.problems
    assert problem.code == "AKN103"
    assert reason in problem.message


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("damage", ["changed", "cut off"])
def test_damaged_utf_8_is_an_error_that_names_the_byte_and_no_other_encoding(text: str, damage: str) -> None:
    data = (text * 4).encode().rstrip(b".\r\n")
    data = data[:-1] if damage == "cut off" else b"\n\n\xff" + data
    with pytest.raises(akn.AknError) as caught:
        akn.convert(data)
    (problem,) = caught.value.problems
    assert problem.code == "AKN112"
    if damage == "changed":
        assert "byte 0xFF in line 3 (offset 2)" in problem.message
    assert "repair" in problem.hint


def test_an_english_text_in_a_windows_encoding_is_said_to_be_in_the_western_one() -> None:
    source, _ = read((SAMPLES / "statement.en.txt").read_text(encoding="utf-8").encode("cp1252"))
    assert source.encoding == "cp1252"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "PDF"),
        (b"PK\x03\x04\x14\x00\x06\x00word/document.xml", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), "Office"),
        (b"\x89PNG\r\n\x1a\n" + bytes(16), "PNG"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"\x1f\x8b\x08\x00" + bytes(20), "gzip"),
        (b"The Security Council\0 recalls \0", "zero bytes"),
        (codecs.BOM_UTF16_LE + b"abc", "byte order"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a\0", "byte order"),
    ],
)
def test_bytes_that_are_no_text_are_an_error_that_says_what_they_are(data: bytes, word: str) -> None:
    with pytest.raises(akn.AknError) as caught:
        akn.convert_all(data)
    (problem,) = caught.value.problems
    assert problem.code == "AKN102"
    assert word in problem.message
    assert problem.hint


@pytest.mark.parametrize(
    ("text", "is_xml"),
    [
        ("<a/>", True),
        (' <décision n="7"><p>Rivers.</p>\n</décision>\n', True),
        ("<TEI xmlns='x'>" + "word " * 20_000 + "</TEI>", True),
        ("<a/> stands for a line that is not given.", False),
        ("<Draft>\nThe Security Council,\nRecalling …", False),
        ("<<Le Conseil rappelle ses résolutions.>>", False),
        ("<p>The Council decides:</p> and so on", False),
    ],
)
def test_an_input_that_is_one_element_is_no_text(text: str, is_xml: bool) -> None:
    for data in (text, text.encode(), text.encode("utf-16")):
        if is_xml:
            with pytest.raises(akn.AknError, match="AKN102"):
                akn.convert_all(data)
        else:
            assert len(akn.convert_all(data)) == 1


@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t\f \n", "\ufeff".encode(), codecs.BOM_UTF16_BE, "\ufeff \n", "\u2028\x85"]
)
def test_an_input_without_text_is_an_error(data: bytes | str) -> None:
    with pytest.raises(akn.AknError) as caught:
        akn.convert_all(data)
    assert [p.code for p in caught.value.problems] == ["AKN105"]


def test_a_file_that_cannot_be_read_is_an_error_that_names_it(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.txt", tmp_path):
        with pytest.raises(akn.AknError, match="AKN101") as caught:
            akn.convert(path)
        assert str(path) in str(caught.value)
        assert caught.value.name == str(path)


# ---------------------------------------------------------------------------- places in the input


def test_places_are_counted_as_an_editor_counts_them() -> None:
    source, _ = read("ab\ncd\r\n\r\nef\rgh\fij\u2028kl")
    places = {source.text[k]: source.place(k) for k in range(len(source.text)) if source.text[k].isalpha()}
    assert places["a"] == (1, 1)
    assert places["b"] == (1, 2)
    assert places["c"] == (2, 1)
    assert places["e"] == (4, 1)
    assert places["g"] == (5, 1)
    assert places["i"] == (5, 4)
    assert places["k"] == (5, 7)
    assert source.line(2) == "cd"
    assert source.line(3) == ""


@given(st.text(alphabet="ab\r\n\f\u2028 é𝄞"))
def test_every_character_stands_in_its_line_at_its_column(text: str) -> None:
    source, _ = read(text)
    for offset, char in enumerate(text):
        line, column = source.place(offset)
        assert line >= 1
        if char not in "\r\n":
            assert source.line(line)[column - 1] == char


@given(st.text(max_size=60))
def test_a_text_is_its_own_source(text: str) -> None:
    source, _ = read(text)
    assert source.text == text


# ------------------------------------------------------------------------------ texts with offsets


@st.composite
def _texts(draw: st.DrawFn) -> tuple[str, Text]:
    """A source and a text that was cut and joined out of it at random, gaps between its parts."""
    source = draw(st.text(min_size=1, max_size=60))
    folded = source.translate(FoldTable())
    cuts = sorted(draw(st.lists(st.integers(0, len(source)), min_size=2, max_size=10, unique=True)) or [0])
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return source, Text.join(Text.of(source, folded, a, b) for a, b in pairs)


@st.composite
def _stretches(draw: st.DrawFn, length: int) -> list[tuple[int, int]]:
    cuts = sorted(draw(st.lists(st.integers(0, length), max_size=8)))
    return list(zip(cuts[::2], cuts[1::2], strict=False))


def _check(source: str, text: Text) -> None:
    """All characters are the source's at their offsets, and the runs add up."""
    assert sum(length for _, length in text.runs) == len(text.chars) == len(text.folded)
    assert all(length > 0 for _, length in text.runs)
    for k, char in enumerate(text.chars):
        assert source[text.offset(k)] == char
        assert text.span(k, k + 1) == Span(text.offset(k), text.offset(k) + 1)
    assert text.folded == text.chars.translate(FoldTable())


@given(_texts(), st.data())
def test_kept_characters_keep_their_offsets(pair: tuple[str, Text], data: st.DataObject) -> None:
    source, text = pair
    stretches = data.draw(_stretches(len(text)))
    kept = text.keep(stretches)
    _check(source, kept)
    assert kept.chars == "".join(text.chars[a:b] for a, b in stretches)


@given(_texts(), st.data())
def test_what_is_left_keeps_its_offsets(pair: tuple[str, Text], data: st.DataObject) -> None:
    source, text = pair
    stretches = data.draw(_stretches(len(text)))
    left = text.without(stretches)
    _check(source, left)
    kept = text.keep(stretches)
    together = {left.offset(k) for k in range(len(left))} | {kept.offset(k) for k in range(len(kept))}
    assert together == {text.offset(k) for k in range(len(text))}
    assert len(left) + len(kept) == len(text)


@given(_texts(), st.integers(-5, 70), st.integers(-5, 70))
def test_slices_are_those_of_a_string(pair: tuple[str, Text], start: int, end: int) -> None:
    source, text = pair
    piece = text[start:end]
    _check(source, piece)
    assert piece.chars == text.chars[start:end]
    whole = Text.join([text[:start], text[start:]])
    _check(source, whole)
    assert whole.chars == text.chars


@given(_texts())
def test_stripping_leaves_no_break_spaces(pair: tuple[str, Text]) -> None:
    source, text = pair
    _check(source, text.strip())
    assert text.strip().chars == text.chars.strip(" \t")


def test_an_offset_beyond_the_end_is_no_offset() -> None:
    text = Text.of("abc", "abc", 0, 3)
    with pytest.raises(IndexError):
        text.offset(3)


# ------------------------------------------------------------------------------------------ folding


@given(st.characters())
def test_folding_is_one_for_one_for_any_character(char: str) -> None:
    for table in (FoldTable(), fold_table()):
        once = char.translate(table)
        assert len(once) == 1
        assert once.translate(table) == once


@given(st.text())
def test_folding_keeps_all_places(text: str) -> None:
    folded = text.translate(FoldTable())
    assert len(folded) == len(text)
    assert [c.isspace() for c in folded] == [c.isspace() for c in text]


@given(st.one_of(st.text(), *(st.text(st.characters(codec=c)) for c in ("ascii", "cp1252", "cp1251", "cp1256"))))
def test_a_whole_text_is_folded_as_its_characters_are(text: str) -> None:
    table = fold_table()
    assert table.fold(text) == text.translate(table)


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("SECURITY Council", "security council"),
        ("“q” «q» ‘q’", '"q" "q" \'q\''),
        ("١٢٣ ４５６", "123 456"),
        ("（Ａ）", "(a)"),
        ("a\u00a0b\u2003c–d", "a b c-d"),
    ],
)
def test_folding_makes_alike_what_is_printed_differently(printed: str, folded: str) -> None:
    assert printed.translate(FoldTable()) == folded


def test_the_digest_is_of_the_bytes_that_were_read(tmp_path: Path) -> None:
    data = ENGLISH.encode("utf-16")
    path = tmp_path / "s.txt"
    path.write_bytes(data)
    source, _ = read(path)
    assert isinstance(source, Source)
    assert source.digest == hashlib.sha256(data).hexdigest()
    assert source.name == str(path)


# ---------------------------------------------------------------------------------------- languages


@pytest.mark.parametrize(
    "written",
    [
        lambda text: text.translate(str.maketrans("أإآ", "ااا")),
        lambda text: text.replace("مجلس", "مَجْلِس").replace("الأمن", "الأمــن"),
        lambda text: text.replace("مجلس الأمن", "\u202bمجلس\u202c \u202bالأمن\u202c"),
    ],
    ids=["without hamza", "with vowels", "with marks of direction"],
)
def test_arabic_is_recognised_however_it_is_spelled(written: Callable[[str], str]) -> None:
    text = (SAMPLES / "statement.ar.txt").read_text(encoding="utf-8")
    document, same = akn.convert(written(text)), akn.convert(text)
    assert document.language.tag == "ar"
    assert [b.kind for b in document.blocks] == [b.kind for b in same.blocks]
    assert document.identity == same.identity


def test_footnotes_in_another_script_do_not_decide_the_language() -> None:
    notes = "".join(f"\n\n{n} United Nations, Treaty Series, vol. {n}, No. 4." for n in range(1, 6))
    sentence = "Совет Безопасности приветствует открытие переправ через реку и благодарит лоцманов. "
    document = akn.convert(sentence + "Жители берегов ждали этого много лет, и вода была высока. " * 12 + notes)
    assert document.language.code == "rus"
    assert "AKN110" not in [problem.code for problem in document.problems]


def test_arabic_without_hamza_is_recognised_in_a_legacy_encoding() -> None:
    data = "”يشير مجلس الامن الى تقرير الامين العام للامم المتحدة.“\n".encode("cp1256")
    source, _ = read(data)
    assert source.encoding == "cp1256"


def test_traditional_characters_are_chinese() -> None:
    assert akn.convert("安全理事會回顧聯合國秘書長的報告。").language.tag == "zh"
