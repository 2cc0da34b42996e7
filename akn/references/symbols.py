"""Symbols of United Nations documents: how they are written, and the AKN identity that follows from them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Symbol", "parse_symbol", "symbol_in_name", "symbols_in", "symbols_of_number", "years_of"]


@dataclass(frozen=True, slots=True)
class Symbol:
    """A document symbol in the parts that AKN metadata need."""

    #: as the United Nations prints it, in one spelling: "S/PRST/2013/12", "S/RES/1540 (2004)"
    printed: str
    #: last part of the Work IRI: "2013-12", "1540-2004", "75-118"
    number: str
    #: actor of the Work IRI: "unsc", "unga", "unga-hrc", else "un"
    actor: str
    #: value of the document's @name, "" for a series whose documents are not deliberations
    name: str

    @property
    def key(self) -> str:
        """The symbol without spaces, as catalogues list it."""
        return self.printed.replace(" ", "")

    @property
    def session(self) -> str:
        """The session by which its series is numbered: "91", "ES-10", "XXV"; "" for a series that has none."""
        match = _SESSION.match(self.printed)
        return (match["session"] or match["roman"]) if match else ""

    @property
    def kind(self) -> str:
        """What the catalogue calls documents of its series: "prst", "sc-resolution", "ga-decision" … , else "other"."""
        if self.name == "presidentialStatement":
            return "prst"
        body = {"unsc": "sc", "unga": "ga", "unga-hrc": "hrc"}.get(self.actor, "")
        return f"{body}-{self.name}" if body and self.name else "other"


_SESSION = re.compile(r"A/(?:HRC/)?(?:RES|DEC)/(?:(?P<session>(?:E?S-)?\d+)/|.*\((?P<roman>[EIVXLS-]+)\))")

# series -> pattern, printed form, number, actor, @name  (UN symbol series: research.un.org/en/docs/symbols;
# number and actor as the United Nations publishes them in its own files)
_SERIES = (
    (r"S/PRST/(\d{4})/(\d{1,3})", "S/PRST/{0}/{1}", "{0}-{1}", "unsc", "presidentialStatement"),
    (r"S/RES/(\d{1,4}) ?\((\d{4})\)", "S/RES/{0} ({1})", "{0}-{1}", "unsc", "resolution"),
    (r"A/HRC/RES/(S-)?(\d{1,2})/(\d{1,3})", "A/HRC/RES/{0}{1}/{2}", "{0}{1}-{2}", "unga-hrc", "resolution"),
    (
        r"A/RES/((?:ES-|S-)?\d{1,2})/(\d{1,3}) ?([A-Z](?:-[A-Z])?)?",
        "A/RES/{0}/{1}{2}",
        "{0}-{1}{2}",
        "unga",
        "resolution",
    ),
    (
        r"A/RES/(\d{1,4}) ?([A-Z](?:-[A-Z])?)? ?\(((?:E?S-)?[IVXL]+)\)",
        "A/RES/{0}{1} ({2})",
        "{0}{1}({2})",
        "unga",
        "resolution",
    ),
    (r"A/HRC/DEC/(S-)?(\d{1,2})/(\d{1,3})", "A/HRC/DEC/{0}{1}/{2}", "{0}{1}-{2}", "unga-hrc", "decision"),
    (r"A/DEC/((?:ES-|S-)?\d{1,2})/(\d{3}) ?([A-Z](?:-[A-Z])?)?", "A/DEC/{0}/{1}{2}", "{0}-{1}{2}", "unga", "decision"),
)
#: first parts of symbols: the principal organs, then bodies that number their documents themselves
_ROOTS = (
    "A|S|E|T|ST|TD|DP|CRC|CCPR|CERD|CEDAW|CAT|CMW|CED|CRPD|CESCR|HRI|UNEP|UNW|HSP|UNHSP|FCCC|ICCD|CBD|CTOC|CAC|CD|NPT"
    "|BWC|CCW|APLC|CCM|TPNW|ISBA|SPLOS|CLCS|LOS|ICC-ASP|PBC|JIU|ECE|ECA|ESCAP|LC|ICEF|HCR|UNODA|UNMIK|UNFF|IDB|GC|INF|DC|SEA"
)
_ANY = re.compile(rf"(?!S/(?:PRST|RES)/)(?:{_ROOTS})(?:/[A-Za-z0-9.()-]+)*/[A-Za-z0-9.() -]*\d[A-Za-z0-9.() -]*")
#: what stands in brackets before another part of a symbol: A/CONF.157/24 (Part I)/Corr.1
_BRACKETED = re.compile(r" ?\([\w. ]+\)(?=/)")
#: East Asian forms of the characters of a symbol
_FULL_WIDTH = {code + 0xFEE0: code for code in range(ord("!"), ord("~") + 1)}
#: the letter of a part may stand after the session: A/RES/377 (V) A
_LETTER_LAST = re.compile(r"^(A/RES/\d{1,4}) ?(\([EIVXLS-]+\)) ?([A-Z])$", re.IGNORECASE)
_SUFFIX = r"((?:/(?:Add|Corr|Rev|Amend)\.\d+)*)"


@lru_cache(maxsize=2048)
def parse_symbol(text: str) -> Symbol | None:
    """The symbol that a text is, None if it is none.

    >>> parse_symbol("S/PRST/2013/12")
    Symbol(printed='S/PRST/2013/12', number='2013-12', actor='unsc', name='presidentialStatement')
    >>> parse_symbol("s/res/1540(2004)").printed
    'S/RES/1540 (2004)'
    """
    text = re.sub(r"\s+", " ", text.translate(_FULL_WIDTH).strip().rstrip("*. "))
    text = _LETTER_LAST.sub(r"\1 \3 \2", text)
    for regex, printed, number, actor, name in _SERIES:
        match = re.fullmatch(regex + _SUFFIX, text, re.IGNORECASE)
        if match:
            *parts, suffix = (part.upper() if part else "" for part in match.groups())
            suffix = re.sub(r"[A-Z]+(?=\.)", lambda m: m.group().capitalize(), suffix)
            tail = suffix.replace("/", "-")
            return Symbol(printed.format(*parts) + suffix, number.format(*parts) + tail, actor, name)
    if _ANY.fullmatch(_BRACKETED.sub(lambda match: match.group().replace(" ", ""), text)):
        key = text.replace(" ", "")
        return Symbol(text, re.sub(r"[/ ]", "-", key).replace("(", "-").replace(")", ""), _actor(key), "")
    return None


#: a regular session of the Assembly lasts from September to September; the sixty-seventh began in 2012
_YEAR_BEFORE_SESSIONS = 1945
_YEAR = re.compile(r"S/PRST/(\d{4})/|S/RES/\d+ \((\d{4})\)")


def years_of(symbol: Symbol) -> tuple[int, ...]:
    """The years of which a document may be by its symbol, none where it does not tell.

    >>> years_of(parse_symbol("S/RES/1540 (2004)")), years_of(parse_symbol("A/RES/67/97"))
    ((2004,), (2012, 2013))
    """
    year = _YEAR.match(symbol.printed)
    if year:
        return (int(year[1] or year[2]),)
    if symbol.actor == "unga" and symbol.session.isdecimal():
        first = _YEAR_BEFORE_SESSIONS + int(symbol.session)
        return (first, first + 1)
    return ()


_SUFFIX_OF_NUMBER = re.compile(r"((?:-(?:Add|Corr|Rev|Amend)\.\d+)*)$")


def symbols_of_number(actor: str, number: str) -> Iterator[Symbol]:
    """The symbols that have an actor and a number in their IRIs, in the order of the series.

    >>> [symbol.printed for symbol in symbols_of_number("unga", "66-517")]
    ['A/RES/66/517', 'A/DEC/66/517']
    """
    suffix = _SUFFIX_OF_NUMBER.search(number).group()  # type: ignore[union-attr]  # it matches nothing, too
    for _, printed, template, of_series, _ in _SERIES:
        for part in ("(.*)", "(.*?)") if of_series == actor else ():  # there are hyphens in S-20 and in A-C
            parts = re.sub(r"\\\{\d\\\}", part, re.escape(template))
            match = re.fullmatch(parts, number.removesuffix(suffix))
            symbol = parse_symbol(printed.format(*match.groups()) + suffix.replace("-", "/")) if match else None
            if symbol is not None and (symbol.actor, symbol.number) == (actor, number):
                yield symbol
                break


def _actor(key: str) -> str:
    if key.startswith("A/HRC/"):
        return "unga-hrc"
    return {"S": "unsc", "A": "unga"}.get(key.split("/")[0], "un")


_NAMES = (
    (
        re.compile(r"(?<![A-Za-z])S[-_/ ]PRST[-_/ ]((?:19|20)\d\d)[-_/ ](\d{1,3})(?!\d)", re.IGNORECASE),
        "S/PRST/{0}/{1}",
    ),
    (
        re.compile(r"(?<![A-Za-z])S[-_/ ]RES[-_/ ](\d{1,4})[-_/ ]*\(?((?:19|20)\d\d)\)?(?!\d)", re.IGNORECASE),
        "S/RES/{0} ({1})",
    ),
    (re.compile(r"(?<![A-Za-z])A[-_]HRC[-_]RES[-_](\d{1,2})[-_](\d{1,3})(?!\d)", re.IGNORECASE), "A/HRC/RES/{0}/{1}"),
    (re.compile(r"(?<![A-Za-z])A[-_](RES|DEC)[-_](\d{1,2})[-_](\d{1,3})(?!\d)", re.IGNORECASE), "A/{0}/{1}/{2}"),
)


def symbol_in_name(name: str) -> Symbol | None:
    """The symbol that the name of a file spells with - or _ for / (S_PRST_2013_12.txt), None if it spells none."""
    for regex, template in _NAMES:
        match = regex.search(name)
        if match:
            return parse_symbol(template.format(*match.groups()))
    return None


_PARENTHESIS = (
    r"\((?:(?:19|20)\d\d|(?:e?s-)?[ivxl]+"
    r"|(?:vol|part|sect|resumption|reprise|suppl?)\b\.? ?(?:\d{1,3}[a-z]?|[ivx]+)?)\)"
)
_ROOT = rf"(?<![a-z0-9/._-])(?:{_ROOTS.lower()})"
#: a text that ends as it does before the first slash of a symbol
_ROOT_BEFORE = re.compile(f"{_ROOT}$")
_LONGEST_ROOT = max(map(len, _ROOTS.split("|")))
_IN_TEXT = re.compile(
    rf"{_ROOT}(?:/(?:conf\. ?)?[a-z0-9]+(?:[.-][a-z0-9]+)*(?: ?{_PARENTHESIS})*)+(?: [a-z](?![\w'’]))?"
)
#: where one document carries two symbols: A/65/896-S/2011/407
_SECOND = re.compile(r"-(?=(?:a|s|e)/)")
#: series in whose symbols a letter may follow the number: A/RES/67/97 A
_LETTERED = re.compile(r"a/(?:res|dec)/")
#: several addenda by their numbers; only the first is a symbol
_SEVERAL = re.compile(r"(?<=/)((?:add|corr|rev)\.\d{1,3})-\d{1,3}$")
_HAS_YEAR = re.compile(r"s/res/\d+$")


def symbols_in(folded: str, chars: str) -> Iterator[tuple[int, int, str]]:
    """The symbols in a running text: where each begins and ends, and the symbol without spaces.

    >>> text = "noted in S/PRST/2010/1, S/RES/1540 (2004) and A/65/896-S/2011/407."
    >>> [symbol for _, _, symbol in symbols_in(text.lower(), text)]
    ['S/PRST/2010/1', 'S/RES/1540(2004)', 'A/65/896', 'S/2011/407']
    """
    slash, reach = folded.find("/"), 0
    while slash >= 0:
        root = _ROOT_BEFORE.search(folded, max(reach, slash - _LONGEST_ROOT), slash)
        match = _IN_TEXT.match(folded, root.start()) if root else None
        reach = match.end() if match else reach
        slash = folded.find("/", max(slash + 1, reach))
        if match is None:
            continue
        start, end = match.span()
        found = match.group()
        if found[-2:-1] == " " and (not _LETTERED.match(found) or not chars[end - 1].isupper()):
            end, found = end - 2, found[:-2]
        several = _SEVERAL.search(found)
        if several:
            found = found[: several.end(1)]
        if not chars[start].isupper() or not any(c.isdigit() for c in found) or _HAS_YEAR.fullmatch(found):
            continue
        for part in _SECOND.split(found):
            symbol = parse_symbol(chars[start : start + len(part)].replace(". ", "."))
            if symbol is not None:
                yield start, start + len(part), symbol.key
            start += len(part) + 1
