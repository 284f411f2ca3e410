"""Running text, cut at its punctuation and weighed: no rule that makes a card is among it."""
