"""The version of the program; it follows the output: a change of the XML's shape is a new major version."""

__version__ = "0.1.0"
