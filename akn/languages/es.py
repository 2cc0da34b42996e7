"""Spanish."""

from __future__ import annotations

from akn.languages.language import Language

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
        r"\b(?:hizo|formuló|emitió|publicó|dio lectura a)\b.{0,60}"
        r"\bla siguiente declaración(?: complementaria)?\b"
    ),
    meeting=(
        r"(?P<number>\d{1,5}) ?[ªaº]? sesión(?: ?(?P<resumed>\((?:continuación|reanudación(?: \d+)?)\)))?"
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
        "publisher": r"naciones ?unidas|(?:naciones){2}|(?:unidas){2}|s",
        "issuingBody": r"consejo de seguridad|asamblea general|consejo de derechos humanos",
        "distribution": r"distr\. ?:? ?(?:general|limitada)|distr\.|general|limitada",
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
)
