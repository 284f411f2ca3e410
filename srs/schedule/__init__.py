"""When a card comes back: SM-2 in integers, and what a history of reviews adds up to."""
