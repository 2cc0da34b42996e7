"""Plain text of United Nations documents → valid Akoma Ntoso 3.0 XML, with nothing lost.

>>> import akn
>>> text = '''Statement by the President of the Security Council
...
... At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the Council’s
... consideration of the item entitled “Rivers”, the President of the Security Council made the following
... statement on behalf of the Council:
...
... “The Security Council recalls its statement of 2 May 2030.
...
... “The Security Council requests the Secretary-General to report.”
... '''
>>> doc = akn.convert(text, symbol="S/PRST/2031/901", date="2031-03-12")
>>> doc.symbol, doc.language.code
('S/PRST/2031/901', 'eng')
>>> [(block.role.value, block.action.id) for block in doc.blocks if block.action]
[('preambular', 'recall'), ('operative', 'request')]
>>> akn.validate(doc.xml)
[]
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from akn.version import __version__

if TYPE_CHECKING:
    from akn.conversion import Document, convert, convert_all
    from akn.problems import AknError, Level, Problem
    from akn.references.citation import Reference
    from akn.rendering import render
    from akn.validation.validate import validate

__all__ = [
    "AknError",
    "Document",
    "Level",
    "Problem",
    "Reference",
    "__version__",
    "convert",
    "convert_all",
    "render",
    "validate",
]

#: public name -> module that holds it; loaded when first asked for, so that `import akn` costs nothing
_HOMES = {
    "AknError": "akn.problems",
    "Level": "akn.problems",
    "Problem": "akn.problems",
    "Document": "akn.conversion",
    "Reference": "akn.references.citation",
    "convert": "akn.conversion",
    "convert_all": "akn.conversion",
    "render": "akn.rendering",
    "validate": "akn.validation.validate",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
