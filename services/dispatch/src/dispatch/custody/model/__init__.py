"""A custody slip: its pieces, each in one place at any time, and what it refuses."""
