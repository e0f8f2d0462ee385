"""People and plates a guard must not let in alone."""
