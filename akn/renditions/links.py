"""Where the links of an AKN document lead outside the AKN world."""

from __future__ import annotations

import re
from urllib.parse import quote

from akn.languages import DRAFTED_IN, by_code
from akn.references.iris import symbol_of

__all__ = ["address_of", "eid_of", "image_of"]

#: schemes that a rendition may lead to; all others (`javascript:`, `data:`, `file:` …) are not safe to follow
_SAFE = frozenset(["http", "https", "mailto", "ftp"])
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_DOCUMENTS = "https://docs.un.org"


def eid_of(href: str) -> str:
    """The eId to which a reference within the document leads, of a range that of its first; "" if it leads elsewhere.

    >>> eid_of("#para_5->#para_7")
    'para_5'
    >>> eid_of("/akn/un/act/1945-06-26/charter/!main~chp_VIII")
    ''
    """
    return href[1:].partition("->")[0] if href.startswith(("#", "~")) else ""


def address_of(href: str, language: str) -> str:
    """The address that a browser can follow for a reference to another document, "" where there is none.

    An AKN IRI of a United Nations document leads to its page at docs.un.org, in the language of the document
    that cites it where it is an official one; other AKN IRIs, which no server answers, lead nowhere.

    >>> address_of("/akn/un/statement/deliberation/unsc/2004-04-28/1540-2004/!main~para_3", "zho")
    'https://docs.un.org/zh/S/RES/1540(2004)'
    >>> address_of("https://docs.un.org/zh/S/2006/507", "zho")
    'https://docs.un.org/zh/S/2006/507'
    >>> address_of("javascript:alert(1)", "eng")
    ''

    Args:
        href: of a `ref`, `a` or another element that leads elsewhere.
        language: ISO 639-2 code or BCP 47 tag of the text around it.
    """
    href = href.strip()
    if href.startswith(("/akn/", "akn:")):
        symbol = symbol_of(href)
        if symbol is None:
            return ""
        tag = (by_code(language) or DRAFTED_IN).tag
        return f"{_DOCUMENTS}/{tag}/{quote(symbol.key, safe='/()-.')}"
    scheme = _SCHEME.match(href)
    if (scheme and scheme[1].lower() not in _SAFE) or href.startswith(("#", "~", "/")):
        return ""
    return quote(href, safe=";/?:@&=+$,#!~*'()%[]-._")


_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+")


def image_of(src: str) -> str:
    """The address from which a picture is shown: a file beside the page, a web address, or its own bytes; else "".

    >>> image_of("figures/map.png"), image_of("file:///etc/map.png")
    ('figures/map.png', '')

    Args:
        src: of an `img`.
    """
    return "".join(src.split()) if _PICTURE.fullmatch(src.strip()) else address_of(src, "")
