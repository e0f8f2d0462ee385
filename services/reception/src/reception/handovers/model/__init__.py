"""The rules of a hand-over."""
