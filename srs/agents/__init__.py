"""A server for agents, by the Model Context Protocol: the only door to the package mcp.

An agent looks at lines and cards, and proposes. It accepts, changes and removes nothing, and
opens no file: what it names are blocks and cards of the collection.
"""
