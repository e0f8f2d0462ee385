"""Half-done acts that one guard leaves for the next."""
