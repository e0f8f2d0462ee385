"""A case and its timeline: what other services and reception itself tell of it, as entries."""
