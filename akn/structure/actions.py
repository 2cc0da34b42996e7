"""The action phrase of a paragraph, and whether the paragraph looks back or acts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from akn.languages import Language
from akn.languages.actions import STANCES, Stance
from akn.source.matching import flexible, fold_table
from akn.structure.model import Action, Block, BlockKind, Role

__all__ = ["find_action", "roles"]

#: sentences of a paragraph in which an action is looked for
_SENTENCES = 3
#: characters of a sentence that are looked at: what an organ does stands near its beginning
_REACH = 1200


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The phrases of one language, found by the word (or Han character) with which they begin."""

    #: first word -> patterns of the phrases that begin with it, the longest first, each with its action
    finite: dict[str, list[tuple[re.Pattern[str], str]]]
    participles: dict[str, list[tuple[re.Pattern[str], str]]]
    #: fillers, the longest first; what stands before a phrase and belongs to it ends like one of these
    fillers: tuple[str, ...]
    subjects: re.Pattern[str]
    word: re.Pattern[str]


@lru_cache(maxsize=8)
def _phrases(language: Language) -> _Phrases:
    words = language.actions
    fold = fold_table(language)
    fillers = tuple(sorted((f.translate(fold) for f in words.fillers), key=len, reverse=True))
    followers = sorted((f.translate(fold) for f in words.followers), key=len, reverse=True)
    subjects = sorted((s.translate(fold) for s in language.subjects), key=len, reverse=True)
    space = language.word_space
    bound = r"\b" if space else ""
    subject = flexible(language, "|".join(map(re.escape, subjects)))
    gap = " (?:(?:" + subject + ") )?" if language.verb_first else re.escape(space)
    filler = f"(?:(?:{flexible(language, '|'.join(map(re.escape, fillers)))}){re.escape(space)}){{0,5}}?"
    follower = flexible(language, "|".join(map(re.escape, followers)))
    tail = f"(?:{re.escape(space)}(?:{follower}){bound}){{0,3}}" if followers else ""

    def index(table: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, list[tuple[re.Pattern[str], str]]]:
        forms = {(form, action) for action, phrases in table for p in phrases for form in _spelled_out(p.translate(fold))}
        by_word: dict[str, list[tuple[re.Pattern[str], str]]] = defaultdict(list)
        for form, action in sorted(forms, key=lambda pair: (-len(pair[0].replace("~", "")), pair)):
            pieces = re.split(r"( ?~ ?)", form)
            regex = "".join(
                (gap if "~" in p and space else "") + filler if "~" in p
                else flexible(language, re.escape(p)).replace(r"\ ", gap) for p in pieces
            )
            first = form.split(" ")[0].split("~")[0] if space else form[0]
            by_word[first].append((re.compile(regex + bound + tail), action))
        return dict(by_word)

    return _Phrases(
        index(words.finite.items()), index(words.participles.items()), fillers,
        re.compile(rf"{bound}(?:{subject}){bound}"),
        re.compile(r"[^\W\d_](?:[^\W_]|['-](?=\w)|[" + language.ignorable + r"])*" if language.ignorable
                   else r"[^\W\d_](?:[^\W_]|-(?=\w))*") if space else re.compile("."),
    )


_CHOICE = re.compile(r"\((\w+)\)|(\w+(?:\|\w+)+)")


def _spelled_out(phrase: str) -> Iterator[str]:
    """All forms of a phrase with (s) and a|b in it."""
    parts: list[tuple[str, ...]] = []
    pos = 0
    for match in _CHOICE.finditer(phrase):
        parts.append((phrase[pos : match.start()],))
        parts.append(("", match.group(1)) if match.group(1) else tuple(match.group(2).split("|")))
        pos = match.end()
    parts.append((phrase[pos:],))
    return ("".join(choice) for choice in product(*parts))


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    action: str
    finite: bool


_OPENING = re.compile(r"""(?:["'«»„<>\s]|\(?[a-z0-9]{1,3}\)|\d{1,3}\.)*""")
_SENTENCE_END = re.compile(r"[.;!?。；！？](?=[\s\"'»)]|[\u3400-\u9fff]|$)")


def find_action(folded: str, language: Language) -> Action | None:
    """The words of a paragraph that carry the action, as the United Nations emphasises them.

    Adverbs and connectives belong to the phrase (“strongly condemns”, 还强调).  The phrase is the one
    with which the paragraph opens, as in resolutions, or that of the organ which is the subject of its
    first sentence, as in statements; a clause before the organ (“Recalling …, the Council decides”)
    gives way to it.  In Arabic the organ stands within the phrase: the mark then ends before it.

    Args:
        folded: the paragraph's text without its number, folded for the language.
        language: the language it is written in.
    """
    if not language.actions.finite:
        return None
    phrases = _phrases(language)
    start = _OPENING.match(folded).end()  # type: ignore[union-attr]  # it matches the empty string
    for _ in range(_SENTENCES):
        match = _SENTENCE_END.search(folded, start)
        end = min(match.end() if match else len(folded), start + _REACH)
        hit = _in_sentence(folded, start, end, phrases, language)
        if hit is not None:
            return _marked(folded, hit, phrases, language)
        if match is None or match.end() >= len(folded):
            return None
        start = match.end()
        start += len(folded[start:]) - len(folded[start:].lstrip(" \"'"))
    return None


def _in_sentence(folded: str, start: int, end: int, phrases: _Phrases, language: Language) -> _Hit | None:
    head = _hit_after(folded, start, phrases, language)
    quoted = bool(re.search(r'["«<]', folded[:start]))
    if head is not None and (head.finite or language.verb_first or not language.word_space):
        return head
    subject = phrases.subjects.search(folded, start, end)
    clause_first = head is not None
    while subject is not None:
        if not clause_first or (quoted and folded[: subject.start()].rstrip().endswith((",", "،"))):
            hit = _hit_after(folded, subject.end(), phrases, language, finite_only=True)
            if hit is not None:
                return hit
        if language.verb_first:
            hit = _last_before(folded, start, subject.start(), phrases, language)
            if hit is not None:
                return hit
        following = phrases.subjects.search(folded, subject.end(), end)
        if following is None or clause_first:
            break
        subject = following
    if head is not None:
        return head
    first = phrases.subjects.search(folded, start, end)
    if first is None:
        return None
    # a parenthesis stands between the organ and its verb, or what moves it (对…表示关切)
    return _first_within(folded, first.end(), end, phrases, language)


def _hit_after(
    folded: str, at: int, phrases: _Phrases, language: Language, *, finite_only: bool = False
) -> _Hit | None:
    """The phrase that begins at a place, after spaces, fillers and what stands between commas there."""
    pos = at
    while pos < len(folded) and folded[pos] in " \u200e\u200f":
        pos += 1
    begin = pos
    for _ in range(8):
        hit = _match(folded, pos, phrases, language, finite_only)
        if hit is not None:
            return _Hit(begin, hit.end, hit.action, hit.finite)
        filler = next((f for f in phrases.fillers if folded.startswith(f, pos) and _ends_word(folded, pos + len(f), language)),
                      None)
        if filler is None:
            return None
        pos += len(filler)
        while pos < len(folded) and folded[pos] in " ,":
            pos += 1
    return None


def _ends_word(folded: str, at: int, language: Language) -> bool:
    return not language.word_space or at >= len(folded) or not (folded[at].isalnum() and folded[at - 1].isalnum())


def _match(folded: str, pos: int, phrases: _Phrases, language: Language, finite_only: bool = False) -> _Hit | None:
    word = phrases.word.match(folded, pos)
    if word is None:
        return None
    key = word.group()
    if language.ignorable:
        key = re.sub(f"[{language.ignorable}]", "", key)
    # an Arabic conjunction of one letter is written together with the verb
    keys = [(key, pos), (key[1:], pos + 1)] if language.verb_first and key[:1] in "وف" else [(key, pos)]
    best: _Hit | None = None
    for finite, table in ((True, phrases.finite), (False, phrases.participles)):
        if finite_only and not finite:
            continue
        for first, at in keys:
            for pattern, action in table.get(first, ()) or _by_stem(table, first):
                match = pattern.match(folded, at)
                if match is not None and (best is None or match.end() > best.end):
                    best = _Hit(pos, match.end(), action, finite)
    return best


def _by_stem(table: dict[str, list[tuple[re.Pattern[str], str]]], word: str) -> list[tuple[re.Pattern[str], str]]:
    """Phrases that begin with an elided word: s'inquiète is filed under its whole first word."""
    stem, mark, _ = word.partition("'")
    return table.get(stem, []) if mark else []


def _first_within(folded: str, start: int, end: int, phrases: _Phrases, language: Language) -> _Hit | None:
    """The first verb of a stretch; one that stands after a comma comes before one that does not."""
    found: _Hit | None = None
    for word in phrases.word.finditer(folded, start, end):
        hit = _match(folded, word.start(), phrases, language, finite_only=True)
        if hit is None:
            continue
        begin = _back_over_fillers(folded, start, hit.start, phrases)
        hit = _Hit(begin, hit.end, hit.action, True)
        if folded[:begin].rstrip().endswith((",", "،")) or not language.word_space:
            return hit
        found = found or hit
    return found


def _last_before(folded: str, start: int, end: int, phrases: _Phrases, language: Language) -> _Hit | None:
    """The verb that stands right before its subject."""
    words = list(phrases.word.finditer(folded, start, end))[-4:]
    for word in words:
        hit = _match(folded, word.start(), phrases, language, finite_only=True)
        if hit is not None and hit.end >= end - 1:
            return hit
    return None


def _back_over_fillers(folded: str, floor: int, at: int, phrases: _Phrases) -> int:
    while True:
        head = folded[floor:at].rstrip(" ")
        filler = next((f for f in phrases.fillers if head.endswith(f) and _whole(head, f)), None)
        if filler is None:
            return at
        at = floor + len(head) - len(filler)


def _whole(head: str, filler: str) -> bool:
    before = head[-len(filler) - 1 : -len(filler)] or " "
    return not (before.isalpha() and filler[0].isalpha() and before < "\u2e80")


def _marked(folded: str, hit: _Hit, phrases: _Phrases, language: Language) -> Action:
    """The hit as a mark: where the organ stands within the phrase, the mark ends before it."""
    end = hit.end
    if language.verb_first:
        inside = phrases.subjects.search(folded, hit.start, end)
        if inside is not None:
            end = inside.start()
    while end > hit.start and folded[end - 1].isspace():
        end -= 1
    return Action(hit.action, hit.start, end)


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
