"""Who collects, counts and decides: the staff by name."""
