"""Orders about the same thing: merged, split, linked; told on both."""
