"""Follow-ups: which calls a repair needs, who makes them, what comes of them."""
