"""What a shell offers on Tab that only a collection knows: decks, cards, queries, backups.

The collection is opened when Tab is pressed, and for nothing else.
"""

import os

import click
from click.shell_completion import CompletionItem

from srs.text import folded

Offer = CompletionItem[str]


class DeckName(click.ParamType[str]):
    """A deck, or one above others."""

    name = "deck"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[Offer]:
        """Decks whose name begins so, in whatever case."""
        del ctx, param
        from srs.cli.offered import deck_offers  # noqa: PLC0415  # only Tab asks for it

        return [
            Offer(deck) for deck in deck_offers() if folded(deck).startswith(folded(incomplete))
        ]


class QueryText(click.ParamType[str]):
    """A query, or a part of one."""

    name = "query"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[Offer]:
        """Filters, and the values that they may have."""
        del ctx, param
        from srs.cli.offered import query_offers  # noqa: PLC0415  # only Tab asks for it

        return query_offers(incomplete)


class CardName(click.ParamType[str]):
    """The id of a card, the beginning of one, or a query."""

    name = "card"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[Offer]:
        """Ids that begin so, each with its question, and filters."""
        del ctx, param
        from srs.cli.offered import card_offers, query_offers  # noqa: PLC0415  # only Tab asks for it

        return [*card_offers(incomplete), *query_offers(incomplete)]


class BackupFile(click.Path):
    """A backup, or any other file."""

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[Offer]:
        """The backups of this collection, newest first; a path of one's own as usual."""
        if incomplete:
            return super().shell_complete(ctx, param, incomplete)
        from srs.config import home_folder  # noqa: PLC0415  # only Tab asks for it

        found = [Offer(str(file)) for file in home_folder(os.environ).newest_first()]
        return found or super().shell_complete(ctx, param, incomplete)


DECK, QUERY, CARD = DeckName(), QueryText(), CardName()
