"""Proposals of a model: the lines it is asked about, what it answers, and what of that may pass.

Pure: who asks, and over which wire, is told elsewhere. A model or an agent is a stranger: what it
says is data, and only a card that its own quote of the log proves gets through.
"""
