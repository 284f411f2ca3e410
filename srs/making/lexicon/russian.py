"""Russian."""

from srs.making.lexicon.language import Language

RUSSIAN = Language(
    code="ru",
    script=r"[\u0400-\u04ff]",
    templates={
        "what-is": "Что такое {0}?",
        "stands-for": "Как расшифровывается {0}?",
        "members": "{0}: какие?",
        "cell": "{0}?",
        "cell/of": "{0}: {1}",
        "cell/asked": "{0}",
    },
)
