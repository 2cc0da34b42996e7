"""The command `akn`: only here something is printed or an exit code is set."""

from __future__ import annotations

import io
import sys

import click

from akn.cli.catalogue import catalogue
from akn.cli.convert import convert
from akn.cli.inspect import inspect
from akn.cli.refs import refs
from akn.cli.validate import validate
from akn.version import __version__

__all__ = ["main"]


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", prog_name="akn", message="%(prog)s %(version)s")
def main() -> None:
    """Turn the plain text of United Nations documents into valid Akoma Ntoso 3.0 XML and lose nothing.

    \b
    Examples:
      akn convert statement.txt              writes statement.akn.xml beside it
      pdftotext -layout s.pdf - | akn convert - -o s.akn.xml
      akn inspect statement.txt              shows what was recognised
      akn refs statement.txt                 lists what it cites, and where each citation leads
      akn validate archive/*.xml             says what is wrong, and in which line

    \b
    Exit codes: 0 clean, 1 problems at or above --fail-on, 2 wrong use.
    Shell completion: eval "$(_AKN_COMPLETE=bash_source akn)"  (or zsh_source, fish_source)
    """
    for stream in (sys.stdout, sys.stderr):
        # a terminal that has no letters for a text shows their codes, it does not stop the program
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


main.add_command(convert)
main.add_command(inspect)
main.add_command(refs)
main.add_command(validate)
main.add_command(catalogue)
