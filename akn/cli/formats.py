"""In which forms a document is wanted, as options of `akn convert` and `akn render`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from akn.cli.output import PathName

__all__ = ["Looks", "format_option", "looks_options"]

_Command = TypeVar("_Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Looks:
    """How renditions look."""

    fragment: bool
    css: Path | None
    pdf_profile: str
    font_paths: tuple[Path, ...]

    def options(self, formats: Sequence[str]) -> dict[str, Any]:
        """The arguments of `akn.rendering.render`.

        Args:
            formats: that are wanted.

        Raises:
            click.UsageError: the style cannot be read, or an option is of none of the formats.
        """
        for option, given, format_ in (
            ("--fragment", self.fragment, "html"),
            ("--css", self.css, "html"),
            ("--font-path", self.font_paths, "pdf"),
        ):
            if given and format_ not in formats:
                raise click.UsageError(f"{option} is of {format_}; add it to --to.")
        css = None
        if self.css is not None:
            try:
                css = self.css.read_text(encoding="utf-8-sig")
            except UnicodeDecodeError as error:
                raise click.UsageError(f"--css: {self.css} is not UTF-8 text ({error.reason}).") from None
            except OSError as error:
                raise click.UsageError(f"--css: {error.strerror or error}: {self.css}") from None
        return {"fragment": self.fragment, "css": css, "pdf_profile": self.pdf_profile, "font_paths": self.font_paths}


def format_option(choices: Sequence[str], default: str) -> Callable[[_Command], _Command]:
    """The option --to: one format or several, joined by commas.

    Args:
        choices: the formats there are.
        default: the one that is made if none is asked for.
    """

    def formats(_: click.Context, param: click.Parameter, value: str) -> tuple[str, ...]:
        wanted = tuple(dict.fromkeys(part.strip().lower() for part in value.split(",") if part.strip()))
        unknown = [part for part in wanted if part not in choices]
        if unknown or not wanted:
            what = repr(unknown[0]) if unknown else "nothing"
            raise click.BadParameter(f"{what} is not one of {', '.join(choices)}.", param=param)
        return wanted

    return click.option(
        "--to",
        "formats",
        metavar="FORMAT[,FORMAT]",
        default=default,
        show_default=True,
        callback=formats,
        help=f"What to write: {', '.join(choices)}, or several of them.",
    )


def looks_options(command: _Command) -> _Command:
    """Adds the options that say how renditions look, as parameters `fragment`, `css`, `pdf_profile`, `font_paths`."""
    for option in (
        click.option(
            "--font-path",
            "font_paths",
            multiple=True,
            type=PathName(path_type=Path),
            help="Folder with fonts for the PDF, used before the program's own; may be repeated.",
        ),
        click.option(
            "--pdf-profile",
            type=click.Choice(["a-3a", "a-2a"]),
            default="a-3a",
            show_default=True,
            help="PDF/A level; a-3a has the XML attached.",
        ),
        click.option("--css", type=PathName(path_type=Path), help="Style of the HTML, in the place of the own one."),
        click.option("--fragment", is_flag=True, help="Of HTML only the article, to be put into a page."),
    ):
        command = option(command)
    return command
