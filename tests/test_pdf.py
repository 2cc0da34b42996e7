"""The PDF of a document: what is in it, what it says of itself, and what is refused."""

from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from lxml import etree

from akn.markup.names import AKN, parse
from akn.problems import AknError
from akn.renditions import fonts, pdf, typesetting
from akn.renditions.elements import markers_of
from akn.renditions.flow import flow_of
from akn.renditions.identity import facts_of
from akn.renditions.pages import pages_of
from akn.renditions.pdf import render
from akn.renditions.proofreading import difference, expected_of
from akn.renditions.text import render as render_text
from akn.renditions.xmp import IRIS
from tests.every_element import document_with_every_element

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")

META = """<meta><identification source="#x">
<FRBRWork><FRBRthis value="/akn/un/statement/2031/1"/><FRBRuri value="/akn/un/statement/2031/1"/>
<FRBRdate date="2031-05-01" name="adoption"/><FRBRauthor href="#x"/><FRBRcountry value="un"/>
<FRBRnumber value="1" showAs="X/2031/1"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="{language}"/></FRBRExpression></identification></meta>"""


def document(body: str, *, before: str = "", after: str = "", language: str = "eng") -> etree._Element:
    """A small document around the content of its body."""
    meta = META.format(language=language)
    content = f"{meta}{before}<mainBody>{body}</mainBody>{after}"
    return parse(f'<akomaNtoso xmlns="{AKN}"><statement>{content}</statement></akomaNtoso>'.encode())


def pages(data: bytes) -> list[str]:
    return [re.sub(r"\s+", " ", page) for page in pages_of(data)]


def whole_page(data: bytes, number: int) -> str:
    """All that stands on a page, running head and number too."""
    text: str = pypdfium2.PdfDocument(data)[number - 1].get_textpage().get_text_range()
    return re.sub(r"\s+", " ", text)


def place_of(data: bytes, phrase: str) -> tuple[float, float]:
    """Where a phrase begins, the last time on the first page: points from the left and from below."""
    page = pypdfium2.PdfDocument(data)[0].get_textpage()
    characters = [page.get_text_range(k, 1)[:1] or " " for k in range(page.count_chars())]
    left, bottom, _, _ = page.get_charbox("".join(characters).rindex(phrase))
    return left, bottom


def refused(make: Callable[[], object]) -> tuple[str, str]:
    """Code and message of the only problem for which something is refused."""
    with pytest.raises(AknError) as raised:
        make()
    (problem,) = raised.value.problems
    return problem.code, problem.message


@pytest.fixture(scope="module")
def made(samples: Path) -> dict[str, tuple[bytes, bytes]]:
    """XML and PDF of each sample."""
    sources = {lang: (samples / f"statement.{lang}.akn.xml").read_bytes() for lang in LANGUAGES}
    return {lang: (xml, render(parse(xml), xml=xml)) for lang, xml in sources.items()}


# -------------------------------------------------------------------- what is printed


def test_masthead_title_and_paragraphs_stand_in_order(made: dict[str, tuple[bytes, bytes]]) -> None:
    text = "".join(pages(made["en"][1]))
    begin = "United Nations S/PRST/2031/901 Security Council Distr.: General 11 March 2031 Statement by the President"
    assert text.strip().startswith(begin)
    printed = ["“The Security Council calls upon", "(a) To withdraw", "(b) To hand over", "encourages Member States"]
    places = [text.index(phrase) for phrase in printed]
    assert places == sorted(places)


def test_the_running_head_has_the_symbol_and_the_foot_the_number_of_the_page(
    made: dict[str, tuple[bytes, bytes]],
) -> None:
    assert "S/PRST/2031/901 Statement by the President" in whole_page(made["en"][1], 2)
    assert "2/2" in whole_page(made["en"][1], 2)
    assert "1/2" in whole_page(made["en"][1], 1)
    # where no masthead is printed the symbol stands above the first page too
    assert "S/PRST/2013/12" in whole_page(made["zh"][1], 1)


def test_notes_stand_at_the_foot_of_the_page_of_their_call() -> None:
    note = '<authorialNote marker="7" placement="bottom"><p>A report.</p><p>Also a second one.</p></authorialNote>'
    data = render(document(f"<paragraph><content><p>The tide{note} rises.</p></content></paragraph>"))
    assert " ".join(pages(data)[0].split()) == "The tide7 rises. 7 A report. Also a second one."


def test_meeting_and_date_close_the_line_and_the_vote_opens_it() -> None:
    lines = (
        "12th meeting",
        "4 May 2031",
        "[Adopted by a recorded vote of 2 to 1.",
        "In favour:",
        "Quelmaria, Velmara]",
    )
    closing = "<conclusions>" + "".join(f"<p>{line}</p>" for line in lines) + "</conclusions>"
    data = render(document("<paragraph><content><p>The tide rises.</p></content></paragraph>", after=closing))
    lefts = [place_of(data, line)[0] for line in lines]
    assert min(lefts[:2]) > 400
    assert max(lefts[2:]) < 130


def test_a_note_in_latin_letters_stands_in_the_line_of_its_arabic_mark() -> None:
    note = '<authorialNote marker="(8)"><p>Treaty Series, folio Q!</p></authorialNote>'
    body = f"<paragraph><content><p>ارتفع المد{note} اليوم.</p></content></paragraph>"
    data = render(document(body, language="ara"))
    left, bottom = place_of(data, "Treaty")
    # what ends it is at its end, not on the other side
    assert left < place_of(data, "folio")[0] < place_of(data, "Q")[0] < place_of(data, "!")[0]
    mark = place_of(data, "8")
    assert mark[0] > left
    assert abs(mark[1] - bottom) < 6


def test_a_name_of_the_organisation_stays_in_one_line(made: dict[str, tuple[bytes, bytes]]) -> None:
    text = pypdfium2.PdfDocument(made["ru"][1])[0].get_textpage().get_text_range()
    assert "Организация Объединенных Наций" in text


def test_the_running_head_has_no_comma_that_leads_on_to_the_date() -> None:
    title = "<preface><p><docTitle>Resolution 9 (2031),</docTitle></p><p>of 4 May 2031</p></preface>"
    text = "<paragraph><content><p>The tide rises.</p></content></paragraph>" * 60
    data = render(document(text, before=title))
    assert "X/2031/1 Resolution 9 (2031) The tide" in whole_page(data, 2)
    assert "Resolution 9 (2031), of 4 May" in whole_page(data, 1)


def test_a_note_in_the_metadata_stands_where_it_is_called() -> None:
    body = '<p>Rain<noteRef href="#n1"/> and wind<noteRef href="#n1"/>.</p>'
    tree = document(f"<paragraph><content>{body}</content></paragraph>")
    meta = tree[0][0]
    notes = etree.SubElement(meta, f"{{{AKN}}}notes", source="#x")
    note = etree.SubElement(notes, f"{{{AKN}}}note", eId="n1", marker="9")
    etree.SubElement(note, f"{{{AKN}}}p").text = "Measured."
    assert " ".join(pages(render(tree))[0].split()) == "Rain9 and wind9. 9 Measured."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ﬁsh and oﬃce", "eng"),
        ("the school, مَدْرَسَة, of the river", "eng"),
        ("the words سلام مدرسة of the river", "eng"),
        ("ﻻ ﷲ", "ara"),
        ("q̣̇ and a̶", "eng"),
        ("x" * 300, "eng"),
        (f"https://example.org/{'river-' * 60}", "eng"),
        (
            "Los ríos de Ulu-o-Tokelau y de Ulu-o-Tokelau y de Ulu-o-Tokelau y de Ulu-o-Tokelau y de Ulu-o-Tokelau",
            "spa",
        ),
    ],
)
def test_what_readers_give_in_other_characters_or_lines_is_no_difference(text: str, language: str) -> None:
    assert render(document(f"<p>{text}</p>", language=language)).startswith(b"%PDF")


def test_notes_without_a_mark_have_the_same_numbers_in_every_form() -> None:
    note = "<authorialNote{}><p>{}</p></authorialNote>"
    marks = ["", ' marker="*"', "", ' marker="1"']
    tree = document("<p>" + "".join(f"word{note.format(m, k)}" for k, m in enumerate(marks)) + "</p>")
    assert list(markers_of(tree).values()) == ["2", "*", "3", "1"]
    (page,) = pages(render(tree))
    assert "2 0" in page
    assert "3 2" in page
    text = render_text(tree).decode()
    assert "[2] 0" in text
    assert "[3] 2" in text


def test_table_cells_keep_their_spans_and_order() -> None:
    table = """<table><caption>Rain</caption><tr><th><p>River</p></th><th colspan="2"><p>Levels</p></th></tr>
    <tr><td rowspan="2"><p>Tesk</p></td><td><p>low</p></td><td><p>high</p></td></tr>
    <tr><td><p>1</p></td><td><p>2</p></td></tr></table>"""
    data = render(document(f"<paragraph><content>{table}</content></paragraph>"))
    assert " ".join(pages(data)[0].split()) == "Rain River Levels Tesk low high 1 2"
    cells = [tag for tag in tags(data) if tag.name in ("/TH", "/TD")]
    assert [tag.name for tag in cells] == ["/TH", "/TH", "/TD", "/TD", "/TD", "/TD", "/TD"]
    assert [tag.spans for tag in cells[:3]] == [{}, {"/ColSpan": 2}, {"/RowSpan": 2}]


@pytest.mark.parametrize(("columns", "rows"), [("0", "-3"), ("wide", "9"), ("99999999", "1")])
def test_spans_that_make_no_sense_lose_nothing(columns: str, rows: str) -> None:
    cell = f'<td colspan="{columns}" rowspan="{rows}"><p>left</p></td><td><p>right</p></td>'
    table = f"<table><tr>{cell}</tr><tr>{cell}</tr></table>"
    words = pages(render(document(f"<paragraph><content>{table}</content></paragraph>")))[0].split()
    assert sorted(words) == ["left", "left", "right", "right"]


def test_lists_are_tagged_as_lists(made: dict[str, tuple[bytes, bytes]]) -> None:
    names = [tag.name for tag in tags(made["en"][1])]
    assert (names.count("/L"), names.count("/LI"), names.count("/LBody")) == (1, 3, 3)


def test_every_element_of_the_schema_is_printed() -> None:
    tree = document_with_every_element()
    data = render(tree)
    expected = expected_of(flow_of(tree, facts_of(tree)).nodes)
    assert expected.ordered
    assert not difference(expected, pages_of(data))


def test_headings_become_the_outline() -> None:
    inside = "<division><heading>Banks</heading><paragraph><content><p>Text.</p></content></paragraph></division>"
    part = f"<section><num>I.</num><heading>Rivers</heading>{inside}</section>"
    title = "<preface><p><docTitle>Waters</docTitle></p></preface>"
    data = render(document(part, before=title))
    outline = [(b.level, b.get_title()) for b in pypdfium2.PdfDocument(data).get_toc()]
    assert outline == [(0, "Waters"), (1, "I. Rivers"), (2, "Banks")]


def test_links_lead_to_the_documents_and_within_the_text() -> None:
    refs = """<ref href="/akn/un/statement/deliberation/unsc/2004-04-28/1540-2004">1540 (2004)</ref>,
    <ref href="#para_2">paragraph 2</ref>, <ref href="#nowhere">paragraph 9</ref>, <a href="javascript:x">x</a>"""
    body = f"""<paragraph eId="para_1"><num>1.</num><content><p>{refs}</p></content></paragraph>
    <paragraph eId="para_2"><num>2.</num><content><p>End.</p></content></paragraph>"""
    with pikepdf.open(io.BytesIO(render(document(body)))) as file:
        links = [a for a in file.pages[0].get("/Annots", []) if a["/Subtype"] == "/Link"]
        assert [str(a["/A"].get("/URI", "")) for a in links if "/A" in a and "/URI" in a["/A"]] == [
            "https://docs.un.org/en/S/RES/1540(2004)"
        ]
        assert len(links) == 2


def test_each_text_says_its_language() -> None:
    body = (
        '<paragraph><content><p>Water is <i xml:lang="fr">eau</i>.</p><p xml:lang="ru">Вода</p></content></paragraph>'
    )
    data = render(document(body))
    assert [tag.language for tag in tags(data) if tag.language] == ["ru"]
    with pikepdf.open(io.BytesIO(data)) as file:
        assert str(file.Root.Lang) == "en"
        assert re.findall(rb"/Lang ?\((\w+)\)", file.pages[0].Contents.read_bytes()) == [b"fr"]


def test_a_document_inside_says_its_language() -> None:
    french = META.format(language="fra")
    inside = f"<doc name='annex'>{french}<mainBody><p>La marée monte.</p></mainBody></doc>"
    after = f"<attachments><attachment>{inside}</attachment></attachments>"
    data = render(document("<p>The tide rises.</p>", after=after))
    assert [tag.language for tag in tags(data) if tag.language] == ["fr"]


def test_arabic_is_set_from_the_right(made: dict[str, tuple[bytes, bytes]]) -> None:
    page = pypdfium2.PdfDocument(made["ar"][1])[0].get_textpage()
    heading = next(k for k in range(page.count_chars()) if page.get_text_range(k, 4) == "بيان")
    left = page.get_charbox(heading)[0]
    assert left > 400  # points, of 612


@dataclass(frozen=True)
class Tag:
    """A structure element."""

    name: str
    language: str
    spans: dict[str, int]


def tags(data: bytes) -> list[Tag]:
    """The structure elements in the order of reading."""
    found: list[Tag] = []

    def walk(node: Any) -> None:
        if isinstance(node, pikepdf.Array):
            for child in node:
                walk(child)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            attributes: Any = node.get("/A", [])
            each = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
            spans = {k: int(a[k]) for a in each for k in ("/ColSpan", "/RowSpan") if k in a and int(a[k]) > 1}
            found.append(Tag(str(node["/S"]), str(node.get("/Lang", "")), spans))
            walk(node.get("/K"))

    with pikepdf.open(io.BytesIO(data)) as file:
        walk(file.Root.StructTreeRoot.K)
    return found


# -------------------------------------------------------------------- what the file says of itself


def test_the_xml_is_inside_as_its_source(made: dict[str, tuple[bytes, bytes]]) -> None:
    for xml, data in made.values():
        with pikepdf.open(io.BytesIO(data)) as file:
            (name,) = file.attachments
            assert name.endswith(".akn.xml")
            assert file.attachments[name].get_file().read_bytes() == xml
            assert [str(f["/AFRelationship"]) for f in file.Root.AF] == ["/Source"]


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-16"])
def test_xml_in_any_encoding_is_inside_as_it_is(encoding: str) -> None:
    text = etree.tostring(document("<p>Rivières</p>"), encoding="unicode")
    xml = f"<?xml version='1.0' encoding='{encoding}'?>{text}".encode(encoding)
    with pikepdf.open(io.BytesIO(render(parse(xml), xml=xml))) as file:
        (attached,) = file.attachments.values()
        assert attached.get_file().read_bytes() == xml


def test_profile_a_2a_has_no_attachment(samples: Path) -> None:
    data = render(parse((samples / "statement.en.akn.xml").read_bytes()), profile="a-2a")
    with pikepdf.open(io.BytesIO(data)) as file:
        assert not file.attachments
        assert "/AF" not in file.Root
    with pytest.raises(ValueError, match="a-9z"):
        render(document(""), profile="a-9z")


def test_metadata_tell_what_the_document_is(made: dict[str, tuple[bytes, bytes]]) -> None:
    xml, data = made["zh"]
    with pikepdf.open(io.BytesIO(data)) as file:
        meta = file.open_metadata()
        work = "/akn/un/statement/deliberation/unsc/2013-08-06/2013-12"
        assert meta["dc:title"] == "S/PRST/2013/12: 安全理事会主席声明"
        assert meta["dc:creator"] == ["安全理事会"]
        assert meta["dc:identifier"] == f"{work}/zho@"
        assert meta["dc:source"] == f"{work}/zho@.xml"
        assert meta["dc:language"] == {"zh"}
        assert meta["dc:date"] == ["2013-08-06"]
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"], meta["pdfuaid:part"]) == ("3", "A", "1")
        assert meta[f"{{{IRIS}}}work"] == work
        assert meta[f"{{{IRIS}}}expression"] == f"{work}/zho@"
        assert meta[f"{{{IRIS}}}manifestation"] == f"{work}/zho@.xml"
        assert meta[f"{{{IRIS}}}sourceDigest"] == hashlib.sha256(xml).hexdigest()


def test_the_file_is_sound(made: dict[str, tuple[bytes, bytes]]) -> None:
    for _, data in made.values():
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False) as file:
            assert file.check_pdf_syntax() == []


def test_a_document_that_says_nothing_of_itself_is_set_too() -> None:
    bare = f'<akomaNtoso xmlns="{AKN}"><doc name="x"><meta/><mainBody><p>Text.</p></mainBody></doc></akomaNtoso>'
    data = render(parse(bare.encode()))
    assert pages(data)[0].strip() == "Text."


@pytest.mark.parametrize("language", ["ar", "zh"])
def test_the_same_bytes_in_another_folder_time_zone_and_year(
    language: str, samples: Path, tmp_path: Path, made: dict[str, tuple[bytes, bytes]]
) -> None:
    code = (
        "import sys, pathlib; from akn.markup.names import parse; from akn.renditions.pdf import render;"
        "xml = pathlib.Path(sys.argv[1]).read_bytes(); sys.stdout.buffer.write(render(parse(xml), xml=xml))"
    )
    path = (samples / f"statement.{language}.akn.xml").resolve()
    elsewhere = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1", "PYTHONHASHSEED": "7"}
    environment = {**os.environ, **elsewhere, "HOME": str(tmp_path), "TYPST_FONT_PATHS": "/usr/share/fonts"}
    command = [sys.executable, "-c", code, str(path)]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=True)
    assert done.stdout == made[language][1]


def test_the_clock_is_never_asked(samples: Path) -> None:
    faketime = next(iter(Path("/usr/lib").glob("*/faketime/libfaketime.so.1")), None)
    if faketime is None:
        pytest.skip("libfaketime is not installed (Debian: faketime)")
    code = (
        "import sys, pathlib; from akn.markup.names import parse; from akn.renditions.pdf import render;"
        "xml = pathlib.Path(sys.argv[1]).read_bytes(); sys.stdout.buffer.write(render(parse(xml), xml=xml))"
    )
    made = set()
    for day in ("1999-12-31 23:59:59", "2044-02-29 12:00:00"):
        environment = {**os.environ, "LD_PRELOAD": str(faketime), "FAKETIME": f"@{day}"}
        command = [sys.executable, "-c", code, str(samples / "statement.en.akn.xml")]
        made.add(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)
    assert len(made) == 1


# -------------------------------------------------------------------- what is refused


def test_a_character_without_a_glyph_is_an_error_that_names_it_and_the_fonts() -> None:
    tree = document("<paragraph><content><p>Rune ᚠ and star ⍟, rune ᚠ</p></content></paragraph>")
    code, message = refused(lambda: render(tree))
    assert code == "AKN511"
    assert "ᚠ (U+16A0), ⍟ (U+235F);" in message
    assert "Noto Serif, Amiri, Noto Sans SC" in message


def test_a_folder_of_fonts_comes_first_and_helps_out() -> None:
    found = find_spec("justmytype_intl_cjk")
    assert found is not None
    assert found.origin is not None
    korean = Path(found.origin).parent / "fonts" / "ofl" / "notosanskr"
    tree = document("<paragraph><content><p>물</p></content></paragraph>")
    assert refused(lambda: render(tree))[0] == "AKN511"
    data = render(tree, font_paths=[korean])
    assert pages(data)[0].strip() == "물"
    with pikepdf.open(io.BytesIO(data)) as file:
        names = [str(f["/BaseFont"]) for f in file.pages[0]["/Resources"]["/Font"].values()]
        assert any("NotoSansKR" in name for name in names)


def test_a_folder_without_fonts_is_refused(tmp_path: Path) -> None:
    tree = document("<p>Text.</p>")
    empty, absent = tmp_path / "empty", tmp_path / "absent"
    empty.mkdir()
    assert refused(lambda: render(tree, font_paths=[empty])) == ("AKN512", f"the font path {empty} has no fonts in it")
    assert refused(lambda: render(tree, font_paths=[absent])) == ("AKN512", f"the font path {absent} is not a folder")


@pytest.mark.parametrize(
    ("package", "named"), [("fontpkg_amiri", "the font Amiri"), ("justmytype_intl_cjk", "the font Noto Sans SC")]
)
def test_a_missing_font_package_is_named(package: str, named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "find_spec", lambda name: None if name == package else find_spec(name))
    fonts.open_fonts.cache_clear()
    try:
        assert refused(lambda: render(document("<p>Text.</p>"))) == (
            "AKN510",
            f"a PDF needs {named}, which is not installed",
        )
    finally:
        fonts.open_fonts.cache_clear()


@pytest.mark.parametrize(("package", "module"), [("typst", "typst"), ("pypdfium2", "pypdfium2_raw")])
def test_a_missing_package_is_named(package: str, module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("fonts", "typesetting"):
        monkeypatch.delitem(sys.modules, f"akn.renditions.{name}")
    monkeypatch.setitem(sys.modules, module, None)
    code, message = refused(lambda: render(document("<p>Text.</p>")))
    assert (code, message) == ("AKN510", f"a PDF needs the package {package}, which is not installed")


def test_a_warning_of_the_typesetter_is_an_error() -> None:
    tree = document("<p>Text.</p>")
    facts = facts_of(tree)
    found = fonts.Fonts(fonts.open_fonts().opened, given=("No Such Family",))
    code, message = refused(lambda: typesetting.typeset(flow_of(tree, facts), facts, found, "a-3a", None))
    assert code == "AKN514"
    assert "no such family" in message


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("Water rise.", "missing “s”"),
        ("Water rises.x", "in excess “x”"),
        ("Waetr rises.", "page 1 reads “etrrises.” for “terrises.”"),
    ],
)
def test_a_page_that_reads_differently_is_seen(page: str, said: str) -> None:
    tree = document("<p>Water rises.</p>")
    expected = expected_of(flow_of(tree, facts_of(tree)).nodes)
    assert said in difference(expected, [page])
    assert not difference(expected, ["Water", "rises."])


def test_no_file_is_made_if_the_text_of_the_pdf_is_another(monkeypatch: pytest.MonkeyPatch) -> None:
    tree = document("<p>Water rises.</p>")
    real = typesetting._data

    def shortened(*arguments: Any) -> dict[str, Any]:
        return {**real(*arguments), "nodes": []}

    monkeypatch.setattr(typesetting, "_data", shortened)
    code, message = refused(lambda: render(tree))
    assert code == "AKN513"
    assert "missing “Wateerriss.”" in message


def test_no_file_is_made_if_the_flow_loses_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "flow_of", lambda _, facts: flow_of(document("<p>Water.</p>"), facts))
    code, message = refused(lambda: render(document("<p>Water rises.</p>")))
    assert code == "AKN513"
    assert "“rises.” would be lost" in message
