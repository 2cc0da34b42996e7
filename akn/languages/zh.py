"""Chinese, in simplified and traditional characters."""

from __future__ import annotations

from akn.languages.language import CitationWords, DeliberationWords, Language

_TRADITIONAL = (
    "會聲國際與維護權關憲項議題發區決對請強調認識鼓勵贊贊揚責譴應將繼續處嚴別歡報達堅確聯進義務範圍爭應無"
    "還為這從時問體實現動點員開過間經濟滿遺憾歎謝詞導難釋說話見視讚銘記獲悉審查誠懇籲貢獻願劃協鑒據負責險"
    "隊緊創組織準備執盡決論變視給們來後號參於並種類約團結該顧賞極驚賀憂慮態勢總統訊號術職須"
)
_SIMPLIFIED = (
    "会声国际与维护权关宪项议题发区决对请强调认识鼓励赞赞扬责谴应将继续处严别欢报达坚确联进义务范围争应无"
    "还为这从时问体实现动点员开过间经济满遗憾叹谢词导难释说话见视赞铭记获悉审查诚恳吁贡献愿划协鉴据负责险"
    "队紧创组织准备执尽决论变视给们来后号参于并种类约团结该顾赏极惊贺忧虑态势总统讯号术职须"
)

CHINESE = Language(
    code="zho",
    tag="zh",
    name="中文",
    also_called=("chinese", "chinois", "chino", "китайский", "中文", "汉语", "بالصينية", "صيني", "الصينية"),
    direction="ltr",
    variants=dict(zip(_TRADITIONAL, _SIMPLIFIED, strict=True)),
    ignorable="",
    evidence=(
        "安全理事会", "安理会", "安全理事會", "安理會", "联合国", "聯合國", "大会", "大會", "人权理事会", "秘书长",
        "發表聲明如下", "发表声明如下", "主席声明",
    ),
    council="安全理事会",
    subjects=("安全理事会", "安理会成员", "安理会", "大会", "人权理事会", "理事会"),
    verb_first=False,
    word_space="",
    statement_title=r"安全理事会主席(?:关于.{1,60})?的?声明",
    statement_announced=r"代表(?:安全理事会|安理会)(?:成员)?.{0,6}发表(?:补充)?声明如下|发表(?:了)?(?:如下|以下)声明|发表声明如下",
    meeting=(
        r"(?:安全理事会)?第 ?(?P<number>\d{1,5}) ?次(?:会议)?(?P<resumed> ?\(?续会\)?(?: ?\d+)?)?(?:会议)?"
    ),
    item=r"(?:题为|标题为)",
    date=(
        r"(?P<year>(?:19|20)\d\d|(?:一九|二[〇零○])[〇零○一二三四五六七八九]{2}) ?年 ?"
        r"(?P<month>\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月 ?"
        r"(?P<day>\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]) ?日"
    ),
    months={str(n): n for n in range(1, 13)}
    | {n: k for k, n in enumerate(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"], 1)},
    endings=(),
    before_numbers="第年月至到共约近前后",
    after_numbers="年月日号次段个条款项章届名人亿万千百位岁分国点时期周天种类票",
    quotes=(("“", "”"), ("「", "」"), ('"', '"'), ("‘", "’"), ("『", "』"), ("〝", "〞")),
    masthead={
        "publisher": r"联合国",
        "issuingBody": r"安全理事会|大会|人权理事会",
        "distribution": r"distr\. ?: ?(?:general|limited)|(?:普遍|有限)|distr\.|general|临时",
        "originalLanguage": r"(?:original|原件) ?: ?[a-z\u4e00-\u9fff ,/]+",
        "session": r"第[一二三四五六七八九十]+(?:届会议|年)",
        "languageOfExpression": r"chinese|中文",
    },
    annex=r"(?:附件|附录|附文|增编)(?: ?[一二三四五六七八九十]+| ?\d+)?(?:[::].{0,60})?",
    running_head=(
        r"安全理事会(?:决议和决定|.{0,12}通过的决议和.{0,8}决定).*"
        r"|请回收.{0,4}"
    ),
    alphabet="abcdefghijklmnopqrstuvwxyz",
    actions="akn.languages.actions.zh",
    citations=CitationWords(
        head_follows=True,
        resolution=r"决议",
        decision=r"决定",
        statement=r"(?:的?(?:安全理事会|安理会)?主席(?:的)?声明|的?主席的?声明)",
        statement_again=r"",
        organs={
            "unsc": r"安全理事会|安理会",
            "unga": r"(?:联合国)?大会",
            "unga-hrc": r"人权理事会",
            "ecosoc": r"经济及社会理事会|经社理事会",
        },
        short_organs={r"理事会": ("unga-hrc", "ecosoc", "unsc")},
        other_bodies=(
            r"委员会|会议|理事机构|环境大会|卫生大会|人居大会|联大|托管理事会|执行局|组织|联盟|法院|法庭|议会|国会|国民|联合国环境规划署理事会"
        ),
        no_bodies=r"",
        name_words=r"",
        abbreviations=(),
        fillers=r"其|的|号|第|该|及|在|内|中|所|文件",
        belongs=r"",
        subjects_after="",
        joiner=r"和|及|与|以及|或|并|、|,|，|;",
        range=r"至|到|-",
        before_number="第",
        after_number="号",
        dated=r"",
        special_sessions={"es-": "ES-", "s-": "S-"},
        parts={"甲": "A", "乙": "B", "丙": "C", "丁": "D", "戊": "E", "己": "F"},
        provisions={
            "paragraph": r"段落?|款|(?<=[\d一二三四五六七八九十])项(?!目)",
            "point": r"分段",
            "article": r"条",
            "chapter": r"章",
            "section": r"节",
            "annex": r"附件",
            "part": r"部分",
        },
        ordinals={},
        inserted={"之二": "bis", "之三": "ter", "之四": "quater"},
        own_after={},
        own_before={"above": r"上文|上述", "below": r"下文", "": r"本决议的?|本决定的?|本声明的?"},
        owner_unsaid=r"在|见|载于|列于|按|按照|依照|依据|根据|援引|将|由|从|对",
        singled_out=r"尤其是?|特别是|包括",
        owner_after={},
        capital_of_charter=False,
        preamble=r"序言(?:部分)?",
        after_short=r"",
        contracted=r"",
        charter=r"宪章",
        vague=(
            r"(?:其|所有|各项|全部|安全理事会|安理会|大会){0,6}(?:以往|以前|先前|此前|其后|后来|相关|有关|其他|随后|过去|历次|所有)"
            r"(?:的|各项|所有|其他|有关|相关|关于){0,6}(?:决议|决定|主席声明|声明|文件|主席说明|说明)(?:[和、及以](?:主席声明|主席说明|决定|声明))*"
        ),
        instruments="akn.languages.instruments.zh",
    ),
    deliberations=DeliberationWords(
        formulas={"unsc": r"安全理事会", "unga": r"(?:联合国)?大会", "unga-hrc": r"人权理事会"},
        title=r"(?:安全理事会)?第 ?\d{1,4} ?\(\d{4}\) ?号决议,?",
        draft=r".{1,300}: ?(?:决议|决定)草案",
        adopted=(
            r"(?:\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)? ?(?:安全理事会|大会|人权理事会) ?(?:第 ?\d{1,5} ?次会议)?"
            r" ?(?:\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)? ?(?:通过的决议|通过|决议)"
        ),
        meeting_line=r"第 ?\d{1,5} ?次(?:全体)?会议(?: ?\(续会\))?",
        ordinals={},
        in_session=r".{0,60}(?:大会|人权理事会).{0,40}第.{0,30}次(?:全体)?会议|.{0,20}第.{0,30}次(?:全体)?会议.{0,60}(?:大会|人权理事会)",
        session_meeting=r"第 ?\d{1,5} ?次(?:全体)?会议",
        unanimous=r"\[?(?:一致通过|未经表决(?:获得|而)?通过)[。.]?\]?",
        by_vote=(
            r"\[?(?:第 ?\d{1,5} ?次(?:全体)?会议)?(?:(?:经过?)?记录表决|经过?表决|以 ?\d{1,3} ?票(?:赞成|对))"
            r".{0,120}"
        ),
        counts=(
            r"\[?(?:第 ?\d{1,5} ?次(?:全体)?会议)?(?:(?:经过?)?(?:记录)?表决,?)?"
            r"以 ?(?P<approve>\d{1,3}) ?票(?:赞成、|对) ?"
            r"(?P<against>\d{1,3}(?= ?票)|零(?=票)|无(?=[票人])) ?[票人](?:反对)?"
            r"(?:[、,] ?(?P<abstain>\d{1,3}(?= ?票)|零(?=票)|无(?=[票人])) ?[票人]弃权)?"
            r"(?:获得|而)?通过",
        ),
        counted={"零|无": 0},
        votes={"approve": r"赞成 ?:", "against": r"反对 ?:", "abstain": r"弃权 ?:"},
    ),
)
