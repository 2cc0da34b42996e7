"""Where the published files of the UN err in structure or metadata, and that the rest is read as they have it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import akn

#: document -> what its published file says, and what the document has
WRONG_DATES = {
    # the closing line of the Chinese text prints 2014; its adoption line, and all other languages, have 2024
    "hrc-resolution/zho/A_HRC_RES_56_6": ("2014-07-10", "2024-07-10")
}
WRONG_SYMBOLS = {
    # masthead and title of the Arabic decision print session and number the other way about
    "ga-decision/ara/A_DEC_573_76": ("A/DEC/573/76", "A/DEC/76/573")
}


@pytest.mark.parametrize("kind", ["ga-decision", "ga-resolution", "hrc-resolution"])
def test_symbol_date_and_meeting_are_those_that_the_documents_have(shared: Path, kind: str) -> None:
    for path in sorted((shared / "corpus" / kind).glob("*/*.json")):
        name = f"{kind}/{path.parent.name}/{path.stem}"
        gold = json.loads(path.read_text(encoding="utf-8"))
        said, date = WRONG_DATES.get(name, (gold["date"], gold["date"]))
        assert said == gold["date"], "the truth was mended"
        printed, symbol = WRONG_SYMBOLS.get(name, (gold["symbol"], gold["symbol"]))
        assert printed == gold["symbol"], "the truth was mended"
        document = akn.convert(path.with_suffix(".page.txt"))
        identity = document.identity
        if date:
            assert identity.date == date, name
        if gold["meeting"]:
            assert identity.meeting == gold["meeting"], name
        assert _bare(document.symbol or "") == _bare(symbol), name


def _bare(symbol: str) -> str:
    return "".join(symbol.upper().split())
