"""The flow of a page, set in type: typst with data, the pinned fonts and nothing else of the machine."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from importlib.resources import files
from typing import Any

import typst

from akn.problems import AknError, Problem
from akn.references.iris import UNKNOWN_DATE
from akn.renditions.flow import Flow
from akn.renditions.fonts import Fonts, missing_characters
from akn.renditions.identity import Facts
from akn.renditions.nodes import texts_of

__all__ = ["typeset"]


def typeset(flow: Flow, facts: Facts, fonts: Fonts, profile: str, attachment: tuple[str, bytes] | None) -> bytes:
    """The PDF as the typesetter makes it, tagged, with outline and links.

    Args:
        flow: the content.
        facts: of the same document.
        fonts: the only ones that are used.
        profile: of PDF/A ("a-3a"), kept beside PDF/UA-1.
        attachment: name and content of the file that goes inside.

    Raises:
        AknError: no font has a character (AKN511), or the typesetter errs or warns (AKN514).
    """
    data = _data(facts, flow, fonts)
    if attachment:
        data["attachment"], source = attachment
        try:
            data["source"] = source.decode("utf-8")
        except UnicodeDecodeError:
            data["source"] = list(source)
    # files beside the page the typesetter would read as pages, too; of two inputs it takes now one first, now the
    # other, and in another order it sets anew what it has set before
    inputs = {"document": json.dumps(data, ensure_ascii=False)}
    # by the name it knows the page again, and what it has made of it before
    page: Any = {"main": (files("akn.renditions") / "page.typ").read_bytes()}
    standards: list[Any] = [profile, "ua-1"]
    try:
        pdf, warnings = typst.compile_with_warnings(
            page,
            font_paths=fonts.opened,
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs=inputs,
            pdf_standards=standards,
            timestamp=0,
        )
    except typst.TypstError as error:
        missing = missing_characters(texts_of(flow.nodes, shown=True), fonts)
        if missing:
            said = {"characters": _listed(missing), "fonts": fonts.names}
            raise AknError(Problem("AKN511", facts=said)) from None
        raise AknError(Problem("AKN514", facts={"reason": error.message})) from None
    if warnings:
        # of a family that is absent, or text that vanishes, there is no more than a warning
        raise AknError(Problem("AKN514", facts={"reason": "; ".join(w.message for w in warnings)}))
    return pdf


def _data(facts: Facts, flow: Flow, fonts: Fonts) -> dict[str, Any]:
    """What `page.typ` reads."""
    title = facts.title or facts.shown
    return {
        "title": f"{facts.symbol}: {title}" if facts.symbol and facts.symbol != title else title,
        "symbol": facts.symbol,
        "head": _cut(facts.title),
        "authors": list(dict.fromkeys(a.name for a in facts.authors if a.level == "work" and a.name)),
        "keywords": [word for word in facts.keywords if word],
        "description": facts.expression or facts.work or title,
        "date": _date(facts),
        "language": facts.language,
        "languages": {tag: fonts.setting(tag) for tag in sorted(flow.languages)},
        "masthead": any(isinstance(n, dict) and n["k"] == "masthead" for n in flow.nodes),
        "attachment": None,
        "source": None,
        "nodes": flow.nodes,
    }


#: characters of a title that the running head has room for
_HEAD = 110


def _cut(title: str) -> str:
    """A title that fits into the running head."""
    return (
        title if len(title) <= _HEAD else title[: title.rfind(" ", 0, _HEAD) if " " in title[:_HEAD] else _HEAD] + "…"
    )


def _date(facts: Facts) -> list[int]:
    """Year, month and day on which the XML was made, else those of the document; no clock is asked."""
    for level in ("manifestation", "expression", "work", "publication", "lifecycle"):
        with suppress(ValueError):
            day = date.fromisoformat(facts.date(level)[:10])
            return [day.year, day.month, day.day]
    # PDF/A must have one
    day = date.fromisoformat(UNKNOWN_DATE)
    return [day.year, day.month, day.day]


def _listed(characters: Sequence[str], most: int = 5) -> str:
    """Characters with their code points, the first few."""
    shown = ", ".join(f"{c} (U+{ord(c):04X})" for c in characters[:most])
    return shown + (f" and {len(characters) - most} more" if len(characters) > most else "")
