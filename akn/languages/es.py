"""Spanish."""

from __future__ import annotations

from akn.languages.language import CitationWords, DeliberationWords, Language

SPANISH = Language(
    code="spa",
    tag="es",
    name="español",
    also_called=(
        "spanish", "espagnol", "español", "испанский", "西班牙文", "西班牙语", "بالاسبانية", "اسباني", "الاسبانية",
    ),
    direction="ltr",
    variants={},
    ignorable="",
    evidence=(
        "consejo de seguridad", "asamblea general", "consejo de derechos humanos", "naciones unidas",
        "la siguiente declaración", "en nombre del consejo", "secretario general", "estados miembros",
    ),
    council="Consejo de Seguridad",
    subjects=(
        "el consejo de seguridad", "la asamblea general", "el consejo de derechos humanos", "el consejo",
        "la asamblea", "los miembros del consejo de seguridad", "los miembros del consejo",
    ),
    verb_first=False,
    word_space=" ",
    statement_title=r"declaración (?:del president[ea]|de la president[ea]|de la presidencia) del consejo de seguridad",
    statement_announced=(
        r"(?:presidente|presidenta|presidencia|consejo)\b.{0,300}"
        r"\b(?:hizo|formuló|emitió|publicó|dio lectura a)\b.{0,200}"
        r"\bla siguiente declaración(?: complementaria)?\b"
    ),
    meeting=(
        r"(?P<before>(?:continuación|reanudación) de (?:la |su ))?(?P<number>\d{1,5}) ?[ªaº]? sesión"
        r"(?P<resumed>(?(before)| ?\((?:continuación|reanudación(?: \d+)?)\)))?"
        r"(?: del consejo de seguridad)?"
    ),
    item=r"\b(?:temas?|puntos?|cuestión|cuestiones)(?: del orden del día)? titulad[oa]s?",
    date=(
        r"\b(?P<day>\d{1,2})(?:º)? de (?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre"
        r"|octubre|noviembre|diciembre) del? (?P<year>(?:19|20)\d\d)\b"
    ),
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
        "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    },
    endings=("s", "es"),
    before_numbers="",
    after_numbers="",
    quotes=(("“", "”"), ("«", "»"), ('"', '"'), ("‘", "’")),
    masthead={
        # two columns of a masthead printed in two layers come out with every word doubled
        "publisher": r"naciones ?unidas|(?:naciones){2}|(?:unidas){2}",
        # the first letter of the symbol, printed large
        "series": r"s",
        "issuingBody": r"consejo de seguridad|asamblea general|consejo de derechos humanos",
        "distribution": r"distr\. ?:? ?(?:general|limitada)|distr\.|general|limitada|provisional",
        "originalLanguage": r"original ?: ?[a-zñé ,/]+",
        "session": r"[a-zéó]+(?: [a-zéó]+)? (?:período de sesiones|año)",
        "languageOfExpression": r"español",
    },
    annex=r"(?:anexo|apéndice|documento adjunto|adición)(?: [ivx]+| \d+| [a-z])?(?: ?:.{0,80})?",
    running_head=(
        r"resoluciones (?:aprobadas )?y decisiones (?:adoptadas )?(?:del|por el) consejo de seguridad.*"
        r"|se ruega reciclar.{0,4}"
    ),
    alphabet="abcdefghijklmnñopqrstuvwxyz",
    actions="akn.languages.actions.es",
    citations=CitationWords(
        head_follows=False,
        resolution=r"resoluci(?:ón|ones)",
        decision=r"decisi(?:ón|ones)",
        statement=(
            r"declaraci(?:ón|ones)(?: hechas?)? (?:de|del|de la|por|por la|por el|de su) (?:presidente|presidenta"
            r"|presidencia)"
            r"(?: del consejo(?: de seguridad)?)?(?:,? (?:de|del|de fecha|publicadas?))*"
            r"|declaraci(?:ón|ones) presidencial(?:es)?(?:,? de)?"
        ),
        statement_again=r"(?:declaraci(?:ón|ones)|las?)(?: de fecha)? de",
        organs={
            "unsc": r"consejo de seguridad",
            "unga": r"asamblea general(?: de las naciones unidas)?",
            "unga-hrc": r"consejo de derechos humanos",
            "ecosoc": r"consejo económico y social",
        },
        short_organs={r"consejo": ("unsc", "unga-hrc", "ecosoc"), r"asamblea": ("unga",)},
        other_bodies=(
            r"comisión|comité|conferencia|asamblea de las naciones unidas sobre|asamblea mundial"
            r"|asamblea parlamentaria|consejo de administración"
            r"|consejo de administración fiduciaria|organismo|organización|unión|reunión|foro|congreso|tribunal|corte"
            r"|sala|liga|nacional"
        ),
        no_bodies=(
            r"naciones unidas|onu|estados miembros"
            r"|secretario general|secretaria general|presidente|presidenta|gobierno"
        ),
        name_words=r"",
        abbreviations=("núm", "núms"),
        fillers=r"las?|los?|el|su|sus|esta|estas|esa|de|del|en|y|al?|núms?\.|número|documento|contenida",
        belongs=r"(?:de la |del |de las )",
        subjects_after="",
        joiner=r"y|e|o|u|así como|y también",
        range=r"al?|-",
        before_number="",
        after_number="",
        dated=r",? ?(?:aprobadas? )?(?:el|del?|de fecha)",
        special_sessions={"es-": "ES-", "s-": "S-"},
        parts={},
        provisions={
            "paragraph": r"párrafos?|párrs?\.",
            "point": r"apartados?|incisos?",
            "article": r"artículos?|arts?\.",
            "chapter": r"capítulos?|caps?\.",
            "section": r"secci(?:ón|ones)|secc?s?\.",
            "annex": r"anexos?",
            "part": r"partes?",
        },
        ordinals={},
        inserted={"bis": "bis", "ter": "ter", "quater": "quater"},
        own_after={
            "above": r"supra|anterior(?:es)?|precedentes?",
            "below": r"infra|siguientes?",
            "": (
                r"(?:de|a) la presente (?:resolución|decisión|declaración)"
                r"|(?:de|a) esta (?:resolución|decisión|declaración)"
            ),
        },
        own_before={},
        owner_unsaid=r"en|el|los|la|las|al?|del?|por|con|según|véase|que|bajo|sobre|conforme a",
        singled_out=r"(?:en particular|especialmente|incluidos?|incluidas?)(?: a)?(?: el| la| los| las| su| sus)?",
        owner_after={"": r"del?|com[uú]n\w*", "annex": r"al?|adjunt\w+"},
        capital_of_charter=True,
        preamble=r"preámbulo|preambular(?:es)?",
        after_short=(
            r"y|e|o|u|en|a|al|para|por|que|con|es|son|ha|han|fue|como|según|sin|ni|no|cuando|donde|pero|incluidos?"
            r"|incluidas?|relativos?|relativas?|será|debe|prevé|dispone|establece|sigue|se|su|sus|le|les"
        ),
        contracted=r"del |al |de (?=los )|a (?=los )",
        charter=r"cartas?",
        vague=(
            r"(?:(?:todas )?(?:sus|las|los|otras|esas) ){1,6}(?:anteriores |demás |otras )?(?:resoluciones|decisiones"
            r"|declaraciones)"
            r"(?: (?:anteriores|previas|pertinentes|posteriores|conexas|aplicables|relativas))+"
            r"|(?:sus|las) anteriores (?:resoluciones|decisiones|declaraciones)"
        ),
        instruments="akn.languages.instruments.es",
    ),
    deliberations=DeliberationWords(
        formulas={
            "unsc": r"el consejo de seguridad",
            "unga": r"la asamblea general",
            "unga-hrc": r"el consejo de derechos humanos",
        },
        title=r"resolución \d{1,4} ?\(\d{4}\),?",
        draft=r".{1,300}: ?proyecto de (?:resolución|decisión)",
        adopted=(
            r"(?:resoluci(?:ón|ones) )?aprobadas? por (?:el consejo de seguridad|la asamblea general"
            r"|el consejo de derechos humanos)"
            r"(?: en su| el) .{0,90}"
        ),
        meeting_line=(
            r"(?:\d{1,5} ?[ªa]?|primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima) sesión"
            r"(?: plenaria)?(?: ?\(continuación\))?"
        ),
        ordinals={
            "primera": 1, "segunda": 2, "tercera": 3, "cuarta": 4, "quinta": 5, "sexta": 6, "séptima": 7, "octava": 8,
            "novena": 9, "décima": 10,
        },
        in_session=(
            r"en sus? .{0,80}\bsesi(?:ón|ones)\b.{0,1600}\b(?:la asamblea general|el consejo de derechos humanos)\b"
        ),
        session_meeting=(
            r"(?:\d{1,5} ?[ªa]?|primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima)"
            r" sesi(?:ón|ones)(?: plenarias?)?"
        ),
        unanimous=r"\[?aprobad[ao] (?:por unanimidad|sin (?:someterse a )?votación)(?: en .{0,60})?\.?\]?",
        by_vote=r"\[?aprobad[ao] (?:en .{0,60})?(?:en votación|por .{0,30}votos).{0,160}",
        counts=(
            r"\[?aprobad[ao] (?:en [^,]{1,60} )?(?:en votación(?: [a-z]+){0,2},? )?por (?P<approve>\d{1,3})"
            r" votos(?: a favor)?(?: contra|,? y) (?P<against>\d{1,3}|ninguno|uno)(?: en contra)?"
            r"(?:,? (?:con|y) (?P<abstain>\d{1,3}|una|ninguna) abstenci(?:ón|ones))?",
        ),
        counted={"ningun[oa]": 0, "un[oa]": 1},
        votes={"approve": r"votos a favor ?:", "against": r"votos en contra ?:", "abstain": r"abstenciones ?:"},
    ),
)
