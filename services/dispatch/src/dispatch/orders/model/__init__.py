"""The order, changed by its acts alone, and what it refuses."""
