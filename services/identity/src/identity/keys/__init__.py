"""The keys that sign tokens, and the set that verifies them."""
