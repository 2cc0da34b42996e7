"""English."""

from __future__ import annotations

from akn.languages.language import Language

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
        "the members of the security council", "it",
    ),
    verb_first=False,
    word_space=" ",
    statement_title=r"statement (?:by|of) the (?:president|presidency) of the security council",
    statement_announced=(
        r"(?:president|presidency|council)\b.{0,300}\b(?:made|issued|read out) the following(?: \w+)? statement\b"
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
        "distribution": r"distr\. ?: ?general|distr\.|general|limited|distr\. ?: ?limited",
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
)
