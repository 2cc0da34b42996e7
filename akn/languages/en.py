"""English."""

from __future__ import annotations

from akn.languages.language import CitationWords, DeliberationWords, Language

ENGLISH = Language(
    code="eng",
    tag="en",
    name="English",
    also_called=("english", "anglais", "inglés", "английский", "英文", "英语", "بالانكليزية", "انكليزي", "الانكليزية"),
    direction="ltr",
    variants={},
    ignorable="",
    evidence=(
        "security council", "general assembly", "human rights council", "united nations", "statement by the president",
        "on behalf of the council", "the following statement", "secretary-general", "member states",
    ),
    council="Security Council",
    subjects=(
        "the security council", "the general assembly", "the human rights council", "the council", "the assembly",
        "the members of the security council", "the members of the council", "it",
    ),
    verb_first=False,
    word_space=" ",
    statement_title=r"statement (?:by|of) the (?:president|presidency) of the security council",
    statement_announced=(
        r"(?:president|presidency|council)\b.{0,300}\b(?:made|issued|read out)\b.{0,200}"
        r"\bthe following(?: \w+)? statement\b"
    ),
    meeting=(
        r"(?P<number>\d{1,5}) ?(?:st|nd|rd|th)\b(?P<resumed>(?= ?\(?resumed| meeting \(resum))?(?: ?\(?resumed\)?)?"
        r" meeting(?: \(resum[a-z]+(?: \d+)?\))?(?: of the (?:security )?council)?"
    ),
    item=r"\b(?:items?|questions?) (?:on its agenda )?(?:entitled|titled)",
    date=(
        r"\b(?P<day>\d{1,2}) (?P<month>january|february|march|april|may|june|july|august|september|october|november"
        r"|december) (?P<year>(?:19|20)\d\d)\b"
    ),
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12,
    },
    endings=("s", "es"),
    before_numbers="",
    after_numbers="",
    quotes=(("“", "”"), ('"', '"'), ("‘", "’"), ("``", "''")),
    masthead={
        "publisher": r"united nations",
        "issuingBody": r"security council|general assembly|human rights council",
        "distribution": r"distr\. ?: ?general|distr\.|general|limited|distr\. ?: ?limited|provisional",
        "originalLanguage": r"original ?: ?[a-z ,/]+",
        "session": r"[a-z]+(?:-[a-z]+)? (?:session|year)",
        "languageOfExpression": r"english",
    },
    annex=r"(?:annex|appendix|enclosure|addendum)(?: [ivx]+| \d+| [a-z])?(?::.{0,80})?",
    running_head=(
        r"(?:resolutions and decisions of the security council|resolutions adopted and decisions taken).*"
        r"|please recycle.{0,4}"
    ),
    alphabet="abcdefghijklmnopqrstuvwxyz",
    actions="akn.languages.actions.en",
    citations=CitationWords(
        head_follows=False,
        resolution=r"resolutions?",
        decision=r"decisions?",
        statement=(
            r"statements? (?:of|by|from) (?:its|the|his|her) president(?: of the (?:security )?council)?(?: dated| of"
            r"| on)?"
            r"|presidential statements?(?: dated| of| on)?"
        ),
        statement_again=r"(?:statements?|those)(?: of| dated)?",
        organs={
            "unsc": r"(?:united nations )?security council",
            "unga": r"(?:united nations )?general assembly",
            "unga-hrc": r"(?:united nations )?human rights council",
            "ecosoc": r"economic and social council",
        },
        short_organs={r"council": ("unsc", "unga-hrc", "ecosoc"), r"assembly": ("unga",)},
        other_bodies=(
            r"commission|committee|conference|board|environment assembly|health assembly|habitat assembly|parliamentary"
            r"|consultative|governing council|trusteeship council|agency|organization|union|states parties|meeting"
            r"|forum"
            r"|congress|cabinet|court|chamber|league|national|federal|constitutional|supreme"
        ),
        no_bodies=(
            r"united nations|un|unsc|unga|unhrc|sc|ga|hrc|ecosoc|member states?"
            r"|secretary-general|president|government"
        ),
        name_words=r"on|of|the|for|and|in|to",
        abbreviations=("no", "nos"),
        fillers=(
            r"the|its|their|this|that|of|to|in|and|both|present|said|nos?\.|number|united nations|document"
            r"|contained|his|her"
        ),
        belongs=r"of (?:the )?",
        subjects_after="",
        joiner=r"and(?: also)?|or|as well as|&",
        range=r"to|through|-",
        before_number="",
        after_number="",
        dated=r"(?:adopted )?(?:of|on|dated)",
        special_sessions={"es-": "ES-", "s-": "S-"},
        parts={},
        provisions={
            "paragraph": r"(?:operative )?paragraphs?|paras?\.",
            "point": r"sub-?paragraphs?",
            "article": r"articles?|arts?\.",
            "chapter": r"chapters?|chaps?\.",
            "section": r"sections?|sects?\.",
            "annex": r"annex(?:es)?",
            "part": r"parts?",
        },
        ordinals={},
        inserted={"bis": "bis", "ter": "ter", "quater": "quater"},
        own_after={
            "above": r"above",
            "below": r"below",
            "": (
                r"of (?:the present|this) (?:resolution|decision|statement)|here(?:of|to)|to (?:the present"
                r"|this) (?:resolution|decision|statement)"
            ),
        },
        own_before={},
        owner_unsaid=(
            r"in|under|with|by|to|from|of|per|see|both|the|that|as|than|through|for|on|within|into|upon"
            r"|particular|notably|including|invok(?:es?|ing)|appl(?:y|ies|ying)|amend(?:s|ing)?|adopts?|approves?|endorses?"
        ),
        singled_out=r"particular|particularly|notably|especially|including",
        owner_after={"": r"of|thereof|common", "annex": r"to|thereto|annexed|attached|appended"},
        capital_of_charter=True,
        preamble=r"preambular|preamble|introductory",
        after_short=(
            r"and|or|is|was|are|were|in|on|to|for|with|as|by|at|from|that|which|who|may|must|shall|should|can|will"
            r"|has|have|had|including|inter|through|under|upon|against|where|when|while|but|nor|not|also|itself"
            r"|remains?|provides?|requires?|entered|into|a|an|the|its|their|his|all|any|no"
        ),
        contracted=r"",
        charter=r"charters?",
        vague=(
            r"(?:all |its |the |their |other |any |these |those ){0,6}(?:(?:previous|prior|earlier|relevant"
            r"|pertinent|subsequent|recent|past|other|related)"
            r"(?: and |, | )?){1,6} ?(?:security council |general assembly |council |human rights council "
            r"|united nations |presidential )?"
            r"(?:resolutions|decisions|statements|notes|documents|presidential statements)(?: (?:of|by) its president)?"
        ),
        instruments="akn.languages.instruments.en",
    ),
    deliberations=DeliberationWords(
        formulas={
            "unsc": r"the security council", "unga": r"the general assembly", "unga-hrc": r"the human rights council",
        },
        title=r"(?:security council )?resolution \d{1,4} ?\(\d{4}\),?",
        draft=r".{1,300}: ?draft (?:resolution|decision)",
        adopted=(
            r"(?:resolutions? )?adopted by the (?:security council|general assembly|human rights council)(?: at its"
            r"| on)? .{0,80}"
        ),
        meeting_line=r"\d{1,5} ?(?:st|nd|rd|th)(?: ?\(resumed\))? (?:plenary )?meeting(?: ?\(resumed\))?",
        ordinals={},
        in_session=r"at its? .{0,80}\bmeetings?\b.{0,1600}\bthe (?:general assembly|human rights council)\b",
        session_meeting=r"\d{1,5} ?(?:st|nd|rd|th)(?: ?\(resumed\))? (?:plenary )?meetings?(?: ?\(resumed\))?",
        unanimous=r"\[?adopted (?:unanimously|without (?:a )?vote)(?: at .{0,60})?\.?\]?",
        by_vote=r"\[?adopted (?:at .{0,60})?by (?:a |\d).{0,160}",
        counts=(
            r"\[?adopted (?:at [^,]{1,60} )?by (?:a (?:[a-z-]+ ){0,2}vote of )?(?P<approve>\d{1,3})(?: votes?)?"
            r"(?: in favour)? to (?P<against>\d{1,3}|none)(?: against)?"
            r"(?:,? (?:with|and) (?P<abstain>\d{1,3}|no|one) abstentions?)?",
        ),
        counted={"none|no": 0, "one": 1},
        votes={"approve": r"in favour ?:", "against": r"against ?:", "abstain": r"(?:abstaining|abstentions?) ?:"},
    ),
)
