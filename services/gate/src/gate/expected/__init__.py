"""Who is expected, and who may always come: the codes a guard is shown."""
