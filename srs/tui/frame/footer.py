"""The keys at the foot of a screen."""

from textual.app import ComposeResult
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

from srs.translation import tr


class Keys(Footer):
    """A footer whose keys say what they do in the language that holds."""

    def __init__(self) -> None:
        super().__init__(compact=True)

    def compose(self) -> ComposeResult:
        """The keys that work now."""
        for key in super().compose():
            if isinstance(key, FooterKey):
                key.description = tr(key.description)
            yield key
