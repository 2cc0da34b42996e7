"""The command `akn`: only here something is printed or an exit code is set."""

from __future__ import annotations

import io
import os
import sys
from importlib import import_module
from typing import Any

import click

from akn.cli.output import EXIT_INTERRUPTED, EXIT_PROBLEMS
from akn.problems import Problem
from akn.validation.report import as_text
from akn.validation.schema import begin_to_load
from akn.version import __version__

__all__ = ["main"]

#: the commands, each in the module of its name, loaded when it is called; whether the schema is loaded beside it:
#: `validate` does so itself, before its processes part
_COMMANDS = {
    "convert": True,
    "inspect": True,
    "refs": True,
    "render": True,
    "validate": False,
    "compare": False,
    "catalogue": False,
}


class _Command(click.Group):
    """The command with its ways to end that no subcommand foresees: output that cannot be written, and Ctrl-C."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        """The names of the commands, in the order of the alphabet."""
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of a name, None if there is none."""
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(import_module(f"akn.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called, while the schema that it will ask is being loaded."""
        if _COMMANDS.get(args[0]):
            begin_to_load()
        return super().resolve_command(ctx, args)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Runs the command; where its output cannot be written (a full disk) that is AKN417 and exit code 1."""
        try:
            return super().main(*args, **kwargs)
        except OSError as error:
            reason = f"{error.strerror or error}: {error.filename or 'standard output'}"
            problem = Problem("AKN417", facts={"reason": reason})
            click.echo(as_text(problem, "akn", None, show_line=False, show_hint=True), err=True)
            _forget_output()
            raise SystemExit(EXIT_PROBLEMS) from None

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the subcommand; Ctrl-C ends it with exit code 130, a user's catalogue that cannot be read with 1."""
        try:
            return super().invoke(ctx)
        except ValueError as error:
            from akn.references.catalogue import CatalogueError

            if isinstance(error, CatalogueError):
                raise click.ClickException(str(error)) from None
            raise
        except KeyboardInterrupt:
            click.echo("interrupted", err=True)
            raise SystemExit(EXIT_INTERRUPTED) from None


def _forget_output() -> None:
    """What standard output could not take is dropped, else Python tries again at its end and complains."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(cls=_Command, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", prog_name="akn", message="%(prog)s %(version)s")
def main() -> None:
    """Turn the plain text of United Nations documents into valid Akoma Ntoso 3.0 XML and lose nothing.

    \b
    Examples:
      akn convert statement.txt              writes statement.akn.xml beside it
      pdftotext -layout s.pdf - | akn convert - -o s.akn.xml
      akn inspect statement.txt              shows what was recognised
      akn refs statement.txt                 lists what it cites, and where each citation leads
      akn render statement.akn.xml           writes statement.html beside it
      akn validate archive/*.xml             says what is wrong, and in which line
      akn compare s.en.xml s.fr.xml          says where two language versions differ

    \b
    Exit codes: 0 clean, 1 problems at or above --fail-on,
      2 wrong use or an input that cannot be read, 130 interrupted (Ctrl-C).
    Shell completion: eval "$(_AKN_COMPLETE=bash_source akn)"  (or zsh_source, fish_source)
    """
    for stream in (sys.stdout, sys.stderr):
        # a terminal that has no letters for a text shows their codes, it does not stop the program
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
