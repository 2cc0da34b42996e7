"""Time grows with the length of the input, whatever stands in it, and no line is slow to read."""

from __future__ import annotations

import time

import pytest

import akn

ENGLISH = (
    "At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the item entitled "
    "“Rivers”, the President of the Security Council made the following statement on behalf of the Council:\n\n"
    "“The Security Council recalls "
)
CHINESE = "安全理事会主席在2013年8月6日第7015次会议上代表安理会发表声明如下：\n\n“安全理事会强调"
MANY_ITEMS = ENGLISH.partition("“Rivers”")[0]
STATEMENTS = "the statement of its President "
#: most that twice the input may take: by design twice the time, four times where each part looks at all others.
#: A ratio and not a number of seconds, so that it holds on any machine.
_MOST = 3.0


def _seconds(text: str) -> float:
    start = time.perf_counter()
    akn.convert_all(text, date="2031-03-12")
    return time.perf_counter() - start


@pytest.mark.parametrize(
    ("before", "repeated", "times"),
    [
        (CHINESE, "在 2013 年\n", 3000),
        (ENGLISH, "the plan12\n", 3000),
        (ENGLISH, "resolution 1540 (2004), ", 2500),
        (ENGLISH, "resolution 1540 (2004),\n", 2500),
        (ENGLISH + "resolutions ", "1540 (2004), ", 2500),
        (ENGLISH + "the Charter of the United Nations and ", "the Charter in ", 2500),
        (ENGLISH, "paragraph 3 of resolution 1540 (2004), ", 1500),
        (ENGLISH, "S/2031/377, ", 2500),
        (ENGLISH + STATEMENTS, "of 2 May 2030, ", 2500),
        (ENGLISH, "previous and relevant ", 2000),
        (ENGLISH, "the other ", 4000),
        (CHINESE, "《宪章》第七章、", 1000),
        (CHINESE, "安理会", 4000),
        (ENGLISH, "a\ufffeb ", 3500),
        (ENGLISH, "in Article 33 and annex II, ", 1500),
        (MANY_ITEMS, "“Rivers on 2 May 2030”, ", 2000),
    ],
)
def test_twice_the_text_takes_about_twice_the_time(before: str, repeated: str, times: int) -> None:
    _seconds(before + repeated)  # what is loaded when first needed does not count
    for _ in range(3):
        ratio = _seconds(before + repeated * (2 * times) + "it.”") / _seconds(before + repeated * times + "it.”")
        if ratio < _MOST:
            return
    pytest.fail(f"{repeated!r}: twice the text took {ratio:.1f} times as long")


@pytest.mark.parametrize(
    "line",
    [
        "a/" + "1/" * 40 + "!",
        "a/" + "1/" * 4000 + "!",
        "s/" + "1(1)" * 25 + "/!",
        "s/" + "1" * 100_000 + "!",
        "S/1 (" + "iv" * 20_000 + "!",
        "31-04127 " * 12 + "!",
        "31-04127 (E)    040131 " * 2000 + "!",
        "- 1 - " * 19 + "!",
        " " * 2000 + "1/2" + " " * 2000 + "!",
        "(" * 20_000 + "1",
        "<!-- -->" * 500 + "!",
        "docs/local/share/archives/2013/statements/english/council/final_version.txt" * 5,
    ],
    ids=lambda line: line[:12],
)
def test_no_line_is_slow_to_read(line: str) -> None:
    text = f"{line}\n“The Security Council recalls.”\n" * 3
    # some lines would take minutes or for ever if they were read in every possible way, all take a few milliseconds
    assert _seconds(text) < 5
