"""What somebody typed as an answer, held against the answer: pure, and bounded in time."""
