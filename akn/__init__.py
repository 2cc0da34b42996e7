"""Plain text of United Nations documents → valid Akoma Ntoso 3.0 XML, with nothing lost.

>>> import akn
>>> doc = akn.convert("Statement by the President of the Security Council\\n\\nAt the 9901st meeting of the "
...     "Security Council, held on 11 March 2031, in connection with the item entitled “Rivers”, the President of "
...     "the Security Council made the following statement on behalf of the Council:\\n\\n“The Security Council "
...     "recalls its statement.”\\n", symbol="S/PRST/2031/901", date="2031-03-12")
>>> doc.symbol, doc.language.code
('S/PRST/2031/901', 'eng')
>>> [(b.kind.value, b.action.id) for b in doc.blocks if b.action]
[('paragraph', 'recall')]
"""

from __future__ import annotations

from akn.convert import Document, Reference, convert, convert_all
from akn.problems import AknError, Level, Problem
from akn.version import __version__

__all__ = ["AknError", "Document", "Level", "Problem", "Reference", "__version__", "convert", "convert_all"]
