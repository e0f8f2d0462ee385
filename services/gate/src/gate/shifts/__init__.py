"""Who is on at which gate, and how one shift hands over to the next (F17)."""
