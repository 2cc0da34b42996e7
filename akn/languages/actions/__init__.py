"""The actions of an organ: one table of ids for all languages, and the phrases of each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

__all__ = ["STANCES", "Stance"]


class Stance(Enum):
    """Whether an organ with this action looks back and takes a position, or acts."""

    TAKES_POSITION = "takes position"
    ACTS = "acts"


_POSITIONS = """
    recall reaffirm affirm reiterate recognize note takeNote bearInMind beGuided beConvinced beDetermined consider
    examine determine stress welcome commend payTribute expressAppreciation expressConcern expressSupport
    expressRegret expressCondolences expressSatisfaction expressHope express condemn deplore reject lookForward
    attachImportance share declare desire act
"""
_ACTS = """
    decide request callUpon urge demand encourage invite appeal recommend authorize direct approve agree commit
    warn remind drawAttention follow remainSeized expressIntention establish
"""

#: action id -> stance; ids are English verbs in the base form
STANCES: Mapping[str, Stance] = {
    **dict.fromkeys(_POSITIONS.split(), Stance.TAKES_POSITION),
    **dict.fromkeys(_ACTS.split(), Stance.ACTS),
}
