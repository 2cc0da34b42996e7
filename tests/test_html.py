"""HTML: the text of the tree and nothing else, one file that needs no other, safe whatever the tree holds."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from akn.markup.names import AKN, parse
from akn.renditions.elements import PARTS, notes_of, part_of, text_of
from akn.renditions.html import render
from akn.renditions.html_elements import GENERATED
from tests.every_element import document_with_every_element

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def squeezed(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


def shown(page: bytes) -> str:
    """The text that a page has of its document, without what was added and without white space."""
    article: Any = html.fromstring(page.decode())
    article = article.xpath("//article[contains(@class, 'akn-document')]")[0]
    for element in article.xpath(f".//*[contains(concat(' ', @class, ' '), ' {GENERATED} ')]"):
        element.drop_tree()
    return squeezed(article.text_content())


def expected(root: etree._Element) -> str:
    """The text of a tree, its notes last, as they are printed."""
    text = "".join(text_of(root, notes=False))
    return squeezed(text + "".join("".join(text_inside(note)) for note in notes_of(root)))


def text_inside(note: etree._Element) -> list[str]:
    return ["".join(text_of(child, notes=False)) + (child.tail or "") for child in note] + [note.text or ""]


def page_of(content: str, *, meta: str = "", **options: bool | str | None) -> str:
    xml = f'<akomaNtoso xmlns="{AKN}"><act name="act">{meta}{content}</act></akomaNtoso>'
    return render(parse(xml.encode()), **options).decode()  # type: ignore[arg-type]


def sample(samples: Path, tag: str) -> etree._Element:
    return parse((samples / f"statement.{tag}.akn.xml").read_bytes())


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_page_of_a_sample_has_its_text(tag: str, samples: Path) -> None:
    root = sample(samples, tag)
    assert shown(render(root)) == expected(root)
    assert shown(render(root, fragment=True)) == expected(root)


def test_no_text_of_any_element_of_the_schema_is_dropped() -> None:
    root = document_with_every_element()
    assert shown(render(root)) == expected(root)
    assert {f"akn-{e.tag.rpartition('}')[2]}" for e in root.iter() if _is_shown(e)} <= set(
        re.findall(r"akn-\w+", render(root).decode())
    )


def _is_shown(element: etree._Element) -> bool:
    inside = [element, *element.iterancestors()]
    return not any(part_of(e) in ("meta", "note", "nothing", "noteCall", "foreign") for e in inside) and (
        element.tag.rpartition("}")[2] not in ("akomaNtoso", "heading")
    )


# ------------------------------------------------------------------------------------- links, anchors, notes

STATEMENT = "/akn/un/statement/deliberation/unsc"
BODY = "<meta/><body>{}</body>"


def _tree(page: str) -> Any:
    return html.fromstring(page)


def test_an_iri_of_a_un_document_leads_to_it_in_the_language_of_the_text() -> None:
    ref = f'<ref href="{STATEMENT}/2004-04-28/1540-2004/!main~para_3">1540</ref>'
    page = _tree(page_of(f'<body xml:lang="fr"><p>{ref}</p><p xml:lang="ar">{ref}</p></body>'))
    assert [a.get("href") for a in page.xpath("//a[@class='akn-ref']")] == [
        "https://docs.un.org/fr/S/RES/1540(2004)",
        "https://docs.un.org/ar/S/RES/1540(2004)",
    ]
    assert {a.get("property") for a in page.xpath("//a[@class='akn-ref']")} == {"schema:citation"}


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "/akn/un/act/charter"]
)
def test_what_cannot_be_followed_is_text_and_no_link(href: str) -> None:
    page = _tree(page_of(f'<body><p>see <a href="{href}">here</a></p></body>'))
    assert page.xpath("//article//a") == []
    assert page.xpath("//article")[0].text_content().strip().endswith("see here")


def test_an_eid_is_the_anchor_and_a_paragraph_links_to_itself(samples: Path) -> None:
    page = _tree(render(sample(samples, "en")).decode())
    paragraph = page.get_element_by_id("para_6__list_1__point_b")
    assert "To hand over" in paragraph.text_content()
    link = paragraph.xpath("a[contains(@class, 'akn-permalink')]")[0]
    assert (link.get("href"), link.get("aria-label")) == ("#para_6__list_1__point_b", "Link to this place: (b)")


def test_eids_that_two_documents_of_a_file_share_stay_apart_and_links_stay_within() -> None:
    inner = '<p eId="p_1">one</p><p><ref href="#p_1">see</ref></p>'
    attached = (
        f'<attachments><attachment><doc name="a"><meta/><mainBody>{inner}</mainBody></doc></attachment></attachments>'
    )
    page = _tree(page_of(f"<meta/><body>{inner}</body>{attached}"))
    assert len({e.get("id") for e in page.xpath("//*[@id]")}) == len(page.xpath("//*[@id]"))
    assert [a.get("href") for a in page.xpath("//a[@class='akn-ref']")] == ["#p_1", "#p_1-2"]


def test_a_link_in_a_link_is_none() -> None:
    page = _tree(page_of('<body><p><a href="https://x.org">a <ref href="https://y.org">b</ref></a></p></body>'))
    assert [a.get("href") for a in page.xpath("//article//a")] == ["https://y.org"]


def test_notes_stand_below_the_text_and_calls_and_notes_lead_to_each_other(samples: Path) -> None:
    page = _tree(render(sample(samples, "ar")).decode())
    (call,) = page.xpath("//*[@role='doc-noteref']")
    (back,) = page.xpath("//*[@role='doc-backlink']")
    note = page.get_element_by_id(call.get("href")[1:])
    assert (call.text, back.text) == ("(1)", "(1)")
    assert "S/2031/446" in note.text_content()
    assert back.get("href") == f"#{call.get('id')}"
    assert note.getparent().getparent().get("role") == "doc-endnotes"


def test_notes_of_the_metadata_are_called_where_a_reference_says() -> None:
    notes = '<meta><notes source="#x"><note eId="n1"><p>Aside.</p></note></notes></meta>'
    page = _tree(page_of('<body><p>a<noteRef href="#n1" marker="†"/></p></body>', meta=notes))
    (call,) = page.xpath("//*[@role='doc-noteref']")
    assert (call.text, call.get("href")) == ("†", "#n1")
    assert "Aside." in page.get_element_by_id("n1").text_content()


# ------------------------------------------------------------------------------------- languages, headings, tables


def test_language_and_direction_are_said_where_they_change(samples: Path) -> None:
    page = _tree(page_of('<body xml:lang="en"><p>a <i xml:lang="ar">b</i> <i xml:lang="fr">c</i></p></body>'))
    arabic, french = page.xpath("//i")
    assert (arabic.get("lang"), arabic.get("dir")) == ("ar", "rtl")
    assert (french.get("lang"), french.get("dir")) == ("fr", None)
    whole = _tree(render(sample(samples, "ar")).decode())
    assert (whole.get("lang"), whole.get("dir")) == ("ar", "rtl")


def test_a_page_in_a_language_without_labels_has_english_ones_and_says_so() -> None:
    expression = (
        '<meta><identification><FRBRExpression><FRBRlanguage language="ita"/></FRBRExpression></identification></meta>'
    )
    page = _tree(page_of("<body><p>Uno.</p></body>", meta=expression))
    assert (page.get("lang"), page.xpath("//article")[0].get("lang")) == ("it", "it")
    assert page.xpath("//summary")[0].text == "About this document"
    assert page.xpath("//body")[0].get("lang") == "en"


def test_a_document_with_many_headings_has_a_table_of_contents_and_a_short_one_has_none() -> None:
    section = '<section eId="sec_{0}"><num>{0}.</num><heading>Head {0}</heading><content><p>x</p></content></section>'
    long = _tree(page_of(BODY.format("".join(section.format(k) for k in range(1, 5)))))
    entries = long.xpath("//nav//a")
    assert [(a.text, a.get("href")) for a in entries][:2] == [("1. Head 1", "#sec_1"), ("2. Head 2", "#sec_2")]
    assert long.xpath("//h2[contains(@class, 'akn-heading')]")[0].text_content() == "1. Head 1"
    assert _tree(page_of(BODY.format(section.format(1)))).xpath("//nav") == []


def test_headings_count_on_from_one_level_to_the_next() -> None:
    inner = "<chapter><heading>B</heading><article><heading>C</heading></article></chapter>"
    page = _tree(page_of(BODY.format(f"<title><heading>A</heading>{inner}</title>")))
    assert [(h.tag, h.text_content()) for h in page.xpath("//h2|//h3|//h4") if "heading" in h.get("class", "")] == [
        ("h2", "A"),
        ("h3", "B"),
        ("h4", "C"),
    ]
    assert len(page.xpath("//h1")) == 1


def test_cells_keep_their_spans_and_only_numbers_count() -> None:
    rows = '<tr><th colspan="2"><p>a</p></th></tr><tr><td rowspan="x"><p>b</p></td><td colspan="0"><p>c</p></td></tr>'
    page = _tree(page_of(f"<body><table>{rows}</table></body>"))
    assert page.xpath("//th")[0].get("colspan") == "2"
    assert all(not set(td.keys()) & {"rowspan", "colspan"} for td in page.xpath("//td"))


def test_a_picture_is_shown_from_its_file_and_never_from_an_unsafe_address() -> None:
    page = _tree(page_of('<body><p>a<img src="map.png" alt="Map"/><img src="javascript:x" alt="Bad"/></p></body>'))
    assert [(i.get("src"), i.get("alt")) for i in page.xpath("//img")] == [("map.png", "Map")]


def test_styles_of_a_document_keep_what_is_harmless() -> None:
    style = "text-align: center; background: url(http://x.org/y); position:fixed; font-style:italic"
    page = page_of(f'<body><p style="{style}">a</p></body>')
    assert 'style="text-align: center; font-style:italic"' in page
    assert "x.org" not in page


def test_what_the_organ_does_and_what_it_recalls_are_told_apart(samples: Path) -> None:
    page = _tree(render(sample(samples, "fr")).decode())
    classes = [e.get("class") for e in page.xpath("//div[contains(@class, 'akn-paragraph')]")]
    assert [c.rpartition(" ")[2] for c in classes] == ["akn-preambular"] * 5 + ["akn-operative"] * 4


# ------------------------------------------------------------------------------------- the page around it


def test_a_page_needs_nothing_from_elsewhere_and_runs_nothing(samples: Path) -> None:
    page = _tree(render(sample(samples, "ru")).decode())
    assert [s.get("type") for s in page.xpath("//script")] == ["application/ld+json"]
    assert page.xpath("//*[@src] | //link[@rel] | //iframe | //@onclick") == []
    assert "url(" not in page.xpath("//style")[0].text
    assert "@import" not in page.xpath("//style")[0].text


def test_linked_data_say_what_the_metadata_say(samples: Path) -> None:
    page = _tree(render(sample(samples, "zh")).decode())
    data = json.loads(page.xpath("//script")[0].text)
    assert (data["@type"], data["legislationIdentifier"], data["legislationDate"]) == (
        "Legislation",
        "S/PRST/2013/12",
        "2013-08-06",
    )
    assert data["@id"].endswith("/2013-12/zho@")
    assert data["url"] == "https://docs.un.org/zh/S/PRST/2013/12"
    article = page.xpath("//article")[0]
    assert (article.get("about"), article.get("typeof")) == (data["@id"], "schema:Legislation")


def test_no_title_can_end_the_script_or_the_style() -> None:
    title = "<preface><p><docTitle>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</docTitle></p></preface>"
    page = page_of(title, css="p::after { content: '</style><script>alert(2)</script>' }")
    assert "</script>alert" not in page
    assert "<script>alert(1)" not in page
    assert page.count("</style>") == 1
    assert len(_tree(page).xpath("//script")) == 1


def test_the_panel_says_how_what_was_inferred_is_known_and_whether_the_file_is_valid(samples: Path) -> None:
    page = _tree(render(sample(samples, "zh"), valid=True).decode())
    panel = page.xpath("//details")[0].text_content()
    assert "symbol S/PRST/2013/12: catalogue" in panel
    assert "符合Akoma Ntoso 3.0" in panel
    assert "符合" not in _tree(render(sample(samples, "zh")).decode()).xpath("//details")[0].text_content()


def test_another_style_takes_the_place_of_the_own_one(samples: Path) -> None:
    page = _tree(render(sample(samples, "en"), css="p { color: red }").decode())
    assert [s.text for s in page.xpath("//style")] == ["p { color: red }"]


def test_lines_without_an_arabic_letter_run_from_the_left_in_an_arabic_document() -> None:
    cells = "<tr><td><p>وكيل الأمين العام</p></td><td><p>1 313</p></td><td><p xml:lang='en'>Total</p></td></tr>"
    page = _tree(page_of(f"<mainBody xml:lang='ar'><table>{cells}</table></mainBody>"))
    found = {"".join(p.itertext()): (p.get("dir"), "akn-from-left" in p.get("class")) for p in page.iter("p")}
    assert found["وكيل الأمين العام"] == (None, False)
    assert found["1 313"] == ("ltr", True)
    assert found["Total"] == ("ltr", False)
    english = _tree(page_of("<mainBody><p>1 313</p></mainBody>"))
    assert [p.get("dir") for p in english.iter("p") if p.text == "1 313"] == [None]


def test_a_fragment_is_an_article_with_headings_that_fit_below_a_title(samples: Path) -> None:
    fragment = render(sample(samples, "en"), fragment=True).decode()
    assert fragment.startswith('<article class="akn-document" lang="en" dir="ltr"')
    assert "<h1" not in fragment
    assert "<style" not in fragment
    assert "<h2" in fragment


def test_the_same_tree_gives_the_same_page_and_stays_as_it_was(samples: Path) -> None:
    root = sample(samples, "es")
    before = etree.tostring(root)
    assert render(root) == render(root)
    assert etree.tostring(root) == before


def test_every_name_that_the_program_adds_is_documented(samples: Path) -> None:
    documented = set(
        re.findall(r"`\.?(akn-[\w-]+)`", (samples.parent / "docs" / "html.md").read_text(encoding="utf-8"))
    )
    pages = [render(document_with_every_element()), *(render(sample(samples, tag)) for tag in LANGUAGES)]
    used = {c for page in pages for e in _tree(page.decode()).xpath("//*[@class]") for c in e.get("class").split()}
    added = {c for c in used if c.removeprefix("akn-").removeprefix("only-") not in PARTS}
    assert added <= documented
