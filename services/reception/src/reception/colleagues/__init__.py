"""Who did it: the names of the staff, for the desk's lists."""
