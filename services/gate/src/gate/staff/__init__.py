"""Who stands at the gates: the staff by name."""
