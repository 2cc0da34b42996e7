"""The action phrase of a paragraph, and whether the paragraph looks back or acts."""

from __future__ import annotations

import re
from functools import lru_cache

from akn.languages import Language
from akn.languages.actions import STANCES, Stance
from akn.structure.model import Action, Block, BlockKind, Role
from akn.structure.phrases import Phrases, Words, first_word, phrases_of

__all__ = ["find_action", "introduces_acts", "opens_act", "opens_recital", "roles"]

#: sentences of a paragraph in which an action is looked for
_SENTENCES = 3
#: characters of a sentence that are looked at: what an organ does stands near its beginning
_REACH = 800

_OPENING = re.compile(r"""(?:["'«»„<>\s]|\(?[a-z0-9]{1,3}\)|\d{1,3}\.)*""")
_QUOTE = re.compile(r'["«<]')
_SENTENCE_END = re.compile(r"[.;!?。；！？](?=[\s\"'»)]|[\u3400-\u9fff]|$)")

#: words (start, end) of a hit and its action
_Hit = tuple[int, int, str]


def find_action(folded: str, language: Language, *, verb_only: bool = False) -> Action | None:
    """The words of a paragraph that carry the action, as the United Nations emphasises them.

    Adverbs and connectives belong to the phrase (“strongly condemns”, 还强调).  The phrase is the one
    with which the paragraph opens, as in resolutions, or that of the organ which is the subject of its
    first sentence, as in statements; there a clause before the organ (“Recalling …, the Council
    decides”) gives way to it.  What the organ does not do, and what others do (“that the Assembly
    decides”), is no action.  Where in Arabic the organ stands within the phrase the mark ends before it.

    Args:
        folded: the paragraph's text without its number, folded for the language.
        language: the language it is written in.
        verb_only: whether the mark leaves out the noun that the verb governs ("reiterates | its call") and asides
            ("condemns | in the strongest terms"), as the resolutions of the Security Council print it.
    """
    if not language.actions:
        return None
    phrases = phrases_of(language)
    start = _opening_end(folded)
    quoted = start > 0 and _QUOTE.search(folded, 0, start) is not None
    words = Words(folded, start, _OPENING_WORDS, language)
    hit, finite = _hit_at(words, 0, phrases)
    if hit is not None and (not quoted or (finite and phrases.verb_first)):
        action = _marked(words, hit, phrases, verb_only=verb_only)
        # it is that of the sentence, too, if no more was looked at
        if words.reached < _OPENING_WORDS and not _SENTENCE_END.search(folded, start, words.reached):
            return action
    for number in range(_SENTENCES):
        match = _SENTENCE_END.search(folded, start)
        end = min(match.end() if match else len(folded), start + _REACH)
        words = Words(folded, start, end, language)
        hit = _in_sentence(words, phrases, language, quoted=quoted, opening=number == 0)
        if hit is not None:
            return _marked(words, hit, phrases, verb_only=verb_only)
        if match is None or match.end() >= len(folded):
            return None
        start = match.end()
    return None


def introduces_acts(folded: str, language: Language) -> bool:
    """Whether sub-items are acts of the organ (“The Council:”, “…, and in this regard:”), not of others."""
    if not folded.rstrip(" \"'").endswith(":"):
        return True
    if not language.actions:
        return False
    phrases = phrases_of(language)
    start = max((m.end() for m in _SENTENCE_END.finditer(folded)), default=0)
    words = Words(folded, start, min(len(folded), start + _REACH), language)
    for k in range(len(words)):
        joined = phrases.conjunctions.longest(words, k)
        if joined > k and _filled(words, joined, phrases) == len(words):
            return True
    if find_action(folded[start:], language) is not None:
        return False
    for k in words.among(phrases.of_subjects):
        end = phrases.subjects.longest(words, k)
        if end > k and (_filled(words, end, phrases) == len(words) or (k == 0 and not words.adjoins(end))):
            return True
    return False


def _filled(words: Words, at: int, phrases: Phrases) -> int:
    """Where the fillers end that stand at a word."""
    while words.has(at) and (further := phrases.fillers.longest(words, at)) > at:
        at = further
    return at


def _in_sentence(words: Words, phrases: Phrases, language: Language, *, quoted: bool, opening: bool) -> _Hit | None:
    if not words.has(0):
        return None
    head, finite = _hit_at(words, 0, phrases)
    # within a quotation the organ may take the sentence up again: “Recalling …, the Council …”
    if head is not None and (not quoted or (finite and phrases.verb_first)):
        return head
    first_subject: int | None = None
    for k in words.among(phrases.of_subjects):
        end = phrases.subjects.longest(words, k)
        plural = phrases.plural_subjects.longest(words, k) > k and (end > k or (k == 0 and opening))
        if plural:
            end = phrases.plural_subjects.longest(words, k)
        if end == k:
            continue
        if first_subject is None:
            first_subject = end
        elif phrases.subordinators.longest(words, k - 1) == k:
            # “the Charter, which says that the General Assembly decides”
            continue
        if head is not None and words.adjoins(k):
            continue
        hit = _hit_at(words, end, phrases, finite_only=True, plural=plural)[0] if words.has(end) else None
        if hit is None and phrases.objects_first.longest(words, end) > end:
            hit = _feeling_within(words, end, phrases)
        if hit is None and phrases.verb_first:
            hit = _hit_before(words, k, phrases)
        if hit is not None:
            return hit
    if head is not None:
        return head
    if phrases.objects_first.longest(words, 0):
        return _feeling_within(words, 0, phrases)
    if first_subject is None and phrases.grounds_first.longest(words, 0):
        # the act stands behind the ground it rests on, if that ends with a noun (根据秘书长的建议，决定)
        return _at_clause_end(words, phrases) or _hit_at(words, words.next_clause(0), phrases)[0]
    # a parenthesis stands between the organ and its verb
    return None if first_subject is None else _first_within(words, first_subject, phrases, language)


def _hit_at(
    words: Words, at: int, phrases: Phrases, *, finite_only: bool = False, plural: bool = False
) -> tuple[_Hit | None, bool]:
    """The phrase that begins at a word, with the fillers before it; and whether its verb is finite."""
    k = at
    for _ in range(6):
        if not words.has(k) or words.forms[k] not in phrases.openings:
            break
        found = phrases.match(words, k, finite_only=finite_only, plural=plural)
        further = phrases.fillers.longest(words, k)
        # a longer filler with a phrase behind it is no phrase: 赞许地注意到 does not commend
        longer = found is not None and further > found[0] and words.has(further)
        if found is not None and not (longer and phrases.match(words, further, finite_only=finite_only)):
            return (at, found[0], found[1]), found[2]
        if further == k:
            break
        k = further
        if words.has(k) and not words.adjoins(k):
            # a clause of its own: “in this context, expresses”
            at = k
    return None, False


#: actions whose object may stand before the verb
_FEELINGS = frozenset(("deplore", "commend", "payTribute", "attachImportance", "welcome", "condemn"))


def _feeling_within(words: Words, start: int, phrases: Phrases) -> _Hit | None:
    """The first verb after a word that says how the organ feels about what stands before it."""
    for k in words.among(phrases.turns, start):
        hit, _ = _hit_at(words, k, phrases, finite_only=True)
        if hit is not None and (hit[2].startswith("express") or hit[2] in _FEELINGS):
            return hit
        if hit is None and _is_denied(words, k, phrases):
            return None
    return None


def _at_clause_end(words: Words, phrases: Phrases) -> _Hit | None:
    """The verb with which the first clause ends."""
    end = words.next_clause(0)
    for k in range(end):
        found = phrases.match(words, k)
        if found is not None and found[0] == end and not _is_noun(words, k, phrases):
            return k, found[0], found[1]
    return None


def _is_noun(words: Words, at: int, phrases: Phrases) -> bool:
    """What reads as a verb is a noun here, as the word before it says (秘书长的建议)."""
    return at > 0 and phrases.before_nouns.longest(words, at - 1) == at


def _hit_before(words: Words, subject: int, phrases: Phrases) -> _Hit | None:
    """The verb that stands right before its subject."""
    for k in range(max(0, subject - 3), subject):
        found = phrases.match(words, k, finite_only=True)
        if found is not None and found[0] >= subject:
            return None if k and phrases.negations.longest(words, k - 1) == k else (k, found[0], found[1])
    return None


def _first_within(words: Words, start: int, phrases: Phrases, language: Language) -> _Hit | None:
    """The first verb after a word; one that stands after a comma comes before one that does not.

    Clauses of their own are passed over, to the next comma (“having heard …, welcomes”); what is denied
    leaves the organ without an action.
    """
    first: _Hit | None = None
    after = start
    for k in words.among(phrases.turns, start):
        if k < after or _is_noun(words, k, phrases):
            continue
        hit, finite = _hit_at(words, k, phrases)
        if hit is not None and finite:
            if words.after_comma(k) or not language.word_space:
                return hit
            first = first or hit
        elif hit is not None or phrases.subordinators.longest(words, k) > k:
            after = words.next_clause(k)
        elif _is_denied(words, k, phrases):
            return first
    return first


def _is_denied(words: Words, at: int, phrases: Phrases) -> bool:
    """At a word stands a negation with a verb behind it."""
    end = phrases.negations.longest(words, at)
    return at < end and words.has(end) and _hit_at(words, end, phrases, finite_only=True)[0] is not None


#: verbs that govern a noun which says what is done: "expresses its concern", "reiterates its call"
_GOVERNING = frozenset(("express", "reiterate", "reaffirm", "decide"))


def _marked(words: Words, hit: _Hit, phrases: Phrases, *, verb_only: bool) -> Action:
    """The hit as a mark: where the organ stands within the phrase, the mark ends before it."""
    start, end, action = hit
    # an Arabic verb stands first, and its noun is marked with it
    if verb_only and not phrases.verb_first:
        shortest = phrases.shortest(words, start, end)
        # 表示注意到 takes note, with a verb before its own
        if shortest and shortest[1] in _GOVERNING and action != "takeNote":
            end = shortest[0]
    if verb_only:
        end = next((k for k in range(start + 1, end) if phrases.asides.longest(words, k) == end), end)
    if phrases.verb_first:
        end = next((k for k in range(start + 1, end) if phrases.subjects.longest(words, k) > k), end)
    return Action(action, words.start(start), words.end(end - 1))


def roles(blocks: list[Block]) -> list[Role | None]:
    """The part of a statement each of its paragraphs belongs to.

    A presidential statement has no preamble of its own.  Its paragraphs are preambular while they only
    look back or take a position, in the run with which it opens; from the first that acts (requests,
    decides, calls upon, encourages, intends) on they are operative.  One without a known action
    neither begins nor ends that run; an annex belongs to neither part.
    """
    out: list[Role | None] = []
    role = Role.PREAMBULAR
    in_annex = False
    for block in blocks:
        in_annex = in_annex or block.kind is BlockKind.ANNEX
        if in_annex or block.kind is not BlockKind.PARAGRAPH:
            out.append(None)
            continue
        if block.action is not None and STANCES[block.action.id] is Stance.ACTS:
            role = Role.OPERATIVE
        out.append(role)
    return out


#: characters of a paragraph in which the words that open it stand
_OPENING_WORDS = 120


def opens_recital(folded: str, language: Language) -> bool:
    """Whether a text opens with a participle, as preambular paragraphs do ("Recalling", "Guided by", إذ يشير)."""
    return _opens(folded, language, finite=False)


def opens_act(folded: str, language: Language) -> bool:
    """Whether a text opens with a finite verb, as operative paragraphs do ("Endorses", 决定)."""
    return _opens(folded, language, finite=True)


def _opens(folded: str, language: Language, *, finite: bool) -> bool:
    """Whether a text opens with a phrase whose verb is finite, or is not."""
    if not language.actions:
        return False
    start = _opening_end(folded)
    phrases = phrases_of(language)
    word = first_word(folded, start, language)
    if word not in (phrases.of_acts if finite else phrases.of_recitals):
        return False
    if word in phrases.only_recitals:
        return True
    hit, is_finite = _opening_hit(folded, start, language)
    return hit is not None and is_finite is finite


def _opening_end(folded: str) -> int:
    """Where what stands before a text ends: quotation marks and numbers."""
    # letters need not be looked at for it
    return 0 if folded[:4].isalpha() else _OPENING.match(folded).end()  # type: ignore[union-attr]


@lru_cache(maxsize=128)  # what follows a heading is asked of it and by itself
def _opening_hit(folded: str, start: int, language: Language) -> tuple[_Hit | None, bool]:
    """The phrase with which a text opens, and whether its verb is finite."""
    return _hit_at(Words(folded, start, _OPENING_WORDS, language), 0, phrases_of(language))
