"""What an agent is called, whose cards a collection keeps."""

from srs.text import clean_line

_LONGEST = 40
"""Letters of the name that it gives itself."""


def agent_name(said: str, configured: str | None) -> str:
    """As in 'agent goose'; never the name of the model that is `configured`, if there is one.

    That model's cards may be asked without a word of their owner, and no others.
    """
    name = f"agent {clean_line(said[: 2 * _LONGEST])[:_LONGEST]}".strip()
    return f"{name} (mcp)" if name == configured else name
