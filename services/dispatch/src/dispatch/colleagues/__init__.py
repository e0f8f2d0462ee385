"""Who did what to an order: the staff by name."""
