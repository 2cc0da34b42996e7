"""Words of a text, and tries of phrases that are matched against them word by word.

In scripts without spaces every character is a word, so that one matcher serves all languages.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import Any

from akn.languages import Language, action_phrases
from akn.source.matching import fold_table

__all__ = ["Phrases", "Words", "first_word", "phrases_of"]

#: words that may fill a `~` of a phrase, or stand before one
_MOST_FILLERS = 6
#: followers that a phrase takes with it
_MOST_FOLLOWERS = 3

_SLOT = "~"
_AHEAD = ">"
_END = ""

#: characters of a stretch, and of one in a script without spaces, whose words are split off first, and then at a time
_AT_ONCE = 32
_CHARACTERS_AT_ONCE = 16
_FURTHER = 120

_COMMAS = frozenset(",،、")

#: Arabic conjunctions of one letter, which are written together with the verb
_GLUED = ("و", "ف")


#: what may follow some words of phrases, and under `_END` what a phrase that ends there stands for
_Node = dict[str, Any]


class Trie:
    """Phrases by their words; what a phrase stands for is kept at its end."""

    def __init__(self) -> None:
        self.root: _Node = {}

    def add(self, words: Iterable[str], value: str) -> None:
        """A phrase; where two are alike the first stays."""
        node = self.root
        for word in words:
            node = node.setdefault(word, {})
        node.setdefault(_END, value)

    def longest(self, words: Words, at: int) -> int:
        """Where the longest phrase that begins at a word ends; `at` itself if none does."""
        forms = words.forms  # `has` makes it longer
        if at >= len(forms) and not words.has(at):
            return at
        node = self.root.get(forms[at])
        end, k = at, at
        while node is not None:
            k += 1
            if _END in node:
                end = k
            node = node.get(forms[k]) if words.adjoins(k) else None
        return end


class Words:
    """The words of a stretch of folded text, with what stands between them; they are split off as they are asked."""

    def __init__(self, folded: str, start: int, end: int, language: Language) -> None:
        self._folded = folded
        self._start = start
        self._end = end
        self._language = language
        #: up to where words are split off, and none is looked at behind it
        self.reached = start
        #: what stands before the first word, it, what stands before the second …
        self._parts = [""]
        #: as they are matched
        self.forms: list[str] = []
        self._split_off(_AT_ONCE if language.word_space else _CHARACTERS_AT_ONCE)

    def _split_off(self, length: int) -> None:
        """Splits off the words of so many characters more."""
        start, language = self.reached, self._language
        cut = start + length
        if cut < self._end and language.word_space:
            cut = self._folded.find(" ", cut, self._end)  # no word holds a space
            cut = cut if cut >= 0 else self._end
        cut = self.reached = min(cut, self._end)
        parts = self._parts
        known = len(parts)
        pattern = _word_pattern(language.word_space, language.ignorable)
        text = self._folded[start:cut]
        for piece in text.split(" ") if language.word_space else [text]:
            if piece.isalnum() and language.word_space:  # most are a word, which a pattern takes longer to find
                parts += (piece, " ")
            else:
                before, *others = pattern.split(piece)
                parts[-1] += before
                parts += others
                parts[-1] += " "
        parts[-1] = parts[-1][:-1]
        forms = parts[known::2]
        if language.ignorable:
            unseen = _unseen(language.ignorable)
            if unseen.search("".join(forms)):
                forms = [unseen.sub("", w) for w in forms]
        self.forms += forms

    def __len__(self) -> int:
        if self.reached < self._end:
            self._split_off(self._end - self.reached)
        return len(self.forms)

    def has(self, k: int) -> bool:
        """There is a word of this number, from 0."""
        while k >= len(self.forms) and self.reached < self._end:
            self._split_off(_FURTHER)
        return k < len(self.forms)

    def among(self, some: frozenset[str], start: int = 0) -> Iterator[int]:
        """Which of the words, from one on, are among some."""
        while self.has(start):
            forms = self.forms[start:]
            yield from [k for k, form in enumerate(forms, start) if form in some]
            start += len(forms)

    def start(self, k: int) -> int:
        """Where a word begins in the text."""
        return self._start + sum(map(len, self._parts[: 2 * k + 1]))

    def end(self, k: int) -> int:
        """Where a word ends in the text."""
        return self._start + sum(map(len, self._parts[: 2 * k + 2]))

    def adjoins(self, k: int) -> bool:
        """There is such a word, and nothing but space stands between it and the one before."""
        if not k or (k >= len(self.forms) and not self.has(k)):
            return False
        gap = self._parts[2 * k]
        return gap == " " or not gap.strip(" \u200e\u200f")

    def after_comma(self, k: int) -> bool:
        """A comma stands before a word."""
        return k > 0 and not _COMMAS.isdisjoint(self._parts[2 * k])

    def next_clause(self, k: int) -> int:
        """The first word after the next comma; the number of words if there is none."""
        return next((n for n in range(k + 1, len(self)) if self.after_comma(n)), len(self))


@lru_cache(maxsize=16)
def _word_pattern(word_space: str, ignorable: str) -> re.Pattern[str]:
    if not word_space:
        return re.compile(r"([^\W_])")
    extra = f"|[{ignorable}]+" if ignorable else ""
    return re.compile(rf"([^\W_]+(?:(?:['-](?=[^\W_]){extra})[^\W_]*)*)")


@lru_cache(maxsize=8)
def _unseen(ignorable: str) -> re.Pattern[str]:
    return re.compile(f"[{ignorable}]")


def first_word(folded: str, start: int, language: Language) -> str:
    """The first word of a text from a place on, as it is matched; "" if there is none."""
    if language.word_space and not language.ignorable:
        end = folded.find(" ", start)
        word = folded[start : end if end >= 0 else len(folded)]
        if word.isalnum():  # most are, which a pattern takes longer to find
            return word
    match = _word_pattern(language.word_space, language.ignorable).search(folded, start)
    word = match[0] if match else ""
    return _unseen(language.ignorable).sub("", word) if language.ignorable else word


@dataclass(frozen=True, slots=True)
class Phrases:
    """The action phrases of one language, ready to be matched."""

    finite: Trie
    participles: Trie
    fillers: Trie
    followers: Trie
    #: followers that a mark of the verb alone leaves out
    asides: Trie
    subjects: Trie
    objects_first: Trie
    grounds_first: Trie
    before_nouns: Trie
    negations: Trie
    subordinators: Trie
    conjunctions: Trie
    plural_subjects: Trie
    #: forms of `finite` for several persons
    plurals: Trie
    verb_first: bool
    #: words with which a phrase may begin, or a filler before it
    openings: frozenset[str] = field(init=False)
    #: those of them with which a phrase may begin whose verb is a participle, and one whose verb is finite
    of_recitals: frozenset[str] = field(init=False)
    of_acts: frozenset[str] = field(init=False)
    #: participles that are a phrase by themselves and can be nothing else
    only_recitals: frozenset[str] = field(init=False)
    #: these, and words with which a negation or a clause of somebody else may begin
    turns: frozenset[str] = field(init=False)
    #: words with which a subject may begin
    of_subjects: frozenset[str] = field(init=False)
    #: whether only finite verbs are asked for, and whether those of several persons, too -> first word -> what may
    #: follow it, and whether the verb is finite
    begun_by: Mapping[tuple[bool, bool], Mapping[str, list[tuple[_Node, bool]]]] = field(init=False)

    def __post_init__(self) -> None:
        def first(*tries: Trie) -> frozenset[str]:
            return frozenset(word for trie in tries for word in trie.root)

        def opening(*tries: Trie) -> frozenset[str]:
            verbs = first(*tries)
            if self.verb_first:
                verbs |= {conjunction + verb for conjunction in _GLUED for verb in verbs}
            return verbs | first(self.fillers)

        object.__setattr__(self, "of_recitals", opening(self.participles))
        object.__setattr__(self, "of_acts", opening(self.finite, self.plurals))
        alone = {word for word, node in self.participles.root.items() if _END in node}
        object.__setattr__(self, "only_recitals", alone - self.of_acts)
        object.__setattr__(self, "openings", self.of_recitals | self.of_acts)
        object.__setattr__(self, "turns", self.openings | first(self.negations, self.subordinators))
        object.__setattr__(self, "of_subjects", first(self.subjects, self.plural_subjects))
        choices = product((False, True), repeat=2)
        object.__setattr__(self, "begun_by", {choice: self._begun_by(*choice) for choice in choices})

    def _begun_by(self, finite_only: bool, plural: bool) -> Mapping[str, list[tuple[_Node, bool]]]:
        """What may follow each word with which a phrase begins."""
        tries = [(self.finite, True), *([] if finite_only else [(self.participles, False)])]
        begun: dict[str, list[tuple[_Node, bool]]] = defaultdict(list)
        for trie, finite in (*tries, *([(self.plurals, True)] if plural else [])):
            for glued in ("", *(_GLUED if self.verb_first else ())):
                for word, node in trie.root.items():
                    begun[glued + word].append((node, finite))
        return dict(begun)

    def match(
        self, words: Words, at: int, *, finite_only: bool = False, plural: bool = False
    ) -> tuple[int, str, bool] | None:
        """The longest phrase that begins at a word: where it ends, its action, whether its verb is finite."""
        best: tuple[int, str, bool] | None = None
        farthest = at
        # before its subject a verb does not tell how many there are
        begun = self.begun_by[finite_only, plural or self.verb_first]
        for node, finite in begun.get(words.forms[at], ()):
            for end, action, seen in self._ends(node, words, at + 1):
                if seen > farthest:
                    best, farthest = (end, action, finite), seen
        if best is None:
            return None
        end = best[0]
        for _ in range(_MOST_FOLLOWERS):
            further = self.followers.longest(words, end) if words.adjoins(end) else end
            if further == end:
                break
            end = further
        return end, best[1], best[2]

    def shortest(self, words: Words, at: int, end: int) -> tuple[int, str] | None:
        """The shortest phrase within a stretch that begins with its verb: where it ends with its adverb; its action."""
        begun = self.begun_by[False, True]
        for k in range(at, end):
            found = [
                (stop, action)
                for node, _ in begun.get(words.forms[k], ())
                for stop, action, _ in self._ends(node, words, k + 1)
                if stop <= end
            ]
            if found:
                stop, action = min(found)
                adverb = self.followers.longest(words, stop) if stop < end else stop
                return (adverb if adverb == stop + 1 else stop), action
        return None

    def _ends(self, node: _Node, words: Words, at: int, *, has_subject: bool = False) -> list[tuple[int, str, int]]:
        """Where phrases end, their actions, and up to where words had to be looked at."""
        found: list[tuple[int, str, int]] = []
        while True:
            if _END in node:
                found.append((at, node[_END], at))
            slot = node.get(_SLOT)
            if not words.adjoins(at):
                if slot is None:
                    return found
                node = slot
                continue
            if _AHEAD in node:
                found += [(at, action, seen) for _, action, seen in self._ends(node[_AHEAD], words, at)]
            following = node.get(words.forms[at])
            # the organ stands between the verb and what completes it
            subject = self.subjects.longest(words, at) if self.verb_first and not has_subject else at
            if slot is None and subject == at:
                if following is None:
                    return found
                node, at, has_subject = following, at + 1, False
                continue
            if following is not None:
                found += self._ends(following, words, at + 1)
            if slot is not None:
                found += self._ends_behind_fillers(slot, words, at)
            if subject > at:
                found += self._ends(node, words, subject, has_subject=True)
            return found

    def _ends_behind_fillers(self, node: _Node, words: Words, at: int) -> Iterator[tuple[int, str, int]]:
        """The same where words may stand before what follows that say nothing of the action."""
        yield from self._ends(node, words, at)
        for _ in range(_MOST_FILLERS):
            further = self.fillers.longest(words, at) if words.adjoins(at) else at
            if further == at:
                break
            at = further
            yield from self._ends(node, words, at)


def _plural_forms(words: list[str], endings: tuple[tuple[str, str], ...]) -> Iterator[list[str]]:
    """A phrase with its first word that can be one, and with all of them, as several persons say it."""

    def changed(word: str) -> str:
        fitting = next(((one, many) for one, many in endings if word.endswith(one)), None)
        return word[: len(word) - len(fitting[0])] + fitting[1] if fitting else word

    every = [changed(w) for w in words]
    first = next((k for k, w in enumerate(words) if every[k] != w), None)
    if first is not None:
        yield [*words[:first], every[first], *words[first + 1 :]]
        yield every


_CHOICE = re.compile(r"\((\w+)\)|([\w'-]+(?:\|[\w'-]+)+)")


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


@lru_cache(maxsize=8)
def phrases_of(language: Language) -> Phrases:
    """The tries of a language, made once."""
    fold = fold_table()
    word = _word_pattern(language.word_space, language.ignorable)

    def split(phrase: str) -> list[str]:
        parts = re.split(f"([{_SLOT}{_AHEAD}])", phrase)
        return [w for part in parts for w in ([part] if part in (_SLOT, _AHEAD) else word.findall(part))]

    def trie(table: Mapping[str, tuple[str, ...]]) -> Trie:
        made = Trie()
        for action, phrases in table.items():
            for phrase in phrases:
                for form in _spelled_out(phrase.translate(fold)):
                    made.add(split(form), action)
        return made

    actions = action_phrases(language)
    plurals = Trie()
    for action, phrases in actions.finite.items() if actions.plural_endings else ():
        for phrase in phrases:
            for form in _spelled_out(phrase.translate(fold)):
                for words in _plural_forms(split(form), actions.plural_endings):
                    plurals.add(words, action)
    return Phrases(
        trie(actions.finite),
        trie(actions.participles),
        trie({"filler": actions.fillers}),
        trie({"follower": actions.followers}),
        trie({"aside": actions.asides}),
        trie({"subject": language.subjects}),
        trie({"object": actions.objects_first}),
        trie({"ground": actions.grounds_first}),
        trie({"of": actions.before_nouns}),
        trie({"negation": actions.negations}),
        trie({"subordinator": actions.subordinators}),
        trie({"conjunction": actions.conjunctions}),
        trie({"subject": actions.plural_subjects}),
        plurals,
        language.verb_first,
    )
