"""French."""

from __future__ import annotations

from akn.languages.language import Language

FRENCH = Language(
    code="fra",
    tag="fr",
    name="français",
    also_called=("french", "français", "francés", "французский", "法文", "法语", "بالفرنسية", "فرنسي", "الفرنسية"),
    direction="ltr",
    variants={},
    ignorable="",
    evidence=(
        "conseil de sécurité", "assemblée générale", "conseil des droits de l'homme", "nations unies",
        "la déclaration suivante", "au nom du conseil", "secrétaire général", "états membres",
    ),
    council="Conseil de sécurité",
    subjects=(
        "le conseil de sécurité", "l'assemblée générale", "le conseil des droits de l'homme", "le conseil",
        "l'assemblée", "les membres du conseil de sécurité", "les membres du conseil", "il", "elle", "ce dernier",
    ),
    verb_first=False,
    word_space=" ",
    statement_title=r"déclaration (?:du président|de la présidente|de la présidence) du conseil de sécurité",
    statement_announced=(
        r"(?:président|présidente|présidence|conseil)\b.{0,300}\b(?:fait|publié|prononcé|donné lecture de)\b.{0,60}"
        r"\bla déclaration(?: complémentaire)? (?:suivante|ci-après)\b"
    ),
    meeting=(
        r"(?P<number>\d{1,5}) ?(?:e|è|ère|re|ème|er|')? séance(?: ?(?P<resumed>\(reprise(?: \d+)?\)))?"
        r"(?: du conseil de sécurité)?"
    ),
    item=r"\b(?:questions?|points?)(?: de l'ordre du jour)? intitulée?s?",
    date=(
        r"\b(?P<day>\d{1,2})(?: ?er)? (?P<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
        r"|novembre|décembre) (?P<year>(?:19|20)\d\d)"
    ),
    months={
        "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
        "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
    },
    endings=("s", "e", "es"),
    before_numbers="",
    after_numbers="",
    quotes=(("«", "»"), ("“", "”"), ("<<", ">>"), ('"', '"'), ("‘", "’")),
    masthead={
        "publisher": r"nations ?unies",
        "issuingBody": r"conseil de sécurité|assemblée générale|conseil des droits de l'homme",
        "distribution": r"distr\. ?:? ?(?:générale|limitée)|distr\.|générale|limitée",
        "originalLanguage": r"original ?: ?[a-zç ,/]+",
        "session": r"[a-zèéî-]+(?: [a-zèéî-]+)? (?:session|année)",
        "languageOfExpression": r"français",
    },
    annex=r"(?:annexe|appendice|pièce jointe|additif)(?: [ivx]+| \d+| [a-z])?(?: ?:.{0,80})?",
    running_head=(
        r"résolutions (?:adoptées )?et décisions (?:prises )?(?:du|par le) conseil de sécurité.*"
        r"|merci de recycler.{0,4}"
    ),
    alphabet="abcdefghijklmnopqrstuvwxyz",
    actions="akn.languages.actions.fr",
)
