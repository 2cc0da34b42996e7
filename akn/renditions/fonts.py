"""The fonts of the PDF: which families, from where, in which order for each script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import typst

from akn.languages.codes import direction_of, script_of
from akn.problems import AknError, Problem

__all__ = ["Fonts", "missing_characters", "open_fonts"]

#: family -> package that carries it, and the folder in the package
_OWN = {
    "Noto Serif": ("fontpkg_noto_serif", "files"),
    "Amiri": ("fontpkg_amiri", "files"),
    "Noto Sans SC": ("justmytype_intl_cjk", "fonts/ofl/notosanssc"),
}


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a script is set."""

    #: own families in the order in which they are asked for a character
    families: tuple[str, ...]
    #: size of letters, beside those of Noto Serif
    size: float = 1.0
    #: space between lines, in sizes of the letters
    leading: float = 0.62
    #: whether it has italics
    slanted: bool = True


_SETTINGS = {
    "Arab": _Setting(("Amiri", "Noto Serif", "Noto Sans SC"), 1.15, 0.72, slanted=False),
    "Hani": _Setting(("Noto Sans SC", "Noto Serif", "Amiri"), 1.0, 0.85, slanted=False),
}
_ANY_OTHER = _Setting(("Noto Serif", "Noto Sans SC", "Amiri"))


@dataclass(frozen=True, slots=True)
class Fonts:
    """Fonts that were found, and nothing of what the machine may have besides."""

    opened: typst.Fonts
    #: families of the folders that the user named; they come before the own ones
    given: tuple[str, ...]

    def setting(self, tag: str) -> dict[str, Any]:
        """How text of a language is set, as `page.typ` wants to know it.

        Args:
            tag: BCP 47 tag of the language.
        """
        setting = _SETTINGS.get(script_of(tag), _ANY_OTHER)
        return {
            "lang": tag.partition("-")[0],
            "rtl": direction_of(tag) == "rtl",
            "fonts": [*self.given, *setting.families],
            "size": setting.size,
            "leading": setting.leading,
            "slanted": setting.slanted,
        }

    @property
    def names(self) -> str:
        """The families, for a person to read."""
        return ", ".join([*self.given, *_OWN])


@cache
def open_fonts(given: tuple[Path, ...] = ()) -> Fonts:
    """The fonts of the program and those of other folders.

    Args:
        given: folders with fonts (.ttf, .otf, .ttc).

    Raises:
        AknError: a family is missing (AKN510), or a folder is none or has no fonts (AKN512).
    """
    folders = []
    for family, (package, folder) in _OWN.items():
        found = find_spec(package)
        if found is None or found.origin is None:
            raise AknError(Problem("AKN510", facts={"what": f"the font {family}"}))
        folders.append(Path(found.origin).parent / folder)
    names: list[str] = []
    for path in given:
        if not path.is_dir():
            raise AknError(Problem("AKN512", facts={"path": path, "reason": "is not a folder"}))
        families = _families([path])
        if not families:
            raise AknError(Problem("AKN512", facts={"path": path, "reason": "has no fonts in it"}))
        names += families
    opened = _opened([*given, *folders])
    absent = next((family for family in _OWN if family not in opened.families()), None)
    if absent:
        raise AknError(Problem("AKN510", facts={"what": f"the font {absent}"}))
    return Fonts(opened, tuple(dict.fromkeys(names)))


def _opened(folders: list[Path]) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


def _families(folders: list[Path]) -> list[str]:
    return sorted(_opened(folders).families())


def missing_characters(text: Iterable[str], fonts: Fonts) -> list[str]:
    """The characters of a text for which no font has a glyph, each once, in order.

    Args:
        text: in parts.
        fonts: that are asked.
    """
    from fontTools.ttLib import TTFont

    wanted = dict.fromkeys(c for part in text for c in part if not _needs_no_glyph(c))
    for info in fonts.opened.fonts():
        if not wanted:
            break
        assert info.path is not None
        with TTFont(info.path, lazy=True, fontNumber=info.index) as font:
            had = font.getBestCmap() or {}
        wanted = {c: None for c in wanted if ord(c) not in had}
    return list(wanted)


def _needs_no_glyph(character: str) -> bool:
    """Whether a character is layout or a mark that shows nothing."""
    return character.isspace() or unicodedata.category(character) == "Cf"
