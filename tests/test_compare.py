"""`akn compare`: versions of an invented resolution and an invented statement, alike and with one thing changed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lxml import etree

import akn
from akn.cli import main
from akn.comparison.align import rows_of
from akn.comparison.compare import Difference, What, compare
from akn.comparison.parts import parts_of
from akn.references.iris import target_of

DAY = "2031-06-01"

ENGLISH = (
    "Resolution 2998 (2031)",
    "Adopted by the Security Council at its 9911th meeting, on 20 May 2031",
    "The Security Council,",
    "Recalling its resolutions 2991 (2030) and 2994 (2031) on the situation in Velmara,",
    "Reaffirming its strong commitment to the sovereignty, unity and territorial integrity of the Republic of Velmara,",
    "Expressing grave concern at the closing of the ferry crossings,",
    "Welcoming the efforts of the Community of the Tesk River,",
    "Determining that the situation in Velmara constitutes a threat to international peace and security,",
    "1. Decides to extend until 31 May 2032 the mandate of the United Nations Assistance Mission in Velmara, as set "
    "out in resolution 2991 (2030);",
    "2. Demands that the parties:",
    "(a) Withdraw their forces from the river;",
    "(b) Reopen all ferry crossings;",
    "(c) Release the persons whom they have abducted;",
    "3. Requests the Secretary-General to report on the implementation of resolution 2994 (2031) by 30 November 2031;",
    "4. Decides to remain seized of the matter.",
)
FRENCH = (
    "Résolution 2998 (2031)",
    "Adoptée par le Conseil de sécurité à sa 9911e séance, le 20 mai 2031",
    "Le Conseil de sécurité,",
    "Rappelant ses résolutions 2991 (2030) et 2994 (2031) sur la situation au Velmara,",
    "Réaffirmant son profond attachement à la souveraineté, à l’unité et à l’intégrité territoriale de la République "
    "du Velmara,",
    "Se déclarant gravement préoccupé par la fermeture des bacs,",
    "Se félicitant des efforts de la Communauté du fleuve Tesk,",
    "Considérant que la situation au Velmara constitue une menace contre la paix et la sécurité internationales,",
    "1. Décide de proroger jusqu’au 31 mai 2032 le mandat de la Mission d’assistance des Nations Unies au Velmara, tel "
    "que défini dans sa résolution 2991 (2030) ;",
    "2. Exige des parties :",
    "a) Qu’elles retirent leurs forces du fleuve ;",
    "b) Qu’elles rouvrent tous les bacs ;",
    "c) Qu’elles libèrent les personnes qu’elles ont enlevées ;",
    "3. Prie le Secrétaire général de lui rendre compte de l’application de la résolution 2994 (2031) d’ici au 30 "
    "novembre 2031 ;",
    "4. Décide de rester saisi de la question.",
)
CHINESE = (
    "第2998(2031)号决议",
    "2031年5月20日安全理事会第9911次会议通过",
    "安全理事会，",
    "回顾其关于韦尔马拉局势的第2991(2030)号和第2994(2031)号决议，",
    "重申坚定致力于韦尔马拉共和国的主权、统一和领土完整，",
    "表示严重关切渡口关闭，",
    "欢迎泰斯克河共同体作出的努力，",
    "认定韦尔马拉局势对国际和平与安全构成威胁，",
    "1. 决定将第2991(2030)号决议规定的联合国韦尔马拉援助团的任务期限延长至2032年5月31日；",
    "2. 要求各方：",
    "(a) 将其部队撤离该河；",
    "(b) 重新开放所有渡口；",
    "(c) 释放其绑架的人；",
    "3. 请秘书长在2031年11月30日前报告第2994(2031)号决议的执行情况；",
    "4. 决定继续处理此案。",
)
STATEMENTS = {
    "en": (
        "Statement by the President of the Security Council",
        "At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the Council’s "
        "consideration of the item entitled “The situation in Velmara”, the President of the Security Council made the "
        "following statement on behalf of the Council:",
        "“The Security Council recalls its resolution 2991 (2030).",
        "“The Security Council expresses its grave concern at the closing of the ferry crossings.",
        "“The Security Council commends the work of the Mission.",
        "“The Security Council will remain seized of the matter.”",
    ),
    "es": (
        "Declaración de la Presidencia del Consejo de Seguridad",
        "En la 9901ª sesión del Consejo de Seguridad, celebrada el 11 de marzo de 2031, en relación con el examen por "
        "el Consejo del tema titulado “La situación en Velmara”, la Presidencia del Consejo de Seguridad formuló la "
        "siguiente declaración en nombre del Consejo:",
        "“El Consejo de Seguridad recuerda su resolución 2991 (2030).",
        "“El Consejo de Seguridad expresa su grave preocupación por el cierre de los transbordadores.",
        "“El Consejo de Seguridad encomia la labor de la Misión.",
        "“El Consejo de Seguridad seguirá ocupándose de la cuestión.”",
    ),
}
RESOLUTIONS = [ENGLISH, FRENCH, CHINESE]


def _tree(lines: Sequence[str], symbol: str = "S/RES/2998 (2031)") -> etree._Element:
    tree = akn.convert("\n\n".join(lines) + "\n", symbol=symbol, date=DAY).tree
    assert akn.validate(tree) == []
    return tree


def _compared(*versions: Sequence[str]) -> list[Difference]:
    return compare([_tree(lines) for lines in versions])


def _without(lines: Sequence[str], start: str) -> list[str]:
    left = [line for line in lines if not line.startswith(start)]
    assert len(left) == len(lines) - 1
    return left


def _replaced(lines: Sequence[str], old: str, new: str) -> list[str]:
    assert sum(old in line for line in lines) == 1
    return [line.replace(old, new) for line in lines]


def _said(differences: Sequence[Difference]) -> list[tuple[str, str, str]]:
    return [(d.eId, d.kind, d.what.value) for d in differences]


# ------------------------------------------------------------------------------------- what is said


def test_versions_in_three_languages_are_alike() -> None:
    assert _compared(*RESOLUTIONS) == []
    assert compare([_tree(lines, "S/PRST/2031/901") for lines in STATEMENTS.values()]) == []


@pytest.mark.parametrize(
    ("start", "eid"), [("Rappelant", "container_1"), ("Se déclarant", "container_3"), ("Considérant", "container_5")]
)
def test_a_recital_that_is_missing_is_said_and_no_other(start: str, eid: str) -> None:
    found = _compared(ENGLISH, _without(FRENCH, start), CHINESE)
    assert _said(found) == [(eid, "container", "missing")]
    assert [v.present for v in found[0].versions] == [True, False, True]
    assert found[0].versions[2].eId == eid
    assert ENGLISH[int(eid[-1]) + 2].startswith(found[0].versions[0].text.rstrip("…"))


def test_a_recital_that_the_first_lacks_is_in_excess_in_all_others() -> None:
    found = _compared(_without(ENGLISH, "Welcoming"), FRENCH, CHINESE)
    assert _said(found) == [("container_4", "container", "excess")]
    assert [v.present for v in found[0].versions] == [False, True, True]


def test_paragraphs_behind_one_that_is_missing_are_not_said_though_their_numbers_differ() -> None:
    lines = [line.replace("3. ", "2. ").replace("4. ", "3. ") for line in FRENCH if line[:2] not in ("2.", "a)", "b)")]
    lines = _without(lines, "c)")
    assert _said(_compared(ENGLISH, lines)) == [("para_2", "paragraph", "missing")]


def test_a_sub_item_in_excess() -> None:
    more = [*CHINESE[:13], "(d) 排除河中的地雷；", *CHINESE[13:]]
    found = _compared(ENGLISH, FRENCH, more)
    assert _said(found) == [("para_2__list_1__point_d", "point", "excess")]
    assert found[0].versions[2].text == "排除河中的地雷；"


def test_a_reference_that_is_missing_from_a_paragraph() -> None:
    found = _compared(ENGLISH, _replaced(FRENCH, "la résolution 2994 (2031)", "ladite résolution"), CHINESE)
    assert _said(found) == [("para_3", "ref", "missing")]
    assert found[0].target == "S/RES/2994(2031)"
    assert [v.present for v in found[0].versions] == [True, False, True]


def test_a_reference_to_another_document_is_one_missing_and_one_in_excess() -> None:
    found = _compared(ENGLISH, _replaced(FRENCH, "de la résolution 2994 (2031)", "de la résolution 2993 (2031)"))
    assert [(d.target, d.what) for d in found] == [
        ("S/RES/2993(2031)", What.EXCESS),
        ("S/RES/2994(2031)", What.MISSING),
    ]


def test_a_reference_that_is_there_less_often() -> None:
    twice = _replaced(ENGLISH, "on the situation in Velmara", "and, again, 2991 (2030)")
    assert _said(_compared(twice, FRENCH)) == [("container_1", "ref", "fewer")]
    assert _said(_compared(FRENCH, twice)) == [("container_1", "ref", "more")]


def test_a_number_that_differs() -> None:
    assert _said(_compared(ENGLISH, _replaced(FRENCH, "4. Décide", "5. Décide"))) == [("para_4", "paragraph", "number")]


def test_another_document_is_said_and_the_rest_compared() -> None:
    roots = [_tree(ENGLISH), _tree(_without(FRENCH, "Se félicitant"), "S/RES/2999 (2031)")]
    found = compare(roots)
    assert _said(found)[0] == ("", "identification", "work")
    assert found[0].versions[0].text.endswith("/2998-2031")
    assert ("container_4", "container", "missing") in _said(found)


AKN = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><mainBody>{}</mainBody></statement></akomaNtoso>'


def _body(*content: str) -> etree._Element:
    return etree.fromstring(AKN.format("".join(content)))


def _section(*content: str, heading: str = "<heading>Rivers</heading>") -> str:
    return f'<section eId="sec_I"><num>I.</num>{heading}{"".join(content)}</section>'


ONE = '<paragraph eId="para_1"><num>1.</num><content><p>Rivers 1999{}</p></content></paragraph>'
NOTE = '<authorialNote eId="authorialNote_1" marker="1"><p>{}</p></authorialNote>'


def test_headings_and_footnotes() -> None:
    with_note = ONE.format(NOTE.format('<ref href="https://docs.un.org/en/S/2031/5">S/2031/5</ref>'))
    base = _body(_section(with_note))
    assert _said(compare([base, _body(_section(ONE.format("")))])) == [("authorialNote_1", "authorialNote", "missing")]
    assert _said(compare([base, _body(_section(with_note, heading=""))])) == [("sec_I", "heading", "missing")]
    other = with_note.replace("/en/", "/fr/")
    assert compare([base, _body(_section(other))]) == []


def test_a_section_that_is_missing_is_said_once_and_not_its_paragraphs_place() -> None:
    assert _said(compare([_body(_section(ONE)), _body(ONE)])) == [("sec_I", "section", "missing")]


def test_a_paragraph_in_another_place() -> None:
    two = ONE.replace("1999", "2000 2001").replace("1", "2", 1)
    inside, outside = _body(_section(ONE, two)), _body(_section(ONE), two)
    assert _said(compare([inside, outside])) == [("para_2", "paragraph", "level")]


def test_lines_of_their_own_are_words_apart_in_a_part() -> None:
    lines = (
        *ENGLISH,
        "Annex",
        "Rules for ferries",
        "Ferries run in all weathers.",
        "Boats of 20",
        "31 seats are ferries.",
    )
    attachment = next(part for part in parts_of(_tree(lines)) if part.element == "attachment")
    assert attachment.text == "Annex Rules for ferries"


def test_rows_hold_every_part_once_and_in_order() -> None:
    trees = [_tree(ENGLISH), _tree(_without(FRENCH, "Rappelant")), _tree(_without(CHINESE, "4."))]
    versions = [parts_of(tree) for tree in trees]
    rows = rows_of(versions)
    for column, parts in enumerate(versions):
        assert [row.parts[column] for row in rows if row.parts[column] is not None] == parts
        places = [parts.index(part) for row in rows if (part := row.parts[column]) is not None]
        assert all(a < b for a, b in pairwise(places))


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("/akn/un/statement/deliberation/unsc/2004-04-28/1540-2004", "S/RES/1540(2004)"),
        ("/akn/un/statement/deliberation/unsc/2004-04-28/1540-2004/spa@/!main~para_3", "S/RES/1540(2004)~para_3"),
        ("https://docs.un.org/ar/S/RES/1540(2004)", "S/RES/1540(2004)"),
        ("/akn/un/statement/deliberation/unga/2015-09-25/70-1/!annex_1", "A/RES/70/1!annex_1"),
        ("/akn/un/act/provision/un/1945-06-26/charter/rus@", "/akn/un/act/provision/un/1945-06-26/charter"),
        ("#para_3", "#para_3"),
    ],
)
def test_what_an_address_leads_to_is_alike_in_all_languages(href: str, target: str) -> None:
    assert target_of(href) == target


# ------------------------------------------------------------------------------------- the command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two versions as AKN files, one of them as a text, and one without a recital."""
    for name, lines in (("en", ENGLISH), ("fr", FRENCH), ("lacking", _without(FRENCH, "Se félicitant"))):
        tree = akn.convert("\n\n".join(lines) + "\n", symbol="S/RES/2998 (2031)", date=DAY)
        (tmp_path / f"{name}.xml").write_bytes(tree.xml)
    (tmp_path / "S_RES_2998_2031.txt").write_text("\n\n".join(CHINESE) + "\n", encoding="utf-8")
    return tmp_path


def _run(*arguments: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["compare", *(str(a) for a in arguments)], input=stdin)


def test_alike_is_exit_code_0(folder: Path) -> None:
    result = _run(folder / "en.xml", folder / "fr.xml", folder / "S_RES_2998_2031.txt")
    assert (result.exit_code, result.stdout) == (0, "alike: 3 versions\n")
    assert json.loads(_run(folder / "en.xml", folder / "fr.xml", "--format", "json").stdout) == []


def test_the_table_shows_the_files_side_by_side(folder: Path) -> None:
    result = _run(folder / "en.xml", folder / "lacking.xml")
    head, row, last = result.stdout.splitlines()
    assert result.exit_code == 1
    assert head.split() == ["eId", "kind", "what", "en.xml", "lacking.xml"]
    assert row.split()[:5] == ["container_4", "container", "missing", *ENGLISH[6].split()[:2]]
    assert row.endswith("…  —")
    assert last == "1 difference"


def test_an_eid_that_is_another_one_stands_before_the_text(folder: Path) -> None:
    other = [line.replace("2994 (2031) d’ici", "2991 (2030) d’ici") for line in _without(FRENCH, "1. Décide")]
    tree = akn.convert("\n\n".join(other) + "\n", symbol="S/RES/2998 (2031)", date=DAY)
    (folder / "other.xml").write_bytes(tree.xml)
    renumbered = (folder / "other.xml").read_text(encoding="utf-8").replace("para_3", "para_33")
    (folder / "other.xml").write_text(renumbered, encoding="utf-8")
    rows = [row for row in _run(folder / "en.xml", folder / "other.xml").stdout.splitlines() if " ref " in row]
    assert [row.split()[0] for row in rows] == ["para_3", "para_3"]
    assert "[para_33] 2991 (2030)" in rows[0]
    assert "[para_33]" not in rows[1]


def test_the_json_has_every_file_at_every_difference(folder: Path) -> None:
    files = [str(folder / name) for name in ("en.xml", "lacking.xml", "fr.xml")]
    result = _run(*files, "--format", "json")
    assert result.exit_code == 1
    assert json.loads(result.stdout) == [
        {
            "eId": "container_4",
            "kind": "container",
            "what": "missing",
            "target": "",
            "versions": [
                {"file": files[0], "present": True, "eId": "container_4", "text": ENGLISH[6]},
                {"file": files[1], "present": False, "eId": "", "text": ""},
                {"file": files[2], "present": True, "eId": "container_4", "text": FRENCH[6]},
            ],
        }
    ]


def test_texts_in_other_encodings_are_named_once_for_all_or_once_for_each(folder: Path) -> None:
    french, english = folder / "fr" / "S_RES_2998_2031.txt", folder / "en.xml"
    french.parent.mkdir()
    french.write_bytes(("\n\n".join(FRENCH) + "\n").replace("’", "'").encode("cp850"))
    spoiled = json.loads(_run(english, french, folder / "lacking.xml", "--format", "json").stdout)[0]["versions"]
    assert spoiled[1]["text"] != FRENCH[6]
    for encodings in (["cp850"], ["utf-8", "cp850", "utf-8"]):
        options = [word for encoding in encodings for word in ("--encoding", encoding)]
        found = json.loads(_run(english, french, folder / "lacking.xml", "--format", "json", *options).stdout)
        assert [v["text"] for v in found[0]["versions"]] == [ENGLISH[6], FRENCH[6], ""]
    assert _run(english, french, "--encoding", "utf-8").exit_code == 2  # which is an error of the text: AKN103
    assert "once for all" in _run(english, french, folder / "fr.xml", *options[:4]).stderr


def test_the_same_files_give_the_same_words(folder: Path) -> None:
    files = [folder / name for name in ("en.xml", "lacking.xml", "S_RES_2998_2031.txt")]
    assert _run(*files).stdout == _run(*files).stdout


@pytest.mark.parametrize(
    ("content", "code"), [(b"<akomaNtoso", "AKN401"), (b"<html/>", "AKN403"), (None, "AKN101"), (b"", "AKN")]
)
def test_a_file_that_cannot_be_read_is_exit_code_2(folder: Path, content: bytes | None, code: str) -> None:
    bad = folder / "bad.xml"
    if content is not None:
        bad.write_bytes(content)
    result = _run(folder / "en.xml", bad)
    assert (result.exit_code, result.stdout) == (2, "")
    assert code in result.stderr
    assert "bad.xml" in result.stderr


def test_a_text_with_several_statements_cannot_be_compared(folder: Path) -> None:
    both = folder / "both.txt"
    both.write_text("\n\n".join([*STATEMENTS["en"], *STATEMENTS["en"]]) + "\n", encoding="utf-8")
    assert len(akn.convert_all(both)) == 2
    result = _run(folder / "en.xml", both)
    assert result.exit_code == 2
    assert "both.txt" in result.stderr


def test_wrong_use(folder: Path) -> None:
    one = _run(folder / "en.xml")
    assert one.exit_code == 2
    assert "two files or more" in one.stderr
    assert _run().exit_code == 2
    assert _run("-", "-").exit_code == 2


def test_standard_input_is_one_of_the_files(folder: Path) -> None:
    result = _run("-", folder / "fr.xml", stdin=(folder / "en.xml").read_bytes())
    assert (result.exit_code, result.stdout) == (0, "alike: 2 versions\n")


# ------------------------------------------------------------------------------------- real documents


@pytest.mark.parametrize(
    "name", ["sc-resolution/{}/S_RES_2532_2020.page", "sc-resolution/{}/S_RES_2619_2022.plain"], ids=lambda n: n[-20:]
)
def test_a_real_resolution_is_alike_in_all_languages_until_something_is_taken_out(name: str, shared: Path) -> None:
    codes = sorted(path.name for path in (shared / "corpus" / "sc-resolution").iterdir())
    files = [shared / "corpus" / (name.format(code) + ".txt") for code in codes]
    roots = [akn.convert(path, date=DAY).tree for path in files]
    assert len(roots) == 6
    assert compare(roots) == []
    taken = next(e for e in roots[3].iter() if e.get("eId") == "container_2")
    around = taken.getparent()
    assert around is not None
    around.remove(taken)
    found = compare(roots)
    assert _said(found) == [("container_2", "container", "missing")]
    assert [v.present for v in found[0].versions] == [True, True, True, False, True, True]
