"""However a statement was printed, the same paragraphs come out of it, and no page furniture in them."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from lxml import etree

import akn
from akn.source.text import Reason

# ------------------------------------------------------------------- one statement in four languages


@dataclass(frozen=True)
class Statement:
    """An invented statement: its paragraphs in order, each as it should come out."""

    masthead: tuple[str, ...]
    title: str
    formula: str
    #: paragraphs and sub-items; the note is called after `called`
    body: tuple[str, ...]
    called: str
    note: str
    symbol: str
    running_head: str = ""
    #: characters of a printed line
    width: int = 72


ENGLISH = Statement(
    masthead=("United Nations", "S/PRST/2031/901", "Security Council", "Distr.: General", "11 March 2031"),
    title="Statement by the President of the Security Council",
    formula="At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the Council’s "
    "consideration of the item entitled “Rivers and harbours”, the President of the Security Council made the "
    "following statement on behalf of the Council:",
    body=(
        "“The Security Council recalls its statement of 2 May 2030 on the ferries of the lower Tesk and reaffirms "
        "that every bank of the river belongs to the people who live on it and to nobody else, now and in future.",
        "“The Security Council welcomes the Tesk Basin Plan of Action and the appointment of a water commissioner, "
        "who speaks for the villages of both banks before the authorities of the province and before this Council.",
        "“The Security Council calls upon all parties to the Dorrin Understanding:",
        "(a) To withdraw their armed elements from the Marrowick barrage and from a strip of five kilometres on "
        "either side of it;",
        "(b) To hand over the keys and the registers of the sluices to the water commissioner without conditions.",
        "“The Security Council requests the Secretary-General to report to it by 30 September 2031 on the "
        "implementation of the present statement and on the state of the sluices.",
        "“The Security Council will remain seized of the matter.”",
    ),
    called="Plan of Action",
    note="S/2031/377, annex.",
    symbol="S/PRST/2031/901",
    running_head="Resolutions and decisions of the Security Council, 1 January–31 December 2031",
)
FRENCH = Statement(
    masthead=("Nations Unies", "S/PRST/2031/902", "Conseil de sécurité", "Distr. générale", "2 avril 2031"),
    title="Déclaration du Président du Conseil de sécurité",
    formula="À la 9902e séance du Conseil de sécurité, tenue le 2 avril 2031, dans le cadre de l’examen par le "
    "Conseil de la question intitulée « Les cols et les bergeries », le Président du Conseil de sécurité a fait au "
    "nom du Conseil la déclaration suivante :",
    body=(
        "« Le Conseil de sécurité rappelle sa déclaration du 3 mai 2030 sur les bergeries du plateau et réaffirme "
        "que les deux versants appartiennent à ceux qui y vivent, aujourd’hui comme demain, et à personne d’autre.",
        "« Le Conseil de sécurité se félicite du Protocole de Lourmet et de la nomination d’un commissaire des cols, "
        "qui parle au nom des communes des deux versants devant les autorités de la province et devant le Conseil.",
        "« Le Conseil de sécurité demande aux parties :",
        "a) De rouvrir le col d’Ardoune aux convois humanitaires au plus tard à la fonte des neiges et de laisser "
        "passer les troupeaux ;",
        "b) De retirer leurs pièces d’artillerie au-delà de la distance qui est fixée dans le Protocole.",
        "« Le Conseil de sécurité prie le Secrétaire général de lui présenter un rapport avant le 30 septembre 2031 "
        "sur l’application de la présente déclaration et sur l’état des chemins.",
        "« Le Conseil de sécurité demeure saisi de la question. »",
    ),
    called="Protocole de Lourmet",
    note="S/2031/391, annexe II.",
    symbol="S/PRST/2031/902",
    running_head="Résolutions et décisions du Conseil de sécurité, 1er janvier-31 décembre 2031",
)
ARABIC = Statement(
    masthead=("الأمم المتحدة", "S/PRST/2031/905", "مجلس الأمن", "Distr.: General", "19 May 2031"),
    title="بيان من رئيس مجلس الأمن",
    formula="في الجلسة 9905 التي عقدها مجلس الأمن في 19 أيار/مايو 2031، فيما يتعلق بنظر المجلس في البند المعنون "
    "”الأنهار والموانئ“، أدلى رئيس مجلس الأمن بالبيان التالي باسم المجلس:",
    body=(
        "”يشير مجلس الأمن إلى بيانه الصادر في 2 أيار/مايو 2030 بشأن عبور النهر، ويؤكد من جديد أن ضفتي النهر هما "
        "ملك لمن يعيش عليهما ولا لأحد سواهم، اليوم وفي المستقبل، وأن التجارة بينهما حق للجميع دون استثناء.",
        "”ويرحب مجلس الأمن باعتماد ميثاق الميراف وبإنشاء لجنة مشتركة لتقاسم المياه، تتكلم باسم قرى الضفتين أمام "
        "سلطات المقاطعة وأمام هذا المجلس، وينوه بما أعلنه شيوخ الهضبة من حرص على السلام والوئام بين الجميع.",
        "”ويهيب مجلس الأمن بجميع الأطراف القيام بما يلي:",
        "(أ) إخلاء المدارس والمراكز الصحية من المسلحين وتسليمها إلى السلطات المحلية في أقرب وقت ممكن ودون أي شروط؛",
        "(ب) السماح لفرق البعثة بالوصول إلى آبار الهضبة من أجل تطهيرها وإعادة تشغيلها.",
        "”ويطلب مجلس الأمن إلى الأمين العام أن يقدم إليه تقريرا عن تنفيذ هذا البيان وعن حالة الآبار في موعد أقصاه "
        "31 تشرين الأول/أكتوبر 2031.",
        "”وسيبقي مجلس الأمن المسألة قيد نظره الفعلي.“",
    ),
    called="ميثاق الميراف",
    note="S/2031/446، المرفق.",
    symbol="S/PRST/2031/905",
    running_head="قرارات ومقررات مجلس الأمن، 2031",
)
CHINESE = Statement(
    masthead=("联合国", "S/PRST/2031/906", "安全理事会", "Distr.: General", "6 August 2031"),
    title="安全理事会主席声明",
    formula="安全理事会主席在安全理事会第9906次会议上，就安理会审议的题为“河流与港口”的项目，于2031年8月6日代表"
    "安理会发表声明如下：",
    body=(
        "“安全理事会回顾其关于河流下游渡口的声明，并重申河流两岸属于在那里生活的人民，现在如此，将来也是如此，任何"
        "一方都不得以武力改变这一状况，也不得妨碍两岸之间的往来和贸易。",
        "“安全理事会欢迎流域行动计划，并欢迎任命一名水务专员，这位专员在省当局和安理会面前代表两岸的村庄发言，并负责保管"
        "水闸的钥匙和登记册，直至双方另有协议为止。",
        "“安全理事会呼吁各方：",
        "(a) 将其武装人员撤出堤坝以及堤坝两侧五公里的地带，不得附加任何条件，也不得以任何借口拖延撤离的时间；",
        "(b) 将水闸的钥匙和登记册移交给水务专员。",
        "“安全理事会请秘书长在2031年9月30日之前向安理会提出报告，说明本声明的执行情况以及各个水闸的现状，并提出"
        "他认为适当的建议。",
        "“安全理事会将继续处理此案。”",
    ),
    called="流域行动计划",
    note="S/2031/447，附件。",
    symbol="S/PRST/2031/906",
    running_head="安全理事会决议和决定，2031年",
    width=36,
)
STATEMENTS = {"en": ENGLISH, "fr": FRENCH, "ar": ARABIC, "zh": CHINESE}

# ------------------------------------------------------------------------------- how it was printed

_MARKER = re.compile(r"\(?\w\) ")


def _lines(text: str, width: int, indent: str = "") -> list[str]:
    """The printed lines of a paragraph; Chinese breaks between any two characters but before no punctuation."""
    if not re.search("[\u4e00-\u9fff]{2}", text):
        return textwrap.wrap(text, width, initial_indent=indent, break_on_hyphens=False, break_long_words=False)
    lines = [indent]
    for piece in re.findall(r"[“(]?(?:[A-Za-z0-9]+\)? ?|.)[，。：、；”）]*", text):
        if len(lines[-1]) + len(piece) > width:
            lines.append("")
        lines[-1] += piece
    return lines


def _paragraphs(s: Statement) -> list[str]:
    return [s.title, s.formula, *s.body]


def blank_lines_between_paragraphs(s: Statement) -> str:
    return "\n\n".join("\n".join(_lines(p, s.width)) for p in _paragraphs(s))


def blank_lines_and_first_line_indents(s: Statement) -> str:
    return "\n\n".join("\n".join(_lines(p, s.width, "        ")) for p in _paragraphs(s))


def blank_line_after_every_line(s: Statement) -> str:
    return "\n\n".join(line for p in _paragraphs(s) for line in _lines(p, s.width))


def blank_line_after_every_line_and_first_line_indents(s: Statement) -> str:
    return "\n\n".join(line for p in _paragraphs(s) for line in _lines(p, s.width, "    "))


def blank_line_after_every_line_and_two_after_paragraphs(s: Statement) -> str:
    return "\n\n\n".join("\n\n".join(_lines(p, s.width)) for p in _paragraphs(s))


def blank_line_with_spaces_after_every_line(s: Statement) -> str:
    return " \n \n".join(f" {line}" for p in _paragraphs(s) for line in _lines(p, s.width, "  "))


def first_line_indents_only(s: Statement) -> str:
    return "\n".join(line for p in _paragraphs(s) for line in _lines(p, s.width, "      "))


def tabs_before_first_lines(s: Statement) -> str:
    return first_line_indents_only(s).replace("      ", "\t")


def hanging_sub_items(s: Statement) -> str:
    """As the UN prints them: first lines far in, sub-items with their lines a little in."""
    out = [" " * 20 + s.title, ""]
    for p in (s.formula, *s.body):
        if _MARKER.match(p):
            marker, rest = p.split(" ", 1)
            first, *others = _lines(rest, s.width - 12)
            out += [f"      {marker}    {first}", *(f"  {line}" for line in others), ""]
        else:
            out += [*_lines(p, s.width, "        "), ""]
    return "\n".join(out)


def one_paragraph_a_line(s: Statement) -> str:
    return "\n".join(_paragraphs(s))


def one_paragraph_a_line_and_blank_lines(s: Statement) -> str:
    return "\n\n".join(_paragraphs(s))


def _pages(s: Statement, *, feed: str, indent: str, gap: str, head: str, foot: list[str]) -> str:
    """Two pages; the break stands inside the second paragraph, whose footnote is at the foot of the first page."""
    called = s.body[1].replace(s.called, f"{s.called}1", 1)
    first, second = _lines(called, s.width, indent)[:2], _lines(called, s.width, indent)[2:]
    while s.called + "1" not in "".join(first) and second:
        first.append(second.pop(0))
    top = [*s.masthead, "", "", " " * 14 + s.title, ""]
    for p in (s.formula, s.body[0]):
        top += [*_lines(p, s.width, indent), gap]
    top += first
    bottom = list(second)
    for p in s.body[2:]:
        bottom += [gap, *_lines(p, s.width, indent)]
    notes = ["__________________", f"  1 {s.note}", ""]
    return (
        "\n".join([*top, *notes, *foot])
        + "\n"
        + feed
        + head
        + "\n\n"
        + "\n".join(bottom)
        + "\n\n2/2"
        + " " * 60
        + ("31-04127\n")
    )


JOB = ["31-04127 (E)", "*3104127*"]


def pages_with_form_feed(s: Statement) -> str:
    return _pages(s, feed="\f", indent="        ", gap="", head=s.symbol, foot=JOB)


def pages_without_form_feed(s: Statement) -> str:
    return _pages(s, feed="", indent="        ", gap="", head=s.symbol, foot=JOB)


def pages_with_page_numbers(s: Statement) -> str:
    return _pages(
        s, feed="\f", indent="        ", gap="", head=" " * 60 + s.symbol, foot=["31-04127", " " * 70 + "1/2"]
    )


def pages_of_a_volume(s: Statement) -> str:
    return _pages(s, feed="\f", indent="      ", gap="", head=s.running_head, foot=["- 17 -"])


def blank_lines_on_one_page_and_indents_on_the_next(s: Statement) -> str:
    first = "\n\n".join("\n".join(_lines(p, s.width, "     ")) for p in _paragraphs(s)[:4])
    second = "\n".join(line for p in _paragraphs(s)[4:] for line in _lines(p, s.width, "     "))
    return f"{first}\n\n\f{s.symbol}\n\n{second}\n"


PLAIN: list[Callable[[Statement], str]] = [
    blank_lines_between_paragraphs,
    blank_lines_and_first_line_indents,
    blank_line_after_every_line,
    blank_line_after_every_line_and_first_line_indents,
    blank_line_after_every_line_and_two_after_paragraphs,
    blank_line_with_spaces_after_every_line,
    first_line_indents_only,
    tabs_before_first_lines,
    hanging_sub_items,
    one_paragraph_a_line,
    one_paragraph_a_line_and_blank_lines,
    blank_lines_on_one_page_and_indents_on_the_next,
]
PAGES: list[Callable[[Statement], str]] = [
    pages_with_form_feed,
    pages_without_form_feed,
    pages_with_page_numbers,
    pages_of_a_volume,
]
ENDS = {"LF": "\n", "CRLF": "\r\n", "CR": "\r"}


def _name(value: object) -> str:
    return getattr(value, "__name__", str(value))


def _expected(s: Statement) -> list[str]:
    return [s.title, s.formula, *(_MARKER.sub("", p, count=1) if _MARKER.match(p) else p for p in s.body)]


def _found(document: akn.Document) -> list[str]:
    return [b.text.chars for b in document.blocks if b.kind.value != "masthead"]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("layout", [*PLAIN, *PAGES], ids=_name)
@pytest.mark.parametrize("language", STATEMENTS)
def test_the_same_paragraphs_come_out_of_every_layout(
    language: str, layout: Callable[[Statement], str], end: str
) -> None:
    statement = STATEMENTS[language]
    document = akn.convert(layout(statement).replace("\n", ENDS[end]))
    assert document.language.tag == language
    assert _found(document) == _expected(statement)
    assert [b.number.ascii for b in document.blocks if b.number] == ["a", "b"]
    assert akn.validate(document.xml) == []


@pytest.mark.parametrize("layout", PAGES, ids=_name)
@pytest.mark.parametrize("language", STATEMENTS)
def test_what_belongs_to_the_page_is_set_aside_with_its_reason(
    language: str, layout: Callable[[Statement], str]
) -> None:
    statement = STATEMENTS[language]
    text = layout(statement)
    document = akn.convert(text)
    apart = [(text[slice(*x.span)], x.reason) for x in document.leftovers if x.reason is not Reason.LAYOUT]
    expected = [("1", Reason.NOTE_MARKER), ("_" * 18, Reason.NOTE_RULE), ("1", Reason.NOTE_MARKER)]
    if layout is pages_of_a_volume:
        expected += [("- 17 -", Reason.PAGE_NUMBER), (statement.running_head, Reason.RUNNING_HEAD)]
    elif layout is pages_with_page_numbers:
        expected += [("31-04127", Reason.JOB_NUMBER), ("1/2", Reason.PAGE_NUMBER)]
        expected += [(statement.symbol, Reason.RUNNING_HEAD)]
    else:
        expected += [(line, Reason.JOB_NUMBER) for line in JOB] + [(statement.symbol, Reason.RUNNING_HEAD)]
    expected += [("2/2" + " " * 60 + "31-04127", Reason.PAGE_NUMBER)]
    assert apart == expected


@pytest.mark.parametrize("layout", PAGES, ids=_name)
@pytest.mark.parametrize("language", STATEMENTS)
def test_a_footnote_stands_at_its_call_and_the_masthead_before_the_title(
    language: str, layout: Callable[[Statement], str]
) -> None:
    statement = STATEMENTS[language]
    document = akn.convert(layout(statement))
    (noted,) = (b for b in document.blocks if b.notes)
    (note,) = noted.notes
    assert noted.text.chars[: note.at].endswith(statement.called)
    assert (note.marker, note.text.chars) == ("1", statement.note)
    masthead = [b for b in document.blocks if b.kind.value == "masthead"]
    assert tuple(b.text.chars for b in masthead) == statement.masthead
    assert all(b.part for b in masthead)
    assert document.symbol == statement.symbol


# --------------------------------------------------------------------------- marks of writing direction

DIRECTION_MARKS = {
    "embedding": ("\u202b", "\u202c"),
    "override": ("\u202e", "\u202c"),
    "isolate": ("\u2067", "\u2069"),
    "right-to-left mark": ("\u200f", "\u200f"),
    "Arabic letter mark": ("\u061c", ""),
}
_NO_MARKS = dict.fromkeys(map(ord, "".join(map("".join, DIRECTION_MARKS.values())) + "\u202a"))


@pytest.mark.parametrize("mark", DIRECTION_MARKS)
@pytest.mark.parametrize(
    "layout", [blank_line_after_every_line, hanging_sub_items, first_line_indents_only, *PAGES], ids=_name
)
@pytest.mark.parametrize("language", STATEMENTS)
def test_marks_of_direction_around_every_line_change_nothing_and_are_kept(
    language: str, layout: Callable[[Statement], str], mark: str
) -> None:
    statement = STATEMENTS[language]
    before, after = DIRECTION_MARKS[mark]
    plain = layout(statement)
    text = re.sub(r"\S(?:.*\S)?", lambda line: f"{before}{line.group()}{after}", plain)
    document, expected = akn.convert(text), akn.convert(plain)
    assert [found.translate(_NO_MARKS) for found in _found(document)] == _expected(statement)
    for block, same in zip(document.blocks, expected.blocks, strict=True):
        assert (block.kind, block.part, block.role) == (same.kind, same.part, same.role)
        assert [n.text.chars.translate(_NO_MARKS) for n in block.notes] == [n.text.chars for n in same.notes]
        assert [block.text.chars[m.start : m.end].translate(_NO_MARKS) for m in block.marks] == [
            same.text.chars[m.start : m.end] for m in same.marks
        ]
    assert document.identity == expected.identity
    body = [b.text.chars for b in document.blocks if b.kind.value == "paragraph"]
    assert all(text.startswith(before) for text in body)
    assert akn.validate(document.xml) == []


def test_marks_of_direction_around_numbers_change_nothing() -> None:
    plain = pages_with_form_feed(ARABIC)
    document = akn.convert(re.sub(r"\d+", "\u202a\\g<0>\u202c", plain))
    assert [found.translate(_NO_MARKS) for found in _found(document)] == _expected(ARABIC)
    assert document.identity == akn.convert(plain).identity
    assert "\u202a2030\u202c" in document.blocks[7].text.chars


# ------------------------------------------------------------------------------------- between lines

_OPENING = (
    "At the 9901st meeting of the Security Council, held on 11 March 2031, the President of the Security Council\n"
    "made the following statement on behalf of the Council:\n\n"
)


def _body(*paragraphs: str) -> akn.Document:
    return akn.convert(_OPENING + "\n\n".join(paragraphs) + "\n")


def _hyphens(document: akn.Document) -> list[str]:
    return [document.source.text[slice(*x.span)] for x in document.leftovers if x.reason is Reason.LINE_HYPHEN]


@pytest.mark.parametrize("hyphen", ["-", "‐"])
def test_a_divided_word_that_stands_elsewhere_whole_loses_its_hyphen(hyphen: str) -> None:
    document = _body(
        f"“The Council welcomes the imple{hyphen}\nmentation of the plan.", "“The implementation is welcome.”"
    )
    assert document.blocks[1].text.chars == "“The Council welcomes the implementation of the plan."
    assert _hyphens(document) == [hyphen]
    assert "AKN108" not in [p.code for p in document.problems]


def test_a_word_that_stands_elsewhere_with_its_hyphen_keeps_it() -> None:
    document = _body("“The Council welcomes the follow-\nup of the plan.", "“The follow-up is welcome.”")
    assert document.blocks[1].text.chars == "“The Council welcomes the follow-up of the plan."
    assert _hyphens(document) == []
    assert "AKN108" not in [p.code for p in document.problems]


def test_a_word_that_stands_nowhere_else_keeps_its_hyphen_and_this_is_said() -> None:
    document = _body("“The Council welcomes the imple-\nmentation of the plan.”")
    assert document.blocks[1].text.chars == "“The Council welcomes the imple-mentation of the plan.”"
    assert _hyphens(document) == []
    (problem,) = (p for p in document.problems if p.code == "AKN108")
    assert "imple-mentation" in problem.message
    assert problem.span is not None
    assert document.source.place(problem.span[0]) == (4, 27)


def test_a_word_whose_hyphen_was_lost_is_joined_and_this_is_said() -> None:
    document = _body("“The Council welcomes the imple\nmentation of the plan.", "“The implementation is welcome.”")
    assert document.blocks[1].text.chars == "“The Council welcomes the implementation of the plan."
    assert "“imple”" in next(p.message for p in document.problems if p.code == "AKN113")


@pytest.mark.parametrize("alone", ["and any person", "and a one way street"])
def test_two_words_that_also_stand_as_one_are_not_joined_across_a_line_end(alone: str) -> None:
    document = _body(f"“The Council welcomes anyone {alone} in the country.", "“It asks that any\none of them talk.”")
    assert document.blocks[2].text.chars == "“It asks that any one of them talk.”"


def test_a_soft_hyphen_at_a_line_end_is_never_printed() -> None:
    document = _body("“The Council welcomes the imple\u00ad\nmentation of the plan.”")
    assert document.blocks[1].text.chars == "“The Council welcomes the implementation of the plan.”"
    assert _hyphens(document) == ["\u00ad"]


def test_a_dash_at_a_line_end_is_followed_by_a_space() -> None:
    document = _body("“The Council welcomes the plan –\nand the report.”")
    assert document.blocks[1].text.chars == "“The Council welcomes the plan – and the report.”"


def test_a_symbol_divided_after_its_slash_is_joined() -> None:
    document = _body("“The Council recalls its statement S/PRST/\n2030/14 and decides.”")
    assert document.blocks[1].text.chars == "“The Council recalls its statement S/PRST/2030/14 and decides.”"


def test_no_break_spaces_and_bidi_marks_are_kept() -> None:
    kept = "“The\u00a0Council\u202frecalls\u200e its \u2067plan\u2069\u200f of 2\u00a0May\u00a02030.”"
    document = _body(kept)
    assert document.blocks[1].text.chars == kept
    assert any(kept == p.xpath("string()") for p in etree.fromstring(document.xml).iter("{*}p"))


def test_a_no_break_space_at_a_line_end_is_the_only_space_there() -> None:
    document = _body("“The Council recalls No.\u00a0\n12 and decides.”")
    assert document.blocks[1].text.chars == "“The Council recalls No.\u00a012 and decides.”"


def test_han_characters_are_joined_without_a_space_and_latin_words_with_one() -> None:
    text = "安全理事会主席于 2013 年 8 月 6 日代表安理会发表声明如下：\n\n“安全理事会回\n顾 Tesk\nBasin 的\n声明。”\n"
    document = akn.convert(text)
    assert document.blocks[1].text.chars == "“安全理事会回顾 Tesk Basin 的声明。”"


def test_spaces_between_han_characters_and_digits_are_set_aside() -> None:
    text = "安全理事会主席在 2013 年 8 月 6 日第 7015 次会议上代表安理会发表声明如下：\n\n"
    text += "“安理会注意到 25 个\n国家的 A 组报告。”\n"
    document = akn.convert(text)
    assert document.blocks[0].text.chars == "安全理事会主席在2013年8月6日第7015次会议上代表安理会发表声明如下："
    assert document.blocks[1].text.chars == "“安理会注意到25个国家的 A 组报告。”"
    apart = [x for x in document.leftovers if x.reason is Reason.HAN_SPACE]
    assert len(apart) == 10
    assert {text[slice(*x.span)] for x in apart} == {" "}
    assert document.identity.date == "2013-08-06"
    assert document.identity.meeting == 7015


def test_a_footnote_call_between_han_characters_is_found() -> None:
    text = "安全理事会主席于2013年8月6日代表安理会发表声明如下：\n\n“安理会欢迎行动计划1和报告。”\n"
    text += "__________________\n  1 S/2031/447，附件。\n"
    document = akn.convert(text)
    assert document.blocks[1].text.chars == "“安理会欢迎行动计划和报告。”"
    assert [n.at for n in document.blocks[1].notes] == [10]


@pytest.mark.parametrize("control", ["\x01", "\x1f", "\ufffe"])
def test_control_characters_anywhere_are_set_aside_once(control: str) -> None:
    plain = pages_with_form_feed(ENGLISH)
    for place in ("31-04127 (E", "2/2", "lower Tesk", "S/2031/377", "by 30", "Tesk and", "and to\n"):
        at = plain.find(place)
        if at < 0:
            continue
        for offset in (at + 1, at + len(place) - 1, at + len(place)):
            if control == "\ufffe" and plain[offset - 1].isalpha() and plain[offset].isalnum():
                continue  # there it is a hyphen
            document = akn.convert(plain[:offset] + control + plain[offset:])
            assert _found(document) == _expected(ENGLISH)
            assert [x.span for x in document.leftovers if x.reason is Reason.CONTROL] == [(offset, offset + 1)]


def test_control_characters_at_a_line_end_are_set_aside_once() -> None:
    document = akn.convert(blank_lines_between_paragraphs(ENGLISH).replace("\n", "\x1f\n"))
    assert _found(document) == _expected(ENGLISH)


def test_the_sign_that_pdfium_writes_for_a_hyphen_and_a_line_break_is_a_hyphen() -> None:
    text = first_line_indents_only(ENGLISH)
    at = text.index("lower Tesk") + len("lower")
    document = akn.convert(text[:at] + "\ufffe" + text[at + 1 :])
    assert "lower-Tesk" in document.blocks[1].text.chars + document.blocks[2].text.chars
    assert "AKN106" not in {p.code for p in document.problems}


def test_a_hyphen_and_its_line_end_in_one_stand_before_the_call_of_a_note() -> None:
    text = "The General Assembly,\n\nRecalling the wells\ufffe5\nof the coast,\n_____\n5 A note.\n"
    document = akn.convert(text, date="2031-01-01", language="en")
    assert document.blocks[-1].text.chars == "Recalling the wells-5 of the coast,"


def test_a_quotation_mark_and_the_organ_after_a_colon_open_a_paragraph() -> None:
    text = (
        "S/PRST/2031/15\n\nDéclaration du Président du Conseil de sécurité\n\n"
        "À sa 9920e séance, le 12 juin 2031, dans le cadre de l’examen de la question intitulée « Paix », le Président "
        "du Conseil de sécurité a fait la déclaration suivante au nom du Conseil :\n"
        "« Le Conseil de sécurité rappelle ses résolutions.\n« Le Conseil prie les parties de cesser le feu. »\n"
    )
    document = akn.convert(text)
    assert [(b.kind, b.action and b.action.id) for b in document.blocks[-2:]] == [
        ("paragraph", "recall"),
        ("paragraph", "request"),
    ]


def test_short_resolutions_whose_every_line_stands_alone_have_a_paragraph_in_each() -> None:
    lines = (
        "Совет Безопасности,",
        "рассмотрев заявление Республики Весния о приеме в члены Комиссии по речному судоходству (S/2031/592),",
        "рекомендует Генеральной Ассамблее принять Республику Весния в члены Комиссии по речному судоходству.",
    )
    root = etree.fromstring(akn.convert("\n\n".join(lines), symbol="S/2031/600").xml)
    assert [p.xpath("string()") for p in root.iter("{*}p")] == list(lines)


def test_the_year_of_a_resolution_opens_no_paragraph_though_it_is_set_in_as_one() -> None:
    lines = (
        "Le Conseil de sécurité,",
        " Rappelant ses résolutions 2942 (2032), 2943 (2032), 2918 (2033), 2939 (2034), 2901",
        " (2038), 2949 (2038), 2904 (2030), 2933 (2030) et toutes celles qui concernent la",
        "navigation sur la Vesna et ses affluents, ainsi que leurs ports, leurs écluses et les ponts",
        " Soulignant que les écluses de la Vesna font partie du patrimoine de tous les riverains et",
        "que leur entretien est une tâche commune, qui ne peut être remise à plus tard sans dommage,",
        " 1. Décide de rester activement saisi de la question.",
    )
    root = etree.fromstring(akn.convert("\n\n".join(lines), symbol="S/2039/600").xml)
    recitals = [str(p.xpath("string()")) for p in root.iter("{*}p")]
    assert recitals[1].startswith("Rappelant")
    assert "2901 (2038), 2949" in recitals[1]
    assert recitals[2].startswith("Soulignant")
