"""What a rule sees of a text: names, subjects, attributes, gaps and what stands around them."""
