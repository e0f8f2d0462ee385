"""What may be done to a work order in which state, and where it leads: one table."""
