"""What is done about follow-ups: planned, made, put off, and answered with a notice."""
