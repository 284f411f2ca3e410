"""Findings have a code for programs, and every code stands in the page of the library."""

import re

import pytest

import srs
from tests.collection.test_library import PAGE

CODES = set(re.findall(r"`([a-z-]+)`", PAGE.split("| code |")[1].split("##")[0]))
LOG = """\
---
title: log
---
# Papers
## 2023.6.4
《InstructGPT》

https://example.org/paper
```python
print()
```
| a | b |
|---|---|
| 1 | 2 |
今天看了一篇论文
明天要读完
1，指令微调用了33k条数据
好
-
$$a = b$$
***
Q: alone?

## 2023.13.45
A\x07 b
"""


def test_a_log_is_told_of_in_codes_that_the_page_explains() -> None:
    drafted = srs.draft_cards(srs.read_log(LOG))
    found = [*drafted.left_out, *drafted.problems, *drafted.doubts]
    codes = {each.code for each in found}
    assert codes >= {"heading", "link", "code", "formula", "question-without-answer"}
    assert codes >= {"no-such-date", "control-characters", "empty-point"}
    assert codes <= CODES


@pytest.mark.parametrize("reason", ["front matter", "no rule", "schedule of another tool"])
def test_a_reason_of_fixed_words_is_its_own_code(reason: str) -> None:
    assert reason.replace(" ", "-") in CODES
