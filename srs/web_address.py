"""The address of a service on the web, as people write it."""

import re
from urllib.parse import urlsplit

from srs.translation import mark

_LONGEST = 2000
_UNFIT = re.compile(r"[\s\x00-\x20\x7f\\]")
_ASKED = "/chat/completions"
_EXAMPLE = mark("one looks like http://localhost:11434/v1")


class WebAddressError(ValueError):
    """An address that srs asks nothing of: why, and what to do, both marked.

    Never quotes the address, which may hold a password.
    """

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint or _EXAMPLE


def web_address(url: str) -> str:
    """`url` without slashes at its end, and without the path that is put behind it.

    Raises WebAddressError for what is no http or https, and for one with a password in it.
    """
    if len(url) > _LONGEST or _UNFIT.search(url):
        raise WebAddressError(mark("it is not a web address"))
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise WebAddressError(mark("it is not a web address")) from error
    if parts.scheme not in {"http", "https"}:
        raise WebAddressError(mark("it must begin with http:// or https://"))
    if "@" in parts.netloc:
        raise WebAddressError(
            mark("it has a name or a password in it"),
            mark("take them out: key_env or key_command says where the key is"),
        )
    if not parts.hostname or port == 0:
        raise WebAddressError(mark("it names no host"))
    if parts.query or parts.fragment or url.endswith(("?", "#")):
        raise WebAddressError(mark("it has a ? or a # in it"))
    return url.rstrip("/").removesuffix(_ASKED).rstrip("/")


def host_of(url: str) -> str:
    """The host of a web address, with its port where one is said: 'localhost:11434'."""
    return urlsplit(url).netloc
