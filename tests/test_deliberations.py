"""Resolutions and decisions: masthead, preamble, operative paragraphs, lists, conclusions, in six languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

import akn
from akn.languages import by_code
from akn.markup.references import references_of
from akn.source.matching import fold_table
from akn.structure.signs import closing_line, stands_alone

_NS = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}

ASSEMBLY = """United Nations
A/RES/86/214
General Assembly
Distr.: General
11 January 2032
Eighty-sixth session
Agenda item 19


            Resolution adopted by the General Assembly on 20 December 2031

            [on the report of the Second Committee (A/86/446, para. 12)]

            86/214.  Drinking water of islands

        The General Assembly,

        Recalling its resolutions 70/1 of 25 September 2015 and 74/141 of 18 December
2019,1

        Noting with concern that:

        (a)  Wells turn salty;

        (b)  Rain comes late;

        1.   Welcomes the report of the Secretary-General;2

        2.   Requests the Secretary-General:

        (a)  To map the wells of all islands, including:

        (i)  Those in use;

        (ii) Those given up;

        (b)  To report on them;

                             I

                      Follow-up

        3.   Decides to return to the matter at its eighty-seventh session.

                                                            66th plenary meeting
                                                                20 December 2031

        ___________
        1 See also resolution 64/292.
        2 A/86/97.
"""

COUNCIL = {
    "eng": (
        "Resolution 2990 (2031)",
        "Adopted by the Security Council at its 9911th meeting, on 4 March 2031",
        "The Security Council,",
        "Recalling its resolution 2231 (2015),",
        "Acting under Chapter VII of the Charter of the United Nations,",
        "1. Decides to extend the mandate of the Mission until 4 March 2032;",
        "2. Decides to remain seized of the matter.",
    ),
    "fra": (
        "Résolution 2990 (2031)",
        "Adoptée par le Conseil de sécurité à sa 9911e séance, le 4 mars 2031",
        "Le Conseil de sécurité,",
        "Rappelant sa résolution 2231 (2015),",
        "Agissant en vertu du Chapitre VII de la Charte des Nations Unies,",
        "1. Décide de proroger le mandat de la Mission jusqu’au 4 mars 2032 ;",
        "2. Décide de rester saisi de la question.",
    ),
    "spa": (
        "Resolución 2990 (2031)",
        "Aprobada por el Consejo de Seguridad en su 9911a sesión, celebrada el 4 de marzo de 2031",
        "El Consejo de Seguridad,",
        "Recordando su resolución 2231 (2015),",
        "Actuando en virtud del Capítulo VII de la Carta de las Naciones Unidas,",
        "1. Decide prorrogar el mandato de la Misión hasta el 4 de marzo de 2032;",
        "2. Decide seguir ocupándose de la cuestión.",
    ),
    "rus": (
        "Резолюция 2990 (2031),",
        "принятая Советом Безопасности на его 9911-м заседании 4 марта 2031 года",
        "Совет Безопасности,",
        "ссылаясь на свою резолюцию 2231 (2015),",
        "действуя на основании главы VII Устава Организации Объединенных Наций,",
        "1. постановляет продлить мандат Миссии до 4 марта 2032 года;",
        "2. постановляет продолжать заниматься этим вопросом.",
    ),
    "ara": (
        "القرار 2990 (2031)",
        "الذي اتخذه مجلس الأمن في جلسته 9911، المعقودة في 4 آذار/مارس 2031",
        "إن مجلس الأمن،",
        "إذ يشير إلى قراره 2231 (2015)،",
        "وإذ يتصرف بموجب الفصل السابع من ميثاق الأمم المتحدة،",
        "1 - يقرر تمديد ولاية البعثة حتى 4 آذار/مارس 2032؛",
        "2 - يقرر أن يبقي المسألة قيد نظره.",
    ),
    "zho": (
        "第2990(2031)号决议",
        "2031年3月4日安全理事会第9911次会议通过",
        "安全理事会，",
        "回顾其第2231(2015)号决议，",
        "根据《联合国宪章》第七章采取行动，",
        "1. 决定将特派团任务期限延长至2032年3月4日；",
        "2. 决定继续处理此案。",
    ),
}


def _tree(document: akn.Document) -> etree._Element:
    return etree.fromstring(document.xml)


def _one(tree: etree._Element, path: str) -> etree._Element:
    found = tree.find(path, _NS)
    assert found is not None
    return found


def _said(element: etree._Element) -> str:
    return " ".join("".join(str(part) for part in element.itertext()).split())


@pytest.mark.parametrize("language", COUNCIL)
def test_a_council_resolution_in_each_language(language: str) -> None:
    document = akn.convert("\n\n".join(COUNCIL[language]) + "\n", date="2031-03-05")
    assert document.language.code == language
    assert document.symbol == "S/RES/2990 (2031)"
    assert (document.identity.date, document.identity.meeting) == ("2031-03-04", 9911)
    tree = _tree(document)
    preamble = _one(tree, ".//a:preamble")
    assert [_said(f) for f in preamble.iterfind("a:formula", _NS)] == [COUNCIL[language][2]]
    assert [c.get("name") for c in preamble.iterfind("a:container", _NS)] == ["recall", "act"]
    numbers = [_said(n) for n in tree.iterfind(".//a:mainBody/a:paragraph/a:num", _NS)]
    assert numbers == (["1 -", "2 -"] if language == "ara" else ["1.", "2."])
    acts = [p.get("refersTo") for p in tree.iterfind(".//a:mainBody/a:paragraph", _NS)]
    # the three other languages have no phrase of its own for this act among their data
    seized = "remainSeized" if language in ("eng", "fra", "spa") else "decide"
    assert acts == ["#operative #decide", f"#operative #{seized}"]
    cited = [(r.symbol, r.status) for r in document.references if r.kind == "resolution"]
    assert cited == [("S/RES/2231 (2015)", "resolved")]
    chapter = [r.href for r in document.references if r.kind == "provision"]
    assert chapter == ["/akn/un/act/provision/un/1945-06-26/charter/!main~chp_VII"]
    assert "AKN201" not in {p.code for p in document.problems}


def test_the_parts_of_an_assembly_resolution() -> None:
    document = akn.convert(ASSEMBLY, date="2032-01-12")
    assert document.symbol == "A/RES/86/214"
    assert (document.identity.date, document.identity.meeting) == ("2031-12-20", 66)
    tree = _tree(document)
    assert _said(_one(tree, ".//a:preface//a:docNumber")) == "86/214."
    assert _said(_one(tree, ".//a:preface//a:docTitle")) == "Drinking water of islands"
    containers = tree.findall(".//a:preamble/a:container", _NS)
    assert [c.get("name") for c in containers] == ["recall", "note"]
    items = tree.findall(".//a:preamble//a:blockList/a:item/a:num", _NS)
    assert [_said(n) for n in items] == ["(a)", "(b)"]
    second = _one(tree, ".//a:mainBody/a:paragraph[2]")
    assert [_said(n) for n in second.iterfind(".//a:num", _NS)] == ["2.", "(a)", "(i)", "(ii)", "(b)"]
    notes = tree.findall(".//a:authorialNote", _NS)
    assert [(n.get("marker"), _said(n)) for n in notes] == [("1", "See also resolution 64/292."), ("2", "A/86/97.")]
    assert _said(_one(tree, ".//a:conclusions")).startswith("66th plenary meeting")
    assert "2019,1" not in document.xml.decode()


def test_a_numeral_on_a_line_of_its_own_is_a_heading_over_the_next() -> None:
    document = akn.convert(ASSEMBLY, date="2032-01-12")
    assert [b.text.chars for b in document.blocks if b.kind == "heading"] == ["I", "Follow-up"]
    numbers = [_said(n) for n in _tree(document).iterfind(".//a:paragraph/a:num", _NS)]
    assert numbers == ["1.", "2.", "3."]


def test_a_recorded_vote_is_a_vote_with_its_count_and_states() -> None:
    text = ASSEMBLY.split("        ___________")[0].replace("2019,1", "2019,").replace("General;2", "General;")
    text += """
        [Adopted by a recorded vote of 102 to 3, with 40 abstentions. The voting was as follows:

        In favour:

        Albania, Belize, Chad

        Against:

        None

        Abstaining:

        Fiji, Ghana]
"""
    tree = _tree(akn.convert(text, date="2032-01-12"))
    conclusions = _one(tree, ".//a:conclusions")
    assert _votes(tree) == [("approve", "102", "102"), ("against", "3", "3"), ("abstain", "40", "40")]
    assert "Fiji, Ghana" in _said(conclusions)


def _votes(tree: etree._Element) -> list[tuple[str, str, str]]:
    """How many voted which way: what a count refers to, its number, and what is printed."""
    counts = tree.iterfind(".//a:conclusions//a:quantity", _NS)
    return [(q.get("refersTo", "").lstrip("#"), q.get("normalized", ""), _said(q)) for q in counts]


#: votes in words and figures, some with the number of a meeting, and what they say
VOTES = {
    "eng": (
        ("Adopted by 14 votes to none, with 1 abstention.", (14, 0, 1)),
        ("Adopted at the 453rd meeting by 13 votes to 1, with no abstentions.", (13, 1, 0)),
        ("[Adopted by a recorded vote of 31 to none, with 12 abstentions. The voting was as follows:", (31, 0, 12)),
        ("Adopted by 15 votes to none.", (15, 0, None)),
        ("Adopted by a recorded vote of 120 to 8, with 12 abstentions, as follows:", (120, 8, 12)),
        ("Adopted by 12 votes to 1, with three abstaining.", (None, None, None)),
    ),
    "fra": (
        ("Adoptée à la 9911e séance par 13 voix contre zéro, avec 2 abstentions.", (13, 0, 2)),
        ("[Adoptée à l’issue d’un vote enregistré par 31 voix contre 4, avec une abstention.]", (31, 4, 1)),
        ("Adoptée par 31 voix contre 4, avec 12 abstentions, comme suit :", (31, 4, 12)),
    ),
    "spa": (
        ("Aprobada en la 9911a sesión por 13 votos contra ninguno y 2 abstenciones.", (13, 0, 2)),
        ("[Aprobada en votación registrada por 31 votos contra 4 y 12 abstenciones.]", (31, 4, 12)),
    ),
    "rus": (
        (
            "Принята на 9911-м заседании 13 голосами при 2 воздержавшихся, при этом никто не голосовал против.",
            (13, 0, 2),
        ),
        (
            "[Принята в результате заносимого в отчет голосования 31 голосом против 4 при 12 воздержавшихся.]",
            (31, 4, 12),
        ),
    ),
    "ara": (
        ("اتخذ في الجلسة 9911 بأغلبية 13 صوتا مقابل لا شيء وامتناع عضوين عن التصويت.", (13, 0, 2)),
        ("[اعتُمد بتصويت مسجّل بأغلبية 31 صوتاً مقابل 4 أصوات، وامتناع 12 عضواً عن التصويت.]", (31, 4, 12)),
    ),
    "zho": (
        ("第9911次会议以13票赞成、零票反对、2票弃权通过。", (13, 0, 2)),
        ("[经记录表决，以31票赞成、4票反对、12票弃权获得通过。]", (31, 4, 12)),
        ("以 13 票对零票、2 票弃权通过。", (13, 0, 2)),
        ("[经记录表决，以31票赞成、4票反对、12票弃权获得通过，表决情况如下：", (31, 4, 12)),
    ),
}


@pytest.mark.parametrize(("language", "line", "counts"), [(x, *vote) for x, votes in VOTES.items() for vote in votes])
def test_votes_are_counted_for_against_and_abstaining(language: str, line: str, counts: tuple[int | None, ...]) -> None:
    document = akn.convert("\n\n".join([*COUNCIL[language], line]) + "\n", date="2031-03-05")
    assert document.blocks[-1].kind == "conclusion"
    wanted = zip(("approve", "against", "abstain"), counts, strict=True)
    found = {vote: number for vote, number, _ in _votes(_tree(document))}
    assert found == {vote: str(n) for vote, n in wanted if n is not None}


def test_a_vote_over_several_lines_is_counted() -> None:
    vote = ["[Принята в результате заносимого в отчет о заседании голосования 31 голосами", "против 4 при 12"]
    vote += ["воздержавшихся. Голоса распределились следующим образом:"]
    document = akn.convert("\n\n".join([*COUNCIL["rus"], "\n".join(vote)]) + "\n", date="2031-03-05")
    assert document.blocks[-1].text.chars == " ".join(vote)
    assert [number for _, number, _ in _votes(_tree(document))] == ["31", "4", "12"]


@pytest.mark.parametrize(
    "line",
    [
        "Adopted by 1,200 votes to 3, with 2 abstentions.",
        "Adopted by 14 votes to a few, with 1 abstention.",
        "Adopted by a show of hands at the 453rd meeting.",
    ],
)
def test_a_vote_that_is_not_understood_whole_is_not_counted(line: str) -> None:
    document = akn.convert("\n\n".join([*COUNCIL["eng"], line]) + "\n", date="2031-03-05")
    assert document.blocks[-1].kind == "conclusion"
    assert _votes(_tree(document)) == []


def test_a_decision_is_one_paragraph_under_its_number() -> None:
    text = """86/519.\tReport of the Committee on Rivers

At its 66th plenary meeting, on 20 December 2031, the General Assembly, on the recommendation of the Sixth
Committee, took note of the report of the Committee on Rivers.1

1 A/86/33.
"""
    document = akn.convert(text, symbol="A/DEC/86/519", date="2032-01-12")
    assert (document.identity.date, document.identity.meeting) == ("2031-12-20", 66)
    tree = _tree(document)
    paragraphs = tree.findall(".//a:mainBody//a:paragraph", _NS)
    assert len(paragraphs) == 1
    assert "takeNote" in (paragraphs[0].get("refersTo") or "")
    assert [n.get("marker") for n in paragraphs[0].iterfind(".//a:authorialNote", _NS)] == ["1"]


#: what stands below the footnotes of a short resolution in each language: an annex, its heading and its text
ANNEXED = {
    "eng": ("Annex", "Terms of reference", "1. The Mission shall be small."),
    "fra": ("Annexe I", "Mandat", "1. La Mission est de taille réduite."),
    "spa": ("Anexo", "Mandato", "1. La Misión será pequeña."),
    "rus": ("Приложение", "Круг ведения", "1. Миссия является небольшой."),
    "ara": ("المرفق", "الاختصاصات", "1 - تكون البعثة صغيرة."),
    "zho": ("附件", "职权范围", "1. 特派团应为小型。"),
}


@pytest.mark.parametrize("rule", ["__________\n", ""])
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n\n"])
@pytest.mark.parametrize("language", ANNEXED)
def test_an_annex_ends_the_footnotes_before_it(language: str, gap: str, rule: str) -> None:
    lines = [*COUNCIL[language]]
    lines[3] += "1"
    note = f"1 S/2031/7{'。' if language == 'zho' else '.'}"
    heading, title, term = ANNEXED[language]
    text = "\n\n".join(lines) + f"\n\n{rule}{note}{gap}{heading}\n\n{title}\n\n{term}\n"
    document = akn.convert(text, date="2031-03-05")
    assert [n.text.chars for b in document.blocks for n in b.notes] == [note[2:]]
    assert [b.kind.value for b in document.blocks[-3:]] == ["annex", "heading", "paragraph"]
    assert document.blocks[-3].text.chars == heading
    assert _said(_one(_tree(document), ".//a:attachment")).endswith(term)


def test_closing_lines_end_the_footnotes_before_them() -> None:
    lines, rule, notes = ASSEMBLY.partition("        ___________")
    text, closing = lines[: lines.index("   66th")].rstrip(), lines[lines.index("   66th") :]
    document = akn.convert(f"{text}\n\n{rule}{notes}\n{closing}", date="2032-01-12")
    assert [b.text.chars for b in document.blocks if b.kind == "conclusion"] == [
        "66th plenary meeting",
        "20 December 2031",
    ]
    assert [n.text.chars for b in document.blocks for n in b.notes] == ["See also resolution 64/292.", "A/86/97."]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_word_annex_within_a_sentence_opens_none(gap: str) -> None:
    sentence = (
        f"1. Adopts the programme of work for the coming years that is set out in the{gap}annex{gap}to this resolution;"
    )
    lines = [*COUNCIL["eng"][:5], sentence, COUNCIL["eng"][6]]
    document = akn.convert("\n\n".join(lines) + "\n", date="2031-03-05")
    assert not [b for b in document.blocks if b.kind in ("annex", "heading")]
    assert _tree(document).find(".//a:attachments", _NS) is None


def test_a_short_resolution_is_not_double_spaced_and_keeps_its_note() -> None:
    lines = [*COUNCIL["eng"][:3], "Recalling its resolution 2231 (2015),1"]
    wrapped = (
        "1. Decides that the Mission shall mark the ferries on all rivers of the country and that it\nshall report;"
    )
    text = "\n\n".join([*lines, wrapped, COUNCIL["eng"][6], "__________\n1 S/2031/7."])
    document = akn.convert(text + "\n", date="2031-03-05")
    assert [b.text.chars for b in document.blocks if b.kind == "paragraph"] == [
        wrapped[3:].replace("\n", " "),
        COUNCIL["eng"][6][3:],
    ]
    assert [n.text.chars for b in document.blocks for n in b.notes] == ["S/2031/7."]


@pytest.mark.parametrize("call", ["", "1"])
def test_footnote_calls_at_line_ends_do_not_change_how_lines_are_read(call: str) -> None:
    lines = [
        COUNCIL["eng"][2],
        f"Recalling the Pact of Oren on the ferries of the Tesk and all that it says,{call}",
        f"Recalling also the rules of the harbours that have been agreed by both banks,{call}",
        *COUNCIL["eng"][5:],
        "Annex",
        "Guidelines",
        "Section A",
        "1. Pilots are free.",
    ]
    document = akn.convert("\n\n".join(lines) + "\n", symbol="S/RES/2990 (2031)", date="2031-03-05")
    kinds = [b.kind.value for b in document.blocks]
    assert kinds == ["formula", *["recital"] * 2, *["paragraph"] * 2, "annex", *["heading"] * 2, "paragraph"]


@pytest.mark.parametrize("below", ["Adopted unanimously.", "14 March 2031", "Annex\n\nTerms\n\n1. Pilots are free."])
def test_a_formula_with_nothing_but_closing_lines_below_is_the_body(below: str) -> None:
    document = akn.convert("\n\n".join([*COUNCIL["eng"][:3], below]) + "\n", date="2031-03-05")
    assert document.symbol == "S/RES/2990 (2031)"
    body = _one(_tree(document), ".//a:mainBody")
    assert _said(body) == "The Security Council,"


def test_notes_without_a_rule_below_the_states_that_voted_are_notes() -> None:
    states = ", ".join(["Albania", "Belize", "Chad", "Fiji", "Ghana", "Haiti", "Iceland", "Jordan", "Kenya"] * 2)
    lines = [*COUNCIL["eng"][:6], COUNCIL["eng"][6].replace("matter", "matter,1 and of the report,2"), "Abstaining:"]
    text = "\n\n".join([*lines, f"{states}]", "1 A/HRC/87/23.", "2 See S/PV.9697."])
    document = akn.convert(text + "\n", date="2031-03-05")
    assert [n.text.chars for b in document.blocks for n in b.notes] == ["A/HRC/87/23.", "See S/PV.9697."]


def test_an_adoption_line_may_be_broken_before_its_date() -> None:
    lines = COUNCIL["eng"]
    first, _, date = lines[1].partition("on ")
    text = f"{lines[0]}\n\n{first}on\n{date}\n\n" + "\n\n".join(lines[2:]) + "\n"
    document = akn.convert(text, date="2031-03-05")
    assert (document.identity.date, document.identity.meeting) == ("2031-03-04", 9911)
    assert [b.text.chars for b in document.blocks if b.kind == "adoption"] == [lines[1]]


def test_a_file_written_and_read_again_cites_the_same(tmp_path: Path) -> None:
    document = akn.convert("\n\n".join(COUNCIL["fra"]) + "\n", date="2031-03-05")
    path = tmp_path / "resolution.akn.xml"
    document.write(path)
    assert akn.validate(path) == []
    marked = [(r.text, r.href, r.kind) for r in references_of(etree.parse(path).getroot())]
    assert marked == [(r.text, r.href, r.kind) for r in document.references]
    assert len(marked) == 4


def test_a_number_that_counts_provisions_is_no_footnote_call() -> None:
    text = ASSEMBLY.replace("2019,1", "2019 and article 1, paragraph 1, common to both treaties,")
    text = text.replace("General;2", "General, paragraph 2, and articles 2, 3 and 4 of it;").replace(
        "        1 See also resolution 64/292.\n        2 A/86/97.",
        "        1 See also paragraph 8 of resolution 64/292.",
    )
    said = akn.convert(text, date="2032-01-12")
    recitals = [b.text.chars for b in said.blocks if b.kind == "recital"]
    assert "article 1, paragraph 1, common to both" in recitals[0]
    paragraphs = [b.text.chars for b in said.blocks if b.kind == "paragraph"]
    assert paragraphs[0].endswith("paragraph 2, and articles 2, 3 and 4 of it;")


def test_a_number_at_the_start_of_a_double_spaced_line_is_no_footnote() -> None:
    lines = [
        *COUNCIL["eng"][:4],
        "Recalling that the members of the Committee on Rivers have met in stages 1, 2 and 3 of its",
        "review, and reaffirming what the Council has said of the harbours and ferries of the river in",
        "paragraphs 1 and",
        "1. Decides that the measures that are described at length in the rules of paragraphs 1, 3 and",
        "2 above shall end on 4 March 2032, unless the Council decides otherwise before that very day,",
        "and that they shall be reviewed;",
        COUNCIL["eng"][6],
    ]
    document = akn.convert("\n\n".join(lines) + "\n", date="2031-03-05")
    assert not [n for b in document.blocks for n in b.notes]
    assert any("stages 1, 2 and 3" in b.text.chars for b in document.blocks)


def test_an_unnumbered_paragraph_does_not_take_the_name_of_a_numbered_one() -> None:
    lines = [
        *COUNCIL["eng"][:4],
        "Expresses its grave concern;",
        "1. Demands that the parties:",
        "(a) Withdraw from the river;",
        "(b) Reopen the ferries;",
        "2. Requests a report on paragraph 1 (a) above.",
    ]
    document = akn.convert("\n\n".join(lines) + "\n", date="2031-03-05")
    named = {e.findtext("a:num", namespaces=_NS): e.get("eId") for e in document.tree.iterfind(".//a:paragraph", _NS)}
    assert named == {None: "para_3", "1.": "para_1", "2.": "para_2"}
    assert [r.href for r in document.references if r.text == "paragraph 1 (a)"] == ["#para_1__list_1__point_a"]
    assert "Withdraw" in _said(_one(document.tree, ".//*[@eId='para_1__list_1__point_a']"))


def test_the_number_of_a_decision_goes_before_the_symbol_of_its_volume() -> None:
    decisions = (
        "United Nations                                A/91/49\nGeneral Assembly\n\n91/550.   Report on pastures\n\n"
        "At its 55th plenary meeting, on 20 December 2036, the General Assembly took note of the report.\n\n"
        "91/551.   Programme of work\n\n"
        "At its 55th plenary meeting, on 20 December 2036, the General Assembly decided to defer the item.\n"
    )
    documents = akn.convert_all(decisions, date="2037-01-05")
    assert [d.symbol for d in documents] == ["A/DEC/91/550", "A/DEC/91/551"]


def test_items_of_a_number_that_comes_twice_are_cited_by_the_names_they_have() -> None:
    lines = [
        *COUNCIL["eng"][:4],
        "1. Demands an end of the flood;",
        "2. Requests a report on paragraph 1 (a) below;",
        "1. Demands that the parties:",
        "(a) Withdraw from the river;",
        "(b) Reopen the ferries.",
    ]
    document = akn.convert("\n\n".join(lines) + "\n", date="2031-03-05")
    assert [r.href for r in document.references if r.text.startswith("paragraph 1")] == ["#para_1-2__list_1__point_a"]


def test_text_between_the_items_of_a_recital_keeps_its_place() -> None:
    lines = [
        *COUNCIL["eng"][:3],
        "Recalling that the parties agreed to:",
        "(a) Withdraw from the river, and to:",
        "(i) Reopen the ferries;",
        "and later also to the following:",
        "(ii) Mend the ferries;",
        "and noting that the ferries run,",
        "1. Decides to remain seized of the matter.",
    ]
    document = akn.convert("\n\n".join(lines) + "\n", date="2031-03-05")
    preamble = _said(_one(document.tree, ".//a:preamble"))
    assert preamble.index("Reopen") < preamble.index("and later") < preamble.index("Mend") < preamble.index("noting")


def test_a_closing_line_with_vowel_marks_stands_alone() -> None:
    arabic = by_code("ara")
    assert arabic is not None
    folded = fold_table().fold("[اعتُمد بتصويت مسجَّل بأغلبية 31 صوتاً مقابل 9 أصوات")
    assert closing_line(folded, arabic)
    assert stands_alone(folded, arabic)


def test_a_title_ends_where_more_empty_lines_follow_than_elsewhere() -> None:
    lines = (
        "   86/530.\tCuencas de los ríos del norte \n \n \n\n"
        " En su 49ª sesión plenaria, celebrada el 19 de diciembre de 2031, la Asamblea\n\n"
        "General tomó nota del informe de la Comisión de los Ríos.  \n\n"
        " 49ª sesión plenaria \n\n 19 de diciembre de 2031  \n"
    )
    doc = akn.convert(lines)
    assert [b.kind.value for b in doc.blocks] == ["title", "paragraph", "conclusion", "conclusion"]
    assert (doc.symbol, doc.identity.date, doc.identity.meeting) == ("A/DEC/86/530", "2031-12-19", 49)


@pytest.mark.parametrize(
    "head",
    [
        ["Resolution adopted by the General Assembly on 13 December 2031", "", "[on the report of the Committee",
         "", "(A/86/408, para.", "", "12)]", ""],
        ["Resolution adopted by the General Assembly on 13 December", "", "2031", ""],
        ["Resolution adopted by the General Assembly on 13 December", "", "2031", "", "[on a draft",
         "", "(A/86/L.4)]", ""],
    ],
)  # fmt: skip
def test_a_title_opens_below_a_whole_adoption_line_and_a_closed_bracket(head: list[str]) -> None:
    body = ["86/82. Uses of lakes that lie in two", "", "countries", "", "", "", " The General Assembly,", "",
            " Recalling its resolution 51/122 of 13 December 1996, and having in mind the",  "",
            "needs of all who live on the shores of lakes,", "",
            " 1.  Requests the Secretary-General to report on the lakes that dry out and on", "",
            "those that do not.", "", "47th plenary meeting", "", "13 December 2031"]  # fmt: skip
    doc = akn.convert("\n".join("   " + line if line and k < 12 else line for k, line in enumerate(head + body)))
    assert doc.symbol == "A/RES/86/82"
    source = [b.text.chars for b in doc.blocks if b.part == "source"]
    assert all(text.startswith("[") and text.endswith("]") for text in source)
    title = next(b for b in doc.blocks if b.kind.value == "title")
    assert title.text.chars == "Uses of lakes that lie in two countries"


def test_meetings_and_dates_that_fill_several_lines_are_one_closing_line_each() -> None:
    meetings = ["3rd plenary meeting 14th plenary meeting 25th plenary", "meeting 36th plenary meeting"]
    dates = ["16 September 2031 1 December 2031 2 December 2031 3", "December 2031"]
    text = [
        "United Nations", "A/DEC/86/504", "General Assembly", "", "86/504.  Organization of the session", "",
        "      At its 3rd plenary meeting, on 16 September 2031, the General Assembly took", "note of it.", "",
        *(line.rjust(78) for line in meetings + dates),
    ]  # fmt: skip
    closing = [b.text.chars for b in akn.convert("\n".join(text)).blocks if b.kind.value == "conclusion"]
    assert closing == [" ".join(meetings), " ".join(dates)]


_CLOSED = {
    "en": ("The General Assembly,", "Decides to meet again, as it did in all the years before.",
           "66th plenary meeting", "5 December 2033"),
    "fr": ("L’Assemblée générale,", "Décide de se réunir de nouveau, comme elle l’a fait toujours.",
           "66e séance plénière", "5 décembre 2033"),
    "es": ("La Asamblea General,", "Decide reunirse de nuevo, como lo ha hecho en años anteriores.",
           "66ª sesión plenaria", "5 de diciembre de 2033"),
    "ru": ("Генеральная Ассамблея,", "постановляет собраться вновь, как и во все прежние годы.",
           "66-е пленарное заседание", "5 декабря 2033 года"),
    "ar": ("إن الجمعية العامة،", "تقرر أن تجتمع من جديد كما اجتمعت في جميع السنوات السابقة.",
           "الجلسة العامة 66", "5 كانون الأول/ديسمبر 2033"),
    "zh": ("大会，", "决定再次举行会议，就像过去每一年所做的那样，审议岛屿港口和沿海渡轮的情况。",
           "第66次全体会议", "2033年12月5日"),
}  # fmt: skip


@pytest.mark.parametrize("between", ["\n", " ", ", ", "      "])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("language", _CLOSED)
def test_a_meeting_and_its_date_close_the_text_however_they_are_set(language: str, gap: str, between: str) -> None:
    formula, paragraph, meeting, date = _CLOSED[language]
    closing = f"{meeting}{between}{date}"
    document = akn.convert(f"{formula}\n\n1. {paragraph}\n\n2. {paragraph}{gap}{closing}\n", symbol="A/RES/88/17")
    # a space between Han characters and digits is layout
    closing = closing.replace(" ", "") if language == "zh" and "," not in closing else closing
    assert [b.text.chars for b in document.blocks if b.kind.value == "conclusion"] == closing.split("\n")
    assert [b.text.chars for b in document.blocks if b.kind.value == "paragraph"] == [paragraph] * 2
    marks = [(m.element, b.text.chars[m.start : m.end]) for b in document.blocks for m in b.marks]
    assert {("event", meeting), ("date", date)} <= set(marks)


def test_the_organ_of_a_decision_is_not_the_one_its_title_names() -> None:
    doc = akn.convert(
        "87/403 انتخاب أعضاء في مجلس حقوق الإنسان\n\n"
        "انتخبت الجمعية العامة، في جلستها العامة 17، المعقودة في 11 تشرين الأول/أكتوبر 2032، خمسة أعضاء.\n\n"
        "الجلسة العامة 17\n\n11 تشرين الأول/أكتوبر 2032\n"
    )
    assert doc.symbol == "A/DEC/87/403"


def test_what_stands_above_a_recital_is_of_the_preamble() -> None:
    doc = akn.convert(
        "The General Assembly,\n\nRecalling its resolution 51/122 of 13 December 1996,\n\n"
        "Welcomes the work of the keepers of wells;\n\nNoting that wells dry out,\n\n"
        "1. Requests the Secretary-General to report on wells.\n"
    )
    assert [b.kind.value for b in doc.blocks][1:] == ["recital", "recital", "recital", "paragraph"]


def test_a_closing_line_may_have_vowel_marks_in_brackets() -> None:
    arabic = by_code("ara")
    assert arabic is not None
    folded = fold_table().fold("[اعتُمد بدون تصويت.]")
    assert closing_line(folded, arabic) == "unanimous"


def test_a_number_of_a_date_or_of_a_list_is_no_footnote() -> None:
    text = [
        "The General Assembly,", "", "Recalling its resolution 51/122,1", "",
        "1. Requests the Secretary-General to inform it of the state of all wells by", "5 July 2031 and to name:5", "",
        "1) those that are deep;", "", "2) those that are not.", "", "47th plenary meeting", "",
        "13 December 2031", "", "1 See the list of wells.",
    ]  # fmt: skip
    doc = akn.convert("\n".join(text))
    shown = doc.xml.decode()
    assert shown.count("<authorialNote") <= 1
    assert "by 5 July 2031 and" in " ".join(b.text.chars for b in doc.blocks)
    assert "those that are deep;" in [b.text.chars for b in doc.blocks]


def test_lists_of_a_vote_go_on_after_a_comma_and_end_before_the_head_of_the_next() -> None:
    states = ["Albania, Belize, Chad, Fiji, Ghana, Haiti, Iceland, Jordan, Kenya, Latvia,", "Mali, Nepal and Viet Nam"]
    lines = [
        "[Adopted by a recorded vote of 13 to 2, with no abstentions. The voting was as follows:",
        "In favour:",
        *states,
        "Against:",
        "Oman, Peru]",
    ]
    text = "\n".join(f"{line:>95}" for line in lines)
    document = akn.convert("\n\n".join(COUNCIL["eng"][:7]) + f"\n\n{text}\n", date="2031-03-05")
    said = [b.text.chars for b in document.blocks if b.kind.value == "conclusion"]
    assert said == [lines[0], "In favour:", " ".join(states), "Against:", "Oman, Peru]"]


def test_the_states_of_a_vote_may_stand_on_the_line_of_their_head() -> None:
    lines = (
        "Adopted by a recorded vote of 12 to 2, with 1 abstention, as follows:",
        "In favour: Albania, Belize, Chad, Fiji, Ghana, Haiti, Iceland, Jordan, Kenya, Latvia,\nMali, Nepal",
        "Against: Oman, Peru",
        "Abstaining: Togo",
    )
    document = akn.convert("\n\n".join([*COUNCIL["eng"][:7], "\n".join(lines)]) + "\n", date="2031-03-05")
    said = [b.text.chars for b in document.blocks if b.kind.value == "conclusion"]
    assert said == [line.replace("\n", " ") for line in lines]


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_the_states_that_voted_on_a_decision_close_it(gap: str) -> None:
    lines = ["In favour: Albania, Belize, Chad", "Against: Nauru", "Abstaining: None"]
    text = (
        "91/512. Lighthouse keepers\n\nAt its 55th plenary meeting, on 3 December 2036, the General Assembly "
        "decided, by a recorded vote of 3 to 1, to defer the item. The voting was as follows:"
    )
    document = akn.convert(gap.join([text, *lines]) + "\n")
    assert [b.kind.value for b in document.blocks] == ["title", "paragraph", *["conclusion"] * 3]
    assert [b.text.chars for b in document.blocks[2:]] == lines


def _headings(*body: str) -> list[str]:
    document = akn.convert("\n\n".join(["86/9. Wells", "The General Assembly,", *body]) + "\n", date="2031-03-05")
    return [b.text.chars for b in document.blocks if b.kind.value == "heading"]


def test_headings_stand_over_headings_and_may_fill_two_lines() -> None:
    long = (
        "Regular process for the reporting and the assessment of the state of the wells of islands and of the mainland,"
    )
    long += " with all that they mean for those who drink of them"
    body = ("Part I", "Wells of islands", "Section 3", "Digging (WELL)", "1. Welcomes the report;", "XII", long)
    assert _headings(*body, "2. Decides to return to it.") == [*body[:4], "XII", long]


def test_short_lines_that_go_on_in_an_annex_are_a_list() -> None:
    names = [
        f"Friends of the well {name}" for name in ("Ash", "Birk", "Cold", "Dun", "Elm", "Fay", "Gorse", "Hay", "Ivy")
    ]
    names.insert(5, "Wells Ltd.")
    text = "1. The wells of the islands shall be open to all who come to drink."
    above = ("1. Welcomes the list.", "Annex", "List of friends")
    assert _headings(*above, *names) == []
    assert _headings("1. Welcomes the rules.", "Annex", "Rules", "Wells", text) == ["Rules", "Wells"]


def test_a_row_of_a_table_is_no_footnote() -> None:
    body = (
        "1. Welcomes the posts.1",
        "Annex",
        "Posts",
        "Wells   2   P-3   Digger",
        "1   G-4   Driver",
        "Well   1   G-4   Cook",
    )
    document = akn.convert("\n\n".join(["86/9. Wells", "The General Assembly,", *body]) + "\n", date="2031-03-05")
    assert not any(b.notes for b in document.blocks)


def test_what_ends_with_a_comma_above_the_first_number_closes_the_preamble() -> None:
    body = (
        "安全理事会，",
        "回顾指出，水井干涸，",
        "表示关切河流；",
        "再次呼吁各国挖井，",
        "1. 决定挖井；",
        "2. 决定继续审议。",
    )
    document = akn.convert("\n\n".join(["第2990(2031)号决议", "2031年3月4日安全理事会第9911次会议通过", *body]) + "\n")
    assert [b.kind.value for b in document.blocks][-5:] == ["recital"] * 3 + ["paragraph"] * 2


@pytest.mark.parametrize(
    ("line", "number"), [("Segunda sesión plenaria", 2), ("Tercera sesión plenaria 43ª sesión", 3)]
)
def test_the_number_of_a_meeting_may_be_a_word(line: str, number: int) -> None:
    lines = ["86/9. Pozos", "La Asamblea General,", "Recordando su resolución 85/9,", "1. Decide cavar pozos.", line]
    document = akn.convert("\n\n".join([*lines, "20 de septiembre de 2031"]) + "\n")
    assert document.identity.meeting == number


@pytest.mark.parametrize(
    "opening",
    [
        "À la reprise de sa 58e séance plénière, le 6 février 2032, l’Assemblée générale a décidé de creuser un puits.",
        "قامت الجمعية العامة، في الجلسة العامة 61 المعقودة في 7 آذار/مارس 2032، بحفر بئر جديدة.",
    ],
)
def test_a_decision_opens_with_a_resumed_meeting_too(opening: str) -> None:
    document = akn.convert(f"86/553. {opening.split()[0]}\n\n{opening}\n", date="2032-03-08")
    assert [b.kind.value for b in document.blocks] == ["title", "paragraph"]
    assert document.identity.meeting in (58, 61)


def test_lists_of_a_vote_go_on_over_a_word_that_a_line_cuts_and_over_a_page() -> None:
    rows = ["[经记录表决，以17票赞成、2票反对、0票弃权获得通过。表决结果如下：", "赞成："]
    rows += [
        "阿尔巴尼亚、阿根廷、比利时、巴西、保加利亚、智利、哥斯达黎加、多米尼加共和国、芬",
        "兰、法国、格鲁吉亚、德",
    ]
    below = ["A/RES/86/9", "", f"{'国、日本、洪都拉斯':>60}", f"{'反对：':>60}", f"{'印度、越南]':>60}"]
    head = ["联合国", "A/RES/86/9", "", "86/9. 水井", "", "    大会，", "", "    回顾其关于水井和泉水的各项决议，", ""]
    lines = [
        *head,
        "    1. 决定继续处理此案。",
        "",
        f"{'第 55 次会议':>60}",
        f"{rows[0]:>34}",
        f"{rows[1]:>60}",
        *rows[2:],
    ]
    document = akn.convert("\n".join(lines) + "\n\f" + "\n".join(below) + "\n", date="2031-03-05")
    said = [b.text.chars for b in document.blocks if b.kind.value == "conclusion"]
    assert said[2:] == ["赞成：", f"{''.join(rows[2:])}国、日本、洪都拉斯", "反对：", "印度、越南]"]


ARABIC = [
    "86/9 - مياه الشرب",
    "إن الجمعية العامة،",
    "إذ تشير إلى قرارها 77/19(1)، وإلى جدول أعمال القرن 21(2)، وإلى تقريرها الأحدث عهداً(3)، بشأن الآبار،",
    "1 - تقرر مواصلة النظر في المسألة في دورتها السابعة والثمانين.",
    "الجلسة العامة 55",
    "5 كانون الأول/ديسمبر 2031",
    "(1) A/86/97.",
    "(2) القرار 70/1.",
    "(3) A/86/98.",
]


def test_a_call_in_brackets_may_stand_behind_a_number_or_a_vowel_sign() -> None:
    document = akn.convert("\n\n".join(ARABIC) + "\n")
    recital = next(b for b in document.blocks if b.kind.value == "recital")
    assert [n.marker for n in recital.notes] == ["(1)", "(2)", "(3)"]
    assert "77/19، وإلى جدول أعمال القرن 21، وإلى تقريرها الأحدث عهداً، بشأن" in recital.text.chars
    assert (document.identity.meeting, document.identity.date) == (55, "2031-12-05")


@pytest.mark.parametrize(("number", "symbol"), [("دإط-10/9", "A/RES/ES-10/9"), ("109/86", "A/RES/86/109")])
def test_the_number_in_an_arabic_title_gives_the_symbol(number: str, symbol: str) -> None:
    document = akn.convert("\n\n".join([f"{number} .\tمياه الشرب", *ARABIC[1:6]]) + "\n")
    assert document.symbol == symbol


def test_an_arabic_comma_ends_a_recital_but_not_within_an_indented_text() -> None:
    recitals = [
        [
            " وإذ تلاحظ أن الآبار في الجزر البعيدة عن الساحل وفي الجبال العالية تجف في كل عام،",
            "وإذ تشدد على أهمية الأنهار،",
        ],
        [" وإذ تلاحظ أيضا مع القلق ما خلصت إليه اللجنة في ما يتعلق بآبار الجزر البعيدة عن", "الساحل،"],
        [" وإذ ترحب بما بذلته البلدان التي تقع في الجبال من جهود في سبيل حفر الآبار", "العميقة،"],
    ]
    lines = [" 86/9 مياه الشرب", "", " إن الجمعية العامة،", *(line for recital in recitals for line in recital)]
    lines += [" 1 - تقرر أن تواصل في دورتها السابعة والثمانين النظر في المسألة المتعلقة بآبار الجزر", "البعيدة."]
    document = akn.convert("\n\n".join(lines) + "\n")
    said = [b.text.chars for b in document.blocks if b.kind.value == "recital"]
    assert said == [" ".join(recital).strip() for recital in recitals]


def test_one_long_line_of_a_masthead_is_not_the_measure() -> None:
    item = (
        "Promotion and protection of the wells, springs, rivers and lakes of all islands, including those without rain"
    )
    body = [
        "    1.  Requests the Secretary-General to map the wells of all islands that ask for it; to send",
        "keepers to those that have none, and to tell them what was found elsewhere in past years;",
        "elsewhere the keepers shall say themselves what they need, and how much of it they want in",
        "the years to come; and decides to return to the matter at its next session, in due time.",
    ]
    filler = [
        line
        for n in range(2, 12)
        for line in (
            "",
            f"    {n}.  Welcomes the reports of the keepers of wells on the islands of the south and on",
            "rain.",
        )
    ]
    lines = [
        "United Nations",
        "A/RES/86/9",
        item + " for a year",
        "",
        "86/9. Wells",
        "",
        "    The General Assembly,",
        "",
        *body,
    ]
    document = akn.convert("\n".join([*lines, *filler]) + "\n", date="2031-03-05")
    paragraphs = [b.text.chars for b in document.blocks if b.kind.value == "paragraph"]
    assert len(paragraphs) == 11
    assert paragraphs[0].endswith("in due time.")


@pytest.mark.parametrize("word", ["a", "v"])
def test_a_small_letter_alone_on_a_line_is_a_word_of_its_sentence(word: str) -> None:
    recital = ["Recordando su resolución 70/1, de 25 de septiembre de 2015, y los informes que dan acceso", word]
    recital += ["los pozos de las islas que se encuentran lejos de la costa y en las montañas altas,"]
    lines = ["86/9. Pozos", "La Asamblea General,", *recital, "1. Decide volver a examinar la cuestión."]
    document = akn.convert("\n\n".join(lines) + "\n", date="2031-03-05")
    assert [b.text.chars for b in document.blocks if b.kind.value == "recital"] == [" ".join(recital)]


@pytest.mark.parametrize(("name", "note"), [("Agenda 216", True), ("Article 216", False), ("Resolution 216", False)])
def test_a_call_glued_to_the_number_of_a_name_is_found_between_its_neighbours(name: str, note: bool) -> None:
    recitals = [f"Recalling the programme of the lakes{n}," for n in range(1, 6)]
    recitals += [f"Taking into account {name} and the plan of the wells,", "Noting the report on ferries,7"]
    notes = [f"{n} A/86/{n + 40}." for n in range(1, 8)]
    lines = [
        "86/9. Wells",
        "The General Assembly,",
        *recitals,
        "1. Decides to dig.",
        "55th plenary meeting",
        "3 March 2031",
    ]
    document = akn.convert("\n\n".join([*lines, *notes]) + "\n")
    recital = [b for b in document.blocks if b.kind.value == "recital"][5]
    assert ("Agenda 21 and" in recital.text.chars) == note
    assert (name in recital.text.chars) != note


def test_a_call_among_han_characters_is_found_between_its_neighbours() -> None:
    lines = [
        "86/9. 水井",
        "大会，",
        "回顾《水井宣言》，1",
        "欢迎《泉水宣言》2时作出的承诺，",
        "注意到《湖泊宣言》，3",
        "1. 决定处理此案。",
    ]
    lines += ["第55次全体会议", "2031年3月3日", *(f"{n} A/86/{n + 40}。" for n in (1, 2, 3))]
    document = akn.convert("\n\n".join(lines) + "\n")
    assert [b.text.chars for b in document.blocks if b.kind.value == "recital"][1] == "欢迎《泉水宣言》时作出的承诺，"


def test_a_date_with_a_comma_after_it_at_the_head_of_a_page_is_of_its_sentence() -> None:
    head = ["86/9. Wells", "", "    The General Assembly,", ""]
    text = "    Recalling the meetings of the keepers of wells that were held on all islands from 6 to"
    below = ["A/RES/86/9", "", "8 February 2031,", "", "    1.  Decides to dig more wells."]
    document = akn.convert("\n".join(["A/RES/86/9", *head, text]) + "\n\f" + "\n".join(below) + "\n", date="2031-03-05")
    assert [b.text.chars for b in document.blocks if b.kind.value == "recital"] == [f"{text.strip()} {below[2]}"]


@pytest.mark.parametrize("annexes", ["Annex\n", "Annex I\n\nAnnex II\n", "Annex I\n\nAnnex II\n\nThe wells\n"])
def test_the_heading_of_an_annex_over_nothing_is_kept_below_the_closing_lines(annexes: str) -> None:
    text = (
        "The General Assembly,\n\nRecalling the flood,\n\n1. Decides to meet.\n\n50th plenary meeting\n5 May 2031\n\n"
    )
    document = akn.convert(text + annexes, date="2032-01-12")
    kinds = [block.kind.value for block in document.blocks]
    assert kinds[:5] == ["formula", "recital", "paragraph", "conclusion", "conclusion"]
    assert ("annex" in kinds) == ("wells" in annexes)
    assert akn.validate(document.xml) == []


def test_letters_above_one_text_are_no_parts() -> None:
    text = "86/519.  Rivers\n\nA\nB\nC\n\nAt its 66th plenary meeting, on 20 December 2031, the General Assembly met.\n"
    assert "part" not in {block.kind.value for block in akn.convert(text, date="2032-01-12").blocks}


@pytest.mark.parametrize(
    ("language", "status"),
    [
        ("eng", "Provisional"), ("fra", "Provisoire"), ("spa", "Provisional"), ("rus", "Предварительный"),
        ("ara", "مؤقت"), ("zho", "临时"),
    ],
)  # fmt: skip
def test_a_draft_in_blue_says_that_it_is_provisional(language: str, status: str) -> None:
    masthead = f"S/2031/506\n{status}\n11 July 2031\n\n"
    document = akn.convert(masthead + "\n\n".join(COUNCIL[language]) + "\n", date="2031-08-01")
    tree = etree.fromstring(document.xml)
    assert tree.findtext(".//a:coverPage//a:docStatus", namespaces=_NS) == status


def test_a_draft_is_dated_by_its_submission_and_what_was_adopted_by_its_adoption() -> None:
    draft = "S/2031/506\n11 July 2031\n\nNorland: draft resolution\n\n" + "\n\n".join(COUNCIL["eng"][2:])
    for text, occasion in ((draft, "submission"), ("\n\n".join(COUNCIL["eng"]), "adoption")):
        dates = _tree(akn.convert(text + "\n", date="2031-08-01")).iterfind(".//a:FRBRWork/a:FRBRdate", _NS)
        assert [d.get("name") for d in dates] == [occasion]


@pytest.mark.parametrize("opening", ["في جلستها العامة ٣٤", "في الجلسة العامة ٣٤"])
def test_a_decision_with_arabic_digits_has_a_symbol_as_all_others_have(opening: str) -> None:
    title = "٨٦/٤١١ - تعيين أعضاء في لجنة الأنهار"
    text = f"{opening}، المعقودة في ١٢ تشرين الثاني/نوفمبر ٢٠٣١، عينت الجمعية العامة السيد إيفو ماريك عضوا في اللجنة."
    document = akn.convert(f"{title}\n\n{text}\n", date="2032-01-12")
    number = _one(_tree(document), ".//a:FRBRWork/a:FRBRnumber")
    assert (number.get("value"), number.get("showAs")) == ("86-411", "A/DEC/86/411")
    assert document.identity.date == "2031-11-12"


BROKEN = {
    "en": ("The General", "Assembly,", "Recalling its resolution 86/12,", "1. Decides to act."),
    "fr": ("Le Conseil des droits", "de l’homme,", "Rappelant sa résolution 56/12,", "1. Décide d’agir."),
    "es": ("La Asamblea", "General,", "Recordando su resolución 86/12,", "1. Decide actuar."),
    "ru": (
        "Генеральная",
        "Ассамблея,",
        "ссылаясь на свою резолюцию 86/12,\nотмечая доклад,",
        "1. постановляет действовать.",
    ),
    "ar": ("إن الجمعية", "العامة،", "إذ تشير إلى قرارها 86/12،", "1 - تقرر أن تتصرف."),
    "zh": ("人权", "理事会，", "回顾其第56/12号决议，", "1. 决定采取行动。"),
}


@pytest.mark.parametrize("language", BROKEN)
@pytest.mark.parametrize(("gap", "within"), [("\n", "\n"), ("\n\n", "\n"), ("\n\n", "\n\n")])
def test_the_words_of_a_preamble_may_fill_two_lines(language: str, gap: str, within: str) -> None:
    first, second, recital, paragraph = BROKEN[language]
    text = gap.join(["91/12. Faros y fareros", f"{first}{within}{second}", recital, paragraph])
    document = akn.convert(f"{text}\n", date="2036-12-05", language=language)
    kinds = [b.kind.value for b in document.blocks]
    assert (kinds[:3], kinds[-1]) == (["title", "formula", "recital"], "paragraph")
    assert document.blocks[1].text.chars == f"{first}{'' if language == 'zh' else ' '}{second}"


@pytest.mark.parametrize("line", ["Endorses the report of the General", "the General"])
def test_the_name_of_an_organ_over_two_lines_of_a_sentence_opens_nothing(line: str) -> None:
    text = f"The Security Council,\n\nRecalling its decision,\n\n1. Takes note of the word of\n{line}\nAssembly,\n"
    document = akn.convert(f"{text}which it has in mind.\n", date="2036-12-05")
    assert [b.kind.value for b in document.blocks] == ["formula", "recital", "paragraph"]


@pytest.mark.parametrize(
    ("language", "line", "paragraph"),
    [
        ("en", "The General Assembly, Recalling its resolution 86/12 of 4 December 2031 on", "1. Decides to act;"),
        ("fr", "L’Assemblée générale, Rappelant sa résolution 86/12 du 4 décembre 2031 sur", "1. Décide d’agir ;"),
        (
            "es",
            "La Asamblea General, Recordando su resolución 86/12, de 4 de diciembre de 2031, sobre",
            "1. Decide actuar;",
        ),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_recital_may_stand_behind_the_words_of_the_preamble(
    language: str, line: str, paragraph: str, gap: str
) -> None:
    text = gap.join(["91/12. Faros y fareros", f"{line}\nFaros y fareros,", paragraph])
    document = akn.convert(f"{text}\n", date="2036-12-05", language=language)
    assert [b.kind.value for b in document.blocks] == ["title", "formula", "recital", "paragraph"]
    assert document.blocks[1].text.chars == line[: line.index(",") + 1]


@pytest.mark.parametrize(
    "text",
    [
        "The General Assembly, recalling its resolution 86/12, decides to act.",
        "The President spoke of all lighthouse keepers on that day:\n\nThe General Assembly, Recalling its word, acts.",
        "Guterres, Recalling the lighthouse keepers, spoke to the General Assembly.",
    ],
)
def test_a_sentence_about_the_organ_opens_no_resolution(text: str) -> None:
    document = akn.convert(f"Lighthouse keepers\n\n{text}\n", date="2036-12-05")
    assert not [b for b in document.blocks if b.kind.value == "formula"]
