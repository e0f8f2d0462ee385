"""The reception and contact log: every call and walk-in, and what became of it."""
