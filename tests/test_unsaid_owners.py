"""Provisions of which nothing says whose they are, and where those of the document itself stand."""

from __future__ import annotations

import pytest

import akn
from tests.test_references import DATE, _cited

CHARTER = "/akn/un/act/provision/un/1945-06-26/charter"

#: formula, a recital with the Charter, a paragraph, headings of two annexes
WORDS = {
    "en": (
        "The Security Council,",
        "Guided by the Charter of the United Nations,",
        "Decides to act under Article 33 to apply the terms in annex II, as well as those of annex I and annex II to "
        "the present resolution, and those in annex III;",
        ("Annex I", "Annex II"),
    ),
    "fr": (
        "Le Conseil de sécurité,",
        "Guidé par la Charte des Nations Unies,",
        "Décide d’agir selon l’Article 33 aux conditions énoncées à l’annexe II, qui s’ajoutent à l’annexe I et à "
        "l’annexe II à la présente résolution, et dans l’annexe III ;",
        ("Annexe I", "Annexe II"),
    ),
    "es": (
        "El Consejo de Seguridad,",
        "Guiado por la Carta de las Naciones Unidas,",
        "Decide actuar según el Artículo 33 en las condiciones que figuran en el anexo II, que se aplican con el anexo "
        "I y el anexo II de la presente resolución, y las que figuran en el anexo III;",
        ("Anexo I", "Anexo II"),
    ),
    "ru": (
        "Совет Безопасности,",
        "руководствуясь Уставом Организации Объединенных Наций,",
        "постановляет действовать согласно статье 33 на условиях, изложенных в приложении II, с учетом приложения I и "
        "приложения II к настоящей резолюции и тех, что изложены в приложении III;",
        ("Приложение I", "Приложение II"),
    ),
    "zh": (
        "安全理事会，",
        "遵循《联合国宪章》，",
        "决定根据第三十三条，按照附件二所列条件，并依照本决议附件一和附件二，以及载于附件三的条件采取行动；",
        ("附件一", "附件二"),
    ),
    "ar": (
        "إن مجلس الأمن،",
        "إذ يسترشد بميثاق الأمم المتحدة،",
        "يقرر أن يتصرف بموجب المادة 33 وفق الشروط الواردة في المرفق الثاني، وشروط المرفق الأول والمرفق الثاني لهذا "
        "القرار، والشروط الواردة في المرفق الثالث؛",
        ("المرفق الأول", "المرفق الثاني"),
    ),
}


def _resolution(tag: str, *paragraphs: str, annexes: tuple[str, ...] = ()) -> akn.Document:
    formula, recital, *_ = WORDS[tag]
    parts = [formula, recital, *paragraphs, *(x for annex in annexes for x in (annex, "1. Abc."))]
    return akn.convert("\n\n".join(parts) + "\n", symbol="S/RES/3999 (2036)", date=DATE, language=tag)


def _provisions(document: akn.Document) -> list[str]:
    return [r.href for r in document.references if r.kind == "provision"]


@pytest.mark.parametrize("tag", WORDS)
def test_an_article_is_of_the_charter_and_an_annex_the_documents_own(tag: str) -> None:
    *_, text, annexes = WORDS[tag]
    document = _resolution(tag, f"1. {text}", annexes=annexes)
    assert _provisions(document) == [f"{CHARTER}/!main~art_33", "#att_2", "#att_1", "#att_2", ""]
    # whose annex III is, is not said: it need not be the document's
    assert "AKN312" not in {p.code for p in document.problems}
    assert b'how="provision of this document, as it names no other"' in document.xml


@pytest.mark.parametrize("tag", WORDS)
def test_an_annex_that_the_document_does_not_have_is_listed(tag: str) -> None:
    document = _resolution(tag, f"1. {WORDS[tag][2]}")
    assert _provisions(document)[1:] == ["", "", "", ""]
    assert [r.status for r in document.references if r.kind == "provision"][1:] == ["unresolved"] * 4


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "Endorses the terms in annex II to the report of the mediator;"),
        ("en", "Endorses the report of the mediator, annex II;"),
        ("en", "Recalls annex 2-A;"),
        ("en", "Notes the report, in particular chapter II and annex I;"),
        ("en", "Notes resolution 2990 (2031) and the measures in annex I;"),
        ("fr", "Approuve les conditions énoncées à l’annexe II du rapport du médiateur ;"),
        ("fr", "Approuve les conditions énoncées à l’annexe II d’un accord ;"),
        ("es", "Aprueba las condiciones que figuran en el anexo II del informe del mediador;"),
        ("ru", "одобряет условия, изложенные в приложении II к докладу посредника;"),
        ("ru", "одобряет условия, изложенные в приложении II Соглашения;"),
        ("zh", "核准调解人报告附件二所列条件；"),
        ("ar", "يقر الشروط الواردة في المرفق الثاني لتقرير الوسيط؛"),
        ("ar", "يقر الشروط الواردة في المرفق الثاني من الاتفاق؛"),
    ],
)
def test_an_annex_of_another_document_is_not_the_documents_own(tag: str, text: str) -> None:
    assert not any(_provisions(_resolution(tag, f"1. {text}", annexes=WORDS[tag][3])))


@pytest.mark.parametrize(
    ("tag", "text", "hrefs"),
    [
        # other instruments have no capital; where several may be meant, or none near enough, nothing is linked
        ("en", "Recalls what is said in article 33;", []),
        ("en", "Recalls the Convention on the Rights of the Child and article 12 of the Constitution of Orlevia;", []),
        ("en", "Recalls the Convention on the Rights of the Child, as well as the terms in article 12;", ["art_12"]),
        ("en", "Recalls article 16 (para. 1) of the Constitution of Orlevia;", []),
        ("es", "Recuerda el Artículo 33 y sus fines;", ["art_33"]),
        ("en", "Acts under Chapter VII, and the mechanisms in chapter V;", ["chp_VII"]),
        ("ru", "ссылается на положения главы V;", []),
        ("zh", "回顾同上，第五章；", []),
    ],
)
def test_an_article_is_of_what_was_named_before(tag: str, text: str, hrefs: list[str]) -> None:
    found = _provisions(_resolution(tag, f"1. {text}"))
    assert [href.rpartition("~")[2] for href in found if href] == hrefs


def test_an_article_that_several_may_have_is_ambiguous() -> None:
    text = (
        "Recalls the Convention on the Rights of the Child, the Convention against Torture and the acts in article 2;"
    )
    document = _resolution("en", f"1. {text}")
    assert [r.status for r in document.references if r.kind == "provision"] == ["ambiguous"]


def test_an_article_within_an_annex_may_be_the_annexes_own() -> None:
    text = "Resolution 3999 (2036)\n\nThe Security Council,\n\n1. Adopts it.\n\nAnnex\n\n1. The parties to the "
    text += "Charter of the United Nations act under Article 7.\n"
    document = akn.convert(text, date=DATE, language="en")
    assert [(r.status, r.href) for r in document.references if r.kind == "provision"] == [("unresolved", "")]


ABOVE = {
    "en": "Recalls paragraph 1 above, paragraph 3 below, paragraph 3 above and paragraph 1 below.",
    "fr": "Rappelle le paragraphe 1 ci-dessus, le paragraphe 3 ci-après, le paragraphe 3 ci-dessus et le paragraphe 1 "
    "ci-dessous.",
    "es": "Recuerda el párrafo 1 supra, el párrafo 3 infra, el párrafo 3 supra y el párrafo 1 infra.",
    "ru": "ссылается на пункт 1 выше, пункт 3 ниже, пункт 3 выше и пункт 1 ниже.",
    "zh": "回顾上文第1段、下文第3段、上文第3段和下文第1段。",
    "ar": "يشير إلى الفقرة 1 أعلاه والفقرة 3 أدناه والفقرة 3 أعلاه والفقرة 1 أدناه.",
}


@pytest.mark.parametrize("tag", ABOVE)
def test_what_is_above_does_not_stand_below(tag: str) -> None:
    document = _resolution(tag, "1. Abc.", f"2. {ABOVE[tag]}", "3. Abc.")
    assert _provisions(document) == ["#para_1", "#para_3", "", ""]
    assert [p.message for p in document.problems if p.code == "AKN312"] == [
        "the document has no paragraph 3 of its own above this place; the citation is not linked",
        "the document has no paragraph 1 of its own below this place; the citation is not linked",
    ]


def test_of_two_paragraphs_with_one_number_the_one_above_is_meant() -> None:
    text = "I\n\nGeneral\n\n1. Decides first.\n\n2. Recalls paragraph 1 {}.\n\nII\n\nSpecial\n\n1. Decides again.\n"
    found = [_provisions(_resolution("en", text.format(side))) for side in ("above", "below", "of this resolution")]
    assert found == [["#para_1"], ["#para_1-2"], [""]]


def test_a_footnote_is_read_where_it_is_called() -> None:
    text = (
        "The General Assembly,\n\n1. Recalls the plan,1\n\n2. Decides to act.\n______________\n"
        "1 See paragraph 2 above and paragraph 2 below.\n"
    )
    document = akn.convert(text, symbol="A/RES/89/301", date=DATE, language="en")
    assert _provisions(document) == ["", "#para_2"]


def test_a_list_shares_what_is_said_after_it() -> None:
    assert [r.href for r in _cited("en", "1. Abc.", "2. Abc.", "3. Recalls paragraph 1 and paragraph 2 above.")] == [
        "#para_1",
        "#para_2",
    ]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "Notes the report of the Panel, in particular annex I;"),
        ("fr", "Prend note du rapport du Groupe, en particulier l’annexe I ;"),
        ("es", "Toma nota del informe del Grupo, en particular el anexo I;"),
        ("ru", "принимает к сведению доклад Группы, в частности приложение I;"),
        ("zh", "注意到小组的报告，特别是附件一；"),
        ("ar", "يحيط علما بتقرير الفريق، ولا سيما المرفق الأول؛"),
    ],
)
def test_an_annex_that_is_singled_out_of_something_is_not_linked(tag: str, text: str) -> None:
    document = _resolution(tag, f"1. {text}", annexes=WORDS[tag][-1])
    assert [href for href in _provisions(document) if href] == []
