"""Who may read the page and hand answers in: told by the head of a request alone.

A page of another site must not reach this server through somebody's browser. Without a token, the
server is asked for by a name of this machine only: a foreign name that leads here is one of
another site (DNS rebinding). With a token, whoever has it is let in, by whatever name.
"""

import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Door:
    """What lets a request in."""

    token: str | None
    """None where nobody but this machine can reach the server."""
    cookie: str = "srs"
    """The name of the cookie that holds the token."""

    def is_named_well(self, host: str | None) -> bool:
        """Whether a request with that Host is meant for this server."""
        name = host_name(host)
        return name is not None and (self.token is not None or is_loopback(name))

    def knows(self, cookies: str | None) -> bool:
        """Whether a request with those cookies has the token, or needs none."""
        if self.token is None:
            return True
        try:
            found = SimpleCookie(cookies or "").get(self.cookie)
        except CookieError:
            return False
        return found is not None and self.opens(found.value)

    def opens(self, token: str) -> bool:
        """Whether `token` is the one, in a time that does not tell how much of it is right."""
        return self.token is not None and hmac.compare_digest(token.encode(), self.token.encode())


def is_own_origin(headers: Mapping[str, str], *, is_navigation: bool) -> bool:
    """Whether a request comes from the page itself, or from no page at all.

    A link of another page may lead here, which is a navigation.
    """
    origin, host = headers.get("Origin"), headers.get("Host", "")
    ours = {"none", "same-origin"}
    if not is_navigation and headers.get("Sec-Fetch-Site", "none") not in ours:
        return False
    if origin is None:
        return True
    try:
        found = urlsplit(origin)
    except ValueError:
        return False
    return found.scheme in {"http", "https"} and found.netloc.lower() == host.lower()


def host_name(host: str | None) -> str | None:
    """The name in a Host, without its port, as small letters; None for what is no Host."""
    try:
        found = urlsplit(f"//{host or ''}")
        found.port  # noqa: B018  # raises where it is none
    except ValueError:
        return None
    is_bare = found.netloc == host and "@" not in found.netloc
    return found.hostname if is_bare else None


def is_loopback(name: str) -> bool:
    """Whether `name` or address is of this machine alone."""
    if name.rstrip(".").lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
