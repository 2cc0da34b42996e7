"""Symbols of United Nations documents: how they are written, and the AKN identity that follows from them."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Symbol", "parse_symbol", "symbol_in_name"]


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
    (r"A/DEC/((?:ES-|S-)?\d{1,2})/(\d{3}) ?([A-Z](?:-[A-Z])?)?", "A/DEC/{0}/{1}{2}", "{0}-{1}{2}", "unga", "decision"),
)
_ANY = re.compile(
    r"(?!S/(?:PRST|RES)/)(?:A|S|E|T|ST|TD|DP|CRC|CCPR|CERD|CEDAW|CAT|HRI|UNEP|FCCC)"
    r"(?:/[A-Za-z0-9.()-]+)*/[A-Za-z0-9.() -]*\d[A-Za-z0-9.()-]*"
)
_SUFFIX = r"((?:/(?:Add|Corr|Rev|Amend)\.\d+)*)"


def parse_symbol(text: str) -> Symbol | None:
    """The symbol that a text is, None if it is none.

    >>> parse_symbol("S/PRST/2013/12")
    Symbol(printed='S/PRST/2013/12', number='2013-12', actor='unsc', name='presidentialStatement')
    >>> parse_symbol("s/res/1540(2004)").printed
    'S/RES/1540 (2004)'
    """
    text = re.sub(r"\s+", " ", text.strip().rstrip("*. "))
    for regex, printed, number, actor, name in _SERIES:
        match = re.fullmatch(regex + _SUFFIX, text, re.IGNORECASE)
        if match:
            *parts, suffix = (part.upper() if part else "" for part in match.groups())
            suffix = re.sub(r"[A-Z]+(?=\.)", lambda m: m.group().capitalize(), suffix)
            tail = suffix.replace("/", "-")
            return Symbol(printed.format(*parts) + suffix, number.format(*parts) + tail, actor, name)
    if _ANY.fullmatch(text):
        key = text.replace(" ", "")
        return Symbol(text, re.sub(r"[/ ]", "-", key).replace("(", "-").replace(")", ""), _actor(key), "")
    return None


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
