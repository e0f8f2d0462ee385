"""Sub-orders by HTTP: the dispatcher's, and those a link opens without an account."""
