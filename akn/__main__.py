"""The command `akn`, also as `python -m akn`."""

import sys

__all__ = ["main"]


def main() -> None:
    """Runs the command; Ctrl-C ends it with exit code 130, also while its modules are read."""
    try:
        from akn.cli import main as command

        command(prog_name="akn")
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        sys.exit(130)


if __name__ == "__main__":
    main()
