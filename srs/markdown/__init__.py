"""The text of a card as blocks and runs, where it is marked as Markdown; all else stays as typed.

Cards are prose first: `snake_case`, `a*b*c`, `__init__`, `$5 and $10` are no marks, though some
of them are in CommonMark. Nothing here knows a screen.
"""
