"""French."""

from __future__ import annotations

from akn.languages.language import CitationWords, DeliberationWords, Language

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
        r"(?:président|présidente|présidence|conseil)\b.{0,300}\b(?:fait|publié|prononcé|donné lecture de)\b.{0,200}"
        r"\bla déclaration(?: complémentaire)? (?:suivante|ci-après)\b"
    ),
    meeting=(
        r"(?P<before>reprise de (?:la |sa ))?(?P<number>\d{1,5}) ?(?:e|è|ère|re|ème|er|')? séance"
        r"(?P<resumed>(?(before)| ?\(reprise(?: \d+)?\)))?"
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
        "distribution": r"distr\. ?:? ?(?:générale|limitée)|distr\.|générale|limitée|provisoire",
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
    citations=CitationWords(
        head_follows=False,
        resolution=r"résolutions?",
        decision=r"décisions?",
        statement=(
            r"déclarations? (?:faites? )?(?:de|du|par|de la|par la|par le|de son|de sa|par son|par sa)"
            r" (?:président|présidente|présidence)(?: du conseil(?: de sécurité)?)?"
            r"(?: (?:relatives?|concernant|sur) [\w' -]{1,60}?(?=,? (?:publiées?|faites?|datées?|en date)))?"
            r"(?:,? (?:publiées?|faites?|datées?|en date))*(?: du| le| des?)?"
            r"|déclarations? présidentielles?(?: en date)?(?: du)?"
        ),
        statement_again=r"(?:déclarations?|celles?)(?: en date)? (?:du|des)",
        organs={
            "unsc": r"conseil de sécurité",
            "unga": r"(?:l'|d')?assemblée générale(?: des nations unies)?",
            "unga-hrc": r"conseil des droits de l'homme",
            "ecosoc": r"conseil économique et social",
        },
        short_organs={r"conseil": ("unsc", "unga-hrc", "ecosoc"), r"(?:l'|d')?assemblée": ("unga",)},
        other_bodies=(
            r"commission|comité|conférence|assemblée des nations unies pour|assemblée mondiale|assemblée parlementaire"
            r"|conseil d'administration"
            r"|conseil de tutelle|agence|organisation|union|réunion|forum|congrès|tribunal|cour|chambre|ligue"
            r"|nationale?"
        ),
        no_bodies=r"nations unies|onu|états membres|secrétaire général|président|présidente|gouvernement",
        name_words=r"",
        abbreviations=("no", "nos"),
        fillers=(
            r"les?|la|l'|sa|ses|son|leurs?|cette|ces|de|du|des|d'|et|dans|à|aux?|n[o°]s?|numéros?|document|publiée"
            r"|sous la cote"
        ),
        belongs=r"(?:de la |du |de l'|des )",
        subjects_after="",
        joiner=r"et(?: aussi)?|ou|ainsi que",
        range=r"à|-",
        before_number="",
        after_number="",
        dated=r"(?:adoptée?s? )?(?:le|du|en date du|datée du)",
        special_sessions={"es-": "ES-", "s-": "S-"},
        parts={},
        provisions={
            "paragraph": r"paragraphes?|par\.|pars\.",
            "point": r"alinéas?|sous-paragraphes?",
            "article": r"articles?|art\.",
            "chapter": r"chapitres?|chap\.",
            "section": r"sections?|sect\.",
            "annex": r"annexes?",
            "part": r"parties?",
        },
        ordinals={"premier": 1, "première": 1, "1er": 1, "1re": 1, "1ère": 1},
        inserted={"bis": "bis", "ter": "ter", "quater": "quater"},
        own_after={
            "above": r"ci-?(?:dessus|avant)",
            "below": r"ci-?(?:dessous|après)",
            "": r"(?:de|à) la présente (?:résolution|décision|déclaration)",
        },
        own_before={},
        owner_unsaid=(
            r"à|en|au|aux|à l'|à la|de|de l'|de la|des|du|dans|dans les?|dans la|dans l'|l'|les?|la|par|par l'|par les?"
            r"|par la|invoquant l'|voir|selon|que|que l'|sous|sur|sur l'|avec"
        ),
        singled_out=r"(?:en particulier|notamment|y compris)(?: à)?(?: l'| les?| la| son| ses)?",
        owner_after={"": r"du|des|de|d'\w+|commun\w*", "annex": r"à|aux?|joint\w*"},
        capital_of_charter=True,
        preamble=r"préambule|préambulaires?",
        after_short=(
            r"et|ou|en|à|au|aux|pour|par|qui|que|qu'\w+|dans|sur|est|sont|a|ont|ainsi|avec|comme|sous|sans|afin|ni"
            r"|ne|n'\w+|lorsque|dont|où|mais|notamment|y|elle|il|relatifs?|relatives?|sera|soit|doit|prévoit"
            r"|dispose|stipule|énonce|reste|demeure|lui|leur"
        ),
        contracted=r"du |aux? |des ",
        charter=r"chartes?",
        vague=(
            r"(?:(?:toutes )?(?:ses|les|leurs|ces|autres) ){1,6}(?:précédentes? |autres )?(?:résolutions|décisions"
            r"|déclarations)"
            r"(?: (?:antérieures?|précédentes?|pertinentes?|subséquentes?|ultérieures?|sur la question|applicables?))+"
            r"|(?:ses|les) précédentes (?:résolutions|décisions|déclarations)"
        ),
        instruments="akn.languages.instruments.fr",
    ),
    deliberations=DeliberationWords(
        formulas={
            "unsc": r"le conseil de sécurité",
            "unga": r"l'assemblée générale",
            "unga-hrc": r"le conseil des droits de l'homme",
        },
        title=r"résolution \d{1,4} ?\(\d{4}\),?",
        draft=r".{1,300}: ?projet de (?:résolution|décision)",
        adopted=(
            r"(?:résolutions? )?adoptées? par (?:le conseil de sécurité|l'assemblée générale"
            r"|le conseil des droits de l'homme)"
            r"(?: à sa| le) .{0,80}"
        ),
        meeting_line=r"\d{1,5} ?(?:e|ère|re)(?: ?\(reprise\))? séance(?: plénière)?(?: ?\(reprise\))?",
        ordinals={},
        in_session=(
            r"à (?:la reprise de )?(?:sa|ses) .{0,80}\bséances?\b.{0,1600}"
            r"(?:l'assemblée générale|le conseil des droits de l'homme)\b"
        ),
        session_meeting=r"\d{1,5} ?(?:e|è|ère|re|ème) séances?(?: plénières?)?(?: ?\(reprise\))?",
        unanimous=r"\[?adoptée? (?:à l'unanimité|sans (?:être mise? aux voix|vote))(?: à .{0,60})?\.?\]?",
        by_vote=r"\[?adoptée? (?:à .{0,60})?(?:à l'issue d'un vote|par .{0,30}voix).{0,160}",
        counts=(
            r"\[?adoptée? (?:à [^,]{1,60} )?(?:à l'issue d'un vote(?: [a-zé]+){0,3},? )?par "
            r"(?P<approve>\d{1,3})(?: voix)? contre (?P<against>\d{1,3}|zéro|une)"
            r"(?:,? (?:avec|et) (?P<abstain>\d{1,3}|une|aucune) abstentions?)?",
        ),
        counted={"zéro|aucune": 0, "une": 1},
        votes={"approve": r"ont voté pour ?:", "against": r"ont voté contre ?:", "abstain": r"se sont abstenus ?:"},
    ),
)
