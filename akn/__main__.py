"""`python -m akn`: the same as the command `akn`."""

from akn.cli import main

if __name__ == "__main__":
    main(prog_name="akn")
