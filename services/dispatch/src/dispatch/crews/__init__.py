"""Who does the work: the technicians of the estate, and its crews (班组)."""
