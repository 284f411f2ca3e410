"""What may be set of a language model and of agents, in tables of their own."""

from dataclasses import dataclass

from srs.config import values
from srs.config.setting import setting
from srs.translation import mark

_LONGEST = 3600
_MOST_AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """The language model that drafts cards, in the table [model]."""

    url: str | None = setting(
        None,
        values.address,
        '"http://localhost:11434/v1"',
        mark("of a server that speaks as OpenAI does; nothing is sent without it"),
    )
    """Without a slash at its end; None is no model."""
    name: str | None = setting(
        None, values.text, '"qwen3:8b"', mark("the model's, as that server calls it")
    )
    key_env: str | None = setting(
        None, values.variable, '"OPENAI_API_KEY"', mark("the variable that holds the key, if any")
    )
    key_command: str | None = setting(
        None,
        values.text,
        '"pass show openai"',
        mark("or a command that prints it in its first line"),
    )
    timeout: int = setting(
        120,
        values.whole_number(least=1, most=_LONGEST),
        "120",
        mark("seconds that one answer may take"),
    )
    parallel: int = setting(
        1, values.whole_number(least=1, most=_MOST_AT_ONCE), "1", mark("requests at the same time")
    )
    budget_tokens: int | None = setting(
        None,
        values.whole_number(),
        "200000",
        mark("what one run may take; default: as much as it needs"),
    )
    trust: bool = setting(
        default=False,
        read=values.truth_value,
        example="false",
        about=mark("true asks its cards at once, when your verdicts have shown that they are good"),
    )


@dataclass(frozen=True, slots=True)
class McpConfig:
    """What an agent may do, in the table [mcp]."""

    answer: bool = setting(
        default=False,
        read=values.truth_value,
        example="false",
        about=mark("true lets it answer cards, too"),
    )
