"""The short name of what a title is about."""

import re
from functools import lru_cache

from srs.prose.clauses import cut
from srs.prose.weigh import weight

_SHORT = 20
"""Weight up to which a whole title goes before a question."""
_LONG = 8
"""Weight beyond which the name before a dash stands for the title."""
_DASH = re.compile(r"\s[-–—]\s")
_NAME_WORDS = 3
_YEAR_BEFORE = re.compile(r"^(?:19|20)\d\d\s*[-–—:：]\s*")
_BOOK = re.compile(r"《([^《》]+)》")


@lru_cache(maxsize=64)
def short_title(title: str) -> str:
    """The name that a title begins with, where it does.

    'InstructGPT：Training language models ...' is InstructGPT. A name of several words
    stands for the title only where that is long; one without Latin letters is a person
    or a remark more often than a name.
    """
    title = _YEAR_BEFORE.sub("", title)
    if whole := _BOOK.fullmatch(title):
        title = whole[1]
    dashed = _DASH.split(title, maxsplit=1)
    if len(dashed) > 1 and 0 < len(dashed[0].split()) <= _NAME_WORDS and weight(title) > _LONG:
        return dashed[0].strip()
    first, *rest = cut(title, "：:") or [title]
    if not rest or not re.search(r"[A-Za-z]", first):
        return title
    return title if re.search(r"\s", first) and weight(title) <= _SHORT else first
