"""Who does the work: the technicians of the estate."""
