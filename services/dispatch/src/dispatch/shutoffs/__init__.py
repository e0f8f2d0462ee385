"""停水停电: what must be cut for the work waits for the household's yes (W34)."""
