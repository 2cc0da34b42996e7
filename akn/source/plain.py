"""Bytes, a file or a string → `Source`: what encoding it is in, and what cannot be text."""

from __future__ import annotations

import codecs
import hashlib
import re
import unicodedata
from itertools import accumulate, takewhile
from pathlib import Path

from akn.problems import AknError, Problem, unread
from akn.source.anchors import Anchored
from akn.source.matching import evidence, fold_table
from akn.source.text import Source

__all__ = ["looks_like_xml", "read"]

#: byte order marks and what they announce; the longer ones first, as one begins like another
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: encodings in which archives hold text of the six languages, where it is not Unicode; of those in which a text
#: reads as well the first is named
_LEGACY = ("cp1252", "gb18030", "mac_roman", "cp1251", "cp1256")

#: how files begin that are no text, and what a person calls them
_BINARY = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (perhaps a DOCX file)"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"\x1f\x8b", "a gzip archive"),
)

#: bytes that are looked at to decide an encoding
_SAMPLE = 1 << 16

_XML = re.compile(
    r"\ufeff?\s*(?:<!--(?:(?!-->).)*-->\s*)*<(?:\?xml\s|!DOCTYPE\s|(?:\w+:)?akomaNtoso(?:[\s>]|$)|html[\s/>])",
    re.DOTALL,
)
#: an element that may be the root of another XML file, one without a declaration
_ROOT = re.compile(r"\ufeff?\s*<((?:[^\W\d]|_)[\w:.-]*)(?:\s[^<>]*)?(/?)>")
#: characters at the end of an input in which the end of its root element stands
_TAIL = 1 << 10
_MOJIBAKE = Anchored.of(r"(?<![^\s(])(?:Ò|Ô)\w|‚Äú|‚Äô|â€œ|â€™")


def read(
    data: bytes | str | Path, encoding: str | None = None, name: str | None = None
) -> tuple[Source, list[Problem]]:
    """The decoded input and what there is to say about its encoding.

    Args:
        data: bytes, a text that is decoded already, or the path of a file.
        encoding: the name of the encoding; None to recognise it.
        name: what messages call the input; by default the path, else "<text>".

    Raises:
        AknError: the file cannot be read (AKN101), is not text (AKN102) or not in the encoding (AKN103).
    """
    if isinstance(data, Path):
        name = name or str(data)
        try:
            data = data.read_bytes()
        except OSError as error:
            raise AknError(unread(error, name), name=name) from None
    name = name or "<text>"
    problems: list[Problem] = []
    if isinstance(data, str):
        text, encoding, how = data, "Unicode", "given as characters"
        raw = data.encode("utf-8", "surrogatepass")
    else:
        raw = data
        text, encoding, how = _decode(data, encoding, name)
        if how != "given" and encoding != "utf-8":
            problems.append(Problem("AKN104", facts={"encoding": encoding, "how": how}))
    if looks_like_xml(text):
        reason = "it is an XML or HTML file; `akn validate` and `akn inspect` read AKN files"
        raise AknError(Problem("AKN102", facts={"reason": reason}), name=name)
    if match := _MOJIBAKE.search(text):
        sample = match.group().strip()
        problems.append(Problem("AKN107", match.span(), {"sample": sample, **_garbled(sample)}))
    # as long as the text, each line ended by one character
    lines = text.replace("\r\n", " \n").replace("\r", "\n").split("\n")
    starts = tuple(accumulate([len(line) + 1 for line in lines[:-1]], initial=0))
    return Source(text, name, encoding, how, hashlib.sha256(raw).hexdigest(), starts), problems


def _garbled(sample: str) -> dict[str, str]:
    """In what encoding quotation marks were written, as what they were read, and what to do about it."""
    if sample[0] in "ÒÔ":
        advice = "convert the original file with --encoding mac_roman"
        return {"written": "Mac Roman", "read": "in another encoding", "advice": advice}
    read = "as windows-1252" if sample[0] == "â" else "as Mac Roman"
    return {"written": "UTF-8", "read": read, "advice": "convert the original file, without --encoding"}


def looks_like_xml(data: bytes | str) -> bool:
    """Whether an input begins as an XML file does, in whatever encoding of Unicode, or is one element from end to end.

    Text may begin with “<”, too, and with what looks like a tag.
    """
    if isinstance(data, bytes):
        encoding = _marked_encoding(data) or _by_zeros(data) or "utf-8"
        head, tail = (part.decode(encoding, "replace") for part in (data[:_SAMPLE], data[-_TAIL:]))
    else:
        head, tail = data, data[-_TAIL:]
    if _XML.match(head):
        return True
    root = _ROOT.match(head)
    if root is None:
        return False
    return root.end() == len(head.rstrip()) if root[2] else tail.rstrip().endswith(f"</{root[1]}>")


def _marked_encoding(data: bytes) -> str | None:
    """The encoding that a byte order mark announces."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def _decode(data: bytes, encoding: str | None, name: str) -> tuple[str, str, str]:
    """The text, its encoding and how that is known."""
    if encoding is not None:
        try:
            return data.decode(codecs.lookup(encoding).name), encoding, "given"
        except UnicodeDecodeError as error:
            reason = f"byte 0x{data[error.start]:02x} at offset {error.start}: {error.reason}"
            problem = Problem("AKN103", facts={"encoding": encoding, "reason": reason})
        except (LookupError, ValueError):
            problem = Problem("AKN103", facts={"encoding": encoding, "reason": "no such encoding is known"})
        raise AknError(problem, name=name)
    for start, what in _BINARY:
        if data.startswith(start):
            raise AknError(Problem("AKN102", facts={"reason": f"it is {what}"}), name=name)
    found, how = _marked_encoding(data), "its byte order mark"
    if found is None and (found := _by_zeros(data)):
        how = "its zero bytes"
    try:
        text = data.decode(found or "utf-8")
    except UnicodeDecodeError as error:
        if found is not None:
            reason = f"{how} says {found}, but byte {error.start} does not fit"
            raise AknError(Problem("AKN102", facts={"reason": reason}), name=name) from None
        if _is_nearly_all_utf_8(data):
            facts = {"byte": f"0x{data[error.start]:02X}", "line": 1 + data.count(b"\n", 0, error.start)}
            problem = Problem("AKN112", facts=facts | {"offset": error.start, "reason": error.reason})
            raise AknError(problem, name=name) from None
        found, how = _legacy(data, name, error)
        text = data.decode(found)
    if found is None and "\0" in text[:_SAMPLE]:
        raise AknError(Problem("AKN102", facts={"reason": "it has zero bytes"}), name=name)
    return text, found or "utf-8", how if found else "all its bytes are valid UTF-8"


#: characters of several bytes, for every damaged place, that make a text UTF-8: in other encodings they are chance
_NEARLY_ALL = 5


def _is_nearly_all_utf_8(data: bytes) -> bool:
    """Most of the bytes beyond ASCII are UTF-8, so that the others are damage and not another encoding."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    return len(text) - len(text.encode("ascii", "ignore")) - damaged >= damaged * _NEARLY_ALL


def _by_zeros(data: bytes) -> str | None:
    """UTF-16 without a byte order mark, known by the zero byte of every ASCII character (in Chinese: the line ends)."""
    head = data[:_SAMPLE]
    if 0 not in head or head.count(0) * 200 < len(head):
        return None
    odd, even = head[1::2].count(0), head[::2].count(0)
    if odd > 9 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 9 * odd else None


def _legacy(data: bytes, name: str, bad: UnicodeDecodeError) -> tuple[str, str]:
    """The encoding, not Unicode, and how it is known: in it the bytes name the organs and their formulas most often.

    Of several such it is the one in which letters and signs stand where such do.  The guess of charset-normalizer
    decides where no organ is named, and whether it is text at all.
    """
    head = data[:_SAMPLE]
    named: dict[str, int] = {}
    texts: dict[str, str] = {}
    for encoding in _LEGACY:
        try:
            text = head.decode(encoding, "ignore" if len(data) > _SAMPLE else "strict")
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        texts[encoding] = text
        named[encoding] = max(count for count, _ in evidence(fold_table().fold(text)))
    most = max(named.values(), default=0)
    likely = [encoding for encoding, count in named.items() if count == most > 0]
    # the first of those that are as plausible
    best = max(likely, key=lambda e: _plausible(texts[e])) if len(likely) > 1 else next(iter(likely), None)
    how = "the names of organs in it"
    if best is None:
        import charset_normalizer  # 25 ms, needed for few files only

        guesses = [m.encoding for m in charset_normalizer.from_bytes(head, cp_isolation=list(_LEGACY))]
        best, how = next((e for e in guesses if e in _LEGACY), None), "the guess of charset-normalizer"
    if best is None:
        reason = f"byte 0x{data[bad.start]:02x} at offset {bad.start} is not UTF-8, and no other encoding fits"
        raise AknError(Problem("AKN102", facts={"reason": reason}), name=name)
    try:
        data.decode(best)
    except UnicodeDecodeError as error:
        reason = f"it begins like {best}, but byte {error.start} does not fit"
        raise AknError(Problem("AKN102", facts={"reason": reason}), name=name) from None
    return best, how


#: signs that are not of ASCII and stand in texts of any script
_USUAL = frozenset("“”‘’«»„–—…§°ªº№¹²³\u00a0·¿¡،؛؟")
#: letters and signs beyond ASCII
_BEYOND_ASCII = re.compile(r"(?P<letters>[^\W\d_A-Za-zªº¹²³]+)|[^\x00-\x7f\w]+|[ªº¹²³]+")
#: letters of a word that are looked at beside one beyond ASCII
_NEAR = 24
#: the letters of Latin script beyond ASCII that are words
_LONE = frozenset("ÀàÓó")
#: capitals with which no word begins: the quotation marks of Mac Roman
_NO_BEGINNING = frozenset("ÒÔ")
#: an apostrophe where a vowel is missed ("art’culo"): not one of "Council’s", "they’ll", "N’Djamena"
_BETWEEN_CONSONANTS = re.compile(r"[^\W\d_][b-df-gj-np-tv-xz]’(?!ll\b)[b-df-gj-np-tv-xz][^\W\d_]", re.IGNORECASE)
#: the letter of "œuvre" and "œil" where none such can be read ("segœn")
_NO_LIGATURE = re.compile(r"œ(?!u|il|[cdest]\w\w)")


def _plausible(text: str) -> int:
    """Characters beyond ASCII that fit those beside them, less the others."""
    score = 0
    for match in _BEYOND_ASCII.finditer(text):
        fits = _letters_fit if match.lastgroup else _signs_fit
        score += len(match.group()) if fits(text, *match.span()) else -len(match.group())
    return score


def _signs_fit(text: str, start: int, end: int) -> bool:
    """Whether signs (quotation marks, dashes, numbers of notes) stand where such do."""
    signs, before, after = text[start:end], text[max(0, start - 1) : start], text[end : end + 1]
    if not _USUAL.issuperset(signs):
        return False
    # no sign but an apostrophe stands within a word, and a quotation does not begin with its end
    if after.isalpha() and before.isalpha():
        return signs == "’" and not _BETWEEN_CONSONANTS.match(text, max(0, start - 2))
    if after.isalpha() and signs[-1] in "”»":
        return False
    # what calls a note stands at a word or a stop, what announces a number does not
    apart = not before or before.isspace() or before in "(["
    return apart if signs[0] == "№" else not (apart and signs[0] in "¹²³")


def _letters_fit(text: str, start: int, end: int) -> bool:
    """Whether letters are of one script with the word in which they stand, capitals where words have such."""
    left = "".join(takewhile(str.isalpha, reversed(text[max(0, start - _NEAR) : start])))[::-1]
    word = left + text[start:end] + "".join(takewhile(str.isalpha, text[end : end + _NEAR]))
    scripts = {unicodedata.name(c, "?").split()[0] for c in text[max(0, start - 1) : end + 1] if c.isalpha()}
    if len(scripts) != 1:
        return False
    if word.lower() == word.upper():
        return True  # in a script without capitals
    begin = start - len(left)
    beside = text[max(0, begin - 1) : begin], text[begin + len(word) : begin + len(word) + 1]
    if any(map(str.isdigit, beside)) or (beside[0] and beside[0] in ",;:"):
        return False
    if "LATIN" in scripts and (word[0] in _NO_BEGINNING or (len(word) == 1 and word not in _LONE)):
        return False
    if "œ" in word and _NO_LIGATURE.search(word):
        return False
    return word[1:] == word[1:].lower() or word == word.upper()
